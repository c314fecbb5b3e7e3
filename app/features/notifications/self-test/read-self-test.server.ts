import { db } from "~/db/client.server";

/** The last self-test that had its time. `faults` in words, none when it passed. */
export type SelfTestResult = { id: string; startedAt: Date; faults: string[]; tookSeconds: number | null };

/** It is judged when it is this old: a flag would have been seen by then. */
const JUDGED_AFTER_SECONDS = 30;

export async function readSelfTest(at: Date): Promise<SelfTestResult | null> {
  const found = await db.selfTest.findFirst({
    where: { startedAt: { lte: new Date(at.getTime() - JUDGED_AFTER_SECONDS * 1000) } },
    orderBy: { startedAt: "desc" },
  });
  if (!found) return null;
  const delivery = await db.delivery.findFirst({
    where: { message: { aboutId: found.id } },
    include: { tries: { orderBy: { startedAt: "desc" }, take: 1 } },
  });
  const answer = delivery?.tries[0]?.answer;
  const faults = [
    !found.pageAt && "Open pages are not told at once: the line to the database is silent.",
    delivery?.state === "waiting" && "Nothing is sent: no worker takes up what is due.",
    delivery?.state === "dead" && `The mail server does not let us in: ${answer}`,
  ].filter((fault) => typeof fault === "string");
  const ends = [found.pageAt, delivery?.sentAt].map((end) => end?.getTime() ?? Number.NaN);
  const took = (Math.max(...ends) - found.startedAt.getTime()) / 1000;
  return { id: found.id, startedAt: found.startedAt, faults, tookSeconds: Number.isNaN(took) ? null : took };
}
