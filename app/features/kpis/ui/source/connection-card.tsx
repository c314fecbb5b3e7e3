import { Form } from "@remix-run/react";
import { CircleAlert, CircleCheck, CircleDashed } from "lucide-react";
import { Button, ButtonLink } from "~/ui/button";
import { Card } from "~/ui/card";
import type { ConnectionView } from "../../connection/connection-view";
import { SourceIcon } from "./source-icon";

const looks = {
  good: { Icon: CircleCheck, look: "text-good" },
  warn: { Icon: CircleAlert, look: "text-warn" },
  calm: { Icon: CircleDashed, look: "text-ink-2" },
};

/** What is connected, whether it answers, and what can be done with it. */
export function ConnectionCard({
  connection,
  mayDefine,
  change,
}: {
  connection: ConnectionView;
  mayDefine: boolean;
  change: string;
}) {
  const { Icon, look } = looks[connection.tone];
  return (
    <Card className="mb-6 px-4 py-4">
      <div className="flex gap-3">
        <SourceIcon icon={connection.icon} />
        <div className="min-w-0">
          <p className="font-semibold wrap-anywhere">
            {connection.name} at {connection.place}
          </p>
          <p className="text-[13px] text-ink-3">
            {connection.connected}. {connection.next}
          </p>
          <p className={`mt-2 flex gap-1.5 text-[13.5px] ${look}`}>
            <Icon aria-hidden size={15} className="mt-[3px] flex-none" />
            <span className="min-w-0 wrap-anywhere">{connection.status}</span>
          </p>
          {connection.todo && <p className="mt-1 text-[13.5px] wrap-anywhere">{connection.todo}</p>}
        </div>
      </div>
      <Form method="post" className="mt-4 flex flex-wrap gap-3">
        <Button size="small" name="intent" value="read">
          Read this week now
        </Button>
        {mayDefine && (
          <>
            <ButtonLink size="small" to={change}>
              Change the settings
            </ButtonLink>
            <Button size="small" look="quiet" name="intent" value="disconnect">
              Disconnect
            </Button>
          </>
        )}
      </Form>
    </Card>
  );
}
