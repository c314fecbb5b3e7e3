import { existsSync } from "node:fs";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { z } from "zod";
import { HookSink } from "#tests/fakes/hook-sink";
import { config as settings } from "~/config.server";
import { type Shape, shapes } from "../kpi";
import { fieldsFor } from "./fields-for";
import { type PulledKind, pulledKindNames, pulledKinds, sourceKindNames, sourceKinds } from "./kinds";
import { readers } from "./readers.server";
import type { PulledSource, SourceField } from "./source";
import { SourceFault } from "./source-fault";

const SECRET = "never-to-be-shown-Xy7";

type Case = {
  /** As typed into the form that connects it; `at` is where the peer of this test listens, "127.0.0.1:1234". */
  config: (at: string, shape?: Shape) => Record<string, string>;
  secret: Record<string, string>;
  /** Settings that a good source refuses, each with the field that it is said at. */
  refused: { field: string; value: string }[];
};

/** A source without a case here is not done. */
const cases: Record<PulledKind, Case> = {
  prometheus: {
    config: (at) => ({
      url: `http://${at}/prometheus`,
      auth: "basic",
      user: "reader",
      query: "sum(increase(a[$window]))",
    }),
    secret: { password: SECRET },
    refused: [
      { field: "url", value: "" },
      { field: "url", value: "ftp://metrics.example.org" },
      { field: "url", value: "https://me:word@metrics.example.org" },
      { field: "url", value: "https://metrics.example.org/?a=b" },
      { field: "auth", value: "fax" },
      { field: "user", value: "jo:hn" },
      { field: "tenant", value: "team\nb" },
      { field: "tenant", value: "tëam" },
      { field: "query", value: "" },
      { field: "query", value: "x".repeat(8_001) },
      { field: "wholeQuery", value: "x".repeat(8_001) },
    ],
  },
  github: {
    config: (at, shape) => ({
      ...{ url: `http://${at}`, repository: "octo-org/widgets" },
      measure: shape === "ratio" ? "failed_deployments" : "merges",
    }),
    secret: { token: SECRET },
    refused: [
      ...["ftp://github.example.org", "https://me:word@github.example.org"].map((value) => ({ field: "url", value })),
      ...["", "widgets", "../widgets", "octo/..", "octo/wid gets", "https://github.com/octo/widgets"].map((value) => ({
        field: "repository",
        value,
      })),
      { field: "measure", value: "stars" },
      { field: "environment", value: "x".repeat(256) },
      ...["a b", 'main"', "main repo:else/where"].map((value) => ({ field: "branch", value })),
    ],
  },
  gitlab: {
    config: (at, shape) => ({
      ...{ url: `http://${at}/git`, project: "group/sub/widgets" },
      measure: shape === "ratio" ? "milestones" : "deployments",
    }),
    secret: { token: SECRET },
    refused: [
      { field: "url", value: "gitlab.example.org" },
      ...["", "widgets", "group/..", "group/../widgets", "group//widgets", "12a"].map((value) => ({
        field: "project",
        value,
      })),
      { field: "measure", value: "" },
      { field: "branch", value: "a..b c" },
    ],
  },
  sql: {
    config: (at) => {
      const [host = "", port = ""] = at.split(":");
      return { host, port, database: "sales", user: "reader", tls: "disable", zone: "utc", query: "select 1" };
    },
    secret: { password: SECRET },
    refused: [
      ...["", "postgres://db.example.org", "db.example.org:5432", "/var/run/postgresql", "a b", "[::1]"].map(
        (value) => ({
          field: "host",
          value,
        }),
      ),
      ...["0", "65536", "5432x", "-1", "1e3"].map((value) => ({ field: "port", value })),
      { field: "database", value: "" },
      { field: "user", value: "x".repeat(64) },
      { field: "tls", value: "prefer" },
      { field: "certificate", value: "MIIB" },
      { field: "zone", value: "Europe/Berlin" },
      { field: "query", value: "" },
    ],
  },
};

let peer: HookSink;
beforeAll(async () => {
  peer = await HookSink.start();
});
afterAll(() => peer.stop());
beforeEach(() => {
  settings.OUTBOUND_ALLOW = ["127.0.0.0/8"];
});
afterEach(() => {
  settings.OUTBOUND_ALLOW = [];
});

const window = {
  weekOn: "2026-11-09",
  from: new Date("2026-11-08T23:00:00Z"),
  until: new Date("2026-11-15T23:00:00Z"),
  seconds: 604_800,
  timeZone: "Europe/Berlin",
};

test("every kind has its folder, its own words, and a place in the registry under its name", () => {
  for (const kind of sourceKindNames) {
    expect(sourceKinds[kind].kind).toBe(kind);
    expect(existsSync(`${import.meta.dirname}/${kind.replaceAll("_", "-")}/words.ts`), kind).toBe(true);
  }
  const said = sourceKindNames.map((kind) => sourceKinds[kind]);
  expect(new Set(said.map(({ name }) => name)).size).toBe(said.length);
  for (const { offer } of said) expect(offer).toMatch(/^[A-Z].{20,160}\.$/);
});

test("every source that is asked has a case here", () => {
  expect(Object.keys(cases).sort()).toEqual([...pulledKindNames].sort());
});

describe.each(pulledKindNames.map((kind) => ({ kind })))("$kind", ({ kind }) => {
  const source: PulledSource = pulledKinds[kind];
  const its = cases[kind];
  const fields: readonly SourceField[] = source.fields;
  const at = () => new URL(peer.url("")).host;

  const ask = (shape: Shape, milliseconds = 300) =>
    readers[kind]({
      config: its.config(at(), shape),
      secret: its.secret,
      shape,
      window,
      signal: AbortSignal.timeout(milliseconds),
    });

  test("its form has a field for every setting, each with a label and a hint, and secrets are told apart", () => {
    const names = (isSecret: boolean) =>
      fields.filter((field) => Boolean(field.isSecret) === isSecret).map(({ name }) => name);
    expect(names(false).sort()).toEqual(Object.keys(source.config.shape).sort());
    expect(names(true).sort()).toEqual(Object.keys(source.secret.shape).sort());
    for (const { label, hint } of fields) {
      expect(label).toMatch(/^[A-Z]/);
      expect(hint).toMatch(/\.$/);
    }
    for (const shape of shapes) {
      const asked = fieldsFor(source, shape);
      expect(asked.length, shape).toBeGreaterThan(0);
      for (const { options, name } of asked)
        if (options) expect(options.length, `${name} of a ${shape}`).toBeGreaterThan(0);
    }
  });

  test("settings are flat texts that come back as they were read, and say which place it is", () => {
    const read = source.config.parse(its.config("metrics.example.org"));
    for (const value of Object.values(read)) expect(typeof value).toBe("string");
    expect(source.config.parse(read)).toEqual(read);
    expect(source.place(read)).toMatch(/\S/);
    expect(source.place(read)).not.toContain(SECRET);
    for (const value of Object.values(source.secret.parse({}))) expect(value).toBe("");
  });

  test("bad settings are refused at their field, in plain words", () => {
    for (const { field, value } of its.refused) {
      const found = source.config.safeParse({ ...its.config("metrics.example.org"), [field]: value });
      expect(found.success, `${field}: ${value.slice(0, 40)}`).toBe(false);
      expectPlain(found.error, field);
    }
    for (const { name, isOptional, isSecret } of fields) {
      if (isOptional || isSecret) continue;
      const { [name]: _, ...rest } = its.config("metrics.example.org");
      expectPlain(source.config.safeParse(rest).error, name);
    }
  });

  const odd = '{"status":"error","error":{"toString":1},"message":{"toString":1},"warnings":[{"toString":1}]}';
  const deep = `{"status":"error","error":${"[".repeat(400_000)}${"]".repeat(400_000)}}`;
  test.each(shapes)(
    "whatever the other side does, a %s ends in a reading or in a fault without secrets",
    async (shape) => {
      const wrong: (() => void)[] = [
        ...[200, 204, 301, 400, 401, 403, 404, 410, 422, 429, 500, 503].map(
          (status) => () => peer.say(status, `no ${SECRET}`),
        ),
        ...["", "null", "[]", "{}", '{"status":', "<!doctype html>", "\0".repeat(50), odd, deep].map(
          (body) => () => peer.say(200, body),
        ),
        () => peer.say(400, deep),
        () => peer.say(307, "", { location: `http://169.254.169.254/?${SECRET}` }),
        () => {
          peer.answer = (response) => response.destroy();
        },
        () => {
          peer.answer = () => {};
        },
      ];
      for (const set of wrong) {
        set();
        const started = performance.now();
        const outcome = await ask(shape).catch((error) => error);
        expect(performance.now() - started).toBeLessThan(3_000);
        expect(outcome).not.toBeInstanceOf(TypeError);
        if (!(outcome instanceof SourceFault)) expect(outcome.reading?.status, String(outcome)).toBeDefined();
        else {
          expect(outcome.said).toMatch(/[.…!?]$/);
          expect(outcome.todo).toMatch(/^[A-Z].*\.$/);
          expect(outcome.said + outcome.todo).not.toContain(SECRET);
        }
      }
    },
  );

  test("a place that may not be called is not called", async () => {
    settings.OUTBOUND_ALLOW = [];
    peer.hooks.length = 0;
    const outcomes = await Promise.all(shapes.map((shape) => ask(shape).catch((error) => error)));
    for (const outcome of outcomes) expect(outcome).toBeInstanceOf(SourceFault);
    // Some settings are for one shape only.
    expect(outcomes.map(({ said, todo }) => said + todo).join()).toContain("OUTBOUND_ALLOW");
    expect(peer.hooks).toEqual([]);
  });
});

function expectPlain(error: z.ZodError | undefined, field: string): void {
  expect(error?.issues.map(({ path }) => path[0])).toContain(field);
  for (const { message } of error?.issues ?? [])
    expect(message, field).not.toMatch(/Invalid |expected|Too (big|small)/);
}
