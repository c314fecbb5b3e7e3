import type { Term } from "../term";
import { termSlug } from "../term-slug";
import { building } from "./building";
import { dataAndAccess } from "./data-and-access";
import { faults } from "./faults";
import { reliability } from "./reliability";
import { speed } from "./speed";

/** The words that every workspace starts with, as the files beside this one say. */
export const builtInTerms: readonly Term[] = [speed, faults, reliability, building, dataAndAccess]
  .flat()
  .map((words) => ({ ...words, slug: termSlug(words.name), number: 0, isHidden: false, isBuiltIn: true }));
