import { type Door, everybody, inProject, noAction, signedIn } from "./route-answers";

const nobody = "00000000-0000-7000-8000-000000000000";

/** For programs alone: whoever comes with a session and without a key is asked for one, whoever they are. */
const forPrograms = (path: string, { writes = false, reads = true } = {}): Door => ({
  address: () => `/api/v1/${path}`,
  get: everybody(reads ? 401 : 405),
  getData: everybody(404),
  post: everybody(writes ? 401 : 405),
  postData: everybody(404),
  elsewhere: { page: writes ? 401 : 405, data: 404 },
});

const nowhere = { page: 404, data: 404 };

/** Who meets what at the addresses for programs. Signed in or not: a session opens none of them. */
export const apiRoutes: Record<string, Door | Door[]> = {
  "features/api/routes/keys": inProject(({ slug }) => `/projects/${slug}/keys`, {
    get: signedIn(403, { lead: 200 }),
    post: signedIn(403, { lead: 422 }),
  }),
  "features/api/routes/api-docs": { address: () => "/api", get: signedIn(200), post: noAction },
  "features/api/routes/open-api": { address: () => "/api/openapi.json", get: everybody(200), post: noAction },
  "features/api/routes/v1-project": forPrograms("project"),
  "features/api/routes/v1-periods": forPrograms("periods"),
  "features/api/routes/v1-summaries": forPrograms("summaries"),
  "features/api/routes/v1-summary": forPrograms("summaries/2026-11-16"),
  "features/api/routes/v1-kpis": forPrograms("kpis"),
  "features/api/routes/v1-kpi": forPrograms(`kpis/${nobody}`),
  "features/api/routes/v1-readings": forPrograms(`kpis/${nobody}/readings`, { writes: true }),
  "features/api/routes/v1-flags": forPrograms("flags", { writes: true }),
  "features/api/routes/v1-flag": forPrograms(`flags/${nobody}`),
  "features/api/routes/v1-nowhere": {
    address: () => "/api/v1/nowhere",
    ...{ get: everybody(404), post: everybody(404), elsewhere: nowhere },
  },
};
