import { SectionTitle } from "~/ui/page";
import type { Said } from "../conversation-view";

/** Somebody's words, as they wrote them. */
export function SaidPart({ title, said: { by, at, text } }: { title: string; said: Said }) {
  return (
    <section className="mb-7">
      <SectionTitle aside={`${by}, ${at}`}>{title}</SectionTitle>
      {text === null ? <Unopened /> : <Words text={text} />}
    </section>
  );
}

export const Words = ({ text }: { text: string }) => (
  <p dir="auto" className="font-serif text-[17px] leading-[1.5] wrap-anywhere whitespace-pre-line">
    {text}
  </p>
);

/** What stands where a row was altered or moved, or its secret is gone. */
export const Unopened = () => <p className="text-sm text-ink-2 italic">This can no longer be opened.</p>;
