import type { ActionRow } from "./load-meeting.server";
import type { ActionEnd } from "./meeting-view";

/** How an action stands now. */
export const actionEnd = ({
  id,
  doneAt,
  droppedAt,
  droppedWhy,
}: Pick<ActionRow, "id" | "doneAt" | "droppedAt" | "droppedWhy">): ActionEnd => ({
  ...{ id, state: doneAt ? "done" : droppedAt ? "dropped" : "open", why: droppedWhy },
});
