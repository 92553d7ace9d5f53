import { normalQuantile } from './normal.ts'
import { studentQuantile } from './student.ts'
import type { Usual } from './usual.ts'

/** Tolerance is how much worse is still accepted: a ratio (0.1 for 10 %), and not less than `least` of the figure's own unit. */
export interface Tolerance {
  readonly ratio: number
  readonly least?: number
}

/** toleratedChange is the tolerance as a change of the logarithm, at the level of this history. */
export function toleratedChange({ level }: Usual, { ratio, least = 0 }: Tolerance): number {
  return Math.max(Math.log1p(ratio), Math.log1p(least * Math.exp(-level)))
}

/**
 * screenLimit is the change of the logarithm from which a run is suspect: beyond what 95 % of unchanged runs stay under,
 * and worth a second look, which is 0.7 of the tolerance.
 */
export function screenLimit(usual: Usual, { ratio, least = 0 }: Tolerance): number {
  return Math.max(
    toleratedChange(usual, { ratio: 0.7 * ratio, least }),
    studentQuantile(0.95, usual.freedom) * strayOfOne(usual),
  )
}

/**
 * visibleChange is the smallest change (0.19 for +19 %) that three runs which must all be suspect show 95 times in 100: the
 * minimum detectable effect of the screen and of the test that follows it.
 */
export function visibleChange(usual: Usual, tolerance: Tolerance): number {
  const ofThree = usual.scale * Math.sqrt(Math.PI / 6 + Math.PI / (2 * usual.levelRuns))
  const screened = screenLimit(usual, tolerance) + normalQuantile(Math.cbrt(0.95)) * strayOfOne(usual)
  const tested =
    Math.max(toleratedChange(usual, tolerance), studentQuantile(0.95, usual.freedom) * ofThree) +
    normalQuantile(0.95) * ofThree
  return Math.expm1(Math.max(screened, tested))
}

/** How far one run strays from the median of the earlier ones, which strays itself (√(π/2n) of the scale). */
function strayOfOne({ scale, levelRuns }: Usual): number {
  return scale * Math.sqrt(1 + Math.PI / (2 * levelRuns))
}
