import { ButtonLink } from "~/ui/button";
import { Notice } from "~/ui/notice";
import type { Imported } from "../import-readings.server";

/** What an import changed, and the way on. */
export function ImportedNotice({ added, changed, same, back, again }: Imported & { back: string; again: string }) {
  return (
    <>
      <Notice tone="good">
        <p>
          Imported: {added} new, {changed} changed, {same} the same.
        </p>
        {changed > 0 && <p>What was there before stays in the history of each week.</p>}
      </Notice>
      <p className="flex flex-wrap gap-3">
        <ButtonLink to={back} look="primary">
          See the key number
        </ButtonLink>
        <ButtonLink to={again}>Import another table</ButtonLink>
      </p>
    </>
  );
}
