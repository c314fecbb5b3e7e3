import type { Scope } from "~/features/api/api-key";
import type { Visitor } from "./visitor";

/** A key of a project, made through its page and read off it. */
export async function makeKey(lead: Visitor, slug: string, scope: Scope): Promise<string> {
  const { action, values } = await lead.openForm(`/projects/${slug}/keys`, "Make the key");
  values.delete("scopes");
  for (const [name, value] of [
    ["intent", "make"],
    ["name", `Drill, ${scope}`],
    ["scopes", scope],
  ] as const)
    values.set(name, value);
  const { status, body } = await lead.post(action, values);
  const [, key] = /<textarea id="new-key"[^>]*>([^<]+)</.exec(body) ?? [];
  if (!key) throw new Error(`No key was made: ${status}\n${body}`);
  return key;
}
