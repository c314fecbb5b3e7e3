import { randomUUID } from "node:crypto";
import { now } from "~/clock.server";
import { dayOf } from "~/features/projects/cadence-clock";
import { formatDay, formatInstant, formatWeekday } from "~/features/projects/period-text";
import type { Actor } from "~/features/sign-in/actor";
import { actionKindName } from "./action-kinds";
import type { ConversationView, PlanView, Said } from "./conversation-view";
import { eventInWords } from "./event-words";
import { usualFollowUp } from "./follow-up-day";
import { type Conversation, getConversation, newestOf, type OpenedEntry, sidesOf } from "./get-conversation.server";
import { guideSteps } from "./guide";
import { nextStep } from "./next-step";
import { outcomeResultName } from "./outcome-results";
import { remarksOn } from "./remarks-on";
import { listSharedThings, type SharedThing } from "./shared-things.server";
import { stageWords } from "./stage";
import type { AskWords, FeedbackWords, OutcomeWords, PlanWords, ViewWords } from "./words";

/** A conversation's page for one of its two readers. What it links is looked up anew, for what both may see today. Two queries. */
export async function describeConversation(actor: Actor, id: string | undefined): Promise<ConversationView> {
  const conversation = await getConversation(actor, id);
  const at = now();
  const sides = sidesOf(conversation, actor);
  const tell = teller(conversation, actor, at);
  const { stage, closedByIds, otherIsHere, followUpOn, timeZone, planNumber } = conversation;
  const writes = writesOf(conversation, actor, at, tell);
  const given = newestOf(conversation, "feedback");
  const words = given?.words as FeedbackWords | null | undefined;
  const [choices, links] = await findThings(actor, sides.otherId, at, Boolean(writes.feedback), words?.links ?? []);
  const [iClose, otherCloses] = [closedByIds.includes(actor.personId), closedByIds.includes(sides.otherId)];
  return {
    ...{
      id: conversation.id,
      title: titleOf(conversation, sides),
      ...sides,
      otherIsHere,
      stage,
      stageWord: stageWords[stage],
    },
    next: nextStep({
      ...{ stage, ...sides, otherIsHere, hasPlan: planNumber > 0, iClose, otherCloses },
      iAgreed: conversation.agreedByIds.includes(actor.personId),
      followUp: followUpOn && formatDay(followUpOn, at),
      isFollowUpDue: followUpOn !== null && followUpOn <= dayOf(at, timeZone),
    }),
    isLocked: conversation.key === null,
    ask: tell.said(newestOf(conversation, "ask"), (ask: AskWords) => ask.about),
    feedback: given
      ? {
          ...tell.author(given),
          parts: words ? guideSteps.map(({ name, saidTitle }) => ({ title: saidTitle, text: words[name] })) : null,
          ...{ links, lost: (words?.links.length ?? 0) - links.length },
        }
      : null,
    view: tell.said(newestOf(conversation, "view"), (view: ViewWords) => view.view),
    plan: describePlan(conversation, actor, at, tell),
    outcomes: conversation.entries
      .filter(({ kind }) => kind === "outcome")
      .map((entry) => {
        const outcome = entry.words as OutcomeWords | null;
        const author = tell.author(entry);
        return {
          ...author,
          id: entry.id,
          text: outcome?.text ?? null,
          result: outcomeResultName(outcome?.result ?? ""),
        };
      }),
    writes: {
      ...writes,
      feedback: writes.feedback && { ...writes.feedback, ...coachOn(writes.feedback.words), choices },
    },
    closing: closingOf(conversation, { iClose, otherCloses }),
    events: conversation.events.map(({ personId, kind, at: happened }) => ({
      text: `${personId ? tell.name(personId) : "Drumbeat"} ${eventInWords(kind)}`,
      at: tell.when(happened),
    })),
  };
}

const coachOn = (words: FeedbackWords) => ({ remarks: remarksOn(words, words.dismissed) });

type Sides = ReturnType<typeof sidesOf>;
type Teller = ReturnType<typeof teller>;

function titleOf(conversation: Conversation, { amGiver, otherName }: Sides): string {
  const isAskedOnly = conversation.events.some(({ kind }) => kind === "asked") && !newestOf(conversation, "feedback");
  if (amGiver) return isAskedOnly ? `${otherName} asked for your feedback` : `Your feedback to ${otherName}`;
  return isAskedOnly ? `You asked ${otherName} for feedback` : `Feedback from ${otherName}`;
}

function teller({ giverId, giverName, receiverName }: Conversation, { timeZone }: Actor, at: Date) {
  const name = (personId: string) => (personId === giverId ? giverName : receiverName);
  const when = (instant: string) => formatInstant(new Date(instant), timeZone, at);
  const author = ({ personId, saidAt }: OpenedEntry) => ({ by: name(personId), at: when(saidAt) });
  const said = <Words>(entry: OpenedEntry | undefined, text: (words: Words) => string): Said | null =>
    entry ? { ...author(entry), text: entry.words === null ? null : text(entry.words as Words) } : null;
  return { name, when, author, said };
}

/** What can still be chosen where something is written, otherwise what was. */
async function findThings(
  actor: Actor,
  otherId: string,
  at: Date,
  isWriting: boolean,
  linked: string[],
): Promise<[choices: SharedThing[], links: SharedThing[]]> {
  if (isWriting) return [await listSharedThings(actor, otherId, at), []];
  return [[], linked.length > 0 ? await listSharedThings(actor, otherId, at, { only: linked }) : []];
}

function describePlan(conversation: Conversation, actor: Actor, at: Date, tell: Teller): PlanView | null {
  const entry = newestOf(conversation, "plan");
  if (!entry) return null;
  const plan = entry.words as PlanWords | null;
  const { planNumber, agreedByIds, stage } = conversation;
  const isAgreed = stage !== "viewed" && agreedByIds.length === 2;
  return {
    ...{ ...tell.author(entry), number: planNumber, isAgreed },
    actions:
      plan?.actions.map(({ kind, what, ownerId, dueOn }) => ({
        ...{ kind: actionKindName(kind), what, owner: tell.name(ownerId), due: formatDay(dueOn, at) },
      })) ?? null,
    followUp: plan ? formatWeekday(plan.followUpOn, at) : "",
    agreed: agreedByIds.map((id) => (id === actor.personId ? "You agree" : `${tell.name(id)} agrees`)),
    mayAgree: plan !== null && stage === "viewed" && !agreedByIds.includes(actor.personId),
  };
}

/** Which forms the page has, with what is in them. */
function writesOf(conversation: Conversation, actor: Actor, at: Date, tell: Teller) {
  const { stage, key, timeZone, planNumber, giverId, receiverId } = conversation;
  const { amGiver, otherIsHere } = { ...sidesOf(conversation, actor), ...conversation };
  const kept = <Words extends object>(step: string, empty: Words) => {
    const draft = newestOf(conversation, `draft ${step}`, actor.personId);
    return { words: { ...empty, ...(draft?.words as Words | null) }, saved: draft ? tell.when(draft.saidAt) : "" };
  };
  const noFeedback: FeedbackWords = { behaviour: "", example: "", impact: "", links: [], dismissed: [] };
  const standing = newestOf(conversation, "plan")?.words as PlanWords | null | undefined;
  const noPlan: PlanWords = standing ?? { actions: [], followUpOn: usualFollowUp(dayOf(at, timeZone)) };
  const draft = newestOf(conversation, "draft plan", actor.personId)?.words as { base: number } | null | undefined;
  const isOpen = key !== null && otherIsHere;
  const mayPlan = isOpen && (stage === "viewed" || stage === "agreed" || stage === "followed_up");
  return {
    feedback: isOpen && amGiver && (stage === "begun" || stage === "asked") ? kept("feedback", noFeedback) : null,
    view: isOpen && !amGiver && stage === "given" ? kept("view", { view: "" }) : null,
    plan: mayPlan
      ? {
          ...kept("plan", noPlan),
          ...{ base: planNumber, isDraft: Boolean(draft), isOther: Boolean(draft && draft.base < planNumber) },
          people: [giverId, receiverId].map((value) => ({ value, label: tell.name(value) })),
        }
      : null,
    outcome:
      isOpen && (stage === "agreed" || stage === "followed_up")
        ? { ...kept("outcome", { result: "", text: "" }), outcomeId: randomUUID() }
        : null,
  };
}

function closingOf(
  { stage, otherIsHere, key, closedAt }: Conversation,
  { iClose, otherCloses }: { iClose: boolean; otherCloses: boolean },
): ConversationView["closing"] {
  if (closedAt || !key) return null;
  if (stage === "begun") return "discard";
  if (stage === "asked" || !otherIsHere) return "alone";
  if (otherCloses) return "wanted-by-other";
  return iClose ? "wanted-by-you" : "together";
}
