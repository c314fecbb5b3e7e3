import pg from "pg";
import type { Content } from "~/features/summaries/content";
import type { Entry, Ledger } from "./ledger";
import { hashOf } from "./publication";
import type { Visitor } from "./visitor";

type Stored = {
  slug: string;
  weekOn: string;
  isPublished: boolean;
  headline: string | null;
  revisionNumber: number;
  draftHeadline: string;
  revisions: { number: number; content: Content }[];
  readings: { kpiId: string; number: number; value: number | null; numerator: number | null }[];
  promises: string[];
  asks: string[];
  /** Lines of the published text that have no row. */
  missing: string[];
};

export type Findings = { published: number; lost: string[]; half: string[]; double: string[] };

/**
 * Compares the ledger with the database, and what is acknowledged with the pages too. In a `shared` project an author may have
 * been refused for what another one published meanwhile, which keeps the words in the draft.
 */
export async function readBack(
  ledger: Ledger,
  databaseUrl: string,
  reader: Visitor,
  shared: readonly string[] = [],
): Promise<Findings> {
  const stored = await load(databaseUrl);
  const published = new Map(stored.filter(({ isPublished }) => isPublished).map((one) => [keyOf(one), one]));
  const lost: string[] = [];
  for (const entry of ledger.acknowledged.values()) {
    const content = published.get(keyOf(entry))?.revisions[0]?.content;
    if (!content || hashOfContent(content) !== entry.hash) lost.push(`${entry.mark}: not in the database`);
    else if (!(await isOnItsPage(reader, entry))) lost.push(`${entry.mark}: not on its page`);
  }
  const known = new Set([...ledger.tried.values()].map(({ mark }) => mark));
  const strange = [...published.values()].filter(({ headline }) => !known.has(headline ?? ""));
  return {
    published: published.size,
    lost,
    half: [
      ...stored.flatMap((one) => whyHalf(one, shared.includes(one.slug))),
      ...strange.map((one) => `${keyOf(one)}: nobody wrote “${one.headline}”`),
    ],
    double: stored.flatMap(whyDouble),
  };
}

async function isOnItsPage(reader: Visitor, { slug, weekOn, mark }: Entry): Promise<boolean> {
  const { status, body } = await reader.send(`/projects/${slug}/weeks/${weekOn}`);
  return status === 200 && body.includes(mark) && body.includes(`Promised in ${mark}`);
}

const keyOf = ({ slug, weekOn }: { slug: string; weekOn: string }): string => `${slug} ${weekOn}`;

function hashOfContent({ headline, readings, promises, notes }: Content): string {
  const texts = promises.map(({ text }) => text);
  const [throughput, failed] = [readings[0]?.value ?? -1, readings[1]?.numerator ?? -1];
  return hashOf({ headline, throughput, failed, promises: texts, notes });
}

function whyHalf(one: Stored, isShared: boolean): string[] {
  const content = one.revisions[0]?.content;
  const rows = [one.readings.length, one.promises.length, one.asks.length];
  if (!one.isPublished) {
    const isEmpty = isShared || !one.draftHeadline;
    const isUntouched = !content && one.revisionNumber === 0 && !one.headline && isEmpty;
    return isUntouched && rows.every((count) => count === 0) ? [] : [`${keyOf(one)}: not published, and not untouched`];
  }
  if (!content) return [`${keyOf(one)}: published without a text`];
  const said = [content.readings.length, content.promises.length, content.asks.length];
  const problems = [
    one.headline !== content.headline && "the headline differs",
    one.revisionNumber !== 1 && `its revision is said to be ${one.revisionNumber}`,
    said.some((count, index) => count > (rows[index] ?? 0)) && `lines ${said} have rows ${rows}`,
    one.missing.length > 0 && `without rows: ${one.missing}`,
  ];
  return problems.filter((problem) => problem !== false).map((problem) => `${keyOf(one)}: ${problem}`);
}

function whyDouble(one: Stored): string[] {
  const content = one.revisions[0]?.content;
  const rows = { revisions: one.revisions, readings: one.readings, promises: one.promises, asks: one.asks };
  const said = { revisions: 1, readings: 2, promises: 1, asks: content?.asks.length ?? 0 };
  return (["revisions", "readings", "promises", "asks"] as const)
    .filter((name) => rows[name].length > said[name])
    .map((name) => `${keyOf(one)}: ${rows[name].length} ${name} instead of ${said[name]}`);
}

async function load(databaseUrl: string): Promise<Stored[]> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  try {
    return (await client.query<Stored>(query)).rows;
  } finally {
    await client.end();
  }
}

const ofWeek = (row: string, table: string, week: string) =>
  `(select coalesce(json_agg(${row}), '[]') from ${table} t where t.project_id = s.project_id and t.${week} = s.week_on)`;

const idsIn = (list: string) => `jsonb_path_query(r.content, '$.${list}[*].id') #>> '{}'`;

const query = `
  select p.slug, s.week_on::text as "weekOn", s.published_at is not null as "isPublished", s.headline,
    s.revision_number as "revisionNumber", s.draft ->> 'headline' as "draftHeadline",
    (select coalesce(json_agg(json_build_object('number', r.number, 'content', r.content)), '[]') from revision r where r.summary_id = s.id) as revisions,
    ${ofWeek("json_build_object('kpiId', t.kpi_id, 'number', t.number, 'value', t.value, 'numerator', t.numerator)", "reading", "week_on")} as readings,
    ${ofWeek("t.id", "promise", "made_week_on")} as promises,
    ${ofWeek("t.id", "ask", "week_on")} as asks,
    (select coalesce(json_agg(wanted.id), '[]') from (
        select ${idsIn("milestones")} as id from revision r where r.summary_id = s.id
        union select ${idsIn("roadblocks")} from revision r where r.summary_id = s.id
        union select ${idsIn("asks")} from revision r where r.summary_id = s.id
        union select ${idsIn("promises")} from revision r where r.summary_id = s.id
        union select ${idsIn("lastPromises")} from revision r where r.summary_id = s.id) wanted
      where wanted.id not in (
        select id::text from milestone union select id::text from roadblock union select id::text from ask
        union select id::text from promise where made_week_on = s.week_on or judged_week_on = s.week_on)) as missing
  from summary s join project p on p.id = s.project_id order by p.slug, s.week_on`;
