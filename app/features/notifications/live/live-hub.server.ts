import { onNotify } from "~/db/listener.server";
import type { Actor } from "~/features/sign-in/actor";
import { isSessionOpen, listEventsOf, listEventsSince, listOpenBanners } from "./list-live-events.server";
import type { LiveEvent, LiveEventName } from "./live-event";

/** An open page's line. It is up to date as of `since` (epoch milliseconds); null for a page that was told nothing yet. */
export type LiveStream = {
  actor: Pick<Actor, "personId" | "sessionId">;
  since: number | null;
  push(name: LiveEventName, content: unknown): void;
  close(): void;
};
type Log = { error(fields: object, text: string): void };

/** A browser opens six connections to an address: two are left for the pages themselves. */
const STREAMS_A_SESSION = 4;
/** Milliseconds. So long at most a page shows what its person may not see any more: of an archived project, after signing out. */
const LOOK_AGAIN = 60_000;

export type LiveHub = ReturnType<typeof startLiveHub>;

/** The open pages of this process. Each message goes to the pages of those it is for, as soon as it is committed. */
export function startLiveHub(log: Log, lookAgain = LOOK_AGAIN) {
  const streams = new Map<LiveStream, NodeJS.Timeout>();
  const ofPerson = (personId: string) => [...streams.keys()].filter(({ actor }) => actor.personId === personId);
  const guard = (work: Promise<unknown>) =>
    void work.catch((err) => log.error({ err }, "Open pages could not be told; they catch up by themselves"));

  const remove = (stream: LiveStream) => {
    clearInterval(streams.get(stream));
    streams.delete(stream);
  };
  const end = (stream: LiveStream) => {
    remove(stream);
    stream.close();
  };
  const look = async (stream: LiveStream) => {
    if (await isSessionOpen(stream.actor.sessionId)) await catchUp(stream);
    else end(stream);
  };

  async function tell(messageId: string) {
    const here = [...new Set([...streams.keys()].map(({ actor }) => actor.personId))];
    if (here.length === 0) return;
    for (const { personId, sessionIds, ...event } of await listEventsOf(messageId, here)) {
      for (const stream of ofPerson(personId)) {
        if (!sessionIds.includes(stream.actor.sessionId)) end(stream);
        else send(stream, event);
      }
    }
  }

  const stopHearing = onNotify((messageId) => {
    if (messageId === null) for (const stream of streams.keys()) guard(look(stream));
    else guard(tell(messageId));
  });

  return {
    /** From here on the page misses nothing: it is told what it missed and what is open after it was entered. */
    async add(stream: LiveStream) {
      streams.set(
        stream,
        setInterval(() => guard(look(stream)), lookAgain),
      );
      const older = ofPerson(stream.actor.personId).filter(({ actor }) => actor.sessionId === stream.actor.sessionId);
      for (const one of older.slice(0, -STREAMS_A_SESSION)) {
        one.push("enough", null);
        end(one);
      }
      await catchUp(stream);
    },
    remove,
    count: () => streams.size,
    stop() {
      stopHearing();
      for (const stream of streams.keys()) end(stream);
    },
  };
}

function send(stream: LiveStream, event: LiveEvent) {
  stream.since = Math.max(stream.since ?? 0, event.at);
  stream.push("said", event);
}

async function catchUp(stream: LiveStream) {
  const { personId } = stream.actor;
  const missed = stream.since === null ? [] : await listEventsSince(personId, stream.since);
  for (const event of missed) send(stream, event);
  const open = await listOpenBanners(personId);
  stream.since = open.asOf;
  stream.push("banners", open);
}
