import { clsx } from "clsx";
import { CircleAlert, CircleDashed } from "lucide-react";
import type { SaverStatus } from "../../draft-saver";
import type { ConflictView } from "../../editor-view";

const reasons = {
  offline: "Not saved: no connection.",
  signed_out: "Signed out: sign in in another tab, then come back here.",
  forbidden: "Not saved: you may no longer write here.",
};

/** How the words on this page stand, in words. Announced when it turns bad. */
export function SaveStatus({ status, conflicts }: { status: SaverStatus; conflicts: readonly ConflictView[] }) {
  const isHeldBack = conflicts.length > 0 && ["saved", "typing", "saving"].includes(status.kind);
  const isBad = isHeldBack || status.kind in reasons || status.kind === "refused" || status.kind === "published";
  const Icon = isBad ? CircleAlert : CircleDashed;
  return (
    <span
      role={isBad ? "alert" : undefined}
      className={clsx(
        "inline-flex min-w-0 items-start gap-[7px] rounded-2xl px-2.5 py-1.5 text-[13px] leading-tight font-semibold",
        // On a phone the short words share a row with the buttons, the long ones have one of their own.
        isBad ? "bg-warn-soft text-warn" : "bg-hold-soft text-hold max-sm:max-w-[128px]",
      )}
    >
      <Icon aria-hidden size={14} className="flex-none" />
      <span className="min-w-0 break-words">
        {isHeldBack ? heldBack(conflicts) : words(status)}
        {isHeldBack && (
          <a href={`#${conflictId(conflicts[0]?.path ?? "")}`} className="ml-1.5 underline">
            Choose
          </a>
        )}
        {status.kind === "signed_out" && (
          <a href="/sign-in" target="_blank" rel="noreferrer" className="ml-1.5 underline">
            Sign in
          </a>
        )}
      </span>
    </span>
  );
}

/** Where the two versions of a value stand on the page. */
export const conflictId = (path: string) => `conflict-${path}`;

function heldBack(conflicts: readonly ConflictView[]): string {
  const names = [...new Set(conflicts.map(({ by }) => by || "somebody else"))];
  const who = names.length === 1 ? `what ${names[0]?.replace(/^You,/, "you,")} wrote` : "what others wrote";
  return conflicts.length === 1 ? `1 field differs from ${who}.` : `${conflicts.length} fields differ from ${who}.`;
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
      return ["Not saved:", ...status.messages, kept(status.isKept)].join(" ");
    case "published":
      return `${status.by} published this week at ${status.at}. ${
        status.isLeftOut ? `What you typed since is not in it. ${kept(status.isKept)}` : "All that you typed is in it."
      }`;
    default:
      return `${reasons[status.kind]} ${kept(status.isKept)}`;
  }
}

const kept = (isKept: boolean) =>
  isKept ? "Your words are kept in this browser." : "Please keep this page open: this browser keeps nothing.";
