import type { ApiView } from "../api-view";
import { FieldTable } from "./field-table";

/** A thing that is sent or answered, with its fields. */
export function ShapeCard({ shape: { id, about, fields } }: { shape: ApiView["shapes"][number] }) {
  return (
    <section id={id} aria-labelledby={`${id}-name`} className="mb-7 scroll-mt-6">
      <h3 id={`${id}-name`} className="mb-1 font-mono text-[15px] font-semibold">
        {id}
      </h3>
      {about && <p className="mb-2 text-sm text-ink-2">{about}</p>}
      <FieldTable fields={fields} caption={`Fields of ${id}`} />
    </section>
  );
}
