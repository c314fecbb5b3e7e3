import pg from "pg";

/** The one channel of `pg_notify` that the app speaks on. */
export const CHANNEL = "drumbeat";

/** Milliseconds. A connection that is only half open is found within two beats. */
const usual = { beat: 3_000, retry: 500 };

type Hear = (payload: string | null) => void;
const hearing = new Set<Hear>();

/** Calls `hear` with each payload, and with null when some may have been missed: after every (new) connection. */
export function onNotify(hear: Hear): () => void {
  hearing.add(hear);
  return () => void hearing.delete(hear);
}

/** Listens on a connection of its own, which no pooler may share. Comes back by itself until it is stopped. */
export function startListener(url: string, { beat, retry } = usual): { stop(): Promise<void> } {
  let client: pg.Client | null = null;
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;

  const again = (lost: pg.Client) => {
    if (client !== lost) return;
    client = null;
    clearTimeout(timer);
    lost.end().catch(() => {});
    if (!isStopped) timer = setTimeout(open, retry);
  };

  const keepAlive = (own: pg.Client) => {
    timer = setTimeout(() => {
      const late = setTimeout(() => again(own), beat);
      own.query("select 1").then(
        () => {
          clearTimeout(late);
          if (client === own) keepAlive(own);
        },
        () => {
          clearTimeout(late);
          again(own);
        },
      );
    }, beat);
  };

  const open = () => {
    const own = new pg.Client({ connectionString: url, connectionTimeoutMillis: beat, keepAlive: true });
    client = own;
    own.on("error", () => again(own));
    own.on("end", () => again(own));
    own.on("notification", ({ payload }) => tell(payload ?? ""));
    own
      .connect()
      .then(() => own.query(`listen ${CHANNEL}`))
      .then(() => {
        tell(null);
        keepAlive(own);
      })
      .catch(() => again(own));
  };

  open();
  return {
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      const own = client;
      client = null;
      await own?.end().catch(() => {});
    },
  };
}

function tell(payload: string | null): void {
  for (const hear of hearing) hear(payload);
}
