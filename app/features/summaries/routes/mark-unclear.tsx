import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { now } from "~/clock.server";
import { isMonday } from "~/features/projects/cadence-days";
import { getProject, requireProject } from "~/features/projects/get-project.server";
import { formatDay } from "~/features/projects/period-text";
import { ProjectPage } from "~/features/projects/ui/project-page";
import { messagesOf } from "~/features/projects/ui/result-of";
import { requireActor } from "~/features/sign-in/current-actor.server";
import { notFound } from "~/http/not-found.server";
import { parseForm, refuse, refuseField } from "~/http/parse-form.server";
import { safePath } from "~/http/safe-path";
import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { ownWord } from "~/ui/own-word";
import { PageTitle, SectionTitle } from "~/ui/page";
import { getLatestRevision } from "../get-latest-revision.server";
import { summaryUrl } from "../summary-urls";
import { listOwnMarks } from "../unclear/list-own-marks.server";
import { markUnclear, takeBackMark } from "../unclear/mark-unclear.server";
import { type Passage, sentencesOfSummary } from "../unclear/passages-of-summary";
import { readPublished } from "../unclear/read-published.server";
import { canMarkUnclear, ownPeopleOnly } from "../unclear/unclear-access";
import { markForm } from "../unclear/unclear-form";
import { markUnclearUrl, unclearUrl } from "../unclear/unclear-urls";
import { partWords } from "../unclear/unclear-view";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `What is unclear? ${data.project.name} · Drumbeat` : "Drumbeat" },
];

export async function loader(asking: LoaderFunctionArgs) {
  const actor = await requireActor(asking);
  const project = await requireProject(actor, asking.params.slug, canMarkUnclear, ownPeopleOnly);
  const { weekOn = "" } = asking.params;
  if (!isMonday(weekOn)) throw notFound();
  const { content } = await getLatestRevision(project, weekOn);
  const own = await listOwnMarks(actor, project, weekOn);
  const mine = new Map(own.map(({ id, ...passage }) => [placeOf(passage), id]));
  return {
    project,
    weekOn,
    week: `Week of ${formatDay(weekOn, now())}`,
    sentences: sentencesOfSummary(readPublished(content, weekOn)).map((sentence) => ({
      ...sentence,
      where: ownWord(partWords, sentence.part) ?? "",
      mark: mine.get(placeOf(sentence)) ?? null,
    })),
    done: new URL(asking.request.url).searchParams.get("done"),
  };
}

const placeOf = ({ part, lineId, quote }: Passage): string => JSON.stringify([part, lineId, quote]);

export async function action(asking: ActionFunctionArgs) {
  const actor = await requireActor(asking);
  const project = await getProject(actor, asking.params.slug);
  const { weekOn = "" } = asking.params;
  if (!isMonday(weekOn)) throw notFound();
  if (!canMarkUnclear(project)) await requireProject(actor, project.slug, canMarkUnclear, ownPeopleOnly);
  const submission = await parseForm(asking.request, markForm);
  if (submission.status !== "success") return refuse(submission);
  const form = submission.value;
  if (form.intent === "mark") {
    const refusal = await markUnclear(actor, project, weekOn, { quote: form.quote, line: form.line ?? "" });
    if (refusal) return refuseField(submission, refusal.field ?? "", refusal.refused);
  } else await takeBackMark(actor, project, form.id);
  return redirect(form.to ? safePath(form.to) : `${markUnclearUrl(project.slug, weekOn)}?done=${form.intent}`, 303);
}

const news: Record<string, string> = {
  mark: "Marked. The authors see it, and not who said so. Their answer will stand below the summary.",
  "take-back": "Taken back.",
};

export default function MarkUnclear() {
  const { project, weekOn, week, sentences, done } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>()?.result;
  const said = ownWord(news, done);
  const parts = [...new Set(sentences.map(({ where }) => where))];
  return (
    <ProjectPage project={project} here={week}>
      <PageTitle>What is unclear?</PageTitle>
      {result && <Notice tone="bad">{messagesOf(result)}</Notice>}
      {!result && said && <Notice tone="good">{said}</Notice>}
      <p className="mb-6 text-ink-2">
        Choose what you do not understand. You need not ask a question: the authors see that it is unclear, and never to
        whom. <Link to={summaryUrl(project.slug, weekOn)}>Back to the summary</Link>.{" "}
        <Link to={unclearUrl(project.slug)}>What was answered</Link>.
      </p>
      {parts.map((part) => (
        <section key={part} className="mb-7">
          <SectionTitle>{part}</SectionTitle>
          <ul className="border-b border-line">
            {sentences
              .filter(({ where }) => where === part)
              .map(({ quote, lineId, mark }) => (
                <li
                  key={`${lineId} ${quote}`}
                  className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1.5 border-t border-line py-2.5"
                >
                  <p className="min-w-0 flex-1 basis-60 wrap-anywhere">{quote}</p>
                  <Form method="post" preventScrollReset>
                    <input type="hidden" name="quote" value={quote} />
                    <input type="hidden" name="line" value={lineId} />
                    {mark && <input type="hidden" name="id" value={mark} />}
                    <Button size="small" name="intent" value={mark ? "take-back" : "mark"}>
                      {mark ? "Marked, take back" : "Unclear"}
                      <span className="sr-only"> “{quote}”</span>
                    </Button>
                  </Form>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </ProjectPage>
  );
}
