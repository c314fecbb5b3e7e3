import { Link } from "@remix-run/react";
import { Card } from "~/ui/card";
import type { SourceOffer } from "../../connection/connection-view";
import { SourceIcon } from "./source-icon";

/** Every way for the number to come here, each a link to its page. */
export function ChooseSource({ offers }: { offers: (SourceOffer & { to: string })[] }) {
  return (
    <ul className="grid gap-3 sm:grid-cols-2">
      {offers.map(({ kind, name, icon, offer, to }) => (
        <li key={kind}>
          <Card className="relative flex h-full gap-3 px-4 py-3.5 hover:border-line-strong">
            <SourceIcon icon={icon} />
            <div className="min-w-0">
              <Link to={to} className="font-semibold after:absolute after:inset-0">
                {name}
              </Link>
              <p className="text-[13.5px] text-ink-2">{offer}</p>
            </div>
          </Card>
        </li>
      ))}
    </ul>
  );
}
