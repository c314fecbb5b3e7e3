import { IntentButton } from "./intent-button";

type Absence = { id: string; what: string; why: string; by: string; end?: string | null };

/** What was planned, is in force or is past, of one kind. `endIntent` is what the button of an unfinished one sends. */
export function AbsenceList({
  title,
  absences,
  endIntent,
}: {
  title: string;
  absences: Absence[];
  endIntent?: string;
}) {
  if (absences.length === 0) return null;
  return (
    <>
      <h3 className="mt-4 mb-1 text-[13.5px] font-semibold">{title}</h3>
      <ul className="border-b border-line">
        {absences.map(({ id, what, why, by, end }) => (
          <li
            key={id}
            className="num flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-line py-2.5"
          >
            <p className="min-w-0 break-words">
              {what}: {why}
              <span className="block text-[13px] text-ink-2">{by}</span>
            </p>
            {end && endIntent && (
              <IntentButton intent={endIntent} name="id" value={id} about={`${title.toLowerCase()} ${what}`}>
                {end}
              </IntentButton>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
