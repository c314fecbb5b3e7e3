import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { configNames, parseConfig } from "./config.server";

describe("the configuration", () => {
  test("is documented, every variable and nothing else", async () => {
    const page = await readFile("docs/configuration.md", "utf8");
    const documented = [...page.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, name]) => name);
    expect(documented).toEqual(configNames);
  });

  test("works when nothing is set", () => {
    expect(parseConfig({} as NodeJS.ProcessEnv)).toMatchObject({ PORT: 3000, HOST: "127.0.0.1", DEMO: false });
  });

  const messageOf = (env: Record<string, string>) => {
    try {
      parseConfig(env as unknown as NodeJS.ProcessEnv);
      return [];
    } catch (error) {
      return (error as Error).message.split("\n");
    }
  };

  test("says of every wrong variable, in a line, what is set and what should be", () => {
    const wrong = {
      PORT: "many",
      SECRET: "short",
      BASE_URL: "drumbeat",
      DATABASE_URL: "mysql://a:word@b",
      SMTP_URL: "mail.test",
      DEMO: "perhaps",
      LOG_LEVEL: "loud",
      TRUST_PROXY: "everybody",
      DATABASE_POOL_SIZE: "1",
      OUTBOUND_ALLOW: "intranet",
      PING_URL: "ping.test",
      NODE_ENV: "staging",
    };
    const [title, ...lines] = messageOf(wrong);
    expect(title).toBe("Drumbeat cannot start with these settings:");
    expect(lines).toContain('  PORT is set to "many"; it should be a number from 0 to 65535, for example 3000.');
    expect(lines.map((line) => line.trim().split(" ")[0]).sort()).toEqual(Object.keys(wrong).sort());
    expect(lines.join("\n")).not.toMatch(/short|word@b|mail\.test|ping\.test|undefined/);
  });

  test.each([
    ["PORT", "65536", "80.5", "0x"],
    ["BASE_URL", "https://drumbeat.test/path", "ftp://drumbeat.test", "https://me:word@drumbeat.test", "https://a/?b"],
    ["TRUST_PROXY", "-1", "10.0.0", "10.0.0.5,", "true"],
    ["DATABASE_POOL_SIZE", "101", "ten"],
    ["OUTBOUND_ALLOW", "10.0.0", "10.0.0.1/", "wiki.intranet", "10.0.0.1,"],
  ])("refuses %s", (name, ...values) => {
    for (const value of values) expect([value, messageOf({ [name]: value }).length]).toEqual([value, 2]);
  });

  test.each([
    ["BASE_URL", "https://drumbeat.test/", "http://localhost:3000", "https://[::1]:8443"],
    ["TRUST_PROXY", "1", "loopback", "10.0.0.5, 10.1.0.0/16", "::1,uniquelocal"],
    ["OUTBOUND_ALLOW", "10.0.0.0/8", "192.168.1.20, fd00::/8"],
    ["DATABASE_URL", "postgres://a@b/c", "postgresql:///c?host=/run/postgresql"],
    ["SMTP_URL", "smtp://localhost:25", "smtps://a:b@c"],
  ])("takes %s", (name, ...values) => {
    for (const value of values) expect(messageOf({ [name]: value })).toEqual([]);
  });

  test("takes an empty line for no value", () => {
    const empty = { DATABASE_URL: "", SMTP_URL: " ", PORT: "", SECRET: "", DEMO: "" } as unknown as NodeJS.ProcessEnv;
    expect(parseConfig(empty)).toEqual(parseConfig({} as NodeJS.ProcessEnv));
  });
});
