import { importUrl, readingUrl, sourceUrl } from "../kpi-urls";
import { pulledKindNames, sourceKinds } from "../sources/kinds";
import type { SourceOffer } from "./connection-view";

/** The ways that somebody may choose from; connecting a source is for who may define the number. */
export function listSourceOffers(slug: string, kpiId: string, mayDefine: boolean): (SourceOffer & { to: string })[] {
  const ways = [
    ...(mayDefine ? pulledKindNames.map((kind) => ({ kind, to: sourceUrl(slug, kpiId, kind) })) : []),
    { kind: "csv" as const, to: importUrl(slug, kpiId) },
    { kind: "push" as const, to: "/api" },
    { kind: "by_hand" as const, to: readingUrl(slug, kpiId) },
  ];
  return ways.map(({ kind, to }) => {
    const { name, icon, offer } = sourceKinds[kind];
    return { kind, name, icon, offer, to };
  });
}
