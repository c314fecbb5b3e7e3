import { db } from "~/db/client.server";
import { builtInTerms } from "~/features/glossary/built-in/built-in-terms";
import type { Term } from "~/features/glossary/term";
import type { TermInput } from "~/features/glossary/term-form";
import { addTerm, changeTerm, hideTerm } from "~/features/glossary/write-term.server";
import { answerByTerm, answerUnclear } from "~/features/summaries/unclear/answer-unclear.server";
import { markUnclear } from "~/features/summaries/unclear/mark-unclear.server";
import type { Name } from "../people";
import { act, at, type When } from "../telling/act";
import type { Scene } from "../telling/scene";

const fraudCheck: TermInput = {
  name: "Fraud check",
  forms: ["fraud checks"],
  meaning: "A look at every large order before it is sent, to find those that somebody pays with a stolen card.",
  whyMatters:
    "A stolen card costs the goods, the money and a fee. Each order that is stopped wrongly costs a customer.",
  comparison: "The cashier who looks at the banknote twice.",
};

const chargeback: TermInput = {
  name: "Chargeback",
  forms: ["charge-back"],
  meaning: "A bank takes a payment back because the owner of the card says that it was not theirs.",
  whyMatters: "The shop loses goods and money, and pays a fee. Too many of them, and the card networks ask for more.",
  comparison: "A cheque that comes back two weeks later.",
};

const ofShop = "Payments of a hundred that fail although the shopper did everything right.";

/** Somebody marks words of the summary of a week; the line they stand in is found by them. */
const marks = (when: When, by: Name, week: number, quote: string): Scene =>
  act(when, by, ({ weekOn }, actor, project) => markUnclear(actor, project, weekOn(week), { quote, line: "" }));

const passageOf = async (projectId: string, quote: string) =>
  (await db.unclearPassage.findFirstOrThrow({ where: { projectId, quote } })).id;

/** Words of the house, one of its own for a word that came along, one that nobody needs; and what readers stopped at. */
export const checkoutWords: Scene[] = [
  act(at("Mon 10:20", -9), "marta", (_stage, actor) => addTerm(actor, fraudCheck)),
  act(at("Mon 10:35", -9), "samuel", (_stage, actor) => hideTerm(actor, "microservice", true)),
  act(at("Tue 14:05", -6), "marta", (_stage, actor) => {
    const { name, forms, whyMatters, comparison } = builtInTerms.find(({ slug }) => slug === "error-rate") as Term;
    const said = { name, forms: [...forms], whyMatters, comparison, meaning: ofShop };
    return changeTerm(actor, "error-rate", { ...said, number: 0 });
  }),
  marks(at("Fri 18:20", -3), "dana", -3, "Large refunds wait for a rule from Finance."),
  act(at("Mon 09:40", -2), "priya", async (_stage, actor, project) => {
    const answer = "Nobody has said yet who may approve a refund above 5,000 €. Until then they wait in a list.";
    return answerUnclear(
      actor,
      project,
      await passageOf(project.id, "Large refunds wait for a rule from Finance."),
      answer,
    );
  }),
  marks(at("Fri 18:10", -1), "dana", -1, "the slowest card network is now counted as well"),
  marks(at("Fri 21:35", -1), "owen", -1, "the slowest card network is now counted as well"),
  marks(at("Fri 18:12", -1), "dana", -1, "chargebacks"),
  act(at("Fri 18:40", -1), "marta", async (_stage, actor, project) =>
    answerByTerm(actor, project, await passageOf(project.id, "chargebacks"), chargeback),
  ),
];
