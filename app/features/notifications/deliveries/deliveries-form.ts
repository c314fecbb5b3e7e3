import { z } from "zod";
import { day, uuid } from "~/http/form-rules";

export const deliveryStates = ["waiting", "dead", "sent", "unneeded"] as const;
export type DeliveryState = (typeof deliveryStates)[number];

export const stateWords: Record<DeliveryState, string> = {
  waiting: "Waiting",
  dead: "Failed",
  sent: "Sent",
  unneeded: "No longer needed",
};

/** One that was given up, or all that were given up in a stretch of days. */
export const replayForm = z.discriminatedUnion(
  "intent",
  [
    z.object({ intent: z.literal("replay"), deliveryId: uuid }),
    z
      .object({
        intent: z.literal("replay-range"),
        channel: z.string().max(40).optional(),
        from: day("Please choose the first day."),
        until: day("Please choose the last day."),
      })
      .refine(({ from, until }) => from <= until, { path: ["until"], error: "The last day lies before the first." }),
  ],
  { error: "Please use one of the buttons of the page." },
);
export type ReplayForm = z.output<typeof replayForm>;
