import { type Meaning, type ReadingStatus, type ReadingValue, readingStatuses, statusWords } from "./kpi";
import { parseNumber } from "./parse-number";
import { parsePercent } from "./parse-percent";

/** A reading as typed. Of a ratio, `value` is a percentage, for when the two counts are not known. */
export type TypedReading = { status?: string; value?: string; numerator?: string; denominator?: string };
export type ReadingField = keyof TypedReading;

/** `reading` is null where nothing was typed at all. */
export type ReadReading = { reading: ReadingValue | null } | { problems: Partial<Record<ReadingField, string>> };

/** Reads what was typed. A ratio whose whole is 0 had no traffic: it is never 0%. */
export function readTypedReading(meaning: Pick<Meaning, "shape" | "sense">, typed: TypedReading): ReadReading {
  const { value = "", numerator = "", denominator = "" } = typed;
  const status = typed.status || "value";
  const isTyped = [value, numerator, denominator].some((text) => text.trim() !== "");
  if (!isStatus(status)) return { problems: { status: "Please choose one of the three." } };
  if (status !== "value") {
    if (!isTyped) return { reading: without(status) };
    return { problems: { status: "You typed a number as well. Please clear it, or choose the value." } };
  }
  if (!isTyped) {
    if (!typed.status) return { reading: null };
    return { problems: { [meaning.shape === "ratio" ? "numerator" : "value"]: "Please enter a number." } };
  }
  if (meaning.shape === "number") return readNumber(value, meaning.sense === "other" ? undefined : 0);
  const hasCounts = numerator.trim() !== "" || denominator.trim() !== "";
  if (!hasCounts) return readPercent(value);
  if (value.trim() === "") return readCounts(numerator, denominator);
  return { problems: { value: "Please give either the two counts or the percentage, not both." } };
}

/** Says in one line why nothing could be read, for a place that has no fields. */
export const problemsInWords = (problems: Partial<Record<ReadingField, string>>): string =>
  [...new Set(Object.values(problems))].join(" ");

function readNumber(text: string, least: number | undefined): ReadReading {
  const parsed = parseNumber(text, { least });
  return parsed.ok ? { reading: asValue(parsed.value) } : { problems: { value: parsed.problem } };
}

function readPercent(text: string): ReadReading {
  const parsed = parsePercent(text);
  return parsed.ok ? { reading: asValue(parsed.value) } : { problems: { value: parsed.problem } };
}

function readCounts(numeratorText: string, denominatorText: string): ReadReading {
  const numerator = parseNumber(numeratorText, { whole: true });
  const denominator = parseNumber(denominatorText, { whole: true });
  if (!numerator.ok || !denominator.ok) {
    return {
      problems: {
        ...(numerator.ok ? {} : { numerator: numerator.problem }),
        ...(denominator.ok ? {} : { denominator: denominator.problem }),
      },
    };
  }
  if (denominator.value === 0 && numerator.value > 0) return { problems: { numerator: outOfNothing(numerator.value) } };
  if (numerator.value > denominator.value) {
    return { problems: { numerator: "This is a part of the other count, so it cannot be larger." } };
  }
  if (denominator.value === 0) return { reading: { ...without("no_traffic"), numerator: 0, denominator: 0 } };
  return {
    reading: {
      status: "value",
      value: numerator.value / denominator.value,
      numerator: numerator.value,
      denominator: denominator.value,
    },
  };
}

const outOfNothing = (count: number) =>
  `${count} out of 0 cannot be. If there was nothing to count, clear both and choose “${statusWords.no_traffic}”.`;
const isStatus = (text: string): text is ReadingStatus => (readingStatuses as readonly string[]).includes(text);
const without = (status: ReadingStatus): ReadingValue => ({ status, value: null, numerator: null, denominator: null });
const asValue = (value: number): ReadingValue => ({ ...without("value"), value });
