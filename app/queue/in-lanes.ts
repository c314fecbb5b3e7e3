/** Works through all of them, `lanes` at a time. The first error ends it. */
export async function inLanes<One>(
  all: readonly One[],
  lanes: number,
  work: (one: One, index: number) => Promise<void>,
): Promise<void> {
  let next = 0;
  const lane = async () => {
    for (let index = next++; index < all.length; index = next++) await work(all[index] as One, index);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}
