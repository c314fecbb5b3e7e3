import { Form } from "@remix-run/react";
import { CircleCheck, CircleDashed } from "lucide-react";
import { Button } from "~/ui/button";
import { Card } from "~/ui/card";
import { SectionTitle } from "~/ui/page";
import type { PlanView } from "../conversation-view";
import { Unopened } from "./said-part";

/** The plan as it stands, and who agrees to it. */
export function PlanCard({ plan, otherName }: { plan: PlanView; otherName: string }) {
  const { number, by, at, actions, followUp, agreed, isAgreed, mayAgree } = plan;
  const Sign = isAgreed ? CircleCheck : CircleDashed;
  return (
    <section className="mb-7">
      <SectionTitle aside={`${by}, ${at}`}>{isAgreed ? "What you agreed on" : "The plan as it stands"}</SectionTitle>
      <Card className="px-5 py-4">
        {actions ? (
          <ul className="grid gap-3">
            {actions.map(({ kind, what, owner, due }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: The list is shown as it was written.
              <li key={index}>
                <p dir="auto" className="wrap-anywhere">
                  {kind && <span className="text-ink-2">{kind}: </span>}
                  {what}
                </p>
                <p className="num text-[13px] wrap-anywhere text-ink-2">
                  {owner}, by {due}
                </p>
              </li>
            ))}
          </ul>
        ) : (
          <Unopened />
        )}
        {followUp && <p className="num mt-4 text-sm">You look at it again on {followUp}.</p>}
        <p className="mt-2 flex items-start gap-2 text-sm text-ink-2">
          <Sign aria-hidden size={16} className="mt-0.5 flex-none" />
          <span className="wrap-anywhere">
            {isAgreed ? "Both of you agree." : `${agreed.join(", ")}. It counts once both of you do.`}
          </span>
        </p>
        {mayAgree && (
          <Form method="post" className="mt-4">
            <input type="hidden" name="number" value={number} />
            <Button look="primary" name="step" value="agree">
              Agree to this plan
            </Button>
            <p className="mt-1.5 text-[13px] text-ink-2">Or change it below: then {otherName} is asked again.</p>
          </Form>
        )}
      </Card>
    </section>
  );
}
