import { data, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { getProject } from "~/features/projects/get-project.server";
import { requireActor } from "~/features/sign-in/current-actor.server";
import { readBrief } from "../read-brief.server";
import { BriefPage } from "../ui/brief-page";
import { NoBriefPage } from "../ui/no-brief-page";

export const meta: MetaFunction<typeof loader> = ({ data: brief }) => [
  { title: `${brief?.project.name ?? "Project"} · Drumbeat` },
];

export async function loader(asking: LoaderFunctionArgs) {
  const actor = await requireActor(asking);
  const project = await getProject(actor, asking.params.slug);
  const { brief, etag } = await readBrief(actor, project, null);
  return data(brief, { headers: { ETag: etag, "Cache-Control": "private, no-cache" } });
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export default function Brief() {
  const brief = useLoaderData<typeof loader>();
  return brief.summary ? <BriefPage brief={brief} /> : <NoBriefPage brief={brief} />;
}
