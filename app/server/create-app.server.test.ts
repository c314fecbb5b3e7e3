import { once } from "node:events";
import { type IncomingMessage, type OutgoingHttpHeaders, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import type { ServerBuild } from "@remix-run/node";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startLiveHub } from "../features/notifications/live/live-hub.server";
import { createApp } from "./create-app.server";
import { closeServer, listen } from "./listen.server";
import { createReadiness } from "./readiness.server";

/** One route that says what arrived. */
const build = {
  entry: { module: { default: async () => new Response("page") } },
  routes: {
    root: { id: "root", path: "", module: { default: () => null } },
    "routes/echo": { id: "routes/echo", parentId: "root", path: "echo/:id", module: { loader: echo, action: echo } },
    "routes/stop": { id: "routes/stop", parentId: "root", path: "unsubscribe/:token", module: { action: echo } },
    "routes/page": { id: "routes/page", parentId: "root", path: "page", module: { default: () => null, action: echo } },
  },
  assets: { version: "1", routes: {}, entry: { module: "", imports: [] }, url: "" },
  future: {},
  publicPath: "/",
  basename: "/",
  isSpaMode: false,
  mode: "production",
  assetsBuildDirectory: "",
} as unknown as ServerBuild;

type Asked = { request: Request; context: { clientAddress: string; cspNonce: string } };
async function echo({ request, context }: Asked): Promise<Response> {
  const body = await request.text();
  const headers = Object.fromEntries(request.headers);
  return Response.json({ length: body.length, headers, clientAddress: context.clientAddress, nonce: context.cspNonce });
}

const readiness = createReadiness();
let server: Server;
let port: number;

beforeAll(async () => {
  server = await listen(
    createApp({ loadBuild: async () => build, readiness, hub: startLiveHub(console) }),
    0,
    "127.0.0.1",
  );
  port = (server.address() as AddressInfo).port;
});

afterAll(() => closeServer(server));

type Answer = { status: number; headers: IncomingMessage["headers"]; body: string };
async function ask(path: string, method = "GET", headers: OutgoingHttpHeaders = {}, body?: string): Promise<Answer> {
  const sent = request({ port, host: "127.0.0.1", path, method, headers });
  sent.end(body);
  const [answer] = (await once(sent, "response")) as [IncomingMessage];
  return { status: answer.statusCode ?? 0, headers: answer.headers, body: await text(answer) };
}

const own = { origin: "http://drumbeat.test" };

test("a change from our own page arrives", async () => {
  const { status, body } = await ask("/echo/1", "POST", own, "a=1");
  expect([status, JSON.parse(body).length]).toEqual([200, 3]);
  // Under whatever name a proxy in between asks for it.
  expect((await ask("/page", "POST", { ...own, host: "10.0.0.5:3000" }, "a=1")).status).toBe(200);
});

test.each(["https://evil.example", "null"])(
  "a change from %s is refused, also where Remix would not look",
  async (origin) => {
    for (const path of ["/echo/1", "/echo/1.data"])
      expect((await ask(path, "POST", { origin }, "a=1")).status).toBe(403);
    expect((await ask("/echo/1?_data=routes%2Fecho", "POST", { origin }, "a=1")).status).toBe(400);
  },
);

test("a mail program stops mails without a page of ours, and does nothing else", async () => {
  const body = "List-Unsubscribe=One-Click";
  const form = { "content-type": "application/x-www-form-urlencoded" };
  for (const headers of [form, { ...form, origin: "null" }]) {
    expect((await ask("/unsubscribe/a.digest.b", "POST", headers, body)).status).toBe(200);
    for (const path of ["/echo/1", "/page", "/unsubscribe/../echo/1", "/unsubscribe/%2e%2e/echo/1"])
      expect((await ask(path, "POST", headers, body)).status, path).toBe(403);
  }
  expect((await ask("/unsubscribe/a.digest.b", "POST", { origin: "https://evil.example" }, body)).status).toBe(403);
});

test.each([
  ["/%00", "GET", 400],
  ["/%00", "POST", 400],
  ["//", "POST", 400],
  ["/%", "POST", 400],
  ["/", "TRACE", 405],
  ["/", "PROPFIND", 405],
  ["/echo/1", "PUT", 405],
  ["/echo/1.data", "PATCH", 405],
  ["/echo/1", "DELETE", 405],
  ["/assets/none.js", "GET", 404],
])("%s by %s gives %i", async (path, method, status) => {
  expect((await ask(path, method, own)).status).toBe(status);
});

test("what a visitor claims about its address is dropped", async () => {
  const forged = {
    "x-forwarded-for": "9.9.9.9",
    "x-forwarded-host": "evil.example",
    "x-real-ip": "8.8.8.8",
    forwarded: "for=9.9.9.9",
  };
  const { headers, clientAddress } = JSON.parse((await ask("/echo/1", "GET", forged)).body);
  expect(clientAddress).toBe("127.0.0.1");
  expect(headers).toMatchObject({ "x-real-ip": "127.0.0.1", host: "drumbeat.test" });
  expect(Object.keys(headers).filter((name) => /forwarded/.test(name))).toEqual([]);
});

test("scripts need the nonce of their own answer", async () => {
  const answers = await Promise.all([ask("/echo/1"), ask("/echo/1")]);
  const nonces = answers.map(({ body }) => JSON.parse(body).nonce as string);
  expect(new Set(nonces).size).toBe(2);
  for (const [i, { headers }] of answers.entries()) {
    expect(headers["content-security-policy"]).toContain(`script-src 'self' 'nonce-${nonces[i]}'`);
    expect(headers["referrer-policy"]).toBe("strict-origin-when-cross-origin");
  }
});

test("the metrics name the route, never the address, and are for this machine", async () => {
  await ask("/echo/secret-address");
  const { body } = await ask("/metrics");
  expect(body).toContain(
    'http_server_request_duration_seconds_count{http_request_method="GET",http_response_status_code="200",http_route="routes/echo"}',
  );
  expect(body).not.toContain("secret-address");
  expect((await ask("/metrics", "GET", { "x-forwarded-for": "127.0.0.1" })).status).toBe(403);
});

test("it is ready until it stops, and then closes what is kept open", async () => {
  expect((await ask("/readyz")).status).toBe(200);
  readiness.drain();
  const { status, headers } = await ask("/readyz", "GET", { connection: "keep-alive" });
  expect([status, headers.connection]).toEqual([503, "close"]);
  expect((await ask("/healthz")).status).toBe(200);
});
