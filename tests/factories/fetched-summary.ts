import { readNow } from "~/features/kpis/fetching/read-now.server";
import type { Shape } from "~/features/kpis/kpi";
import { mondayOf } from "~/features/projects/cadence-clock";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import { openDraft } from "~/features/summaries/open-draft.server";
import { publishSummary } from "~/features/summaries/publish-summary.server";
import { makeKpi } from "./kpis";
import { makeSource } from "./sources";
import { periodOf } from "./summaries";

type Counted = { url: string; all: string; failing: string; timeZone: string };

/** Connects throughput and error rate with a server, reads this week, and publishes what is in the draft then. */
export async function publishFetched(lead: Actor, project: ProjectAccess, { url, all, failing, timeZone }: Counted) {
  const increase = (of: string) => `sum(increase(${of}[$window]))`;
  const throughput = await makeKpi(lead, project, { name: "Throughput", unit: "requests" });
  const errors = await makeKpi(lead, project, {
    ...{
      name: "Error rate",
      sense: "error_rate",
      shape: "ratio",
      unit: "of requests",
      direction: "down",
      target: null,
    },
  });
  await makeSource(lead, project, throughput, url, { query: increase(all) });
  await makeSource(lead, project, errors, url, { query: increase(failing), wholeQuery: increase(all) });
  const kpis: { kpiId: string; shape: Shape }[] = [
    { kpiId: throughput, shape: "number" },
    { kpiId: errors, shape: "ratio" },
  ];
  for (const kpi of kpis) {
    const refusal = await readNow(lead, project, kpi);
    if (refusal) throw new Error(refusal.refused);
  }
  const period = await periodOf(project, mondayOf(new Date(), timeZone));
  const { summaryId, draft } = await openDraft(project, period);
  const mine = { ...draft, headline: "We know what one instance carries.", state: "on_track" };
  const published = await publishSummary(lead, project, period, summaryId, draft, mine);
  if (published.kind !== "published") throw new Error(JSON.stringify(published));
  const [count, rate] = [throughput, errors].map((id) => draft.readings.find((one) => one.id === id));
  return { all: Number(count?.value), failed: Number(rate?.numerator), whole: Number(rate?.denominator) };
}
