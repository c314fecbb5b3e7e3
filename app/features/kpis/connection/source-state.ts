import { formatInstant } from "~/features/projects/period-text";
import { isPulledKind, type PulledKind, pulledKinds } from "../sources/kinds";
import type { PulledSource } from "../sources/source";

/** A connected source as its row tells it, without its secret. Instants are ISO text. */
export type StoredSource = {
  kind: string;
  config: Record<string, string>;
  answeredAt: string | null;
  failingSince: string | null;
  faultSaid: string;
  faultTodo: string;
};

const JUST_NOW_MILLISECONDS = 60_000;

/** For every reader: where the number comes from by itself, and whether it does. Null where nothing is connected. */
export function sourceState(
  source: StoredSource | null,
  timeZone: string,
  now: Date,
): { text: string; isFailing: boolean } | null {
  if (!source || !isPulledKind(source.kind)) return null;
  const from = `${pulledKinds[source.kind].name} at ${placeInWords({ kind: source.kind, config: source.config })}`;
  const when = (instant: string) => formatInstant(new Date(instant), timeZone, now);
  if (source.failingSince)
    return { text: `No number has come from ${from} since ${when(source.failingSince)}.`, isFailing: true };
  const answered = source.answeredAt ? `, read last on ${when(source.answeredAt)}` : ", not read yet";
  return { text: `It comes by itself from ${from}${answered}.`, isFailing: false };
}

/** For who writes a summary: what became of the last reading, with what the other side said, or how new it is. "" is nothing to tell. */
export function lastReadInWords(source: StoredSource, timeZone: string, now: Date): string {
  const state = sourceState(source, timeZone, now);
  if (state?.isFailing) return `${state.text} ${source.faultSaid} ${source.faultTodo}`.trim();
  if (!source.answeredAt) return state?.text ?? "";
  return now.getTime() - new Date(source.answeredAt).getTime() < JUST_NOW_MILLISECONDS ? "Read just now." : "";
}

const MOST = 300;

/** "metrics.example.org": where a connected source is, as its readings say. */
export function placeInWords({ kind, config }: { kind: PulledKind; config: Record<string, string> }): string {
  const words: PulledSource = pulledKinds[kind];
  return words.place(config).slice(0, MOST);
}
