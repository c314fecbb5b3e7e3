import { IntentButton } from "./intent-button";

type Props = {
  invited: { id: string; name: string; detail: string; mayChange: boolean };
  mayResend: boolean;
  refusal: string | undefined;
};

/** Somebody who was invited into the project and has not answered yet. */
export function InvitedRow({ invited: { id, name, detail, mayChange }, mayResend, refusal }: Props) {
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-line py-3">
      <div className="min-w-0">
        <p className="font-semibold break-words">{name}</p>
        <p className="text-[13px] text-ink-2">{detail}</p>
        {refusal && (
          <p role="alert" className="mt-1 text-[13px] font-medium text-bad">
            {refusal}
          </p>
        )}
      </div>
      {mayChange && (
        <div className="flex flex-wrap items-center gap-2">
          {mayResend && (
            <IntentButton intent="resend-invitation" name="invitationId" value={id} about={`to ${name}`}>
              Send a new link
            </IntentButton>
          )}
          <IntentButton intent="withdraw-invitation" name="invitationId" value={id} about={`the invitation of ${name}`}>
            Withdraw
          </IntentButton>
        </div>
      )}
    </li>
  );
}
