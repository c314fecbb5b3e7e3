import { Form } from "@remix-run/react";
import { Button } from "~/ui/button";
import { useIsSending } from "~/ui/form";
import type { ConversationView } from "../conversation-view";
import type { FeedbackStage } from "../stage";

type Props = { closing: NonNullable<ConversationView["closing"]>; otherName: string; stage: FeedbackStage };

/** The end of a conversation: both want it, but for what the other one never answered or never saw. */
export function ClosingForm({ closing, otherName, stage }: Props) {
  const isSending = useIsSending();
  const [hint, ...buttons] = choices[closing](otherName, stage);
  return (
    <Form method="post" className="mt-10 border-t border-line pt-5">
      <p className="mb-3 text-sm text-ink-2">{hint}</p>
      <div className="flex flex-wrap gap-2.5">
        {buttons.map(([step, label]) => (
          <Button key={step} name="step" value={step} disabled={isSending}>
            {label}
          </Button>
        ))}
      </div>
    </Form>
  );
}

type Choice = [hint: string, ...buttons: [step: "close" | "keep" | "discard", label: string][]];

const choices: Record<Props["closing"], (otherName: string, stage: FeedbackStage) => Choice> = {
  discard: (otherName) => [`${otherName} has not seen any of this.`, ["discard", "Throw it away"]],
  alone: (otherName, stage) => [
    stage === "asked" ? "Nobody has to. It can be left at that." : `${otherName} has left the workspace.`,
    ["close", "Close it"],
  ],
  together: (otherName) => [`It is closed once ${otherName} wants it too.`, ["close", "Close it together"]],
  "wanted-by-you": () => ["You would like to close it.", ["keep", "Keep it open after all"]],
  "wanted-by-other": (otherName) => [
    `${otherName} would like to close it. Both of you can read it afterwards.`,
    ["close", "Close it"],
    ["keep", "Keep it open"],
  ],
};
