import { Form } from "@remix-run/react";
import { Button } from "~/ui/button";
import { inputLook } from "~/ui/field";
import { newFlagUrl } from "../flag-urls";

/** A few words that are carried over into the form for a flag; nothing is raised yet. */
export const BeginFlagForm = ({ slug }: { slug: string }) => (
  <Form method="post" action={newFlagUrl(slug)} className="grid gap-2.5">
    <input type="hidden" name="intent" value="begin" />
    <label htmlFor="begin-what" className="text-[13.5px] font-semibold">
      What is happening?
    </label>
    <textarea
      id="begin-what"
      name="what"
      rows={3}
      maxLength={2000}
      aria-describedby="begin-hint"
      className={`${inputLook} field-sizing-content`}
    />
    <p id="begin-hint" className="text-[13px] text-ink-2">
      On the next page you say who is affected. Then it goes to everybody of the project at once, at any hour.
    </p>
    <Button look="danger" className="justify-self-start">
      Go on to raise a flag
    </Button>
  </Form>
);
