import type { DeadlineText } from "../deadline-text";

export function DeadlineList({ deadlines }: { deadlines: DeadlineText[] }) {
  return (
    <ol className="num border-b border-line">
      {deadlines.map(({ weekOn, week, dueAt, due, far }) => (
        <li key={weekOn} className="flex flex-wrap justify-between gap-x-6 border-t border-line py-2.5">
          <span>
            <time dateTime={dueAt}>{due}</time> <span className="text-[13px] text-ink-2">{far}</span>
          </span>
          <span className="text-[13px] text-ink-2">{week}</span>
        </li>
      ))}
    </ol>
  );
}
