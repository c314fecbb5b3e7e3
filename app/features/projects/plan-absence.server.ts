import type { Actor } from "~/features/sign-in/actor";
import type { AbsenceForm } from "./absence-form";
import { endStandIn } from "./end-stand-in.server";
import { nameStandIn } from "./name-stand-in.server";
import { pauseProject } from "./pause-project.server";
import type { ProjectAccess } from "./project-access";
import type { Refusal } from "./refusal";
import { resumeProject } from "./resume-project.server";
import { skipWeek } from "./skip-week.server";
import { undoSkip } from "./undo-skip.server";

/** Does what one of the forms of the absences page asks for. */
export function planAbsence(actor: Actor, project: ProjectAccess, form: AbsenceForm): Promise<Refusal | undefined> {
  switch (form.intent) {
    case "skip":
      return skipWeek(actor, project, form);
    case "undo-skip":
      return undoSkip(actor, project, form);
    case "pause":
      return pauseProject(actor, project, form);
    case "resume":
      return resumeProject(actor, project, form.id);
    case "stand-in":
      return nameStandIn(actor, project, form);
    case "end-stand-in":
      return endStandIn(actor, project, form.id);
  }
}
