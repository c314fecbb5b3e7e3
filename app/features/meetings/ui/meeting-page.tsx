import { Link } from "@remix-run/react";
import { useState } from "react";
import type { ProjectAccess } from "~/features/projects/project-access";
import { ProjectPage } from "~/features/projects/ui/project-page";
import { ZoneNote } from "~/features/projects/ui/zone-note";
import { Notice } from "~/ui/notice";
import { Empty, PageTitle, SectionTitle } from "~/ui/page";
import { PrintButton } from "~/ui/print-button";
import { Way } from "~/ui/way";
import { meetingsUrl } from "../meeting-urls";
import type { LastOf, MeetingView } from "../meeting-view";
import { givenBackAssumption } from "../time-given-back";
import { AddPointForm } from "./add-point-form";
import { AgendaList } from "./agenda-list";
import { Minutes } from "./minutes";
import { type NotesAnswer, NotesForm } from "./notes-form";
import { OneButton } from "./one-button";
import { RunningMeeting } from "./running-meeting";

type Props = {
  project: ProjectAccess;
  view: MeetingView;
  news: string;
  problem: string;
  lastOf: LastOf;
  notesAnswer: NotesAnswer | undefined;
};

/** A meeting from its agenda to its minutes. */
export function MeetingPage({ project, view, news, problem, lastOf, notesAnswer }: Props) {
  const { state, points, unfitting, may, notes } = view;
  const [wasRunning] = useState(may.run);
  const hasAgenda = points.length + unfitting.length > 0;
  return (
    <ProjectPage
      project={project}
      here={
        <Link to={meetingsUrl(project.slug)} className="hover:text-ink">
          Meetings
        </Link>
      }
    >
      {news && (
        <div data-screen-only>
          <Notice tone="good">{news}</Notice>
        </div>
      )}
      {problem && <Notice tone="bad">{problem}</Notice>}
      <div className="flex flex-wrap items-start gap-3">
        <PageTitle>Weekly meeting of {project.name}</PageTitle>
        <PrintButton />
      </div>
      <div className="mb-5">
        <p className="num mb-1 font-medium">{view.when}</p>
        {view.status && <p className="num mb-1 text-sm text-ink-2">{view.status}</p>}
        <ZoneNote text={view.zoneNote} />
      </div>
      {state === "cancelled" && view.givenBack && (
        <Notice tone="good">
          <span className="num">{view.givenBack} given back</span>: {givenBackAssumption}. What is open stands on the
          agenda of the next one.
        </Notice>
      )}
      {state === "missed" && (
        <Notice>This meeting was not held here. What is open stands on the agenda of the next.</Notice>
      )}
      {view.isOffered && <Offer mayCancel={may.cancel} />}
      {may.begin && (
        <div className="mb-6" data-screen-only>
          <OneButton intent="begin" look="primary">
            Begin the meeting
          </OneButton>
        </div>
      )}
      {state === "running" && <RunningMeeting view={view} lastOf={lastOf} />}
      {(may.run || wasRunning || notesAnswer) && (
        <section className="mb-6" data-screen-only>
          <NotesForm
            text={notes.text}
            version={notes.version}
            action={meetingsUrl(project.slug, view.day)}
            answer={notesAnswer}
            isOver={!may.run}
          />
        </section>
      )}
      {state === "ended" && <Minutes view={view} lastOf={lastOf} />}
      {hasAgenda && (
        <section className="mb-6">
          <SectionTitle aside={<span className="num">{view.planned}</span>}>Agenda</SectionTitle>
          <AgendaList points={points} mayRun={may.run} takesPart={may.takePart} lastOf={lastOf} />
        </section>
      )}
      {unfitting.length > 0 && (
        <section className="mb-6">
          <SectionTitle>If there is time</SectionTitle>
          <p className="mb-2 text-sm text-ink-2">
            This does not fit into thirty minutes. An answer in writing may settle it sooner.
          </p>
          <AgendaList points={unfitting} mayRun={may.run} takesPart={may.takePart} lastOf={lastOf} />
        </section>
      )}
      {state === "coming" && !hasAgenda && !view.isOffered && (
        <Empty>Nothing is open so far. What comes up until then stands here by itself.</Empty>
      )}
      <div className="mt-4 grid gap-3" data-screen-only>
        {may.add && (
          <Way title="Add a point" isOpen={Boolean(lastOf("add"))}>
            <AddPointForm key={view.ids.add} id={view.ids.add} lastResult={lastOf("add")} />
          </Way>
        )}
        {may.cancel && !view.isOffered && (
          <Way title="Cancel this meeting" isOpen={false}>
            <p className="mb-3 text-sm text-ink-2">
              Either side may. What is open stands on the agenda of the next one, and calendars are told.
            </p>
            <OneButton intent="cancel" look="danger">
              Cancel this meeting
            </OneButton>
          </Way>
        )}
      </div>
    </ProjectPage>
  );
}

function Offer({ mayCancel }: { mayCancel: boolean }) {
  return (
    <section className="mb-6 rounded-[10px] border border-good bg-card px-4 py-4">
      <h2 className="mb-1 font-semibold">Nothing is open. Take the time back?</h2>
      <p className="mb-3 text-sm text-ink-2">
        Either side may cancel it; calendars are told. If something comes up, it waits for the next one.
      </p>
      {mayCancel && (
        <OneButton intent="cancel" look="primary">
          Cancel it and take the time back
        </OneButton>
      )}
    </section>
  );
}
