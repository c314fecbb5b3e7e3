import { z } from "zod";
import { line, uuid } from "~/http/form-rules";
import { cadenceFields, withClock } from "./cadence-form";

const about = {
  name: line(80, "Please give the project a name."),
  purpose: line(200, "Please say in one plain sentence what the project is for."),
  visibility: z.enum(["open", "private"], { error: "Please choose who may see the project." }),
};

export const startProjectForm = z.object({ id: uuid, ...about, ...cadenceFields }).transform(withClock);
export type StartProject = z.output<typeof startProjectForm>;

const responsibleId = z.uuid("Please choose who answers for the summary.");
const change = z.object({ intent: z.literal("change"), ...about, responsibleId });
export type ChangeProject = Omit<z.output<typeof change>, "intent">;

/** Every form of the settings page, told apart by its button. */
export const projectSettingsForm = z.discriminatedUnion(
  "intent",
  [change, z.object({ intent: z.literal("archive") }), z.object({ intent: z.literal("restore") })],
  { error: "Please use one of the buttons of the page." },
);
