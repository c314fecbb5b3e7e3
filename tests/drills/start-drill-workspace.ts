import { atTime } from "~/clock.server";
import { connectDatabase, db, disconnectDatabase } from "~/db/client.server";
import { defineKpi } from "~/features/kpis/define-kpi.server";
import { addDays, dayFromDate } from "~/features/projects/cadence-days";
import type { Actor } from "~/features/sign-in/actor";
import { startSession } from "../factories/cast";
import { kpiInput } from "../factories/kpis";
import { makeCast } from "../factories/people";
import { join, makeProject } from "../factories/projects";
import type { AppProcess } from "../setup/app-process";
import { Visitor } from "./visitor";

export type DrillProject = { slug: string; weeks: string[] };
export type DrillWorkspace = { lead: Visitor; projects: DrillProject[] };

const email = "ada@northwind.test";
const password = "a quiet sentence to sign in with";
const weekMilliseconds = 7 * 86_400_000;

/** The first run, through its form, and projects with two key numbers that were started some weeks ago and never reported. */
export async function startDrillWorkspace(
  app: AppProcess,
  databaseUrl: string,
  size: { projects: number; weeks: number },
): Promise<DrillWorkspace> {
  const lead = new Visitor(app.baseUrl);
  const code = /one-time code: ([A-Z0-9-]+)/.exec(app.logs())?.[1] ?? "";
  const own = { name: "Ada Admin", email, password };
  await lead.fillIn("/first-run", "Make the workspace", { code, workspaceName: "Northwind", ...own });
  connectDatabase(databaseUrl, 2);
  try {
    const actor = await findActor();
    const projects: DrillProject[] = [];
    for (let number = 1; number <= size.projects; number++)
      projects.push(await startOldProject(actor, `Project ${number}`, size.weeks));
    return { lead, projects };
  } finally {
    await disconnectDatabase();
  }
}

export async function signIn(baseUrl: string): Promise<Visitor> {
  const visitor = new Visitor(baseUrl);
  await visitor.fillIn("/sign-in", "Sign in", { email, password });
  return visitor;
}

/** Another lead of a project, signed in. */
export async function startColleague(databaseUrl: string, baseUrl: string, slug: string): Promise<Visitor> {
  connectDatabase(databaseUrl, 2);
  try {
    const colleague = await (await makeCast()).actor("Cora Colleague");
    await join(await db.project.findFirstOrThrow({ where: { slug } }), colleague, "lead");
    return new Visitor(baseUrl, await startSession(colleague));
  } finally {
    await disconnectDatabase();
  }
}

async function findActor(): Promise<Actor> {
  const { id, workspaceId, name, timeZone } = await db.person.findUniqueOrThrow({ where: { email } });
  return {
    personId: id,
    workspaceId,
    sessionId: "",
    name,
    email,
    isAdmin: true,
    timeZone,
    theme: "system",
    knownTerms: [],
    workspaceName: "Northwind",
    isDemo: false,
    workspaceChangeCount: 0,
  };
}

async function startOldProject(actor: Actor, name: string, weekCount: number): Promise<DrillProject> {
  const startedAt = new Date(Date.now() - weekCount * weekMilliseconds);
  const project = await makeProject(actor, { name, startedAt });
  for (const kpi of [
    kpiInput(),
    kpiInput({ name: "Error rate", sense: "error_rate", shape: "ratio", direction: "down", target: 0.005 }),
  ])
    await atTime(startedAt, () => defineKpi(actor, project, kpi));
  const { fromWeekOn } = await db.cadence.findFirstOrThrow({ where: { projectId: project.id } });
  const first = dayFromDate(fromWeekOn);
  const weeks = Array.from({ length: weekCount }, (_, index) => addDays(first, 7 * index));
  return { slug: project.slug, weeks: weeks.filter((weekOn) => Date.parse(weekOn) + weekMilliseconds < Date.now()) };
}
