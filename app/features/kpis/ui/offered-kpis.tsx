import { ButtonLink } from "~/ui/button";
import { Card } from "~/ui/card";
import { offeredKeys, offeredKpis } from "../offered-kpis";

/** What a project without key numbers is offered. `newUrl` leads to the form. */
export function OfferedKpis({ newUrl }: { newUrl: string }) {
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      {offeredKeys.slice(0, 2).map((key) => (
        <Card key={key} className="grid content-between justify-items-start gap-3 px-4 py-4">
          <div>
            <h3 className="font-semibold">{offeredKpis[key].name}</h3>
            <p className="text-sm text-ink-2">{offeredKpis[key].hint}</p>
          </div>
          <ButtonLink size="small" to={`${newUrl}?offer=${key}`}>
            Add {offeredKpis[key].name.toLowerCase()}
          </ButtonLink>
        </Card>
      ))}
    </div>
  );
}
