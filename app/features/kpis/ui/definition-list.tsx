import type { DefinitionView } from "../describe-definitions.server";

/** The versions of a definition, newest first, each with its reason and what it changed. */
export function DefinitionList({ definitions }: { definitions: readonly DefinitionView[] }) {
  return (
    <ol className="grid gap-4">
      {definitions.map(({ number, from, by, reason, changes }) => (
        <li key={number} className="border-t border-line pt-3 text-sm">
          <p className="font-semibold">
            Version {number}, from {from}
          </p>
          {reason && <p>{reason}</p>}
          {changes.map((change) => (
            <p key={change} className="text-ink-2 wrap-anywhere">
              {change}
            </p>
          ))}
          <p className="num text-[13px] text-ink-3">{by}</p>
        </li>
      ))}
    </ol>
  );
}
