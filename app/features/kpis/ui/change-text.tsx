import { type Change, type Verdict, verdictWords } from "../change-in-words";

const looks: Record<Verdict, { colour: string; shape: string }> = {
  good: { colour: "text-good", shape: "m1.5 6.6 3 3 6-7" },
  bad: { colour: "text-bad", shape: "M6 1.5 11 10.5H1Z" },
  even: { colour: "text-ink-2", shape: "" },
};

/** A change, and whether it is better or worse by shape, word and colour. */
export function ChangeText({ change: { text, verdict } }: { change: Change }) {
  const { colour, shape } = looks[verdict];
  return (
    <span className={`text-[13px] font-semibold ${colour}`}>
      {text}
      {shape && (
        <>
          {" "}
          <span className="whitespace-nowrap">
            <svg width="10" viewBox="0 0 12 12" className="inline fill-none stroke-current stroke-2" aria-hidden>
              <path d={shape} />
            </svg>{" "}
            {verdictWords[verdict]}
          </span>
        </>
      )}
    </span>
  );
}
