import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import { flagMinutesOf } from "~/features/agreements/flag-minutes";
import { minutesInSentence } from "~/features/agreements/minutes-in-words";
import type { Terms } from "~/features/agreements/terms";
import { answersNow } from "~/features/projects/answers-now";
import { listProjectPeople } from "~/features/projects/list-project-people.server";
import { getRhythm } from "~/features/projects/load-rhythm.server";
import { formatInstant } from "~/features/projects/period-text";
import type { ProjectAccess } from "~/features/projects/project-access";
import { zoneOf } from "~/features/projects/rhythm-days";
import type { Actor } from "~/features/sign-in/actor";
import { localOf } from "./local-time";
import type { NewFlagView } from "./new-flag-view";
import { whyNobodyReachable } from "./why-nobody-reachable.server";

/** The form for a flag of a project, with what was agreed to be critical and what is open already. Four queries. */
export async function describeNewFlag(actor: Actor, project: ProjectAccess): Promise<NewFlagView> {
  const [rhythm, everybody, { terms, open, inAll }, whyNot] = await Promise.all([
    getRhythm(project.id),
    listProjectPeople(project),
    loadCriteria(project.id),
    whyNobodyReachable(actor, project),
  ]);
  const at = now();
  const timeZone = zoneOf(rhythm.cadences, at);
  const people = everybody.filter(({ isDeactivated }) => !isDeactivated);
  const answering = answersNow(rhythm, project.responsibleId, at);
  const owner =
    people.find(({ id }) => id === answering) ??
    people.find(({ role }) => role === "lead") ??
    people.find(({ id }) => id === actor.personId);
  const others = people.filter(({ id }) => id !== actor.personId).map(({ name }) => name);
  return {
    id: crypto.randomUUID(),
    whyNot,
    critical: terms && terms.critical.length > 0 ? terms.critical : null,
    within: minutesInSentence(flagMinutesOf(terms)),
    told: new Intl.ListFormat("en-GB").format(
      others.length > 4 ? [...others.slice(0, 3), `${others.length - 3} others`] : others,
    ),
    owners: people.map(({ id, name }) => ({ value: id, label: id === actor.personId ? `${name} (you)` : name })),
    ownerId: owner?.id ?? actor.personId,
    since: localOf(at, timeZone),
    timeZone,
    moreOpen: Math.max(0, inAll - open.length),
    open: open.map(({ id, what, by, openedAt }) => ({
      ...{ id, what },
      byline: `Opened by ${by}, ${formatInstant(new Date(openedAt), timeZone, at)}`,
    })),
  };
}

type Criteria = {
  terms: Pick<Terms, "critical" | "flagMinutes"> | null;
  open: { id: string; what: string; by: string; openedAt: string }[];
  inAll: number;
};

/** Somebody in a hurry looks at so many. */
const MOST_OPEN = 5;

async function loadCriteria(projectId: string): Promise<Criteria> {
  const [criteria] = await db.$queryRaw<[Criteria]>`
    select
      (select v.terms from agreement a join agreement_version v on v.id = a.version_id
       where a.project_id = ${projectId}::uuid and a.ended_at is null) as terms,
      (select coalesce(json_agg(json_build_object('id', f.id, 'what', f.what, 'by', f.raised_by_name, 'openedAt', f.opened_at)
          order by f.opened_at desc, f.id), '[]')
       from (select * from flag where project_id = ${projectId}::uuid and resolved_at is null
         order by opened_at desc, id limit ${MOST_OPEN}) f) as open,
      (select count(*)::int from flag where project_id = ${projectId}::uuid and resolved_at is null) as "inAll"`;
  return criteria;
}
