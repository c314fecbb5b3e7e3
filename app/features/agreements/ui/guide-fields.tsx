import type { FieldMetadata } from "@conform-to/react";
import { TextAreaField } from "~/ui/field";
import { type Guide, guideSteps } from "../guide";

/** The conversation, step by step: what each is for, and a sentence of somebody else's as an example. */
export function GuideFields({ fields }: { fields: { [Name in keyof Guide]: FieldMetadata<string> } }) {
  return (
    <ol>
      {guideSteps.map(({ name, title, hint, example, missing }, index) => (
        <li key={name}>
          <TextAreaField
            field={fields[name]}
            label={
              <span className="font-serif text-[17px] leading-[1.3]">
                {index + 1}. {title}
                {!missing && <span className="ml-2 font-sans text-[13px] font-normal text-ink-3">may stay empty</span>}
              </span>
            }
            hint={
              <>
                {hint} <span className="italic">For example: “{example}”</span>
              </>
            }
            rows={2}
          />
        </li>
      ))}
    </ol>
  );
}
