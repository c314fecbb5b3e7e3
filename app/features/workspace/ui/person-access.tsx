import { Form } from "@remix-run/react";
import { Button } from "~/ui/button";
import { Card } from "~/ui/card";
import { Notice } from "~/ui/notice";
import { SectionTitle } from "~/ui/page";

type Person = { deactivated: string | null; sessionCount: number; isSelf: boolean };

/** Takes the way in from a person, or gives it back. */
export function PersonAccess({ person, ledAlone }: { person: Person; ledAlone: string | null }) {
  const { deactivated, sessionCount, isSelf } = person;
  return (
    <Card className="px-5 pt-5 pb-6">
      <SectionTitle>Access</SectionTitle>
      <p className="mb-4 text-sm text-ink-2">{deactivated ? reactivateText : deactivateText(sessionCount, isSelf)}</p>
      <Form method="post">
        {ledAlone && (
          <Notice tone="warn">
            <p className="mb-3">{ledAlone}</p>
            <label className="flex items-start gap-2.5 text-sm font-medium">
              <input type="checkbox" name="anyway" required className="mt-0.5 size-[18px] accent-accent" />
              <span>Deactivate anyway</span>
            </label>
          </Notice>
        )}
        {deactivated ? (
          <Button name="intent" value="reactivate">
            Reactivate
          </Button>
        ) : (
          <Button look="danger" name="intent" value="deactivate">
            Deactivate
          </Button>
        )}
      </Form>
    </Card>
  );
}

const reactivateText = "They can sign in again with their password or a link, and have the same roles as before.";

function deactivateText(sessions: number, isSelf: boolean): string {
  const open = sessions === 1 ? "1 open session ends" : `${sessions} open sessions end`;
  const who = isSelf ? "This is you. You" : "They";
  return `${who} cannot sign in any more, and ${open} at once. What was written stays. It can be undone.`;
}
