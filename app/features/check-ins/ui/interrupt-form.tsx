import { type SubmissionResult, useForm } from "@conform-to/react";
import { HiddenId } from "~/features/projects/ui/hidden-id";
import { FieldError } from "~/ui/field";
import { Form, useIsSending } from "~/ui/form";
import type { AskView } from "../ask-view";
import { media } from "../check-in";
import { AboutFields } from "./about-fields";
import { chipLook } from "./chip-field";
import { MediumMark } from "./medium-mark";

type Props = {
  view: AskView;
  owner: NonNullable<AskView["owner"]>;
  lastResult: SubmissionResult<string[]> | undefined;
};

/** Whom to interrupt, and one tap that says how: it is logged under the name of whoever asks. */
export function InterruptForm({ view: { about, checkInsFine, ids }, owner, lastResult }: Props) {
  const [form, fields] = useForm<{ id: string; medium: string }>({
    id: "interrupt",
    lastResult,
    defaultValue: { id: ids.interrupt },
  });
  const isSending = useIsSending();
  return (
    <>
      {checkInsFine && <p className="mb-2 text-sm text-ink-2 wrap-anywhere">Agreed: {checkInsFine}</p>}
      <p className="mb-3 text-sm">
        {owner.isYou ? "It is you who answers at present." : `${owner.name} is the one to ask: `}
        {!owner.isYou && (
          <a href={`mailto:${owner.email}`} className="underline wrap-anywhere">
            {owner.email}
          </a>
        )}
      </p>
      <Form form={form}>
        <input type="hidden" name="intent" value="interrupt" />
        <HiddenId field={fields.id} />
        <AboutFields about={about} />
        <fieldset aria-describedby={fields.medium.errors ? fields.medium.errorId : "interrupt-hint"}>
          <legend className="mb-1.5 text-[13.5px] font-semibold">How do you ask?</legend>
          <div className="flex flex-wrap gap-2">
            {media.map((medium) => (
              <button
                type="submit"
                key={medium}
                name="medium"
                value={medium}
                disabled={isSending}
                className={`${chipLook} hover:bg-sunken disabled:opacity-60`}
              >
                <MediumMark medium={medium} />
              </button>
            ))}
          </div>
          <FieldError field={fields.medium} />
          <p id="interrupt-hint" className="mt-2 text-[13px] text-ink-2">
            One tap logs a check-in of 5 minutes under your name. You can take it back.
          </p>
        </fieldset>
      </Form>
    </>
  );
}
