import { useForm } from "@conform-to/react";
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { requireAdmin } from "~/features/sign-in/current-actor.server";
import { parseForm, refuse } from "~/http/parse-form.server";
import { Button } from "~/ui/button";
import { TextField } from "~/ui/field";
import { Form } from "~/ui/form";
import { Notice } from "~/ui/notice";
import { Page, PageTitle } from "~/ui/page";
import { renameWorkspace } from "../rename-workspace.server";
import { workspaceName } from "../workspace-form";

const schema = z.object({ workspaceName });

export const meta: MetaFunction = () => [{ title: "Workspace · Drumbeat" }];

export async function loader(asking: LoaderFunctionArgs) {
  const { workspaceName } = await requireAdmin(asking);
  return { workspaceName, isSaved: new URL(asking.request.url).searchParams.has("saved") };
}

export async function action(asking: ActionFunctionArgs) {
  const actor = await requireAdmin(asking);
  const submission = await parseForm(asking.request, schema);
  if (submission.status !== "success") return refuse(submission);
  await renameWorkspace(actor, submission.value.workspaceName);
  return redirect("/workspace?saved", 303);
}

export default function Workspace() {
  const { workspaceName, isSaved } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>()?.result;
  const [form, fields] = useForm<z.input<typeof schema>>({ lastResult, defaultValue: { workspaceName } });
  return (
    <Page narrow>
      <PageTitle>Workspace</PageTitle>
      <p className="mb-6 text-ink-2">
        Who is in it is on the page of{" "}
        <Link to="/people" className="underline">
          people
        </Link>
        , where alarms go on the page of{" "}
        <Link to="/workspace/channels" className="underline">
          channels
        </Link>
        , and what was sent and what was not on the page of{" "}
        <Link to="/workspace/deliveries" className="underline">
          deliveries
        </Link>
        .
      </p>
      {isSaved && !lastResult && <Notice tone="good">Saved.</Notice>}
      <Form form={form}>
        <TextField
          field={fields.workspaceName}
          label="Name"
          hint="Shown on the sign-in page and in invitations."
          required
        />
        <Button look="primary">Save</Button>
      </Form>
    </Page>
  );
}
