import { z } from "zod";
import { line, uuid } from "~/http/form-rules";
import { lifetimes, scopes } from "./api-key";

const unknown = "Please choose from the list.";

export const makeKeyForm = z.object({
  intent: z.literal("make"),
  id: uuid,
  name: line(60, "Please say what the key is for."),
  scopes: z
    .array(z.enum(scopes, { error: unknown }))
    .min(1, "Please choose at least one.")
    .max(scopes.length, unknown)
    .transform((chosen) => scopes.filter((one) => chosen.includes(one))),
  lifetime: z.enum(lifetimes, { error: "Please choose when it ends." }),
});
export type MakeKey = z.output<typeof makeKeyForm>;

export const keysForm = z.discriminatedUnion(
  "intent",
  [makeKeyForm, z.object({ intent: z.literal("revoke"), keyId: uuid })],
  { error: "Please use one of the buttons of the page." },
);
