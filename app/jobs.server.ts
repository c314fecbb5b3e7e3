import { remindSigners } from "./features/agreements/remind-signers.job.server";
import { forgetRequests } from "./features/api/forget-requests.job.server";
import { remindAnswerers } from "./features/check-ins/remind-answerers.job.server";
import { forgetLeavers } from "./features/feedback/forget-leavers.job.server";
import { remindFollowUps } from "./features/feedback/remind-follow-ups.job.server";
import { unreachedAlarm } from "./features/flags/alarm-unreached.job.server";
import { flagClocks } from "./features/flags/flag-clocks.job.server";
import { backfills } from "./features/kpis/backfill/run-backfills.job.server";
import { readSources } from "./features/kpis/fetching/read-sources.job.server";
import { sendInvitations } from "./features/meetings/calendar/send-invitations.job.server";
import { selfTest } from "./features/notifications/self-test/self-test.job.server";
import { announceSummaries } from "./features/overview/digest/announce-summaries.job.server";
import { sendDigests } from "./features/overview/digest/send-digests.job.server";
import { tendMeetings } from "./features/overview/meeting/tend-meetings.job.server";
import { remindAuthors } from "./features/summaries/remind-authors.job.server";
import { remindDeciders } from "./features/summaries/remind-deciders.job.server";
import { openReviews } from "./features/trials/open-reviews.job.server";
import { remindReviewers } from "./features/trials/remind-reviewers.job.server";
import type { ClockJob } from "./queue/clock-job";

/** The clock map: every periodic job. */
export const jobs: ClockJob[] = [
  flagClocks,
  unreachedAlarm,
  selfTest,
  readSources,
  backfills,
  remindSigners,
  remindAuthors,
  remindDeciders,
  remindAnswerers,
  announceSummaries,
  sendDigests,
  tendMeetings,
  sendInvitations,
  remindFollowUps,
  forgetLeavers,
  openReviews,
  remindReviewers,
  forgetRequests,
];
