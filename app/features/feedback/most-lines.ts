/** How much one conversation holds. */
export const MOST_LINKS = 3;
export const MOST_ACTIONS = 10;
