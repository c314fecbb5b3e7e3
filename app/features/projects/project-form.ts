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

export const changeProjectForm = z.object({
  ...about,
  responsibleId: z.uuid("Please choose who answers for the summary."),
});
export type ChangeProject = z.output<typeof changeProjectForm>;
