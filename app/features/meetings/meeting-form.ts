import { z } from "zod";
import { day, line, optionalLine, uuid } from "~/http/form-rules";

const MOST_NOTES = 50_000;
const stale = "This form is out of date. Please reload the page.";

/** The forms and buttons of a meeting's page. */
export const meetingForm = z.discriminatedUnion(
  "intent",
  [
    z.object({
      intent: z.literal("add"),
      id: uuid,
      title: line(200, "Please say what you want to talk about."),
      reason: line(500, "Please say why it needs the meeting."),
    }),
    z.object({ intent: z.literal("remove"), pointId: uuid }),
    z.object({ intent: z.literal("begin") }),
    z.object({ intent: z.literal("talk"), pointId: uuid }),
    z.object({
      intent: z.literal("notes"),
      notes: optionalLine(MOST_NOTES),
      version: z.coerce.number(stale).int(stale).min(1, stale).max(2_000_000_000, stale),
      quiet: z.string().max(5).optional(),
    }),
    z.object({
      intent: z.literal("decide"),
      id: uuid,
      text: line(2_000, "Please say what was decided."),
      askId: z.union([z.literal(""), uuid]).optional(),
    }),
    z.object({
      intent: z.literal("act"),
      id: uuid,
      text: line(500, "Please say what is to be done."),
      ownerId: z.uuid("Please choose who does it."),
      dueOn: day("Please choose until when."),
    }),
    z.object({ intent: z.literal("done"), actionId: uuid }),
    z.object({ intent: z.literal("drop"), actionId: uuid, why: line(300, "Please say why it is dropped.") }),
    z.object({ intent: z.literal("end") }),
    z.object({ intent: z.literal("cancel") }),
  ],
  { error: "Please use one of the buttons of the page." },
);

export type MeetingForm = z.output<typeof meetingForm>;
