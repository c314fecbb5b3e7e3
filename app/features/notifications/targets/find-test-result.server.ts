import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import { relativeDue } from "~/features/projects/period-text";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import { isUuid } from "~/http/is-uuid";
import { ofOwner } from "./require-target-owner.server";

export type TestResult = { tone: "good" | "bad" | "calm"; text: string };

const soon = (nextAt: Date) => {
  const due = relativeDue(now(), nextAt);
  return due === "now" ? "within a minute" : due;
};
const sentence = (text = "") => (/[.!?…]$/.test(text) ? text : `${text}.`);

/** What became of a test, as the other side said; null for what is no test of these channels. */
export async function findTestResult(
  actor: Actor,
  project: ProjectAccess | null,
  deliveryId: string | null,
): Promise<TestResult | null> {
  if (!deliveryId || !isUuid(deliveryId)) return null;
  const delivery = await db.delivery.findFirst({
    where: { id: deliveryId, message: { topic: "test" }, target: ofOwner(actor, project) },
    select: {
      state: true,
      nextAt: true,
      target: { select: { name: true } },
      tries: { orderBy: { startedAt: "desc" }, take: 1, select: { answer: true } },
    },
  });
  if (!delivery) return null;
  const { state, nextAt, tries } = delivery;
  const name = delivery.target?.name ?? "";
  const answer = tries[0]?.answer;
  if (state === "sent") return { tone: "good", text: `${name} took the test: ${answer}` };
  if (!answer && state === "waiting")
    return { tone: "calm", text: `The test to ${name} is still on its way. Reload the page to see more.` };
  if (state === "waiting")
    return {
      tone: "bad",
      text: `${name} did not take the test: ${sentence(answer)} It is tried again ${soon(nextAt)}.`,
    };
  return { tone: "bad", text: `${name} refused the test: ${answer ?? "it was given up before it was sent."}` };
}
