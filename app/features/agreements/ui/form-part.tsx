import type { ReactNode } from "react";
import { SectionTitle } from "~/ui/page";

/** A numbered part of a long form. */
export function FormPart({
  number,
  title,
  hint,
  children,
}: {
  number?: number;
  title: string;
  hint?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className="mb-4 border-t border-line pt-5">
      <SectionTitle>{number ? `${number}. ${title}` : title}</SectionTitle>
      {hint && <p className="mb-4 text-[14px] text-ink-2">{hint}</p>}
      {children}
    </section>
  );
}
