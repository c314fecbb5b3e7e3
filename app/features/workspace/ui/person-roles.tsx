import { Link } from "@remix-run/react";
import { Card } from "~/ui/card";
import { SectionTitle } from "~/ui/page";
import type { KnownRole } from "../roles-known-to.server";

export function PersonRoles({ roles }: { roles: KnownRole[] }) {
  return (
    <Card className="mb-6 px-5 pt-5 pb-6">
      <SectionTitle>Projects</SectionTitle>
      {roles.length === 0 && (
        <p className="text-sm text-ink-2">
          No role in a project that you know of. A lead gives one, on the project’s page of people.
        </p>
      )}
      <ul className="grid gap-1.5 text-sm">
        {roles.map(({ slug, project, role }) => (
          <li key={slug}>
            {role} of{" "}
            <Link to={`/projects/${slug}/people`} className="underline">
              {project}
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
