import { beforeAll, describe, expect, it } from "vitest";
import { makeCast } from "#tests/factories/people";
import { makeTeam } from "#tests/factories/projects";
import { atTime } from "~/clock.server";
import { db, pool } from "~/db/client.server";
import type { Actor } from "~/features/sign-in/actor";
import { forgetTerms } from "~/features/sign-in/forget-terms.server";
import { getGlossary } from "./get-glossary.server";
import { knowTerm } from "./know-term.server";
import type { TermInput } from "./term-form";
import { addTermForm } from "./term-form";
import { addTerm, changeTerm, hideTerm } from "./write-term.server";

let lead: Actor;
let engineer: Actor;
let stakeholder: Actor;
let admin: Actor;

beforeAll(async () => {
  ({ priya: lead, omar: engineer, dana: stakeholder } = await makeTeam());
  admin = await (await makeCast()).actor("Ada Admin", { isAdmin: true });
});

const input = (name: string, more: Partial<TermInput> = {}): TermInput => ({
  ...{ name, forms: [], meaning: `What ${name} means.`, whyMatters: "", comparison: "" },
  ...more,
});

/** As a later request would see it. */
async function glossary() {
  const { changeCount } = await db.workspace.findFirstOrThrow();
  return getGlossary({ ...lead, workspaceChangeCount: changeCount });
}

describe("a term of the workspace", () => {
  it("is added by a lead and by an admin, and found in texts at once", async () => {
    expect(await addTerm(lead, input("Settlement", { forms: ["settled"] }))).toEqual({ slug: "settlement" });
    expect(await addTerm(admin, input("Chargeback"))).toEqual({ slug: "chargeback" });
    expect((await glossary()).find("Two chargebacks were settled.").map(({ slug }) => slug)).toEqual([
      "chargeback",
      "settlement",
    ]);
  });

  it("is nobody else’s to change", async () => {
    for (const actor of [engineer, stakeholder]) {
      await expect(addTerm(actor, input("Escrow"))).rejects.toMatchObject({ status: 403 });
      await expect(changeTerm(actor, "latency", { ...input("Latency"), number: 0 })).rejects.toMatchObject({
        status: 403,
      });
      await expect(hideTerm(actor, "latency", true)).rejects.toMatchObject({ status: 403 });
    }
  });

  it("is made once, however often and however fast it is sent", async () => {
    const sent = await Promise.all(Array.from({ length: 5 }, () => addTerm(lead, input("Ledger entry"))));
    expect(new Set(sent.map((answer) => JSON.stringify(answer)))).toEqual(new Set(['{"slug":"ledger-entry"}']));
    expect(await db.termRevision.count({ where: { slug: "ledger-entry" } })).toBe(1);
  });

  it("gets no word that is another term’s, of two at once only one", async () => {
    expect(await addTerm(lead, input("Waiting", { forms: ["RESPONSE  TIMES"] }))).toEqual({
      refused: "“RESPONSE  TIMES” belongs to the term “Latency” already. A word can only have one explanation.",
      field: "forms",
    });
    expect(await addTerm(lead, input("Bottlenecks"))).toMatchObject({ field: "name" });
    expect(await addTerm(lead, input("Bottleneck"))).toMatchObject({
      refused: expect.stringContaining("explained already"),
    });
    const both = await Promise.all([
      addTerm(lead, input("Clearing", { forms: ["netting"] })),
      addTerm(admin, input("Netting")),
    ]);
    expect(both.filter((answer) => "refused" in answer)).toHaveLength(1);
  });

  it("keeps apart what only a sign tells apart, and what has no Latin letter", async () => {
    expect(await addTerm(lead, input("C++"))).toEqual({ slug: "c-plus-plus" });
    expect(await addTerm(lead, input("C#"))).toEqual({ slug: "c-sharp" });
    expect(await addTerm(lead, input("זמן תגובה"))).toEqual({ slug: "term" });
    expect(await addTerm(lead, input("القيمة"))).toEqual({ slug: "term-2" });
    expect(await addTerm(lead, input("New"))).toEqual({ slug: "new-2" });
  });
});

describe("a change", () => {
  it("keeps what was, with name and time, and nobody takes it away", async () => {
    const at = new Date("2026-11-20T12:00:00Z");
    const said = input("Error rate", { meaning: "Payments of a hundred that fail." });
    await atTime(at, () => changeTerm(lead, "error-rate", { ...said, number: 0 }));
    await changeTerm(admin, "error-rate", { ...said, meaning: "Orders of a hundred that fail.", number: 1 });
    const rows = await db.termRevision.findMany({ where: { slug: "error-rate" }, orderBy: { number: "asc" } });
    expect(rows.map(({ number, meaning, personName }) => [number, meaning, personName])).toEqual([
      [1, "Payments of a hundred that fail.", "Priya Nair"],
      [2, "Orders of a hundred that fail.", "Ada Admin"],
    ]);
    expect(rows[0]?.changedAt).toEqual(at);
    expect((await glossary()).terms.get("error-rate")).toMatchObject({
      meaning: "Orders of a hundred that fail.",
      isBuiltIn: true,
    });
    await expect(pool.query("update term_revision set meaning = ''")).rejects.toThrow(/is only ever added to/);
    await expect(pool.query("delete from term_revision")).rejects.toThrow(/is only ever added to/);
  });

  it("does not run over somebody else’s, and counts once when it is sent twice", async () => {
    const [mine, theirs] = [input("Queue", { meaning: "Mine." }), input("Queue", { meaning: "Theirs." })];
    expect(await changeTerm(lead, "queue", { ...mine, number: 0 })).toBeUndefined();
    expect(await changeTerm(lead, "queue", { ...mine, number: 0 })).toBeUndefined();
    expect(await changeTerm(admin, "queue", { ...theirs, number: 0 })).toMatchObject({
      refused: expect.stringContaining("while you wrote"),
    });
    const race = ["one", "two", "three"].map((meaning) => changeTerm(lead, "queue", { ...mine, meaning, number: 1 }));
    expect((await Promise.all(race)).filter(Boolean)).toHaveLength(2);
    expect(await db.termRevision.count({ where: { slug: "queue" } })).toBe(2);
  });

  it("of a term that is not there is 404", async () => {
    await expect(changeTerm(lead, "no-such-term", { ...input("X ray"), number: 0 })).rejects.toMatchObject({
      status: 404,
    });
  });
});

describe("a hidden term", () => {
  it("is found nowhere, lends its words to others, and comes back when they are free", async () => {
    expect(await hideTerm(lead, "capacity", true)).toBeUndefined();
    expect(await hideTerm(lead, "capacity", true)).toBeUndefined();
    expect(await db.termRevision.count({ where: { slug: "capacity" } })).toBe(1);
    expect((await glossary()).find("The capacity and the headroom.")).toEqual([]);
    expect(await addTerm(lead, input("Capacity"))).toMatchObject({ refused: expect.stringContaining("is hidden") });
    expect(await addTerm(lead, input("Room to grow", { forms: ["headroom"] }))).toEqual({ slug: "room-to-grow" });
    expect(await hideTerm(lead, "capacity", false)).toMatchObject({ refused: expect.stringContaining("Room to grow") });
    await hideTerm(lead, "room-to-grow", true);
    expect(await hideTerm(lead, "capacity", false)).toBeUndefined();
  });
});

it.each([
  ["one letter", { name: "C" }],
  ["one letter as another way to say it", { forms: "latenz\nx" }],
  ["one letter and a sign that stands beside any word", { name: "-a" }],
  ["one letter in brackets as another way to say it", { forms: "(a)" }],
  ["one letter at the end of a sentence", { name: "a\u200b." }],
  ["signs alone", { name: ".*" }],
  ["nothing to be seen", { name: "\u200b\u200b" }],
  ["too long a name", { name: "x".repeat(61) }],
  ["a megabyte", { meaning: "x".repeat(1_000_000) }],
  ["too many forms", { forms: Array.from({ length: 21 }, (_, index) => `form ${index}`).join("\n") }],
  ["no meaning", { meaning: " " }],
])("a form with %s is refused", (_, wrong) => {
  const right = { name: "Settlement", forms: "a b, c d\n e  f;", meaning: "M.", whyMatters: "", comparison: "" };
  expect(addTermForm.parse(right).forms).toEqual(["a b", "c d", "e f"]);
  expect(addTermForm.safeParse({ ...right, ...wrong }).success).toBe(false);
});

it("HTML and regular expressions are words like others", async () => {
  const words = input("[a-z]+ <b>x</b>", { meaning: "<script>alert(1)</script>", forms: ["(.*)+ rate", "$& word"] });
  expect(await addTerm(lead, words)).toMatchObject({ slug: expect.any(String) });
  const { find } = await glossary();
  expect(find("abc rate, word, x")).toEqual([]);
  expect(find("the [a-z]+ <b>x</b> here")).toHaveLength(1);
});

it("5,000 terms are read in one go, and no more are taken", async () => {
  await pool.query(
    `insert into term_revision select $1, 'many-' || n, 1, 'Many thing' || n, array['form' || n], 'M.', '', '', false, $2, 'Priya Nair', now()
     from generate_series(1, 5000) n`,
    [lead.workspaceId, lead.personId],
  );
  const { terms, find } = await glossary();
  expect(terms.size).toBeGreaterThan(5_000);
  expect(find("many thing4999 and form12")).toHaveLength(2);
  expect(await addTerm(lead, input("One more word"))).toMatchObject({ refused: expect.stringContaining("5,000") });
});

it("“I know this” of two windows is kept for both, once each, and can be taken back", async () => {
  const known = async () => (await db.person.findUniqueOrThrow({ where: { id: stakeholder.personId } })).knownTerms;
  await Promise.all(["latency", "queue", "latency", "cache"].map((slug) => knowTerm(stakeholder, slug, true)));
  expect((await known()).sort()).toEqual(["cache", "latency", "queue"]);
  await knowTerm(stakeholder, "latency", false);
  await knowTerm(stakeholder, "latency", false);
  expect((await known()).sort()).toEqual(["cache", "queue"]);
  for (let index = 0; index < 3; index++) await knowTerm(stakeholder, `word-${index}`, true);
  expect(await known()).toHaveLength(5);
  await forgetTerms(stakeholder);
  expect(await known()).toEqual([]);
});
