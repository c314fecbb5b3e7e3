type Ended = { state: string; done: number; weeks: number; startedAt: Date };

/** Whether a back-fill that is over has weeks left, and its source is still the one that it was begun with. */
export const canGoOn = ({ state, done, weeks, startedAt }: Ended, source: { connectedAt: Date } | null): boolean =>
  (state === "cancelled" || state === "failed") && done < weeks && source !== null && source.connectedAt <= startedAt;
