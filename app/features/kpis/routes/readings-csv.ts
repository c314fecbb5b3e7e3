import type { LoaderFunctionArgs } from "@remix-run/node";
import { getProject } from "~/features/projects/get-project.server";
import { requireActor } from "~/features/sign-in/current-actor.server";
import { findKpiTrend, spanIn } from "../find-kpi-trend.server";
import { listWindows } from "../list-windows.server";
import { writeReadingsCsv } from "../write-readings-csv.server";

/** The weeks that the page of a key number shows, as CSV. */
export async function loader(asking: LoaderFunctionArgs) {
  const actor = await requireActor(asking);
  const project = await getProject(actor, asking.params.slug);
  const { kpi, points, context } = await findKpiTrend(project, asking.params.kpiId, spanIn(asking.request));
  const windows = await listWindows(project, kpi.kpiId, context);
  return new Response(writeReadingsCsv(points, kpi.definitions, windows), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${project.slug}-${kpi.kpiId.slice(-6)}-${context.weeks}-weeks.csv"`,
      "Cache-Control": "private, no-store",
    },
  });
}
