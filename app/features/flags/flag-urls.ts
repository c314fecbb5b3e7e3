import { projectUrl } from "~/features/projects/project-urls";

export const flagsUrl = (slug: string): string => projectUrl(slug, "flags");
export const openFlagsUrl = (slug: string): string => `${flagsUrl(slug)}?show=open`;
export const flagUrl = (slug: string, flagId: string): string => `${flagsUrl(slug)}/${flagId}`;
export const newFlagUrl = (slug: string): string => `${flagsUrl(slug)}/new`;
export const flagSettingsUrl = (slug: string): string => `${flagsUrl(slug)}/settings`;
