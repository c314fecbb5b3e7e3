export type Repeated = { stop(): Promise<void> };

/** Does the work now and again `seconds` after it has ended, until it is stopped; `stop` waits for what is running. */
export function repeat(seconds: number, work: () => Promise<void>): Repeated {
  const ended = new AbortController();
  const running = (async () => {
    while (!ended.signal.aborted) {
      await work();
      await pause(seconds * 1000, ended.signal);
    }
  })();
  return {
    async stop() {
      ended.abort();
      await running;
    },
  };
}

const pause = (milliseconds: number, signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    if (signal.aborted) return resolve();
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener("abort", end);
  });
