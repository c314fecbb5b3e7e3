import { z } from "zod";
import { uuid } from "~/http/form-rules";
import { type PulledKind, pulledKinds } from "../sources/kinds";
import type { PulledSource } from "../sources/source";

type Place = { config: Record<string, string>; secret: Record<string, string> };

/** The form that connects a KPI with a source of this kind, or tries it: `config` may be shown again, `secret` is sealed. */
export function sourceForm(kind: PulledKind) {
  const { config, secret }: PulledSource = pulledKinds[kind];
  return z.object({
    intent: z.enum(["try", "connect"], "Please use one of the buttons of the form."),
    id: uuid,
    config: config as unknown as z.ZodType<Place["config"]>,
    secret: secret.prefault({}) as unknown as z.ZodType<Place["secret"]>,
  });
}
export type SourceForm = z.output<ReturnType<typeof sourceForm>>;

/** What can be done with a source that is connected, told apart by its button. */
export const connectedForm = z.discriminatedUnion(
  "intent",
  [
    z.object({ intent: z.literal("read"), weekOn: z.string().optional() }),
    z.object({
      intent: z.literal("backfill"),
      id: uuid,
      weeks: z.enum(["12", "26", "52"], "Please choose from the list.").transform(Number),
    }),
    z.object({ intent: z.literal("resume"), backfillId: uuid }),
    z.object({ intent: z.literal("cancel") }),
    z.object({ intent: z.literal("disconnect") }),
  ],
  { error: "Please use one of the buttons of the page." },
);
export type ConnectedForm = z.output<typeof connectedForm>;
