import { z } from "zod";
import type { ChannelWords } from "../channel";

/** Leads to nobody: it proves that what is entered is taken up, and that the mail server lets us in. */
export const selfTest = {
  kind: "self-test",
  name: "Self-test",
  icon: "message",
  place: z.object({}),
  fields: [],
  paceSeconds: 0,
} as const satisfies ChannelWords;
