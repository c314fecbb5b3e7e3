import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

type Asked = { query: string; at: Date; authorization: string | undefined };

/** An HTTP server that answers instant queries as the Prometheus API documents, with the number that a test says. */
export class MetricsServer {
  readonly asked: Asked[] = [];
  /** Null is an empty answer; a text is sent as the sample's value; an error is a 503 with its message. */
  value: (asked: Asked) => string | null | Error = () => "1";
  /** Awaited before each answer. */
  before: () => Promise<void> = async () => {};

  private readonly server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const sent = new URLSearchParams(Buffer.concat(chunks).toString() || request.url?.split("?")[1]);
    const at = new Date(Number(sent.get("time")) * 1000);
    const asked = { query: sent.get("query") ?? "", at, authorization: request.headers.authorization };
    this.asked.push(asked);
    await this.before();
    const value = this.value(asked);
    response.setHeader("content-type", "application/json");
    if (value instanceof Error) {
      response.writeHead(503).end(JSON.stringify({ status: "error", errorType: "timeout", error: value.message }));
      return;
    }
    const result = value === null ? [] : [{ metric: {}, value: [at.getTime() / 1000, value] }];
    response.end(JSON.stringify({ status: "success", data: { resultType: "vector", result } }));
  });

  static async start(): Promise<MetricsServer> {
    const server = new MetricsServer();
    server.server.listen(0, "127.0.0.1");
    await once(server.server, "listening");
    return server;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, "close");
  }
}
