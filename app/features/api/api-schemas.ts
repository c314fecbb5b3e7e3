import { z } from "zod";

/** Every schema that has a name in the document. */
export const apiSchemas = z.registry<{ id: string }>();

/** Gives a schema its name in the document. */
export function named<Schema extends z.ZodType>(id: string, schema: Schema): Schema {
  apiSchemas.add(schema, { id });
  return schema;
}

export const day = z.iso.date().meta({ description: "A day as YYYY-MM-DD." });
export const week = z.iso.date().meta({ description: "The Monday that names a week, as YYYY-MM-DD." });
export const instant = z.iso.datetime({ offset: true }).meta({ description: "An instant as ISO 8601." });
export const noPart = z.strictObject({});

/** An address's id. In another form than the database knows it is no id at all. */
export const id = z.uuid();

const shownAtOnce = 100;

export const pageQuery = z.strictObject({
  limit: z.coerce
    .number("Give a whole number from 1 to 100.")
    .int("Give a whole number from 1 to 100.")
    .min(1, "At least 1.")
    .max(shownAtOnce, "At most 100.")
    .default(30)
    .meta({ description: "How many at once, from 1 to 100." }),
  cursor: z
    .string()
    .max(200, "This is no cursor of ours.")
    .optional()
    .meta({ description: "The “next” of the page before; without one it is the first page." }),
});
export type PageQuery = z.output<typeof pageQuery>;

/** A page of a list, and where the next one begins. */
export const pageOf = <Item extends z.ZodType>(id: string, item: Item) =>
  named(
    id,
    z.object({
      items: z.array(item),
      next: z.string().nullable().meta({ description: "The cursor of the next page; null on the last one." }),
    }),
  );

export const problemSchema = named(
  "Problem",
  z
    .object({
      type: z.string(),
      title: z.string(),
      status: z.int(),
      detail: z.string().meta({ description: "What happened and what to do about it, in a plain sentence." }),
      errors: z
        .array(z.object({ pointer: z.string().optional(), parameter: z.string().optional(), detail: z.string() }))
        .optional()
        .meta({ description: "Every fault by its place: a JSON pointer into the body, or a parameter’s name." }),
    })
    .meta({ description: "What went wrong (RFC 9457), sent as application/problem+json." }),
);
