import { sideWords } from "~/features/agreements/side";
import { ButtonLink } from "~/ui/button";
import { Card } from "~/ui/card";
import { Notice } from "~/ui/notice";
import { SectionTitle } from "~/ui/page";
import { trialUrl } from "../trial-urls";
import type { ReviewView } from "../trial-view";
import { BothAnswers } from "./both-answers";
import { VoteForm } from "./vote-form";
import { VoteList } from "./vote-list";

type Props = { slug: string; number: number; review: ReviewView };

/** Before all have answered: who has and who has not, and nothing else. */
export function WaitingPart({ slug, number, review }: Props) {
  return (
    <section className="mb-8">
      {review.mayAnswer && (
        <Card className="mb-5 flex flex-wrap items-center justify-between gap-4 border-l-[3px] border-l-warn px-5 py-4">
          <p className="max-w-[38em]">
            <b className="font-semibold">Your answer is wanted.</b> You answer alone, and nobody sees it before
            everybody on both sides has answered.
          </p>
          <ButtonLink look="primary" to={trialUrl(slug, number, "answer")}>
            Answer the review
          </ButtonLink>
        </Card>
      )}
      <SectionTitle aside="shown together once all are in">Answers</SectionTitle>
      <ul className="grid gap-3 sm:grid-cols-2">
        {review.sides.map(({ side, answered, waiting }) => (
          <li key={side}>
            <Card className="h-full px-5 py-3.5 wrap-anywhere">
              <h3 className="text-[13px] font-semibold text-ink-2">{sideWords[side]}</h3>
              {answered && <p>Answered: {answered}</p>}
              {waiting && <p>Waiting for {waiting}</p>}
              {!answered && !waiting && <p>Nobody is left on this side. A lead can add somebody.</p>}
            </Card>
          </li>
        ))}
      </ul>
    </section>
  );
}

export const AnswersPart = ({ answers }: { answers: NonNullable<ReviewView["answers"]> }) => (
  <section className="mb-8 print:mb-3">
    <SectionTitle aside="each given alone">Both answers</SectionTitle>
    <BothAnswers answers={answers} />
  </section>
);

/** What each side wants, and the form for whoever decides. */
export function DecidePart({ slug, number, review }: Props) {
  const { votes, voteFor, choices, voteId } = review;
  const isDisagreement = votes.every(({ value }) => value !== null);
  return (
    <section className="mb-8">
      <SectionTitle>Decide together</SectionTitle>
      {isDisagreement && (
        <Notice>
          You want different things. Both choices stay here until you agree; nothing is decided by waiting.
        </Notice>
      )}
      <VoteList votes={votes} />
      {voteFor && (
        <VoteForm key={voteId} action={trialUrl(slug, number, "vote")} side={voteFor} choices={choices} id={voteId} />
      )}
    </section>
  );
}
