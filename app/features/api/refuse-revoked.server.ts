import type { db, Tx } from "~/db/client.server";
import { problem } from "~/http/problem.server";
import type { Caller } from "./find-caller.server";

/** Lets no write through whose key was revoked meanwhile; in a transaction those of one key wait for each other, across instances too. */
export async function refuseRevoked(client: Tx | typeof db, { keyId }: Pick<Caller, "keyId">): Promise<void> {
  const [key] = await client.$queryRaw<{ isRevoked: boolean }[]>`
    select revoked_at is not null as "isRevoked" from api_key where id = ${keyId}::uuid for no key update`;
  if (!key || key.isRevoked) throw problem(401, "This key was revoked.");
}
