import type { SubmissionResult } from "@conform-to/react";
import { Way } from "~/ui/way";
import type { FlagView } from "../flag-view";
import { FlagTextForm } from "./flag-text-form";
import { HandForm } from "./hand-form";
import { JudgeForm } from "./judge-form";
import { OneTapForm } from "./one-tap-form";

type Props = { flag: FlagView; lastOf: (intent: string) => SubmissionResult<string[]> | undefined };

/** What this person may do with a flag. What needs no words is one tap. */
export function FlagForms({ flag, lastOf }: Props) {
  const { may, ids, timeZone, noNews } = flag;
  return (
    <div className="mb-7 grid gap-3" data-screen-only>
      {(may.acknowledge || may.promise) && (
        <div className="flex flex-wrap gap-3">
          {may.acknowledge && (
            <OneTapForm intent="acknowledge" id={ids.acknowledge} look="primary">
              I have seen it
            </OneTapForm>
          )}
          {may.promise && (
            <OneTapForm intent="no-news" id={ids["no-news"]}>
              {noNews}
            </OneTapForm>
          )}
        </div>
      )}
      {may.update && (
        <section id="news" className="rounded-[10px] border border-accent bg-card px-4 py-4">
          <FlagTextForm
            key={ids.update}
            {...{ intent: "update", id: ids.update, timeZone, label: "What is new?", button: "Tell everybody" }}
            look="primary"
            promise={!may.promise ? "none" : flag.isWordMissed ? "must" : "may"}
            lastResult={lastOf("update")}
          />
        </section>
      )}
      {may.resolve && (
        <Way title="It is over" isOpen={Boolean(lastOf("resolve"))}>
          <FlagTextForm
            key={ids.resolve}
            {...{ intent: "resolve", id: ids.resolve, timeZone, label: "How did it end?", button: "Resolve the flag" }}
            promise="none"
            lastResult={lastOf("resolve")}
          />
        </Way>
      )}
      {may.promise && flag.owners.length > 1 && (
        <Way title="Somebody else takes care of it" isOpen={Boolean(lastOf("hand"))}>
          <HandForm key={ids.hand} flag={flag} lastResult={lastOf("hand")} />
        </Way>
      )}
      {may.judge && (
        <section className="rounded-[10px] border border-accent bg-card px-4 py-4">
          <JudgeForm lastResult={lastOf("judge")} />
        </section>
      )}
      {may.reopen && (
        <Way title="It goes on" isOpen={Boolean(lastOf("reopen"))}>
          <FlagTextForm
            key={ids.reopen}
            {...{ intent: "reopen", id: ids.reopen, timeZone, label: "What happens?", button: "Open it again" }}
            look="danger"
            promise="must"
            lastResult={lastOf("reopen")}
          />
        </Way>
      )}
    </div>
  );
}
