import type { ProjectAccess } from "~/features/projects/project-access";
import type { Refusal } from "~/features/projects/refusal";
import type { Actor } from "~/features/sign-in/actor";
import type { RememberWeek } from "./check-in-form";
import { keepCheckIn } from "./keep-check-in.server";

/** Keeps that there were so many check-ins in a week, as somebody remembers it, without who asked. */
export const rememberWeek = (
  actor: Actor,
  project: ProjectAccess,
  { weekOn, ...rest }: RememberWeek,
): Promise<Refusal | undefined> =>
  keepCheckIn(
    actor,
    project,
    { ...rest, on: weekOn, topic: "", isRemembered: true },
    { dayField: "weekOn", findAsker: async () => ({ id: null, name: "" }) },
  );
