import { z } from "zod";
import { line } from "~/http/form-rules";
import { DraftForm } from "./draft-form";

/** A correction: the whole summary anew, on which version it was made, and why. */
export const CorrectForm = DraftForm.extend({
  onRevision: z.coerce.number({ error: "This page is out of date. Please reload it." }).int(),
  reason: line(300, "Say in one line why you correct this. Readers see it."),
  isMaterial: z.literal("on", { error: "Please tick this or leave it." }).optional(),
});
