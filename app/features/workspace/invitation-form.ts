import { z } from "zod";
import { emailAddress } from "~/features/sign-in/email-address";
import { personName } from "~/features/sign-in/person-form";
import { uuid } from "~/http/form-rules";
import { roles } from "./role";

/** Who is asked in. With a project goes a role; without one it is not looked at. */
export const invitationForm = z.object({
  id: uuid,
  name: personName,
  email: emailAddress,
  isAdmin: z.boolean().default(false),
  projectId: uuid.optional(),
  role: z.enum(roles, { error: "Please choose a role." }).default("stakeholder"),
});

export type InvitationInput = z.infer<typeof invitationForm>;
