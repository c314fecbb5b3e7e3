import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { pinoHttp } from "pino-http";
import { hideSecrets } from "./hide-secrets.server";
import { log } from "./log.server";

/** Gives every request its id, its own log and, when it has been answered, one line. */
export function logRequests() {
  return pinoHttp<IncomingMessage & { originalUrl?: string }>({
    logger: log,
    genReqId: (_request, response) => {
      const id = randomUUID();
      response.setHeader("X-Request-Id", id);
      return id;
    },
    quietReqLogger: true,
    customAttributeKeys: { reqId: "requestId" },
    autoLogging: { ignore: (request) => /^\/(assets|fonts)\//.test(request.url ?? "") },
    customLogLevel: (_request, response, error) => (error || response.statusCode >= 500 ? "error" : "info"),
    serializers: {
      req: (request: { method: string; url: string; remoteAddress: string }) => ({
        method: request.method,
        url: hideSecrets(request.url),
        address: request.remoteAddress,
      }),
      res: (response: { statusCode: number }) => ({ status: response.statusCode }),
    },
  });
}
