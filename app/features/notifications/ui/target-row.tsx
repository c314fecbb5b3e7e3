import { Form } from "@remix-run/react";
import { IntentButton } from "~/features/projects/ui/intent-button";
import { Button } from "~/ui/button";
import { inputLook } from "~/ui/field";
import type { TargetView } from "../targets/target-view";
import { topicOptions } from "../targets/topic-words";
import { ChannelIcon } from "./channel-icon";
import { TargetStatus } from "./target-status";

type Props = { target: TargetView; isOfProject: boolean; refusal: string | undefined; typedUrl: string | undefined };

/** A channel with its last true outcome, and what can be done with it. */
export function TargetRow({ target, isOfProject, refusal, typedUrl }: Props) {
  const { id, name, kindName, icon, place, waiting, isDisabled, signing, added } = target;
  return (
    <li id={id} className="border-t border-line py-4">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="grid min-w-0 gap-1">
          <h3 className="flex items-center gap-2 font-semibold">
            <ChannelIcon icon={icon} />
            <span className="min-w-0 wrap-anywhere">{name}</span>
          </h3>
          <p className="text-[13px] text-ink-2 wrap-anywhere">
            {kindName} · {place}
          </p>
          <TargetStatus status={target.status} />
          {waiting > 0 && <p className="num text-[13px] text-ink-2">{waiting} waiting</p>}
          <p className="text-[13px] text-ink-3">{added}</p>
          {refusal && (
            <p role="alert" className="text-[13px] font-medium text-bad">
              {refusal}
            </p>
          )}
        </div>
        <div className="flex flex-wrap gap-2">
          {isDisabled ? (
            <IntentButton intent="enable" name="targetId" value={id} about={name}>
              Switch on again
            </IntentButton>
          ) : (
            <IntentButton intent="test" name="targetId" value={id} about={`to ${name}`}>
              Send a test
            </IntentButton>
          )}
        </div>
      </div>
      <div className="mt-2 flex flex-wrap gap-x-6 gap-y-1 text-sm">
        {isOfProject && <TopicsForm target={target} />}
        <AddressForm id={id} name={name} typed={typedUrl} />
        {signing && <SecretForm id={id} signing={signing} />}
        <RemoveForm id={id} name={name} />
      </div>
    </li>
  );
}

const summaryLook = "cursor-pointer py-1.5 text-[13.5px] text-ink-2 hover:text-ink";

function TopicsForm({ target: { id, name, topics } }: { target: TargetView }) {
  return (
    <details className="min-w-0 open:basis-full">
      <summary className={summaryLook}>What it gets</summary>
      <Form method="post" className="my-2 grid justify-items-start gap-1">
        <input type="hidden" name="targetId" value={id} />
        <label className="flex items-start gap-2.5 py-0.5">
          <input type="checkbox" checked disabled className="mt-0.5 size-[18px] flex-none" />
          <span>Critical flags (always)</span>
        </label>
        {topicOptions.map(({ value, label }) => (
          <label key={value} className="flex items-start gap-2.5 py-0.5">
            <input
              type="checkbox"
              name="topics"
              value={value}
              defaultChecked={topics.some((topic) => topic === value)}
              className="mt-0.5 size-[18px] flex-none accent-accent"
            />
            <span>{label}</span>
          </label>
        ))}
        <Button size="small" name="intent" value="topics" className="mt-2">
          Save <span className="sr-only">what {name} gets</span>
        </Button>
      </Form>
    </details>
  );
}

function AddressForm({ id, name, typed }: { id: string; name: string; typed: string | undefined }) {
  return (
    <details open={typed !== undefined} className="min-w-0 open:basis-full">
      <summary className={summaryLook}>Another address</summary>
      <Form method="post" className="my-2 grid justify-items-start gap-2">
        <input type="hidden" name="targetId" value={id} />
        <p id={`about-url-${id}`}>
          What waits goes there too. The former address is forgotten, and the channel is switched on. Send a test then.
        </p>
        <label htmlFor={`url-${id}`} className="text-[13.5px] font-semibold">
          New address
        </label>
        <input
          id={`url-${id}`}
          aria-describedby={`about-url-${id}`}
          name="url"
          defaultValue={typed}
          type="url"
          required
          spellCheck={false}
          autoComplete="off"
          className={`${inputLook} font-mono text-[13px]!`}
        />
        <Button size="small" name="intent" value="address">
          Send there from now on <span className="sr-only">for {name}</span>
        </Button>
      </Form>
    </details>
  );
}

function SecretForm({ id, signing }: { id: string; signing: NonNullable<TargetView["signing"]> }) {
  return (
    <details className="min-w-0 open:basis-full">
      <summary className={summaryLook}>New signing secret</summary>
      <Form method="post" className="my-2 grid justify-items-start gap-2">
        <input type="hidden" name="targetId" value={id} />
        <label htmlFor={`secret-${id}`}>
          Give this to the receiver before you save: it is not shown again. The former secret signs too for 24 hours.
        </label>
        <input
          id={`secret-${id}`}
          key={signing.offered}
          name="secret"
          defaultValue={signing.offered}
          spellCheck={false}
          autoComplete="off"
          className={`${inputLook} font-mono text-[13px]!`}
        />
        {signing.former && (
          <p className="text-[13px] text-ink-2">A former secret still signs until {signing.former}.</p>
        )}
        <Button size="small" name="intent" value="rotate">
          Sign with this secret
        </Button>
      </Form>
    </details>
  );
}

function RemoveForm({ id, name }: { id: string; name: string }) {
  return (
    <details className="min-w-0 open:basis-full">
      <summary className={summaryLook}>Remove</summary>
      <Form method="post" className="my-2 grid justify-items-start gap-2">
        <input type="hidden" name="targetId" value={id} />
        <p>Nothing is sent to it any more, and its address is forgotten. What waits for it is given up.</p>
        <Button size="small" look="danger" name="intent" value="remove">
          Remove <span className="sr-only">{name}</span>
        </Button>
      </Form>
    </details>
  );
}
