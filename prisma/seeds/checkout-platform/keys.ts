import { db } from "~/db/client.server";
import type { MakeKey } from "~/features/api/key-form";
import { makeKey } from "~/features/api/make-key.server";
import { revokeKey } from "~/features/api/revoke-key.server";
import { act, at, type When } from "../telling/act";
import type { Scene } from "../telling/scene";

const wallboard = "Old wallboard";

/** One key in use, one that ended by itself and one that was revoked. Nobody knows them: they are kept nowhere. */
export const checkoutKeys: Scene[] = [
  made(at("Tue 10:05", -9), { name: wallboard, scopes: ["read"], lifetime: "none" }),
  made(at("Wed 14:20", -8), { name: "Trying the script", scopes: ["push"], lifetime: "30" }),
  made(at("Thu 09:40", -6), { name: "Nightly numbers from CI", scopes: ["push", "read"], lifetime: "365" }),
  act(at("Mon 11:15", -4), "marta", async (_stage, marta, project) => {
    const key = await db.apiKey.findFirstOrThrow({ where: { projectId: project.id, name: wallboard } });
    await revokeKey(marta, project, key.id);
  }),
];

function made(when: When, key: Pick<MakeKey, "name" | "scopes" | "lifetime">): Scene {
  return act(when, "marta", (_stage, marta, project) => makeKey(marta, project, { id: crypto.randomUUID(), ...key }));
}
