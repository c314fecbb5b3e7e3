import { clsx } from "clsx";
import { CircleAlert, CircleDashed } from "lucide-react";
import type { SaverStatus } from "../../draft-saver";

const reasons = {
  offline: "Not saved: no connection.",
  signed_out: "Signed out: sign in in another tab, then come back here.",
  forbidden: "Not saved: you may no longer write here.",
  published: "Not saved: this summary was published meanwhile.",
  refused: "Not saved:",
};

/** How the words on this page stand, in words. Announced when it turns bad. */
export function SaveStatus({ status }: { status: SaverStatus }) {
  const isBad = status.kind in reasons;
  return (
    <span
      role={isBad ? "alert" : undefined}
      className={clsx(
        "inline-flex items-start gap-[7px] rounded-2xl px-2.5 py-1.5 text-[13px] leading-tight font-semibold",
        isBad ? "bg-warn-soft text-warn" : "bg-hold-soft text-hold",
      )}
    >
      {isBad ? (
        <CircleAlert aria-hidden size={14} className="flex-none" />
      ) : (
        <CircleDashed aria-hidden size={14} className="flex-none" />
      )}
      <span>
        {words(status)}
        {status.kind === "signed_out" && (
          <>
            {" "}
            <a href="/sign-in" target="_blank" rel="noreferrer" className="underline">
              Sign in
            </a>
          </>
        )}
      </span>
    </span>
  );
}

function words(status: SaverStatus): string {
  switch (status.kind) {
    case "saved":
      return status.saved ? `Draft, saved ${status.saved}` : "Draft";
    case "typing":
      return "Draft, not saved yet";
    case "saving":
      return "Saving…";
    case "refused":
      return [reasons.refused, ...status.messages, kept(status.isKept)].join(" ");
    default:
      return `${reasons[status.kind]} ${kept(status.isKept)}`;
  }
}

const kept = (isKept: boolean) =>
  isKept ? "Your words are kept in this browser." : "Please keep this page open: this browser keeps nothing.";
