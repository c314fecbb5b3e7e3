export const glossaryUrl = "/glossary";

/** The address of a term, or of the page that changes it. */
export const termUrl = (slug: string, page?: "change"): string => `${glossaryUrl}/${slug}${page ? `/${page}` : ""}`;
