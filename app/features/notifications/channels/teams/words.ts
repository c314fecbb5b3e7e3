import { z } from "zod";
import type { ChannelWords } from "../channel";
import { hookAddress } from "../hook-address";

export const teams = {
  kind: "teams",
  name: "Microsoft Teams",
  icon: "users",
  place: z.object({ url: hookAddress }),
  fields: [
    {
      name: "url",
      label: "Address of the workflow",
      hint: "In Teams: Workflows at the channel, “Post to a channel when a webhook request is received”. It stops when the person who made it leaves: give it a second owner.",
    },
  ],
  paceSeconds: 1,
} as const satisfies ChannelWords;
