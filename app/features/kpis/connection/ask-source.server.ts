import type { Shape } from "../kpi";
import { readers } from "../sources/readers.server";
import type { ReadingWindow, SourceAnswer } from "../sources/source";
import { SourceFault } from "../sources/source-fault";
import type { Place } from "./read-place.server";

/** Of one question, its last byte included. */
const MOST_SECONDS = 30;

/** Asks a source for one window. Everything that goes wrong becomes a SourceFault in plain words. */
export async function askSource(
  { kind, config, secret }: Omit<Place, "sourceId">,
  shape: Shape,
  window: ReadingWindow,
): Promise<SourceAnswer> {
  const signal = AbortSignal.timeout(MOST_SECONDS * 1000);
  try {
    return await readers[kind]({ config, secret, shape, window, signal });
  } catch (error) {
    if (error instanceof SourceFault) throw error;
    if (signal.aborted)
      throw new SourceFault(
        `It gave no whole answer within ${MOST_SECONDS} seconds.`,
        "Ask for less, or try it later.",
        {
          cause: error,
        },
      );
    throw new SourceFault((error as Error).message, "Check the address and the settings.", { cause: error });
  }
}
