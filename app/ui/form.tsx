import { type FormMetadata, getFormProps } from "@conform-to/react";
import { type FormProps, Form as RemixForm, useNavigation } from "@remix-run/react";
import { Notice } from "./notice";

/** A POST form bound to Conform's metadata: works without JavaScript, shows the form's own errors on top. */
export function Form<Schema extends Record<string, unknown>>({
  form,
  children,
  ...rest
}: { form: FormMetadata<Schema, string[]> } & FormProps) {
  return (
    <RemixForm method="post" {...getFormProps(form)} {...rest}>
      {form.errors && <Notice tone="bad">{form.errors.join(" ")}</Notice>}
      {children}
    </RemixForm>
  );
}

/** True while this page's form is on its way, for the button's own text; the server refuses a second row by itself. */
export const useIsSending = (): boolean => useNavigation().state !== "idle";
