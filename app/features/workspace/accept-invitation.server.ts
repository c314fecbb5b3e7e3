import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import { isUniqueViolation } from "~/db/is-unique-violation.server";
import { addPerson } from "~/features/sign-in/add-person.server";
import { hashOfToken } from "./invitation-link.server";
import { openInvitation } from "./open-invitation.server";

type Accepted = { name: string; password: string; timeZone: string };

/** Makes the person with what the invitation grants. Null when it cannot be accepted any more; of two at once, one gets in. */
export function acceptInvitation(token: string, given: Accepted): Promise<{ personId: string } | null> {
  return db
    .$transaction(async (tx) => {
      const [invitation] = await tx.invitation.updateManyAndReturn({
        where: { tokenHash: hashOfToken(token), ...openInvitation() },
        data: { acceptedAt: now() },
      });
      if (!invitation) return null;
      const { workspaceId, email, isAdmin, projectId, role } = invitation;
      const personId = await addPerson(workspaceId, { ...given, email, isAdmin }, tx);
      if (projectId && role) await tx.membership.create({ data: { projectId, personId, role, createdAt: now() } });
      return { personId };
    })
    .catch((error: unknown) => {
      if (isUniqueViolation(error)) return null;
      throw error;
    });
}
