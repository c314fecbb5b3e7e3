import type { Actor } from "~/features/sign-in/actor";
import { type Role, roleWords } from "./role";

type Membership = { role: Role; project: { slug: string; name: string } };

export type KnownRole = { slug: string; project: string; role: string };

/** The memberships of which the actor may know: private projects that are not theirs do not exist for them. */
export const membershipsKnownTo = ({ personId }: Actor) => ({
  where: { project: { OR: [{ visibility: "open" as const }, { memberships: { some: { personId } } }] } },
  select: { role: true, project: { select: { slug: true, name: true } } },
});

/** The same in words, by the project's name. */
export function describeRoles(memberships: Membership[]): KnownRole[] {
  return memberships
    .map(({ role, project }) => ({ slug: project.slug, project: project.name, role: roleWords[role] }))
    .sort((a, b) => a.project.localeCompare(b.project, "en"));
}
