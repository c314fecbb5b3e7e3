import { randomUUID } from "node:crypto";
import autocannon from "autocannon";
import { db, pool } from "~/db/client.server";
import { mondayOf } from "~/features/projects/cadence-clock";
import { addWeeks, dateFromDay } from "~/features/projects/cadence-days";
import { onGround, sameGround } from "../drills/in-process";
import { makeApiKey } from "../factories/api-keys";
import { makeKpi } from "../factories/kpis";
import { makeCast } from "../factories/people";
import { makeProject } from "../factories/projects";
import { startApp } from "../setup/app-process";

const seconds = Number(process.env.BENCH_SECONDS ?? 8);
const projects = 20;
const keysAProject = 5;
const equalPosts = 200;
/** Keys whose equal posts are measured, one after the other. */
const equalKeys = Number(process.env.BENCH_EQUAL_KEYS ?? 20);
const connections = 32;

type Place = { projectId: string; kpiId: string; key: string };
type Pushes = { perSecond: number; p99: number; refused: number; duplicates: number };
type Measured = Record<string, Partial<Pushes>>;

/** What a push costs beside what PostgreSQL alone and the way to an address alone cost, and whether equal ones stay one. */
export async function measurePushes(): Promise<Measured> {
  let measured: Measured = {};
  await onGround(async (ground) => {
    const places = await makePlaces();
    const app = await startApp(sameGround(ground));
    measured = {
      "bare: lock and insert in PostgreSQL": { perSecond: await insertAlone(places) },
      "bare: an address that is none": await loadNowhere(app.baseUrl),
      "pushes, every one new": await pushNewOnes(app.baseUrl, places),
      [`pushes, ${equalPosts} equal ones at once for each of ${equalKeys} keys`]: await pushEqualOnes(
        app.baseUrl,
        places.slice(0, equalKeys),
      ),
    };
    await app.stop();
  });
  return measured;
}

async function makePlaces(): Promise<Place[]> {
  const cast = await makeCast();
  const lead = await cast.actor("Lea Lead");
  const places: Place[] = [];
  for (let number = 0; number < projects; number++) {
    const project = await makeProject(lead, { name: `Project ${number}` });
    for (let each = 0; each < keysAProject; each++) {
      const kpiId = await makeKpi(lead, project, { name: `KPI ${each}` });
      const { key } = await makeApiKey(lead, project);
      places.push({ projectId: project.id, kpiId, key });
    }
  }
  return places;
}

const week = addWeeks(mondayOf(new Date(), "UTC"), -1);

/** The least that a push can be: the project's lock and the row. Of another week than the pushes. */
async function insertAlone(places: Place[]): Promise<number> {
  const until = performance.now() + seconds * 1000;
  const weekOn = dateFromDay(addWeeks(week, -1));
  let number = 0;
  const insert = async () => {
    while (performance.now() < until) {
      number += 1;
      const { projectId, kpiId } = places[number % places.length] as Place;
      const client = await pool.connect();
      try {
        await client.query("begin");
        await client.query("select from project where id = $1 for update", [projectId]);
        await client.query(
          "insert into reading (id, kpi_id, project_id, week_on, number, status, value, source, read_at) values ($1, $2, $3, $4, $5, 'value', 1, 'bench', now())",
          [randomUUID(), kpiId, projectId, weekOn, number],
        );
        await client.query("commit");
      } finally {
        client.release();
      }
    }
  };
  await Promise.all(Array.from({ length: connections }, insert));
  return Math.round(number / seconds);
}

async function loadNowhere(baseUrl: string): Promise<Partial<Pushes>> {
  const url = `${baseUrl}/api/v1/nowhere`;
  await autocannon({ url, connections, duration: 2 });
  const { requests, latency } = await autocannon({ url, connections, duration: seconds });
  return { perSecond: requests.average, p99: latency.p99 };
}

async function pushNewOnes(baseUrl: string, places: Place[]): Promise<Pushes> {
  let value = 0;
  const request: autocannon.Request = {
    method: "POST",
    setupRequest(one) {
      value += 1;
      const { kpiId, key } = places[value % places.length] as Place;
      const path = `/api/v1/kpis/${kpiId}/readings`;
      return { ...one, path, headers: headersOf(key, `new ${value}`), body: JSON.stringify({ value, week }) };
    },
  };
  const load = (duration: number) => autocannon({ url: baseUrl, connections, duration, requests: [request] });
  await load(2);
  const { requests, latency, ...result } = await load(seconds);
  const refused = result.errors + result.timeouts + result.non2xx;
  return { perSecond: requests.average, p99: latency.p99, refused, duplicates: await countDuplicates() };
}

async function pushEqualOnes(baseUrl: string, places: Place[]): Promise<Pushes> {
  const [took, statuses]: [number[], number[]] = [[], []];
  const begun = performance.now();
  for (const { kpiId, key } of places) {
    const post = async () => {
      const sentAt = performance.now();
      const { status } = await fetch(`${baseUrl}/api/v1/kpis/${kpiId}/readings`, {
        method: "POST",
        headers: headersOf(key, "equal"),
        body: JSON.stringify({ value: 0.5, week }),
      });
      took.push(performance.now() - sentAt);
      statuses.push(status);
    };
    await Promise.all(Array.from({ length: equalPosts }, post));
  }
  const perSecond = Math.round(statuses.length / ((performance.now() - begun) / 1000));
  const p99 = Math.round(took.toSorted((a, b) => a - b)[Math.floor(took.length * 0.99)] ?? Number.NaN);
  const refused = statuses.filter((status) => status !== 201).length;
  return { perSecond, p99, refused, duplicates: await countDuplicates() };
}

/** Every push has a value that no other push of its KPI has. */
async function countDuplicates(): Promise<number> {
  const [{ count }] = await db.$queryRaw<[{ count: number }]>`
    select (count(*) - count(distinct (kpi_id, value)))::int as count from reading where source = 'push'`;
  return count;
}

const headersOf = (key: string, name: string) => ({
  ...{ authorization: `Bearer ${key}`, "content-type": "application/json", "idempotency-key": name },
});
