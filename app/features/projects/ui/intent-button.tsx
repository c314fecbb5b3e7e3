import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { Button } from "~/ui/button";

type Props = { intent: string; name: string; value: string; about: string; children: ReactNode };

/** A small form of one button that acts on one thing of a list; `about` tells a screen reader on which. */
export function IntentButton({ intent, name, value, about, children }: Props) {
  return (
    <Form method="post">
      <input type="hidden" name={name} value={value} />
      <Button size="small" name="intent" value={intent}>
        {children} <span className="sr-only">{about}</span>
      </Button>
    </Form>
  );
}
