import { Form, Link } from "@remix-run/react";
import { useEffect } from "react";
import { termUrl } from "~/features/glossary/glossary-urls";
import { Button } from "~/ui/button";
import { markUnclearUrl, unclearUrl } from "../unclear/unclear-urls";
import type { UnclearOfBrief as Unclear } from "../unclear/unclear-view";
import { offerToMark } from "./offer-to-mark";

type Props = { unclear: Unclear; slug: string; weekOn: string; mayWrite: boolean };

/** Below a summary: the way to say what is unclear, what this reader said, and what came of it. */
export function UnclearOfBrief({ unclear: { mine, open }, slug, weekOn, mayWrite }: Props) {
  const action = markUnclearUrl(slug, weekOn);
  useEffect(() => offerToMark(action), [action]);
  return (
    <section className="mt-10 border-t border-line pt-5 text-sm" aria-labelledby="unclear" data-screen-only>
      <h2 id="unclear" className="mb-1 text-[13.5px] font-semibold">
        Something unclear?
      </h2>
      <p className="max-w-[46em] text-ink-2">
        Mark a word or a sentence: select it above, or{" "}
        <Link to={action} className="text-accent underline">
          choose it from a list
        </Link>
        . The authors see what is unclear, and never to whom.
        {mayWrite && (
          <>
            {" "}
            <Link to={unclearUrl(slug)} className="font-semibold text-accent underline">
              {waitingFor(open)}
            </Link>
          </>
        )}
      </p>
      {mine.length > 0 && (
        <ul className="mt-3 grid gap-3">
          {mine.map(({ id, quote, answer, termSlug, answeredBy }) => (
            <li key={id} className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1.5 wrap-anywhere">
              <p className="min-w-0 flex-1 basis-60">
                You marked “{quote}”.{" "}
                {answeredBy ? (
                  <>
                    <span className="whitespace-pre-line">
                      <b className="font-semibold">{answeredBy}:</b> {answer}
                    </span>{" "}
                    {termSlug && (
                      <a href={termUrl(termSlug)} className="text-accent underline">
                        In the glossary
                      </a>
                    )}
                  </>
                ) : (
                  <span className="text-ink-2">It waits for an answer.</span>
                )}
              </p>
              <Form method="post" action={action}>
                <input type="hidden" name="id" value={id} />
                <input type="hidden" name="to" value={`/projects/${slug}/weeks/${weekOn}`} />
                <Button size="small" name="intent" value="take-back">
                  {answeredBy ? "Clear now" : "Take back"}
                  <span className="sr-only"> “{quote}”</span>
                </Button>
              </Form>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function waitingFor(open: number): string {
  if (open === 0) return "How clear the last weeks were";
  return open === 1 ? "1 passage waits for your words" : `${open} passages wait for your words`;
}
