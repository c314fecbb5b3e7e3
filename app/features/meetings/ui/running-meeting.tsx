import { useRevalidator } from "@remix-run/react";
import { useEffect } from "react";
import { SectionTitle } from "~/ui/page";
import { Way } from "~/ui/way";
import type { LastOf, MeetingView } from "../meeting-view";
import { ActForm } from "./act-form";
import { DecideForm } from "./decide-form";
import { ActionList, DecisionList } from "./minutes";
import { OneButton } from "./one-button";
import { Timer } from "./timer";

/** Milliseconds between two looks at what the others of the meeting have written. */
const LOOK = 10_000;

/** What is written down while a meeting runs. */
export function RunningMeeting({ view, lastOf }: { view: MeetingView; lastOf: LastOf }) {
  const { timer, decisions, actions, asks, may, ids } = view;
  useLook();
  return (
    <>
      {timer && <Timer timer={timer} />}
      <section className="mb-6">
        <SectionTitle>Decisions</SectionTitle>
        <DecisionList decisions={decisions} />
        {may.run && (
          <Way title="Write down a decision" isOpen={Boolean(lastOf("decide"))}>
            <DecideForm key={ids.decide} id={ids.decide} asks={asks} lastResult={lastOf("decide")} />
          </Way>
        )}
      </section>
      <section className="mb-6">
        <SectionTitle>Actions</SectionTitle>
        <ActionList actions={actions} takesPart={may.takePart} lastOf={lastOf} />
        {may.run && (
          <Way title="Write down an action" isOpen={Boolean(lastOf("act"))}>
            <ActForm {...view} key={ids.act} id={ids.act} lastResult={lastOf("act")} />
          </Way>
        )}
      </section>
      {may.run && (
        <div className="mb-6" data-screen-only>
          <OneButton intent="end">End the meeting</OneButton>
        </div>
      )}
    </>
  );
}

function useLook() {
  const { revalidate, state } = useRevalidator();
  useEffect(() => {
    const looking = setInterval(() => {
      if (document.visibilityState === "visible" && state === "idle") revalidate();
    }, LOOK);
    return () => clearInterval(looking);
  }, [revalidate, state]);
}
