import { useForm } from "@conform-to/react";
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { parseForm, refuse } from "~/http/parse-form.server";
import { safePath } from "~/http/safe-path";
import { Button } from "~/ui/button";
import { TextField } from "~/ui/field";
import { Form, useIsSending } from "~/ui/form";
import { Notice } from "~/ui/notice";
import { findActor } from "../current-actor.server";
import { emailAddress } from "../email-address";
import { findWorkspace } from "../find-workspace.server";
import { givenPassword } from "../password";
import { signInWithPassword } from "../sign-in-with-password.server";
import { DemoDoors } from "../ui/demo-doors";
import { Door } from "../ui/door";

const schema = z.object({ email: emailAddress, password: givenPassword, to: z.string().optional() });

export const meta: MetaFunction = () => [{ title: "Sign in · Drumbeat" }];

export async function loader(asking: LoaderFunctionArgs) {
  const { searchParams } = new URL(asking.request.url);
  const to = safePath(searchParams.get("to"));
  if (await findActor(asking)) throw redirect(to);
  const workspace = await findWorkspace();
  if (!workspace) throw redirect("/first-run");
  return { to, workspaceName: workspace.name, isDemo: workspace.isDemo, isPasswordNew: searchParams.has("changed") };
}

export async function action(asking: ActionFunctionArgs) {
  const submission = await parseForm(asking.request, schema);
  if (submission.status !== "success") return refuse(submission);
  const answer = await signInWithPassword(asking, submission.value);
  if ("refused" in answer) return refuse(submission, [answer.refused], answer.status);
  return redirect(safePath(submission.value.to), { status: 303, headers: answer.headers });
}

export default function SignIn() {
  const { to, workspaceName, isDemo, isPasswordNew } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<z.input<typeof schema>>({ lastResult: useActionData<typeof action>()?.result });
  const isSending = useIsSending();
  return (
    <Door
      title={`Sign in to ${workspaceName}`}
      before={isDemo && <DemoDoors to={to} />}
      below={
        <>
          <Link to="/sign-in/link">Get a link by e-mail instead</Link>
          <Link to="/sign-in/reset">I forgot my password</Link>
        </>
      }
    >
      {isPasswordNew && <Notice tone="good">Your password is changed. Sign in with the new one.</Notice>}
      <Form form={form} reloadDocument>
        <input type="hidden" name="to" value={to} />
        <TextField field={fields.email} label="E-mail address" type="email" autoComplete="username" required />
        <TextField field={fields.password} label="Password" type="password" autoComplete="current-password" required />
        <Button look="primary" disabled={isSending}>
          Sign in
        </Button>
      </Form>
    </Door>
  );
}
