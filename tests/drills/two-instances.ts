import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { readMigrations } from "~/db/migrations-folder.server";
import { type AppProcess, startApp } from "../setup/app-process";
import { startDatabaseServer } from "../setup/database-server";
import { createTestDatabase } from "../setup/test-database";
import { Ledger } from "./ledger";
import { keepPublishing, keepReading, newTally } from "./load";
import { makeKey } from "./make-key";
import { isPublished, writeWeek } from "./publication";
import { readBack } from "./read-back";
import { Report } from "./report";
import { signIn, startColleague, startDrillWorkspace } from "./start-drill-workspace";
import { Visitor } from "./visitor";

const ROUNDS = Number(process.env.DRILL_ROUNDS ?? 20);
const STARTS = 5;
const LIMIT_OF_SIGN_INS = 10;

type Pair = { one: AppProcess; other: AppProcess };

/** Two apps on one PostgreSQL: they start on it at the same moment, share everything that matters, and one goes on without the other. */
export async function main(): Promise<number> {
  const report = new Report("two-instances");
  const server = await startDatabaseServer({ durable: true });
  try {
    for (let start = 1; start < STARTS; start++) {
      const database = await createTestDatabase(server.url);
      const { one, other } = await startPair(database.url);
      await expectOneMigration(report, database.url);
      await Promise.all([one.stop(), other.stop()]);
      await database.drop();
    }
    const database = await createTestDatabase(server.url);
    const pair = await startPair(database.url);
    await expectOneMigration(report, database.url);
    report.figure("pairs started at once on an empty database", STARTS);
    await drill(report, pair, database.url);
    await database.drop();
  } catch (error) {
    report.broken(error instanceof Error ? String(error.stack) : String(error));
  } finally {
    await server.stop();
  }
  return report.end();
}

async function startPair(databaseUrl: string): Promise<Pair> {
  const [one, other] = await Promise.all([startApp({ databaseUrl }), startApp({ databaseUrl })]);
  return { one, other };
}

async function expectOneMigration(report: Report, databaseUrl: string): Promise<void> {
  const all = "select count(*)::int as all, count(finished_at)::int as finished from _prisma_migrations";
  const client = new pg.Client(databaseUrl);
  await client.connect();
  const { rows } = await client.query(all);
  await client.end();
  const wanted = (await readMigrations()).length;
  if (rows[0].all !== wanted || rows[0].finished !== wanted)
    report.broken(`${wanted} migrations left ${rows[0].all} records, ${rows[0].finished} of them finished.`);
}

async function drill(report: Report, { one, other }: Pair, databaseUrl: string): Promise<void> {
  const size = { projects: 4, weeks: 4 * ROUNDS + 60 };
  // The code that one printed opens the first run on the other.
  const { lead, projects } = await startDrillWorkspace({ ...one, logs: other.logs }, databaseUrl, size);
  const [project] = projects;
  if (!project) throw new Error("There is no project.");
  const there = new Visitor(other.baseUrl, lead.cookie);
  report.figure("a session of one, on the other", (await there.send("/")).status, (status) => status === 200);

  const colleague = await startColleague(databaseUrl, other.baseUrl, project.slug);
  const ledger = new Ledger();
  const clashes: string[] = [];
  const stale: string[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    clashes.push(...(await publishAtOnce(lead, colleague, project.slug, nextWeek(project.weeks), ledger)));
    stale.push(...(await readAfterwards(lead, there, project.slug, nextWeek(project.weeks), ledger)));
  }
  report.figure("weeks published by two people on both at once", ROUNDS);
  report.none("  without one winner and a clear word to the other", clashes);
  report.figure("briefs read on one right after a publication on the other", ROUNDS);
  report.none("  that were old", stale);
  await deactivate(report, lead, colleague);
  await revokeKey(report, lead, other, project.slug);
  await guessPasswords(report, one, other);
  await killOne(report, { one, other }, projects.slice(1), lead, ledger, databaseUrl);
}

function nextWeek(weeks: string[]): string {
  const weekOn = weeks.shift();
  if (!weekOn) throw new Error("There are not enough weeks.");
  return weekOn;
}

/** Both have written; both send at the same moment. */
async function publishAtOnce(lead: Visitor, colleague: Visitor, slug: string, weekOn: string, ledger: Ledger) {
  const both = await Promise.all([writeWeek(lead, slug, weekOn), writeWeek(colleague, slug, weekOn)]);
  for (const publication of both) ledger.try(publication);
  const answers = await Promise.all(
    both.map((publication, index) => (index === 0 ? lead : colleague).post(publication.action, publication.form)),
  );
  const won = answers.findIndex(isPublished);
  const winner = both[won];
  const answer = answers[1 - won];
  if (!winner || !answer) return [`${slug} ${weekOn}: ${answers.map(({ status }) => status)}`];
  ledger.acknowledge(winner);
  const isClear = answer.status === 409 && /published (it|this)|was published|has been published/i.test(answer.body);
  return isClear ? [] : [`${slug} ${weekOn}: the other was answered with ${answer.status}`];
}

async function readAfterwards(lead: Visitor, reader: Visitor, slug: string, weekOn: string, ledger: Ledger) {
  const path = `/projects/${slug}`;
  await reader.send(path);
  const etag = String((await reader.send(path)).headers.etag);
  const before = await reader.send(path, { headers: { "if-none-match": etag } });
  const publication = await writeWeek(lead, slug, weekOn);
  ledger.try(publication);
  if (isPublished(await lead.post(publication.action, publication.form))) ledger.acknowledge(publication);
  const after = await reader.send(path, { headers: { "if-none-match": etag } });
  if (before.status !== 304) return [`${weekOn}: an unchanged brief was answered with ${before.status}`];
  return after.status === 200 && after.body.includes(publication.mark) ? [] : [`${weekOn}: ${after.status}`];
}

async function deactivate(report: Report, lead: Visitor, colleague: Visitor): Promise<void> {
  const statusBefore = (await colleague.send("/")).status;
  const people = await lead.send("/people");
  const path = /href="(\/people\/[0-9a-f-]{36})"[^>]*>(?:(?!<\/a>).)*Cora Colleague/s.exec(people.body)?.[1] ?? "";
  await lead.post(path, new URLSearchParams({ intent: "deactivate" }));
  const { status, headers } = await colleague.send("/");
  const found = `${statusBefore}, then ${status} to ${headers.location}`;
  const ended = "200, then 302 to /sign-in";
  report.figure("somebody deactivated on one, on the other", found, (text) => text.startsWith(ended));
}

/** A key that the other knows and has just answered is over there as soon as it is revoked on one. */
async function revokeKey(report: Report, lead: Visitor, { baseUrl }: AppProcess, slug: string): Promise<void> {
  const key = await makeKey(lead, slug, "read");
  const ask = async () =>
    (await fetch(`${baseUrl}/api/v1/project`, { headers: { authorization: `Bearer ${key}` } })).status;
  const before = await ask();
  const { action, values } = await lead.openForm(`/projects/${slug}/keys`, "Revoke");
  values.set("intent", "revoke");
  await lead.post(action, values);
  const begun = performance.now();
  while ((await ask()) !== 401 && performance.now() - begun < 5_000);
  const milliseconds = Math.round(performance.now() - begun);
  report.figure("a key before it is revoked on one, on the other", before, (status) => status === 200);
  report.figure("  refused there after, ms", milliseconds, (taken) => taken < 1_000);
}

/** Wrong passwords, in turn on both: they count together. */
async function guessPasswords(
  report: Report,
  { baseUrl: one }: AppProcess,
  { baseUrl: other }: AppProcess,
): Promise<void> {
  const guesser = { one: new Visitor(one), other: new Visitor(other) };
  const form = new URLSearchParams({ email: "nobody@northwind.test", password: "a guess that is wrong" });
  let looked = 0;
  for (; looked < 3 * LIMIT_OF_SIGN_INS; looked++) {
    const { status } = await (looked % 2 ? guesser.other : guesser.one).post("/sign-in", form);
    if (status === 429) break;
  }
  report.figure("passwords looked at before both refuse", looked, (count) => count === LIMIT_OF_SIGN_INS);
}

async function killOne(
  report: Report,
  { one, other }: Pair,
  projects: Parameters<typeof keepPublishing>[1][],
  lead: Visitor,
  ledger: Ledger,
  databaseUrl: string,
): Promise<void> {
  const [onOne, onOther] = [newTally(), newTally()];
  const there = new Visitor(other.baseUrl, lead.cookie);
  const paths = ["/", ...projects.map(({ slug }) => `/projects/${slug}`)];
  const [first, second, third] = projects;
  if (!first || !second || !third) throw new Error("There are not enough projects.");
  const clients = [
    keepPublishing(lead, first, ledger, onOne),
    // Both work in the second project: what one held when it was killed must not stop the other.
    keepPublishing(lead, second, ledger, onOne),
    keepPublishing(there, { ...second, weeks: second.weeks.splice(0, 30) }, ledger, onOther),
    keepPublishing(there, third, ledger, onOther),
    ...Array.from({ length: 4 }, () => keepReading(there, paths, onOther)),
  ];
  const until = async (isReached: () => boolean) => {
    while (!isReached()) await pause(5);
  };
  await until(() => ledger.acknowledged.size >= 2 * ROUNDS + 10);
  await one.kill();
  const then = { answered: onOther.answered, acknowledged: ledger.acknowledged.size };
  await until(() => ledger.acknowledged.size >= then.acknowledged + 15);
  report.figure("answers of the one that stayed, after kill -9 of the other", onOther.answered - then.answered);
  report.figure("exit code of the one that stayed", (await other.stop()) ?? "none", (code) => code === 0);
  await Promise.all(clients);
  const again = await startApp({ databaseUrl });
  const found = await readBack(ledger, databaseUrl, await signIn(again.baseUrl), [second.slug]);
  await again.stop();
  report.none("  its errors", [...onOther.faults, ...onOther.lost]);
  report.figure("publications acknowledged by both", ledger.acknowledged.size);
  report.none("  lost", found.lost);
  report.none("  half published", found.half);
  report.none("  written twice", found.double);
}
