import { createServer, type RequestListener, type Server } from "node:http";
import { config } from "../config.server";

/** Requests in flight get this long before their connections are cut. */
const GRACE_MILLISECONDS = 8_000;

export function listen(app: RequestListener, port = config.PORT, host = config.HOST): Promise<Server> {
  const server = createServer({ requestTimeout: 60_000, headersTimeout: 20_000, keepAliveTimeout: 65_000 }, app);
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

/** Takes no new connection, lets the requests in flight finish, and cuts what is left after the grace. */
export async function closeServer(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  const idle = setInterval(() => server.closeIdleConnections(), 100);
  const cut = setTimeout(() => server.closeAllConnections(), GRACE_MILLISECONDS);
  server.closeIdleConnections();
  await closed;
  clearInterval(idle);
  clearTimeout(cut);
}
