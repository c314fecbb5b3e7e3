import { Form } from "@remix-run/react";
import type { ComponentProps } from "react";
import { Button } from "~/ui/button";
import { useIsSending } from "~/ui/form";

/** A form that is its button. */
export function OneButton({ intent, ...rest }: { intent: string } & ComponentProps<typeof Button>) {
  const isSending = useIsSending();
  return (
    <Form method="post">
      <Button name="intent" value={intent} disabled={isSending} {...rest} />
    </Form>
  );
}
