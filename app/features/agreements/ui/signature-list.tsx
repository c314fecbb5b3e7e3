import { CircleDashed, PenLine } from "lucide-react";
import type { SignatureView } from "../describe-versions";

/** Who has signed for each side, and when; an empty line waits. */
export function SignatureList({ signatures }: { signatures: readonly SignatureView[] }) {
  return (
    <ul className="grid gap-2.5 sm:grid-cols-2">
      {signatures.map(({ side, who, by, at }) => (
        <li key={side} className="rounded-[10px] border border-line bg-card px-4 py-3">
          <span className="block text-[13px] font-semibold text-ink-2">{who}</span>
          {by ? (
            <>
              <span className="flex items-start gap-2 font-serif text-[17px] wrap-anywhere">
                <PenLine aria-hidden size={16} className="mt-1 flex-none text-good" />
                {by}
              </span>
              <span className="block text-[13px] text-ink-2">signed {at}</span>
            </>
          ) : (
            <span className="flex items-start gap-2 text-ink-2">
              <CircleDashed aria-hidden size={16} className="mt-1 flex-none" />
              not signed yet
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
