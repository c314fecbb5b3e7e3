import { db, type Tx } from "~/db/client.server";
import type { Actor } from "~/features/sign-in/actor";

type Led = { name: string; isKnown: boolean };
type Person = { id: string; name: string };

/**
 * What stands against a person's going, in words: private projects that nobody else could lead. Those that the actor may not
 * know of are counted, never named.
 */
export async function whyLeadStays(actor: Actor, { id, name }: Person, client: Tx = db): Promise<string | null> {
  const alone = await client.$queryRaw<Led[]>`
    select p.name, exists (select from membership where project_id = p.id and person_id = ${actor.personId}::uuid) as "isKnown"
    from project p join membership l on l.project_id = p.id and l.person_id = ${id}::uuid and l.role = 'lead'
    where p.workspace_id = ${actor.workspaceId}::uuid and p.visibility = 'private' and p.archived_at is null and not exists (
      select from membership m join person o on o.id = m.person_id
      where m.project_id = p.id and m.role = 'lead' and o.id <> ${id}::uuid and o.deactivated_at is null)
    order by p.name`;
  return alone.length === 0 ? null : inWords(alone, name);
}

/** Makes two leads of one project go after each other. Before any other lock, as whoever changes a project takes it. */
export async function lockLedProjects(tx: Tx, actor: Actor, personId: string): Promise<void> {
  await tx.$queryRaw`
    select p.id from project p join membership l on l.project_id = p.id and l.person_id = ${personId}::uuid and l.role = 'lead'
    where p.workspace_id = ${actor.workspaceId}::uuid order by p.id for update of p`;
}

function inWords(alone: Led[], person: string): string {
  const known = alone.filter(({ isKnown }) => isKnown).map(({ name }) => `“${name}”`);
  const others = alone.length - known.length;
  const projects = [
    ...known,
    ...(others > 0
      ? [others === 1 ? "a private project that you do not see" : `${others} private projects that you do not see`]
      : []),
  ].join(", ");
  return `Nobody but ${person} leads ${projects}. Let ${person} name another lead first: afterwards nobody can lead there until they are reactivated.`;
}
