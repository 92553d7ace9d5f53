/** readMoment reads `2025-02-20 05:29:13` or `2025-02-20T05:29:13Z`, both UTC, into ms since the epoch; else undefined. */
export function readMoment(text: string | undefined): number | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}:\d{2})(?:\.\d{1,9})?Z?$/.exec(text?.trim() ?? '')
  if (match === null) return undefined
  const ms = Date.parse(`${match[1]}T${match[2]}Z`)
  return Number.isNaN(ms) ? undefined : ms
}

/** readEpoch reads seconds since the epoch, of this century or the end of the last, into ms; else undefined. */
export function readEpoch(raw: unknown): number | undefined {
  const seconds = typeof raw === 'string' && raw.trim() !== '' ? Number(raw) : raw
  return typeof seconds === 'number' && seconds > 9e8 && seconds < 1e10 ? seconds * 1000 : undefined
}

/** isoOf prints ms since the epoch as ISO 8601 in UTC. */
export function isoOf(ms: number): string {
  return new Date(ms).toISOString().replace('.000Z', 'Z')
}

/** Span is a start, an end and the time between, as far as a source knows them, with its error. */
export interface Span {
  readonly startedAt?: number
  readonly endedAt?: number
  readonly durationMs?: number
  readonly durationErrorMs?: number
}

/** Start and end are whole seconds, each cut off, so their difference is off by less than one. */
const secondsError = 1000

/**
 * spanOf joins what a report says of its time: exact is the count by the unrounded rate of the whole run; else it is the
 * end less the start, to a second. Where the two are further apart, the error reaches over both.
 */
export function spanOf(
  start: number | undefined,
  end: number | undefined,
  byRate: { readonly durationMs: number; readonly errorMs: number } | undefined,
): Span {
  const clock = start !== undefined && end !== undefined && end >= start ? end - start : undefined
  return {
    ...(start !== undefined && { startedAt: start }),
    ...(end !== undefined && end >= (start ?? 0) && { endedAt: end }),
    ...durationOf(clock, byRate),
  }
}

function durationOf(
  clock: number | undefined,
  byRate: { readonly durationMs: number; readonly errorMs: number } | undefined,
): Pick<Span, 'durationMs' | 'durationErrorMs'> {
  if (byRate === undefined) return clock === undefined ? {} : { durationMs: clock, durationErrorMs: secondsError }
  const { durationMs, errorMs } = byRate
  const apart = clock === undefined ? 0 : Math.abs(clock - durationMs)
  const error = apart > secondsError * 2 + errorMs ? apart : errorMs
  if (clock !== undefined && errorMs > secondsError && apart <= errorMs) {
    return { durationMs: clock, durationErrorMs: secondsError }
  }
  return { durationMs, ...(error > 0 && { durationErrorMs: error }) }
}

/** durationByRate is the time that a count takes at a rate that is known to `rateError`; undefined without both. */
export function durationByRate(
  requests: number,
  rate: number | undefined,
  rateError = 0,
): { readonly durationMs: number; readonly errorMs: number } | undefined {
  if (!(requests > 0) || rate === undefined || !(rate > rateError)) return undefined
  const durationMs = (requests / rate) * 1000
  return { durationMs, errorMs: rateError === 0 ? 0 : (requests / (rate - rateError)) * 1000 - durationMs }
}
