import { CircleCheck, CircleDashed, CircleSlash, CircleX } from "lucide-react";
import { IntentButton } from "~/features/projects/ui/intent-button";
import type { DeliveryView } from "../deliveries/list-deliveries.server";

const looks = {
  waiting: { Icon: CircleDashed, look: "text-warn", before: "Next attempt" },
  dead: { Icon: CircleX, look: "text-bad", before: "Given up" },
  sent: { Icon: CircleCheck, look: "text-good", before: "Taken" },
  unneeded: { Icon: CircleSlash, look: "text-ink-2", before: "Over" },
};

/** One message to one receiver by one channel, and what the other side said each time. */
export function DeliveryRow({ delivery }: { delivery: DeliveryView }) {
  const { id, state, stateName, channel, topic, isCritical, title, to, when, mayReplay, tries } = delivery;
  const { Icon, look, before } = looks[state];
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 border-t border-line py-3">
      <div className="min-w-0 basis-80 grow">
        <p className="font-semibold wrap-anywhere">{title ?? "A message of a private project"}</p>
        <p className="text-[13px] text-ink-2 wrap-anywhere">
          {[channel, to, isCritical ? `${topic}, critical` : topic].filter(Boolean).join(" · ")}
        </p>
        <p className={`mt-1 flex items-center gap-1.5 text-[13.5px] ${look}`}>
          <Icon aria-hidden size={15} className="flex-none" />
          {stateName}
          <span className="num text-ink-2">
            {before} {when}
          </span>
        </p>
        {tries.length > 0 && (
          <details className="mt-1">
            <summary className="cursor-pointer text-[13px] text-ink-2">
              {tries.length === 1 ? "1 attempt" : `The last ${tries.length} attempts`}: {tries[0]?.outcome}
            </summary>
            <ol className="mt-1 grid gap-1 text-[13px]">
              {tries.map(({ when, outcome, answer }, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: The list never changes while it is shown.
                <li key={index} className="wrap-anywhere">
                  <span className="num text-ink-2">{when}</span> {outcome}
                  {answer && `: ${answer}`}
                </li>
              ))}
            </ol>
          </details>
        )}
      </div>
      {mayReplay && (
        <IntentButton intent="replay" name="deliveryId" value={id} about={title ?? "this message"}>
          Send again
        </IntentButton>
      )}
    </li>
  );
}
