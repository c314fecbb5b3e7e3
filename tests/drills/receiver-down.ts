import { atTime } from "~/clock.server";
import { db } from "~/db/client.server";
import { makeTeam } from "../factories/projects";
import { deliverDue, makeTarget, say } from "../factories/targets";
import { onGround, repeats } from "./in-process";
import { Report } from "./report";

const MESSAGES = Number(process.env.DRILL_MESSAGES ?? 1_000);
const DOWN_HOURS = 6;
const STEP_SECONDS = 30;
const hookSecret = `whsec_${Buffer.alloc(32, 7).toString("base64")}`;

/** A place for hooks is down for six hours by the clock, and mail is too; then both come back. */
export async function main(): Promise<number> {
  const report = new Report("receiver-down");
  const run = onGround(async ({ hooks, smtp }) => {
    const begun = Date.now();
    const at = (seconds: number) => new Date(begun + seconds * 1000);
    const { priya, dana, project } = await makeTeam();
    const { id } = await makeTarget(priya, project, "webhook", {
      ...{ url: hooks.url("webhook"), secret: hookSecret },
    });
    const back = DOWN_HOURS * 3600;
    hooks.say(503, "out of order");
    smtp.refuseNext(Number.POSITIVE_INFINITY);
    const to = { people: [dana.personId], targets: [id] };
    let told = 0;
    let calls = 0;
    const look = async (seconds: number) => {
      calls += await atTime(at(seconds), async () => (await deliverDue("webhook")) + (await deliverDue("email")));
    };
    for (let seconds = 0; seconds <= back; seconds += STEP_SECONDS) {
      for (; told < MESSAGES * (seconds / back); told++) await atTime(at(seconds), () => say(priya, to));
      await look(seconds);
    }
    report.figure(`messages in ${DOWN_HOURS} hours without an answer`, told);
    report.figure("  calls to the silent place and mail server", calls);
    hooks.answer = undefined;
    hooks.hooks.length = 0;
    smtp.refuseNext(0);
    let seconds = back;
    const waiting = () =>
      db.delivery.count({ where: { state: { not: "sent" }, channel: { in: ["webhook", "email"] } } });
    for (; seconds < back + 2 * 3600 && (await waiting()) > 0; seconds += STEP_SECONDS) await look(seconds);
    const ids = hooks.hooks.map(({ headers }) => String(headers["webhook-id"]));
    report.figure("hooks that arrived, by their ids", new Set(ids).size, (count) => count === told);
    report.none("  twice", repeats(ids));
    const mails = smtp.mails.map(({ messageId }) => String(messageId));
    report.figure("mails that arrived, by their ids", new Set(mails).size, (count) => count === told);
    report.none("  twice", repeats(mails));
    report.figure("minutes until the last, after both were back", (seconds - back) / 60, (minutes) => minutes <= 120);
  });
  await run.catch((error) => report.broken(String(error.stack)));
  return report.end();
}
