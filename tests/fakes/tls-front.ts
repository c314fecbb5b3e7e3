import { once } from "node:events";
import { readFileSync } from "node:fs";
import { type AddressInfo, connect, createServer, type Server } from "node:net";
import { TLSSocket } from "node:tls";

const [key, cert] = ["key", "crt"].map((kind) =>
  readFileSync(new URL(`tls/localhost.${kind}`, import.meta.url), "utf8"),
) as [string, string];

/** Encrypts a PostgreSQL that does not by itself, with a certificate for "localhost" that only knows itself. */
export class TlsFront {
  readonly certificate = cert;

  private constructor(private readonly server: Server) {}

  static async before(url: string): Promise<TlsFront> {
    const { hostname, port } = new URL(url);
    const server = createServer((socket) => {
      socket.on("error", () => {});
      // What every client sends first is the question whether the server encrypts.
      socket.once("data", () => {
        socket.write("S");
        const inside = new TLSSocket(socket, { isServer: true, key, cert });
        const behind = connect(Number(port), hostname);
        inside.on("error", () => behind.destroy());
        behind.on("error", () => inside.destroy());
        inside.pipe(behind).pipe(inside);
      });
    });
    server.listen(0, "localhost");
    await once(server, "listening");
    return new TlsFront(server);
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  stop(): void {
    this.server.close();
  }
}
