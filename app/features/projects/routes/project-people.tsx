import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import type { Actor } from "~/features/sign-in/actor";
import { requireActor } from "~/features/sign-in/current-actor.server";
import { parseForm, refuse } from "~/http/parse-form.server";
import { Notice } from "~/ui/notice";
import { Page, PageTitle, SectionTitle } from "~/ui/page";
import { addProjectPerson } from "../add-project-person.server";
import { answerForm } from "../answer-form.server";
import { changeProjectRole } from "../change-project-role.server";
import { getProject, requireProject } from "../get-project.server";
import { listAddablePeople } from "../list-addable-people.server";
import { listProjectPeople } from "../list-project-people.server";
import { canManagePeople, type ProjectAccess } from "../project-access";
import { managersOnly, type ProjectPeopleForm, projectPeopleForm } from "../project-people-form";
import { projectUrl } from "../project-urls";
import { removeProjectPerson } from "../remove-project-person.server";
import { AddPersonForm } from "../ui/add-person-form";
import { PersonRow } from "../ui/person-row";
import { ProjectNav } from "../ui/project-nav";
import { messagesOf, resultOf } from "../ui/result-of";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `People of ${data.project.name} · Drumbeat` : "Drumbeat" },
];

export async function loader(asking: LoaderFunctionArgs) {
  const actor = await requireActor(asking);
  const project = await getProject(actor, asking.params.slug);
  const [people, addable] = await Promise.all([listProjectPeople(project), listAddablePeople(actor, project)]);
  return { project, people, addable, mayManage: canManagePeople(project), isAdmin: actor.isAdmin };
}

export async function action(asking: ActionFunctionArgs) {
  const actor = await requireActor(asking);
  const project = await requireProject(actor, asking.params.slug, canManagePeople, managersOnly);
  const submission = await parseForm(asking.request, projectPeopleForm);
  if (submission.status !== "success") return refuse(submission);
  const refusal = await changePeople(actor, project, submission.value);
  return answerForm(submission, refusal, projectUrl(project.slug, "people"));
}

function changePeople(actor: Actor, project: ProjectAccess, form: ProjectPeopleForm) {
  if (form.intent === "add") return addProjectPerson(actor, project, form);
  if (form.intent === "change-role") return changeProjectRole(actor, project, form);
  return removeProjectPerson(actor, project, form);
}

export default function ProjectPeople() {
  const { project, people, addable, mayManage, isAdmin } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>()?.result;
  const added = resultOf(result, "add");
  const ofRow = added ? undefined : result;
  const isRowShown = people.some(({ id }) => id === ofRow?.initialValue?.personId);
  return (
    <Page narrow>
      <ProjectNav project={project} />
      <PageTitle>People</PageTitle>
      {ofRow && !isRowShown && <Notice tone="bad">{messagesOf(ofRow)}</Notice>}
      <ul className="border-b border-line">
        {people.map((person) => (
          <PersonRow
            key={`${person.id} ${person.role}`}
            person={person}
            answers={person.id === project.responsibleId}
            mayManage={mayManage}
            refusal={ofRow?.initialValue?.personId === person.id ? messagesOf(ofRow) : undefined}
          />
        ))}
      </ul>
      {mayManage && (
        <section className="mt-9">
          <SectionTitle>Add somebody</SectionTitle>
          <AddPersonForm people={addable} lastResult={added} />
          <p className="text-[13px] text-ink-2">
            {isAdmin ? (
              <>
                Somebody new to Drumbeat? <Link to="/people/invite">Invite them by e-mail</Link>, then add them here.
              </>
            ) : (
              "Somebody new to Drumbeat? Ask an admin to invite them by e-mail, then add them here."
            )}
          </p>
        </section>
      )}
    </Page>
  );
}
