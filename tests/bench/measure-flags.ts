import { setTimeout as pause } from "node:timers/promises";
import { db } from "~/db/client.server";
import { onGround, sameGround } from "../drills/in-process";
import { startSession } from "../factories/cast";
import { makeFlag } from "../factories/flags";
import { makeCast } from "../factories/people";
import { join, makeProject } from "../factories/projects";
import { makeTarget } from "../factories/targets";
import { OpenPage } from "../fakes/open-page";
import { startApp } from "../setup/app-process";

const flags = { aSecond: 5, seconds: Number(process.env.BENCH_FLAG_SECONDS ?? 30) };
const people = 10;
const pagesAPerson = 20;

/** Milliseconds from the flag's transaction to the page, and to the first attempt by mail and hook. */
type Quantiles = { count: number; p50: number; p99: number; longest: number };

/** Raises flags at a steady pace while 200 pages are open, through one app with a mail server and a hook. */
export async function measureFlags(): Promise<Record<string, Quantiles>> {
  let measured: Record<string, Quantiles> = {};
  await onGround(async (ground) => {
    const app = await startApp(sameGround(ground));
    const cast = await makeCast();
    const actors = [];
    for (let number = 0; number < people; number++) actors.push(await cast.actor(`Person ${number}`));
    const [raiser] = actors as [(typeof actors)[number]];
    const project = await makeProject(raiser);
    for (const actor of actors.slice(1)) await join(project, actor, "engineer");
    const secret = `whsec_${Buffer.alloc(32, 7).toString("base64")}`;
    await makeTarget(raiser, project, "webhook", { ...{ url: ground.hooks.url("webhook"), secret } });
    const pages: OpenPage[] = [];
    for (const actor of actors)
      for (let page = 0; page < pagesAPerson; page++)
        pages.push(new OpenPage(app.baseUrl, await startSession(actor), 1_000));
    while (pages.some(({ open }) => !open)) await pause(50);
    const raising: Promise<unknown>[] = [];
    const count = flags.aSecond * flags.seconds;
    for (let flag = 0; flag < count; flag++) {
      raising.push(makeFlag(raiser, project, { what: `Flag ${flag}` }));
      await pause(1000 / flags.aSecond);
    }
    await Promise.all(raising);
    while ((await db.delivery.count({ where: { channel: { not: "page" }, attempts: 0 } })) > 0) await pause(200);
    await pause(2_000);
    const attempts = await db.deliveryAttempt.findMany({ include: { delivery: true }, orderBy: { startedAt: "asc" } });
    const firsts = new Map(attempts.toReversed().map((attempt) => [attempt.deliveryId, attempt]));
    const waits = (channel: string) =>
      [...firsts.values()]
        .filter(({ delivery }) => delivery.channel === channel)
        .map(({ startedAt, delivery }) => startedAt.getTime() - delivery.createdAt.getTime());
    measured = {
      page: quantiles(pages.flatMap(({ seen, arrivedAt }) => seen.map(({ id, at }) => (arrivedAt.get(id) ?? 0) - at))),
      mail: quantiles(waits("email")),
      webhook: quantiles(waits("webhook")),
    };
    for (const page of pages) page.close();
    await app.stop();
  });
  return measured;
}

function quantiles(milliseconds: number[]): Quantiles {
  const sorted = milliseconds.toSorted((a, b) => a - b);
  const at = (share: number) =>
    Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN);
  return { count: sorted.length, p50: at(0.5), p99: at(0.99), longest: at(1) };
}
