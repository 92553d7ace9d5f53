/**
 * keepFor is for how long in ms an idle connection may be used again, given the answer's `Keep-Alive` header: a second less
 * than the server says, and 4 s at most. 0 is never.
 */
export function keepFor(hint: string | undefined): number {
  const [, seconds] = hint?.match(/(?:^|,)[\t ]*timeout=(\d+)/i) ?? []
  return seconds === undefined ? mostMs : Math.max(0, Math.min(Number(seconds) * 1000 - marginMs, mostMs))
}

/** mostMs is for how long a connection may be idle, whatever the server says. */
export const mostMs = 4000
/** marginMs is taken off the server's hint, for the way there. */
export const marginMs = 1000
