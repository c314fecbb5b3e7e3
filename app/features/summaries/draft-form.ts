import { z } from "zod";
import { plainText } from "~/http/plain-text";

/** What an autosave takes: any text of a bearable length, for a half-written sentence is worth keeping. */
const text = (most: number) =>
  z
    .string()
    .overwrite(plainText)
    .max(most, `This is longer than ${most.toLocaleString("en-GB")} characters. Please shorten it.`)
    .default("");
const short = text(300);
const long = text(2_000);
const id = z.uuid("This line has lost its place. Please reload the page.");
const lines = <Shape extends z.ZodRawShape>(shape: Shape, most = 60) =>
  z
    .array(z.object({ id, ...shape }), { error: "This list could not be read." })
    .max(most, `At most ${most} lines fit here.`)
    .refine(
      (all) => new Set(all.map((line) => (line as { id: string }).id)).size === all.length,
      "Two lines are the same one. Please reload the page.",
    )
    .default([]);

/** Parses to a `Draft`. */
export const DraftForm = z.object({
  headline: text(600),
  state: text(20),
  stateReason: long,
  milestones: lines({
    outcome: short,
    forWhom: short,
    targetOn: text(10),
    state: text(20),
    note: long,
    moveReason: short,
  }),
  roadblocks: lines({
    title: short,
    holdsUp: short,
    owner: short,
    helpWanted: long,
    helpFrom: short,
    since: text(10),
    helpBy: text(10),
    cleared: text(3),
    clearedNote: short,
  }),
  readings: lines({ status: text(12), value: text(40), numerator: text(40), denominator: text(40), sourceNote: short }),
  lastPromises: lines({ outcome: text(10), reason: short }),
  promises: lines({ text: short }),
  asks: lines({ question: long, decideBy: text(10), askedOfId: text(36) }),
  notes: text(20_000),
});

/** A draft as JSON: the one that a page last knew as saved, or the one that it sends by itself. */
export const DraftJson = z
  .string()
  .max(1_000_000, "The summary is longer than can be saved. Please shorten it.")
  .transform((json, context) => {
    try {
      return JSON.parse(json) as unknown;
    } catch {
      context.addIssue("This page is out of date. Please reload it.");
      return z.NEVER;
    }
  })
  .pipe(DraftForm);

/** What an open page saves by itself. */
export const Autosave = z.object({ page: z.string().max(60), base: DraftJson, mine: DraftJson });
