import { Form } from "@remix-run/react";
import { Button } from "~/ui/button";

type Named = { kpiId: string; name: string };

/** For leads: the order of the key numbers, and which of them are in use. Each button is a form of its own. */
export function KpiArrangement({ kpis, archived }: { kpis: readonly Named[]; archived: readonly Named[] }) {
  return (
    <details className="mt-8" data-screen-only>
      <summary className="cursor-pointer text-sm font-semibold">Order and archive</summary>
      <ol className="mt-3 divide-y divide-line">
        {kpis.map(({ kpiId, name }, index) => (
          <li key={kpiId} className="flex flex-wrap items-center gap-2 py-2">
            <span className="mr-auto min-w-0 text-sm wrap-anywhere">{name}</span>
            {index > 0 && <Act intent="move" kpiId={kpiId} place={index} label="Up" about={name} />}
            {index < kpis.length - 1 && <Act intent="move" kpiId={kpiId} place={index + 2} label="Down" about={name} />}
            <Act intent="archive" kpiId={kpiId} label="Archive" about={name} />
          </li>
        ))}
        {archived.map(({ kpiId, name }) => (
          <li key={kpiId} className="flex flex-wrap items-center gap-2 py-2">
            <span className="mr-auto min-w-0 text-sm text-ink-2 wrap-anywhere">{name}, archived</span>
            <Act intent="restore" kpiId={kpiId} label="Use again" about={name} />
          </li>
        ))}
      </ol>
    </details>
  );
}

function Act({
  intent,
  kpiId,
  place,
  label,
  about,
}: {
  intent: string;
  kpiId: string;
  place?: number;
  label: string;
  about: string;
}) {
  return (
    <Form method="post">
      <input type="hidden" name="kpiId" value={kpiId} />
      {place && <input type="hidden" name="place" value={place} />}
      <Button size="small" name="intent" value={intent}>
        {label}
        <span className="sr-only"> {about}</span>
      </Button>
    </Form>
  );
}
