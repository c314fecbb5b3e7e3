import { createContext, Fragment, useContext } from "react";
import type { Explained } from "../explained";
import { termUrl } from "../glossary-urls";

const Marks = createContext<Explained["marks"]>({});

/** What is marked on a page, by the place of each text. */
export const MarksOfPage = Marks.Provider;

/** A plain link: it works without a script, and reads as the word alone. */
const TermLink = ({ slug, text }: { slug: string; text: string }) => (
  <a href={termUrl(slug)} className="term" data-term={slug}>
    {text}
  </a>
);

/** A text with its terms marked. */
export function ExplainedText({ at, children: text }: { at: string; children: string }) {
  const marks = useContext(Marks)[at] ?? [];
  return (
    <>
      {marks.map(([from, to, slug], index) => (
        <Fragment key={from}>
          {text.slice(marks[index - 1]?.[1] ?? 0, from)}
          <TermLink slug={slug} text={text.slice(from, to)} />
        </Fragment>
      ))}
      {text.slice(marks.at(-1)?.[1] ?? 0)}
    </>
  );
}

/** The terms of a text that cannot hold links itself, for it is a button. */
export function WordsOfText({ at, of: text }: { at: string; of: string }) {
  const marks = useContext(Marks)[at];
  return (
    marks && (
      <p className="mt-1 text-[13px] text-ink-2" data-screen-only>
        Words explained:{" "}
        {marks.map(([from, to, slug], index) => (
          <Fragment key={from}>
            {index > 0 && ", "}
            <TermLink slug={slug} text={text.slice(from, to)} />
          </Fragment>
        ))}
      </p>
    )
  );
}
