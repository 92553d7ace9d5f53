/** Share is k of n. */
export interface Share {
  readonly k: number
  readonly n: number
}

/**
 * fisher is the chance that, of the k of both samples together, as many or more fall on the first by luck alone (Fisher's
 * exact test, one-sided). Hypergeometric weights are summed from the likeliest outwards and need no factorials.
 */
export function fisher(first: Share, second: Share): number {
  const all = first.k + second.k
  const least = Math.max(0, all - second.n)
  const most = Math.min(all, first.n)
  const likeliest = Math.min(most, Math.max(least, Math.floor(((all + 1) * (first.n + 1)) / (first.n + second.n + 2))))
  const upwards = (k: number): number => ((first.n - k) * (all - k)) / ((k + 1) * (second.n - all + k + 1))
  let total = 0
  let beyond = 0
  const add = (k: number, weight: number): void => {
    total += weight
    if (k >= first.k) beyond += weight
  }
  for (let k = likeliest, weight = 1; k <= most && weight > 0; weight *= upwards(k), k += 1) add(k, weight)
  for (let k = likeliest - 1, weight = 1; k >= least && weight > 0; k -= 1) {
    weight /= upwards(k)
    add(k, weight)
  }
  return beyond / total
}
