import { createHmac, randomUUID } from "node:crypto";
import pg from "pg";
import type { Content } from "~/features/summaries/content";

export type Filled = { slug: string; cookie: string };

/**
 * A workspace of `projects` x `periods` published summaries with three KPIs each, straight into the tables, and a signed-in
 * stakeholder of the first project. The newest period was due last Friday.
 */
export async function fillWorkspace(
  url: string,
  secret: string,
  { projects, periods }: { projects: number; periods: number },
): Promise<Filled> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return await fill(client, secret, projects, periods);
  } finally {
    await client.end();
  }
}

async function fill(client: pg.Client, secret: string, projects: number, periods: number): Promise<Filled> {
  const workspaceId = randomUUID();
  await client.query("insert into workspace (id, name) values ($1, 'Bench')", [workspaceId]);
  const people = await addPeople(client, workspaceId, 8);
  for (let index = 0; index < projects; index++) await addProject(client, workspaceId, people, index, periods);
  await client.query("analyze");
  const token = randomUUID().replaceAll("-", "");
  await client.query(
    "insert into session (id, person_id, token, expires_at) values ($1, $2, $3, now() + interval '1 day')",
    [randomUUID(), people[0], token],
  );
  const signature = createHmac("sha256", secret).update(token).digest("base64");
  return { slug: "project-0", cookie: `drumbeat=${encodeURIComponent(`${token}.${signature}`)}` };
}

async function addPeople(client: pg.Client, workspaceId: string, count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, () => randomUUID());
  for (const [index, id] of ids.entries()) {
    await client.query(
      "insert into person (id, workspace_id, name, email, email_verified) values ($1, $2, $3, $4, true)",
      [id, workspaceId, `Reader ${index}`, `reader-${index}@bench.example`],
    );
  }
  return ids;
}

async function addProject(
  client: pg.Client,
  workspaceId: string,
  people: string[],
  index: number,
  periods: number,
): Promise<void> {
  const id = randomUUID();
  const author = people.at(-1) as string;
  await client.query(
    "insert into project (id, workspace_id, slug, name, purpose, responsible_id) values ($1, $2, $3, $4, 'Shoppers pay without waiting.', $5)",
    [id, workspaceId, `project-${index}`, `Project ${index}`, author],
  );
  for (const person of people) {
    await client.query("insert into membership (project_id, person_id, role) values ($1, $2, $3)", [
      id,
      person,
      person === author ? "lead" : "stakeholder",
    ]);
  }
  const weeks =
    "select (date_trunc('week', now()) - interval '7 days' * n)::date as week_on, n from generate_series(1, $2::int) n";
  await client.query(
    "insert into cadence (id, project_id, from_week_on, every_weeks, weekday, hour, time_zone) select gen_random_uuid(), $1, min(week_on), 1, 5, 17, 'UTC' from (" +
      weeks +
      ") w",
    [id, periods],
  );
  const kpis = await addKpis(client, id, weeks, periods);
  await client.query(
    `insert into summary (id, project_id, week_on, deadline_at, draft, published_at, published_by_id, state, headline, revision_number)
     select gen_random_uuid(), $1, week_on, week_on + interval '4 days 17 hours', '{}', week_on + interval '4 days 16 hours', $3, 'on_track', $4, 1 from (${weeks}) w`,
    [id, periods, author, headline],
  );
  await client.query(
    `insert into revision (id, summary_id, project_id, number, content, author_id, author_name, published_at)
     select gen_random_uuid(), id, project_id, 1, jsonb_set($2::jsonb, '{stateSinceWeekOn}', to_jsonb(week_on)), $3, 'Reader 7', published_at from summary where project_id = $1`,
    [id, JSON.stringify(content(kpis)), author],
  );
  await client.query(
    "insert into summary_reader (summary_id, person_id, project_id, first_seen_at, revision_number) select s.id, p, s.project_id, s.published_at, 1 from summary s, unnest($2::uuid[]) p where s.project_id = $1",
    [id, people],
  );
  await client.query(
    "insert into ask (id, project_id, question, decide_by, asked_by_id, week_on, asked_at) select gen_random_uuid(), $1, 'Launch without chargeback scoring, or wait?', week_on + 11, $3, week_on, now() from (" +
      weeks +
      ") w where n = 1",
    [id, periods, author],
  );
}

async function addKpis(client: pg.Client, projectId: string, weeks: string, periods: number) {
  const made = definitions.map((definition) => ({ ...definition, id: randomUUID() }));
  for (const [position, { id, name, sense, shape, unit, direction, target, sentence }] of made.entries()) {
    await client.query("insert into kpi (id, project_id, position) values ($1, $2, $3)", [id, projectId, position]);
    await client.query(
      "insert into kpi_definition (id, kpi_id, number, name, sense, shape, unit, direction, target, sentence, from_week_on) values (gen_random_uuid(), $1, 1, $2, $3, $4, $5, $6, $7, $8, '2020-01-06')",
      [id, name, sense, shape, unit, direction, target, sentence],
    );
    await client.query(
      `insert into reading (id, kpi_id, project_id, week_on, number, status, value, source, read_at)
       select gen_random_uuid(), $3, $1, week_on, 1, 'value', $4::float8 * (1 + 0.1 * sin(n)), 'by_hand', week_on + interval '4 days' from (${weeks}) w`,
      [projectId, periods, id, target * 1.1],
    );
  }
  return made;
}

const headline =
  "Card payments now confirm in under a second for every shopper. The fraud check moves one week, to 1 December.";

const definitions = [
  {
    name: "Throughput",
    sense: "throughput",
    shape: "number",
    unit: "orders a minute",
    direction: "up",
    target: 1600,
    sentence: "Orders that go through in an average minute.",
  },
  {
    name: "Error rate",
    sense: "error_rate",
    shape: "ratio",
    unit: "of payments",
    direction: "down",
    target: 0.005,
    sentence: "The part of payments that fail on our side.",
  },
  {
    name: "Latency p95",
    sense: "latency",
    shape: "number",
    unit: "ms",
    direction: "down",
    target: 800,
    sentence: "How long all but the slowest 5% wait.",
  },
];

function content(kpis: ((typeof definitions)[number] & { id: string })[]): Content {
  const milestone = (outcome: string, state: "done" | "at_risk" | "on_track") => ({
    id: randomUUID(),
    outcome,
    forWhom: "shoppers",
    targetOn: "2026-12-01",
    state,
    note: "Abandoned carts fell from 7.1% to 5.8%.",
    moves:
      state === "at_risk"
        ? [
            {
              fromOn: "2026-11-24",
              toOn: "2026-12-01",
              reason: "the bank’s test account is locked",
              weekOn: "2026-11-16",
            },
          ]
        : [],
    endedOn: state === "done" ? "2026-11-18" : null,
  });
  return {
    headline,
    state: "on_track",
    stateReason: "",
    stateSinceWeekOn: "2026-11-16",
    milestones: [
      milestone("Payments confirm in under a second", "done"),
      milestone("Refunds reach the ledger the same day", "done"),
      milestone("Fraud check for every order above 200 €", "at_risk"),
      milestone("One-tap reorder reaches 10% of shoppers", "on_track"),
    ],
    roadblocks: [
      {
        id: randomUUID(),
        title: "The bank’s test account is locked",
        holdsUp: "the fraud check",
        owner: "Priya",
        helpWanted: "someone who knows their account manager",
        helpFrom: "finance",
        helpBy: "2026-11-23",
        since: "2026-11-17",
        clearedOn: null,
        clearedNote: "",
      },
    ],
    readings: kpis.map((kpi) => ({
      ...kpi,
      definitionNumber: 1,
      status: "value",
      value: kpi.target * 1.1,
      numerator: null,
      denominator: null,
      source: "by_hand",
      sourceNote: "Grafana",
      readAt: "2026-11-20T15:00:00Z",
      byName: null,
      previous: { status: "value", value: kpi.target, weekOn: "2026-11-09" },
    })),
    lastPromises: [{ id: randomUUID(), text: "Confirm in under a second", outcome: "kept", reason: "" }],
    promises: [{ id: randomUUID(), text: "The fraud check runs for one in ten orders" }],
    asks: [],
    notes: "",
    notesHtml: "",
  };
}
