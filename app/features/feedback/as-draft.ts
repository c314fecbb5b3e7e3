import { MOST_ACTIONS, MOST_LINKS } from "./most-lines";
import type { PlannedAction, StepDraft } from "./words";

/** What a form holds while it is being written, whatever was sent; null where it is no form that is kept. */
export function asDraft(payload: Record<string, unknown>): StepDraft | null {
  const text = (name: string) => textOf(payload[name]);
  switch (payload.step) {
    case "feedback": {
      const dismissed = [...new Set([...textsOf(payload.dismissed), text("dismiss")])].filter(Boolean).slice(-200);
      const links = textsOf(payload.links).filter(Boolean).slice(0, MOST_LINKS);
      const parts = { behaviour: text("behaviour"), example: text("example"), impact: text("impact") };
      return { step: "feedback", ...parts, links, dismissed };
    }
    case "view":
      return { step: "view", view: text("view") };
    case "plan": {
      const actions = listOf(payload.actions).slice(0, MOST_ACTIONS).map(asAction);
      const base = Number(/^\d{1,9}$/.exec(text("base"))?.[0] ?? 0);
      const kept = actions.filter(({ what, dueOn }) => what || dueOn);
      return { step: "plan", base, actions: kept, followUpOn: text("followUpOn") };
    }
    case "outcome":
      return { step: "outcome", result: text("result"), text: text("text") };
    default:
      return null;
  }
}

function asAction(line: unknown): PlannedAction {
  const { kind, what, ownerId, dueOn } = (line ?? {}) as Record<string, unknown>;
  return { kind: textOf(kind), what: textOf(what), ownerId: textOf(ownerId), dueOn: textOf(dueOn) };
}

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);
const textsOf = (value: unknown): string[] => listOf(value).map(textOf);
