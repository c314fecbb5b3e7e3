import type { SubmissionResult } from "@conform-to/react";
import { SideCard } from "~/ui/card";
import type { LedgerView } from "../ledger-view";
import { RefocusForm } from "./refocus-form";

type Props = {
  refocus: LedgerView["refocus"];
  mayAssume: boolean;
  lastResult: SubmissionResult<string[]> | undefined;
};

/** The assumption behind the estimates, in words, and the way to change it. */
export function RefocusCard({ refocus: { minutes, words }, mayAssume, lastResult }: Props) {
  return (
    <SideCard title="Getting back into the work">
      <p className="num text-[13.5px] text-ink-2">
        {minutes > 0
          ? `${minutes} minutes are counted after each check-in. `
          : "Nothing is counted for getting back into the work after a check-in. "}
        {words}
      </p>
      {mayAssume && (
        <details open={Boolean(lastResult?.error)}>
          <summary className="mt-2 cursor-pointer text-[13px] underline">Assume something else</summary>
          <RefocusForm key={minutes} minutes={minutes} lastResult={lastResult} />
        </details>
      )}
    </SideCard>
  );
}
