import { z } from "zod";
import { line, uuid } from "~/http/form-rules";
import { hookAddress } from "../channels/hook-address";
import { type Kind, kinds, targetKindNames } from "../channels/kinds";
import { signingSecret } from "../channels/webhook/signing-secret";
import { targetTopics } from "./topic-words";

const topics = z.array(z.enum(targetTopics, "Please choose from the list.")).default([]);

/** The form that adds a channel of this kind; what is in `place` is sealed. */
export function addTargetForm(kind: Kind) {
  const { place, fields } = kinds[kind];
  const shape: Record<string, z.ZodType> = place.shape;
  const asked = Object.fromEntries(fields.map(({ name }) => [name, shape[name] ?? z.never()]));
  return z.object({
    intent: z.literal("add", "Please use the button of the form."),
    id: uuid,
    name: line(60, "Please give it a name that people will know."),
    place: z.object(asked) as unknown as z.ZodType<{ url: string; secret?: string }>,
    topics,
  });
}
export type AddTarget = z.output<ReturnType<typeof addTargetForm>>;

/** What can be done with a channel that is there, told apart by its button. */
export const targetForm = z.discriminatedUnion(
  "intent",
  [
    z.object({ intent: z.literal("test"), targetId: uuid }),
    z.object({ intent: z.literal("topics"), targetId: uuid, topics }),
    z.object({ intent: z.literal("address"), targetId: uuid, url: hookAddress }),
    z.object({ intent: z.literal("rotate"), targetId: uuid, secret: signingSecret }),
    z.object({ intent: z.literal("enable"), targetId: uuid }),
    z.object({ intent: z.literal("remove"), targetId: uuid }),
  ],
  { error: "Please use one of the buttons of the page." },
);
export type TargetForm = z.output<typeof targetForm>;

/** The kind in ?add=…; null for anything else. */
export const kindToAdd = (text: string | null): Kind | null => targetKindNames.find((kind) => kind === text) ?? null;
