import { Form } from "@remix-run/react";
import { Button } from "~/ui/button";
import { Card } from "~/ui/card";
import type { DescribedRemarks, PlacedRemark } from "../remarks/describe-remarks";
import { summaryUrl } from "../summary-urls";
import { formId } from "./editor/use-summary-form";
import { ReadingWords } from "./reading-words";
import { RemarkWords } from "./remark-words";

type Props = { coach: DescribedRemarks; slug: string; weekOn: string };

/** The coach on the preview: the same remarks as beside the fields, for whoever writes without a script. */
export function CoachSection({ coach: { reading, remarks, dismissed }, slug, weekOn }: Props) {
  const step = { action: summaryUrl(slug, weekOn, "remarks") };
  return (
    <Card id="coach" className="mt-8 px-4 py-3.5 text-[13px] text-ink-2 print:hidden">
      <h2 className="mb-1.5 text-[13.5px] font-semibold text-ink">Reads like</h2>
      <ReadingWords reading={reading} />
      {remarks.length === 0 && <p className="mt-2">Nothing to remark.</p>}
      {remarks.length > 0 && (
        <ul className="mt-3 grid gap-3">
          {remarks.map((remark) => (
            <li key={idOf(remark)} className="border-t border-line pt-3">
              <a
                href={`${summaryUrl(slug, weekOn, "edit")}#${formId}-${remark.name}`}
                className="font-semibold text-ink underline"
              >
                {remark.where}
              </a>
              <RemarkWords remark={remark} />
              <Step {...step} remark={remark} intent="dismiss" label="Dismiss for good" />
            </li>
          ))}
        </ul>
      )}
      {dismissed.length > 0 && (
        <details className="mt-3">
          <summary className="cursor-pointer">Dismissed: {dismissed.length}</summary>
          <ul className="mt-2 grid gap-2">
            {dismissed.map((remark) => (
              <li key={idOf(remark)} className="break-words">
                {remark.where}: “{remark.words}”
                <Step {...step} remark={remark} intent="undo" label="Undo" />
              </li>
            ))}
          </ul>
        </details>
      )}
      <p className="mt-3">Suggestions only: you can publish with all of them.</p>
    </Card>
  );
}

const idOf = ({ key, name, from }: PlacedRemark) => `${key} ${name} ${from}`;

type StepProps = { action: string; remark: PlacedRemark; intent: "dismiss" | "undo"; label: string };

function Step({ action, remark: { key, words }, intent, label }: StepProps) {
  const [rule, wordsHash] = key.split(" ");
  return (
    <Form method="post" action={action} className="mt-1">
      <input type="hidden" name="rule" value={rule} />
      <input type="hidden" name="wordsHash" value={wordsHash} />
      <Button size="small" look="quiet" name="intent" value={intent}>
        {label}
        <span className="sr-only">: {words}</span>
      </Button>
    </Form>
  );
}
