import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireActor } from "~/features/sign-in/current-actor.server";
import { readOverview } from "../read-overview.server";
import { OverviewPage } from "../ui/overview-page";

export const meta: MetaFunction = () => [{ title: "Overview · Drumbeat" }];

export async function loader(asking: LoaderFunctionArgs) {
  const actor = await requireActor(asking);
  const page = Number(new URL(asking.request.url).searchParams.get("page") ?? "1");
  return readOverview(actor, Number.isInteger(page) ? page : 1);
}

export default function Overview() {
  return <OverviewPage overview={useLoaderData<typeof loader>()} />;
}
