import { clsx } from "clsx";
import type { ComponentProps, ReactNode } from "react";

export function Card({ className, ...rest }: ComponentProps<"div">) {
  return <div className={clsx("rounded-[10px] border border-line bg-card shadow-card", className)} {...rest} />;
}

/** A card of the side column: a short title, something to its right, the content. */
export function SideCard({ title, aside, children }: { title: ReactNode; aside?: ReactNode; children: ReactNode }) {
  return (
    <Card className="px-[17px] pt-[15px] pb-4">
      <h2 className="mb-2 flex justify-between gap-3 text-[13.5px] leading-tight font-semibold">
        <span>{title}</span>
        {aside && <span className="num font-normal text-ink-2">{aside}</span>}
      </h2>
      {children}
    </Card>
  );
}
