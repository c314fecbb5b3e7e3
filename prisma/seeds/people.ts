import { randomUUID } from "node:crypto";
import { db } from "~/db/client.server";
import type { Actor } from "~/features/sign-in/actor";
import { addPerson } from "~/features/sign-in/add-person.server";
import { type DemoRole, demoEmail } from "~/features/workspace/enter-demo.server";
import { makeFirstRunCode } from "~/features/workspace/first-run-code.server";
import { startWorkspace } from "~/features/workspace/start-workspace.server";

/** The four whom one click enters have it too, so that the sign-in form can be tried. */
export const demoPassword = "drumbeat-demo";

const berlin = "Europe/Berlin";
const newYork = "America/New_York";
const kolkata = "Asia/Kolkata";

/** Whom the four doors of the sign-in page enter as. */
export const doors = {
  dana: { role: "stakeholder", name: "Dana Kowalski" },
  priya: { role: "engineer", name: "Priya Nair" },
  marta: { role: "lead", name: "Marta Lindqvist" },
  samuel: { role: "admin", name: "Samuel Okafor" },
} as const satisfies Record<string, { role: DemoRole; name: string }>;

const others = {
  tomas: { name: "Tomás Herrera", timeZone: berlin },
  arjun: { name: "Arjun Mehta", timeZone: kolkata },
  grace: { name: "Grace Whitfield", timeZone: newYork },
  ines: { name: "Inês Duarte", timeZone: berlin },
  jonas: { name: "Jonas Brandt", timeZone: berlin },
  nadia: { name: "Nadia Rahman", timeZone: kolkata },
  owen: { name: "Owen Castellano", timeZone: newYork },
  helen: { name: "Helen Sørensen", timeZone: berlin },
  lucas: { name: "Lucas Moreau", timeZone: berlin },
  ruth: { name: "Ruth Adeyemi", timeZone: berlin },
};

export type Name = keyof typeof doors | keyof typeof others;
export type Cast = Record<Name, Actor>;

type Person = { name: string; email: string; timeZone: string; password?: string };

const people: Record<string, Person> = {
  ...mapped(doors, ({ name, role }) => ({ name, email: demoEmail(role), password: demoPassword, timeZone: berlin })),
  ...mapped(others, (person) => ({ ...person, email: emailOf(person.name) })),
};

/** The workspace's first run by its admin, who then adds everybody else. Called with the clock at that time. */
export async function gather(workspaceName: string): Promise<Cast> {
  const { samuel, ...newcomers } = people as { samuel: Person };
  const admin = { ...samuel, password: demoPassword };
  const started = await startWorkspace({ ...admin, workspaceName, code: await makeFirstRunCode() });
  if ("refused" in started) throw new Error(`The demo's workspace could not be started: ${started.refused}`);
  const { id: workspaceId } = await db.workspace.update({ where: { only: true }, data: { isDemo: true } });
  const actor = ({ name, email, timeZone }: Person, personId: string, isAdmin: boolean): Actor => ({
    ...{ personId, workspaceId, workspaceName, name, email, timeZone, isAdmin },
    ...{ sessionId: randomUUID(), theme: "system", knownTerms: [], isDemo: true, workspaceChangeCount: 0 },
  });
  const cast: Record<string, Actor> = { samuel: actor(samuel, started.personId, true) };
  for (const [name, person] of Object.entries(newcomers) as [string, Person][]) {
    cast[name] = actor(person, await addPerson(workspaceId, person), false);
  }
  return cast as Cast;
}

function mapped<Value>(values: Record<string, Value>, to: (value: Value) => Person): Record<string, Person> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, to(value)]));
}

/** "Tomás Herrera" as tomas.herrera@demo.example. */
function emailOf(name: string): string {
  const ascii = name
    .normalize("NFKD")
    .replaceAll("ø", "o")
    .replace(/[^\w ]/g, "");
  return `${ascii.toLowerCase().replaceAll(" ", ".")}@demo.example`;
}
