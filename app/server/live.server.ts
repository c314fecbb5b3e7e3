import { createSession } from "better-sse";
import { json, type RequestHandler, Router } from "express";
import { z } from "zod";
import type { LiveHub, LiveStream } from "../features/notifications/live/live-hub.server";
import { takePageDeliveries } from "../features/notifications/live/take-page-deliveries.server";
import { findActorOfCookie } from "../features/sign-in/current-actor.server";

/** Milliseconds. Proxies cut lines that are silent for a minute; a page comes back after `retry`. */
const beat = { keepAlive: 15_000, retry: 2_000 };
/** Bytes that wait for a page that does not read before its line is cut; it catches up when it comes back. */
const MOST_WAITING = 1_000_000;

/** Outside Remix, whose request signal does not always say that a page has gone. */
export function liveStream(hub: LiveHub): Router {
  const router = Router();
  router.get("/live", (request, response, next) => {
    findActorOfCookie(request.headers.cookie ?? null)
      .then(async (actor) => {
        response.set("Cache-Control", "no-store, no-transform");
        // 204 tells a browser to try no more.
        if (!actor) return void response.status(204).end();
        // A line that broke before this point has said so to nobody.
        if (response.destroyed || request.socket.destroyed) return;
        const stream: LiveStream = {
          actor,
          since: readSince(request.headers["last-event-id"]),
          push(name, content) {
            if (!session.isConnected) return;
            session.push(content, name, String(stream.since ?? 0));
            if (response.writableLength > MOST_WAITING) response.destroy();
          },
          close: () => void response.end(),
        };
        response.once("close", () => hub.remove(stream));
        const session = await createSession(request, response, {
          ...beat,
          headers: { "Cache-Control": "no-store, no-transform", "X-Accel-Buffering": "no" },
        });
        // Nor may it be entered after it has been taken out.
        if (response.destroyed || !session.isConnected) return;
        await hub.add(stream);
      })
      .catch(next);
  });
  return router;
}

const Taken = z.object({ ids: z.array(z.uuid()).min(1).max(500) });

/** A page says which messages it shows. Stands behind the Origin check. */
export function liveTaken(): Router {
  const router = Router();
  const take: RequestHandler = (request, response, next) => {
    findActorOfCookie(request.headers.cookie ?? null)
      .then(async (actor) => {
        response.set("Cache-Control", "no-store");
        if (!actor) return void response.status(401).end();
        const taken = Taken.safeParse(request.body);
        if (!taken.success) return void response.status(400).type("text").send("a list of ids is wanted\n");
        await takePageDeliveries(actor, taken.data.ids);
        response.status(204).end();
      })
      .catch(next);
  };
  router.post("/live/taken", json({ limit: "50kb" }), take);
  return router;
}

/** The id of an event is the instant up to which a page knows everything. */
function readSince(lastEventId: string | string[] | undefined): number | null {
  const since = Number(lastEventId);
  return Number.isSafeInteger(since) && since > 0 && since < 8.64e15 ? since : null;
}
