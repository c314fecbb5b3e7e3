import { asciiSlug, freeSlug as freeOf } from "~/http/ascii-slug";

/** A project's name as its address; a name without Latin letters or digits is 'project'. */
export const slugOf = (name: string): string => asciiSlug(name) || "project";

/** The name's address, or the first numbered one ('checkout-2') that is neither taken nor reserved. */
export const freeSlug = (name: string, taken: ReadonlySet<string>): string => freeOf(slugOf(name), taken);
