/**
 * Compares every deadline of three years in every zone with Python's zoneinfo and, when DATABASE_URL is set, with PostgreSQL.
 * Run: node tests/drills/zones.mjs. Ends with 1 when a difference is explained neither by other zone data nor by
 * PostgreSQL's own rule for times that the clocks show twice (it takes the later, we take the earlier).
 */
import { spawnSync } from "node:child_process";
import pg from "pg";
import { runnerImport } from "vite";

const firstWeekOn = "2025-01-06";
const weekCount = 156;
const times = ["00:00", "02:30", "17:00", "23:59"];
const day = 86_400_000;
const days = Array.from({ length: weekCount * 7 }, (_, index) =>
  new Date(Date.parse(firstWeekOn) + index * day).toISOString().slice(0, 10),
);

const python = `
import sys, json
from datetime import datetime
from zoneinfo import ZoneInfo
ask = json.load(sys.stdin)
for zone in ask["zones"]:
    tz = ZoneInfo(zone)
    def both(text):
        at = datetime.fromisoformat(text)
        return [int(at.replace(tzinfo=tz, fold=fold).timestamp()) for fold in (0, 1)]
    print(json.dumps([both(d + "T" + t) for d in ask["days"] for t in ask["times"]], separators=(",", ":")))
for zone, epoch in ask.get("instants", []):
    print(int(datetime.fromtimestamp(epoch, ZoneInfo(zone)).utcoffset().total_seconds()))
`;

function askPython(question) {
  const answer = spawnSync("python3", ["-c", python], {
    input: JSON.stringify({ zones: [], days, times, ...question }),
    encoding: "utf8",
    maxBuffer: 1 << 30,
  });
  if (answer.status !== 0) throw new Error(answer.stderr || "python3 is needed");
  return answer.stdout
    .trim()
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

function offsetInNode(zone, epoch) {
  const [, sign, hours, minutes = "0"] =
    new Intl.DateTimeFormat("en-US", { timeZone: zone, timeZoneName: "longOffset" })
      .format(epoch * 1000)
      .match(/GMT(?:([+-])(\d+):(\d+))?$/) ?? [];
  return (sign === "-" ? -1 : 1) * (Number(hours ?? 0) * 3600 + Number(minutes) * 60);
}

async function askPostgres(client, zone) {
  const { rows } = await client.query(
    `SELECT extract(epoch FROM (d::date + t::time) AT TIME ZONE $1)::float8 AS epoch
       FROM unnest($2::text[]) WITH ORDINALITY AS a(d, i), unnest($3::text[]) WITH ORDINALITY AS b(t, j) ORDER BY i, j`,
    [zone, days, times],
  );
  return rows.map((row) => row.epoch);
}

const { module } = await runnerImport("./app/features/projects/cadence-clock.ts", {
  configFile: false,
  logLevel: "error",
  resolve: { alias: { "~": new URL("../../app", import.meta.url).pathname } },
});
const zones = Intl.supportedValuesOf("timeZone");
const client = process.env.DATABASE_URL ? new pg.Client({ connectionString: process.env.DATABASE_URL }) : null;
await client?.connect();
const postgresVersion = client && (await client.query("SHOW server_version")).rows[0].server_version;
console.log(`node ${process.version}, zone data ${process.versions.tz}, postgres ${postgresVersion ?? "not asked"}`);

const figures = { compared: 0, gaps: 0, overlaps: 0, missingOrDoubled: 0, postgresTakesLater: 0 };
const differences = [];
for (const zone of zones) {
  const [theirs] = askPython({ zones: [zone] });
  const postgres = client && (await askPostgres(client, zone));
  const ours = days.flatMap((_, index) => {
    const weekOn = days[index - (index % 7)];
    return times.map((time) => {
      const [hour, minute] = time.split(":").map(Number);
      return module.deadlineAt({ weekday: (index % 7) + 1, hour, minute, timeZone: zone }, weekOn).getTime() / 1000;
    });
  });
  for (const [index, epoch] of ours.entries()) {
    const [first, second] = theirs[index];
    figures.compared++;
    if (second < first) figures.gaps++;
    if (second > first) figures.overlaps++;
    const weekBefore = ours[index - 7 * times.length];
    if (weekBefore !== undefined && epoch - weekBefore < 6 * 86_400) figures.missingOrDoubled++;
    if (epoch !== first) differences.push({ by: "python", zone, ours: epoch, theirs: first });
    if (postgres && second > first && postgres[index] === second) figures.postgresTakesLater++;
    else if (postgres && postgres[index] !== epoch) {
      differences.push({ by: "postgres", zone, ours: epoch, theirs: postgres[index] });
    }
  }
}
await client?.end();

const instants = differences.flatMap(({ zone, ours, theirs }) => [
  [zone, ours],
  [zone, theirs],
]);
const offsets = instants.length ? askPython({ instants }) : [];
const agree = instants.map(([zone, epoch], index) => offsetInNode(zone, epoch) === offsets[index]);
const unexplained = differences.filter((_, index) => agree[2 * index] && agree[2 * index + 1]);
const byZone = new Map();
for (const each of differences) {
  const key = `${each.by} ${each.zone}`;
  byZone.set(key, [...(byZone.get(key) ?? []), each]);
}
for (const [key, list] of byZone) {
  console.log(`${key}: ${list.length} differ, first due here ${new Date(list[0].ours * 1000).toISOString()}`);
}
console.log({
  zones: zones.length,
  weeks: weekCount,
  ...figures,
  differences: differences.length,
  unexplained: unexplained.length,
});
process.exitCode = unexplained.length || figures.missingOrDoubled ? 1 : 0;
