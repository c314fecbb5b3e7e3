import { useEffect, useRef } from "react";
import { Notice } from "~/ui/notice";
import { SectionTitle } from "~/ui/page";
import type { TermsDifference } from "../compare-terms";
import type { TermsPart } from "../describe-terms";
import { DifferenceList } from "./difference-list";
import { Letter, type LetterView } from "./letter";

export type PreviewView = { letter: LetterView | null; parts: TermsPart[]; differences: TermsDifference[] };

/** How it would reach the other side, before anything is sent. The page moves to it. */
export function PreviewCard({ preview }: { preview: PreviewView }) {
  const top = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!preview) return;
    top.current?.focus({ preventScroll: true });
    top.current?.scrollIntoView({ block: "start" });
  }, [preview]);
  return (
    <section ref={top} tabIndex={-1} className="mb-10 scroll-mt-4 outline-none" aria-label="How it reads">
      <Notice>
        Nothing is sent yet. {preview.letter ? "This is how it reads" : "This is what changes"}; the form is below.
      </Notice>
      {(!preview.letter || preview.differences.length > 0) && (
        <div className="mb-6">
          <SectionTitle>What would change</SectionTitle>
          <DifferenceList differences={preview.differences} />
        </div>
      )}
      {preview.letter && <Letter letter={preview.letter} title="What we would agree" parts={preview.parts} />}
    </section>
  );
}
