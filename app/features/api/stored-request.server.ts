import { createHash } from "node:crypto";
import { db, type Tx } from "~/db/client.server";
import { problem } from "~/http/problem.server";
import type { Reply } from "./api-route.server";

/** A call that is to count once, by the name that its program gave it. `hash` is of what it asks. */
export type Once = { apiKeyId: string; idempotencyKey: string; hash: string };

/** The status of a call whose answer is still to come. */
export const PENDING = 0;

export const hashOfCall = (operationId: string, ...parts: unknown[]): string =>
  createHash("sha256")
    .update(JSON.stringify([operationId, ...parts]))
    .digest("hex");

/** The answer that the same call got before; null where there was none. Throws where the name stands for another call. */
export async function findStored(
  { apiKeyId, idempotencyKey, hash }: Once,
  client: Tx | typeof db = db,
): Promise<Reply | null> {
  const stored = await client.apiRequest.findUnique({
    where: { apiKeyId_idempotencyKey: { apiKeyId, idempotencyKey } },
  });
  if (!stored) return null;
  if (stored.hash !== hash)
    throw problem(422, "This Idempotency-Key was used for another call. Use a new one for every new thing.");
  if (stored.status === PENDING) return null;
  return {
    status: stored.status as Reply["status"],
    body: stored.answer,
    headers: { "Idempotency-Replayed": "true" },
  };
}
