import { betaCdf, betaQuantile } from './beta.ts'

/** studentCdf is the chance that a value of Student's t with this many degrees of freedom is at most t. */
export function studentCdf(t: number, freedom: number): number {
  if (t > 0) return 1 - studentCdf(-t, freedom)
  const square = t * t
  return square < 1
    ? 0.5 - betaCdf(square / (freedom + square), 0.5, freedom / 2) / 2
    : betaCdf(freedom / (freedom + square), freedom / 2, 0.5) / 2
}

/** studentQuantile is the t that a value of Student's t stays under with chance p. */
export function studentQuantile(p: number, freedom: number): number {
  if (p > 0.5) return -studentQuantile(1 - p, freedom)
  if (p > 0.25) {
    const near = betaQuantile(1 - 2 * p, 0.5, freedom / 2)
    return -Math.sqrt((freedom * near) / (1 - near))
  }
  const far = betaQuantile(2 * p, freedom / 2, 0.5)
  return -Math.sqrt((freedom * (1 - far)) / far)
}
