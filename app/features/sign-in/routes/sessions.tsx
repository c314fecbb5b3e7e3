import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, Link, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { uuid } from "~/http/form-rules";
import { parseForm } from "~/http/parse-form.server";
import { Button } from "~/ui/button";
import { Card } from "~/ui/card";
import { Crumbs, Page, PageTitle } from "~/ui/page";
import { requireActor } from "../current-actor.server";
import { endSessions } from "../end-sessions.server";
import { listSessions } from "../list-sessions.server";
import { signOut } from "../sign-out.server";

const schema = z.union([z.object({ intent: z.literal("end-all") }), z.object({ sessionId: uuid })]);

export const meta: MetaFunction = () => [{ title: "Where you are signed in · Drumbeat" }];

export async function loader(asking: LoaderFunctionArgs) {
  return { sessions: await listSessions(await requireActor(asking)) };
}

export async function action(asking: ActionFunctionArgs) {
  const actor = await requireActor(asking);
  const submission = await parseForm(asking.request, schema);
  if (submission.status !== "success") return redirect("/account/sessions", 303);
  if ("intent" in submission.value) {
    await endSessions(actor, "all");
    return redirect("/sign-in", { status: 303, headers: await signOut(asking) });
  }
  await endSessions(actor, { id: submission.value.sessionId });
  return redirect("/account/sessions", 303);
}

export default function Sessions() {
  const { sessions } = useLoaderData<typeof loader>();
  return (
    <Page narrow>
      <Crumbs>
        <Link to="/account">Your account</Link>
      </Crumbs>
      <PageTitle>Where you are signed in</PageTitle>
      <Form method="post">
        <Card className="mb-6 divide-y divide-line">
          {sessions.map(({ id, device, address, since, seen, isThis }) => (
            <div key={id} className="flex flex-wrap items-center gap-x-4 gap-y-2 px-5 py-4">
              <div className="min-w-0 flex-1 basis-60">
                <p className="font-semibold">
                  {device}
                  {isThis && <span className="ml-2 text-[13px] font-semibold text-good">this one</span>}
                </p>
                <p className="num text-[13px] break-words text-ink-2">
                  {address}, since {since}, last seen {seen}
                </p>
              </div>
              {!isThis && (
                <Button
                  size="small"
                  name="sessionId"
                  value={id}
                  aria-label={`End the session of ${device}, since ${since}`}
                >
                  End
                </Button>
              )}
            </div>
          ))}
        </Card>
      </Form>
      <Form method="post" reloadDocument>
        <Button look="danger" name="intent" value="end-all">
          Sign out everywhere
        </Button>
        <p className="mt-2 text-[13px] text-ink-2">Every session ends at once, this one too.</p>
      </Form>
    </Page>
  );
}
