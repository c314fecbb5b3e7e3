import type { Content } from "./content";
import type { Draft } from "./draft";
import { readingAsTyped } from "./reading-as-typed";

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
  roadblocks: content.roadblocks.map(({ clearedOn, helpBy, ...words }) => ({
    ...words,
    helpBy: helpBy ?? "",
    cleared: clearedOn ? "yes" : "",
  })),
  readings: content.readings.map((reading) => readingAsTyped(reading.id, reading.shape, reading)),
  lastPromises: content.lastPromises.map(({ text, ...line }) => line),
  promises: content.promises,
  asks: content.asks.map(({ askedOfName, askedOfId, ...line }) => ({ ...line, askedOfId: askedOfId ?? "" })),
  notes: content.notes,
});
