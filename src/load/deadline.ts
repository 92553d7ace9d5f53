/** Deadline is when something must have come about, by the monotonic clock, and how many ms that was from its begin. */
export interface Deadline {
  readonly at: number
  readonly withinMs: number
}

/** deadlineIn begins now. */
export function deadlineIn(withinMs: number): Deadline {
  return { at: performance.now() + withinMs, withinMs }
}

/** leftUntil is how many ms there are until a deadline; less than 0 where it is over. */
export function leftUntil({ at }: Deadline): number {
  return at - performance.now()
}
