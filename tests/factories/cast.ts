import { createHmac, randomUUID } from "node:crypto";
import { db } from "~/db/client.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import { sessionCookieName } from "~/features/sign-in/session-cookie.server";
import { testEnvironment } from "../setup/environment";
import { makeConversation } from "./conversations";
import { makeFlag, signIn } from "./flags";
import { makeKpi } from "./kpis";
import { makeCast } from "./people";
import { join, makeProject } from "./projects";
import { makeProposal } from "./proposals";
import { makeAsk, publishQuietWeek } from "./published-week";
import { makeQuestion } from "./questions";
import { makeTrial } from "./trials";

/** Everybody who can stand at a door. The admin belongs to no project, neither does the outsider. */
export const players = ["anonymous", "deactivated", "outsider", "stakeholder", "engineer", "lead", "admin"] as const;
export type Player = (typeof players)[number];

/** What a project's addresses are made of. */
export type Workplace = { slug: string; kpi: string; ask: string; proposal: string; question: string; flag: string };

/** What the other addresses are made of. Both projects have the same lead, engineer and stakeholder. */
export type Places = {
  /** A project that the whole workspace may read, and one that only its members know of. */
  open: Workplace;
  secret: Workplace;
  /** The Monday of last week, published in both projects. */
  lastWeek: string;
  /** The Monday of this week, in which nobody has written anything. */
  thisWeek: string;
  /** The engineer's id. */
  person: string;
  /** A conversation between the lead and the engineer. */
  feedback: string;
};

export type StandingCast = {
  places: Places;
  /** The Cookie header of a new session, so that nobody is signed out by what another test did. */
  cookieOf: (player: Player) => Promise<string | undefined>;
};

const dayMilliseconds = 86_400_000;

/** The same people and projects for every test that goes through all doors. */
export async function makeStandingCast(): Promise<StandingCast> {
  const cast = await makeCast();
  const actors: Record<Exclude<Player, "anonymous">, Actor> = {
    lead: await cast.actor("Lea Lead"),
    engineer: await cast.actor("Emil Engineer"),
    stakeholder: await cast.actor("Stella Stakeholder"),
    outsider: await cast.actor("Otto Outsider"),
    admin: await cast.actor("Ada Admin", { isAdmin: true }),
    deactivated: await cast.actor("Dora Deactivated", { isAdmin: true }),
  };
  const [thisWeek, lastWeek] = [mondayOf(Date.now()), mondayOf(Date.now() - 7 * dayMilliseconds)];
  const makeWorkplace = async (name: string, visibility: "open" | "private"): Promise<Workplace> => {
    const startedAt = new Date(Date.now() - 28 * dayMilliseconds);
    const project = await makeProject(actors.lead, { name, visibility, timeZone: "UTC", startedAt });
    await join(project, actors.engineer, "engineer");
    await join(project, actors.stakeholder, "stakeholder");
    await join(project, actors.deactivated, "lead");
    await publishQuietWeek(actors.lead, project, lastWeek);
    const ask = await makeAsk(actors.lead, project, lastWeek);
    await makeFinishedTrial(actors.lead, actors.stakeholder, project);
    const dayOn = new Date(lastWeek);
    await db.meeting.create({ data: { projectId: project.id, dayOn, startsAt: dayOn } });
    const { proposalId: proposal } = await makeProposal(actors.lead, actors.stakeholder, project);
    const question = await makeQuestion(actors.stakeholder, project);
    await signIn(actors.lead);
    const flag = await makeFlag(actors.engineer, project);
    return { slug: project.slug, kpi: await makeKpi(actors.lead, project), ask, proposal, question, flag };
  };
  const open = await makeWorkplace("Checkout platform", "open");
  const secret = await makeWorkplace("Quiet project", "private");
  const feedback = await makeConversation(actors.lead, actors.engineer, "viewed");
  await db.person.update({ where: { id: actors.deactivated.personId }, data: { deactivatedAt: new Date() } });

  return {
    places: { open, secret, lastWeek, thisWeek, person: actors.engineer.personId, feedback },
    cookieOf: async (player) => (player === "anonymous" ? undefined : startSession(actors[player])),
  };
}

/** Trial 1, whose review has been open since yesterday at the latest. */
async function makeFinishedTrial(lead: Actor, stakeholder: Actor, project: ProjectAccess): Promise<void> {
  const at = new Date(Date.now() - 20 * dayMilliseconds);
  const startOn = at.toISOString().slice(0, 10);
  await makeTrial(lead, stakeholder, project, { at, trial: { days: 14, startOn } });
}

function mondayOf(instant: number): string {
  const daysSinceMonday = (new Date(instant).getUTCDay() + 6) % 7;
  return new Date(instant - daysSinceMonday * dayMilliseconds).toISOString().slice(0, 10);
}

/** The Cookie header of a new session. */
export async function startSession({ personId }: Pick<Actor, "personId">): Promise<string> {
  const token = randomUUID();
  await db.session.create({ data: { personId, token, expiresAt: new Date(Date.now() + 3_600_000) } });
  const signature = createHmac("sha256", testEnvironment.SECRET).update(token).digest("base64");
  return `${sessionCookieName}=${encodeURIComponent(`${token}.${signature}`)}`;
}
