import { Form } from "@remix-run/react";
import { Button } from "~/ui/button";
import type { Queries } from "../ready-queries";

type Props = { queries: Queries; open: Record<"url" | "auth" | "user" | "tenant", string>; back: string };

/** What was made, and the way back into the form that connects the source: by its address, in which no secret stands. */
export function ReadyQueries({ queries, open, back }: Props) {
  const { query, wholeQuery } = queries;
  return (
    <Form
      method="get"
      action={back.split("?")[0]}
      className="mt-6 rounded-[10px] border border-line bg-sunken px-4 py-3.5"
    >
      {Object.entries({ kind: "prometheus", ...open, query, wholeQuery }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <h2 className="text-[13.5px] font-semibold">{wholeQuery ? "The part, and the whole" : "The query"}</h2>
      {[query, wholeQuery].filter(Boolean).map((one) => (
        <pre key={one} className="mt-2 text-[12.5px] whitespace-pre-wrap wrap-anywhere">
          {one}
        </pre>
      ))}
      <Button look="primary" className="mt-4">
        {wholeQuery ? "Use these queries" : "Use this query"}
      </Button>
      {open.auth !== "none" && (
        <p className="mt-2 text-[13px] text-ink-2">
          A password or token that is not connected yet is asked for once more.
        </p>
      )}
    </Form>
  );
}
