import { expect, test } from "vitest";
import { keepSecret } from "./keep-secret";

const database = { host: "db.example.org", port: "5432", tls: "verify", certificate: "", user: "a", query: "select 1" };
const secret = { password: "s3cret" };
const keep = (config: Record<string, string>, known: Record<string, string> = database) =>
  keepSecret({ config, secret: { password: "" } }, { config: known, secret }).password;

test("a secret that is left empty stays while it goes to the same place in the same way", () => {
  expect(keep({ ...database, user: "b", query: "select 2" })).toBe("s3cret");
  expect(keep({ url: "https://a.example.org/b" }, { url: "https://a.example.org" })).toBe("s3cret");
  expect(keepSecret({ config: database, secret: { password: "new" } }, { config: database, secret }).password).toBe(
    "new",
  );
});

test.each([{ host: "db.example.net" }, { port: "5433" }, { tls: "disable" }, { certificate: "another" }])(
  "it goes nowhere else: %j",
  (change) => {
    expect(keep({ ...database, ...change })).toBe("");
  },
);

test("nor to another address", () => {
  expect(keep({ url: "http://a.example.org" }, { url: "https://a.example.org" })).toBe("");
  expect(keepSecret({ config: database, secret: { password: "" } }, null).password).toBe("");
});
