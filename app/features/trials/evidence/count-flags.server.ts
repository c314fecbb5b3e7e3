import { minutesInSentence } from "~/features/agreements/minutes-in-words";
import { flagsUrl, flagUrl } from "~/features/flags/flag-urls";
import { type FlagOfPeriod, flagsOfPeriod, missedFlagsOf } from "~/features/flags/flags-of-period.server";
import { addDays } from "~/features/projects/cadence-days";
import { formatWeekday } from "~/features/projects/period-text";
import type { EvidenceSpan } from "./evidence-span";
import { type Figure, keptWhenAll, partOf } from "./figure";
import { momentOf } from "./moment-of";

/** Flags raised in the trial: seen in the agreed time, next words given in time, and what was no flag or should have been one. */
export async function countFlags(span: EvidenceSpan): Promise<Figure[]> {
  const { project, trial, from, asOf, today } = span;
  const [flags, missed] = await Promise.all([
    flagsOfPeriod(project, { from, until: new Date(asOf.getTime() + 1), asOf }),
    missedFlagsOf(project, { fromOn: trial.startOn, untilOn: addDays(today, 1), asOf }),
  ]);
  return [seenInTime(span, flags), wordsKept(span, flags), judged(span, flags, missed)];
}

function seenInTime({ project, trial, asOf }: EvidenceSpan, flags: readonly FlagOfPeriod[]): Figure {
  const minutes = trial.terms.flagMinutes;
  const show = (instant: Date) => momentOf(instant, trial.timeZone, asOf);
  const of = flags.map((flag) => ({ flag, seen: seenOf(flag, minutes, asOf) }));
  const inTime = of.filter(({ seen }) => seen === "in time").length;
  const late = of.filter(({ seen }) => seen === "late").length;
  return {
    ...{ key: "flags", label: `Critical flags acknowledged within ${minutesInSentence(minutes)}`, before: null },
    ...(flags.length === 0
      ? { during: "0 flags", change: "", verdict: "none" as const }
      : { during: partOf(inTime, inTime + late), ...keptWhenAll(inTime, inTime + late) }),
    note: "Flags raised or opened again in the trial. One that was resolved before somebody had to acknowledge it does not count, nor one that still has time.",
    items: flags.map((flag) => ({
      text: `${flag.what} (${show(flag.openedAt)}; ${
        flag.acknowledgedAt
          ? `acknowledged by ${flag.acknowledgedBy} ${show(flag.acknowledgedAt)}`
          : flag.resolvedAt
            ? `resolved ${show(flag.resolvedAt)}, acknowledged by nobody`
            : "acknowledged by nobody"
      })`,
      href: flagUrl(project.slug, flag.id),
    })),
  };
}

function seenOf({ openedAt, acknowledgedAt, resolvedAt }: FlagOfPeriod, minutes: number, asOf: Date) {
  const dueAt = new Date(openedAt.getTime() + minutes * 60_000);
  if (dueAt > asOf) return "has time";
  if (acknowledgedAt && acknowledgedAt <= dueAt) return "in time";
  return resolvedAt && resolvedAt <= dueAt ? "not wanted" : "late";
}

function wordsKept({ project, trial, asOf }: EvidenceSpan, flags: readonly FlagOfPeriod[]): Figure {
  const words = flags.flatMap(({ id, what, words }) =>
    words.map(({ by, keptAt }) => ({ id, what, by: new Date(by), keptAt: keptAt === null ? null : new Date(keptAt) })),
  );
  const kept = words.filter(({ by, keptAt }) => keptAt && keptAt <= by);
  const broken = words.filter((word) => !kept.includes(word) && word.by <= asOf);
  const show = (instant: Date) => momentOf(instant, trial.timeZone, asOf);
  return {
    ...{ key: "flag-words", label: "Next words on flags given in time", before: null },
    ...{
      during: partOf(kept.length, kept.length + broken.length),
      ...keptWhenAll(kept.length, kept.length + broken.length),
    },
    note: "Each promised time counts once: a new promise or the end of the flag keeps it. Those that are still to come do not count.",
    items: broken.map(({ id, what, by, keptAt }) => ({
      text: `${what} (promised by ${show(by)}; ${keptAt ? `came ${show(keptAt)}` : "none came"})`,
      href: flagUrl(project.slug, id),
    })),
  };
}

type Missed = Awaited<ReturnType<typeof missedFlagsOf>>;

function judged({ project, asOf }: EvidenceSpan, flags: readonly FlagOfPeriod[], missed: Missed): Figure {
  const each = [...new Map(flags.map((flag) => [flag.id, flag])).values()];
  const couldWait = each.filter(({ judgements }) => judgements.couldWait > judgements.critical);
  return {
    ...{ key: "flags-judged", label: "False alarms, and what was not flagged", before: null, change: "" },
    ...{ during: `${couldWait.length} false, ${missed.length} not flagged`, verdict: "none" },
    note: "A false alarm is one of which more people said afterwards that it could have waited than that it was critical.",
    items: [
      ...couldWait.map(({ id, what }) => ({ text: `Could have waited: ${what}`, href: flagUrl(project.slug, id) })),
      ...each.flatMap(({ id, what, judgements }) =>
        judgements.neededSooner.map(({ by, who }) => ({
          text: `Needed sooner by ${who}: ${what} (said by ${by})`,
          href: flagUrl(project.slug, id),
        })),
      ),
      ...missed.map(({ what, happenedOn, by }) => ({
        text: `Not flagged, ${formatWeekday(happenedOn, asOf)}: ${what} (said by ${by})`,
        href: flagsUrl(project.slug),
      })),
    ],
  };
}
