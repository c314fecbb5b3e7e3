import { type State, stateWords } from "../state";

/** What speaks against a state, beside the sentence that says why it stands. */
export function StateAlthough({ state, although }: { state: State; although: readonly string[] }) {
  if (although.length === 0) return null;
  return (
    <div className="mb-3 max-w-[46em] border-l-2 border-warn pl-3 text-sm text-ink-2">
      <p className="font-semibold text-ink">{stateWords[state]}, although:</p>
      <ul className="list-disc pl-5">
        {although.map((fact) => (
          <li key={fact} className="break-words">
            {fact}
          </li>
        ))}
      </ul>
    </div>
  );
}
