import { setTimeout as pause } from "node:timers/promises";
import { startSession } from "../factories/cast";
import { sayToPages } from "../factories/messages";
import { makeTeam } from "../factories/projects";
import { OpenPage } from "../fakes/open-page";
import { type AppProcess, startApp } from "../setup/app-process";
import { onGround, repeats, sameGround } from "./in-process";
import { Report } from "./report";

const CUTS = Number(process.env.DRILL_CUTS ?? 100);
const CYCLES = Number(process.env.DRILL_CYCLES ?? 2_000);
const WARM_UP_CYCLES = 1_000;
const AT_ONCE = 20;

/** Open pages whose lines are cut at random, and pages that come and go. */
export async function main(): Promise<number> {
  const report = new Report("live-pages");
  const run = onGround(async (ground) => {
    const app = await startApp(sameGround(ground));
    const { dana } = await makeTeam();
    await cutLines(report, app, dana);
    await comeAndGo(report, app, await Promise.all(Array.from({ length: AT_ONCE }, () => startSession(dana))));
    report.figure("exit code with pages open", (await app.stop()) ?? "none", (code) => code === 0);
  });
  await run.catch((error) => report.broken(String(error.stack)));
  return report.end();
}

type Person = Awaited<ReturnType<typeof makeTeam>>["dana"];

async function cutLines(report: Report, app: AppProcess, dana: Person): Promise<void> {
  const page = new OpenPage(app.baseUrl, await startSession(dana), 200);
  while (!page.open) await pause(20);
  const said = new Map<string, number>();
  let isOver = false;
  const talking = (async () => {
    for (let number = 0; !isOver; number++) {
      const title = `Message ${number}`;
      said.set(title, Date.now());
      await sayToPages([dana], { title });
      await pause(20);
    }
  })();
  for (let cut = 0; cut < CUTS; cut++) {
    await pause(50 + Math.random() * 400);
    page.cut();
  }
  isOver = true;
  await talking;
  const heard = () => new Set(page.seen.map(({ banner }) => banner.title));
  const until = Date.now() + 10_000;
  while (heard().size < said.size && Date.now() < until) await pause(50);
  const titles = page.seen.map(({ banner }) => banner.title);
  report.figure("lines that were cut at random", CUTS);
  report.figure("  messages said meanwhile", said.size);
  report.none(
    "  missed",
    [...said.keys()].filter((title) => !heard().has(title)),
  );
  report.none("  shown twice", repeats(titles));
  const took = page.seen.map(({ id, banner }) => (page.arrivedAt.get(id) ?? 0) - (said.get(banner.title) ?? 0));
  report.times("  from the first word to the page", took, 5_000, "there");
  page.close();
}

async function comeAndGo(report: Report, app: AppProcess, cookies: string[]): Promise<void> {
  const cycles = async (count: number) => {
    let left = count;
    const one = async (cookie: string) => {
      while (left-- > 0) {
        const page = new OpenPage(app.baseUrl, cookie);
        while (!page.open && !page.isEnded) await pause(2);
        page.close();
      }
    };
    await Promise.all(cookies.map(one));
  };
  await cycles(WARM_UP_CYCLES);
  const before = await readFigure(app, "process_resident_memory_bytes");
  await cycles(CYCLES);
  const since = Date.now();
  while ((await readFigure(app, "drumbeat_live_pages")) > 0 && Date.now() - since < 60_000) await pause(100);
  report.figure("pages that came and went", CYCLES);
  report.figure("  lines still held", await readFigure(app, "drumbeat_live_pages"), (count) => count === 0);
  report.figure("  ms until none was held", Date.now() - since, (took) => took <= 60_000);
  const after = await readFigure(app, "process_resident_memory_bytes");
  const growth = Math.round((after / before - 1) * 1000) / 10;
  report.figure("  growth of memory, percent", growth, (percent) => percent < 10);
}

async function readFigure({ baseUrl }: AppProcess, name: string): Promise<number> {
  const figures = await (await fetch(`${baseUrl}/metrics`)).text();
  return Number(new RegExp(`^${name} (\\S+)`, "m").exec(figures)?.[1]);
}
