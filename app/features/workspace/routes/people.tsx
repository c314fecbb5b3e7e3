import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { requireAdmin } from "~/features/sign-in/current-actor.server";
import { uuid } from "~/http/form-rules";
import { parseForm } from "~/http/parse-form.server";
import { isMailConfigured } from "~/mail/send-mail.server";
import { Button, ButtonLink } from "~/ui/button";
import { inputLook } from "~/ui/field";
import { Empty, Page, PageTitle, SectionTitle } from "~/ui/page";
import { resendInvitation, withdrawInvitation } from "../change-invitation.server";
import { listInvitations } from "../list-invitations.server";
import { listPeople } from "../list-people.server";
import { InvitationList } from "../ui/invitation-list";
import { PeopleNotice } from "../ui/people-notice";
import { PersonList } from "../ui/person-list";

const schema = z.object({ intent: z.enum(["resend", "withdraw"]), invitationId: uuid });

export const meta: MetaFunction = () => [{ title: "People · Drumbeat" }];

export async function loader(asking: LoaderFunctionArgs) {
  const actor = await requireAdmin(asking);
  const { searchParams } = new URL(asking.request.url);
  const search = plainSearch(searchParams.get("q"));
  const [people, invitations] = await Promise.all([listPeople(actor, search), listInvitations(actor)]);
  return { people, invitations, search, done: searchParams.get("done"), isMailed: isMailConfigured() };
}

export async function action(asking: ActionFunctionArgs) {
  const actor = await requireAdmin(asking);
  const submission = await parseForm(asking.request, schema);
  if (submission.status !== "success") return redirect("/people", 303);
  const { intent, invitationId } = submission.value;
  const change = intent === "resend" ? resendInvitation : withdrawInvitation;
  return redirect(`/people?done=${(await change(actor, invitationId)) ? intent : "late"}`, 303);
}

const plainSearch = (text: string | null) => (text ?? "").replaceAll("\0", "").toWellFormed().trim().slice(0, 100);

export default function People() {
  const { people, invitations, search, done, isMailed } = useLoaderData<typeof loader>();
  return (
    <Page>
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <PageTitle>People</PageTitle>
        <div className="mb-4 flex flex-wrap gap-2">
          <ButtonLink to="/people/links">Links not mailed</ButtonLink>
          <ButtonLink to="/people/invite" look="primary">
            Invite somebody
          </ButtonLink>
        </div>
      </div>
      <PeopleNotice done={done} isMailed={isMailed} />
      {invitations.length > 0 && <InvitationList invitations={invitations} />}
      <Form role="search" className="mb-4 flex max-w-[480px] gap-2">
        <input
          type="search"
          name="q"
          defaultValue={search}
          aria-label="Search people"
          placeholder="Name or address"
          maxLength={100}
          className={inputLook}
        />
        <Button>Search</Button>
      </Form>
      <SectionTitle aside={people.length === 1 ? "1 person" : `${people.length} people`}>
        {search ? `Found for “${search}”` : "Everybody"}
      </SectionTitle>
      {people.length > 0 ? (
        <PersonList people={people} />
      ) : (
        <Empty action={<ButtonLink to="/people">Show everybody</ButtonLink>}>
          Nobody here has this name or address.
        </Empty>
      )}
    </Page>
  );
}
