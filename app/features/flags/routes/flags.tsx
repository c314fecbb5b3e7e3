import type { SubmissionResult } from "@conform-to/react";
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { Flag } from "lucide-react";
import { getProject } from "~/features/projects/get-project.server";
import { ProjectPage } from "~/features/projects/ui/project-page";
import { requireActor } from "~/features/sign-in/current-actor.server";
import { forbidden } from "~/http/not-found.server";
import { parseForm, refuse, refuseField } from "~/http/parse-form.server";
import { ButtonLink } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { Empty, PageTitle, SectionTitle } from "~/ui/page";
import { PageLinks } from "~/ui/page-links";
import { canFlag, canSetEscalation, whyNoFlag } from "../flag-access";
import { missedForm } from "../flag-form";
import { flagSettingsUrl, flagsUrl, newFlagUrl } from "../flag-urls";
import { listFlags, listMissedFlags } from "../list-flags.server";
import { reportMissedFlag } from "../report-missed-flag.server";
import { FlagFilter } from "../ui/flag-filter";
import { FlagList } from "../ui/flag-list";
import { MissedForm } from "../ui/missed-form";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `Flags of ${data.project.name} · Drumbeat` : "Drumbeat" },
];

export async function loader(asking: LoaderFunctionArgs) {
  const actor = await requireActor(asking);
  const project = await getProject(actor, asking.params.slug);
  const [list, missed] = await Promise.all([
    listFlags(project, new URL(asking.request.url).searchParams),
    listMissedFlags(project),
  ]);
  const may = { flag: canFlag(project), settings: canSetEscalation(project) };
  return { project, may, missed, id: crypto.randomUUID(), ...list };
}

export async function action(asking: ActionFunctionArgs) {
  const actor = await requireActor(asking);
  const project = await getProject(actor, asking.params.slug);
  if (!canFlag(project)) throw forbidden(whyNoFlag(project));
  const submission = await parseForm(asking.request, missedForm);
  if (submission.status !== "success") return refuse(submission);
  const refusal = await reportMissedFlag(actor, project, submission.value);
  if (refusal) return refuseField(submission, refusal.field ?? "", refusal.refused);
  return redirect(`${flagsUrl(project.slug)}?done=missed`, 303);
}

export default function Flags() {
  const { project, may, missed, id, words, show, flags, pages } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>()?.result as SubmissionResult<string[]> | undefined;
  const [search] = useSearchParams();
  const isFiltered = words !== "" || show !== "all" || pages.page > 1;
  const raise = may.flag && (
    <ButtonLink to={newFlagUrl(project.slug)} look="danger">
      <Flag aria-hidden size={16} /> Raise a flag
    </ButtonLink>
  );
  return (
    <ProjectPage project={project} here="Flags">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <PageTitle>Flags</PageTitle>
        {(flags.length > 0 || isFiltered) && raise}
      </div>
      {!result && search.get("done") === "missed" && <Notice tone="good">Thank you. It is kept for the review.</Notice>}
      {(flags.length > 0 || isFiltered) && <FlagFilter words={words} show={show} />}
      {flags.length === 0 &&
        (isFiltered ? (
          <Empty action={<Link to={flagsUrl(project.slug)}>Show all flags</Link>}>No such flag.</Empty>
        ) : (
          <Empty action={raise}>
            No flag yet. A flag is for what cannot wait: it reaches everybody of the project at once, and is said again
            until somebody has seen it.
          </Empty>
        ))}
      <FlagList slug={project.slug} flags={flags} />
      {flags.length > 0 && <PageLinks page={pages.page} last={pages.last} />}
      <div className="mt-8 grid gap-5">
        {may.flag && <MissedForm key={id} id={id} lastResult={result} />}
        {missed.length > 0 && (
          <section>
            <SectionTitle>What was not flagged</SectionTitle>
            <ul>
              {missed.map((one) => (
                <li key={one.id} className="border-t border-line py-2.5 text-sm wrap-anywhere">
                  <p className="whitespace-pre-line">{one.what}</p>
                  <p className="num text-[13px] text-ink-2">{one.byline}</p>
                </li>
              ))}
            </ul>
          </section>
        )}
        {may.settings && (
          <p className="text-sm">
            <Link to={flagSettingsUrl(project.slug)} className="text-accent underline">
              Whom a flag is passed on to when nobody acknowledges it
            </Link>
          </p>
        )}
      </div>
    </ProjectPage>
  );
}
