import { randomUUID } from "node:crypto";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { now } from "~/clock.server";
import { requireProject } from "~/features/projects/get-project.server";
import { formatDay, formatInstantShort } from "~/features/projects/period-text";
import { canWrite } from "~/features/projects/project-access";
import { ProjectNav } from "~/features/projects/ui/project-nav";
import { ZoneNote } from "~/features/projects/ui/zone-note";
import { zoneNote } from "~/features/projects/zone-note";
import { requireActor } from "~/features/sign-in/current-actor.server";
import { parseForm } from "~/http/parse-form.server";
import { safePath } from "~/http/safe-path";
import { ButtonLink } from "~/ui/button";
import { Page, PageTitle } from "~/ui/page";
import { getPeriod } from "../get-period-to-edit.server";
import { keepNote } from "../keep-note.server";
import { listRunningNotes } from "../list-running-notes.server";
import { NoteForm } from "../note-form";
import { removeNote } from "../remove-note.server";
import { summaryUrl } from "../summary-urls";
import { NoteList } from "../ui/note-list";
import { writersOnly } from "../writers-only";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `Running notes of ${data.project.name} · Drumbeat` : "Drumbeat" },
];

export async function loader(asking: LoaderFunctionArgs) {
  const actor = await requireActor(asking);
  const project = await requireProject(actor, asking.params.slug, canWrite, writersOnly);
  const { weekOn, timeZone } = await getPeriod(project, asking.params.weekOn);
  const notes = await listRunningNotes(actor, project, weekOn);
  return {
    project,
    weekOn,
    week: `Week of ${formatDay(weekOn, now())}`,
    notes: notes.map(({ at, ...note }) => ({ ...note, at: formatInstantShort(at, timeZone, now()) })),
    newNoteId: randomUUID(),
    zoneNote: zoneNote(timeZone, actor.timeZone, now()),
  };
}

export async function action(asking: ActionFunctionArgs) {
  const actor = await requireActor(asking);
  const project = await requireProject(actor, asking.params.slug, canWrite, writersOnly);
  const { weekOn } = await getPeriod(project, asking.params.weekOn);
  const submission = await parseForm(asking.request, NoteForm);
  if (submission.status !== "success") {
    const { text } = submission.payload;
    return data(
      {
        problem: Object.values(submission.error ?? {})
          .flat()
          .join(" "),
        text: typeof text === "string" ? text : "",
      },
      { status: 422 },
    );
  }
  const { intent, id, text, to } = submission.value;
  if (intent === "remove") await removeNote(actor, project, id);
  else await keepNote(actor, project, weekOn, { id, text });
  return to ? redirect(safePath(to, summaryUrl(project.slug, weekOn, "notes")), 303) : data({ problem: "", text: "" });
}

export default function RunningNotes() {
  const { project, weekOn, week, notes, newNoteId, zoneNote } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const here = summaryUrl(project.slug, weekOn, "notes");
  return (
    <Page narrow>
      <ProjectNav project={project} here={week} />
      <PageTitle>Running notes</PageTitle>
      <ZoneNote text={zoneNote} />
      <p className="mb-5 text-ink-2">
        Write down what happens while it happens. Only the writers of this project see these notes; they wait beside the
        summary of the week.
      </p>
      <NoteList notes={notes} newNoteId={newNoteId} here={here} problem={answer?.problem} typed={answer?.text} />
      <ButtonLink to={summaryUrl(project.slug, weekOn, "edit")}>Write the summary</ButtonLink>
    </Page>
  );
}
