import { z } from "zod";
import { day, line, uuid } from "~/http/form-rules";
import { isMonday } from "./cadence-days";

export const absencePlannersOnly =
  "Only the lead of this project, or the engineer who answers for its summary, can plan its absences.";

const reason = line(200, "Please give the reason. Readers see it.");
const weekOn = day("Please choose a week.").refine(isMonday, "Please choose a week from the list.");
const orderly = { error: "This is before the first day.", path: ["untilOn"] };

/** Every form of the absences page, told apart by its button. */
export const absenceForm = z.discriminatedUnion(
  "intent",
  [
    z.object({ intent: z.literal("skip"), weekOn, reason }),
    z.object({ intent: z.literal("undo-skip"), weekOn }),
    z
      .object({
        intent: z.literal("pause"),
        id: uuid,
        fromOn: day("Please choose the first day of the pause."),
        untilOn: day().optional(),
        reason,
      })
      .refine(({ fromOn, untilOn }) => !untilOn || fromOn < untilOn, {
        error: "The day of return must come after the first day of the pause.",
        path: ["untilOn"],
      }),
    z.object({ intent: z.literal("resume"), id: uuid }),
    z
      .object({
        intent: z.literal("stand-in"),
        id: uuid,
        personId: z.uuid("Please choose who stands in."),
        fromOn: day("Please choose the first day."),
        untilOn: day("Please choose the last day."),
      })
      .refine(({ fromOn, untilOn }) => fromOn <= untilOn, orderly),
    z.object({ intent: z.literal("end-stand-in"), id: uuid }),
  ],
  { error: "Please use one of the buttons of the page." },
);

export type AbsenceForm = z.output<typeof absenceForm>;
type Of<Intent extends AbsenceForm["intent"]> = Omit<Extract<AbsenceForm, { intent: Intent }>, "intent">;
export type SkipWeek = Of<"skip">;
export type PauseProject = Of<"pause">;
export type NameStandIn = Of<"stand-in">;
