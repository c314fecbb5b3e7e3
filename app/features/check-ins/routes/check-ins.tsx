import type { SubmissionResult } from "@conform-to/react";
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import type { ReactNode } from "react";
import { getProject, requireProject } from "~/features/projects/get-project.server";
import { ProjectNav } from "~/features/projects/ui/project-nav";
import { messagesOf, resultOf } from "~/features/projects/ui/result-of";
import { requireActor } from "~/features/sign-in/current-actor.server";
import { forbidden } from "~/http/not-found.server";
import { parseForm, refuse, refuseField } from "~/http/parse-form.server";
import { Card } from "~/ui/card";
import { Notice } from "~/ui/notice";
import { Empty, Page, PageTitle, SectionTitle } from "~/ui/page";
import { PageLinks } from "~/ui/page-links";
import { changeLedger } from "../change-ledger.server";
import { canSeeCheckIns, canTakePart, ownPeopleOnly, whyNoPart } from "../check-in-access";
import { checkInForm } from "../check-in-form";
import { checkInsUrl } from "../check-in-urls";
import { describeCheckIns } from "../describe-check-ins.server";
import { EntryList } from "../ui/entry-list";
import { LedgerFigures } from "../ui/ledger-figures";
import { LedgerNews } from "../ui/ledger-news";
import { LogForm } from "../ui/log-form";
import { QuietForm } from "../ui/quiet-form";
import { RefocusCard } from "../ui/refocus-card";
import { RememberForm } from "../ui/remember-form";
import { ShortcutSwitch } from "../ui/shortcut-switch";
import { WeekFigure } from "../ui/week-figure";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `Check-ins of ${data.project.name} · Drumbeat` : "Drumbeat" },
];

export async function loader(asking: LoaderFunctionArgs) {
  const actor = await requireActor(asking);
  const project = await requireProject(actor, asking.params.slug, canSeeCheckIns, ownPeopleOnly);
  return { project, ...(await describeCheckIns(actor, project, new URL(asking.request.url).searchParams)) };
}

export async function action(asking: ActionFunctionArgs) {
  const actor = await requireActor(asking);
  const project = await getProject(actor, asking.params.slug);
  if (!canTakePart(project)) throw forbidden(whyNoPart(project));
  const submission = await parseForm(asking.request, checkInForm);
  if (submission.status !== "success") return refuse(submission);
  const form = submission.value;
  const refusal = await changeLedger(actor, project, form);
  if (refusal) return refuseField(submission, refusal.field ?? "", refusal.refused);
  const news = new URLSearchParams({ done: form.intent });
  if (form.intent === "log" || form.intent === "remember") news.set("entry", form.id);
  return redirect(`${checkInsUrl(project.slug)}?${news}`, 303);
}

const forms = ["log", "remember", "quiet", "assume"];

export default function CheckIns() {
  const { project, ledger, logged, may, ids, ...page } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>()?.result as SubmissionResult<string[]> | undefined;
  const [search] = useSearchParams();
  const lastOf = (intent: string) => resultOf(result, intent);
  const ofButton = forms.some(lastOf) ? undefined : result;
  return (
    <Page>
      <ProjectNav project={project} here="Check-ins" />
      <PageTitle>Check-ins</PageTitle>
      <p className="mb-6 max-w-[46em] text-ink-2">
        Whenever somebody asks how it is going. They are counted to see whether the rhythm works, never to score a
        person.
      </p>
      {ofButton && <Notice tone="bad">{messagesOf(ofButton)}</Notice>}
      {!result && <LedgerNews done={search.get("done")} logged={logged} />}
      <div className="grid gap-x-11 gap-y-8 lg:grid-cols-[minmax(0,1fr)_316px]">
        <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] content-start gap-9">
          {may.takePart && (
            <Card className="p-4 sm:p-5">
              <section>
                <SectionTitle>Log a check-in</SectionTitle>
                <LogForm key={ids.log} id={ids.log} {...page} lastResult={lastOf("log")} />
                <ShortcutSwitch />
              </section>
            </Card>
          )}
          <section>
            <SectionTitle>Week by week</SectionTitle>
            {ledger.weeks.length > 0 ? (
              <WeekFigure slug={project.slug} ledger={ledger} />
            ) : (
              <Empty>
                Nothing has been logged yet. Log the next check-in when it happens, or add a week that you remember.
              </Empty>
            )}
          </section>
          <Entries />
        </div>
        <aside aria-label="What it adds up to" className="grid content-start gap-4">
          <LedgerFigures ledger={ledger} />
          <RefocusCard refocus={ledger.refocus} mayAssume={may.assume} lastResult={lastOf("assume")} />
          {may.takePart && (
            <>
              <Fold title="Add a week that you remember" isOpen={Boolean(lastOf("remember"))}>
                <RememberForm key={ids.remember} id={ids.remember} weeks={page.weeks} lastResult={lastOf("remember")} />
              </Fold>
              <Fold title="Nobody asked in a week" isOpen={Boolean(lastOf("quiet"))}>
                <p className="mb-3 text-[13px] text-ink-2">
                  A week without an entry has no data. Say so if there was really nothing.
                </p>
                <QuietForm weeks={page.weeks} lastResult={lastOf("quiet")} />
              </Fold>
            </>
          )}
        </aside>
      </div>
    </Page>
  );
}

function Entries() {
  const { project, entries, pages, days } = useLoaderData<typeof loader>();
  if (pages.all === 0 && !days) return null;
  return (
    <section id="entries">
      <SectionTitle aside={days ? days.words : `${pages.all.toLocaleString("en-GB")} in all`}>Entries</SectionTitle>
      {entries.length === 0 && <Empty>No entry here.</Empty>}
      <EntryList entries={entries} />
      <PageLinks page={pages.page} last={pages.last} hash="#entries" />
      {days && (
        <p className="mt-3 text-sm">
          <a href={`${checkInsUrl(project.slug)}#entries`} className="text-accent underline">
            Show all entries
          </a>
        </p>
      )}
    </section>
  );
}

function Fold({ title, isOpen, children }: { title: string; isOpen: boolean; children: ReactNode }) {
  return (
    <details open={isOpen} className="rounded-[10px] border border-line bg-card">
      <summary className="cursor-pointer px-4 py-3 text-[13.5px] font-semibold">{title}</summary>
      <div className="px-4 pt-1 pb-4">{children}</div>
    </details>
  );
}
