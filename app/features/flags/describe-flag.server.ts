import { randomUUID } from "node:crypto";
import { now } from "~/clock.server";
import { minutesInSentence } from "~/features/agreements/minutes-in-words";
import { listProjectPeople } from "~/features/projects/list-project-people.server";
import { getRhythm } from "~/features/projects/load-rhythm.server";
import { formatInstant, relativeDue } from "~/features/projects/period-text";
import type { ProjectAccess } from "~/features/projects/project-access";
import { zoneOf } from "~/features/projects/rhythm-days";
import { zoneNote } from "~/features/projects/zone-note";
import type { Actor } from "~/features/sign-in/actor";
import { eventWords, flagState } from "./flag";
import { canFlag, canResolveFlag, canTendFlag } from "./flag-access";
import { minutesPromised } from "./flag-clock";
import { reachInWords } from "./flag-reach";
import type { EventView, FlagView } from "./flag-view";
import { type FlagStory, getFlag } from "./get-flag.server";
import { listReach } from "./list-reach.server";
import { mayAnswerFlag } from "./may-answer-flag.server";

type When = (instant: Date) => string;

/** A flag's story, as the actor may see it and act on it; 404 where the project has none of that id. Four queries. */
export async function describeFlag(
  actor: Actor,
  project: ProjectAccess,
  flagId: string | undefined,
): Promise<FlagView> {
  const asOf = now();
  const [flag, people, { cadences }] = await Promise.all([
    getFlag(project, flagId),
    listProjectPeople(project),
    getRhythm(project.id),
  ]);
  const [reach, mayAnswer] = await Promise.all([
    project.role && listReach(flag.id, flag.openedAt),
    mayAnswerFlag(actor, project, flag),
  ]);
  const at = now();
  const timeZone = zoneOf(cadences, at);
  const when: When = (instant) => formatInstant(instant, timeZone, at);
  const isOpen = flag.resolvedAt === null;
  const mayTend = canTendFlag(project, actor.personId, flag);
  const isMissed = flag.nextWordBy !== null && flag.nextWordBy < at;
  return {
    ...{ id: flag.id, what: flag.what, affected: flag.affected, since: when(flag.sinceAt), owner: flag.ownerName },
    ...{ state: flagState(flag), isWordMissed: isMissed && !project.archivedAt },
    ...(project.archivedAt && isOpen
      ? { seen: "Its project was archived while it was open, and nobody is told of it any more", next: "" }
      : { seen: seenText(flag, when), next: nextText(flag, when, at) }),
    ...{ zoneNote: zoneNote(timeZone, actor.timeZone, at), writtenAt: asOf.getTime() },
    events: flag.events.map((event) => describeEvent(event, when)),
    judgements: flag.judgements,
    reach: reach?.map((one) => reachInWords(one, when)) ?? null,
    alarm: alarmText(flag, when),
    may: {
      acknowledge: mayAnswer && isOpen && !flag.acknowledgedAt && openerOf(flag) !== actor.personId,
      update: mayAnswer && isOpen,
      promise: mayTend && isOpen,
      resolve: canResolveFlag(project, actor.personId, flag) && isOpen,
      reopen: canFlag(project) && !isOpen,
      judge: canFlag(project) && !isOpen && flag.judgements.every(({ personId }) => personId !== actor.personId),
    },
    noNews: noNewsText(flag),
    ownerId: flag.ownerId,
    owners: people.filter((one) => !one.isDeactivated).map(({ id, name }) => ({ value: id, label: name })),
    timeZone,
    ids: {
      ...{ acknowledge: randomUUID(), update: randomUUID(), "no-news": randomUUID() },
      ...{ hand: randomUUID(), resolve: randomUUID(), reopen: randomUUID() },
    },
  };
}

const openerOf = ({ events, round }: FlagStory) =>
  events.find((event) => event.round === round && (event.kind === "raised" || event.kind === "reopened"))?.byId;

function describeEvent({ id, kind, byName, at, text, nextWordBy }: FlagStory["events"][number], when: When): EventView {
  const isPassed = kind === "handed" || kind === "escalated";
  return {
    id,
    words: isPassed ? `${eventWords[kind]}, to ${text}` : eventWords[kind],
    text: isPassed ? "" : text,
    byline: [byName, when(new Date(at))].filter(Boolean).join(", "),
    next:
      nextWordBy && kind !== "word_due" && kind !== "word_missed" ? `Next word by ${when(new Date(nextWordBy))}` : "",
  };
}

function seenText(
  { events, round, acknowledgedAt, resolvedAt, nextStepAt, repeatMinutes }: FlagStory,
  when: When,
): string {
  const seen = events.find((event) => event.round === round && event.kind === "acknowledged");
  if (acknowledgedAt && seen) return `${seen.byName} acknowledged it, ${when(acknowledgedAt)}`;
  if (resolvedAt) return "It was resolved before anybody acknowledged it";
  const again = nextStepAt
    ? `It is said again ${when(nextStepAt)}`
    : `It is said again every ${minutesInSentence(repeatMinutes)}`;
  return `Nobody has acknowledged it yet. ${again}, until somebody does`;
}

function nextText({ nextWordBy, resolvedAt }: FlagStory, when: When, at: Date): string {
  if (!nextWordBy || resolvedAt) return "";
  const far = relativeDue(at, nextWordBy);
  return nextWordBy < at
    ? `The next word was promised by ${when(nextWordBy)}, ${far}. None has come`
    : `Next word by ${when(nextWordBy)}, ${far}`;
}

function noNewsText({ events, openedAt, nextWordBy }: FlagStory): string {
  const last = events.findLast((event) => event.nextWordBy && ["raised", "updated", "reopened"].includes(event.kind));
  const by = last?.nextWordBy ? new Date(last.nextWordBy) : (nextWordBy ?? openedAt);
  return `No news yet, next word in ${minutesInSentence(minutesPromised(new Date(last?.at ?? openedAt), by))}`;
}

const alarmText = ({ alarmedAt }: FlagStory, when: When): string =>
  alarmedAt
    ? `Nobody had got this flag by ${when(alarmedAt)}. The admins were told. Please reach people yourself.`
    : "";
