import { answering, apiRoute } from "../api-route.server";
import { getKpiView } from "../list-kpis.server";
import { getOneKpi } from "../operations";

const route = apiRoute(
  answering(getOneKpi, async ({ caller, params }) => ({ body: await getKpiView(caller.project, params.kpiId) })),
);
export const loader = route.loader;
export const action = route.action;
