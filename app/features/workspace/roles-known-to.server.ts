import { type Role, roleWords } from "./role";

type Membership = {
  role: Role;
  /** With the actor's own membership, if there is one. */
  project: { slug: string; name: string; visibility: "open" | "private"; memberships: unknown[] };
};

export type KnownRole = { slug: string; project: string; role: string };

/** A person's roles as far as the actor may know: private projects that are not theirs do not exist for them. */
export function rolesKnownTo(memberships: Membership[]): KnownRole[] {
  return memberships
    .filter(({ project }) => project.visibility === "open" || project.memberships.length > 0)
    .map(({ role, project }) => ({ slug: project.slug, project: project.name, role: roleWords[role] }))
    .sort((a, b) => a.project.localeCompare(b.project, "en"));
}
