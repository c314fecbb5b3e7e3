import { randomUUID } from "node:crypto";
import type { MakeKey } from "~/features/api/key-form";
import { makeKey } from "~/features/api/make-key.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import { isRefusal } from "~/features/projects/refusal";
import type { Actor } from "~/features/sign-in/actor";

export const keyInput = (more: Partial<MakeKey> = {}): MakeKey => ({
  intent: "make",
  id: randomUUID(),
  name: "Nightly numbers",
  scopes: ["push"],
  lifetime: "90",
  ...more,
});

/** A key of the project as it is shown once; its id is `input.id`. */
export async function makeApiKey(
  lead: Actor,
  project: ProjectAccess,
  more: Partial<MakeKey> = {},
): Promise<{ id: string; key: string }> {
  const input = keyInput(more);
  const made = await makeKey(lead, project, input);
  if (!made || isRefusal(made)) throw new Error("No key was made");
  return { id: input.id, key: made.key };
}
