import { clsx } from "clsx";
import type { ReactNode } from "react";

/** The column that every page stands in. `narrow` is for forms and reading. */
export function Page({ narrow, children }: { narrow?: boolean; children: ReactNode }) {
  return (
    <main
      id="content"
      className={clsx("mx-auto px-4 pt-6 pb-18 sm:px-8 sm:pt-8 print:p-0", narrow ? "max-w-[720px]" : "max-w-[1180px]")}
    >
      {children}
    </main>
  );
}

export function PageTitle({ children }: { children: ReactNode }) {
  return (
    <h1 className="mb-3 max-w-[27em] font-serif text-[26px] leading-[1.22] font-medium tracking-[-.018em] text-pretty sm:text-[33px] print:mb-2 print:text-[28px]">
      {children}
    </h1>
  );
}

/** Where this page hangs, above its title. */
export function Crumbs({ children }: { children: ReactNode }) {
  return (
    <nav aria-label="Where you are" className="mb-3 flex flex-wrap items-center gap-2.5 text-sm text-ink-2">
      {children}
    </nav>
  );
}

export function SectionTitle({ children, aside, id }: { children: ReactNode; aside?: ReactNode; id?: string }) {
  return (
    <h2 id={id} className="section-title">
      {children}
      {aside && <span className="font-sans text-[13px] font-normal text-ink-3">{aside}</span>}
    </h2>
  );
}

/** What stands where a list has nothing to show: one sentence, and the way on. */
export function Empty({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className="grid justify-items-start gap-3 rounded-[10px] border border-dashed border-line-strong px-5 py-6 text-ink-2">
      <p>{children}</p>
      {action}
    </div>
  );
}
