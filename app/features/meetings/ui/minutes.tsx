import { SectionTitle } from "~/ui/page";
import type { ActionView, LastOf, MeetingView } from "../meeting-view";
import { ActionMark } from "./action-mark";
import { EndActionForms } from "./end-action-forms";

/** What was decided so far. */
export function DecisionList({ decisions }: Pick<MeetingView, "decisions">) {
  if (decisions.length === 0) return null;
  return (
    <ul className="mb-4 border-b border-line">
      {decisions.map(({ id, text, byline }) => (
        <li key={id} className="border-t border-line py-2.5 wrap-anywhere">
          <p className="whitespace-pre-line">{text}</p>
          <p className="text-[13px] text-ink-2">{byline}</p>
        </li>
      ))}
    </ul>
  );
}

type ActionListProps = { actions: readonly ActionView[]; takesPart: boolean; lastOf: LastOf };

/** Who does what until when, and how it stands. */
export function ActionList({ actions, takesPart, lastOf }: ActionListProps) {
  if (actions.length === 0) return null;
  return (
    <ul className="mb-4 border-b border-line">
      {actions.map(({ id, text, byline, state, why }) => (
        <li
          key={id}
          className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-t border-line py-2.5"
        >
          <span className="min-w-0 wrap-anywhere">
            <span className="block">{text}</span>
            <span className="num text-[13px] text-ink-2">{byline}</span>
          </span>
          <span className="flex items-center gap-2 has-[details[open]]:items-start">
            <ActionMark {...{ state, why }} />
            {takesPart && state === "open" && (
              <span className="flex gap-2" data-screen-only>
                <EndActionForms id={id} text={text} lastOf={lastOf} />
              </span>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The minutes of a meeting that has ended. */
export function Minutes({ view, lastOf }: { view: MeetingView; lastOf: LastOf }) {
  const { decisions, actions, notes, may } = view;
  return (
    <>
      <section className="mb-6">
        <SectionTitle>Decisions</SectionTitle>
        {decisions.length === 0 && <p className="text-ink-2">None.</p>}
        <DecisionList decisions={decisions} />
      </section>
      <section className="mb-6">
        <SectionTitle>Actions</SectionTitle>
        {actions.length === 0 && <p className="text-ink-2">None.</p>}
        <ActionList actions={actions} takesPart={may.takePart} lastOf={lastOf} />
      </section>
      {notes.html && (
        <section className="mb-6">
          <SectionTitle>Notes</SectionTitle>
          {/* biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised when it was saved */}
          <div className="prose-notes" dangerouslySetInnerHTML={{ __html: notes.html }} />
        </section>
      )}
    </>
  );
}
