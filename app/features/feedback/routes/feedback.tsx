import type { HeadersFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { MessageSquarePlus } from "lucide-react";
import { requireActor } from "~/features/sign-in/current-actor.server";
import { pageAskedFor } from "~/http/page-asked-for";
import { ButtonLink } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { Empty, Page, PageTitle } from "~/ui/page";
import { PageLinks } from "~/ui/page-links";
import { newFeedbackUrl } from "../feedback-urls";
import { listConversations } from "../list-conversations.server";
import { ConversationList } from "../ui/conversation-list";
import { HowItGoes } from "../ui/how-it-goes";

export const meta: MetaFunction = () => [{ title: "Private feedback · Drumbeat" }];

/** With whom one talks stays in no browser that somebody else may open later. */
export const headers: HeadersFunction = () => ({ "Cache-Control": "private, no-store" });

export async function loader(asking: LoaderFunctionArgs) {
  const actor = await requireActor(asking);
  return listConversations(actor, pageAskedFor(new URL(asking.request.url).searchParams));
}

export default function Feedback() {
  const { conversations, page, last } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const begin = (
    <ButtonLink to={newFeedbackUrl} look="primary">
      <MessageSquarePlus aria-hidden size={16} /> Give feedback or ask for it
    </ButtonLink>
  );
  return (
    <Page narrow>
      <PageTitle>Private feedback</PageTitle>
      {search.has("discarded") && <Notice tone="good">It is thrown away. Nobody else saw it.</Notice>}
      <p className="mb-6 text-ink-2">
        Conversations between you and one other person. Nobody else can read them or see that they exist, admins
        included.
      </p>
      {conversations.length === 0 ? (
        <Empty action={begin}>You have no conversation yet.</Empty>
      ) : (
        <>
          <div className="mb-6">{begin}</div>
          <ConversationList conversations={conversations} />
          <PageLinks page={page} last={last} />
        </>
      )}
      <HowItGoes />
    </Page>
  );
}
