/** How the words of an open form stand, for the line beside its buttons. */
export type DraftStatus =
  | { kind: "saved"; at: string }
  | { kind: "typing" | "saving" | "offline" | "signed_out" | "forbidden" }
  | { kind: "refused"; message: string };

/** What the address that keeps a draft answers. */
export type KeptAnswer = { kind: "saved"; at: string } | { kind: "refused"; message: string };

/** The status in words. */
export function draftStatusInWords(status: DraftStatus): string {
  switch (status.kind) {
    case "saved":
      return status.at ? `Saved ${status.at}. Only you see it.` : "Nobody else sees it until you send it.";
    case "typing":
      return "Not saved yet.";
    case "saving":
      return "Saving…";
    case "offline":
      return "Not saved: no connection. Please keep this page open; it is tried again.";
    case "signed_out":
      return "Not saved: you are signed out. Sign in in another tab, then go on here.";
    case "forbidden":
      return "Not saved: you may no longer write here.";
    case "refused":
      return `Not saved: ${status.message}`;
  }
}
