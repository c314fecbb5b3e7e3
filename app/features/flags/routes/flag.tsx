import type { SubmissionResult } from "@conform-to/react";
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { getProject } from "~/features/projects/get-project.server";
import { ProjectPage } from "~/features/projects/ui/project-page";
import { messagesOf, resultOf } from "~/features/projects/ui/result-of";
import { ZoneNote } from "~/features/projects/ui/zone-note";
import { requireActor } from "~/features/sign-in/current-actor.server";
import { forbidden } from "~/http/not-found.server";
import { parseForm, refuse, refuseField } from "~/http/parse-form.server";
import { Notice } from "~/ui/notice";
import { SectionTitle } from "~/ui/page";
import { describeFlag } from "../describe-flag.server";
import { whyNoFlag } from "../flag-access";
import { flagForm } from "../flag-form";
import { flagsUrl, flagUrl } from "../flag-urls";
import type { FlagView } from "../flag-view";
import { getFlag } from "../get-flag.server";
import { mayAnswerFlag } from "../may-answer-flag.server";
import { tendFlag } from "../tend-flag.server";
import { BehindNotice } from "../ui/behind-notice";
import { FlagForms } from "../ui/flag-forms";
import { FlagHead } from "../ui/flag-head";
import { FlagReachList } from "../ui/flag-reach-list";
import { FlagStory } from "../ui/flag-story";
import { JudgementList } from "../ui/judgement-list";
import { Unsaid } from "../ui/unsaid";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `A flag in ${data.project.name} · Drumbeat` : "Drumbeat" },
];

export async function loader(asking: LoaderFunctionArgs) {
  const actor = await requireActor(asking);
  const project = await getProject(actor, asking.params.slug);
  return { project, flag: await describeFlag(actor, project, asking.params.flagId) };
}

export async function action(asking: ActionFunctionArgs) {
  const actor = await requireActor(asking);
  const project = await getProject(actor, asking.params.slug);
  const flag = await getFlag(project, asking.params.flagId);
  if (!(await mayAnswerFlag(actor, project, flag))) throw forbidden(whyNoFlag(project));
  const submission = await parseForm(asking.request, flagForm);
  if (submission.status !== "success") return refuse(submission);
  const refusal = await tendFlag(actor, project, flag.id, submission.value);
  if (refusal) return refuseField(submission, refusal.field ?? "", refusal.refused, refusal.field ? 422 : 409);
  return redirect(`${flagUrl(project.slug, flag.id)}?done=${submission.value.intent}`, 303);
}

const news: Record<string, string> = {
  raised: "The flag is raised and on its way to everybody of the project. Below is who could have seen it.",
  acknowledge: "You have acknowledged it. Everybody is told.",
  update: "Everybody is told.",
  "no-news": "Everybody is told that there is no news yet.",
  hand: "It is handed over. Everybody is told.",
  resolve: "The flag is resolved. Everybody is told.",
  reopen: "The flag is open again and on its way to everybody.",
  judge: "Thank you. It is kept for the review.",
};
const forms = ["update", "hand", "resolve", "reopen", "judge"] as const;

/** Meanwhile somebody else may have ended the flag, or opened it again: then the form that was sent is gone. */
const hasForm = ({ may, owners }: FlagView, form: (typeof forms)[number]): boolean =>
  form === "hand" ? may.promise && owners.length > 1 : may[form];

export default function FlagPage() {
  const { project, flag } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>()?.result as SubmissionResult<string[]> | undefined;
  const [search] = useSearchParams();
  const lastOf = (intent: string) => resultOf(result, intent);
  const isAtItsForm = forms.some((form) => lastOf(form) && hasForm(flag, form));
  const written = result?.initialValue?.text;
  const done = search.get("done") ?? "";
  return (
    <ProjectPage
      project={project}
      here={
        <Link to={flagsUrl(project.slug)} className="hover:text-ink">
          Flags
        </Link>
      }
    >
      {!result && Object.hasOwn(news, done) && <Notice tone="good">{news[done]}</Notice>}
      {result && !isAtItsForm && (
        <Notice tone="bad">
          {messagesOf(result)}
          {typeof written === "string" && <Unsaid text={written} />}
        </Notice>
      )}
      {flag.alarm && <Notice tone="bad">{flag.alarm}</Notice>}
      <BehindNotice id={flag.id} writtenAt={flag.writtenAt} href={flagUrl(project.slug, flag.id)} />
      <FlagHead flag={flag} />
      <ZoneNote text={flag.zoneNote} />
      <FlagForms flag={flag} lastOf={lastOf} />
      <SectionTitle>What happened</SectionTitle>
      <FlagStory events={flag.events} />
      <JudgementList judgements={flag.judgements} />
      {flag.reach && <FlagReachList reach={flag.reach} />}
    </ProjectPage>
  );
}
