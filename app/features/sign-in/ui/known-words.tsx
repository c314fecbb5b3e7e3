import { Form } from "@remix-run/react";
import { Button } from "~/ui/button";
import { SectionTitle } from "~/ui/page";

/** The words that somebody need not see explained, and the way back. */
export const KnownWords = ({ count }: { count: number }) => (
  <Form method="post" className="mt-9">
    <SectionTitle>Words that you know</SectionTitle>
    <p className="mb-3 text-ink-2">
      {count === 1 ? "One word of the glossary is" : `${count} words of the glossary are`} not marked for you, because
      you said that you know {count === 1 ? "it" : "them"}.
    </p>
    <Button name="intent" value="words">
      Mark {count === 1 ? "it" : "all of them"} again
    </Button>
  </Form>
);
