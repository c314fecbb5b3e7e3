import { heldOutFeedback } from "./held-out/feedback";
import { freshFeedback } from "./held-out/fresh-feedback";
import { freshSummary } from "./held-out/fresh-summary";
import { independentFeedback } from "./held-out/independent-feedback";
import { independentSummary } from "./held-out/independent-summary";
import { heldOutSummary } from "./held-out/summary";
import { type Judged, judgeFeedback, judgeSummary, score } from "./labelled";
import { timeCoach } from "./time-coach";
import { tuningFeedback } from "./tuning/feedback";
import { tuningIndependentFeedback } from "./tuning/independent-feedback";
import { tuningIndependentSummary } from "./tuning/independent-summary";
import { strangersFeedback } from "./tuning/strangers-feedback";
import { strangersSummary } from "./tuning/strangers-summary";
import { tuningSummary } from "./tuning/summary";

/**
 * Prints how often the coach is right (precision) and how much it finds (recall), per rule and family, on the half that its
 * rules were tuned on and on the half that was held out; then how long it takes. "mistakes" as an argument lists those of
 * the tuning half.
 */
export function main([wish]: string[]): void {
  show("summary, tuning", judgeSummary(tuningSummary));
  show("feedback, tuning", judgeFeedback(tuningFeedback));
  if (wish === "mistakes") {
    listMistakes([
      ...judgeSummary(tuningIndependentSummary),
      ...judgeSummary(strangersSummary),
      ...judgeFeedback(strangersFeedback),
      ...judgeFeedback(tuningIndependentFeedback),
      ...judgeSummary(tuningSummary),
      ...judgeFeedback(tuningFeedback),
    ]);
    return;
  }
  show("summary, held out", judgeSummary(heldOutSummary));
  show("feedback, held out", judgeFeedback(heldOutFeedback));
  show("summary, tuning, other voices", judgeSummary(strangersSummary));
  show("feedback, tuning, other voices", judgeFeedback(strangersFeedback));
  show("summary, held out and fresh", judgeSummary(freshSummary));
  show("feedback, held out and fresh", judgeFeedback(freshFeedback));
  show("summary, tuning, independent", judgeSummary(tuningIndependentSummary));
  show("feedback, tuning, independent", judgeFeedback(tuningIndependentFeedback));
  show("summary, held out, independent", judgeSummary(independentSummary));
  show("feedback, held out, independent", judgeFeedback(independentFeedback));
  console.log(timeCoach());
}

function show(name: string, lines: Judged[]): void {
  console.log(`\n${name}: ${lines.length} sentences`);
  console.table(
    Object.fromEntries(
      score(lines).map(({ rule, hits, wrong, missed, precision, recall }) => [
        rule,
        {
          "to find": hits + missed,
          found: hits,
          missed,
          wrong,
          precision: precision.toFixed(2),
          recall: recall.toFixed(2),
        },
      ]),
    ),
  );
}

function listMistakes(lines: readonly Judged[]): void {
  for (const { wanted, found, place, text, remarks } of lines) {
    const missed = wanted.filter((rule) => !found.includes(rule)).map((rule) => `missed ${rule}`);
    const wrong = remarks
      .filter(({ rule }) => !wanted.includes(rule))
      .map(({ rule, words }) => `wrong ${rule} (${words})`);
    if (missed.length + wrong.length > 0) console.log(`${[...missed, ...wrong].join(", ")} | ${place} | ${text}`);
  }
}
