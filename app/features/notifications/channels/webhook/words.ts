import { z } from "zod";
import type { ChannelWords } from "../channel";
import { hookAddress } from "../hook-address";
import { signingSecret } from "./signing-secret";

export const webhook = {
  kind: "webhook",
  name: "Signed webhook",
  icon: "webhook",
  place: z.object({
    url: hookAddress,
    secret: signingSecret,
    /** The one before; signs too until the time is over. */
    formerSecret: z.object({ secret: signingSecret, until: z.iso.datetime() }).optional(),
  }),
  fields: [
    { name: "url", label: "Address", hint: "It gets a POST by the Standard Webhooks convention." },
    {
      name: "secret",
      label: "Signing secret",
      hint: "Give it to the receiver now: it is not shown again. You can put in one of your own.",
    },
  ],
  paceSeconds: 0,
} as const satisfies ChannelWords;

export type WebhookPlace = z.output<typeof webhook.place>;
