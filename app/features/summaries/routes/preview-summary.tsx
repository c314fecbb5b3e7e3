import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { clsx } from "clsx";
import { now } from "~/clock.server";
import { getGlossary } from "~/features/glossary/get-glossary.server";
import { ExplainedText, MarksOfPage } from "~/features/glossary/ui/explained-text";
import { WordsUsed } from "~/features/glossary/ui/words-used";
import { dayOf } from "~/features/projects/cadence-clock";
import { requireProject } from "~/features/projects/get-project.server";
import { formatDay } from "~/features/projects/period-text";
import { canWrite } from "~/features/projects/project-access";
import { ProjectNav } from "~/features/projects/ui/project-nav";
import { requireActor } from "~/features/sign-in/current-actor.server";
import { Button, ButtonLink } from "~/ui/button";
import { useIsSending } from "~/ui/form";
import { Notice } from "~/ui/notice";
import { Page, PageTitle } from "~/ui/page";
import { describeContent } from "../describe-content.server";
import { getPeriodToEdit } from "../get-period-to-edit.server";
import { listProblems } from "../list-problems";
import { openDraft } from "../open-draft.server";
import { previewSummary } from "../preview-summary.server";
import { askEarly, whyNotYet } from "../publish-time";
import { describeCoach } from "../remarks/describe-coach.server";
import { describeRemarks } from "../remarks/describe-remarks";
import { signReadings } from "../sign-readings";
import { summaryUrl } from "../summary-urls";
import { CoachSection } from "../ui/coach-section";
import { StateAlthough } from "../ui/state-although";
import { StatePill } from "../ui/state-pill";
import { SummaryBody } from "../ui/summary-body";
import { explainSummary } from "../words-explained/explain-summary";
import { writersOnly } from "../writers-only";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `Preview of ${data.project.name} · Drumbeat` : "Drumbeat" },
];

export async function loader(asking: LoaderFunctionArgs) {
  const actor = await requireActor(asking);
  const project = await requireProject(actor, asking.params.slug, canWrite, writersOnly);
  const period = await getPeriodToEdit(project, asking.params.weekOn);
  const open = await openDraft(project, period);
  const { draft, version, trends, publishedAt } = open;
  const { content, errors } = await previewSummary(project, period, draft, trends);
  const { weekOn, timeZone } = period;
  const at = now();
  const asked = new URL(asking.request.url).searchParams;
  const view = describeContent(signReadings(content, actor.name), {
    ...{ weekOn, timeZone, trends, now: at },
    today: dayOf(at, timeZone),
  });
  return {
    project,
    weekOn,
    version,
    early: asked.has("early") ? askEarly(period, at) : null,
    notYet: whyNotYet(period, at),
    isPublished: publishedAt !== null,
    week: `Week of ${formatDay(weekOn, at)}`,
    ...explainSummary(view, await getGlossary(actor)),
    hasState: draft.state !== "",
    asks: content.asks.map(({ id, question, decideBy, askedOfName }) => ({
      id,
      question,
      by: `by ${formatDay(decideBy, at)}, ${askedOfName ?? "any stakeholder"}`,
    })),
    missing: listProblems(errors).map(({ where, message }) => (where ? `${where}: ${message}` : message)),
    hasChanged: asked.has("changed"),
    coach: publishedAt ? null : describeRemarks(draft, await describeCoach(actor, open, weekOn)),
  };
}

export default function PreviewSummary() {
  const {
    project,
    weekOn,
    week,
    version,
    isPublished,
    early,
    notYet,
    summary,
    explained,
    hasState,
    asks,
    missing,
    hasChanged,
    coach,
  } = useLoaderData<typeof loader>();
  const isSending = useIsSending();
  return (
    <Page narrow>
      <MarksOfPage value={explained.marks}>
        <ProjectNav project={project} here={week} />
        <Notice tone={missing.length > 0 ? "warn" : "calm"}>
          <p className="font-semibold">
            {isPublished
              ? "This summary is published already. Below is the draft that it was made from."
              : "Preview: nobody else sees this yet."}
          </p>
          {hasChanged && <p>The draft changed since you looked at it. This is how it stands now.</p>}
          {notYet && <p>{notYet}</p>}
          {missing.length > 0 && (
            <>
              <p className="mt-1.5">Before it can be published:</p>
              <ul className="list-disc pl-5">
                {missing.map((text) => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
            </>
          )}
        </Notice>
        {hasState && (
          <p className="mb-3 flex flex-wrap items-center gap-2 text-[13px] text-ink-2">
            <StatePill state={summary.state} /> {summary.stateSince}
          </p>
        )}
        <PageTitle>
          {summary.headline ? <ExplainedText at="headline">{summary.headline}</ExplainedText> : "No headline yet"}
        </PageTitle>
        {summary.stateReason && (
          <p className="mb-6 text-ink-2">
            <ExplainedText at="reason">{summary.stateReason}</ExplainedText>
          </p>
        )}
        <StateAlthough state={summary.state} although={summary.stateAlthough} />
        {asks.length > 0 && (
          <ul className="mb-6 grid gap-2 rounded-[10px] border border-line bg-card px-4 py-3.5">
            {asks.map(({ id, question, by }) => (
              <li key={id} className="break-words">
                <strong>Decision wanted {by}:</strong> {question}
              </li>
            ))}
          </ul>
        )}
        <SummaryBody summary={summary} />
        {coach && <CoachSection coach={coach} slug={project.slug} weekOn={weekOn} />}
        <WordsUsed words={explained.words} />
        {early && <p className="mt-8 text-sm font-semibold text-warn">{early.question}</p>}
        <div className={clsx("flex flex-wrap gap-2.5", early ? "mt-3" : "mt-8")}>
          {!isPublished && !notYet && (
            <Form method="post" action={summaryUrl(project.slug, weekOn, "publish")} id="publish">
              <input type="hidden" name="version" value={version} />
              {early && <input type="hidden" name="early" value="yes" />}
              <Button look="primary" autoFocus={early !== null} disabled={isSending}>
                {early ? `Publish ${early.days} early` : "Publish"}
              </Button>
            </Form>
          )}
          <ButtonLink to={`${summaryUrl(project.slug, weekOn, "edit")}${missing.length > 0 ? "?check" : ""}`}>
            Back to writing
          </ButtonLink>
        </div>
      </MarksOfPage>
    </Page>
  );
}
