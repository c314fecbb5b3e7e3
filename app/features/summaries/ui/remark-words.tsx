import type { Remark } from "~/features/coach/remark";

/** The words that are meant, why a reader would stumble, and the beginning of better ones. */
export const RemarkWords = ({ remark: { words, why, frame } }: { remark: Pick<Remark, "words" | "why" | "frame"> }) => (
  <>
    <p className="break-words text-warn">
      {words && <span className="font-semibold">“{shortened(words)}” </span>}
      {why}
    </p>
    <p className="break-words text-ink-2">Try: {frame}</p>
  </>
);

const LONGEST = 120;
const shortened = (words: string) => (words.length > LONGEST ? `${[...words].slice(0, LONGEST).join("")}…` : words);
