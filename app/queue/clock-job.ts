/** Work that the clock starts. What is due is read from the database, so that a missed run is caught up by the next. */
export type ClockJob = {
  name: string;
  everySeconds: number;
  run: (at: Date) => Promise<unknown>;
};
