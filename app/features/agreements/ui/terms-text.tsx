import type { TermsPart } from "../describe-terms";

/** The terms as short sentences under their titles. */
export function TermsText({ parts }: { parts: readonly TermsPart[] }) {
  return (
    <dl className="grid gap-x-6 gap-y-4 sm:grid-cols-[11rem_minmax(0,1fr)] print:gap-y-2">
      {parts.map(({ title, sentences, list }) => (
        <div key={title} className="grid gap-x-6 sm:col-span-2 sm:grid-cols-subgrid">
          <dt className="text-[13.5px] font-semibold text-ink-2">{title}</dt>
          <dd className="min-w-0 wrap-anywhere">
            {sentences.join(" ")}
            {list.length > 0 && (
              <ul className="mt-1 list-disc pl-5">
                {list.map((text) => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
