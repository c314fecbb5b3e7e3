export type Held = { madeAt: number; holdsUntil: number };

/** Views that are kept in memory while their words hold, at most `most` of them: the one made first goes first. */
export function keepViews<View extends Held>(most: number) {
  const kept = new Map<string, View>();
  return {
    get(key: string, at: Date): View | undefined {
      const known = kept.get(key);
      return known && known.madeAt <= at.getTime() && at.getTime() < known.holdsUntil ? known : undefined;
    },
    set(key: string, view: View): void {
      kept.delete(key);
      kept.set(key, view);
      if (kept.size > most) kept.delete(kept.keys().next().value as string);
    },
  };
}
