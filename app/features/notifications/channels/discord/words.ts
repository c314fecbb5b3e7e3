import { z } from "zod";
import type { ChannelWords } from "../channel";
import { hookAddress } from "../hook-address";

export const discord = {
  kind: "discord",
  name: "Discord",
  icon: "message",
  place: z.object({ url: hookAddress }),
  fields: [
    {
      name: "url",
      label: "Address of the webhook",
      hint: "In Discord: Edit channel, Integrations, Webhooks. It begins with https://discord.com/api/webhooks/.",
    },
  ],
  paceSeconds: 1,
} as const satisfies ChannelWords;
