import type { EventView } from "../flag-view";

/** What happened to a flag, oldest first. */
export const FlagStory = ({ events }: { events: readonly EventView[] }) => (
  <ol className="mb-7 border-l-2 border-line pl-4">
    {events.map(({ id, words, text, byline, next }) => (
      <li key={id} className="mb-4 wrap-anywhere">
        <p className="num text-[13px] text-ink-2">
          <b className="font-semibold text-ink">{words}</b> {byline}
        </p>
        {text && <p className="mt-1 whitespace-pre-line">{text}</p>}
        {next && <p className="num mt-1 text-[13px] text-ink-2">{next}</p>}
      </li>
    ))}
  </ol>
);
