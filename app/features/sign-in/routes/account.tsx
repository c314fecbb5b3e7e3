import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { parseForm, refuse, refuseField } from "~/http/parse-form.server";
import { listTimeZones } from "~/time-zones";
import { Notice } from "~/ui/notice";
import { ownWord } from "~/ui/own-word";
import { Page, PageTitle } from "~/ui/page";
import { changeAccount } from "../change-account.server";
import { changePassword } from "../change-password.server";
import { requireActor } from "../current-actor.server";
import { forgetTerms } from "../forget-terms.server";
import { givenPassword, newPassword } from "../password";
import { personName, timeZone } from "../person-form";
import { AccountForm } from "../ui/account-form";
import { KnownWords } from "../ui/known-words";
import { PasswordForm } from "../ui/password-form";

const schema = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("account"), name: personName, timeZone }),
  z.object({ intent: z.literal("words") }),
  z.object({ intent: z.literal("password"), currentPassword: givenPassword, newPassword }),
]);

export const meta: MetaFunction = () => [{ title: "Your account · Drumbeat" }];

export async function loader(asking: LoaderFunctionArgs) {
  const { name, email, timeZone, knownTerms } = await requireActor(asking);
  const saved = new URL(asking.request.url).searchParams.get("saved");
  return { account: { name, timeZone }, email, zones: listTimeZones(), saved, known: knownTerms.length };
}

export async function action(asking: ActionFunctionArgs) {
  const actor = await requireActor(asking);
  const submission = await parseForm(asking.request, schema);
  if (submission.status !== "success") return refuse(submission);
  if (submission.value.intent === "account") {
    const { name, timeZone } = submission.value;
    await changeAccount(actor, { name, timeZone });
    return redirect("/account?saved=account", 303);
  }
  if (submission.value.intent === "words") {
    await forgetTerms(actor);
    return redirect("/account?saved=words", 303);
  }
  const answer = await changePassword(actor, asking, submission.value);
  if ("headers" in answer) return redirect("/account?saved=password", { status: 303, headers: answer.headers });
  return refuseField(submission, "currentPassword", answer.refused, answer.status);
}

const savedWords: Record<string, string> = {
  account: "Saved.",
  words: "All words are marked for you again.",
  password: "Your password is changed. Your other sessions have ended.",
};

export default function Account() {
  const { account, email, zones, saved, known } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>()?.result;
  const ofForm = (intent: string) => (result?.initialValue?.intent === intent ? result : undefined);
  const savedWord = ownWord(savedWords, saved);
  return (
    <Page narrow>
      <PageTitle>Your account</PageTitle>
      <p className="mb-6 text-ink-2">
        You sign in as <span className="break-words">{email}</span>.{" "}
        <Link to="/account/sessions" className="underline">
          Where you are signed in
        </Link>
        .{" "}
        <Link to="/account/messages" className="underline">
          What reaches you
        </Link>
        .{" "}
        <Link to="/account/calendar" className="underline">
          Your calendar
        </Link>
      </p>
      {!result && savedWord && <Notice tone="good">{savedWord}</Notice>}
      <AccountForm account={account} zones={zones} lastResult={ofForm("account")} />
      {known > 0 && <KnownWords count={known} />}
      <PasswordForm lastResult={ofForm("password")} />
    </Page>
  );
}
