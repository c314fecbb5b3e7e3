import { CircleCheck, CircleSlash, Clock } from "lucide-react";
import { IntentButton } from "~/features/projects/ui/intent-button";
import { Empty, SectionTitle } from "~/ui/page";
import type { KeyState } from "../api-key";
import type { KeyView } from "../key-view";

const looks: Record<KeyState, { Icon: typeof Clock; look: string }> = {
  active: { Icon: CircleCheck, look: "text-good" },
  expired: { Icon: Clock, look: "text-warn" },
  revoked: { Icon: CircleSlash, look: "text-ink-2" },
};

/** The keys in use, and folded away those that are over. */
export function KeyList({ keys }: { keys: KeyView[] }) {
  const active = keys.filter(({ state }) => state === "active");
  const over = keys.filter(({ state }) => state !== "active");
  return (
    <section className="mb-9">
      <SectionTitle>In use</SectionTitle>
      {active.length === 0 ? (
        <Empty>{keys.length === 0 ? "This project has no keys yet." : "No key is in use at present."}</Empty>
      ) : (
        <KeyRows keys={active} />
      )}
      {over.length > 0 && (
        <details className="mt-4">
          <summary className="cursor-pointer text-sm text-ink-2">
            {over.length === 1 ? "1 key that is over" : `${over.length} keys that are over`}
          </summary>
          <KeyRows keys={over} />
        </details>
      )}
    </section>
  );
}

const KeyRows = ({ keys }: { keys: KeyView[] }) => (
  <ul>
    {keys.map((one) => (
      <KeyRow key={one.id} shown={one} />
    ))}
  </ul>
);

function KeyRow({
  shown: { id, name, tail, state, stateName, scopes, made, used, ends, warning },
}: {
  shown: KeyView;
}) {
  const { Icon, look } = looks[state];
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 border-t border-line py-3">
      <div className="min-w-0 basis-80 grow">
        <p className="font-semibold wrap-anywhere">
          {name} <span className="font-mono text-[13px] font-normal text-ink-2">…{tail}</span>
        </p>
        <p className="text-[13.5px] wrap-anywhere">{scopes}</p>
        <p className="mt-1 flex flex-wrap items-center gap-x-1.5 text-[13.5px]">
          <Icon aria-hidden size={15} className={`flex-none ${look}`} />
          <span className={look}>{stateName}</span>
          <span className="num text-ink-2">
            {ends} · {used}
          </span>
        </p>
        <p className="num text-[13px] text-ink-2 wrap-anywhere">{made}</p>
        {warning && <p className="mt-1 text-[13px] font-medium text-warn wrap-anywhere">{warning}</p>}
      </div>
      {state === "active" && (
        <IntentButton intent="revoke" name="keyId" value={id} about={`the key ${name}`}>
          Revoke
        </IntentButton>
      )}
    </li>
  );
}
