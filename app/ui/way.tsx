import type { ReactNode } from "react";

/** One of several things that can be done here, folded until it is wanted. It opens without a script. */
export function Way({ title, isOpen, children }: { title: string; isOpen: boolean; children: ReactNode }) {
  return (
    <details open={isOpen} className="rounded-[10px] border border-line bg-card">
      <summary className="cursor-pointer px-4 py-3 text-sm font-semibold">{title}</summary>
      <div className="px-4 pt-1 pb-4">{children}</div>
    </details>
  );
}
