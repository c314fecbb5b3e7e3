import { createHash } from "node:crypto";
import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import type { Flag } from "~/features/flags/flag";
import { canFlag, whyNoFlag } from "~/features/flags/flag-access";
import { flagZone } from "~/features/flags/flag-words.server";
import { localOf } from "~/features/flags/local-time";
import type { NextWordMinutes } from "~/features/flags/next-word-options";
import { raiseFlag } from "~/features/flags/raise-flag.server";
import type { Refusal } from "~/features/projects/refusal";
import { forbidden } from "~/http/not-found.server";
import type { Reply } from "./api-route.server";
import type { Caller } from "./find-caller.server";
import type { RaiseBody } from "./flag-schema";
import { inTurn } from "./in-turn";
import { flagLimit, limitCaller } from "./limit-caller.server";
import { flagView } from "./list-project-flags.server";
import { refusal } from "./parse-part.server";
import { refuseRevoked } from "./refuse-revoked.server";
import { findStored, hashOfCall, type Once, PENDING } from "./stored-request.server";

/** Raises a flag for whoever made the key. The call's name is taken before, and the flag's id made from it: sent twice, also beside each other or after a crash in between, it is one flag. */
export async function raiseFlagByKey(caller: Caller, body: RaiseBody, idempotencyKey: string): Promise<Reply> {
  if (!canFlag(caller.project)) throw forbidden(whyNoFlag(caller.project));
  const once = { apiKeyId: caller.keyId, idempotencyKey, hash: hashOfCall("raiseFlag", body) };
  return inTurn(caller.project.id, async () => {
    // While it waited for those before it.
    await refuseRevoked(db, caller);
    return (await findStored(once)) ?? raise(caller, body, once);
  });
}

async function raise(caller: Caller, body: RaiseBody, once: Once): Promise<Reply> {
  const { keyId, keyName, actor, project } = caller;
  const headers = await limitCaller(keyId, flagLimit);
  const at = now();
  const ownerId = await ownerOf(caller, body.owner);
  const taken = { ...once, status: PENDING, answer: {}, createdAt: at };
  await db.apiRequest.createMany({ data: taken, skipDuplicates: true });
  const stored = await findStored(once);
  if (stored) return stored;
  const id = idOf(once);
  const since = localOf(body.since ? new Date(body.since) : at, await flagZone(project.id));
  const nextWord = String(body.nextWordInMinutes ?? 60) as NextWordMinutes;
  // The flag says for good who raised it: the person, through this key.
  const name = `${actor.name} (by the key “${keyName}”)`;
  const form = { id, what: body.what, affected: body.affected, since, ownerId, nextWord };
  const refused = await raiseFlag({ ...actor, name }, project, form);
  if (refused) {
    await db.apiRequest.deleteMany({ where: { ...once, status: PENDING } });
    throw refusal([faultOf(refused)]);
  }
  const flag: Flag = await db.flag.findFirstOrThrow({ where: { id, projectId: project.id } });
  const answer = flagView(flag, project.slug);
  await db.apiRequest.updateMany({ where: { ...once, status: PENDING }, data: { status: 201, answer } });
  return { status: 201, body: answer, headers };
}

/** Whoever made the key, or the active person of the project with this address. */
async function ownerOf({ actor, project }: Caller, email: string | undefined): Promise<string> {
  if (email === undefined) return actor.personId;
  const owner = await db.person.findFirst({
    where: {
      email: { equals: email, mode: "insensitive" },
      ...{ workspaceId: project.workspaceId, deactivatedAt: null, memberships: { some: { projectId: project.id } } },
    },
    select: { id: true },
  });
  if (owner) return owner.id;
  throw refusal([{ pointer: "#/owner", detail: "Nobody active of this project has this address." }]);
}

/** Always the same for the same call of a key (a UUID of version 8). */
function idOf({ apiKeyId, idempotencyKey }: Once): string {
  const hash = createHash("sha256").update(`flag ${apiKeyId} ${idempotencyKey}`).digest("hex");
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}

const faultOf = ({ refused, field }: Refusal) =>
  field === undefined
    ? { detail: refused }
    : { pointer: `#/${field === "ownerId" ? "owner" : field}`, detail: refused };
