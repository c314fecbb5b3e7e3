import { useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form as PlainForm, useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "~/features/sign-in/current-actor.server";
import { parseForm, refuse } from "~/http/parse-form.server";
import { Button } from "~/ui/button";
import { SelectField, TextAreaField, TextField } from "~/ui/field";
import { Form, useIsSending } from "~/ui/form";
import { PageTitle, SectionTitle } from "~/ui/page";
import { answerForm } from "../answer-form.server";
import { archiveProject, restoreProject } from "../archive-project.server";
import { changeProject } from "../change-project.server";
import { requireProject } from "../get-project.server";
import { listProjectPeople } from "../list-project-people.server";
import { canLead } from "../project-access";
import { type ChangeProject, projectSettingsForm } from "../project-form";
import { projectUrl } from "../project-urls";
import { ProjectPage } from "../ui/project-page";
import { resultOf } from "../ui/result-of";
import { VisibilityField } from "../ui/visibility-field";

const why = "Only the lead of this project can change it.";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `Settings of ${data.project.name} · Drumbeat` : "Drumbeat" },
];

export async function loader(asking: LoaderFunctionArgs) {
  const actor = await requireActor(asking);
  const project = await requireProject(actor, asking.params.slug, canLead, why);
  const people = await listProjectPeople(project);
  const writers = people
    .filter(({ role, isDeactivated, id }) => role !== "stakeholder" && (!isDeactivated || id === project.responsibleId))
    .map(({ id, name, isDeactivated }) => ({
      value: id,
      label: isDeactivated ? `${name} (can no longer sign in)` : name,
    }));
  return { project, writers };
}

export async function action(asking: ActionFunctionArgs) {
  const actor = await requireActor(asking);
  const project = await requireProject(actor, asking.params.slug, canLead, why);
  const submission = await parseForm(asking.request, projectSettingsForm);
  if (submission.status !== "success") return refuse(submission);
  const done = projectUrl(project.slug, "settings");
  const { value } = submission;
  if (value.intent === "archive") return answerForm(submission, await archiveProject(actor, project), done);
  if (value.intent === "restore") return answerForm(submission, await restoreProject(actor, project), done);
  const { intent: _, ...input } = value;
  return answerForm(submission, await changeProject(actor, project, input), done);
}

export default function ProjectSettings() {
  const { project } = useLoaderData<typeof loader>();
  return (
    <ProjectPage project={project}>
      <PageTitle>Settings</PageTitle>
      <ChangeForm />
      <section className="mt-9 border-t border-line pt-6">
        <SectionTitle>{project.archivedAt ? "Restore this project" : "Archive this project"}</SectionTitle>
        <p className="mb-4 text-ink-2">
          {project.archivedAt
            ? "Summaries are expected again from the next deadline on."
            : "No more summaries are expected. Everything published stays readable, and you can restore the project."}
        </p>
        <PlainForm method="post">
          <Button
            name="intent"
            value={project.archivedAt ? "restore" : "archive"}
            look={project.archivedAt ? "plain" : "danger"}
          >
            {project.archivedAt ? "Restore" : "Archive"}
          </Button>
        </PlainForm>
      </section>
    </ProjectPage>
  );
}

function ChangeForm() {
  const { project, writers } = useLoaderData<typeof loader>();
  const { name, purpose, visibility, responsibleId } = project;
  const [form, fields] = useForm<ChangeProject>({
    lastResult: resultOf(useActionData<typeof action>()?.result, "change"),
    defaultValue: { name, purpose, visibility, responsibleId: responsibleId ?? "" },
  });
  const isSending = useIsSending();
  return (
    <Form form={form}>
      <TextField
        field={fields.name}
        label="Name"
        hint="The address of the project stays as it is."
        required
        maxLength={80}
      />
      <TextAreaField field={fields.purpose} label="Purpose" hint="One plain sentence." required maxLength={200} />
      <VisibilityField field={fields.visibility} />
      <SelectField
        field={fields.responsibleId}
        label="Answers for the summary"
        hint="Gets the reminders. A lead or an engineer of this project."
        options={writers}
      />
      <Button look="primary" name="intent" value="change" disabled={isSending}>
        Save
      </Button>
    </Form>
  );
}
