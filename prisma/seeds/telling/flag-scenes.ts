import { randomUUID } from "node:crypto";
import { atTime, now } from "~/clock.server";
import { db } from "~/db/client.server";
import type { FlagForm } from "~/features/flags/flag-form";
import { localOf } from "~/features/flags/local-time";
import type { NextWordMinutes } from "~/features/flags/next-word-options";
import { raiseFlag } from "~/features/flags/raise-flag.server";
import { reportMissedFlag } from "~/features/flags/report-missed-flag.server";
import { runFlagClocks } from "~/features/flags/run-flag-clocks.server";
import { tendFlag } from "~/features/flags/tend-flag.server";
import { takePageDeliveries } from "~/features/notifications/live/take-page-deliveries.server";
import { asIfMailed } from "~/mail/send-mail.server";
import type { Name } from "../people";
import { type Act, act, dayIn, played, type When } from "./act";
import { type Answers, deliverUntil } from "./deliver-until";
import type { Scene, Stage } from "./scene";

type Raised = {
  what: string;
  affected: string;
  minutesBefore: number;
  owner: Name;
  nextWord: NextWordMinutes;
};
type WithoutId<Form> = Form extends { id: string } ? Omit<Form, "id"> : Form;
/** A form of a flag's page. */
export type Tended = WithoutId<FlagForm>;

/** The scenes of a project's flags, as its channels answer, and with the pages of these people open. */
export function flagScenes(answers: Answers, open: readonly Name[]) {
  /** What was sent before comes first, and open pages show what is new at once. */
  const scene = (when: When, play: (stage: Stage, at: Date) => Promise<void>): Scene => ({
    when,
    play: (stage, at) =>
      asIfMailed(async () => {
        await deliverUntil(stage, at, answers);
        await play(stage, at);
        await showOn(stage, at, open);
      }),
  });
  const said = (when: When, by: Name, does: Act) => scene(when, (stage) => played(stage, by, does));
  return {
    /** A step of whoever it is by, with messages that go out. */
    said,
    raise: (when: When, by: Name, { owner, minutesBefore, ...raised }: Raised) =>
      said(when, by, ({ cast, story }, actor, project) =>
        raiseFlag(actor, project, {
          ...{ ...raised, id: randomUUID(), ownerId: cast[owner].personId },
          since: localOf(new Date(now().getTime() - minutesBefore * 60_000), story.project.timeZone),
        }),
      ),
    tend: (when: When, by: Name, what: string, form: Tended) =>
      said(when, by, async (_stage, actor, project) => {
        const { id } = await db.flag.findFirstOrThrow({ where: { projectId: project.id, what } });
        return tendFlag(actor, project, id, { ...form, id: randomUUID() } as FlagForm);
      }),
    /** The clocks of open flags, at a moment at which one of them has something to say. */
    clocks: (when: When) => scene(when, (_stage, at) => runFlagClocks(at)),
    /** What is on its way is sent up to this moment. */
    post: (when: When) => scene(when, async () => undefined),
  };
}

/** Something should have been flagged, so many days before the story is told, and was not. */
export const missed = (when: When, by: Name, what: string, daysAgo: number): Scene =>
  act(when, by, (stage, actor, project) =>
    reportMissedFlag(actor, project, { id: randomUUID(), what, happenedOn: dayIn(stage, -daysAgo) }),
  );

const SHOWN_MILLISECONDS = 400;

async function showOn({ cast }: Stage, at: Date, open: readonly Name[]): Promise<void> {
  for (const actor of open.map((name) => cast[name])) {
    const where = { personId: actor.personId, channel: "page", state: "waiting", createdAt: at };
    const ids = (await db.delivery.findMany({ where, select: { id: true } })).map(({ id }) => id);
    const shownAt = new Date(at.getTime() + SHOWN_MILLISECONDS);
    if (ids.length > 0) await atTime(shownAt, () => takePageDeliveries(actor, ids));
  }
}
