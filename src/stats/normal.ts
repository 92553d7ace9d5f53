/** normalCdf is Φ(x), the chance that a standard normal value is at most x, to 1e-14 relative also far in the lower tail. */
export function normalCdf(x: number): number {
  if (x > 0) return 1 - normalCdf(-x)
  return x > -1.5 ? 0.5 + density(x) * series(x) : density(x) / fraction(-x)
}

/** normalQuantile is the x with Φ(x) = p: Newton's steps on ln Φ, which is concave, so that none leaps over the root. */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1)) return p === 0 ? -Infinity : p === 1 ? Infinity : Number.NaN
  if (p > 0.5) return -normalQuantile(1 - p)
  let x = -Math.sqrt(-2 * Math.log(p))
  for (let step = 0; step < 100; step += 1) {
    const chance = normalCdf(x)
    const next = x - (Math.log(chance / p) * chance) / density(x)
    if (Math.abs(next - x) <= 1e-15 * Math.abs(x)) return next
    x = next
  }
  return x
}

function density(x: number): number {
  return Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI)
}

/** x + x³/3 + x⁵/(3·5) + …, as in Marsaglia, Evaluating the Normal Distribution (2004). */
function series(x: number): number {
  let sum = x
  let term = x
  for (let odd = 3; odd < 200; odd += 2) {
    term *= (x * x) / odd
    if (sum + term === sum) break
    sum += term
  }
  return sum
}

/** Laplace's continued fraction x + 1/(x + 2/(x + 3/(x + …))), from its far end; 120 levels are exact from 1.5 on. */
function fraction(x: number): number {
  let value = x
  for (let level = 120; level > 0; level -= 1) value = x + level / value
  return value
}
