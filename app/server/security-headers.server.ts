import { randomFillSync } from "node:crypto";
import { type RequestHandler, Router } from "express";
import helmet from "helmet";
import { config } from "../config.server";

declare module "express-serve-static-core" {
  interface Locals {
    cspNonce?: string;
  }
}

/** In development Vite adds styles without a nonce and talks over a socket of its own. */
export function securityHeaders({ development }: { development: boolean }): Router {
  const router = Router();
  const nonce = (_request: unknown, response: unknown) =>
    `'nonce-${(response as { locals: { cspNonce: string } }).locals.cspNonce}'`;
  router.use(setNonce);
  router.use(
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'self'"],
          scriptSrc: ["'self'", nonce],
          styleSrc: development ? ["'self'", "'unsafe-inline'"] : ["'self'", nonce],
          styleSrcAttr: ["'unsafe-inline'"],
          imgSrc: ["'self'", "data:"],
          fontSrc: ["'self'"],
          connectSrc: development ? ["'self'", "ws:"] : ["'self'"],
          frameAncestors: ["'none'"],
          formAction: ["'self'"],
          baseUri: ["'none'"],
          objectSrc: ["'none'"],
        },
      },
      // Helmet's own choice makes browsers send "Origin: null" with a form.
      referrerPolicy: { policy: "strict-origin-when-cross-origin" },
      strictTransportSecurity: config.BASE_URL?.startsWith("https:")
        ? { maxAge: 31_536_000, includeSubDomains: false }
        : false,
      xFrameOptions: { action: "deny" },
    }),
  );
  return router;
}

const setNonce: RequestHandler = (_request, response, next) => {
  response.locals.cspNonce = drawNonce();
  next();
};

const NONCE_BYTES = 16;
const drawn = Buffer.alloc(64 * NONCE_BYTES);
let used = drawn.length;

/** Drawn for many answers at once, for drawing takes longer than the number of bytes. */
function drawNonce(): string {
  if (used === drawn.length) {
    randomFillSync(drawn);
    used = 0;
  }
  used += NONCE_BYTES;
  return drawn.toString("base64", used - NONCE_BYTES, used);
}
