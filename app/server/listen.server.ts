import { createServer, type RequestListener, type Server } from "node:http";
import { Server as NetServer, type Socket } from "node:net";
import { config } from "../config.server";

/** Requests in flight get this long before their connections are cut. */
const GRACE_MILLISECONDS = 8_000;
/** Whoever is about to send the next request does so within this; a connection that stays quiet is closed then. */
const QUIET_MILLISECONDS = 500;

const opened = new WeakMap<Server, Set<Socket>>();

export function listen(app: RequestListener, port = config.PORT, host = config.HOST): Promise<Server> {
  const server = createServer({ requestTimeout: 60_000, headersTimeout: 20_000, keepAliveTimeout: 65_000 }, app);
  const sockets = new Set<Socket>();
  opened.set(server, sockets);
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const taken = error.code === "EADDRINUSE";
      reject(
        taken
          ? new Error(`Port ${port} on ${host} is taken: another program listens there. Set PORT to a free one.`)
          : error,
      );
    });
    server.listen(port, host, () => resolve(server));
  });
}

/**
 * Takes no new connection, lets the requests in flight finish, and cuts what is left after the grace. HTTP's own close would
 * cut kept connections at once, and with them requests that have arrived and are not read yet.
 */
export async function closeServer(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => NetServer.prototype.close.call(server, () => resolve()));
  const quiet = setInterval(() => closeQuietConnections(server), QUIET_MILLISECONDS);
  const cut = setTimeout(() => server.closeAllConnections(), GRACE_MILLISECONDS);
  await closed;
  clearInterval(quiet);
  clearTimeout(cut);
}

/** Also those on which nothing was ever said, as browsers open them in advance: Node does not call them idle. */
function closeQuietConnections(server: Server): void {
  server.closeIdleConnections();
  for (const socket of opened.get(server) ?? []) if (socket.bytesRead === 0) socket.destroy();
}
