import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "~/features/sign-in/current-actor.server";
import { parseForm, refuse } from "~/http/parse-form.server";
import { Notice } from "~/ui/notice";
import { Crumbs, Page, PageTitle } from "~/ui/page";
import { keepPreferences } from "../preferences/keep-preferences.server";
import { messageForm } from "../preferences/message-form";
import { readPreferences } from "../preferences/read-preferences.server";
import { MessagePreferences } from "../ui/message-preferences";

export const meta: MetaFunction = () => [{ title: "What reaches you · Drumbeat" }];

export async function loader(asking: LoaderFunctionArgs) {
  const isSaved = new URL(asking.request.url).searchParams.get("saved") === "1";
  return { view: await readPreferences(await requireActor(asking)), isSaved };
}

export async function action(asking: ActionFunctionArgs) {
  const actor = await requireActor(asking);
  const submission = await parseForm(asking.request, messageForm);
  if (submission.status !== "success") return refuse(submission);
  await keepPreferences(actor, submission.value);
  return redirect("/account/messages?saved=1", 303);
}

export default function Messages() {
  const { view, isSaved } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>()?.result;
  return (
    <Page narrow>
      <Crumbs>
        <Link to="/account">Your account</Link>
      </Crumbs>
      <PageTitle>What reaches you</PageTitle>
      <p className="mb-6 text-ink-2">
        Mails go to <span className="break-words">{view.email}</span>. What is critical also stands on every page that
        you have open.
      </p>
      {!view.canMail && (
        <Notice tone="warn">This Drumbeat sends no mail at present. Your choices count once it does.</Notice>
      )}
      {isSaved && !result && <Notice tone="good">Saved.</Notice>}
      <MessagePreferences view={view} lastResult={result} />
    </Page>
  );
}
