import type { TermsDifference } from "../compare-terms";

/** What a version changes, in words: what was and what is, or what came to a list and what went. */
export function DifferenceList({ differences }: { differences: readonly TermsDifference[] }) {
  if (differences.length === 0) return <p className="text-[14px] text-ink-2">Nothing is different.</p>;
  return (
    <ul className="grid gap-2.5 text-[14px]">
      {differences.map((difference) => (
        <li key={difference.what} className="border-l-2 border-line-strong pl-3 wrap-anywhere">
          <span className="block font-semibold">{difference.what}</span>
          {difference.kind === "value" ? (
            <>
              <Line mark="Before" text={difference.before} isGone />
              <Line mark="Now" text={difference.after} />
            </>
          ) : (
            <>
              {difference.removed.map((text) => (
                <Line key={text} mark="Removed" text={text} isGone />
              ))}
              {difference.added.map((text) => (
                <Line key={text} mark="Added" text={text} />
              ))}
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

function Line({ mark, text, isGone }: { mark: string; text: string; isGone?: boolean }) {
  return (
    <span className="block">
      <span className="text-ink-2">{mark}: </span>
      {isGone ? <del className="text-ink-2">{text}</del> : <ins className="no-underline">{text}</ins>}
    </span>
  );
}
