/** How many weeks a trend can show. */
export const trendSpans = [12, 26, 52];
