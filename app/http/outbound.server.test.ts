import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import { type AddressInfo, createServer as createTcpServer } from "node:net";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { config } from "~/config.server";
import { callOutbound } from "./outbound.server";

const open: { close(): unknown; closeAllConnections?(): void }[] = [];
let hits = 0;

async function serve(answer: RequestListener): Promise<string> {
  const server: Server = createServer((request, response) => {
    hits++;
    answer(request, response);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  open.push(server);
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

beforeEach(() => {
  hits = 0;
  config.OUTBOUND_ALLOW = ["127.0.0.0/8"];
});
afterEach(() => {
  config.OUTBOUND_ALLOW = [];
  for (const server of open.splice(0)) {
    server.closeAllConnections?.();
    server.close();
  }
});

const post = (url: string, more: { seconds?: number; bytes?: number; signal?: AbortSignal } = {}) =>
  callOutbound({ url, method: "POST", headers: { "content-type": "text/plain" }, body: "hello", ...more });

test("an answer comes back as it is", async () => {
  const url = await serve(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    response.writeHead(201, { "x-said": String(request.headers["content-type"]) }).end(Buffer.concat(chunks));
  });
  const answer = await post(url);
  expect(answer).toMatchObject({ status: 201, body: "hello", isCut: false });
  expect(answer.headers["x-said"]).toBe("text/plain");
});

test("a redirect is an answer, not a way", async () => {
  const inner = await serve((_request, response) => response.end("secret"));
  const url = await serve((_request, response) => response.writeHead(307, { location: inner }).end());
  expect((await post(url)).status).toBe(307);
  expect(hits).toBe(1);
});

test("a byte a second, endless headers and a broken line hold nobody", async () => {
  const slow = await serve((_request, response) => {
    response.writeHead(200);
    const drip = setInterval(() => response.write("."), 100);
    response.on("close", () => clearInterval(drip));
  });
  await expect(post(slow, { seconds: 1 })).rejects.toThrow("127.0.0.1 gave no whole answer within 1 seconds.");
  const silent = createTcpServer((socket) => void socket.on("error", () => {})).listen(0, "127.0.0.1");
  await once(silent, "listening");
  open.push(silent);
  await expect(post(`http://127.0.0.1:${(silent.address() as AddressInfo).port}`, { seconds: 1 })).rejects.toThrow(
    "within 1 seconds",
  );
  const headers = createTcpServer((socket) => {
    socket.on("error", () => {});
    socket.write("HTTP/1.1 200 OK\r\n");
    const more = setInterval(() => socket.write(`x-${"a".repeat(1000)}: b\r\n`), 5);
    socket.on("close", () => clearInterval(more));
  }).listen(0, "127.0.0.1");
  await once(headers, "listening");
  open.push(headers);
  await expect(post(`http://127.0.0.1:${(headers.address() as AddressInfo).port}`)).rejects.toThrow(
    "headers that are too long",
  );
});

test("whoever asks may end the call before its time", async () => {
  let left: (() => void) | undefined;
  const isLeft = new Promise<void>((resolve) => (left = resolve));
  const never = await serve((request) => request.socket.on("close", () => left?.()));
  const asking = new AbortController();
  setTimeout(() => asking.abort(), 50);
  await expect(post(never, { signal: asking.signal })).rejects.toThrow(
    "127.0.0.1 gave no whole answer in the time it had.",
  );
  await isLeft;
  await expect(post(never, { signal: AbortSignal.timeout(50) })).rejects.toThrow("in the time it had");
  await expect(post(never, { seconds: 0.05, signal: AbortSignal.timeout(5_000) })).rejects.toThrow(
    "within 0.05 seconds",
  );
});

test("of an endless body only the beginning is read, and a packed one is not unpacked", async () => {
  const endless = await serve((_request, response) => {
    const chunk = Buffer.alloc(65_536, "x");
    const pour = () => {
      while (!response.destroyed && response.write(chunk));
    };
    response.on("drain", pour);
    pour();
  });
  const answer = await post(endless, { bytes: 1000 });
  expect([answer.body.length, answer.isCut]).toEqual([1000, true]);
  const bomb = gzipSync(Buffer.alloc(50_000_000));
  const packed = await serve((_request, response) => response.writeHead(200, { "content-encoding": "gzip" }).end(bomb));
  expect((await post(packed, { bytes: 2000 })).isCut).toBe(true);
});

const spellings = [
  ...[
    "http://127.0.0.1",
    "http://127.1",
    "http://2130706433",
    "http://0x7f000001",
    "http://0177.0.0.1",
    "http://0x7f.1",
  ],
  ...[
    "http://127.0.0.1.",
    "http://[::1]",
    "http://[::ffff:127.0.0.1]",
    "http://[::ffff:7f00:1]",
    "http://localhost",
    "http://localhost.",
  ],
  ...[
    "http://0.0.0.0",
    "http://0",
    "http://[::]",
    "http://169.254.169.254",
    "http://[fd00:ec2::254]",
    "http://１２７.０.０.１",
  ],
];

test.each(spellings)("%s reaches nothing inside", async (spelling) => {
  config.OUTBOUND_ALLOW = [];
  const { port } = new URL(await serve((_request, response) => response.end("inside")));
  await expect(post(`${spelling}:${port}/hook`)).rejects.toThrow(
    /leads to an address inside a private network|localhost\. has no address/,
  );
  expect(hits).toBe(0);
});

test.each([
  ["no address", "This is not an address"],
  ["file:///etc/passwd", "This is not an address"],
  ["unix:/var/run/docker.sock", "This is not an address"],
  ["http://me:word@127.0.0.1/", "must not carry a name and password"],
])("%s is refused", async (url, message) => {
  await expect(post(url)).rejects.toThrow(message);
});

test("says in words what is wrong on the other side", async () => {
  const url = await serve((request) => request.socket.destroy());
  await expect(post(url)).rejects.toThrow("127.0.0.1 broke the connection off.");
  await expect(post("http://127.0.0.1:1")).rejects.toThrow("127.0.0.1 refuses the connection.");
  await expect(post("http://nowhere.invalid")).rejects.toThrow(/nowhere\.invalid has no address/);
});
