import { createHash, randomUUID } from "node:crypto";
import type { Answer } from "./exchange";
import type { Visitor } from "./visitor";

/** A summary, written and ready to be sent as often as it takes. `mark` is its headline, `hash` is of all that it says. */
export type Publication = {
  slug: string;
  weekOn: string;
  mark: string;
  hash: string;
  action: string;
  form: URLSearchParams;
};

/** Opens the editor of a week as its author does, judges last week's promises, and fills in every part of it. */
export async function writeWeek(author: Visitor, slug: string, weekOn: string): Promise<Publication> {
  const { action, values: form } = await author.openForm(`/projects/${slug}/weeks/${weekOn}/edit`, "Save");
  const mark = `${slug} ${weekOn} ${randomUUID()}`;
  const numbers = { throughput: random(9_000), failed: random(50) };
  const add = (list: string, line: Record<string, string>) => {
    const index = countLines(form, list);
    for (const [name, value] of Object.entries({ id: randomUUID(), ...line }))
      form.set(`${list}[${index}].${name}`, value);
  };
  form.set("intent", "publish");
  form.set("headline", mark);
  form.set("state", "on_track");
  form.set("notes", `What was behind ${mark}.`);
  form.set("readings[0].value", String(numbers.throughput));
  form.set("readings[1].numerator", String(numbers.failed));
  form.set("readings[1].denominator", "10000");
  for (let index = 0; index < countLines(form, "lastPromises"); index++)
    form.set(`lastPromises[${index}].outcome`, "kept");
  add("promises", { text: `Promised in ${mark}` });
  if (countLines(form, "milestones") < 3) add("milestones", { outcome: `Possible since ${mark}`, state: "on_track" });
  if (countLines(form, "roadblocks") < 2) add("roadblocks", { title: `In the way of ${mark}` });
  if (random(3) === 0) add("asks", { question: `Decide about ${mark}?`, decideBy: tomorrow() });
  const hash = hashOf({
    headline: mark,
    ...numbers,
    promises: [`Promised in ${mark}`],
    notes: `What was behind ${mark}.`,
  });
  return { slug, weekOn, mark, hash, action, form };
}

/** A page that leads to the published summary. */
export const isPublished = ({ status, headers }: Answer): boolean =>
  status === 303 && headers.location?.endsWith("?published") === true;

type Said = { headline: string; throughput: number; failed: number; promises: string[]; notes: string };

/** Of what a publication said, from what was sent or from what was stored. */
export const hashOf = ({ headline, throughput, failed, promises, notes }: Said): string =>
  createHash("sha256")
    .update(JSON.stringify([headline, throughput, failed, promises, notes]))
    .digest("hex");

const tomorrow = () => new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);

function countLines(form: URLSearchParams, list: string): number {
  return [...form.keys()].filter((name) => name.startsWith(`${list}[`) && name.endsWith("].id")).length;
}

const random = (below: number): number => Math.floor(Math.random() * below);
