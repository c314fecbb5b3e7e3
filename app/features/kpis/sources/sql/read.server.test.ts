import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import pg from "pg";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import { faultOf, sourcePeer } from "#tests/fakes/source-peer";
import { TlsFront } from "#tests/fakes/tls-front";
import { createTestDatabase, databaseName, type TestDatabase } from "#tests/setup/test-database";
import { config as settings } from "~/config.server";
import type { Shape } from "../../kpi";
import { readers } from "../readers.server";

const peer = sourcePeer();
let database: TestDatabase;
let owner: pg.Client;
beforeAll(async () => {
  database = await createTestDatabase(inject("databaseServer"));
  owner = new pg.Client({ connectionString: database.url });
  await owner.connect();
  await owner.query(`
    create table job (finished_at timestamptz, local_at timestamp, day date, failed boolean not null default false);
    insert into job select at, at at time zone 'UTC', (at at time zone 'America/New_York')::date, hour % 10 = 0
      from generate_series(0, 1000) hour, lateral (select timestamptz '2026-10-20 00:00Z' + hour * interval '1 hour' as at) t;
    create function fail(code text, said text) returns int language plpgsql as
      $$ begin raise exception using errcode = code, message = said; end $$;
    create function note() returns int language sql as $$ insert into job values (now()) returning 1 $$;`);
}, 30_000);
afterAll(async () => {
  await owner.end();
  await database.drop();
});

/** The week of New York that has an hour more. */
const window = {
  weekOn: "2026-10-26",
  from: new Date("2026-10-26T04:00:00Z"),
  until: new Date("2026-11-02T05:00:00Z"),
  seconds: 608_400,
  timeZone: "America/New_York",
};

type Asked = { shape?: Shape; more?: Record<string, string>; password?: string; milliseconds?: number };

function read(query: string, { shape = "number", more, password, milliseconds = 20_000 }: Asked = {}) {
  const url = new URL(database.url);
  return readers.sql({
    config: {
      ...{ host: url.hostname, port: url.port, database: databaseName(database.url) },
      ...{ user: decodeURIComponent(url.username), tls: "disable", zone: "utc", query, ...more },
    },
    secret: { password: password ?? decodeURIComponent(url.password) },
    shape,
    window,
    signal: AbortSignal.timeout(milliseconds),
  });
}

const numberOf = async (query: string, asked?: Asked) => (await read(query, asked)).reading.value;

describe("what is asked", () => {
  test("counts between the beginning and the end of the week, 169 hours where the clocks change", async () => {
    const query = "select count(*) as value from job where finished_at >= $1 and finished_at < $2";
    const answer = await read(query);
    expect(answer).toMatchObject({ reading: { status: "value", value: 169 }, warnings: [], series: null });
    expect(answer.query).toBe(
      `${query}\n-- $1 = 2026-10-26T04:00:00.000Z, $2 = 2026-11-02T05:00:00.000Z, TimeZone UTC`,
    );
  });

  test("times without a zone are in the one that was chosen", async () => {
    const local = "select count(*) from job where local_at >= $1 and local_at < $2";
    expect(await numberOf(local)).toBe(169);
    const days = "select count(distinct day) from job where day >= $1 and day < $2";
    expect(await numberOf(days, { more: { zone: "project" } })).toBe(7);
    expect(await numberOf("select extract(hour from $1)", { more: { zone: "project" } })).toBe(0);
  });

  test("a ratio by its two counts, and a query without the window", async () => {
    const query = `select count(*) filter (where failed) as numerator, count(*) as denominator
      from job where finished_at >= $1 and finished_at < $2;`;
    expect((await read(query, { shape: "ratio" })).reading).toMatchObject({ numerator: 17, denominator: 169 });
    expect(await numberOf("select * from (values (7)) as t")).toBe(7);
    expect(await numberOf("with a as (select 3 as value) select value from a -- and that is it")).toBe(3);
  });

  test("by a session that says who it is, in a transaction that only reads and has its limits", async () => {
    const query = `select count(*) from pg_stat_activity where pid = pg_backend_pid() and application_name = 'drumbeat'
      and current_setting('transaction_read_only') = 'on' and current_setting('statement_timeout') = '10s'
      and current_setting('lock_timeout') = '5s' and current_setting('idle_in_transaction_session_timeout') = '15s'`;
    expect(await numberOf(query)).toBe(1);
  });

  test("numbers are read as they are written", async () => {
    expect(await numberOf("select 0.1::numeric + 0.2")).toBe(0.3);
    expect(await numberOf("select 9007199254740991::bigint")).toBe(Number.MAX_SAFE_INTEGER);
    expect((await faultOf(read("select 9007199254740993::bigint"))).said).toContain("cannot be kept exactly");
    expect(await numberOf("select '-0'::float8")).toBe(0);
    expect((await read("select 'NaN'::numeric")).reading.status).toBe("no_traffic");
    expect((await faultOf(read("select 'Infinity'::float8"))).said).toContain("without end");
    expect((await read("select sum(1) from job where false")).reading.status).toBe("no_data");
    expect((await read("select 1 where false")).reading.status).toBe("no_data");
  });
});

describe("what is not done", () => {
  test.each([
    ["insert into job values (now()) returning 1", "cannot execute INSERT in a read-only transaction"],
    ["with a as (delete from job returning 1) select count(*) from a", "in a read-only transaction"],
    ["select note()", "cannot execute INSERT in a read-only transaction"],
    ["create table a as select 1", "cannot execute CREATE TABLE AS in a read-only"],
    ["set transaction read write", "must be set before any query"],
    ["select set_config('transaction_read_only', 'off', true)", "read-write mode"],
    ["do $$ begin set transaction read write; delete from job; end $$", "read-write mode"],
  ])("%s", async (query, said) => {
    const fault = await faultOf(read(query));
    expect(fault.said).toContain(said);
    expect(fault.todo).toBe("Drumbeat only reads: write a query that changes nothing.");
    expect((await owner.query("select count(*)::int as n from job")).rows[0].n).toBe(1_001);
  });

  test.each([
    "rollback",
    "commit",
    "set statement_timeout = 0",
    "-- nothing",
    "copy job to stdout",
    "copy job from stdin",
  ])("%s gives no columns, or no row", async (query) => {
    expect((await faultOf(read(query))).said).toMatch(/gives no columns|read-only|COPY/);
    expect((await owner.query("select count(*)::int as n from job")).rows[0].n).toBe(1_001);
  });

  test("several statements, rows or columns", async () => {
    const several = await faultOf(read("commit; delete from job"));
    expect(several.said).toContain("multiple commands");
    expect(several.todo).toBe("Write one statement only.");
    expect((await faultOf(read("select * from generate_series(1, 2)"))).said).toContain("more than one row");
    expect((await faultOf(read("select 1 as a, 2 as b"))).said).toBe("The query gives the columns a, b.");
  });

  test("ten million rows are left where they are", async () => {
    const before = process.memoryUsage().rss;
    const query = "select a.n from generate_series(1, 10000) a(n), generate_series(1, 1000) b(n)";
    expect((await faultOf(read(query))).said).toContain("more than one row");
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000);
  });

  test("100 MB in one field are not read", async () => {
    const before = process.memoryUsage().rss;
    expect((await faultOf(read("select repeat('x', 100000000)"))).said).toMatch(/answers with more than 1 MB\.$/);
    expect((await faultOf(read("copy (select repeat('x', 100000000)) to stdout"))).said).toContain("more than 1 MB");
    expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000);
  });

  test("a minute of sleep is cut, by the server or by whoever asks, and nothing stays behind", async () => {
    const [slow, impatient] = await Promise.all([
      faultOf(read("select pg_sleep(60)")),
      faultOf(read("select pg_sleep(60)", { milliseconds: 300 })),
    ]);
    expect(slow.said).toContain("stopped the query, which took longer than 10 seconds: canceling statement due to");
    expect(impatient.said).toContain("gave no whole answer in the time it had");
    const left =
      "select count(*)::int as n from pg_stat_activity where application_name = 'drumbeat' and state = 'active'";
    await expect.poll(async () => (await owner.query(left)).rows[0].n, { timeout: 3_000 }).toBe(0);
  });

  test("a table that somebody holds is not waited for", async () => {
    await owner.query("begin; lock table job in access exclusive mode");
    try {
      expect((await faultOf(read("select count(*) from job"))).said).toContain("wait for a lock longer than 5 seconds");
    } finally {
      await owner.query("rollback");
    }
  });
});

describe("what is refused", () => {
  test.each([
    ["select count(*) from jobs", 'does not find a table: relation "jobs" does not exist', "with the schema"],
    ["select bad from job", 'does not understand the query: column "bad" does not exist', "Correct the query."],
    ["selekt 1", 'does not understand the query: syntax error at or near "selekt"', "Correct the query."],
    ["select $3", "does not take the query: bind message", "Use $1 and $2 only"],
    ["select 1 / 0", "cannot work the query out: division by zero", "nullif"],
    ["select fail('42501', 'permission denied for table job')", "does not allow this: permission denied", "the right"],
    ["select fail('53300', 'too many connections')", "has no room for us now", "Try again later"],
    ["select fail('57P03', 'the database system is starting up')", "is not ready", "Try again later"],
    ["select fail('28000', 'no pg_hba.conf entry, no encryption')", "does not let us in", "an encrypted connection"],
    ["select fail('XX001', 'broken page')", "reports an error: broken page (XX001)", "Check the settings"],
  ])("%s says why and what to do", async (query, said, todo) => {
    expect(await faultOf(read(query))).toEqual({
      said: expect.stringContaining(said),
      todo: expect.stringContaining(todo),
    });
  });

  test("a wrong password, account or database, without the password in what is said", async () => {
    const wrong = await faultOf(read("select 1", { password: "n0t-the-word" }));
    expect(wrong.said).toContain("does not let us in: password authentication failed");
    expect(wrong.todo).toContain("its password");
    expect((await faultOf(read("select 1", { password: "" }))).said).toContain("wants a password");
    expect((await faultOf(read("select 1", { more: { database: "nowhere" } }))).said).toContain("has no such database");
    const echo = await faultOf(read("select fail('XX000', 'the word is n0t-the-word')", { password: undefined }));
    expect(echo.said).toContain("n0t-the-word");
    const own = decodeURIComponent(new URL(database.url).password);
    expect((await faultOf(read(`select fail('XX000', 'it is ${own}')`))).said).toContain("it is … (XX000)");
  });
});

describe("the way there", () => {
  test("only to where calls may go, names included", async () => {
    settings.OUTBOUND_ALLOW = [];
    for (const host of [
      "127.0.0.1",
      "localhost",
      "127.1",
      "0x7f000001",
      "::1",
      "::ffff:127.0.0.1",
      "169.254.169.254",
    ]) {
      const { said, todo } = await faultOf(read("select 1", { more: { host } }));
      expect(said, host).toContain("OUTBOUND_ALLOW");
      expect(todo).toContain("Ask an admin");
    }
  });

  test("never in a demo", async () => {
    settings.DEMO = true;
    try {
      expect((await faultOf(read("select 1"))).said).toContain("this is a demo");
    } finally {
      settings.DEMO = false;
    }
  });

  test("not to what is no PostgreSQL, or nobody", async () => {
    const { port } = new URL(peer.origin);
    expect((await faultOf(read("select 1", { more: { port } }))).said).toContain("or is no PostgreSQL");
    expect((await faultOf(read("select 1", { more: { port, tls: "require" } }))).said).toContain("or is no PostgreSQL");
    expect((await faultOf(read("select 1", { more: { port: "1" } }))).said).toContain("refuses the connection");
    const nowhere = await faultOf(read("select 1", { more: { host: "nowhere.invalid" } }));
    expect(nowhere.said).toMatch(/nowhere\.invalid has no address/);
  });
});

test("a server that greets without an end is left", async () => {
  const greeting = Buffer.from("R\x40\0\0\0", "latin1");
  let sent = 0;
  const server = createServer((socket) => {
    socket.on("error", () => {});
    socket.write(greeting);
    const more = () => {
      while (!socket.destroyed && socket.write(Buffer.alloc(65_536))) sent += 65_536;
    };
    socket.on("drain", more);
    more();
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const more = { port: String((server.address() as AddressInfo).port) };
  expect((await faultOf(read("select 1", { more }))).said).toContain("answers with more than 1 MB");
  expect(sent).toBeLessThan(50_000_000);
  server.close();
});

describe("encrypted", () => {
  let front: TlsFront;
  beforeEach(async () => {
    front = await TlsFront.before(database.url);
    settings.OUTBOUND_ALLOW.push("::1");
  });
  afterEach(() => front.stop());
  const over = (more: Record<string, string>) => ({
    more: { host: "localhost", port: String(front.port), ...more },
  });

  test("by a certificate that is checked, or not", async () => {
    const { certificate } = front;
    expect(await numberOf("select 5", over({ tls: "verify", certificate }))).toBe(5);
    expect(await numberOf("select 5", over({ tls: "require" }))).toBe(5);
    expect((await faultOf(read("select repeat('x', 5000000)", over({ tls: "require" })))).said).toContain("1 MB");
  });

  test("not by one that nobody knows, or that is of another server", async () => {
    const unknown = await faultOf(read("select 5", over({ tls: "verify" })));
    expect(unknown.said).toContain("a certificate that is not trusted (DEPTH_ZERO_SELF_SIGNED_CERT)");
    const other = over({ tls: "verify", certificate: front.certificate, host: "127.0.0.1" });
    expect((await faultOf(read("select 5", other))).said).toContain("ERR_TLS_CERT_ALTNAME_INVALID");
    const broken = "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----";
    expect((await faultOf(read("select 5", over({ tls: "verify", certificate: broken })))).todo).toContain(
      "certificate",
    );
  });

  test("only where the server does so", async () => {
    const { said, todo } = await faultOf(read("select 5", { more: { tls: "require" } }));
    expect(said).toContain("does not encrypt");
    expect(todo).toContain("Switch encryption on");
  });
});
