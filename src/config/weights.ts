/** wholeWeights is the smallest whole numbers in the ratio of weights of at most three decimals. */
export function wholeWeights(weights: readonly number[]): readonly number[] {
  const thousandths = weights.map(weight => Math.round(weight * 1000))
  const common = thousandths.reduce(greatestDivisor, 0)
  return thousandths.map(weight => weight / Math.max(1, common))
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b)
}
