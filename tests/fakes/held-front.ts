import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** Stands before an HTTP server and can keep its answers back: somebody else's server that takes its time. */
export class HeldFront {
  /** What everybody who asked has shown to be let in. */
  readonly authorizations = new Set<string>();

  private left = Number.POSITIVE_INFINITY;
  private goOn = () => {};
  private held = Promise.resolve();

  private readonly server = createServer(async (request, response) => {
    this.authorizations.add(request.headers.authorization ?? "");
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    if (--this.left < 0) await this.held;
    const { "content-type": type } = request.headers;
    const answer = await fetch(this.target + request.url, {
      method: request.method,
      ...(type && { headers: { "content-type": type } }),
      ...(chunks.length > 0 && { body: Buffer.concat(chunks) }),
    });
    response.writeHead(answer.status, { "content-type": answer.headers.get("content-type") ?? "text/plain" });
    response.end(Buffer.from(await answer.arrayBuffer()));
  });

  private constructor(private readonly target: string) {}

  static async start(target: string): Promise<HeldFront> {
    const front = new HeldFront(target);
    front.server.listen(0, "127.0.0.1");
    await once(front.server, "listening");
    return front;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** Answers so many questions more, and the others once it is released. */
  holdAfter(count: number): void {
    this.left = count;
    this.held = new Promise((release) => {
      this.goOn = release;
    });
  }

  release(): void {
    this.left = Number.POSITIVE_INFINITY;
    this.goOn();
  }

  async stop(): Promise<void> {
    this.release();
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, "close");
  }
}
