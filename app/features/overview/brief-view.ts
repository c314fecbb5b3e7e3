import type { QuestionsOfWeek } from "~/features/check-ins/questions-of-week";
import type { FlagCard } from "~/features/flags/flag-card";
import type { Explained } from "~/features/glossary/explained";
import type { Writing } from "~/features/summaries/describe-writing";
import type { SummaryView } from "~/features/summaries/summary-view";
import type { ShownState } from "~/features/summaries/ui/state-mark";
import type { UnclearOfBrief } from "~/features/summaries/unclear/unclear-view";
import type { Role } from "~/features/workspace/role";

export type AskView = {
  id: string;
  question: string;
  status: "open" | "overdue" | "decided";
  /** "Decision wanted by Tuesday 24 November", "Overdue since Tuesday 24 November", "Decided". */
  title: string;
  /** The same for whoever may decide: "Decide by Tuesday 24 November". */
  mineTitle: string;
  /** "Dana Kowalski decides, waiting for 2 days". */
  waiting: string;
  askedOfId: string | null;
  mayAnswer: boolean;
  answer: { text: string; byline: string } | null;
};

export type StripMark = ShownState | "late" | "skipped" | "paused" | "open" | "not_expected";
/** The last 12 weeks, oldest first, by shape and colour, and in words: "31 Aug to 9 Nov on track, 16 Nov late". */
export type Strip = { marks: StripMark[]; label: string };

export type BriefView = {
  project: {
    slug: string;
    name: string;
    purpose: string;
    role: Role | null;
    visibility: "open" | "private";
    archivedAt: Date | null;
  };
  /** What is critical and open now. */
  flags: FlagCard[];
  /** How many more are. */
  moreFlags: number;
  week: string;
  weekOn: string;
  isLatest: boolean;
  shownState: ShownState;
  /** "for 2 weeks", "since the week of 2 November", or since which deadline it is stale: "since 27 November". */
  stateSince: string;
  staleWords: string;
  summary: SummaryView;
  /** Its terms, without those that the reader knows. */
  explained: Explained;
  published: string;
  correction: { text: string; reason: string } | null;
  next: { text: string; tone: "calm" | "late" } | null;
  readers: string;
  /** Whose clock the times follow, where the reader's shows another time: "Times are Kolkata time, 4 h 30 min ahead of yours." */
  zoneNote: string;
  asks: AskView[];
  /** What this reader, and how much anybody, did not understand of it; null for whoever is not of the project. */
  unclear: UnclearOfBrief | null;
  strip: Strip;
  mayWrite: boolean;
  /** What whoever may write is to write now. */
  writing: Writing | null;
  questions: QuestionsOfWeek;
  mayAsk: boolean;
  /** "2 open questions, 1 overdue", or "" where none waits. */
  unanswered: string;
  /** What waits for the reader's answer. */
  toAnswer: QuestionToAnswer[];
  agreement: AgreementMark;
  trial: TrialCard | null;
  meeting: MeetingCard | null;
  /** What the agreement wants of the reader. */
  agreementWanted: AgreementStep | null;
};

/** A question as whoever is to answer meets it. */
export type QuestionToAnswer = {
  id: string;
  text: string;
  href: string;
  /** "Answer by Thursday 15:00", "Answer, overdue since Thursday 15:00". */
  title: string;
  /** "Dana Kim asked", and where it stands while nobody answers. */
  asked: string;
};

/** Where the project stands with its agreement: a version in force, a proposal that waits, or neither. */
export type AgreementMark = { inForce: number | null; proposal: { id: string; text: string } | null };

/** The next meeting as it stands beside a brief; `givenBack` is "" where none was cancelled so far. */
export type MeetingCard = { when: string; text: string; givenBack: string; href: string };

/** A trial or look as it stands beside a brief. */
export type TrialCard = { title: string; text: string; href: string; isOverdue: boolean; action: string };

/** "Your signature", until when it can be given, and the way to it. */
export type AgreementStep = { title: string; text: string; href: string; action: string };

/** What stands on a project's page before its first summary. */
export type NoBrief = Pick<
  BriefView,
  | "project"
  | "flags"
  | "moreFlags"
  | "strip"
  | "mayWrite"
  | "writing"
  | "agreement"
  | "trial"
  | "meeting"
  | "agreementWanted"
  | "zoneNote"
  | Asking
> & {
  summary: null;
  due: string;
};

type Asking = "mayAsk" | "unanswered" | "toAnswer";

/** The same without what depends on the reader. */
export type SharedBriefView =
  | (Omit<BriefView, OwnToReader | "readers" | "asks" | "unclear"> & { asks: Omit<AskView, "mayAnswer">[] } & ToAnswer)
  | (Omit<NoBrief, OwnToReader> & ToAnswer);

type ToAnswer = { toAnswer: (QuestionToAnswer & { ownerId: string })[] };
type OwnToReader = "project" | "mayWrite" | "trial" | "agreementWanted" | "zoneNote" | "mayAsk" | "toAnswer";
