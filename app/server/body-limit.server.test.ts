import { createServer, type IncomingMessage, request, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { text } from "node:stream/consumers";
import { createReadableStreamFromReadable } from "@remix-run/node";
import express from "express";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { limitBody } from "./body-limit.server";

const KILOBYTE = 1000;
let server: Server;
let port: number;

beforeAll(async () => {
  const app = express();
  app.use(limitBody(1000 * KILOBYTE, 2000 * KILOBYTE));
  app.post("/read", (asked, answer, next) => {
    text(asked)
      .then((body) => answer.send(String(body.length)))
      .catch(next);
  });
  // As Remix does: the body becomes a web stream, which waits for somebody to read it.
  app.all("/unread", (asked, answer) => {
    createReadableStreamFromReadable(asked);
    setTimeout(() => answer.status(403).send("no"), 20);
  });
  server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  port = (server.address() as AddressInfo).port;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const said = (path: string, size: number) =>
  `POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Length: ${size}\r\n\r\n${"x".repeat(size)}`;
const chunk = (size: number) => `${size.toString(16)}\r\n${"x".repeat(size)}\r\n`;
const unsaid = (path: string, ...sizes: number[]) =>
  `POST ${path} HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n${sizes.map(chunk).join("")}0\r\n\r\n`;
const last = "GET /unread HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";

/** The status of each answer on one connection, until it is closed or `milliseconds` have passed. */
async function statuses(requests: string[], milliseconds = 3000): Promise<number[]> {
  const socket = connect(port, "127.0.0.1");
  let heard = "";
  socket.setEncoding("utf8").on("data", (piece) => {
    heard += piece;
  });
  const closed = new Promise((resolve) => socket.once("close", resolve).once("error", resolve));
  for (const [i, one] of requests.entries()) {
    if (i > 0) await new Promise((resolve) => setTimeout(resolve, 100));
    socket.write(one);
  }
  await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, milliseconds))]);
  socket.destroy();
  return [...heard.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => Number(status));
}

describe("a body that nobody reads", () => {
  test.each([
    ["a small one", said("/unread", 3 * KILOBYTE)],
    ["one of several socket buffers", said("/unread", 300 * KILOBYTE)],
    ["one at the limit", said("/unread", 1000 * KILOBYTE)],
    ["one in chunks", unsaid("/unread", 100 * KILOBYTE, 400 * KILOBYTE, 400 * KILOBYTE)],
  ])("does not hold up the next request on its connection: %s", async (_, body) => {
    expect(await statuses([body, last])).toEqual([403, 403]);
    expect(await statuses([body + last])).toEqual([403, 403]);
  });

  test("is read no further than the limit", async () => {
    const endless = unsaid("/unread", 900 * KILOBYTE, 900 * KILOBYTE, 900 * KILOBYTE, 900 * KILOBYTE);
    const [half, rest] = [endless.slice(0, 1_000_000), endless.slice(1_000_000)];
    expect(await statuses([half, rest, last])).toEqual([403]);
  });
});

describe("a body over the limit", () => {
  test.each([
    ["said", said("/read", 1001 * KILOBYTE)],
    ["unsaid", unsaid("/read", 600 * KILOBYTE, 600 * KILOBYTE)],
  ])("is read to its end and refused, %s", async (_, body) => {
    expect(await statuses([body])).toEqual([413]);
  });

  test("is refused at once where its end is too far to wait for", async () => {
    const asked = "POST /read HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999\r\n\r\nx";
    const begun = Date.now();
    expect(await statuses([asked])).toEqual([413]);
    expect(Date.now() - begun).toBeLessThan(2000);
  });

  test("arrives up to the limit", async () => {
    expect(await statuses([said("/read", 1000 * KILOBYTE) + last])).toEqual([200, 403]);
    expect(await statuses([unsaid("/read", 500 * KILOBYTE, 500 * KILOBYTE) + last])).toEqual([200, 403]);
  });

  test("is refused before its end when there is too much of it, and the connection is closed", async () => {
    const asked = request({ port, host: "127.0.0.1", path: "/read", method: "POST" });
    const answered = new Promise<IncomingMessage>((resolve, reject) =>
      asked.on("response", resolve).on("error", reject),
    );
    for (let i = 0; i < 31; i++) asked.write("x".repeat(100 * KILOBYTE));
    const answer = await answered;
    expect([answer.statusCode, answer.headers.connection]).toEqual([413, "close"]);
    expect(await text(answer)).toContain("larger than 1 MB");
    asked.destroy();
  });
});
