import type { ReactNode } from "react";

/** Stays at the lower edge of the window while the page scrolls behind it; html leaves room for it (ui/theme.css). */
export const EditorBar = ({ children }: { children: ReactNode }) => (
  <div data-bar="" className="sticky bottom-0 z-10 -mx-4 mt-6 bg-paper sm:mx-0 sm:pb-3 print:hidden">
    <div className="flex flex-wrap items-center gap-x-2.5 gap-y-2 border-t border-line bg-card px-4 py-2.5 shadow-card sm:rounded-[10px] sm:border sm:px-2.5">
      {children}
    </div>
  </div>
);

/** A word across the whole bar, above its buttons. */
export const BarWord = ({ tone = "warn", children }: { tone?: "warn" | "bad"; children: ReactNode }) => (
  <p role="alert" className={`basis-full text-sm font-medium ${tone === "bad" ? "text-bad" : "text-warn"}`}>
    {children}
  </p>
);
