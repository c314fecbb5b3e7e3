import { setTimeout as pause } from "node:timers/promises";
import { db } from "~/db/client.server";
import { makeFlag, signIn } from "../factories/flags";
import { makeTeam } from "../factories/projects";
import { makeTarget } from "../factories/targets";
import { type AppProcess, startApp } from "../setup/app-process";
import { type Ground, onGround, repeats, sameGround } from "./in-process";
import { Report } from "./report";

const FLAGS = Number(process.env.DRILL_FLAGS ?? 1_000);
const INSTANCES = 3;
const AT_ONCE = 4;
const MOST_SECONDS = 240;
const hookSecret = `whsec_${Buffer.alloc(32, 7).toString("base64")}`;

/** A thousand flags through three instances: half of them in peace, half while instances are killed in mid-send. */
export async function main(): Promise<number> {
  const report = new Report("flags");
  await onGround((ground) => drill(report, ground)).catch((error) => report.broken(String(error.stack)));
  return report.end();
}

async function drill(report: Report, ground: Ground): Promise<void> {
  const apps = await startAll(ground);
  const team = await makeTeam();
  await signIn(team.dana);
  for (const name of ["one", "two"])
    await makeTarget(team.priya, team.project, "webhook", {
      ...{ url: ground.hooks.url("webhook", name), secret: hookSecret },
    });
  await half(report, ground, team, "in peace", 0);

  let isOver = false;
  let kills = 0;
  const killing = (async () => {
    while (!isOver) {
      await pause(500 + Math.random() * 1_000);
      const victim = Math.floor(Math.random() * INSTANCES);
      await (apps[victim] as AppProcess).kill();
      kills++;
      apps[victim] = await startApp(sameGround(ground));
    }
  })();
  const most = Math.ceil(FLAGS * 4 * 0.5 * 0.01);
  await half(report, ground, team, "while instances are killed", most, () => {
    isOver = true;
    return killing;
  });
  report.figure("kills (kill -9)", kills, (count) => count > 0);
  await Promise.all(apps.map((app) => app.stop()));
}

async function startAll(ground: Ground): Promise<AppProcess[]> {
  const apps: AppProcess[] = [];
  for (let count = 0; count < INSTANCES; count++) apps.push(await startApp(sameGround(ground)));
  return apps;
}

type Team = Awaited<ReturnType<typeof makeTeam>>;

/** Raises half of the flags and waits until everything is delivered; compares what arrived with what was written. */
async function half(
  report: Report,
  { hooks, smtp }: Ground,
  team: Team,
  how: string,
  mostRepeated: number,
  whenRaised: () => Promise<void> = async () => {},
): Promise<void> {
  const begun = new Date();
  const count = FLAGS / 2;
  const [hooksBefore, mailsBefore] = [hooks.hooks.length, smtp.mails.length];
  let left = count;
  const raise = async () => {
    while (left-- > 0) await makeFlag(team.priya, team.project);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, raise));
  await whenRaised();
  const since = { createdAt: { gte: begun }, channel: { in: ["email", "webhook"] } };
  const until = Date.now() + MOST_SECONDS * 1000;
  while (Date.now() < until && (await db.delivery.count({ where: { ...since, state: { not: "sent" } } })) > 0)
    await pause(250);

  const written = await db.delivery.findMany({ where: since, include: { message: { select: { key: true } } } });
  const arrived = [
    ...hooks.hooks.slice(hooksBefore).map(({ headers }) => String(headers["webhook-id"])),
    ...smtp.mails.slice(mailsBefore).map(({ messageId }) => String(messageId).replace(/^<|@.*$/g, "")),
  ];
  const twice = repeats(arrived);
  const there = new Set(arrived);
  report.figure(
    `flags raised ${how}`,
    await db.flag.count({ where: { raisedAt: { gte: begun } } }),
    (all) => all === count,
  );
  report.figure("  deliveries written", written.length);
  report.none(
    "  lost",
    written
      .filter(({ id }) => !there.has(id))
      .map(({ id, channel, state, attempts }) => `${channel} ${id} ${state} ${attempts}`),
  );
  report.none(
    "  that nobody wrote",
    arrived.filter((id) => !written.some((one) => one.id === id)),
  );
  report.none(
    "  two for one flag, person and channel",
    repeats(
      written.map(({ message, channel, personId, targetId }) => `${message.key} ${channel} ${personId ?? targetId}`),
    ),
  );
  report.figure("  that arrived again, with the same id", twice.length, (found) => found <= mostRepeated);
  const took = written.map(({ sentAt, createdAt }) => (sentAt ?? new Date()).getTime() - createdAt.getTime());
  report.times("  each", took, MOST_SECONDS * 1000, "taken");
}
