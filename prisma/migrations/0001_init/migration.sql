-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "side" AS ENUM ('engineering', 'stakeholder');

-- CreateEnum
CREATE TYPE "proposal_outcome" AS ENUM ('accepted', 'declined', 'withdrawn', 'expired');

-- CreateEnum
CREATE TYPE "api_scope" AS ENUM ('push', 'flags', 'read');

-- CreateEnum
CREATE TYPE "medium" AS ENUM ('call', 'chat', 'desk', 'mail', 'meeting');

-- CreateEnum
CREATE TYPE "could_wait" AS ENUM ('yes', 'no', 'unsure');

-- CreateEnum
CREATE TYPE "question_state" AS ENUM ('open', 'answered', 'agenda');

-- CreateEnum
CREATE TYPE "question_step_kind" AS ENUM ('answered', 'reopened', 'agenda', 'handed');

-- CreateEnum
CREATE TYPE "feedback_stage" AS ENUM ('begun', 'asked', 'given', 'viewed', 'agreed', 'followed_up', 'closed');

-- CreateEnum
CREATE TYPE "reading_status" AS ENUM ('value', 'no_data', 'no_traffic');

-- CreateEnum
CREATE TYPE "backfill_state" AS ENUM ('running', 'done', 'cancelled', 'failed');

-- CreateEnum
CREATE TYPE "visibility" AS ENUM ('open', 'private');

-- CreateEnum
CREATE TYPE "role" AS ENUM ('lead', 'engineer', 'stakeholder');

-- CreateEnum
CREATE TYPE "state" AS ENUM ('not_started', 'on_track', 'at_risk', 'off_track', 'on_hold', 'done');

-- CreateEnum
CREATE TYPE "promise_outcome" AS ENUM ('open', 'kept', 'moved', 'dropped');

-- CreateEnum
CREATE TYPE "trial_kind" AS ENUM ('trial', 'look');

-- CreateEnum
CREATE TYPE "choice" AS ENUM ('adopt', 'adjust', 'extend', 'go_back');

-- CreateTable
CREATE TABLE "proposal_draft" (
    "project_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "fields" JSONB NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "proposal_draft_pkey" PRIMARY KEY ("project_id","person_id")
);

-- CreateTable
CREATE TABLE "proposal" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "guide" JSONB NOT NULL,
    "stakeholder_id" UUID NOT NULL,
    "stakeholder_name" TEXT NOT NULL,
    "opened_by_id" UUID NOT NULL,
    "opened_by_name" TEXT NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_on" DATE NOT NULL,
    "outcome" "proposal_outcome",
    "closed_at" TIMESTAMPTZ(3),
    "closed_by_id" UUID,
    "closed_by_name" TEXT,
    "closing_word" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "proposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agreement_version" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "proposal_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "terms" JSONB NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "side" "side" NOT NULL,
    "written_by_id" UUID NOT NULL,
    "written_by_name" TEXT NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "agreement_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "signature" (
    "version_id" UUID NOT NULL,
    "side" "side" NOT NULL,
    "project_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "person_name" TEXT NOT NULL,
    "signed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "signature_pkey" PRIMARY KEY ("version_id","side")
);

-- CreateTable
CREATE TABLE "proposal_remark" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "proposal_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "person_name" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "said_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "proposal_remark_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agreement" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "accepted_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "agreement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "api_key" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "scopes" "api_scope"[],
    "hash" TEXT NOT NULL,
    "tail" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3),
    "last_used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),
    "revoked_by_id" UUID,

    CONSTRAINT "api_key_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "api_request" (
    "api_key_id" UUID NOT NULL,
    "idempotency_key" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "status" INTEGER NOT NULL,
    "answer" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "api_request_pkey" PRIMARY KEY ("api_key_id","idempotency_key")
);

-- CreateTable
CREATE TABLE "check_in" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "happened_on" DATE NOT NULL,
    "count" INTEGER NOT NULL DEFAULT 1,
    "minutes_each" INTEGER NOT NULL,
    "asked_by_id" UUID,
    "asked_by_name" TEXT NOT NULL DEFAULT '',
    "medium" "medium" NOT NULL,
    "could_wait" "could_wait" NOT NULL,
    "topic" TEXT NOT NULL DEFAULT '',
    "is_remembered" BOOLEAN NOT NULL DEFAULT false,
    "logged_by_id" UUID NOT NULL,
    "logged_at" TIMESTAMPTZ(3) NOT NULL,
    "taken_back_at" TIMESTAMPTZ(3),

    CONSTRAINT "check_in_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "quiet_week" (
    "project_id" UUID NOT NULL,
    "week_on" DATE NOT NULL,
    "said_by_id" UUID NOT NULL,
    "said_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "quiet_week_pkey" PRIMARY KEY ("project_id","week_on")
);

-- CreateTable
CREATE TABLE "refocus_assumption" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "minutes" INTEGER NOT NULL,
    "set_by_id" UUID NOT NULL,
    "set_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "refocus_assumption_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "question" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "week_on" DATE,
    "line_id" TEXT,
    "quote" TEXT NOT NULL DEFAULT '',
    "text" TEXT NOT NULL,
    "asked_by_id" UUID NOT NULL,
    "asked_by_name" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "owner_id" UUID NOT NULL,
    "first_due_at" TIMESTAMPTZ(3) NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "state" "question_state" NOT NULL DEFAULT 'open',

    CONSTRAINT "question_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "question_step" (
    "id" UUID NOT NULL,
    "question_id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "kind" "question_step_kind" NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "person_id" UUID NOT NULL,
    "person_name" TEXT NOT NULL,
    "taken_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "question_step_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dismissed_remark" (
    "project_id" UUID NOT NULL,
    "rule" TEXT NOT NULL,
    "words_hash" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "dismissed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "dismissed_remark_pkey" PRIMARY KEY ("project_id","rule","words_hash")
);

-- CreateTable
CREATE TABLE "feedback_conversation" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "giver_id" UUID NOT NULL,
    "receiver_id" UUID NOT NULL,
    "started_by_id" UUID NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "stage" "feedback_stage" NOT NULL,
    "follow_up_on" DATE,
    "time_zone" TEXT NOT NULL,
    "reminded_at" TIMESTAMPTZ(3),
    "agreed_by_ids" UUID[],
    "closed_by_ids" UUID[],
    "closed_at" TIMESTAMPTZ(3),
    "plan_number" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "feedback_conversation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "feedback_reader" (
    "conversation_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "wrapped_key" BYTEA NOT NULL,

    CONSTRAINT "feedback_reader_pkey" PRIMARY KEY ("conversation_id","person_id")
);

-- CreateTable
CREATE TABLE "feedback_entry" (
    "id" UUID NOT NULL,
    "conversation_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "sealed" BYTEA NOT NULL,
    "said_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "feedback_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "feedback_event" (
    "id" UUID NOT NULL,
    "conversation_id" UUID NOT NULL,
    "person_id" UUID,
    "kind" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "feedback_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "flag" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "what" TEXT NOT NULL,
    "affected" TEXT NOT NULL,
    "since_at" TIMESTAMPTZ(3) NOT NULL,
    "owner_id" UUID NOT NULL,
    "owner_name" TEXT NOT NULL,
    "next_word_by" TIMESTAMPTZ(3),
    "raised_by_id" UUID NOT NULL,
    "raised_by_name" TEXT NOT NULL,
    "raised_at" TIMESTAMPTZ(3) NOT NULL,
    "round" INTEGER NOT NULL DEFAULT 1,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "acknowledged_at" TIMESTAMPTZ(3),
    "resolved_at" TIMESTAMPTZ(3),
    "repeat_minutes" INTEGER NOT NULL,
    "next_step_at" TIMESTAMPTZ(3),

    CONSTRAINT "flag_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "flag_event" (
    "id" UUID NOT NULL,
    "flag_id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "round" INTEGER NOT NULL,
    "step" BIGINT NOT NULL DEFAULT 0,
    "by_id" UUID,
    "by_name" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMPTZ(3) NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "next_word_by" TIMESTAMPTZ(3),

    CONSTRAINT "flag_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "flag_judgement" (
    "flag_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "person_name" TEXT NOT NULL,
    "was_critical" BOOLEAN NOT NULL,
    "needed_sooner" TEXT NOT NULL DEFAULT '',
    "judged_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "flag_judgement_pkey" PRIMARY KEY ("flag_id","person_id")
);

-- CreateTable
CREATE TABLE "missed_flag" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "what" TEXT NOT NULL,
    "happened_on" DATE NOT NULL,
    "reported_by_id" UUID NOT NULL,
    "reported_by_name" TEXT NOT NULL,
    "reported_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "missed_flag_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "escalation_step" (
    "project_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "person_id" UUID,
    "target_id" UUID,

    CONSTRAINT "escalation_step_pkey" PRIMARY KEY ("project_id","position")
);

-- CreateTable
CREATE TABLE "term_revision" (
    "workspace_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "forms" TEXT[],
    "meaning" TEXT NOT NULL,
    "why_matters" TEXT NOT NULL,
    "comparison" TEXT NOT NULL,
    "is_hidden" BOOLEAN NOT NULL,
    "person_id" UUID NOT NULL,
    "person_name" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "term_revision_pkey" PRIMARY KEY ("workspace_id","slug","number")
);

-- CreateTable
CREATE TABLE "unclear_passage" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "summary_id" UUID NOT NULL,
    "week_on" DATE NOT NULL,
    "revision_number" INTEGER NOT NULL,
    "part" TEXT NOT NULL,
    "line_id" TEXT NOT NULL,
    "quote" TEXT NOT NULL,
    "answer" TEXT NOT NULL DEFAULT '',
    "term_slug" TEXT,
    "answered_at" TIMESTAMPTZ(3),
    "answered_by_id" UUID,
    "answered_by_name" TEXT,

    CONSTRAINT "unclear_passage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unclear_mark" (
    "passage_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "marked_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "unclear_mark_pkey" PRIMARY KEY ("passage_id","person_id")
);

-- CreateTable
CREATE TABLE "kpi" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "archived_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "kpi_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "kpi_definition" (
    "id" UUID NOT NULL,
    "kpi_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "sense" TEXT NOT NULL,
    "shape" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "direction" TEXT NOT NULL,
    "target" DOUBLE PRECISION,
    "sentence" TEXT NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "from_week_on" DATE NOT NULL,
    "by_person_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "kpi_definition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reading" (
    "id" UUID NOT NULL,
    "kpi_id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "week_on" DATE NOT NULL,
    "number" INTEGER NOT NULL,
    "status" "reading_status" NOT NULL,
    "value" DOUBLE PRECISION,
    "numerator" DOUBLE PRECISION,
    "denominator" DOUBLE PRECISION,
    "source" TEXT NOT NULL,
    "source_note" TEXT NOT NULL DEFAULT '',
    "window_from" TIMESTAMPTZ(3),
    "window_until" TIMESTAMPTZ(3),
    "query" TEXT NOT NULL DEFAULT '',
    "remark" TEXT NOT NULL DEFAULT '',
    "read_at" TIMESTAMPTZ(3) NOT NULL,
    "by_person_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "reading_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "day_reading" (
    "kpi_id" UUID NOT NULL,
    "day_on" DATE NOT NULL,
    "project_id" UUID NOT NULL,
    "status" "reading_status" NOT NULL,
    "value" DOUBLE PRECISION,
    "numerator" DOUBLE PRECISION,
    "denominator" DOUBLE PRECISION,
    "read_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "day_reading_pkey" PRIMARY KEY ("kpi_id","day_on")
);

-- CreateTable
CREATE TABLE "kpi_source" (
    "id" UUID NOT NULL,
    "kpi_id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "config" JSONB NOT NULL,
    "sealed" BYTEA NOT NULL,
    "connected_by_id" UUID NOT NULL,
    "connected_by_name" TEXT NOT NULL,
    "connected_at" TIMESTAMPTZ(3) NOT NULL,
    "next_read_at" TIMESTAMPTZ(3) NOT NULL,
    "claimed_until" TIMESTAMPTZ(3),
    "tried_at" TIMESTAMPTZ(3),
    "answered_at" TIMESTAMPTZ(3),
    "failing_since" TIMESTAMPTZ(3),
    "failures" INTEGER NOT NULL DEFAULT 0,
    "fault_said" TEXT NOT NULL DEFAULT '',
    "fault_todo" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "kpi_source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "backfill" (
    "id" UUID NOT NULL,
    "kpi_id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "state" "backfill_state" NOT NULL DEFAULT 'running',
    "weeks" INTEGER NOT NULL,
    "done" INTEGER NOT NULL DEFAULT 0,
    "next_week_on" DATE NOT NULL,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "next_try_at" TIMESTAMPTZ(3) NOT NULL,
    "claimed_until" TIMESTAMPTZ(3),
    "fault" TEXT NOT NULL DEFAULT '',
    "started_by_id" UUID NOT NULL,
    "started_by_name" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "backfill_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "meeting" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "day_on" DATE NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "began_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "ended_by_id" UUID,
    "cancelled_at" TIMESTAMPTZ(3),
    "cancelled_by_id" UUID,
    "cancelled_by_name" TEXT,
    "invited" INTEGER,
    "offered_at" TIMESTAMPTZ(3),
    "notes" TEXT NOT NULL DEFAULT '',
    "notes_html" TEXT NOT NULL DEFAULT '',
    "notes_version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "meeting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agenda_point" (
    "id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "about_id" UUID,
    "title" TEXT NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "minutes" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "added_by_id" UUID,
    "added_by_name" TEXT,
    "added_at" TIMESTAMPTZ(3) NOT NULL,
    "began_at" TIMESTAMPTZ(3),
    "spent_ms" INTEGER NOT NULL DEFAULT 0,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "agenda_point_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "meeting_decision" (
    "id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "ask_id" UUID,
    "person_id" UUID NOT NULL,
    "person_name" TEXT NOT NULL,
    "decided_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "meeting_decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "meeting_action" (
    "id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "owner_id" UUID NOT NULL,
    "owner_name" TEXT NOT NULL,
    "due_on" DATE NOT NULL,
    "added_by_id" UUID NOT NULL,
    "added_by_name" TEXT NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL,
    "done_at" TIMESTAMPTZ(3),
    "dropped_at" TIMESTAMPTZ(3),
    "dropped_why" TEXT NOT NULL DEFAULT '',
    "ended_by_id" UUID,

    CONSTRAINT "meeting_action_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "calendar_entry" (
    "project_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "told_hash" TEXT NOT NULL,
    "told_at" TIMESTAMPTZ(3) NOT NULL,
    "cancelled_at" TIMESTAMPTZ(3),

    CONSTRAINT "calendar_entry_pkey" PRIMARY KEY ("project_id","person_id")
);

-- CreateTable
CREATE TABLE "calendar_feed" (
    "person_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "calendar_feed_pkey" PRIMARY KEY ("person_id")
);

-- CreateTable
CREATE TABLE "message" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "project_id" UUID,
    "key" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "is_critical" BOOLEAN NOT NULL DEFAULT false,
    "about_id" UUID,
    "words" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "delivery" (
    "id" UUID NOT NULL,
    "message_id" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "person_id" UUID,
    "target_id" UUID,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "is_critical" BOOLEAN NOT NULL DEFAULT false,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "next_at" TIMESTAMPTZ(3) NOT NULL,
    "claimed_until" TIMESTAMPTZ(3),
    "sent_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "delivery_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "delivery_attempt" (
    "id" UUID NOT NULL,
    "delivery_id" UUID NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3) NOT NULL,
    "outcome" TEXT NOT NULL,
    "answer" TEXT NOT NULL,

    CONSTRAINT "delivery_attempt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "target" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "project_id" UUID,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "config" JSONB NOT NULL,
    "sealed" BYTEA NOT NULL,
    "topics" TEXT[],
    "created_by_id" UUID NOT NULL,
    "created_by_name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "free_at" TIMESTAMPTZ(3),
    "failing_since" TIMESTAMPTZ(3),
    "disabled_at" TIMESTAMPTZ(3),
    "disabled_reason" TEXT NOT NULL DEFAULT '',
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "target_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reading_rhythm" (
    "person_id" UUID NOT NULL,
    "muted_topics" TEXT[],
    "digest_weekday" INTEGER NOT NULL DEFAULT 1,
    "digest_minute" INTEGER NOT NULL DEFAULT 540,
    "quiet_from" INTEGER,
    "quiet_until" INTEGER,

    CONSTRAINT "reading_rhythm_pkey" PRIMARY KEY ("person_id")
);

-- CreateTable
CREATE TABLE "project_mute" (
    "person_id" UUID NOT NULL,
    "project_id" UUID NOT NULL,

    CONSTRAINT "project_mute_pkey" PRIMARY KEY ("person_id","project_id")
);

-- CreateTable
CREATE TABLE "self_test" (
    "id" UUID NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "page_at" TIMESTAMPTZ(3),
    "mail_at" TIMESTAMPTZ(3),
    "answer" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "self_test_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "project" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "visibility" "visibility" NOT NULL DEFAULT 'open',
    "responsible_id" UUID,
    "change_count" INTEGER NOT NULL DEFAULT 0,
    "archived_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "project_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership" (
    "project_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "role" "role" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("project_id","person_id")
);

-- CreateTable
CREATE TABLE "cadence" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "from_week_on" DATE NOT NULL,
    "every_weeks" INTEGER NOT NULL,
    "weekday" INTEGER NOT NULL,
    "hour" INTEGER NOT NULL,
    "minute" INTEGER NOT NULL DEFAULT 0,
    "time_zone" TEXT NOT NULL,
    "set_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "cadence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "skip" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "week_on" DATE NOT NULL,
    "reason" TEXT NOT NULL,
    "by_person_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "skip_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pause" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "from_on" DATE NOT NULL,
    "until_on" DATE,
    "reason" TEXT NOT NULL,
    "by_person_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "pause_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stand_in" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "from_on" DATE NOT NULL,
    "until_on" DATE NOT NULL,
    "by_person_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "stand_in_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "is_admin" BOOLEAN NOT NULL DEFAULT false,
    "time_zone" TEXT NOT NULL DEFAULT 'UTC',
    "theme" TEXT NOT NULL DEFAULT 'system',
    "known_terms" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "deactivated_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "token" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ(3),
    "refresh_token_expires_at" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification" (
    "id" UUID NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invitation" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "is_admin" BOOLEAN NOT NULL DEFAULT false,
    "project_id" UUID,
    "role" "role",
    "token_hash" TEXT NOT NULL,
    "invited_by_id" UUID NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "accepted_at" TIMESTAMPTZ(3),
    "withdrawn_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unmailed_link" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "unmailed_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "summary" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "week_on" DATE NOT NULL,
    "deadline_at" TIMESTAMPTZ(3) NOT NULL,
    "draft" JSONB NOT NULL,
    "draft_version" INTEGER NOT NULL DEFAULT 1,
    "draft_authors" JSONB NOT NULL DEFAULT '{}',
    "draft_saved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "draft_saved_by_id" UUID,
    "published_at" TIMESTAMPTZ(3),
    "published_by_id" UUID,
    "state" "state",
    "headline" TEXT,
    "revision_number" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "summary_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "revision" (
    "id" UUID NOT NULL,
    "summary_id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "is_material" BOOLEAN NOT NULL DEFAULT true,
    "author_id" UUID NOT NULL,
    "author_name" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "summary_reader" (
    "summary_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "first_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "revision_number" INTEGER NOT NULL,

    CONSTRAINT "summary_reader_pkey" PRIMARY KEY ("summary_id","person_id")
);

-- CreateTable
CREATE TABLE "running_note" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "week_on" DATE NOT NULL,
    "person_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "running_note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "milestone" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "outcome" TEXT NOT NULL,
    "for_whom" TEXT NOT NULL,
    "target_on" DATE,
    "state" "state" NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "delivered_on" DATE,
    "dropped_on" DATE,
    "first_week_on" DATE NOT NULL,
    "said_week_on" DATE NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "milestone_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "milestone_move" (
    "id" UUID NOT NULL,
    "milestone_id" UUID NOT NULL,
    "from_on" DATE,
    "to_on" DATE,
    "reason" TEXT NOT NULL,
    "week_on" DATE NOT NULL,
    "by_person_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "milestone_move_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "roadblock" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "holds_up" TEXT NOT NULL,
    "owner" TEXT NOT NULL,
    "help_wanted" TEXT NOT NULL,
    "help_from" TEXT NOT NULL,
    "help_by" DATE,
    "since" DATE NOT NULL,
    "cleared_on" DATE,
    "cleared_note" TEXT NOT NULL DEFAULT '',
    "said_week_on" DATE NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "roadblock_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "promise" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "made_week_on" DATE NOT NULL,
    "outcome" "promise_outcome" NOT NULL DEFAULT 'open',
    "reason" TEXT NOT NULL DEFAULT '',
    "judged_week_on" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "promise_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ask" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "question" TEXT NOT NULL,
    "decide_by" DATE NOT NULL,
    "asked_of_id" UUID,
    "asked_by_id" UUID NOT NULL,
    "week_on" DATE NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "ask_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ask_answer" (
    "ask_id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "answered_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ask_answer_pkey" PRIMARY KEY ("ask_id")
);

-- CreateTable
CREATE TABLE "trial" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "agreement_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" "trial_kind" NOT NULL DEFAULT 'trial',
    "start_on" DATE NOT NULL,
    "days" INTEGER NOT NULL,
    "time_zone" TEXT NOT NULL,
    "extensions" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "replaced_at" TIMESTAMPTZ(3),

    CONSTRAINT "trial_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "review" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "trial_id" UUID NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "evidence" JSONB NOT NULL,

    CONSTRAINT "review_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "review_answer" (
    "review_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "side" "side" NOT NULL,
    "person_name" TEXT NOT NULL,
    "score" INTEGER NOT NULL,
    "missing" TEXT NOT NULL DEFAULT '',
    "change" TEXT NOT NULL DEFAULT '',
    "choice" "choice" NOT NULL,
    "answered_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "review_answer_pkey" PRIMARY KEY ("review_id","person_id")
);

-- CreateTable
CREATE TABLE "review_shown" (
    "review_id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "shown_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "review_shown_pkey" PRIMARY KEY ("review_id")
);

-- CreateTable
CREATE TABLE "review_vote" (
    "id" UUID NOT NULL,
    "review_id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "side" "side" NOT NULL,
    "person_id" UUID NOT NULL,
    "person_name" TEXT NOT NULL,
    "choice" "choice" NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "voted_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "review_vote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "review_decision" (
    "review_id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "choice" "choice" NOT NULL,
    "decided_at" TIMESTAMPTZ(3) NOT NULL,
    "next_look_on" DATE,

    CONSTRAINT "review_decision_pkey" PRIMARY KEY ("review_id")
);

-- CreateTable
CREATE TABLE "workspace" (
    "id" UUID NOT NULL,
    "only" BOOLEAN NOT NULL DEFAULT true,
    "name" TEXT NOT NULL,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "change_count" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "workspace_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "proposal_project_id_opened_at_idx" ON "proposal"("project_id", "opened_at");

-- CreateIndex
CREATE INDEX "agreement_version_proposal_id_idx" ON "agreement_version"("proposal_id");

-- CreateIndex
CREATE UNIQUE INDEX "agreement_version_project_id_number_key" ON "agreement_version"("project_id", "number");

-- CreateIndex
CREATE INDEX "signature_project_id_idx" ON "signature"("project_id");

-- CreateIndex
CREATE INDEX "proposal_remark_proposal_id_said_at_idx" ON "proposal_remark"("proposal_id", "said_at");

-- CreateIndex
CREATE UNIQUE INDEX "agreement_version_id_key" ON "agreement"("version_id");

-- CreateIndex
CREATE INDEX "agreement_project_id_accepted_at_idx" ON "agreement"("project_id", "accepted_at");

-- CreateIndex
CREATE UNIQUE INDEX "api_key_hash_key" ON "api_key"("hash");

-- CreateIndex
CREATE INDEX "api_key_project_id_idx" ON "api_key"("project_id");

-- CreateIndex
CREATE INDEX "api_request_created_at_idx" ON "api_request"("created_at");

-- CreateIndex
CREATE INDEX "check_in_project_id_happened_on_idx" ON "check_in"("project_id", "happened_on");

-- CreateIndex
CREATE INDEX "refocus_assumption_project_id_set_at_idx" ON "refocus_assumption"("project_id", "set_at");

-- CreateIndex
CREATE INDEX "question_project_id_asked_at_idx" ON "question"("project_id", "asked_at");

-- CreateIndex
CREATE INDEX "question_project_id_week_on_idx" ON "question"("project_id", "week_on");

-- CreateIndex
CREATE INDEX "question_project_id_state_idx" ON "question"("project_id", "state");

-- CreateIndex
CREATE INDEX "question_step_question_id_taken_at_idx" ON "question_step"("question_id", "taken_at");

-- CreateIndex
CREATE INDEX "question_step_project_id_idx" ON "question_step"("project_id");

-- CreateIndex
CREATE INDEX "feedback_conversation_workspace_id_giver_id_idx" ON "feedback_conversation"("workspace_id", "giver_id");

-- CreateIndex
CREATE INDEX "feedback_conversation_workspace_id_receiver_id_idx" ON "feedback_conversation"("workspace_id", "receiver_id");

-- CreateIndex
CREATE INDEX "feedback_conversation_follow_up_on_idx" ON "feedback_conversation"("follow_up_on");

-- CreateIndex
CREATE INDEX "feedback_reader_person_id_idx" ON "feedback_reader"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "feedback_entry_conversation_id_kind_number_key" ON "feedback_entry"("conversation_id", "kind", "number");

-- CreateIndex
CREATE INDEX "feedback_event_conversation_id_at_idx" ON "feedback_event"("conversation_id", "at");

-- CreateIndex
CREATE INDEX "flag_project_id_raised_at_idx" ON "flag"("project_id", "raised_at");

-- CreateIndex
CREATE INDEX "flag_event_flag_id_at_idx" ON "flag_event"("flag_id", "at");

-- CreateIndex
CREATE INDEX "flag_event_project_id_idx" ON "flag_event"("project_id");

-- CreateIndex
CREATE INDEX "missed_flag_project_id_happened_on_idx" ON "missed_flag"("project_id", "happened_on");

-- CreateIndex
CREATE INDEX "unclear_passage_project_id_answered_at_idx" ON "unclear_passage"("project_id", "answered_at");

-- CreateIndex
CREATE UNIQUE INDEX "unclear_passage_summary_id_part_line_id_quote_key" ON "unclear_passage"("summary_id", "part", "line_id", "quote");

-- CreateIndex
CREATE INDEX "unclear_mark_project_id_idx" ON "unclear_mark"("project_id");

-- CreateIndex
CREATE INDEX "kpi_project_id_position_idx" ON "kpi"("project_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "kpi_definition_kpi_id_number_key" ON "kpi_definition"("kpi_id", "number");

-- CreateIndex
CREATE INDEX "reading_project_id_week_on_idx" ON "reading"("project_id", "week_on");

-- CreateIndex
CREATE UNIQUE INDEX "reading_kpi_id_week_on_number_key" ON "reading"("kpi_id", "week_on", "number");

-- CreateIndex
CREATE UNIQUE INDEX "kpi_source_kpi_id_key" ON "kpi_source"("kpi_id");

-- CreateIndex
CREATE INDEX "kpi_source_next_read_at_idx" ON "kpi_source"("next_read_at");

-- CreateIndex
CREATE INDEX "backfill_state_next_try_at_idx" ON "backfill"("state", "next_try_at");

-- CreateIndex
CREATE UNIQUE INDEX "meeting_project_id_day_on_key" ON "meeting"("project_id", "day_on");

-- CreateIndex
CREATE INDEX "agenda_point_meeting_id_position_idx" ON "agenda_point"("meeting_id", "position");

-- CreateIndex
CREATE INDEX "agenda_point_project_id_idx" ON "agenda_point"("project_id");

-- CreateIndex
CREATE INDEX "meeting_decision_meeting_id_idx" ON "meeting_decision"("meeting_id");

-- CreateIndex
CREATE INDEX "meeting_decision_project_id_idx" ON "meeting_decision"("project_id");

-- CreateIndex
CREATE INDEX "meeting_action_project_id_done_at_idx" ON "meeting_action"("project_id", "done_at");

-- CreateIndex
CREATE INDEX "meeting_action_meeting_id_idx" ON "meeting_action"("meeting_id");

-- CreateIndex
CREATE INDEX "message_about_id_created_at_idx" ON "message"("about_id", "created_at");

-- CreateIndex
CREATE INDEX "message_created_at_idx" ON "message"("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "message_workspace_id_key_key" ON "message"("workspace_id", "key");

-- CreateIndex
CREATE INDEX "delivery_message_id_idx" ON "delivery"("message_id");

-- CreateIndex
CREATE INDEX "delivery_person_id_idx" ON "delivery"("person_id");

-- CreateIndex
CREATE INDEX "delivery_target_id_idx" ON "delivery"("target_id");

-- CreateIndex
CREATE INDEX "delivery_attempt_delivery_id_started_at_idx" ON "delivery_attempt"("delivery_id", "started_at");

-- CreateIndex
CREATE INDEX "target_workspace_id_project_id_idx" ON "target"("workspace_id", "project_id");

-- CreateIndex
CREATE INDEX "self_test_started_at_idx" ON "self_test"("started_at");

-- CreateIndex
CREATE UNIQUE INDEX "project_workspace_id_slug_key" ON "project"("workspace_id", "slug");

-- CreateIndex
CREATE INDEX "membership_person_id_idx" ON "membership"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "cadence_project_id_from_week_on_key" ON "cadence"("project_id", "from_week_on");

-- CreateIndex
CREATE UNIQUE INDEX "skip_project_id_week_on_key" ON "skip"("project_id", "week_on");

-- CreateIndex
CREATE INDEX "pause_project_id_from_on_idx" ON "pause"("project_id", "from_on");

-- CreateIndex
CREATE INDEX "stand_in_project_id_from_on_idx" ON "stand_in"("project_id", "from_on");

-- CreateIndex
CREATE UNIQUE INDEX "person_email_key" ON "person"("email");

-- CreateIndex
CREATE INDEX "person_workspace_id_name_idx" ON "person"("workspace_id", "name");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_key" ON "session"("token");

-- CreateIndex
CREATE INDEX "session_person_id_idx" ON "session"("person_id");

-- CreateIndex
CREATE INDEX "account_person_id_idx" ON "account"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "account_provider_id_account_id_key" ON "account"("provider_id", "account_id");

-- CreateIndex
CREATE INDEX "verification_identifier_idx" ON "verification"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_token_hash_key" ON "invitation"("token_hash");

-- CreateIndex
CREATE INDEX "invitation_workspace_id_email_idx" ON "invitation"("workspace_id", "email");

-- CreateIndex
CREATE INDEX "unmailed_link_workspace_id_expires_at_idx" ON "unmailed_link"("workspace_id", "expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "summary_project_id_week_on_key" ON "summary"("project_id", "week_on");

-- CreateIndex
CREATE INDEX "revision_project_id_idx" ON "revision"("project_id");

-- CreateIndex
CREATE UNIQUE INDEX "revision_summary_id_number_key" ON "revision"("summary_id", "number");

-- CreateIndex
CREATE INDEX "summary_reader_project_id_idx" ON "summary_reader"("project_id");

-- CreateIndex
CREATE INDEX "running_note_project_id_week_on_idx" ON "running_note"("project_id", "week_on");

-- CreateIndex
CREATE INDEX "milestone_project_id_delivered_on_idx" ON "milestone"("project_id", "delivered_on");

-- CreateIndex
CREATE INDEX "milestone_move_milestone_id_idx" ON "milestone_move"("milestone_id");

-- CreateIndex
CREATE INDEX "roadblock_project_id_cleared_on_idx" ON "roadblock"("project_id", "cleared_on");

-- CreateIndex
CREATE INDEX "promise_project_id_outcome_idx" ON "promise"("project_id", "outcome");

-- CreateIndex
CREATE INDEX "ask_project_id_asked_at_idx" ON "ask"("project_id", "asked_at");

-- CreateIndex
CREATE INDEX "ask_answer_project_id_idx" ON "ask_answer"("project_id");

-- CreateIndex
CREATE UNIQUE INDEX "trial_project_id_number_key" ON "trial"("project_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "review_trial_id_key" ON "review"("trial_id");

-- CreateIndex
CREATE INDEX "review_project_id_idx" ON "review"("project_id");

-- CreateIndex
CREATE INDEX "review_answer_project_id_idx" ON "review_answer"("project_id");

-- CreateIndex
CREATE INDEX "review_shown_project_id_idx" ON "review_shown"("project_id");

-- CreateIndex
CREATE INDEX "review_vote_review_id_voted_at_idx" ON "review_vote"("review_id", "voted_at");

-- CreateIndex
CREATE INDEX "review_vote_project_id_idx" ON "review_vote"("project_id");

-- CreateIndex
CREATE INDEX "review_decision_project_id_idx" ON "review_decision"("project_id");

-- CreateIndex
CREATE UNIQUE INDEX "workspace_only_key" ON "workspace"("only");

-- AddForeignKey
ALTER TABLE "proposal_draft" ADD CONSTRAINT "proposal_draft_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_version" ADD CONSTRAINT "agreement_version_proposal_id_fkey" FOREIGN KEY ("proposal_id") REFERENCES "proposal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signature" ADD CONSTRAINT "signature_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "agreement_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal_remark" ADD CONSTRAINT "proposal_remark_proposal_id_fkey" FOREIGN KEY ("proposal_id") REFERENCES "proposal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement" ADD CONSTRAINT "agreement_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement" ADD CONSTRAINT "agreement_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "agreement_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_key" ADD CONSTRAINT "api_key_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_request" ADD CONSTRAINT "api_request_api_key_id_fkey" FOREIGN KEY ("api_key_id") REFERENCES "api_key"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "check_in" ADD CONSTRAINT "check_in_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quiet_week" ADD CONSTRAINT "quiet_week_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "refocus_assumption" ADD CONSTRAINT "refocus_assumption_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question" ADD CONSTRAINT "question_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_step" ADD CONSTRAINT "question_step_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "question"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dismissed_remark" ADD CONSTRAINT "dismissed_remark_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "feedback_conversation" ADD CONSTRAINT "feedback_conversation_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "feedback_reader" ADD CONSTRAINT "feedback_reader_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "feedback_conversation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "feedback_entry" ADD CONSTRAINT "feedback_entry_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "feedback_conversation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "feedback_event" ADD CONSTRAINT "feedback_event_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "feedback_conversation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "flag" ADD CONSTRAINT "flag_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "flag_event" ADD CONSTRAINT "flag_event_flag_id_fkey" FOREIGN KEY ("flag_id") REFERENCES "flag"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "flag_judgement" ADD CONSTRAINT "flag_judgement_flag_id_fkey" FOREIGN KEY ("flag_id") REFERENCES "flag"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "missed_flag" ADD CONSTRAINT "missed_flag_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "escalation_step" ADD CONSTRAINT "escalation_step_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unclear_passage" ADD CONSTRAINT "unclear_passage_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unclear_mark" ADD CONSTRAINT "unclear_mark_passage_id_fkey" FOREIGN KEY ("passage_id") REFERENCES "unclear_passage"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "kpi" ADD CONSTRAINT "kpi_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "kpi_definition" ADD CONSTRAINT "kpi_definition_kpi_id_fkey" FOREIGN KEY ("kpi_id") REFERENCES "kpi"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reading" ADD CONSTRAINT "reading_kpi_id_fkey" FOREIGN KEY ("kpi_id") REFERENCES "kpi"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "day_reading" ADD CONSTRAINT "day_reading_kpi_id_fkey" FOREIGN KEY ("kpi_id") REFERENCES "kpi"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "kpi_source" ADD CONSTRAINT "kpi_source_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "kpi_source" ADD CONSTRAINT "kpi_source_kpi_id_fkey" FOREIGN KEY ("kpi_id") REFERENCES "kpi"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "backfill" ADD CONSTRAINT "backfill_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "backfill" ADD CONSTRAINT "backfill_kpi_id_fkey" FOREIGN KEY ("kpi_id") REFERENCES "kpi"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_point" ADD CONSTRAINT "agenda_point_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_decision" ADD CONSTRAINT "meeting_decision_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_action" ADD CONSTRAINT "meeting_action_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "calendar_entry" ADD CONSTRAINT "calendar_entry_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "message" ADD CONSTRAINT "message_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delivery" ADD CONSTRAINT "delivery_message_id_fkey" FOREIGN KEY ("message_id") REFERENCES "message"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delivery" ADD CONSTRAINT "delivery_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delivery" ADD CONSTRAINT "delivery_target_id_fkey" FOREIGN KEY ("target_id") REFERENCES "target"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delivery_attempt" ADD CONSTRAINT "delivery_attempt_delivery_id_fkey" FOREIGN KEY ("delivery_id") REFERENCES "delivery"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target" ADD CONSTRAINT "target_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reading_rhythm" ADD CONSTRAINT "reading_rhythm_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project_mute" ADD CONSTRAINT "project_mute_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project_mute" ADD CONSTRAINT "project_mute_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project" ADD CONSTRAINT "project_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cadence" ADD CONSTRAINT "cadence_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "skip" ADD CONSTRAINT "skip_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pause" ADD CONSTRAINT "pause_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stand_in" ADD CONSTRAINT "stand_in_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person" ADD CONSTRAINT "person_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unmailed_link" ADD CONSTRAINT "unmailed_link_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "summary" ADD CONSTRAINT "summary_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_summary_id_fkey" FOREIGN KEY ("summary_id") REFERENCES "summary"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "summary_reader" ADD CONSTRAINT "summary_reader_summary_id_fkey" FOREIGN KEY ("summary_id") REFERENCES "summary"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "running_note" ADD CONSTRAINT "running_note_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "milestone" ADD CONSTRAINT "milestone_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "milestone_move" ADD CONSTRAINT "milestone_move_milestone_id_fkey" FOREIGN KEY ("milestone_id") REFERENCES "milestone"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "roadblock" ADD CONSTRAINT "roadblock_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "promise" ADD CONSTRAINT "promise_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ask" ADD CONSTRAINT "ask_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ask_answer" ADD CONSTRAINT "ask_answer_ask_id_fkey" FOREIGN KEY ("ask_id") REFERENCES "ask"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "trial" ADD CONSTRAINT "trial_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "trial" ADD CONSTRAINT "trial_agreement_id_fkey" FOREIGN KEY ("agreement_id") REFERENCES "agreement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review" ADD CONSTRAINT "review_trial_id_fkey" FOREIGN KEY ("trial_id") REFERENCES "trial"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_answer" ADD CONSTRAINT "review_answer_review_id_fkey" FOREIGN KEY ("review_id") REFERENCES "review"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_shown" ADD CONSTRAINT "review_shown_review_id_fkey" FOREIGN KEY ("review_id") REFERENCES "review"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_vote" ADD CONSTRAINT "review_vote_review_id_fkey" FOREIGN KEY ("review_id") REFERENCES "review"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_decision" ADD CONSTRAINT "review_decision_review_id_fkey" FOREIGN KEY ("review_id") REFERENCES "review"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
