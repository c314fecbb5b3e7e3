import type { ProjectPerson } from "~/features/projects/list-project-people.server";

type Person = Pick<ProjectPerson, "id" | "name" | "role" | "isDeactivated">;

/** Those who can answer at all. */
export const answerers = <One extends Person>(people: readonly One[]): One[] =>
  people.filter(({ role, isDeactivated }) => role !== "stakeholder" && !isDeactivated);

/**
 * Who answers a question: whom the line names, when that is one of those who can answer; else who answers for the summary;
 * else a lead. Null when nobody can.
 */
export function questionOwner<One extends Person>(
  people: readonly One[],
  { named, responsibleId }: { named: string; responsibleId: string | null },
): One | null {
  const able = answerers(people);
  return (
    byName(able, named) ??
    able.find(({ id }) => id === responsibleId) ??
    able.find(({ role }) => role === "lead") ??
    able[0] ??
    null
  );
}

/** By the whole name, or by a first name that only one has. */
function byName<One extends Person>(people: readonly One[], named: string): One | undefined {
  const wanted = folded(named);
  if (!wanted) return undefined;
  const whole = people.filter(({ name }) => folded(name) === wanted);
  const first = people.filter(({ name }) => folded(name).split(" ")[0] === wanted);
  return whole.length === 1 ? whole[0] : whole.length === 0 && first.length === 1 ? first[0] : undefined;
}

const folded = (name: string) => name.trim().toLocaleLowerCase("en").replace(/\s+/g, " ");
