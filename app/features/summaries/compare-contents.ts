import type { Content } from "./content";
import { milestoneStateWords, stateWords } from "./state";

/** One difference between two revisions, in words for a reader. An empty side was not there. */
export type Difference = { what: string; before: string; after: string };

type Facts = Map<string, string>;

/** What changed from one revision to the next, in the order of the page. */
export function compareContents(before: Content, after: Content): Difference[] {
  const [was, is] = [facts(before), facts(after)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((what) => {
    const [old, current] = [was.get(what) ?? "", is.get(what) ?? ""];
    return old === current ? [] : [{ what: what.replace(/\t.*/, ""), before: old, after: current }];
  });
}

/** The summary as named sentences. A tab and the line's id keep lines with the same name apart. */
function facts(content: Content): Facts {
  const all: [string, string][] = [
    ["Headline", content.headline],
    ["State", stateWords[content.state]],
    ["Why this state", content.stateReason],
    ...content.readings.map(({ id, name, status, value, shape, unit }): [string, string] => [
      `${name}\t${id}`,
      reading(status, value, shape, unit),
    ]),
    ...content.lastPromises.map(({ id, text, outcome, reason }): [string, string] => [
      `Last week’s promise: ${text}\t${id}`,
      sentence(outcome, reason),
    ]),
    ...content.milestones.map((line): [string, string] => [
      `Milestone\t${line.id}`,
      sentence(line.outcome, line.forWhom, milestoneStateWords[line.state], line.targetOn, line.note),
    ]),
    ...content.roadblocks.map((line): [string, string] => [
      `Roadblock\t${line.id}`,
      sentence(
        line.title,
        line.holdsUp,
        line.owner,
        line.helpWanted,
        line.helpFrom,
        line.helpBy,
        line.clearedOn ? "cleared" : "",
        line.clearedNote,
      ),
    ]),
    ...content.promises.map(({ id, text }): [string, string] => [`Promise\t${id}`, text]),
    ...content.asks.map(({ id, question, decideBy, askedOfName }): [string, string] => [
      `Decision wanted\t${id}`,
      sentence(question, askedOfName, `by ${decideBy}`),
    ]),
    ["Notes", content.notes],
  ];
  return new Map(all);
}

const sentence = (...parts: (string | null)[]) => parts.filter(Boolean).join(" · ");

function reading(status: string, value: number | null, shape: string, unit: string): string {
  if (status !== "value" || value === null) return status === "no_traffic" ? "no traffic" : "no data";
  return shape === "ratio" ? `${Number((value * 100).toPrecision(6))}%` : `${value.toLocaleString("en-GB")} ${unit}`;
}
