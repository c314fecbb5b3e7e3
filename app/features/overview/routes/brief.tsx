import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { getProject } from "~/features/projects/get-project.server";
import { requireActor } from "~/features/sign-in/current-actor.server";
import { readBrief } from "../read-brief.server";
import { BriefPage } from "../ui/brief-page";
import { NoBriefPage } from "../ui/no-brief-page";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.project.name ?? "Project"} · Drumbeat` }];

export async function loader(asking: LoaderFunctionArgs) {
  const actor = await requireActor(asking);
  const project = await getProject(actor, asking.params.slug);
  return readBrief(actor, project, null);
}

export default function Brief() {
  const brief = useLoaderData<typeof loader>();
  return brief.summary ? <BriefPage brief={brief} /> : <NoBriefPage brief={brief} />;
}
