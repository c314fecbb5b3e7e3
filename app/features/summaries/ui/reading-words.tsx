import { type Reading, secondsInWords } from "~/features/coach/reading-ease";

const AIM = 60;

/** How long the text takes its readers and how hard it is, with how that is reckoned. */
export function ReadingWords({ reading: { seconds, grade } }: { reading: Reading }) {
  return (
    <>
      <p>
        {secondsInWords(seconds)} to read{seconds > AIM ? "; one minute is the aim" : ""}.
        {grade && ` The text is ${grade.word}: school year ${grade.schoolYear}.`}
      </p>
      {grade && (
        <details className="mt-1">
          <summary className="cursor-pointer">How this is reckoned</summary>
          <p className="mt-1">
            220 words a minute. {grade.reckoned} It grades the text, not who wrote it, and knows only English.
          </p>
        </details>
      )}
    </>
  );
}
