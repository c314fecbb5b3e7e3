import { z } from "zod";
import { line, optionalLine } from "~/http/form-rules";
import { formKey } from "./form-key";

export const MOST_FORMS = 20;
const LONGEST = 60;

const tooShort =
  "A word of one letter or sign would be marked everywhere. Please use at least two, one of them a letter or digit.";

/** Whether a word can be looked for in a text without standing everywhere. */
const canBeFound = (form: string): boolean =>
  formKey(form).words.length > 0 && [...form.replace(aroundWords, "").normalize("NFC")].length > 1;

/** What stands around any word of a text: "-a" or "a." would be found as often as "a". */
const aroundWords =
  /^[\s\p{Pd}\p{Ps}\p{Pe}\p{Pi}\p{Pf}\p{Cf}.,:;!?…"'`]+|[\s\p{Pd}\p{Ps}\p{Pe}\p{Pi}\p{Pf}\p{Cf}.,:;!?…"'`]+$/gu;

const name = line(LONGEST, "Please say which word is explained.").refine(canBeFound, tooShort);

const forms = z
  .string()
  .max(MOST_FORMS * (LONGEST + 2), "Please keep this shorter.")
  .optional()
  .transform((text) => [
    ...new Set(
      (text ?? "")
        .split(/[\n,;]/)
        .map((form) => form.trim().replace(/\s+/g, " "))
        .filter(Boolean),
    ),
  ])
  .refine((all) => all.length <= MOST_FORMS, `Please keep to ${MOST_FORMS} other ways to say it.`)
  .refine((all) => all.every((form) => form.length <= LONGEST), `Please keep each of them under ${LONGEST} characters.`)
  .refine((all) => all.every(canBeFound), tooShort);

const words = {
  name: name.transform((text) => text.replace(/\s+/g, " ")),
  forms,
  meaning: line(600, "Please say in plain words what it means."),
  whyMatters: optionalLine(600),
  comparison: optionalLine(600),
};

export const addTermForm = z.object(words);

/** `number` is the revision that was on the page. */
export const changeTermForm = z.object({
  ...words,
  number: z.coerce.number({ error: "This form is out of date. Please reload the page." }).int().min(0).max(1_000_000),
});

export type TermInput = z.output<typeof addTermForm>;

/** What the fields of such a form hold. */
export type TermFields = { name: string; forms: string; meaning: string; whyMatters: string; comparison: string };

/** One to a line, as they are typed. */
export const formsAsTyped = (forms: readonly string[]): string => forms.join("\n");
