import { Card } from "~/ui/card";
import { SectionTitle } from "~/ui/page";
import type { TermsPart } from "../describe-terms";
import { TermsText } from "./terms-text";

export type LetterView = { from: string; to: string; on: string; paragraphs: { step: string; text: string }[] };

/** A proposal as it reaches the other side: the words of whoever wrote it, then what both would agree. */
export function Letter({ letter, title, parts }: { letter: LetterView; title: string; parts: readonly TermsPart[] }) {
  return (
    <Card className="px-5 py-5 sm:px-8 sm:py-7 print:border-0 print:p-0 print:shadow-none">
      <p className="mb-5 text-[13.5px] text-ink-2">
        From {letter.from} to {letter.to}, {letter.on}
      </p>
      <div className="mb-8 grid gap-3 font-serif text-[17px] leading-[1.5]">
        {letter.paragraphs.map(({ step, text }) => (
          <p key={step} className="wrap-anywhere whitespace-pre-line">
            {text}
          </p>
        ))}
      </div>
      <section>
        <SectionTitle>{title}</SectionTitle>
        <TermsText parts={parts} />
      </section>
    </Card>
  );
}
