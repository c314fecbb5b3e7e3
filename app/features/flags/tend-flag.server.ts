import type { ProjectAccess } from "~/features/projects/project-access";
import type { Refusal } from "~/features/projects/refusal";
import type { Actor } from "~/features/sign-in/actor";
import { acknowledgeFlag } from "./acknowledge-flag.server";
import type { FlagForm } from "./flag-form";
import { handFlag } from "./hand-flag.server";
import { judgeFlag } from "./judge-flag.server";
import { noNewsYet } from "./no-news-yet.server";
import { reopenFlag } from "./reopen-flag.server";
import { resolveFlag } from "./resolve-flag.server";
import { updateFlag } from "./update-flag.server";

/** Does what one of the forms of a flag's page asks for. */
export function tendFlag(
  actor: Actor,
  project: ProjectAccess,
  flagId: string,
  form: FlagForm,
): Promise<Refusal | undefined> {
  switch (form.intent) {
    case "acknowledge":
      return acknowledgeFlag(actor, project, { ...form, flagId });
    case "update":
      return updateFlag(actor, project, { ...form, flagId });
    case "no-news":
      return noNewsYet(actor, project, { ...form, flagId });
    case "hand":
      return handFlag(actor, project, { ...form, flagId });
    case "resolve":
      return resolveFlag(actor, project, { ...form, flagId });
    case "reopen":
      return reopenFlag(actor, project, { ...form, flagId });
    case "judge":
      return judgeFlag(actor, project, { ...form, flagId, wasCritical: form.wasCritical === "yes" });
  }
}
