import { z } from "zod";
import { day, line, optionalLine, uuid } from "~/http/form-rules";
import { directions, type Meaning, type Shape, senses, shapes } from "./kpi";
import { parseTarget } from "./parse-target";

const words = {
  name: line(60, "Please give the number a name."),
  unit: line(40, "Please say what is counted, for example “orders a minute” or “of payments”."),
  direction: z.enum(directions, { error: "Please choose which way is better." }),
  target: optionalLine(40),
  sentence: line(300, "Please say in a plain sentence what this number tells."),
};

/** The typed target as the number that is kept: null for none, of a ratio the fraction. */
function withTarget<Fields extends { target: string }>(
  { target, ...rest }: Fields,
  shape: Shape,
  context: z.RefinementCtx,
): Omit<Fields, "target"> & Pick<Meaning, "target"> {
  const parsed = parseTarget(shape, target);
  if (parsed.ok) return { ...rest, target: parsed.value };
  context.addIssue({ code: "custom", path: ["target"], message: parsed.problem });
  return z.NEVER;
}

export const defineKpiForm = z
  .object({
    id: uuid,
    sense: z.enum(senses, { error: "Please choose what kind of number this is." }),
    shape: z.enum(shapes, { error: "Please choose how it is written." }),
    ...words,
  })
  .transform((fields, context) => withTarget(fields, fields.shape, context));
export type DefineKpi = z.output<typeof defineKpiForm>;

/** `number` is that of the new version, so that a form sent twice, or after somebody else's change, is noticed. */
export const changeDefinitionForm = (shape: Shape) =>
  z
    .object({
      number: z.number({ error: "This form is out of date. Please reload the page." }).int().min(2).max(100_000),
      ...words,
      fromWeekOn: day("Please choose the week from which this counts."),
      reason: line(300, "Please say why the definition changes."),
    })
    .transform((fields, context) => withTarget(fields, shape, context));
export type ChangeDefinition = z.output<ReturnType<typeof changeDefinitionForm>>;

export const arrangeKpisForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("move"), kpiId: uuid, place: z.number().int().min(1).max(1000) }),
  z.object({ intent: z.literal("archive"), kpiId: uuid }),
  z.object({ intent: z.literal("restore"), kpiId: uuid }),
]);
