import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import { formatInstant } from "~/features/projects/period-text";
import type { Actor } from "~/features/sign-in/actor";
import { isMailConfigured } from "~/mail/send-mail.server";
import { nextDigestTime, usualDigest } from "../digest-time";
import { clockOf } from "./message-form";
import { stoppableTopics } from "./stoppable-topics";
import { alwaysOn, topicChoices } from "./topic-choices";

/** What a person gets and when, for the form that changes it. Two queries. */
export async function readPreferences({ personId, workspaceId, timeZone, email }: Actor) {
  const [rhythm, projects] = await Promise.all([
    db.readingRhythm.findUnique({ where: { personId } }),
    db.project.findMany({
      where: { workspaceId, archivedAt: null, memberships: { some: { personId } } },
      select: { id: true, name: true, mutes: { where: { personId } } },
      orderBy: [{ name: "asc" }, { id: "asc" }],
    }),
  ]);
  const { digestWeekday, digestMinute } = rhythm ?? usualDigest;
  const muted = rhythm?.mutedTopics ?? [];
  const at = now();
  const next = nextDigestTime({ timeZone, digestWeekday, digestMinute }, at);
  return {
    values: {
      topics: stoppableTopics.filter((topic) => !muted.includes(topic)) as string[],
      digestWeekday: String(digestWeekday),
      digestTime: clockOf(digestMinute),
      quietFrom: typeof rhythm?.quietFrom === "number" ? clockOf(rhythm.quietFrom) : "",
      quietUntil: typeof rhythm?.quietUntil === "number" ? clockOf(rhythm.quietUntil) : "",
      mutedProjects: projects.filter(({ mutes }) => mutes.length > 0).map(({ id }) => id),
    },
    topics: stoppableTopics.map((value) => {
      const { label, hint } = topicChoices[value];
      return { value, label: `${label}: ${hint}` };
    }),
    alwaysOn,
    projects: projects.map(({ id, name }) => ({ value: id, label: name })),
    nextDigest: muted.includes("digest") ? null : formatInstant(next, timeZone, at),
    timeZone,
    email,
    canMail: isMailConfigured(),
  };
}

export type PreferencesView = Awaited<ReturnType<typeof readPreferences>>;
