import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import type { Actor } from "~/features/sign-in/actor";
import { dateFromDay } from "./cadence-days";
import { firstWeekOn } from "./first-week-on";
import type { StartProject } from "./project-form";
import { freeSlug, slugOf } from "./project-slug";
import type { Refusal } from "./refusal";

/**
 * Starts a project of which the actor becomes lead and answers for the summary. The same id again finds the project
 * that the first call made. Of several that want one address at the same time, each gets its own.
 */
export async function startProject(actor: Actor, input: StartProject): Promise<{ slug: string } | Refusal> {
  for (let attempt = 1; attempt <= 10; attempt++) {
    const slug = freeSlug(input.name, await slugsLike(actor, slugOf(input.name)));
    if (await makeProject(actor, input, slug)) return { slug };
    const made = await db.project.findFirst({
      where: {
        id: input.id,
        workspaceId: actor.workspaceId,
        memberships: { some: { personId: actor.personId, role: "lead" } },
      },
      select: { slug: true },
    });
    if (made) return made;
  }
  return { refused: "This project could not be started. Please reload the page and try again." };
}

/** False when the id or the address is taken; then nothing was written. */
function makeProject(actor: Actor, { id, name, purpose, visibility, ...cadence }: StartProject, slug: string) {
  const createdAt = now();
  const by = { createdAt, projectId: id };
  const fromWeekOn = dateFromDay(firstWeekOn(cadence, createdAt));
  return db.$transaction(async (tx) => {
    const { count } = await tx.project.createMany({
      data: {
        id,
        workspaceId: actor.workspaceId,
        slug,
        name,
        purpose,
        visibility,
        responsibleId: actor.personId,
        createdAt,
      },
      skipDuplicates: true,
    });
    if (count === 0) return false;
    await tx.membership.create({ data: { ...by, personId: actor.personId, role: "lead" } });
    await tx.cadence.create({ data: { ...by, ...cadence, fromWeekOn, setById: actor.personId } });
    return true;
  });
}

async function slugsLike(actor: Actor, slug: string): Promise<Set<string>> {
  const rows = await db.project.findMany({
    where: { workspaceId: actor.workspaceId, slug: { startsWith: slug } },
    select: { slug: true },
  });
  return new Set(rows.map((row) => row.slug));
}
