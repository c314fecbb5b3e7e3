import { Link } from "@remix-run/react";
import { agreementUrl } from "~/features/agreements/agreement-urls";
import type { ProjectAccess } from "~/features/projects/project-access";
import { ProjectNav } from "~/features/projects/ui/project-nav";
import { ZoneNote } from "~/features/projects/ui/zone-note";
import { Notice } from "~/ui/notice";
import { Empty, Page, PageTitle, SectionTitle } from "~/ui/page";
import type { TrialView } from "../trial-view";
import { DecisionPart } from "./decision-part";
import { EarnedRhythm } from "./earned-rhythm";
import { EvidenceTable } from "./evidence-table";
import { FigureDetails } from "./figure-details";
import { AnswersPart, DecidePart, WaitingPart } from "./review-part";
import { SignsOfSuccess } from "./signs-of-success";
import { TrialList } from "./trial-list";

type Props = { project: ProjectAccess; trial: TrialView; isAnswerKept: boolean };

/** A trial from its first day to its decision. */
export function TrialPage({ project, trial, isAnswerKept }: Props) {
  const { record, review, number, state } = trial;
  const place = { slug: project.slug, number };
  return (
    <Page>
      <ProjectNav project={project} here={`Trial ${number}`} />
      <PageTitle>{trial.title}</PageTitle>
      <p className="num mb-7 flex flex-wrap gap-x-5 gap-y-1 text-sm text-ink-2 print:mb-3">
        <span className="hidden print:inline">{project.name}</span>
        <span>{trial.span}</span>
        {trial.agreedBy && (
          <Link to={agreementUrl(project.slug)} className="underline decoration-line-strong underline-offset-3">
            Agreed by {trial.agreedBy}
          </Link>
        )}
        {trial.title !== trial.moment && <span>{trial.moment}</span>}
      </p>
      <ZoneNote text={trial.zoneNote} />
      {isAnswerKept && (
        <Notice tone="good">Your answer is kept. You see all answers here once everybody has answered.</Notice>
      )}
      {trial.notes.map((note) => (
        <p key={note} className="mb-2 max-w-[46em]">
          {note}
        </p>
      ))}
      <div className="mt-6 print:mt-0">
        {review?.decision && <DecisionPart decision={review.decision} votes={review.votes} />}
        {review && !review.answers && state === "review" && <WaitingPart {...place} review={review} />}
        <SignsOfSuccess signs={trial.signs} className="mb-6 print:mb-3" />
        {record ? (
          <section className="mb-8 print:mb-3">
            <SectionTitle aside={`${record.isFrozen ? "frozen" : "as of"} ${record.asOf}`}>
              What the record shows
            </SectionTitle>
            <EvidenceTable figures={record.figures} />
          </section>
        ) : (
          <Empty>The record begins with the first day of the trial.</Empty>
        )}
        {review?.answers && <AnswersPart answers={review.answers} />}
        {review?.answers && state === "review" && <DecidePart {...place} review={review} />}
      </div>
      {record && <FigureDetails figures={record.figures} />}
      {trial.rhythm && <EarnedRhythm rhythm={trial.rhythm} />}
      <TrialList trials={trial.trials} />
    </Page>
  );
}
