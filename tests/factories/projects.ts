import { randomUUID } from "node:crypto";
import { atTime } from "~/clock.server";
import { db } from "~/db/client.server";
import { getProject } from "~/features/projects/get-project.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { StartProject } from "~/features/projects/project-form";
import { isRefusal } from "~/features/projects/refusal";
import { startProject } from "~/features/projects/start-project.server";
import type { Actor } from "~/features/sign-in/actor";
import type { Role } from "~/features/workspace/role";
import { makeCast } from "./people";

/** A Tuesday morning in Berlin, in the week of 16 November 2026. */
export const tuesday = new Date("2026-11-17T08:00:00Z");

export const projectInput = (more: Partial<StartProject> = {}): StartProject => ({
  id: randomUUID(),
  name: "Checkout platform",
  purpose: "Shoppers pay without waiting.",
  visibility: "open",
  everyWeeks: 1,
  weekday: 5,
  hour: 17,
  minute: 0,
  timeZone: "Europe/Berlin",
  ...more,
});

/** A project started on `tuesday` unless told otherwise, as its lead meets it. */
export async function makeProject(
  lead: Actor,
  { startedAt = tuesday, ...input }: Partial<StartProject> & { startedAt?: Date } = {},
): Promise<ProjectAccess> {
  const made = await atTime(startedAt, () => startProject(lead, projectInput(input)));
  if (isRefusal(made)) throw new Error(made.refused);
  return getProject(lead, made.slug);
}

/** A project with its lead, an engineer and a stakeholder. */
export async function makeTeam(more?: Parameters<typeof makeProject>[1]) {
  const cast = await makeCast();
  const priya = await cast.actor("Priya Nair");
  const omar = await cast.actor("Omar Haddad");
  const dana = await cast.actor("Dana Kim");
  const project = await makeProject(priya, more);
  await join(project, omar, "engineer");
  await join(project, dana, "stakeholder");
  return { priya, omar, dana, project };
}

export async function join(project: { id: string }, person: Actor, role: Role): Promise<void> {
  await db.membership.create({ data: { projectId: project.id, personId: person.personId, role } });
}

/** A published summary of a week, with as little in it as the tables ask for. */
export async function publishWeek(project: ProjectAccess, weekOn: string, publishedAt: Date): Promise<void> {
  await db.summary.create({
    data: {
      projectId: project.id,
      weekOn: new Date(`${weekOn}T00:00:00Z`),
      deadlineAt: publishedAt,
      draft: {},
      publishedAt,
      state: "on_track",
      headline: `Week of ${weekOn}`,
      revisionNumber: 1,
    },
  });
}
