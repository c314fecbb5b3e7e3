import { z } from "zod";
import type { ChannelWords } from "../channel";

const place = z.object({
  address: z.string(),
  /** Where a mail program stops this topic with one click; null where it may not be stopped. */
  unsubscribeUrl: z.string().nullable(),
});

export type EmailPlace = z.output<typeof place>;

export const email = {
  kind: "email",
  name: "E-mail",
  icon: "mail",
  place,
  fields: [],
  paceSeconds: 0,
} as const satisfies ChannelWords;
