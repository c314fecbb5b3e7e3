import { Form } from "@remix-run/react";
import { Button } from "~/ui/button";
import { inputLook } from "~/ui/field";
import { useIsSending } from "~/ui/form";
import { Empty } from "~/ui/page";
import type { PickerState } from "../picker";

type Props = { metrics: NonNullable<PickerState["metrics"]>; part: string; place: string; here: string };

/** The first step: the metrics that the server has seen lately. */
export function ChooseMetric({ metrics: { names, isCut }, part, place, here }: Props) {
  const isSending = useIsSending();
  if (names.length === 0)
    return (
      <Empty>
        {part ? "No metric of the last two weeks is called like that." : "It has seen no metric in the last two weeks."}
      </Empty>
    );
  return (
    <Form method="post" action={here}>
      <input type="hidden" name="place" value={place} />
      <input type="hidden" name="part" value={part} />
      <label className="block text-[13.5px] font-semibold">
        What counts the requests, the jobs, or whatever it is about
        <select
          name="metric"
          required
          size={Math.max(2, Math.min(12, names.length))}
          className={`${inputLook} mt-1.5 font-mono text-[13px] font-normal`}
        >
          {names.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      {isCut && (
        <p className="mt-1.5 text-[13px] text-ink-2">
          These are {names.length.toLocaleString("en-GB")} of them. Search for a part of the name to see others.
        </p>
      )}
      <Button look="primary" className="mt-4" disabled={isSending}>
        Choose it
      </Button>
    </Form>
  );
}
