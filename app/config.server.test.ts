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

  test("names every wrong variable", () => {
    const wrong = { PORT: "many", SECRET: "short", BASE_URL: "drumbeat" } as unknown as NodeJS.ProcessEnv;
    expect(() => parseConfig(wrong)).toThrow(/SECRET[\s\S]*PORT|PORT[\s\S]*SECRET/);
    expect(() => parseConfig(wrong)).toThrow(/BASE_URL/);
  });

  test("takes an empty line for no value", () => {
    const empty = { DATABASE_URL: "", SMTP_URL: " ", PORT: "", SECRET: "", DEMO: "" } as unknown as NodeJS.ProcessEnv;
    expect(parseConfig(empty)).toEqual(parseConfig({} as NodeJS.ProcessEnv));
  });
});
