import { plainText } from "./plain-text";

/** No page of ours has as many fields or as long a name; who makes them up keeps the server busy. */
const mostFields = 5000;
const longestName = 200;
/** The buttons of a list that work without JavaScript. Conform's other ones are not used, and take values of any kind. */
const listButtons = ["insert", "remove", "reorder"];

/** A copy of a form with nothing in it that Conform, Zod or React would stumble over. Throws 413 for too many fields. */
export function soundForm(body: FormData): FormData {
  const sound = new FormData();
  let count = 0;
  for (const [name, value] of body) {
    count += 1;
    if (count > mostFields) throw new Response("Too many fields", { status: 413, statusText: "Payload Too Large" });
    const text = typeof value === "string" ? plainText(value) : "";
    if (name === "__intent__") soundButton(text, sound);
    else if (isSoundName(name)) sound.append(name, text);
  }
  return sound;
}

/**
 * A field inside another one must not be called like what objects and lists have by themselves (`id.toString`,
 * `lines.map`): it would stand in its place. A list has no thousands of lines.
 */
function isSoundName(name: string): boolean {
  if (name.length > longestName || /\[\d{4,}\]/.test(name) || name === "__state__") return false;
  const [first = "", ...inside] = name.split(/[.[\]]+/);
  return !(first in {}) && !inside.some((segment) => segment in []);
}

function soundButton(text: string, form: FormData): void {
  const { type, payload = null } = readJson(text) ?? {};
  if (!listButtons.includes(String(type)) || typeof payload !== "object" || form.has("__intent__")) return;
  if (isSoundName(String(payload?.name ?? "")) && payload?.name)
    form.set("__intent__", JSON.stringify({ type, payload }));
}

type Button = { type?: unknown; payload?: { name?: unknown } | null };

function readJson(text: string): Button | null {
  try {
    return JSON.parse(text, (key, value) => (key !== "" && key in {} ? undefined : value));
  } catch {
    return null;
  }
}
