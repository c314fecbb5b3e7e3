import { z } from "zod";
import { line, optionalLine, uuid } from "~/http/form-rules";

const target = { id: uuid, to: z.string().max(500).optional() };

/** A note is kept, or one's own is removed. `to` is the page to come back to; a script stays where it is. */
export const NoteForm = z.discriminatedUnion("intent", [
  z.object({ ...target, intent: z.literal("keep"), text: line(2_000, "Write the note first.") }),
  z.object({ ...target, intent: z.literal("remove"), text: optionalLine(2_000) }),
]);
