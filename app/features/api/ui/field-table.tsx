import type { FieldView } from "../api-view";

/** Fields or parameters, each with what it takes. */
export function FieldTable({ fields, caption }: { fields: FieldView[]; caption: string }) {
  return (
    <dl className="mb-3" aria-label={caption}>
      {fields.map(({ name, type, shape, isRequired, about }) => (
        <div key={name} className="grid gap-x-5 border-t border-line py-2 text-sm sm:grid-cols-[minmax(0,15rem)_1fr]">
          <dt className="min-w-0 font-mono text-[13px] wrap-anywhere">{name}</dt>
          <dd className="min-w-0 wrap-anywhere">
            <span className="text-ink-2">
              {shape ? (
                <a href={`#${shape}`} className="text-accent underline">
                  {type}
                </a>
              ) : (
                type
              )}
              {isRequired && ", required"}
            </span>
            {about && <span className="block text-[13px]">{about}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
