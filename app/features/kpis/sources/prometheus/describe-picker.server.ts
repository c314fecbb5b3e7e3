import { inLanes } from "~/queue/in-lanes";
import type { Sense, Shape } from "../../kpi";
import { SourceFault } from "../source-fault";
import { listLabels, listLabelValues, listMetrics } from "./list-names.server";
import { type Asked, type Chosen, chosenOf, type PickerState } from "./picker";
import type { Place } from "./place";

const MOST_LABELS = 15;
const MOST_VALUES = 200;
const LANES = 4;
const SECONDS = 25;

/** One step of the picker, by the server's own lists of names. */
export async function describePicker(
  place: Place,
  { shape, sense }: { shape: Shape; sense: Sense },
  asked: Asked,
): Promise<PickerState> {
  const signal = AbortSignal.timeout(SECONDS * 1000);
  const { part, metric } = asked;
  try {
    if (!metric) return { part, fault: null, metrics: await listMetrics(place, part, signal), chosen: null };
    const chosen = chosenOf(shape, sense, asked, await labelsOf(place, asked, signal));
    return { part, fault: null, metrics: null, chosen };
  } catch (error) {
    if (!(error instanceof SourceFault)) throw error;
    return { part, fault: { said: error.said, todo: error.todo }, metrics: null, chosen: null };
  }
}

async function labelsOf(
  place: Place,
  { metric, filters }: Asked,
  signal: AbortSignal,
): Promise<Pick<Chosen, "labels" | "isCut">> {
  const { names, isCut } = await listLabels(place, metric, signal);
  const labels: Chosen["labels"] = [];
  await inLanes(names.slice(0, MOST_LABELS), LANES, async (name, at) => {
    const found = await listLabelValues(place, metric, name, signal);
    const value = filters.find(({ label }) => label === name)?.value ?? "";
    const isCutHere = found.isCut || found.names.length > MOST_VALUES;
    labels[at] = { name, value, values: found.names.slice(0, MOST_VALUES), isCut: isCutHere };
  });
  return { labels, isCut: isCut || names.length > MOST_LABELS };
}
