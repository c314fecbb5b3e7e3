import type { Day } from "~/features/projects/cadence";
import { formatWeekday } from "~/features/projects/period-text";
import { dayInWords } from "./describe-terms";
import { joinWords } from "./join-words";
import { otherSide, type Side, sideInSentence } from "./side";
import { LOOK_WEEKS, type Named, type Terms } from "./terms";

type Open = {
  number: number;
  terms: Terms;
  writtenFor: Side;
  signers: Record<Side, Named[]>;
  expiresOn: Day;
  mine: Side | null;
};

/** Of an open proposal: whose turn it is and until when, and what follows, for the person who reads it. */
export function whatHappensNext(open: Open, at: Date): { turn: string; isMine: boolean; later: string[] } {
  const { number, terms, writtenFor, signers, expiresOn, mine } = open;
  const awaited = otherSide(writtenFor);
  const until = `It is open until ${formatWeekday(expiresOn, at)}.`;
  const isMine = mine === awaited;
  const what =
    awaited === "stakeholder" ? "accept it, propose changes or decline" : "accept it, propose changes or withdraw it";
  const turn = isMine
    ? `It is your turn: ${what}. ${until}`
    : `It waits for ${nameAny(signers[awaited], awaited)} to sign version ${number}. ${until}`;
  return {
    turn,
    isMine,
    later: [
      "Nothing counts until both sides have signed the same version. Then the summaries follow it.",
      terms.trial
        ? `The trial begins on ${dayInWords(terms.trial.startOn)}, or on the day of the last signature if that is later.`
        : `It counts from the last signature on. Both sides look at it together ${LOOK_WEEKS} weeks later.`,
    ],
  };
}

/** One by name, several as any of them, none as their side. */
const nameAny = (people: readonly Named[], side: Side): string => {
  if (people.length === 0) return sideInSentence[side];
  const names = joinWords(people.map(({ name }) => name));
  return people.length === 1 ? names : `one of ${names}`;
};
