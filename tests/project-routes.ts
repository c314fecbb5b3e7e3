import {
  type Door,
  everybody,
  inProject,
  noAction,
  ofMembers,
  ofWriters,
  signedIn,
  writersPage,
} from "./route-answers";

const nobody = "00000000-0000-7000-8000-000000000000";

/** Who meets what at the addresses of a project. */
export const projectRoutes: Record<string, Door | Door[]> = {
  // A project and how it reports
  "features/projects/routes/projects": { address: () => "/projects", get: signedIn(200), post: noAction },
  "features/projects/routes/new-project": { address: () => "/projects/new", get: signedIn(200), post: signedIn(422) },
  "features/projects/routes/project-settings": inProject(({ slug }) => `/projects/${slug}/settings`, {
    get: signedIn(403, { lead: 200 }),
    post: signedIn(403, { lead: 422 }),
  }),
  "features/notifications/routes/project-channels": [
    ...inProject(({ slug }) => `/projects/${slug}/channels`, {
      get: signedIn(403, { lead: 200 }),
      post: signedIn(403, { lead: 422 }),
    }),
    ...inProject(({ slug }) => `/projects/${slug}/channels?add=webhook`, {
      get: signedIn(403, { lead: 200 }),
      post: signedIn(403, { lead: 422 }),
    }),
  ],
  "features/projects/routes/project-people": inProject(({ slug }) => `/projects/${slug}/people`, {
    get: signedIn(200),
    post: signedIn(403, { lead: 422, admin: 422 }),
  }),
  "features/projects/routes/cadence": inProject(({ slug }) => `/projects/${slug}/cadence`, {
    get: signedIn(200),
    post: signedIn(403, { lead: 422 }),
  }),
  "features/projects/routes/absences": inProject(({ slug }) => `/projects/${slug}/absences`, {
    get: signedIn(200),
    post: signedIn(403, { lead: 422 }),
  }),

  // The trial of an agreement, and its review: the lead and the stakeholder are the named people of trial 1
  "features/trials/routes/accept-version": [
    ...inProject(({ slug, proposal }) => `/projects/${slug}/proposals/${proposal}/accept`, {
      get: ofMembers(200),
      post: ofMembers(422),
    }),
    {
      address: ({ open }) => `/projects/${open.slug}/proposals/${nobody}/accept`,
      get: signedIn(404),
      post: ofMembers(422),
    },
  ],
  "features/trials/routes/trial": [
    ...inProject(({ slug }) => `/projects/${slug}/trials/1`, { get: signedIn(200), post: noAction }),
    { address: ({ open }) => `/projects/${open.slug}/trials/99`, get: signedIn(404), post: noAction },
    { address: ({ open }) => `/projects/${open.slug}/trials/1e0`, get: signedIn(404), post: noAction },
  ],
  "features/trials/routes/answer-review": inProject(({ slug }) => `/projects/${slug}/trials/1/answer`, {
    get: signedIn(403, { lead: 200, stakeholder: 200 }),
    post: signedIn(403, { lead: 422, stakeholder: 422 }),
  }),
  // Nobody decides before everybody has answered.
  "features/trials/routes/vote": inProject(({ slug }) => `/projects/${slug}/trials/1/vote`, {
    get: signedIn(403),
    post: signedIn(403),
  }),

  // Key numbers
  "features/kpis/routes/kpis": inProject(({ slug }) => `/projects/${slug}/kpis`, {
    get: signedIn(200),
    post: signedIn(403, { lead: 422 }),
  }),
  "features/kpis/routes/new-kpi": inProject(({ slug }) => `/projects/${slug}/kpis/new`, {
    get: signedIn(403, { lead: 200 }),
    post: signedIn(403, { lead: 422 }),
  }),
  "features/kpis/routes/kpi": inProject(({ slug, kpi }) => `/projects/${slug}/kpis/${kpi}`, {
    get: signedIn(200),
    post: noAction,
  }),
  "features/kpis/routes/kpi-definition": inProject(({ slug, kpi }) => `/projects/${slug}/kpis/${kpi}/definition`, {
    get: signedIn(403, { lead: 200 }),
    post: signedIn(403, { lead: 422 }),
  }),
  "features/kpis/routes/source": inProject(({ slug, kpi }) => `/projects/${slug}/kpis/${kpi}/source`, {
    get: signedIn(403, { lead: 200, engineer: 200 }),
    post: signedIn(403, { lead: 422, engineer: 422 }),
  }),
  "features/kpis/routes/pick-from-prometheus": inProject(
    ({ slug, kpi }) => `/projects/${slug}/kpis/${kpi}/source/prometheus/pick`,
    { get: signedIn(403, { lead: 200 }), post: signedIn(403, { lead: 422 }) },
  ),
  "features/kpis/routes/reading": inProject(({ slug, kpi }) => `/projects/${slug}/kpis/${kpi}/reading`, {
    get: signedIn(403, { lead: 200, engineer: 200 }),
    post: signedIn(403, { lead: 422, engineer: 422 }),
  }),
  "features/kpis/routes/readings-csv": inProject(({ slug, kpi }) => `/projects/${slug}/kpis/${kpi}/readings.csv`, {
    get: signedIn(200),
    post: noAction,
  }),
  "features/kpis/routes/import": inProject(({ slug, kpi }) => `/projects/${slug}/kpis/${kpi}/import`, {
    get: signedIn(403, { lead: 200, engineer: 200 }),
    post: signedIn(403, { lead: 422, engineer: 422 }),
  }),

  // What cannot wait: read by whoever may read the project, raised and answered by its people
  "features/flags/routes/choose-project": {
    address: () => "/flags/new",
    get: signedIn(200),
    post: noAction,
  },
  "features/flags/routes/flags": inProject(({ slug }) => `/projects/${slug}/flags`, {
    get: signedIn(200),
    post: ofMembers(422),
  }),
  "features/flags/routes/new-flag": inProject(({ slug }) => `/projects/${slug}/flags/new`, {
    get: ofMembers(200),
    post: ofMembers(422),
  }),
  "features/flags/routes/flag-settings": inProject(({ slug }) => `/projects/${slug}/flags/settings`, {
    get: signedIn(403, { lead: 200 }),
    post: signedIn(403, { lead: 422 }),
  }),
  "features/flags/routes/flag": [
    ...inProject(({ slug, flag }) => `/projects/${slug}/flags/${flag}`, { get: signedIn(200), post: ofMembers(422) }),
    {
      address: ({ secret, open }) => `/projects/${open.slug}/flags/${secret.flag}`,
      get: signedIn(404),
      post: signedIn(404),
    },
    { address: ({ open }) => `/projects/${open.slug}/flags/${nobody}`, get: signedIn(404), post: signedIn(404) },
    { address: ({ open }) => `/projects/${open.slug}/flags/1e0`, get: signedIn(404), post: signedIn(404) },
  ],

  // Check-ins, and what is asked instead of one: for the people of a project
  "features/check-ins/routes/check-ins": inProject(({ slug }) => `/projects/${slug}/check-ins`, {
    get: ofMembers(200),
    post: ofMembers(422),
  }),
  "features/check-ins/routes/ask": inProject(({ slug }) => `/projects/${slug}/ask`, {
    get: ofMembers(200),
    post: ofMembers(422),
  }),
  "features/check-ins/routes/questions": inProject(({ slug }) => `/projects/${slug}/questions`, {
    get: signedIn(200),
    post: noAction,
  }),
  "features/check-ins/routes/question": [
    ...inProject(({ slug, question }) => `/projects/${slug}/questions/${question}`, {
      get: signedIn(200),
      post: ofMembers(422),
    }),
    {
      address: ({ secret, open }) => `/projects/${open.slug}/questions/${secret.question}`,
      get: signedIn(404),
      post: signedIn(404),
    },
    { address: ({ open }) => `/projects/${open.slug}/questions/${nobody}`, get: signedIn(404), post: signedIn(404) },
  ],

  // The weekly meeting: read by whoever may read the project, held by its people
  "features/meetings/routes/next-meeting": inProject(({ slug }) => `/projects/${slug}/meeting`, {
    get: signedIn("-> /projects/:slug/meetings/:day"),
    post: noAction,
  }),
  "features/meetings/routes/meetings": inProject(({ slug }) => `/projects/${slug}/meetings`, {
    get: signedIn(200),
    post: noAction,
  }),
  "features/overview/routes/meeting-of-day": [
    ...inProject(({ slug }, { lastWeek }) => `/projects/${slug}/meetings/${lastWeek}`, {
      get: signedIn(200),
      post: ofMembers(422),
    }),
    { address: ({ open }) => `/projects/${open.slug}/meetings/2020-01-01`, get: signedIn(404), post: signedIn(404) },
    { address: ({ open }) => `/projects/${open.slug}/meetings/1e0`, get: signedIn(404), post: signedIn(404) },
  ],

  // The agreement, proposed and signed
  "features/trials/routes/propose": inProject(({ slug }) => `/projects/${slug}/proposal`, {
    get: signedIn(403, { lead: 200 }),
    post: signedIn(403, { lead: 422 }),
  }),
  "features/agreements/routes/keep-proposal-draft": inProject(({ slug }) => `/projects/${slug}/proposal/draft`, {
    get: everybody(404),
    post: signedIn(403, { lead: 422 }),
  }),
  "features/agreements/routes/proposal": [
    ...inProject(({ slug, proposal }) => `/projects/${slug}/proposals/${proposal}`, {
      get: ofMembers(200),
      post: ofMembers(422),
    }),
    {
      address: ({ secret, open }) => `/projects/${open.slug}/proposals/${secret.proposal}`,
      get: signedIn(404),
      post: signedIn(404, { outsider: 403, admin: 403 }),
    },
  ],
  // The lead signs for engineering, the stakeholder was asked.
  "features/agreements/routes/change-proposal": inProject(
    ({ slug, proposal }) => `/projects/${slug}/proposals/${proposal}/change`,
    { get: signedIn(403, { lead: 200, stakeholder: 200 }), post: signedIn(403, { lead: 422, stakeholder: 422 }) },
  ),
  "features/agreements/routes/agreement": inProject(({ slug }) => `/projects/${slug}/agreement`, {
    get: signedIn(200),
    post: noAction,
  }),

  // The weekly summary, written
  "features/summaries/routes/write": writersPage(
    ({ slug }) => `/projects/${slug}/write`,
    "-> /projects/:slug/weeks/:week/edit",
    405,
  ),
  "features/summaries/routes/edit-summary": writersPage(
    ({ slug }, { thisWeek }) => `/projects/${slug}/weeks/${thisWeek}/edit`,
    200,
    422,
  ),
  "features/summaries/routes/save-draft": inProject(
    ({ slug }, { thisWeek }) => `/projects/${slug}/weeks/${thisWeek}/draft`,
    { get: everybody(404), post: ofWriters(422) },
  ),
  "features/summaries/routes/dismiss-remark": inProject(
    ({ slug }, { thisWeek }) => `/projects/${slug}/weeks/${thisWeek}/remarks`,
    { get: everybody(404), post: ofWriters(422) },
  ),
  "features/summaries/routes/running-notes": writersPage(
    ({ slug }, { thisWeek }) => `/projects/${slug}/weeks/${thisWeek}/notes`,
    200,
    422,
  ),
  "features/summaries/routes/preview-summary": writersPage(
    ({ slug }, { thisWeek }) => `/projects/${slug}/weeks/${thisWeek}/preview`,
    200,
    405,
  ),
  "features/summaries/routes/publish-summary": writersPage(
    ({ slug }, { thisWeek }) => `/projects/${slug}/weeks/${thisWeek}/publish`,
    "-> /projects/:slug/weeks/:week/edit",
    "-> /projects/:slug/weeks/:week/preview",
  ),
  "features/summaries/routes/correct-summary": writersPage(
    ({ slug }, { lastWeek }) => `/projects/${slug}/weeks/${lastWeek}/correct`,
    200,
    422,
  ),

  // The weekly summary, read
  "features/overview/routes/brief": inProject(({ slug }) => `/projects/${slug}`, {
    get: signedIn(200),
    post: noAction,
  }),
  "features/summaries/routes/unclear": inProject(({ slug }) => `/projects/${slug}/unclear`, {
    get: ofMembers(200),
    post: ofWriters(422),
  }),
  "features/summaries/routes/mark-unclear": inProject(
    ({ slug }, { lastWeek }) => `/projects/${slug}/weeks/${lastWeek}/unclear`,
    { get: ofMembers(200), post: ofMembers(422) },
  ),
  "features/overview/routes/periods": inProject(({ slug }) => `/projects/${slug}/weeks`, {
    get: signedIn(200),
    post: noAction,
  }),
  "features/overview/routes/brief-of-week": [
    ...inProject(({ slug }, { lastWeek }) => `/projects/${slug}/weeks/${lastWeek}`, {
      get: signedIn(200),
      post: noAction,
    }),
    ...inProject(({ slug }, { thisWeek }) => `/projects/${slug}/weeks/${thisWeek}`, {
      get: signedIn(404),
      post: noAction,
    }),
  ],
  "features/overview/routes/revisions": inProject(
    ({ slug }, { lastWeek }) => `/projects/${slug}/weeks/${lastWeek}/revisions`,
    { get: signedIn(200), post: noAction },
  ),
  "features/overview/routes/readers": inProject(
    ({ slug }, { lastWeek }) => `/projects/${slug}/weeks/${lastWeek}/readers`,
    { get: signedIn(403, { lead: 200, engineer: 200, stakeholder: 200 }), post: noAction },
  ),
  // Asked of any stakeholder: whoever else may read the project is told whose decision it is.
  "features/summaries/routes/answer-ask": [
    ...inProject(({ slug, ask }) => `/projects/${slug}/asks/${ask}`, {
      get: signedIn(403, { stakeholder: 200 }),
      post: signedIn(403, { stakeholder: 422 }),
    }),
    {
      address: ({ secret, open }) => `/projects/${open.slug}/asks/${secret.ask}`,
      get: signedIn(404),
      post: signedIn(404),
    },
    { address: ({ open }) => `/projects/${open.slug}/asks/${nobody}`, get: signedIn(404), post: signedIn(404) },
  ],
  "features/workspace/routes/nowhere": { address: () => "/no-such-page", get: everybody(404), post: everybody(404) },
};
