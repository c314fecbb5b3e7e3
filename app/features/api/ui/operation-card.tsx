import { Card } from "~/ui/card";
import type { OperationView } from "../api-view";
import { Code } from "./code";
import { FieldTable } from "./field-table";

export function OperationCard({ operation }: { operation: OperationView }) {
  const { id, method, path, scope, summary, about, parameters, body, answer, statuses, curl } = operation;
  return (
    <Card className="mb-6 px-5 pt-4 pb-3">
      <section aria-labelledby={id}>
        <h2 id={id} className="font-serif text-[20px] font-medium">
          {summary}
        </h2>
        <p className="mt-1 mb-2 font-mono text-[13.5px] wrap-anywhere">
          <b>{method}</b> {path}
        </p>
        <p className="mb-3 max-w-[46em] text-sm text-ink-2">
          {about} Needs a key that may “{scope}”.
        </p>
        {parameters.length > 0 && <FieldTable fields={parameters} caption={`Parameters of ${summary}`} />}
        <p className="mb-3 text-sm">
          {body && (
            <>
              It takes a{" "}
              <a href={`#${body}`} className={link}>
                {body}
              </a>{" "}
              and answers with a{" "}
              <a href={`#${answer}`} className={link}>
                {answer}
              </a>
              .
            </>
          )}
          {!body && (
            <>
              It answers with a{" "}
              <a href={`#${answer}`} className={link}>
                {answer}
              </a>
              .
            </>
          )}
        </p>
        <Code>{curl}</Code>
        <details>
          <summary className="cursor-pointer text-sm text-ink-2">What can come back</summary>
          <ul className="mt-2 grid gap-1 text-sm">
            {statuses.map(({ status, about }) => (
              <li key={status} className="flex gap-3">
                <span className="num flex-none font-semibold">{status}</span>
                <span className="min-w-0 text-ink-2">{about}</span>
              </li>
            ))}
          </ul>
        </details>
      </section>
    </Card>
  );
}
const link = "text-accent underline";
