import { log } from "./log.server";

/** Fills an empty database with the demonstration. */
export async function loadDemo(): Promise<void> {
  log.warn("This build has no demonstration to load.");
}
