import { Link } from "@remix-run/react";
import { Card } from "~/ui/card";
import type { ListedPerson } from "../list-people.server";
import { personUrl } from "../people-urls";

export function PersonList({ people }: { people: ListedPerson[] }) {
  return (
    <Card>
      <ul className="divide-y divide-line">
        {people.map((person) => (
          <li
            key={person.id}
            className="grid gap-x-6 gap-y-1 px-5 py-4 sm:grid-cols-[minmax(0,5fr)_minmax(0,6fr)_minmax(0,4fr)]"
          >
            <div className="min-w-0">
              <Link to={personUrl(person.id)} className="font-semibold break-words">
                {person.name}
              </Link>
              <p className="text-[13px] break-words text-ink-2">{person.email}</p>
            </div>
            <p className="text-sm text-ink-2">{rolesText(person)}</p>
            <p className="num text-[13px] text-ink-2 sm:text-right">{presenceText(person)}</p>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function rolesText({ isAdmin, roles }: ListedPerson): string {
  const parts = roles.map(({ project, role }) => `${role} of ${project}`);
  if (isAdmin) parts.unshift("Admin");
  return parts.join(", ") || "No project that you know of";
}

function presenceText({ isDeactivated, lastSeen }: ListedPerson): string {
  if (isDeactivated) return "Deactivated";
  return lastSeen ? `Last seen ${lastSeen}` : "Not signed in";
}
