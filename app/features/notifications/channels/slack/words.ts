import { z } from "zod";
import type { ChannelWords } from "../channel";
import { hookAddress } from "../hook-address";

export const slack = {
  kind: "slack",
  name: "Slack",
  icon: "hash",
  place: z.object({ url: hookAddress }),
  fields: [
    {
      name: "url",
      label: "Address of the incoming webhook",
      hint: "In Slack: Apps, Incoming Webhooks, add one for the channel. It begins with https://hooks.slack.com/services/.",
    },
  ],
  // Slack takes about one message a second in a channel.
  paceSeconds: 1,
} as const satisfies ChannelWords;
