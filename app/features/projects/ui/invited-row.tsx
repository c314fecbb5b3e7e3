import { IntentButton } from "./intent-button";

type Invited = { id: string; name: string; detail: string; mayChange: boolean; isNotMailed: boolean; link?: string };
type Props = {
  invited: Invited;
  mayResend: boolean;
  refusal: string | undefined;
};

/** Somebody who was invited into the project and has not answered yet. */
export function InvitedRow({ invited, mayResend, refusal }: Props) {
  const { id, name, detail, mayChange } = invited;
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-line py-3">
      <div className="min-w-0">
        <p className="font-semibold break-words">{name}</p>
        <p className="text-[13px] text-ink-2">{detail}</p>
        {invited.isNotMailed && <LinkToHandOver link={invited.link} />}
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

function LinkToHandOver({ link }: { link: string | undefined }) {
  if (!link)
    return (
      <p className="mt-1 text-[13px] text-ink-2">
        The link was not mailed. An admin finds it on the workspace’s People page and can pass it on.
      </p>
    );
  return (
    <>
      <p className="mt-1 text-[13px] text-ink-2">The link was not mailed. Hand it over yourself, to nobody else:</p>
      <p className="mt-1 rounded-md bg-sunken px-3 py-2 font-mono text-[13px] break-all select-all">{link}</p>
    </>
  );
}
