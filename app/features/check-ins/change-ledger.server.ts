import type { ProjectAccess } from "~/features/projects/project-access";
import type { Refusal } from "~/features/projects/refusal";
import type { Actor } from "~/features/sign-in/actor";
import { assumeRefocus } from "./assume-refocus.server";
import { callWeekQuiet } from "./call-week-quiet.server";
import type { CheckInForm } from "./check-in-form";
import { logCheckIn } from "./log-check-in.server";
import { rememberWeek } from "./remember-week.server";
import { takeBackCheckIn } from "./take-back-check-in.server";

/** Does what one of the forms of the check-ins page asks for. */
export function changeLedger(actor: Actor, project: ProjectAccess, form: CheckInForm): Promise<Refusal | undefined> {
  switch (form.intent) {
    case "log": {
      const { intent, ...entry } = form;
      return logCheckIn(actor, project, entry);
    }
    case "remember": {
      const { intent, ...entry } = form;
      return rememberWeek(actor, project, entry);
    }
    case "quiet":
      return callWeekQuiet(actor, project, form.weekOn);
    case "take-back":
      return takeBackCheckIn(actor, project, form.id);
    case "assume":
      return assumeRefocus(actor, project, form.minutes);
  }
}
