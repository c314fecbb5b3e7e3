import { Form } from "@remix-run/react";
import { Button } from "~/ui/button";
import type { Term } from "../term";

/** A term whole: what it means, why it matters, what it is like. */
export function TermArticle({ term: { forms, meaning, whyMatters, comparison } }: { term: Term }) {
  return (
    <div className="grid max-w-[42em] gap-5">
      {forms.length > 0 && (
        <p className="text-[13px] text-ink-3 wrap-anywhere">
          Also: <bdi>{forms.join(", ")}</bdi>
        </p>
      )}
      <p className="text-[17px] leading-snug wrap-anywhere whitespace-pre-line">{meaning}</p>
      {whyMatters && <Part title="Why it matters">{whyMatters}</Part>}
      {comparison && <Part title="Think of">{comparison}</Part>}
    </div>
  );
}

const Part = ({ title, children }: { title: string; children: string }) => (
  <section>
    <h2 className="section-title">{title}</h2>
    <p className="text-ink-2 wrap-anywhere whitespace-pre-line">{children}</p>
  </section>
);

/** One step on a term, a button of its own. */
export const TermStep = ({ intent, children }: { intent: string; children: string }) => (
  <Form method="post">
    <Button name="intent" value={intent}>
      {children}
    </Button>
  </Form>
);
