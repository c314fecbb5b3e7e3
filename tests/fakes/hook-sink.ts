import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export type Hook = { path: string; headers: IncomingHttpHeaders; body: string };
type AnswerHook = (response: ServerResponse, hook: Hook) => void;

/** What the real places say when they took a message, by the path that a test posts to. */
const taken: Record<string, AnswerHook> = {
  slack: (response) => response.end("ok"),
  teams: (response) => response.writeHead(202).end(),
  discord: (response) => response.writeHead(200, { "content-type": "application/json" }).end('{"id":"1","type":0}'),
  webhook: (response) => response.writeHead(204).end(),
};

/** An HTTP server that keeps what is posted to it, and answers as the real place would or as it is told. */
export class HookSink {
  readonly hooks: Hook[] = [];
  /** For the calls from now on; undefined is as the real place would. */
  answer: AnswerHook | undefined;

  private readonly server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const path = request.url ?? "";
    const hook = { path, headers: request.headers, body: Buffer.concat(chunks).toString() };
    this.hooks.push(hook);
    const asUsual = taken[path.split(/[/?]/)[1] ?? ""] ?? ((response) => response.writeHead(404).end());
    (this.answer ?? asUsual)(response, hook);
  });

  static async start(): Promise<HookSink> {
    const sink = new HookSink();
    sink.server.listen(0, "127.0.0.1");
    await once(sink.server, "listening");
    return sink;
  }

  /** The address of a place of this kind. */
  url(kind: string, name = "T0/B0/secret"): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/${kind}/${name}`;
  }

  /** Answers everything with this status. */
  say(status: number, body = "", headers: Record<string, string> = {}): void {
    this.answer = (response) => response.writeHead(status, headers).end(body);
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, "close");
  }
}

/** Answers that it took it, one byte a second, and never comes to an end. */
export function drip(response: ServerResponse): void {
  response.writeHead(200);
  const more = setInterval(() => response.write("o"), 1_000);
  response.on("close", () => clearInterval(more));
}

/** Answers without an end, as fast as it is read. */
export function pour(response: ServerResponse): void {
  response.writeHead(200);
  const more = () => {
    while (!response.destroyed && response.write("x".repeat(65_536)));
  };
  response.on("drain", more);
  more();
}
