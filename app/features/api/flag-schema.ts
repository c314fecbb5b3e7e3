import { z } from "zod";
import { most } from "~/features/flags/flag-form";
import { nextWordMinutes } from "~/features/flags/next-word-options";
import { line } from "~/http/form-rules";
import { plainText } from "~/http/plain-text";
import { id, instant, named, pageOf, pageQuery } from "./api-schemas";

const text = (characters: number, missing: string) => line(characters, missing).overwrite(plainText);

const minutes = nextWordMinutes.map(Number) as [30, 60, 120, 240];

export const raiseBody = named(
  "NewFlag",
  z
    .strictObject({
      what: text(most.what, "Please write what happens.").meta({ description: "What happens, in plain words." }),
      affected: text(most.affected, "Please write who is affected.").meta({ description: "Who is affected." }),
      since: z.iso
        .datetime({ offset: true, error: "Give an instant such as 2026-11-20T14:05:00Z." })
        .optional()
        .meta({ description: "Since when it happens, to the minute; now unless you say so." }),
      owner: z
        .email("Give the e-mail address of somebody of the project.")
        .max(254, "Give the e-mail address of somebody of the project.")
        .optional()
        .meta({
          description: "The e-mail address of who takes care of it; unless you say so whoever made the key.",
        }),
      nextWordInMinutes: z
        .union(
          minutes.map((one) => z.literal(one)),
          "This is 30, 60, 120 or 240.",
        )
        .optional()
        .meta({ description: "When the next word comes; 60 unless you say so." }),
    })
    .meta({ description: "What cannot wait." }),
);
export type RaiseBody = z.output<typeof raiseBody>;

export const flagSchema = named(
  "Flag",
  z.object({
    id,
    state: z.enum(["raised", "acknowledged", "resolved"]),
    what: z.string(),
    affected: z.string(),
    since: instant,
    raisedAt: instant,
    raisedBy: z.string(),
    owner: z.string(),
    openedAt: instant.meta({ description: "When it was opened last; a flag can be opened again." }),
    nextWordBy: instant.nullable(),
    acknowledgedAt: instant.nullable(),
    resolvedAt: instant.nullable(),
    path: z.string().meta({ description: "Its page, below the address of this installation." }),
  }),
);
export const flagPage = pageOf("FlagPage", flagSchema);

export const flagStorySchema = named(
  "FlagStory",
  flagSchema.extend({
    events: z
      .array(
        z.object({
          kind: z.string(),
          at: instant,
          by: z.string().meta({ description: "Empty where the clock did it." }),
          text: z.string(),
          nextWordBy: instant.nullable(),
        }),
      )
      .meta({ description: "All that happened to it, oldest first." }),
  }),
);

export const flagsQuery = pageQuery.extend({
  state: z
    .enum(["open", "resolved", "all"], "This is “open”, “resolved” or “all”.")
    .default("all")
    .meta({ description: "Which ones." }),
});
