import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { config } from "~/config.server";
import { callOutbound } from "./outbound.server";
import { whyNotDialled } from "./why-not-dialled.server";

const zone = vi.hoisted(() => ({ answers: [] as string[][], asked: 0 }));
vi.mock("node:dns", async (original) => ({
  ...(await original<typeof import("node:dns")>()),
  lookup: (
    _name: string,
    _options: object,
    done: (error: null, found: { address: string; family: number }[]) => void,
  ) => {
    const addresses = zone.answers[Math.min(zone.asked++, zone.answers.length - 1)] ?? [];
    done(
      null,
      addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 })),
    );
  },
}));

const inside = ["127.0.0.1", "::1", "::ffff:127.0.0.1", "10.0.0.1", "169.254.169.254", "fd00:ec2::254"];
let canary: Server;
let dialled: (string | undefined)[] = [];
let url: string;
beforeAll(async () => {
  canary = createServer((_request, response) => response.end("inside")).on("connection", ({ localAddress }) =>
    dialled.push(localAddress),
  );
  canary.listen(0, "::");
  await once(canary, "listening");
  url = `http://hooks.example.test:${(canary.address() as AddressInfo).port}/hook`;
});
beforeEach(() => {
  zone.asked = 0;
  dialled = [];
});
afterAll(() => {
  config.OUTBOUND_ALLOW = [];
  canary.close();
});

const call = () => callOutbound({ url, method: "POST", body: "hello", seconds: 1 });
const refused = "hooks.example.test leads to an address inside a private network";

test.each(inside)(
  "a name that was public when it was saved and leads to %s when it is called is not dialled",
  async (address) => {
    zone.answers = [["93.184.216.34"], [address]];
    expect(await whyNotDialled(url)).toBeNull();
    for (let again = 0; again < 5; again++) await expect(call()).rejects.toThrow(refused);
    expect([zone.asked, dialled]).toEqual([6, []]);
  },
);

test("of several addresses the inner ones are left out", async () => {
  zone.answers = [["127.0.0.1", "::1"]];
  expect(await whyNotDialled(url)).toContain("private network");
  await expect(call()).rejects.toThrow(refused);
  expect(dialled).toEqual([]);
});

test("the answer that was looked at is the one that is dialled: each call asks once", async () => {
  config.OUTBOUND_ALLOW = ["127.0.0.2"];
  zone.answers = [["127.0.0.2"], ["127.0.0.1"]];
  expect(await call()).toMatchObject({ status: 200, body: "inside" });
  expect([zone.asked, dialled]).toEqual([1, ["::ffff:127.0.0.2"]]);
});
