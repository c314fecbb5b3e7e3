import { hashPassword } from "better-auth/crypto";
import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import { isUniqueViolation } from "~/db/is-unique-violation.server";
import { insertPerson } from "~/features/sign-in/insert-person.server";
import { hashOfToken } from "./invitation-link.server";
import { openInvitation } from "./open-invitation.server";

type Accepted = { name: string; password: string; timeZone: string };

/** Makes the person with what the invitation grants. Null when it cannot be accepted any more; of two at once, one gets in. */
export async function acceptInvitation(token: string, given: Accepted): Promise<{ personId: string } | null> {
  const { password, ...person } = given;
  const passwordHash = await hashPassword(password);
  return db
    .$transaction(async (tx) => {
      const [invitation] = await tx.invitation.updateManyAndReturn({
        where: { tokenHash: hashOfToken(token), ...openInvitation() },
        data: { acceptedAt: now() },
      });
      if (!invitation) return null;
      const { workspaceId, email, isAdmin, projectId, role } = invitation;
      await tx.unmailedLink.deleteMany({ where: { email, purpose: "invitation" } });
      const personId = await insertPerson(tx, workspaceId, { ...person, email, isAdmin, passwordHash });
      if (projectId && role) await tx.membership.create({ data: { projectId, personId, role, createdAt: now() } });
      return { personId };
    })
    .catch((error: unknown) => {
      if (isUniqueViolation(error)) return null;
      throw error;
    });
}
