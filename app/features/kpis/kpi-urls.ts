import { projectUrl } from "~/features/projects/project-urls";

export const kpisUrl = (slug: string): string => projectUrl(slug, "kpis");
export const newKpiUrl = (slug: string): string => `${kpisUrl(slug)}/new`;
export const kpiUrl = (slug: string, kpiId: string): string => `${kpisUrl(slug)}/${kpiId}`;
export const kpiDefinitionUrl = (slug: string, kpiId: string): string => `${kpiUrl(slug, kpiId)}/definition`;
/** The page to correct the summary of a week that was published with another value, with the later reading filled in. */
export const correctionUrl = (slug: string, weekOn: string, kpiId: string): string =>
  `${projectUrl(slug, "weeks")}/${weekOn}/correct?later=${kpiId}`;
/** The page to enter a reading, of `weekOn` when given. */
export const readingUrl = (slug: string, kpiId: string, weekOn?: string): string =>
  `${kpiUrl(slug, kpiId)}/reading${weekOn ? `?week=${weekOn}` : ""}`;
/** Where the number comes from: to connect, try, read and fill up. */
export const sourceUrl = (slug: string, kpiId: string, kind?: string): string =>
  `${kpiUrl(slug, kpiId)}/source${kind ? `?kind=${kind}` : ""}`;
/** The page with the weeks of its trend, and with the days of one of them. */
export const kpiSpanUrl = (slug: string, kpiId: string, weeks: number, daysOf?: string): string =>
  `${kpiUrl(slug, kpiId)}?weeks=${weeks}${daysOf ? `&days=${daysOf}#days` : ""}`;
export const readingsCsvUrl = (slug: string, kpiId: string, weeks: number): string =>
  `${kpiUrl(slug, kpiId)}/readings.csv?weeks=${weeks}`;
/** A flag that was raised while the number was what it was. */
export const raisedFlagUrl = (slug: string, flagId: string): string => `${projectUrl(slug, "flags")}/${flagId}`;
/** To upload or paste a table of readings. */
export const importUrl = (slug: string, kpiId: string): string => `${kpiUrl(slug, kpiId)}/import`;
