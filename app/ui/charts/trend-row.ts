/** A point of an interactive chart: its place, what stands there in words, and the two numbers that are drawn. */
export type TrendRow = { place: number; label: string; text: string; value: number | null; target: number | null };
