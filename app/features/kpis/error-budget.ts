import { formatNumber, formatPercent } from "./format-value";
import { countsTheSame, definitionOfWeek, type KpiDefinition, type TrendReading } from "./kpi";

/** How much of what may fail has failed. `share` is the part that is used, above 1 where it is more than all. */
export type ErrorBudget = { text: string; share: number | null; word: "left" | "used up" | "unknown" };

/**
 * What a ratio with a target may miss in the weeks given, and what it did: the target's part of all that was counted, week by
 * week with the target of then. Null without a target or for a number that is no ratio.
 */
export function errorBudget(
  definitions: readonly KpiDefinition[],
  weeks: readonly (TrendReading | null)[],
): ErrorBudget | null {
  const newest = definitions.at(-1);
  if (newest?.shape !== "ratio") return null;
  const meant = weeks.flatMap((reading) => {
    if (reading?.status !== "value") return [];
    const then = definitionOfWeek(definitions, reading.weekOn);
    return then.target !== null && countsTheSame(then, newest) ? [{ ...reading, ...budgetOf(then) }] : [];
  });
  if (newest.target === null && meant.length === 0) return null;
  const counted = meant.flatMap(({ numerator, denominator, allowed, isFailure }) =>
    numerator === null || denominator === null
      ? []
      : [{ may: allowed * denominator, did: isFailure ? numerator : denominator - numerator }],
  );
  if (counted.length === 0) {
    return {
      text: "It needs the two counts of each week; a percentage alone does not tell how many.",
      share: null,
      word: "unknown",
    };
  }
  const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0);
  const [may, did] = [sum(counted.map((week) => week.may)), sum(counted.map((week) => week.did))];
  const without = meant.length - counted.length;
  const gap =
    without === 0
      ? ""
      : ` ${without === 1 ? "1 week" : `${without} weeks`} without counts ${without === 1 ? "is" : "are"} not in it.`;
  const budget = inWords(whole(may), did);
  return { ...budget, text: budget.text + gap };
}

/** Of an error rate the part may be so large; of a rate of successes what is missing to the whole. */
function budgetOf({ target, direction }: KpiDefinition): { allowed: number; isFailure: boolean } {
  const isFailure = direction === "down";
  return { allowed: isFailure ? (target ?? 0) : 1 - (target ?? 0), isFailure };
}

function inWords(may: number, did: number): ErrorBudget {
  const said = `${formatNumber(did)} failed of the ${formatNumber(may)} that the target allows`;
  if (did > may) {
    return { text: `${said}: ${formatNumber(did - may)} too many.`, share: may > 0 ? did / may : 2, word: "used up" };
  }
  const left = may - did;
  const part = may > 0 ? ` (${formatPercent(Math.floor((left / may) * 100) / 100)})` : "";
  const share = may > 0 ? did / may : 0;
  return {
    text: `${said}: ${formatNumber(left)} left${part}.`,
    share,
    word: left > 0 || may === 0 ? "left" : "used up",
  };
}

/** What may fail is told in whole ones; binary fractions do not take one away. */
const whole = (value: number) => Math.floor(Number(value.toPrecision(12)));
