import { minutesInWords } from "./minutes-in-words";
import type { FormerArrangement } from "./terms";

type Count = Pick<FormerArrangement, "perWeek" | "minutesEach">;

/** What the former arrangement costs: "about 2 h 45 min a week". Empty where nobody gave a number. */
export const weeklyCost = ({ perWeek, minutesEach }: Count): string =>
  perWeek * minutesEach === 0 ? "" : `about ${minutesInWords(perWeek * minutesEach)} a week`;

/** "Daily check-ins: 11 a week, 15 minutes each, about 2 h 45 min a week". */
export function formerInWords(former: FormerArrangement): string {
  const { words, perWeek, minutesEach } = former;
  const count = [
    perWeek > 0 && `${perWeek} a week`,
    perWeek > 0 && minutesEach > 0 && `${minutesEach} ${minutesEach === 1 ? "minute" : "minutes"} each`,
  ];
  const said = [...count, weeklyCost(former)].filter(Boolean).join(", ");
  const name = words.replace(/[.\s]+$/, "");
  return said ? `${name}: ${said}` : name;
}
