import { Form } from "@remix-run/react";
import { Button } from "~/ui/button";
import { Card } from "~/ui/card";
import { SectionTitle } from "~/ui/page";

type Invitation = { id: string; name: string; email: string; isAdmin: boolean; isExpired: boolean; until: string };

export function InvitationList({ invitations }: { invitations: Invitation[] }) {
  return (
    <section aria-labelledby="invited" className="mb-9">
      <SectionTitle id="invited" aside={`${invitations.length} not answered yet`}>
        Invited
      </SectionTitle>
      <Card className="divide-y divide-line">
        {invitations.map((invitation) => (
          <InvitationRow key={invitation.id} {...invitation} />
        ))}
      </Card>
    </section>
  );
}

function InvitationRow({ id, name, email, isAdmin, isExpired, until }: Invitation) {
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 px-5 py-4">
      <div className="min-w-0 flex-1 basis-60">
        <p className="font-semibold break-words">
          {name}
          {isAdmin && <span className="ml-2 text-[13px] font-normal text-ink-2">as an admin</span>}
        </p>
        <p className="text-[13px] break-words text-ink-2">
          {email},{" "}
          {isExpired ? (
            <span className="font-semibold text-warn">link expired {until}</span>
          ) : (
            `link works until ${until}`
          )}
        </p>
      </div>
      <Form method="post" className="flex gap-2">
        <input type="hidden" name="invitationId" value={id} />
        <Button size="small" name="intent" value="resend" aria-label={`Send ${name} a new link`}>
          Send a new link
        </Button>
        <Button
          size="small"
          look="danger"
          name="intent"
          value="withdraw"
          aria-label={`Withdraw the invitation of ${name}`}
        >
          Withdraw
        </Button>
      </Form>
    </div>
  );
}
