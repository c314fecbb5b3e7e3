import { index, type RouteConfig, route } from "@remix-run/route-config";

/** The site map: every address and the file that answers it. */
export default [
  index("features/overview/routes/overview.tsx"),

  // Getting in
  route("first-run", "features/workspace/routes/first-run.tsx"),
  route("demo", "features/workspace/routes/enter-demo.tsx"),
  route("sign-in", "features/sign-in/routes/sign-in.tsx"),
  route("sign-in/link", "features/sign-in/routes/request-link.tsx"),
  route("sign-in/link/:token", "features/sign-in/routes/open-link.tsx"),
  route("sign-in/reset", "features/sign-in/routes/request-reset.tsx"),
  route("sign-in/reset/:token", "features/sign-in/routes/reset-password.tsx"),
  route("sign-out", "features/sign-in/routes/sign-out.tsx"),
  route("invitations/:token", "features/workspace/routes/accept-invitation.tsx"),

  // One's own things
  route("account", "features/sign-in/routes/account.tsx"),
  route("account/sessions", "features/sign-in/routes/sessions.tsx"),
  route("unsubscribe/:token", "features/notifications/routes/unsubscribe.tsx"),
  route("account/theme", "features/sign-in/routes/choose-theme.tsx"),
  route("account/messages", "features/notifications/routes/messages.tsx"),
  route("account/calendar", "features/meetings/routes/account-calendar.tsx"),
  route("calendar/:file", "features/meetings/routes/calendar-feed.ts"),

  // The workspace (admins)
  route("workspace", "features/workspace/routes/workspace.tsx"),
  route("workspace/channels", "features/notifications/routes/workspace-channels.tsx"),
  route("workspace/deliveries", "features/notifications/routes/deliveries.tsx"),
  route("people", "features/workspace/routes/people.tsx"),
  route("people/invite", "features/workspace/routes/invite-person.tsx"),
  route("people/links", "features/workspace/routes/unmailed-links.tsx"),
  route("people/:personId", "features/workspace/routes/person.tsx"),

  // Words explained
  route("glossary", "features/glossary/routes/glossary.tsx"),
  route("glossary/new", "features/glossary/routes/new-term.tsx"),
  route("glossary/:termSlug", "features/overview/routes/term.tsx"),
  route("glossary/:termSlug/change", "features/glossary/routes/change-term.tsx"),

  // A project and how it reports
  route("projects", "features/projects/routes/projects.tsx"),
  route("projects/new", "features/projects/routes/new-project.tsx"),
  route("projects/:slug/settings", "features/projects/routes/project-settings.tsx"),
  route("projects/:slug/people", "features/projects/routes/project-people.tsx"),
  route("projects/:slug/cadence", "features/projects/routes/cadence.tsx"),
  route("projects/:slug/absences", "features/projects/routes/absences.tsx"),
  route("projects/:slug/channels", "features/notifications/routes/project-channels.tsx"),

  // The trial of an agreement, and its review
  route("projects/:slug/proposal", "features/trials/routes/propose.tsx"),
  route("projects/:slug/proposals/:proposalId/accept", "features/trials/routes/accept-version.tsx"),
  route("projects/:slug/trials/:number", "features/trials/routes/trial.tsx"),
  route("projects/:slug/trials/:number/answer", "features/trials/routes/answer-review.tsx"),
  route("projects/:slug/trials/:number/vote", "features/trials/routes/vote.tsx"),

  // Key numbers
  route("projects/:slug/kpis", "features/kpis/routes/kpis.tsx"),
  route("projects/:slug/kpis/new", "features/kpis/routes/new-kpi.tsx"),
  route("projects/:slug/kpis/:kpiId", "features/kpis/routes/kpi.tsx"),
  route("projects/:slug/kpis/:kpiId/definition", "features/kpis/routes/kpi-definition.tsx"),
  route("projects/:slug/kpis/:kpiId/source", "features/kpis/routes/source.tsx"),
  route("projects/:slug/kpis/:kpiId/source/prometheus/pick", "features/kpis/routes/pick-from-prometheus.tsx"),
  route("projects/:slug/kpis/:kpiId/reading", "features/kpis/routes/reading.tsx"),
  route("projects/:slug/kpis/:kpiId/readings.csv", "features/kpis/routes/readings-csv.ts"),
  route("projects/:slug/kpis/:kpiId/import", "features/kpis/routes/import.tsx"),

  // What cannot wait
  route("flags/new", "features/flags/routes/choose-project.tsx"),
  route("projects/:slug/flags", "features/flags/routes/flags.tsx"),
  route("projects/:slug/flags/new", "features/flags/routes/new-flag.tsx"),
  route("projects/:slug/flags/settings", "features/flags/routes/flag-settings.tsx"),
  route("projects/:slug/flags/:flagId", "features/flags/routes/flag.tsx"),

  // Check-ins, and what is asked instead of one
  route("projects/:slug/check-ins", "features/check-ins/routes/check-ins.tsx"),
  route("projects/:slug/ask", "features/check-ins/routes/ask.tsx"),
  route("projects/:slug/questions", "features/check-ins/routes/questions.tsx"),
  route("projects/:slug/questions/:questionId", "features/check-ins/routes/question.tsx"),

  // The weekly meeting
  route("projects/:slug/meeting", "features/meetings/routes/next-meeting.ts"),
  route("projects/:slug/meetings", "features/meetings/routes/meetings.tsx"),
  route("projects/:slug/meetings/:day", "features/overview/routes/meeting-of-day.tsx"),

  // The agreement, proposed and signed
  route("projects/:slug/proposal/draft", "features/agreements/routes/keep-proposal-draft.ts"),
  route("projects/:slug/proposals/:proposalId", "features/agreements/routes/proposal.tsx"),
  route("projects/:slug/proposals/:proposalId/change", "features/agreements/routes/change-proposal.tsx"),
  route("projects/:slug/agreement", "features/agreements/routes/agreement.tsx"),

  // The weekly summary, written
  route("projects/:slug/write", "features/summaries/routes/write.tsx"),
  route("projects/:slug/weeks/:weekOn/edit", "features/summaries/routes/edit-summary.tsx"),
  route("projects/:slug/weeks/:weekOn/draft", "features/summaries/routes/save-draft.ts"),
  route("projects/:slug/weeks/:weekOn/remarks", "features/summaries/routes/dismiss-remark.ts"),
  route("projects/:slug/weeks/:weekOn/notes", "features/summaries/routes/running-notes.tsx"),
  route("projects/:slug/weeks/:weekOn/preview", "features/summaries/routes/preview-summary.tsx"),
  route("projects/:slug/weeks/:weekOn/publish", "features/summaries/routes/publish-summary.tsx"),
  route("projects/:slug/weeks/:weekOn/correct", "features/summaries/routes/correct-summary.tsx"),

  // What readers do not understand of it
  route("projects/:slug/unclear", "features/summaries/routes/unclear.tsx"),
  route("projects/:slug/weeks/:weekOn/unclear", "features/summaries/routes/mark-unclear.tsx"),

  // The weekly summary, read
  route("projects/:slug", "features/overview/routes/brief.tsx"),
  route("projects/:slug/weeks", "features/overview/routes/periods.tsx"),
  route("projects/:slug/weeks/:weekOn", "features/overview/routes/brief-of-week.tsx"),
  route("projects/:slug/weeks/:weekOn/revisions", "features/overview/routes/revisions.tsx"),
  route("projects/:slug/weeks/:weekOn/readers", "features/overview/routes/readers.tsx"),
  route("projects/:slug/asks/:askId", "features/summaries/routes/answer-ask.tsx"),

  // Between two people
  route("feedback", "features/feedback/routes/feedback.tsx"),
  route("feedback/new", "features/feedback/routes/new-feedback.tsx"),
  route("feedback/:conversationId", "features/feedback/routes/conversation.tsx"),
  route("feedback/:conversationId/draft", "features/feedback/routes/keep-feedback-draft.ts"),
  route("feedback/:conversationId/export", "features/feedback/routes/export-feedback.ts"),

  // Programs, with a key of a project
  route("projects/:slug/keys", "features/api/routes/keys.tsx"),
  route("api", "features/api/routes/api-docs.tsx"),
  route("api/openapi.json", "features/api/routes/open-api.ts"),
  route("api/v1/project", "features/api/routes/v1-project.ts"),
  route("api/v1/periods", "features/api/routes/v1-periods.ts"),
  route("api/v1/summaries", "features/api/routes/v1-summaries.ts"),
  route("api/v1/summaries/:week", "features/api/routes/v1-summary.ts"),
  route("api/v1/kpis", "features/api/routes/v1-kpis.ts"),
  route("api/v1/kpis/:kpiId", "features/api/routes/v1-kpi.ts"),
  route("api/v1/kpis/:kpiId/readings", "features/api/routes/v1-readings.ts"),
  route("api/v1/flags", "features/api/routes/v1-flags.ts"),
  route("api/v1/flags/:flagId", "features/api/routes/v1-flag.ts"),
  route("api/v1/*", "features/api/routes/v1-nowhere.ts"),

  route("*", "features/workspace/routes/nowhere.tsx"),
] satisfies RouteConfig;
