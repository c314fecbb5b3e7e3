import { apiRoutes } from "./api-routes";
import { projectRoutes } from "./project-routes";
import { type Door, everybody, noAction, ofTwo, signedIn } from "./route-answers";

/** Who meets what at every address. A route without a row fails; one that differs by place has several. */
export const routeTable: Record<string, Door | Door[]> = {
  "features/overview/routes/overview": { address: () => "/", get: signedIn(200), post: noAction },

  // Getting in
  "features/workspace/routes/first-run": {
    address: () => "/first-run",
    get: everybody("-> /sign-in"),
    post: everybody("-> /sign-in"),
    postData: everybody(422),
  },
  "features/workspace/routes/enter-demo": { address: () => "/demo", get: everybody(404), post: everybody(404) },
  "features/sign-in/routes/sign-in": {
    address: () => "/sign-in",
    get: everybody("-> /", { anonymous: 200, deactivated: 200 }),
    post: everybody("-> /", { anonymous: 422, deactivated: 422 }),
    postData: everybody(422),
  },
  "features/sign-in/routes/request-link": {
    address: () => "/sign-in/link",
    get: everybody(200),
    post: everybody(422),
  },
  "features/sign-in/routes/open-link": {
    address: () => "/sign-in/link/no-such-token",
    get: everybody(410),
    post: everybody(410),
  },
  "features/sign-in/routes/request-reset": {
    address: () => "/sign-in/reset",
    get: everybody(200),
    post: everybody(422),
  },
  "features/sign-in/routes/reset-password": {
    address: () => "/sign-in/reset/no-such-token",
    get: everybody(410),
    post: everybody(410),
  },
  "features/sign-in/routes/sign-out": {
    address: () => "/sign-out",
    get: everybody("-> /"),
    post: everybody("-> /sign-in"),
  },
  "features/workspace/routes/accept-invitation": {
    address: () => "/invitations/no-such-token",
    get: everybody(404),
    post: everybody(422),
  },

  // One's own things
  "features/sign-in/routes/account": { address: () => "/account", get: signedIn(200), post: signedIn(422) },
  "features/sign-in/routes/sessions": {
    address: () => "/account/sessions",
    get: signedIn(200),
    post: signedIn("-> /account/sessions"),
  },
  "features/sign-in/routes/choose-theme": {
    address: () => "/account/theme",
    get: signedIn("-> /account"),
    post: signedIn("-> /"),
  },
  "features/notifications/routes/messages": {
    address: () => "/account/messages",
    get: signedIn(200),
    post: signedIn(422),
  },

  "features/meetings/routes/account-calendar": {
    address: () => "/account/calendar",
    get: signedIn(200),
    post: signedIn(422),
  },
  "features/meetings/routes/calendar-feed": {
    address: () => "/calendar/no-such-token.ics",
    get: everybody(404),
    post: noAction,
  },
  "features/notifications/routes/unsubscribe": {
    address: () => "/unsubscribe/no-such-token",
    get: everybody(404),
    post: everybody(404),
  },

  // The workspace (admins)
  "features/workspace/routes/workspace": {
    address: () => "/workspace",
    get: signedIn(403, { admin: 200 }),
    post: signedIn(403, { admin: 422 }),
  },
  "features/notifications/routes/workspace-channels": {
    address: () => "/workspace/channels",
    get: signedIn(403, { admin: 200 }),
    post: signedIn(403, { admin: 422 }),
  },
  "features/notifications/routes/deliveries": {
    address: () => "/workspace/deliveries",
    get: signedIn(403, { admin: 200 }),
    post: signedIn(403, { admin: 422 }),
  },
  "features/workspace/routes/people": {
    address: () => "/people",
    get: signedIn(403, { admin: 200 }),
    post: signedIn(403, { admin: "-> /people" }),
  },
  "features/workspace/routes/invite-person": {
    address: () => "/people/invite",
    get: signedIn(403, { admin: 200 }),
    post: signedIn(403, { admin: 422 }),
  },
  "features/workspace/routes/unmailed-links": {
    address: () => "/people/links",
    get: signedIn(403, { admin: 200 }),
    post: noAction,
  },
  "features/workspace/routes/person": {
    address: ({ person }) => `/people/${person}`,
    get: signedIn(403, { admin: 200 }),
    post: signedIn(403, { admin: 422 }),
  },

  // Words explained: changed by admins and by leads of any project
  "features/glossary/routes/glossary": { address: () => "/glossary?search=p95", get: signedIn(200), post: noAction },
  "features/glossary/routes/new-term": {
    address: () => "/glossary/new",
    get: signedIn(403, { lead: 200, admin: 200 }),
    post: signedIn(403, { lead: 422, admin: 422 }),
  },
  "features/overview/routes/term": [
    { address: () => "/glossary/latency", get: signedIn(200), post: signedIn(422) },
    {
      address: () => "/glossary/latency",
      get: signedIn(200),
      post: signedIn(403, { lead: "-> /glossary/latency", admin: "-> /glossary/latency" }),
      form: { intent: "show" },
    },
    { address: () => "/glossary/no-such-term", get: signedIn(404), post: signedIn(404) },
  ],
  "features/glossary/routes/change-term": {
    address: () => "/glossary/latency/change",
    get: signedIn(403, { lead: 200, admin: 200 }),
    post: signedIn(403, { lead: 422, admin: 422 }),
  },

  // Between two people: the lead and the engineer. To everybody else it does not exist
  "features/feedback/routes/feedback": { address: () => "/feedback", get: signedIn(200), post: noAction },
  "features/feedback/routes/new-feedback": { address: () => "/feedback/new", get: signedIn(200), post: signedIn(422) },
  "features/feedback/routes/conversation": [
    { address: ({ feedback }) => `/feedback/${feedback}`, get: ofTwo(200), post: ofTwo(422) },
    { address: () => "/feedback/1e0", get: signedIn(404), post: signedIn(404) },
  ],
  "features/feedback/routes/keep-feedback-draft": {
    address: ({ feedback }) => `/feedback/${feedback}/draft`,
    get: everybody(404),
    post: ofTwo(422),
  },
  "features/feedback/routes/export-feedback": {
    address: ({ feedback }) => `/feedback/${feedback}/export`,
    get: ofTwo(200),
    post: noAction,
  },

  ...projectRoutes,
  ...apiRoutes,
};
