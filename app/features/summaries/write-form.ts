import { z } from "zod";
import { DraftForm, DraftJson } from "./draft-form";

/**
 * The whole form of an open week. `intent` is save, preview, publish, "copy <note>", or "read <key number>" and
 * "take <key number>", with " here" after them from a page that stays open.
 */
export const WriteForm = DraftForm.extend({ base: DraftJson, intent: z.string().max(60).default("save") });
