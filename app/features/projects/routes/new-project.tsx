import { useForm } from "@conform-to/react";
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "~/features/sign-in/current-actor.server";
import { parseForm, refuse, refuseField } from "~/http/parse-form.server";
import { listTimeZones } from "~/time-zones";
import { Button } from "~/ui/button";
import { TextAreaField, TextField } from "~/ui/field";
import { Form, useIsSending } from "~/ui/form";
import { Crumbs, Page, PageTitle, SectionTitle } from "~/ui/page";
import { startProjectForm } from "../project-form";
import { projectUrl } from "../project-urls";
import { isRefusal } from "../refusal";
import { startProject } from "../start-project.server";
import { CadenceFields, type CadenceInput } from "../ui/cadence-fields";
import { HiddenId } from "../ui/hidden-id";
import { VisibilityField } from "../ui/visibility-field";

export const meta: MetaFunction = () => [{ title: "Start a project · Drumbeat" }];

export async function loader(asking: LoaderFunctionArgs) {
  const { timeZone } = await requireActor(asking);
  return { id: crypto.randomUUID(), timeZone, zones: listTimeZones() };
}

export async function action(asking: ActionFunctionArgs) {
  const actor = await requireActor(asking);
  const submission = await parseForm(asking.request, startProjectForm);
  if (submission.status !== "success") return refuse(submission);
  const started = await startProject(actor, submission.value);
  if (isRefusal(started)) return refuseField(submission, started.field ?? "", started.refused);
  return redirect(projectUrl(started.slug), 303);
}

type Input = CadenceInput & { id: string; name: string; purpose: string; visibility: "open" | "private" };

export default function NewProject() {
  const { id, timeZone, zones } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<Input>({
    lastResult: useActionData<typeof action>()?.result,
    defaultValue: { id, visibility: "open", everyWeeks: 1, weekday: 5, time: "17:00", timeZone },
  });
  const isSending = useIsSending();
  return (
    <Page narrow>
      <Crumbs>
        <Link to="/projects" className="hover:text-ink">
          Projects
        </Link>
      </Crumbs>
      <PageTitle>Start a project</PageTitle>
      <p className="mb-6 text-ink-2">You will lead it and answer for its summary. Both can change later.</p>
      <Form form={form}>
        <HiddenId field={fields.id} />
        <TextField field={fields.name} label="Name" required maxLength={80} />
        <TextAreaField
          field={fields.purpose}
          label="Purpose"
          hint="One plain sentence for people who do not build software: what will be better, and for whom?"
          required
          maxLength={200}
        />
        <VisibilityField field={fields.visibility} />
        <SectionTitle>When its summary is due</SectionTitle>
        <CadenceFields fields={fields} zones={zones} />
        <Button look="primary" disabled={isSending}>
          Start the project
        </Button>
      </Form>
    </Page>
  );
}
