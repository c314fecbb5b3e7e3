import type { SharedProject } from "./describe-shared.server";
import type { VisibleProject } from "./load-overview.server";

/** What decides a project's place; the words for its reader are made only for the page that is shown. */
export type JudgedProject = VisibleProject & SharedProject & { isLate: boolean; needsYou: boolean };

export const judgeProject = (visible: VisibleProject, shared: SharedProject): JudgedProject => ({
  ...visible,
  ...shared,
  isLate: shared.due.kind === "late",
  needsYou: visible.asks.mine > 0,
});
