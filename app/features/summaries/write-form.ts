import { z } from "zod";
import { DraftForm, DraftJson } from "./draft-form";

/** The whole form of an open week. `intent` is save, preview, publish, or "copy <note>". */
export const WriteForm = DraftForm.extend({ base: DraftJson, intent: z.string().max(60).default("save") });
