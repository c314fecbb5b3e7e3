import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { HookSink } from "#tests/fakes/hook-sink";
import { config as settings } from "~/config.server";
import type { Shape } from "../../kpi";
import { readers } from "../readers.server";
import { SourceFault } from "../source-fault";

let server: HookSink;
beforeAll(async () => {
  server = await HookSink.start();
});
afterAll(() => server.stop());
beforeEach(() => {
  settings.OUTBOUND_ALLOW = ["127.0.0.0/8"];
});
afterEach(() => {
  settings.OUTBOUND_ALLOW = [];
  server.hooks.length = 0;
});

const window = {
  weekOn: "2026-11-09",
  from: new Date("2026-11-09T00:00:00Z"),
  until: new Date("2026-11-16T00:00:00Z"),
  seconds: 604_800,
  timeZone: "UTC",
};

type Asked = { config?: Record<string, string>; secret?: { password?: string }; shape?: Shape; milliseconds?: number };

const read = ({ config, secret, shape = "number", milliseconds = 5_000 }: Asked = {}) =>
  readers.prometheus({
    config: { url: server.url("prom", "x"), auth: "none", query: "sum(increase(a_total[$window]))", ...config },
    secret: secret ?? {},
    shape,
    window,
    signal: AbortSignal.timeout(milliseconds),
  });

async function faultOf(asked?: Asked): Promise<{ said: string; todo: string }> {
  const error = await read(asked).then(
    () => new Error("It gave a reading."),
    (error) => error,
  );
  if (!(error instanceof SourceFault)) throw error;
  return { said: error.said, todo: error.todo };
}

const vector = (...values: string[]) =>
  success({ resultType: "vector", result: values.map((value) => ({ metric: {}, value: [1_800_000_000, value] })) });
const success = (data: unknown, more = {}) => JSON.stringify({ status: "success", data, ...more });
const failure = (errorType: string, error: string) => JSON.stringify({ status: "error", errorType, error });

const host = () => new URL(server.url("prom")).host;

describe("what is asked", () => {
  test("the query at the end of the window with its length, by a form that has room", async () => {
    server.say(200, vector("42"));
    const query = `sum(increase(a_total{b="$window"}[$window])) / $seconds ${"#".repeat(7_000)}`;
    const answer = await read({ config: { query } });
    const [hook] = server.hooks;
    expect(hook?.path).toBe("/prom/x/api/v1/query");
    expect(Object.fromEntries(new URLSearchParams(hook?.body))).toEqual({
      query: `sum(increase(a_total{b="604800s"}[604800s])) / 604800 ${"#".repeat(7_000)}`,
      time: "1794787200",
    });
    expect(hook?.headers).toMatchObject({ "content-type": "application/x-www-form-urlencoded" });
    expect(hook?.headers.authorization).toBeUndefined();
    expect(answer).toMatchObject({ reading: { status: "value", value: 42 }, series: 1, warnings: [] });
    expect(answer.query).toContain("[604800s]");
  });

  test("with a name and password, a token, a tenant", async () => {
    server.say(200, vector("1"));
    await read({ config: { auth: "basic", user: "jo", tenant: "team-a" }, secret: { password: "pässword:1" } });
    await read({ config: { auth: "bearer" }, secret: { password: "tok.en" } });
    const [basic, bearer] = server.hooks.map(({ headers }) => headers);
    expect(basic?.authorization).toBe(`Basic ${Buffer.from("jo:pässword:1").toString("base64")}`);
    expect(basic?.["x-scope-orgid"]).toBe("team-a");
    expect(bearer?.authorization).toBe("Bearer tok.en");
    expect((await faultOf({ config: { auth: "bearer" } })).todo).toBe("Give the token.");
    expect((await faultOf({ config: { auth: "bearer" }, secret: { password: "to\nken" } })).said).toContain(
      "no token can hold",
    );
  });

  test("of a ratio, the part and the whole", async () => {
    server.answer = (response, { body }) => response.end(vector(body.includes("bad") ? "3" : "12"));
    const config = { query: "sum(increase(bad_total[$window])) or vector(0)", wholeQuery: "sum(increase(a[$window]))" };
    const answer = await read({ config, shape: "ratio" });
    expect(answer.reading).toEqual({ status: "value", value: 0.25, numerator: 3, denominator: 12 });
    expect(answer.query).toBe("sum(increase(bad_total[604800s])) or vector(0)\n/\nsum(increase(a[604800s]))");
    server.hooks.length = 0;
    await read({ config });
    expect(server.hooks.length).toBe(1);
  });
});

describe("what is answered", () => {
  const none = { value: null, numerator: null, denominator: null };
  test.each([
    ["a number", vector("1e+06"), { status: "value", value: 1_000_000, numerator: null, denominator: null }],
    ["minus zero", vector("-0"), { status: "value", value: 0, numerator: null, denominator: null }],
    ["not a number", vector("NaN"), { status: "no_traffic", ...none }],
    ["nothing", vector(), { status: "no_data", ...none }],
    [
      "a scalar",
      success({ resultType: "scalar", result: [1, "0.5"] }),
      { status: "value", value: 0.5, numerator: null, denominator: null },
    ],
  ])("%s is a reading", async (_, body, reading) => {
    server.say(200, body);
    expect((await read()).reading).toEqual(reading);
  });

  test("a ratio of nothing is no traffic, and one of an unknown whole no data", async () => {
    const config = { query: "part", wholeQuery: "whole" };
    const ask = async (part: string, whole: string) => {
      server.answer = (response, { body }) => response.end(body.includes("part") ? part : whole);
      return (await read({ config, shape: "ratio" })).reading.status;
    };
    expect(await ask(vector("0"), vector("0"))).toBe("no_traffic");
    expect(await ask(vector("0"), vector("NaN"))).toBe("no_traffic");
    expect(await ask(vector("NaN"), vector("4"))).toBe("no_traffic");
    expect(await ask(vector("0"), vector())).toBe("no_data");
    expect(await ask(vector(), vector("4"))).toBe("value");
    server.say(200, vector("NaN"));
    expect((await read({ config: { query: "share" }, shape: "ratio" })).reading.status).toBe("no_traffic");
  });

  test("its warnings are passed on, and ours for a query without a window stand before them", async () => {
    const warnings = ["PromQL warning: not a counter", `long ${"x".repeat(1_000)}`];
    server.say(200, success({ resultType: "vector", result: [] }, { warnings, infos: ["Partial response"] }));
    const answer = await read({ config: { query: "up[$__range]" } });
    expect(answer.warnings.map((warning) => warning.slice(0, 60))).toEqual([
      "“up[$__range]” does not use $window: it is asked at the end ",
      "$__range is not filled in: only $window and $seconds are.",
      "PromQL warning: not a counter",
      `long ${"x".repeat(55)}`,
      "Partial response",
    ]);
    expect(answer.warnings[3]?.length).toBe(301);
  });

  test("several series are counted, also ten thousand of them, at once", async () => {
    server.say(200, vector("1", "2"));
    expect(await faultOf()).toEqual({
      said: "The query gives 2 series, and one is wanted.",
      todo: "Wrap it in sum(…), or say with labels which one is meant.",
    });
    const many = (count: number) =>
      success({
        resultType: "vector",
        result: Array.from({ length: count }, (_, number) => ({
          metric: {
            __name__: "http_requests_total",
            instance: `10.0.0.${number}:9090`,
            job: "api",
            path: "/some/path",
          },
          value: [1_800_000_000, String(number)],
        })),
      });
    server.say(200, many(10_000));
    const before = performance.now();
    expect((await faultOf()).said).toBe("The query gives 10,000 series, and one is wanted.");
    expect(performance.now() - before).toBeLessThan(1_000);
    server.say(200, many(100_000));
    expect((await faultOf()).said).toMatch(/^The query gives more than 1\d,\d{3} series, and one is wanted\.$/);
  });

  test.each([
    [{ resultType: "vector", result: [{ metric: {}, value: [1, "+Inf"] }] }, "without end", "divides by"],
    [{ resultType: "matrix", result: [] }, "all samples of a stretch of time", "sum(increase(…[$window]))"],
    [{ resultType: "string", result: [1, "x"] }, "a text, not a number", "quotes"],
    [{ resultType: "vector", result: [{ metric: {}, histogram: [1, {}] }] }, "a histogram", "histogram_quantile"],
    [{ resultType: "vector", result: [{ metric: {}, value: [1, "many"] }] }, "does not know", "Prometheus API"],
    [{ resultType: "vector", result: [{ metric: {}, value: [1, 2] }] }, "does not know", "Prometheus API"],
    [{ resultType: "vector", result: {} }, "does not know", "Prometheus API"],
    [null, "does not know", "Prometheus API"],
  ])("%j is no reading", async (data, said, todo) => {
    server.say(200, success(data));
    expect(await faultOf()).toEqual({ said: expect.stringContaining(said), todo: expect.stringContaining(todo) });
  });

  test.each([
    ["<!doctype html><title>Sign in</title>", "a web page instead of numbers", "Grafana"],
    ['{"status":"success","data":{"resultType":"vec', "cannot be read, or broke off", "Check the address"],
    ["", "cannot be read", "Check the address"],
    ["[]", "does not answer as the Prometheus API", "Check the address"],
    ["null", "does not answer as the Prometheus API", "Check the address"],
    [failure("bad_data", "no such thing"), "reports an error: no such thing", "Correct the query"],
  ])("%j with status 200 is no answer", async (body, said, todo) => {
    server.say(200, body);
    expect(await faultOf()).toEqual({ said: expect.stringContaining(said), todo: expect.stringContaining(todo) });
  });

  test("100 MB are not read", async () => {
    const chunk = Buffer.alloc(1_000_000, "x");
    let sent = 0;
    server.answer = async (response) => {
      for (; sent < 100 && !response.destroyed; sent++) {
        if (!response.write(chunk)) {
          await new Promise<void>((on) => {
            response.once("drain", on);
            response.once("close", on);
          });
        }
      }
      response.end();
    };
    expect((await faultOf()).said).toBe(`${host()} answers with more than 2.5 MB.`);
    expect(sent).toBeLessThan(50);
  });
});

describe("what is refused", () => {
  test.each([
    [
      400,
      failure("bad_data", "1:5: parse error: unclosed left parenthesis"),
      "does not understand the query: 1:5: parse error",
      "Correct the query.",
    ],
    [401, "", "does not let us in (401)", "choose how it lets us in"],
    [403, "forbidden", "does not allow this (403): forbidden", "Give the account the right to query"],
    [404, "404 page not found", "has no Prometheus API at /prom/x/api/v1 (404)", "Check the path"],
    [405, "", "does not take the question", "POST"],
    [418, "", "answered 418.", "Check the address"],
    [422, failure("execution", "found duplicate series"), "cannot work the query out: found duplicate", "ask for less"],
    [429, "too many outstanding requests", "asked too much at the moment (429): too many", "Try again in some minutes"],
    [500, "<html>oh no</html>", "is in trouble (500).", "Try again later"],
    [502, "Bad Gateway", "is in trouble (502): Bad Gateway", "Try again later"],
    [
      503,
      failure("timeout", "query timed out in expression evaluation"),
      "gave up (503): query timed out",
      "recording rule",
    ],
  ])("%i says why and what to do", async (status, body, said, todo) => {
    server.say(status, body);
    expect(await faultOf()).toEqual({ said: expect.stringContaining(said), todo: expect.stringContaining(todo) });
  });

  test("a redirect is named and not followed", async () => {
    const location = `${server.url("prom", "sign-in")}?token=abc`;
    server.say(302, "", { location });
    const { said, todo } = await faultOf();
    expect(said).toContain(`sends us on to ${server.url("prom", "sign-in")} (302)`);
    expect(said).not.toContain("abc");
    expect(todo).toContain("Give the address that answers itself");
    expect(server.hooks.length).toBe(1);
  });

  test("no secret comes back in what the other side said, and not all of a long text", async () => {
    const password = "s3cret-word";
    const pair = Buffer.from(`jo:${password}`).toString("base64");
    server.answer = (response, { headers }) =>
      response
        .writeHead(400)
        .end(failure("bad_data", `got ${headers.authorization} ${password}\n\u0007${"x".repeat(999)}`));
    const { said } = await faultOf({ config: { auth: "basic", user: "jo" }, secret: { password } });
    expect(said).toContain("got Basic … … xxx");
    expect(said).not.toContain(password);
    expect(said).not.toContain(pair);
    expect(said.length).toBeLessThan(400);
  });
});

describe("who does not answer", () => {
  test("never, or a byte at a time", async () => {
    server.answer = () => {};
    const silent = await faultOf({ milliseconds: 200 });
    server.answer = (response) => {
      response.writeHead(200);
      const drip = setInterval(() => response.write(" "), 20);
      response.on("close", () => clearInterval(drip));
    };
    const dripping = await faultOf({ milliseconds: 200 });
    for (const fault of [silent, dripping]) {
      expect(fault.said).toBe("127.0.0.1 gave no whole answer in the time it had.");
      expect(fault.todo).toContain("See whether the server is up.");
    }
  });

  test("breaks off, refuses, or cannot be found", async () => {
    server.answer = (response) => response.destroy();
    expect((await faultOf()).said).toBe("127.0.0.1 broke the connection off.");
    expect((await faultOf({ config: { url: "http://127.0.0.1:1" } })).said).toBe("127.0.0.1 refuses the connection.");
    expect((await faultOf({ config: { url: "http://nowhere.invalid" } })).todo).toContain("Check the address");
  });

  test("an address that is not allowed is not called, and the setting is named", async () => {
    settings.OUTBOUND_ALLOW = [];
    for (const url of [server.url("prom"), `http://localhost:${new URL(server.url("prom")).port}`]) {
      const { said, todo } = await faultOf({ config: { url } });
      expect(said).toContain("OUTBOUND_ALLOW");
      expect(todo).toContain("Ask an admin");
    }
    expect(server.hooks.length).toBe(0);
  });
});
