import { Form } from "@remix-run/react";
import { Button, ButtonLink } from "~/ui/button";
import { inputLook } from "~/ui/field";
import { useIsSending } from "~/ui/form";
import { Notice } from "~/ui/notice";
import type { PickerState } from "../picker";
import { ChooseMetric } from "./choose-metric";
import { ChooseSeries } from "./choose-series";
import { ReadyQueries } from "./ready-queries";

export type QueryPickerProps = {
  picker: PickerState;
  /** Where the server is, sealed, and the same without its secret. */
  place: string;
  open: Record<"url" | "auth" | "user" | "tenant", string>;
  /** This page, and the form that the queries go into. */
  here: string;
  back: string;
};

/** From a metric over its labels to the queries, step by step in plain forms: the server answers every one of them. */
export function QueryPicker({ picker, place, open, here, back }: QueryPickerProps) {
  const { fault, metrics, chosen, part } = picker;
  const isSending = useIsSending();
  return (
    <>
      {fault && (
        <Notice tone="bad">
          <p className="wrap-anywhere">{fault.said}</p>
          <p>{fault.todo}</p>
        </Notice>
      )}
      {(!chosen || fault) && (
        <Form method="post" action={here} className="mb-6 flex flex-wrap items-end gap-3">
          <input type="hidden" name="place" value={place} />
          <label className="min-w-0 flex-1 basis-52 text-[13.5px] font-semibold">
            A part of the metric’s name
            <input name="part" defaultValue={part} spellCheck={false} className={`${inputLook} mt-1.5 font-normal`} />
          </label>
          <Button disabled={isSending}>Search</Button>
        </Form>
      )}
      {metrics && <ChooseMetric {...{ metrics, part, place, here }} />}
      {chosen && (
        <>
          <ChooseSeries {...{ chosen, part, place, here }} />
          {chosen.queries && <ReadyQueries queries={chosen.queries} open={open} back={back} />}
        </>
      )}
      <p className="mt-8 flex flex-wrap gap-3">
        <ButtonLink to={here}>Another server</ButtonLink>
        <ButtonLink look="quiet" to={back}>
          Back without a query
        </ButtonLink>
      </p>
    </>
  );
}
