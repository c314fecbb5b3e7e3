import { now } from "~/clock.server";
import { db, type Tx } from "~/db/client.server";
import type { Actor } from "~/features/sign-in/actor";
import { isMailConfigured } from "~/mail/send-mail.server";

type Reach = { others: number; signedIn: number; targets: number };

/** Why a flag of the project would reach nobody but whoever raises it, or null. The people of a demo are invented. */
export async function whyNobodyReachable(
  actor: Pick<Actor, "personId" | "isDemo">,
  { id, workspaceId }: { id: string; workspaceId: string },
  client: Tx | typeof db = db,
): Promise<string | null> {
  const [reach] = await client.$queryRaw<[Reach]>`
    select count(*)::int as others,
      count(*) filter (where exists (select from session s where s.person_id = p.id and s.expires_at > ${now()}::timestamptz))::int as "signedIn",
      (select count(*)::int from target t where t.project_id = ${id}::uuid and t.workspace_id = ${workspaceId}::uuid
         and t.disabled_at is null and t.removed_at is null) as targets
    from membership m join person p on p.id = m.person_id
    where m.project_id = ${id}::uuid and p.workspace_id = ${workspaceId}::uuid and p.deactivated_at is null
      and p.id <> ${actor.personId}::uuid`;
  if (reach.others === 0)
    return "Nobody would hear of this: you are the only one of this project. Please add somebody to it first.";
  if (actor.isDemo || isMailConfigured() || reach.targets > 0 || reach.signedIn > 0) return null;
  return "Nobody would hear of this: no mail goes out, no channel is set up, and nobody else of this project is signed in. Please reach them yourself.";
}
