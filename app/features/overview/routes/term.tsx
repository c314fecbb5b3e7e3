import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { now } from "~/clock.server";
import { getGlossary } from "~/features/glossary/get-glossary.server";
import { glossaryUrl, termUrl } from "~/features/glossary/glossary-urls";
import { knowTerm } from "~/features/glossary/know-term.server";
import { listTermChanges } from "~/features/glossary/list-term-changes.server";
import { mayChangeTerms } from "~/features/glossary/may-change-terms.server";
import { termStepForm } from "~/features/glossary/term-step-form";
import { TermArticle, TermStep } from "~/features/glossary/ui/term-article";
import { hideTerm } from "~/features/glossary/write-term.server";
import { formatDay, formatInstant } from "~/features/projects/period-text";
import { messagesOf } from "~/features/projects/ui/result-of";
import { requireActor } from "~/features/sign-in/current-actor.server";
import { summaryUrl } from "~/features/summaries/summary-urls";
import { listTermUses } from "~/features/summaries/words-explained/list-term-uses.server";
import { notFound } from "~/http/not-found.server";
import { parseForm, refuse, refuseField } from "~/http/parse-form.server";
import { safePath } from "~/http/safe-path";
import { ButtonLink } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { ownWord } from "~/ui/own-word";
import { Crumbs, Page, PageTitle, SectionTitle } from "~/ui/page";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.term.name ?? "A word"} · Drumbeat` }];

export async function loader(asking: LoaderFunctionArgs) {
  const actor = await requireActor(asking);
  const term = (await getGlossary(actor)).terms.get(asking.params.termSlug ?? "");
  const mayChange = await mayChangeTerms(actor);
  if (!term || (term.isHidden && !mayChange)) throw notFound();
  const [uses, changes] = await Promise.all([
    listTermUses(actor, term),
    term.number > 0 ? listTermChanges(actor, term.slug) : [],
  ]);
  const at = now();
  return {
    term,
    mayChange,
    knows: actor.knownTerms.includes(term.slug),
    uses: uses.map(({ weekOn, ...use }) => ({ ...use, weekOn, week: `week of ${formatDay(weekOn, at)}` })),
    changes: changes.map(({ at: changedAt, ...change }) => ({
      ...change,
      when: formatInstant(changedAt, actor.timeZone, at),
    })),
    done: new URL(asking.request.url).searchParams.get("done"),
  };
}

export async function action(asking: ActionFunctionArgs) {
  const actor = await requireActor(asking);
  const term = (await getGlossary(actor)).terms.get(asking.params.termSlug ?? "");
  if (!term || (term.isHidden && !(await mayChangeTerms(actor)))) throw notFound();
  const submission = await parseForm(asking.request, termStepForm);
  if (submission.status !== "success") return refuse(submission);
  const { intent, to } = submission.value;
  if (intent === "know" || intent === "forget") await knowTerm(actor, term.slug, intent === "know");
  else {
    const refusal = await hideTerm(actor, term.slug, intent === "hide");
    if (refusal) return refuseField(submission, "", refusal.refused);
  }
  return redirect(to ? safePath(to) : `${termUrl(term.slug)}?done=${intent}`, 303);
}

const news: Record<string, string> = {
  added: "Added. It is marked in every summary that uses it.",
  changed: "Saved. What it said before stands in its history.",
  know: "This word is no longer marked for you.",
  forget: "This word is marked for you again.",
  hide: "Hidden. It is marked nowhere any more, and only leads and admins see this page.",
  show: "Shown again.",
};

export default function TermPage() {
  const { term, mayChange, knows, uses, changes, done } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>()?.result;
  const said = ownWord(news, done);
  return (
    <Page narrow>
      <Crumbs>
        <Link to={glossaryUrl} className="hover:text-ink">
          Glossary
        </Link>
      </Crumbs>
      {result && <Notice tone="bad">{messagesOf(result)}</Notice>}
      {!result && said && <Notice tone="good">{said}</Notice>}
      {term.isHidden && <Notice tone="warn">This term is hidden: it is marked nowhere.</Notice>}
      <PageTitle>
        <bdi>{term.name}</bdi>
      </PageTitle>
      <TermArticle term={term} />
      <div className="mt-7 flex flex-wrap gap-2.5" data-screen-only>
        <TermStep intent={knows ? "forget" : "know"}>{knows ? "Mark it for me again" : "I know this"}</TermStep>
        {mayChange && (
          <>
            <ButtonLink to={termUrl(term.slug, "change")}>Change</ButtonLink>
            <TermStep intent={term.isHidden ? "show" : "hide"}>{term.isHidden ? "Show it again" : "Hide"}</TermStep>
          </>
        )}
      </div>
      <section className="mt-9">
        <SectionTitle>Where it is used here</SectionTitle>
        {uses.length === 0 && <p className="text-ink-2">In no newest summary that you may read.</p>}
        <ul className="grid gap-3">
          {uses.map(({ slug, project, weekOn, week, words }) => (
            <li key={slug} className="border-t border-line pt-3 wrap-anywhere">
              <Link to={summaryUrl(slug, weekOn)} className="font-semibold underline">
                {project}, {week}
              </Link>
              <span className="block text-ink-2">“{words}”</span>
            </li>
          ))}
        </ul>
      </section>
      {(changes.length > 0 || term.isBuiltIn) && (
        <section className="mt-9">
          <SectionTitle>History</SectionTitle>
          <ol className="grid gap-3 text-sm">
            {changes.map(({ number, by, when, changes }) => (
              <li key={number} className="border-t border-line pt-3">
                {changes.map((change) => (
                  <p key={change} className="wrap-anywhere">
                    {change}
                  </p>
                ))}
                <p className="num text-[13px] text-ink-3">
                  {by}, {when}
                </p>
              </li>
            ))}
            {term.isBuiltIn && <li className="border-t border-line pt-3 text-ink-2">Came with Drumbeat.</li>}
          </ol>
        </section>
      )}
    </Page>
  );
}
