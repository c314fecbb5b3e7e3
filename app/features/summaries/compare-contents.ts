import { countsInWords, valueInWords } from "~/features/kpis/format-value";
import { type Meaning, statusWords } from "~/features/kpis/kpi";
import { formatDay } from "~/features/projects/period-text";
import type { Content, ContentReading } from "./content";
import { milestoneStateWords, stateWords } from "./state";

/** One difference between two revisions, in words for a reader. An empty side was not there. */
export type Difference = { what: string; before: string; after: string };

/** What a line is called, and what it says. A tab and the line's id keep lines with the same name apart. */
type Fact = [what: string, text: string];

/** What changed from one revision to the next, in the order of the page. */
export function compareContents(before: Content, after: Content): Difference[] {
  const [was, is] = [parts(before), parts(after)];
  return was.flatMap((part, index) => compareParts(new Map(part), new Map(is[index])));
}

function compareParts(was: ReadonlyMap<string, string>, is: ReadonlyMap<string, string>): Difference[] {
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((what) => {
    const [before, after] = [was.get(what) ?? "", is.get(what) ?? ""];
    return before === after ? [] : [{ what: what.split("\t")[0] as string, before, after }];
  });
}

/** The summary as named sentences, part by part. */
function parts(content: Content): Fact[][] {
  return [
    [
      ["Headline", content.headline],
      ["State", stateWords[content.state]],
      ["Why this state", content.stateReason],
    ],
    content.readings.map((line): Fact => [`${line.name}\t${line.id}`, reading(line)]),
    content.lastPromises.map(
      ({ id, text, outcome, reason }): Fact => [`Last time’s promise: ${text}\t${id}`, sentence(outcome, reason)],
    ),
    content.milestones.map(
      (line): Fact => [
        `Milestone\t${line.id}`,
        sentence(
          line.outcome,
          line.forWhom,
          milestoneStateWords[line.state],
          dayInWords(line.targetOn),
          line.moves.at(-1)?.reason,
          line.note,
        ),
      ],
    ),
    content.roadblocks.map(
      (line): Fact => [
        `Roadblock\t${line.id}`,
        sentence(
          line.title,
          line.holdsUp,
          line.owner,
          `since ${dayInWords(line.since)}`,
          line.helpWanted,
          line.helpFrom,
          dayInWords(line.helpBy),
          line.clearedOn ? "cleared" : "",
          line.clearedNote,
        ),
      ],
    ),
    content.promises.map(({ id, text }): Fact => [`Promise\t${id}`, text]),
    content.asks.map(
      ({ id, question, decideBy, askedOfName }): Fact => [
        `Decision wanted\t${id}`,
        sentence(question, askedOfName, `by ${dayInWords(decideBy)}`),
      ],
    ),
    [["Notes", content.notes]],
  ];
}

const sentence = (...parts: (string | null | undefined)[]) => parts.filter(Boolean).join(" · ");

/** With its year, for it is read for years. */
const dayInWords = (day: string | null) => day && formatDay(day, new Date(0));

function reading(line: ContentReading): string {
  const value =
    line.value === null ? statusWords[line.status] : valueInWords(line as Meaning & ContentReading, line.value);
  return sentence(value, countsInWords(line), line.sourceNote);
}
