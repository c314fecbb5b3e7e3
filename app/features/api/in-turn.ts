const lasts = new Map<string, Promise<unknown>>();

/**
 * Does what is asked under one name one after the other. What waits here holds no connection to the database, as it would
 * if it waited there for a lock; other instances are kept apart by the lock all the same.
 */
export function inTurn<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  const run = (lasts.get(name) ?? Promise.resolve()).then(work, work);
  lasts.set(name, run);
  const forget = () => {
    if (lasts.get(name) === run) lasts.delete(name);
  };
  run.then(forget, forget);
  return run;
}
