import { AsyncLocalStorage } from "node:async_hooks";

const setClock = new AsyncLocalStorage<Date>();

/** The present instant, or the one that `atTime` set for the code that it runs (seeds and tests). */
export const now = (): Date => setClock.getStore() ?? new Date();

/** Runs `act` as if it were `instant`. */
export const atTime = <Result>(instant: Date, act: () => Result): Result => setClock.run(instant, act);
