import { randomUUID } from "node:crypto";
import { atTime, now } from "~/clock.server";
import { agreePlan } from "~/features/feedback/agree-plan.server";
import { closeConversation } from "~/features/feedback/close-conversation.server";
import { giveFeedback } from "~/features/feedback/give-feedback.server";
import { planActions } from "~/features/feedback/plan-actions.server";
import { recordOutcome } from "~/features/feedback/record-outcome.server";
import { listSharedThings } from "~/features/feedback/shared-things.server";
import { startConversation } from "~/features/feedback/start-conversation.server";
import { writeView } from "~/features/feedback/write-view.server";
import type { Day } from "~/features/projects/cadence";
import { dayOf, instantAt } from "~/features/projects/cadence-clock";
import { addDays, isoWeekday } from "~/features/projects/cadence-days";
import type { Refusal } from "~/features/projects/refusal";
import type { Cast } from "./people";

type Step = [daysAgo: number, hour: number, act: () => Promise<Refusal | undefined>];

/** Two conversations between the lead and the engineer: one that both have closed, and one in which a plan waits for its second word. */
export async function tellConversations({ marta, priya }: Cast): Promise<void> {
  const { timeZone } = marta;
  const today = dayOf(now(), timeZone);
  const dayAgo = (days: number) => workingDay(addDays(today, -days));
  const things = await listSharedThings(marta, priya.personId, now());
  const linked = (kind: string, index: number) =>
    things.filter(({ ref, label }) => ref.startsWith(kind) && label.includes("Checkout platform")).at(index)?.ref ?? [];
  const [closed, open] = [randomUUID(), randomUUID()];
  const steps: Step[] = [
    [44, 9, () => startConversation(marta, { step: "give", id: closed, personId: priya.personId })],
    [
      44,
      10,
      () =>
        giveFeedback(marta, closed, {
          step: "feedback",
          behaviour:
            "Your pull requests on the payment pages were open for three days before anybody could review them whole.",
          example: "The one on saved cards had 40 files. Tomás began it on Monday and finished on Wednesday evening.",
          impact: "Two others waited for it, and we found a mistake in the refunds only after it was merged.",
          links: [linked("milestone", -1)].flat(),
          dismissed: [],
        }),
    ],
    [
      43,
      11,
      () =>
        writeView(priya, closed, {
          step: "view",
          view: "I saw it grow and did not want to send halves that do not work alone. I did not know that Tomás kept two evenings for it. I would like to learn how to cut such a change.",
        }),
    ],
    [
      42,
      14,
      () =>
        planActions(priya, closed, {
          ...{ step: "plan", base: 0, followUpOn: dayAgo(27) },
          actions: [
            {
              kind: "pieces",
              what: "Cut the next change into parts of one day",
              ownerId: priya.personId,
              dueOn: dayAgo(35),
            },
            {
              kind: "pairing",
              what: "Plan the cuts together, half an hour",
              ownerId: marta.personId,
              dueOn: dayAgo(38),
            },
          ],
        }),
    ],
    [42, 15, () => agreePlan(marta, closed, { step: "agree", number: 1 })],
    [
      27,
      10,
      () =>
        recordOutcome(marta, closed, {
          ...{ step: "outcome", id: randomUUID(), result: "better" },
          text: "Five parts, each reviewed the same day. Nobody waited.",
        }),
    ],
    [
      26,
      9,
      () =>
        recordOutcome(priya, closed, {
          ...{ step: "outcome", id: randomUUID(), result: "better" },
          text: "Cutting took an hour and saved me two days of answers. I keep it.",
        }),
    ],
    [25, 9, () => closeConversation(marta, closed)],
    [25, 16, () => closeConversation(priya, closed)],
    [
      7,
      9,
      () =>
        startConversation(priya, {
          ...{ step: "ask", id: open, personId: marta.personId },
          about: "How I told Dana about the delay of the wallets, and what you would have said sooner.",
        }),
    ],
    [
      6,
      11,
      () =>
        giveFeedback(marta, open, {
          step: "feedback",
          behaviour: "You told Dana the new date in the summary, four days after you knew it.",
          example: "On Monday you wrote it in our chat; she read it on Friday, an hour before her own meeting.",
          impact: "She had promised the old date to Finance on Wednesday and had to take it back.",
          links: [linked("summary", 1), linked("flag", -1)].flat(),
          dismissed: [],
        }),
    ],
    [
      4,
      15,
      () =>
        writeView(priya, open, {
          step: "view",
          view: "I wanted to be sure of the new date first, for the last one moved twice. I did not think of what she does with it in between.",
        }),
    ],
    [
      2,
      10,
      () =>
        planActions(priya, open, {
          ...{ step: "plan", base: 0, followUpOn: addDays(today, 12) },
          actions: [
            {
              kind: "checklist",
              what: "A date moves: who has promised something on it? Tell them the same day",
              ownerId: priya.personId,
              dueOn: addDays(today, 4),
            },
            {
              kind: "estimation",
              what: "Guess the next two milestones together and write down how sure we are",
              ownerId: marta.personId,
              dueOn: addDays(today, 9),
            },
          ],
        }),
    ],
  ];
  for (const [daysAgo, hour, act] of steps) {
    const refusal = await atTime(instantAt(dayAgo(daysAgo), hour, 20, timeZone), act);
    if (refusal) throw new Error(`The demo's conversations could not be told: ${refusal.refused}`);
  }
}

/** The day itself, or the Friday before a weekend. */
const workingDay = (day: Day): Day => addDays(day, -Math.max(0, isoWeekday(day) - 5));
