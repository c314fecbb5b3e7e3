import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { Button } from "~/ui/button";
import { useIsSending } from "~/ui/form";

type Props = { intent: string; id: string; look?: "plain" | "primary"; children: ReactNode };

/** What is said in one tap. */
export function OneTapForm({ intent, id, look, children }: Props) {
  const isSending = useIsSending();
  return (
    <Form method="post">
      <input type="hidden" name="id" value={id} />
      <Button name="intent" value={intent} look={look} disabled={isSending} className="min-h-11">
        {children}
      </Button>
    </Form>
  );
}
