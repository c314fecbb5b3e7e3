import { type Door, inProject, signedIn } from "./route-answers";

/** Who meets what at the addresses for programs. Signed in or not: a session opens none of them. */
export const apiRoutes: Record<string, Door | Door[]> = {
  "features/api/routes/keys": inProject(({ slug }) => `/projects/${slug}/keys`, {
    get: signedIn(403, { lead: 200 }),
    post: signedIn(403, { lead: 422 }),
  }),
};
