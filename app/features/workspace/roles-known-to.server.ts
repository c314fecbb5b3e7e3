import { type Role, roleWords } from "./role";

type Membership = {
  role: Role;
  /** With the actor's own membership, if there is one. */
  project: { slug: string; name: string; visibility: "open" | "private"; memberships: unknown[] };
};

export type KnownRole = { slug: string; project: string; role: string };

/** A person's roles as far as the actor may know: of private projects that are not theirs, only how many. */
export function rolesKnownTo(memberships: Membership[]): { roles: KnownRole[]; privateCount: number } {
  const known = memberships.filter(({ project }) => project.visibility === "open" || project.memberships.length > 0);
  const roles = known
    .map(({ role, project }) => ({ slug: project.slug, project: project.name, role: roleWords[role] }))
    .sort((a, b) => a.project.localeCompare(b.project, "en"));
  return { roles, privateCount: memberships.length - known.length };
}
