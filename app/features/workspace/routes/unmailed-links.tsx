import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { requireAdmin } from "~/features/sign-in/current-actor.server";
import { isMailConfigured } from "~/mail/send-mail.server";
import { Card } from "~/ui/card";
import { Crumbs, Empty, Page, PageTitle } from "~/ui/page";
import { listUnmailedLinks } from "../list-unmailed-links.server";

export const meta: MetaFunction = () => [{ title: "Links not mailed · Drumbeat" }];

export async function loader(asking: LoaderFunctionArgs) {
  return { links: await listUnmailedLinks(await requireAdmin(asking)), isMailed: isMailConfigured() };
}

export default function UnmailedLinks() {
  const { links, isMailed } = useLoaderData<typeof loader>();
  return (
    <Page narrow>
      <Crumbs>
        <Link to="/people">People</Link>
      </Crumbs>
      <PageTitle>Links not mailed</PageTitle>
      <p className="mb-6 text-ink-2">
        {isMailed
          ? "Links that the mail server did not take. "
          : "No mail server is set up, so links to invite, to sign in and to choose a password wait here. "}
        Each lets in whoever has it: give it to nobody but its person.
      </p>
      {links.length === 0 && <Empty>No link is waiting.</Empty>}
      {links.length > 0 && (
        <Card className="divide-y divide-line">
          {links.map(({ id, email, purpose, url, until }) => (
            <div key={id} className="px-5 py-4">
              <p className="font-semibold break-words">
                {purpose} <span className="font-normal text-ink-2">for {email}</span>
              </p>
              <p className="my-1.5 rounded-md bg-sunken px-3 py-2 font-mono text-[13px] break-all select-all">{url}</p>
              <p className="num text-[13px] text-ink-2">Works once, until {until}</p>
            </div>
          ))}
        </Card>
      )}
    </Page>
  );
}
