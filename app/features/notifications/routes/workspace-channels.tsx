import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { requireAdmin } from "~/features/sign-in/current-actor.server";
import { Crumbs, Page } from "~/ui/page";
import { answerTargetsPage, readTargetsPage } from "../targets/targets-page.server";
import { TargetsView } from "../ui/targets-view";

export const meta: MetaFunction = () => [{ title: "Channels of the workspace · Drumbeat" }];

export const loader = async (asking: LoaderFunctionArgs) =>
  readTargetsPage(await requireAdmin(asking), null, asking.request);

export const action = async (asking: ActionFunctionArgs) =>
  answerTargetsPage(await requireAdmin(asking), null, asking.request);

export default function WorkspaceChannels() {
  const page = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>()?.result;
  const intro =
    "Where Drumbeat’s own alarms go: a flag that reached nobody, a mail server that is away. No project’s messages.";
  return (
    <Page narrow>
      <Crumbs>
        <Link to="/workspace">Workspace</Link>
      </Crumbs>
      <TargetsView {...{ page, intro, result }} slug={undefined} />
    </Page>
  );
}
