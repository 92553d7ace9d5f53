/**
 * betaCdf is the regularised incomplete beta function I_x(a, b): the chance that a Beta(a, b) value is at most x.
 * a and b are positive and need not be whole. Continued fraction of Abramowitz and Stegun 26.5.8 by Lentz's method,
 * its factor by Loader's saddle point (2000), so that it stays exact with millions of requests.
 */
export function betaCdf(x: number, a: number, b: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  const fromBelow = x < (a + 1) / (a + b + 2)
  return fromBelow ? tail(x, a, b) : 1 - tail(1 - x, b, a)
}

/** betaQuantile is the x with I_x(a, b) = p: Newton's steps, halving the bracket where a step would leave it. */
export function betaQuantile(p: number, a: number, b: number): number {
  if (p <= 0) return 0
  if (p >= 1) return 1
  let low = 0
  let high = 1
  let x = a / (a + b)
  for (let step = 0; step < 200; step += 1) {
    const difference = betaCdf(x, a, b) - p
    if (difference > 0) high = x
    else low = x
    const newton = x - difference / density(x, a, b)
    const next = newton > low && newton < high ? newton : (low + high) / 2
    if (Math.abs(next - x) <= 1e-15 * x) return next
    x = next
  }
  return x
}

function tail(x: number, a: number, b: number): number {
  return (factor(x, a, b) * b) / (a + b) / continuedFraction(x, a, b)
}

function density(x: number, a: number, b: number): number {
  return (factor(x, a, b) * a * b) / ((a + b) * x * (1 - x))
}

/** Γ(a+b+1) / (Γ(a+1) Γ(b+1)) · xᵃ (1−x)ᵇ, which for whole numbers is a binomial probability. */
function factor(x: number, a: number, b: number): number {
  const n = a + b
  const stirling = stirlingError(n) - stirlingError(a) - stirlingError(b)
  const distance = deviance(a, n * x) + deviance(b, n * (1 - x))
  return Math.exp(stirling - distance) * Math.sqrt(n / (2 * Math.PI * a * b))
}

/** a · ln(a / mean) + mean − a, without cancellation where a is close to the mean. */
function deviance(a: number, mean: number): number {
  const ratio = (a - mean) / (a + mean)
  if (Math.abs(ratio) > 0.1) return a * Math.log(a / mean) + mean - a
  let sum = (a - mean) * ratio
  let term = 2 * a * ratio
  for (let odd = 3; odd < 200; odd += 2) {
    term *= ratio * ratio
    const next = sum + term / odd
    if (next === sum) return sum
    sum = next
  }
  return sum
}

/** ln Γ(n+1) minus Stirling's formula for it. */
function stirlingError(n: number): number {
  if (n < 16) return lnGamma(n + 1) - (n + 0.5) * Math.log(n) + n - 0.5 * Math.log(2 * Math.PI)
  const square = n * n
  return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square) / square) / square) / n
}

/** Lanczos' approximation with g = 7, good to 1e-15. */
const lanczos = [
  676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
  -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
] as const

function lnGamma(z: number): number {
  const sum = lanczos.reduce((total, coefficient, index) => total + coefficient / (z + index), 0.99999999999980993)
  const base = z + 6.5
  return 0.5 * Math.log(2 * Math.PI) + (z - 0.5) * Math.log(base) - base + Math.log(sum)
}

/** Its length grows with the root of the larger parameter: some 1,000 terms for a million requests. */
function continuedFraction(x: number, a: number, b: number): number {
  const tiny = 1e-300
  const away = (value: number): number => (Math.abs(value) < tiny ? tiny : value)
  let c = 1
  let d = 1 / away(1 - ((a + b) * x) / (a + 1))
  let fraction = d
  for (let m = 1; m < 100_000; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / away(1 + even * d)
    c = away(1 + even / c)
    fraction *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / away(1 + odd * d)
    c = away(1 + odd / c)
    fraction *= d * c
    if (Math.abs(d * c - 1) < 1e-15) break
  }
  return 1 / fraction
}
