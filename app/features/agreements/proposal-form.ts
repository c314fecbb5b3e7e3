import { z } from "zod";
import { line, optionalLine, uuid } from "~/http/form-rules";
import { emptyGuide, type Guide, guideSteps } from "./guide";
import { noteField, optionalWord, termsFields, toTerms, withTermsChecks, wordField } from "./terms-form";

const LONGEST_STEP = 1_500;
const steps = Object.fromEntries(
  guideSteps.map(({ name, missing }) => [name, missing ? line(LONGEST_STEP, missing) : optionalLine(LONGEST_STEP)]),
) as Record<keyof Guide, ReturnType<typeof line>>;

const anyButton = "Please use one of the buttons of the page.";

const sending = {
  intent: z.enum(["preview", "send"], { error: anyButton }),
  id: uuid,
  stakeholderId: z.uuid("Please choose who is asked to sign."),
};

/** Looked at or sent: both must be complete. Saving for later asks for nothing. */
export const proposalForm = withTermsChecks(
  z.object({
    ...sending,
    ...steps,
    ...termsFields,
  }),
).transform((values) => {
  const { intent, id, stakeholderId } = values;
  const guide = Object.fromEntries(guideSteps.map(({ name }) => [name, values[name]])) as Guide;
  return { intent, id, stakeholderId, guide, terms: toTerms(values) };
});

/** The same where something is in force: the conversation was had, so a sentence about the change is enough. */
export const adjustmentForm = withTermsChecks(
  z.object({
    ...sending,
    proposed: line(LONGEST_STEP, "Please say in a sentence what should change, and why."),
    ...termsFields,
  }),
).transform((values) => {
  const { intent, id, stakeholderId, proposed } = values;
  return { intent, id, stakeholderId, guide: { ...emptyGuide, proposed }, terms: toTerms(values) };
});

/** A new version of an open proposal, made from the one that `versionId` names. */
export const changeForm = withTermsChecks(
  z.object({
    intent: z.enum(["preview", "send"], { error: anyButton }),
    id: uuid,
    versionId: uuid,
    note: noteField,
    ...termsFields,
  }),
).transform(({ intent, id, versionId, note, ...values }) => ({ intent, id, versionId, note, terms: toTerms(values) }));

/** What can be said on the page of a proposal, told apart by its button. */
export const proposalPageForm = z.discriminatedUnion(
  "intent",
  [
    z.object({ intent: z.literal("remark"), id: uuid, text: line(2_000, "Please write something first.") }),
    z.object({ intent: z.literal("decline"), word: wordField }),
    z.object({ intent: z.literal("withdraw"), word: optionalWord }),
  ],
  { error: anyButton },
);
