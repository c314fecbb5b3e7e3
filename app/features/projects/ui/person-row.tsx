import { Form } from "@remix-run/react";
import { roles, roleWords } from "~/features/workspace/role";
import { Button } from "~/ui/button";
import { inputLook } from "~/ui/field";
import type { ProjectPerson } from "../list-project-people.server";

type Props = { person: ProjectPerson; answers: boolean; mayManage: boolean; refusal: string | undefined };

/** A person of a project; for whoever may, with the form that changes the role or takes the person out. */
export function PersonRow({ person, answers, mayManage, refusal }: Props) {
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-line py-3">
      <div className="min-w-0">
        <p className="font-semibold break-words">{person.name}</p>
        <p className="text-[13px] text-ink-2 break-words">
          {[
            !mayManage && roleWords[person.role],
            mayManage && person.email,
            answers && "answers for the summary",
            person.isDeactivated && "can no longer sign in",
          ]
            .filter(Boolean)
            .join(" · ")}
        </p>
        {refusal && (
          <p role="alert" className="mt-1 text-[13px] font-medium text-bad">
            {refusal}
          </p>
        )}
      </div>
      {mayManage && (
        <Form method="post" className="flex flex-wrap items-center gap-2">
          <input type="hidden" name="personId" value={person.id} />
          <select
            name="role"
            defaultValue={person.role}
            aria-label={`Role of ${person.name}`}
            className={`${inputLook} w-auto! py-1.5! text-sm!`}
          >
            {roles.map((role) => (
              <option key={role} value={role}>
                {roleWords[role]}
              </option>
            ))}
          </select>
          <Button size="small" name="intent" value="change-role" aria-label={`Change the role of ${person.name}`}>
            Change
          </Button>
          <Button size="small" look="quiet" name="intent" value="remove" aria-label={`Remove ${person.name}`}>
            Remove
          </Button>
        </Form>
      )}
    </li>
  );
}
