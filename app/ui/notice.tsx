import { clsx } from "clsx";
import { CircleAlert, CircleCheck, Info } from "lucide-react";
import type { ReactNode } from "react";

const tones = {
  good: { look: "bg-good-soft text-good", Icon: CircleCheck },
  warn: { look: "bg-warn-soft text-warn", Icon: CircleAlert },
  bad: { look: "bg-bad-soft text-bad", Icon: CircleAlert },
  calm: { look: "bg-accent-soft text-accent", Icon: Info },
};

/** A word about what just happened or what to know. It is announced when it appears. */
export function Notice({ tone = "calm", children }: { tone?: keyof typeof tones; children: ReactNode }) {
  const { look, Icon } = tones[tone];
  return (
    <div
      role={tone === "bad" ? "alert" : "status"}
      className={clsx("mb-5 flex gap-2.5 rounded-lg px-4 py-3 text-sm", look)}
    >
      <Icon aria-hidden size={17} className="mt-0.5 flex-none" />
      <div>{children}</div>
    </div>
  );
}
