import { setTimeout as pause } from "node:timers/promises";
import type { Answer } from "./exchange";
import type { Ledger } from "./ledger";
import { isPublished, type Publication, writeWeek } from "./publication";
import type { DrillProject } from "./start-drill-workspace";
import type { Visitor } from "./visitor";

type Until = { ledger: Ledger; isDone: () => boolean };

/** Every week of a project, oldest first, while the server comes and goes. */
export async function publishAll(author: Visitor, { slug, weeks }: DrillProject, until: Until): Promise<void> {
  for (const weekOn of weeks) {
    if (until.isDone()) return;
    await publish(author, await patiently(() => writeWeek(author, slug, weekOn)), until.ledger);
  }
}

/** One in four authors whose publication was cut off goes away; the others send the same form again until they are answered. */
async function publish(author: Visitor, publication: Publication, ledger: Ledger): Promise<void> {
  ledger.try(publication);
  const send = () => author.post(publication.action, publication.form);
  const first = await send().catch(() => null);
  if (first && first.status < 500) return settle(first, publication, ledger);
  ledger.cutOff += 1;
  if (Math.random() < 0.25) return;
  if (await patiently(() => isThere(author, publication))) ledger.there += 1;
  settle(
    await patiently(async () => {
      const answer = await send();
      if (answer.status >= 500) throw new Error(`${answer.status}`);
      return answer;
    }),
    publication,
    ledger,
  );
  ledger.confirmedAgain += 1;
}

async function isThere(author: Visitor, { slug, weekOn, mark }: Publication): Promise<boolean> {
  const { status, body } = await author.send(`/projects/${slug}/weeks/${weekOn}`);
  if (status >= 500) throw new Error(`${status}`);
  return body.includes(mark);
}

function settle(answer: Answer, publication: Publication, ledger: Ledger): void {
  if (isPublished(answer)) ledger.acknowledge(publication);
  else
    ledger.refused.push(
      `${publication.mark}: ${answer.status} ${answer.headers.location ?? answer.body.slice(0, 2_000)}`,
    );
}

const PATIENCE_MILLISECONDS = 90_000;

/** Tries until it works. */
export async function patiently<Result>(act: () => Promise<Result>): Promise<Result> {
  const deadline = Date.now() + PATIENCE_MILLISECONDS;
  for (;;) {
    try {
      return await act();
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await pause(50);
    }
  }
}
