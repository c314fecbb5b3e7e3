import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** Stands before a database and can stop passing anything on, without either side being told: a line that is half open. */
export class SilentRelay {
  private readonly sockets = new Set<Socket>();
  private readonly silent = new Set<Socket>();

  private readonly server = createServer((near) => {
    const far = connect(Number(this.databaseUrl.port), this.databaseUrl.hostname);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      this.sockets.add(from);
      from.on("data", (chunk) => this.silent.has(from) || to.write(chunk));
      from.on("error", () => {});
    }
  });

  private constructor(private readonly databaseUrl: URL) {}

  static async start(databaseUrl: string): Promise<SilentRelay> {
    const relay = new SilentRelay(new URL(databaseUrl));
    relay.server.listen(0, "127.0.0.1");
    await once(relay.server, "listening");
    return relay;
  }

  /** The database as it is reached through here. */
  get url(): string {
    const url = new URL(this.databaseUrl);
    url.hostname = "127.0.0.1";
    url.port = String((this.server.address() as AddressInfo).port);
    return url.href;
  }

  /** Every line that is open now stays open and carries nothing any more. New ones are as they should be. */
  silence(): void {
    for (const socket of this.sockets) this.silent.add(socket);
  }

  stop(): void {
    for (const socket of this.sockets) socket.destroy();
    this.server.close();
  }
}
