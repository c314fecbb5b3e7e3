import type { Meaning, ReadingValue } from "~/features/kpis/kpi";
import type { Fault } from "~/http/problem.server";
import type { PushBody } from "./push-schema";

type Numbers = Pick<PushBody, "status" | "value" | "numerator" | "denominator">;
const fields = ["value", "numerator", "denominator"] as const;
type Field = (typeof fields)[number];

/** What was measured, or every number that cannot be. A ratio whose whole is 0 had no traffic: it is never 0%. */
export function readingOfPush(
  { shape, sense }: Pick<Meaning, "shape" | "sense">,
  pushed: Numbers,
): ReadingValue | Fault[] {
  const { status = "value", value, numerator, denominator } = pushed;
  const given = fields.filter((name) => pushed[name] !== undefined);
  if (status !== "value") {
    if (given.length === 0) return without(status);
    return given.map((name) => at(name, `With “${status}” there is no number. Leave it out.`));
  }
  if (shape === "number") {
    const odd = given.filter((name) => name !== "value");
    if (odd.length > 0) return odd.map((name) => at(name, "This key number is no ratio: it takes a value."));
    if (value === undefined) return [at("value", "Give the value, or the status “no_data” or “no_traffic”.")];
    return checked({ value }, sense === "other" ? {} : { least: 0 }) ?? asValue(value);
  }
  if (numerator === undefined && denominator === undefined) return shareOf(value);
  if (value !== undefined) return [at("value", "Give the two counts or the share, not both.")];
  if (numerator === undefined) return [at("numerator", "Give the part as well.")];
  if (denominator === undefined) return [at("denominator", "Give the whole as well.")];
  return countsOf(numerator, denominator);
}

function shareOf(value: number | undefined): ReadingValue | Fault[] {
  if (value === undefined)
    return [at("numerator", "Give the two counts, or the share as value, or the status “no_data” or “no_traffic”.")];
  return checked({ value }, { least: 0, most: 1 }) ?? asValue(value);
}

function countsOf(numerator: number, denominator: number): ReadingValue | Fault[] {
  const faults = checked({ numerator, denominator }, { least: 0, isWhole: true });
  if (faults) return faults;
  if (numerator > denominator)
    return [at("numerator", `${numerator} out of ${denominator} cannot be: it is a part of the other count.`)];
  if (denominator === 0) return { ...without("no_traffic"), numerator: 0, denominator: 0 };
  return {
    ...{ status: "value", value: unsigned(numerator / denominator) },
    ...{ numerator: unsigned(numerator), denominator },
  };
}

type Rule = { least?: number; most?: number; isWhole?: boolean };

function checked(numbers: Partial<Record<Field, number>>, { least, most, isWhole }: Rule): Fault[] | null {
  const faults = Object.entries(numbers).flatMap(([name, number]) => {
    const detail =
      Math.abs(number) > Number.MAX_SAFE_INTEGER
        ? "Numbers above 9007199254740991 cannot be kept exactly. Use a larger unit."
        : isWhole && !Number.isInteger(number)
          ? "This counts things, so it is a whole number."
          : least !== undefined && number < least
            ? `This cannot be below ${least}.`
            : most !== undefined && number > most
              ? "A ratio is a share from 0 to 1. Divide a percentage by 100."
              : null;
    return detail ? [at(name as Field, detail)] : [];
  });
  return faults.length > 0 ? faults : null;
}

const at = (name: Field, detail: string): Fault => ({ pointer: `#/${name}`, detail });
/** Minus zero is zero. */
const unsigned = (number: number) => (number === 0 ? 0 : number);
const without = (status: ReadingValue["status"]): ReadingValue => ({
  ...{ status, value: null },
  ...{ numerator: null, denominator: null },
});
const asValue = (value: number): ReadingValue => ({ ...without("value"), value: unsigned(value) });
