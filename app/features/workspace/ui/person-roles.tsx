import { Link } from "@remix-run/react";
import { Card } from "~/ui/card";
import { SectionTitle } from "~/ui/page";
import type { KnownRole } from "../roles-known-to.server";
import { privateText } from "./person-list";

export function PersonRoles({ roles, privateCount }: { roles: KnownRole[]; privateCount: number }) {
  return (
    <Card className="mb-6 px-5 pt-5 pb-6">
      <SectionTitle>Projects</SectionTitle>
      {roles.length === 0 && privateCount === 0 && (
        <p className="text-sm text-ink-2">
          No role in a project yet. Its lead gives one, on the project’s page of people.
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
        {privateCount > 0 && (
          <li className="text-ink-2">A role in {privateText(privateCount)} that you do not belong to</li>
        )}
      </ul>
    </Card>
  );
}
