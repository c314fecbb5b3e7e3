import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { isMonday } from "~/features/projects/cadence-days";
import { getProject } from "~/features/projects/get-project.server";
import { requireActor } from "~/features/sign-in/current-actor.server";
import { notFound } from "~/http/not-found.server";
import { readBrief } from "../read-brief.server";
import { BriefPage } from "../ui/brief-page";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.project.name}, ${data.week.toLowerCase()} · Drumbeat` : "Drumbeat" },
];

export async function loader(asking: LoaderFunctionArgs) {
  const actor = await requireActor(asking);
  const project = await getProject(actor, asking.params.slug);
  const { weekOn = "" } = asking.params;
  if (!isMonday(weekOn)) throw notFound();
  const { brief } = await readBrief(actor, project, weekOn);
  if (!brief.summary) throw notFound();
  return brief;
}

const news: Record<string, string> = {
  published: "Published. Everybody in the project can read it now.",
  corrected: "Corrected. Readers see what changed and why.",
  answered: "Your decision is kept, with your name and the time.",
};

export default function BriefOfWeek() {
  const brief = useLoaderData<typeof loader>();
  const [params] = useSearchParams();
  const said = Object.keys(news).find((word) => params.has(word));
  return <BriefPage brief={brief} news={said && news[said]} />;
}
