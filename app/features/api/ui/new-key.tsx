import { KeyRound } from "lucide-react";
import { Card } from "~/ui/card";

/** A key just made, in the one moment in which it can be copied. */
export function NewKey({ made }: { made: { key: string; name: string } }) {
  return (
    <Card className="mb-6 border-good! px-5 py-4">
      <p role="status" className="mb-2 flex items-start gap-2 font-semibold text-good">
        <KeyRound aria-hidden size={17} className="mt-0.5 flex-none" />
        <span className="min-w-0 wrap-anywhere">Your key “{made.name}” is ready</span>
      </p>
      <label className="block text-[13.5px] font-semibold" htmlFor="new-key">
        Copy it now: it is not shown again
      </label>
      <textarea
        id="new-key"
        readOnly
        rows={2}
        value={made.key}
        spellCheck={false}
        onFocus={(event) => event.currentTarget.select()}
        className="mt-1.5 w-full resize-none rounded-lg border border-line-strong bg-sunken px-3 py-2 font-mono text-[13.5px] break-all text-ink"
      />
      <p className="mt-2 text-[13px] text-ink-2">
        Keep it where your program keeps its secrets. Whoever has it can do what it may do, so revoke it below should it
        get into wrong hands.
      </p>
    </Card>
  );
}
