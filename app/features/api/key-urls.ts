import { projectUrl } from "~/features/projects/project-urls";

export const keysUrl = (slug: string): string => projectUrl(slug, "keys");
export const apiUrl = "/api";
export const documentUrl = "/api/openapi.json";
