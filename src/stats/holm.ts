/**
 * holm adjusts the chances of several tests so that one false alarm among all of them is as rare as each says (Holm 1979),
 * in the order given.
 */
export function holm(chances: readonly number[]): readonly number[] {
  const order = chances.map((chance, index) => ({ chance, index })).sort((a, b) => a.chance - b.chance)
  const adjusted = chances.map(() => 1)
  let largest = 0
  for (const [rank, { chance, index }] of order.entries()) {
    largest = Math.max(largest, Math.min(1, chance * (chances.length - rank)))
    adjusted[index] = largest
  }
  return adjusted
}
