/** The results in the order of `all`, `lanes` of them worked on at a time. The first error ends it. */
export async function inLanes<One, Result>(
  all: readonly One[],
  lanes: number,
  work: (one: One) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  const lane = async () => {
    for (let index = next++; index < all.length; index = next++) results[index] = await work(all[index] as One);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return results;
}
