import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { Actor } from "~/features/sign-in/actor";
import { requireActor } from "~/features/sign-in/current-actor.server";
import { parseForm, refuse } from "~/http/parse-form.server";
import { isMailConfigured } from "~/mail/send-mail.server";
import { Notice } from "~/ui/notice";
import { PageTitle, SectionTitle } from "~/ui/page";
import { addProjectPerson } from "../add-project-person.server";
import { answerForm } from "../answer-form.server";
import { resendProjectInvitation, withdrawProjectInvitation } from "../change-project-invitation.server";
import { changeProjectRole } from "../change-project-role.server";
import { getProject, requireProject } from "../get-project.server";
import { inviteToProject } from "../invite-to-project.server";
import { listAddablePeople } from "../list-addable-people.server";
import { listInvitedPeople } from "../list-invited-people.server";
import { listProjectPeople } from "../list-project-people.server";
import { canManagePeople, type ProjectAccess } from "../project-access";
import { managersOnly, type ProjectPeopleForm, projectPeopleForm } from "../project-people-form";
import { projectUrl } from "../project-urls";
import { removeProjectPerson } from "../remove-project-person.server";
import { AddPersonForm } from "../ui/add-person-form";
import { InviteForm } from "../ui/invite-form";
import { InvitedRow } from "../ui/invited-row";
import { PersonRow } from "../ui/person-row";
import { ProjectPage } from "../ui/project-page";
import { messagesOf, resultOf } from "../ui/result-of";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `People of ${data.project.name} · Drumbeat` : "Drumbeat" },
];

export async function loader(asking: LoaderFunctionArgs) {
  const actor = await requireActor(asking);
  const project = await getProject(actor, asking.params.slug);
  const [people, addable, invited] = await Promise.all([
    listProjectPeople(project),
    listAddablePeople(actor, project),
    listInvitedPeople(actor, project),
  ]);
  const mayManage = canManagePeople(project);
  const known = people.map((person) => ({ ...person, email: mayManage ? person.email : "" }));
  const how = { isMailed: isMailConfigured(), isAdmin: actor.isAdmin };
  return { project, people: known, addable, invited, invitationId: crypto.randomUUID(), mayManage, how };
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
  if (form.intent === "invite") return inviteToProject(actor, project, form);
  if (form.intent === "add") return addProjectPerson(actor, project, form);
  if (form.intent === "change-role") return changeProjectRole(actor, project, form);
  if (form.intent === "resend-invitation") return resendProjectInvitation(actor, project, form.invitationId);
  if (form.intent === "withdraw-invitation") return withdrawProjectInvitation(actor, project, form.invitationId);
  return removeProjectPerson(actor, project, form);
}

export default function ProjectPeople() {
  const { project, people, addable, invited, invitationId, mayManage, how } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>()?.result;
  const ofRow = resultOf(result, "add") || resultOf(result, "invite") ? undefined : result;
  const about = ofRow?.initialValue;
  const isRowShown = [...people, ...invited].some(({ id }) => id === (about?.personId ?? about?.invitationId));
  return (
    <ProjectPage project={project}>
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
        {invited.map((one) => (
          <InvitedRow
            key={one.id}
            invited={one}
            mayResend={!project.archivedAt}
            refusal={ofRow?.initialValue?.invitationId === one.id ? messagesOf(ofRow) : undefined}
          />
        ))}
      </ul>
      {mayManage && (
        <section className="mt-9">
          <SectionTitle aside="from this workspace">Add somebody</SectionTitle>
          <AddPersonForm key={people.length} people={addable} lastResult={resultOf(result, "add")} />
        </section>
      )}
      {mayManage && !project.archivedAt && (
        <section className="mt-9">
          <SectionTitle aside="they get a link that works once">Invite somebody new</SectionTitle>
          <InviteForm key={invited.length} id={invitationId} how={how} lastResult={resultOf(result, "invite")} />
        </section>
      )}
    </ProjectPage>
  );
}
