import { useEffect, useRef } from "react";
import type { FieldErrors } from "../../field-errors";
import { listProblems } from "../../list-problems";
import { formId } from "./use-summary-form";

/** Everything that stands in the way, on top of the page, each with the way to its field. It takes the focus. */
export function ProblemSummary({
  errors,
  title = "Not published yet. What is missing:",
}: {
  errors: FieldErrors;
  title?: string;
}) {
  const problems = listProblems(errors);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  if (problems.length === 0) return null;
  return (
    <div ref={box} role="alert" tabIndex={-1} className="mb-6 rounded-lg bg-bad-soft px-4 py-3.5 text-sm text-bad">
      <h2 className="font-semibold">{title}</h2>
      <ul className="mt-2 grid gap-1.5">
        {problems.map(({ field, where, message }) => (
          <li key={field + message}>
            {field ? (
              <a href={`#${formId}-${field}`} className="underline">
                {where && `${where}: `}
                {message}
              </a>
            ) : (
              message
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
