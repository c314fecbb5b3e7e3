import type { Content, ContentReading } from "./content";
import type { Draft, DraftReading } from "./draft";

/** A published summary as the form that a correction starts from. */
export const contentAsDraft = (content: Content, weekOn: string): Draft => ({
  headline: content.headline,
  state: content.state,
  stateReason: content.stateReason,
  milestones: content.milestones.map(({ id, outcome, forWhom, targetOn, state, note, moves }) => ({
    ...{ id, outcome, forWhom, state, note },
    targetOn: targetOn ?? "",
    moveReason: moves.find((move) => move.weekOn === weekOn)?.reason ?? "",
  })),
  roadblocks: content.roadblocks.map(({ since, clearedOn, helpBy, ...words }) => ({
    ...words,
    helpBy: helpBy ?? "",
    cleared: clearedOn ? "yes" : "",
  })),
  readings: content.readings.map(readingAsDraft),
  lastPromises: content.lastPromises.map(({ text, ...line }) => line),
  promises: content.promises,
  asks: content.asks.map(({ askedOfName, askedOfId, ...line }) => ({ ...line, askedOfId: askedOfId ?? "" })),
  notes: content.notes,
});

function readingAsDraft({
  id,
  status,
  shape,
  value,
  numerator,
  denominator,
  sourceNote,
}: ContentReading): DraftReading {
  const blank = { id, status: "", sourceNote, value: "", numerator: "", denominator: "" };
  if (status !== "value" || value === null) return { ...blank, status };
  if (denominator !== null) return { ...blank, numerator: String(numerator), denominator: String(denominator) };
  return { ...blank, value: String(shape === "ratio" ? Number((value * 100).toPrecision(12)) : value) };
}
