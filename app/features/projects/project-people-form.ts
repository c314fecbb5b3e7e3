import { z } from "zod";
import { emailAddress } from "~/features/sign-in/email-address";
import { personName } from "~/features/sign-in/person-form";
import { roles } from "~/features/workspace/role";
import { uuid } from "~/http/form-rules";

export const managersOnly =
  "Only the lead of this project, or an admin while it is open to everybody, can change who belongs to it.";

const role = z.enum(roles, { error: "Please choose a role." });

export type RoleOfPerson = { personId: string; role: z.output<typeof role> };

/** Every form of the people page, told apart by its button. */
export const projectPeopleForm = z.discriminatedUnion(
  "intent",
  [
    z.object({ intent: z.literal("add"), personId: z.uuid("Please choose a person."), role }),
    z.object({ intent: z.literal("invite"), id: uuid, name: personName, email: emailAddress, role }),
    z.object({ intent: z.literal("change-role"), personId: uuid, role }),
    z.object({ intent: z.literal("remove"), personId: uuid }),
    z.object({ intent: z.literal("resend-invitation"), invitationId: uuid }),
    z.object({ intent: z.literal("withdraw-invitation"), invitationId: uuid }),
  ],
  { error: "Please use one of the buttons of the page." },
);
export type ProjectPeopleForm = z.output<typeof projectPeopleForm>;
export type Invited = Extract<ProjectPeopleForm, { intent: "invite" }>;
