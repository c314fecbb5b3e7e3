import { countsInWords, valueInWords } from "~/features/kpis/format-value";
import { type Meaning, statusWords } from "~/features/kpis/kpi";
import { formatDay } from "~/features/projects/period-text";
import type { Content, ContentReading } from "./content";
import { milestoneStateWords, stateWords } from "./state";

/** One difference between two revisions, in words for a reader. An empty side was not there. */
export type Difference = { what: string; before: string; after: string };

type Facts = Map<string, string>;

/** What changed from one revision to the next, in the order of the page. */
export function compareContents(before: Content, after: Content): Difference[] {
  const [was, is] = [facts(before), facts(after)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((what) => {
    const [old, current] = [was.get(what) ?? "", is.get(what) ?? ""];
    return old === current ? [] : [{ what: what.split("\t")[0] as string, before: old, after: current }];
  });
}

/** The summary as named sentences. A tab and the line's id keep lines with the same name apart. */
function facts(content: Content): Facts {
  const all: [string, string][] = [
    ["Headline", content.headline],
    ["State", stateWords[content.state]],
    ["Why this state", content.stateReason],
    ...content.readings.map((line): [string, string] => [`${line.name}\t${line.id}`, reading(line)]),
    ...content.lastPromises.map(({ id, text, outcome, reason }): [string, string] => [
      `Last week’s promise: ${text}\t${id}`,
      sentence(outcome, reason),
    ]),
    ...content.milestones.map((line): [string, string] => [
      `Milestone\t${line.id}`,
      sentence(
        line.outcome,
        line.forWhom,
        milestoneStateWords[line.state],
        dayInWords(line.targetOn),
        line.moves.at(-1)?.reason,
        line.note,
      ),
    ]),
    ...content.roadblocks.map((line): [string, string] => [
      `Roadblock\t${line.id}`,
      sentence(
        line.title,
        line.holdsUp,
        line.owner,
        line.helpWanted,
        line.helpFrom,
        dayInWords(line.helpBy),
        line.clearedOn ? "cleared" : "",
        line.clearedNote,
      ),
    ]),
    ...content.promises.map(({ id, text }): [string, string] => [`Promise\t${id}`, text]),
    ...content.asks.map(({ id, question, decideBy, askedOfName }): [string, string] => [
      `Decision wanted\t${id}`,
      sentence(question, askedOfName, `by ${dayInWords(decideBy)}`),
    ]),
    ["Notes", content.notes],
  ];
  return new Map(all);
}

const sentence = (...parts: (string | null | undefined)[]) => parts.filter(Boolean).join(" · ");

/** With its year, for it is read for years. */
const dayInWords = (day: string | null) => day && formatDay(day, new Date(0));

function reading(line: ContentReading): string {
  const value =
    line.value === null ? statusWords[line.status] : valueInWords(line as Meaning & ContentReading, line.value);
  return sentence(value, countsInWords(line), line.sourceNote);
}
