import type { Failure } from '../model/run-result.ts'

/**
 * groupFailures joins failures of one endpoint whose errors differ only in addresses, ports and ids, and adds them up;
 * the most frequent first. A group of a single text keeps that text.
 */
export function groupFailures(failures: readonly Failure[]): readonly Failure[] {
  const groups = new Map<string, { readonly failure: Failure; readonly same: boolean; readonly normal: string }>()
  for (const failure of failures) {
    const error = unwrapped(failure.error)
    const normal = normalised(error)
    const key = `${failure.method ?? ''}\u0000${failure.name}\u0000${normal}`
    const group = groups.get(key)
    const one = { ...failure, error }
    if (group === undefined) groups.set(key, { failure: one, same: true, normal })
    else
      groups.set(key, {
        failure: joined(group.failure, one),
        same: group.same && group.failure.error === error,
        normal,
      })
  }
  return [...groups.values()]
    .map(({ failure, same, normal }) => (same ? failure : { ...failure, error: normal }))
    .sort((a, b) => b.count - a.count)
}

function joined(a: Failure, b: Failure): Failure {
  const firstSeen = earliest(a.firstSeen, b.firstSeen)
  const lastSeen = latest(a.lastSeen, b.lastSeen)
  return {
    ...a,
    count: a.count + b.count,
    ...(firstSeen !== undefined && { firstSeen }),
    ...(lastSeen !== undefined && { lastSeen }),
  }
}

function earliest(a: string | undefined, b: string | undefined): string | undefined {
  return a === undefined || b === undefined ? (a ?? b) : a < b ? a : b
}

function latest(a: string | undefined, b: string | undefined): string | undefined {
  return a === undefined || b === undefined ? (a ?? b) : a > b ? a : b
}

/** Locust before 2.28 prints the error of a distributed run twice over, with its quotes. */
function unwrapped(error: string): string {
  const text = error.trim()
  const quote = text[0]
  const twice = text.length > 2 && (quote === '"' || quote === "'") && text.endsWith(quote)
  return twice && !text.slice(1, -1).includes(quote) ? text.slice(1, -1) : text
}

function normalised(error: string): string {
  return error
    .replace(/\b0x[0-9a-fA-F]+/g, '0x…')
    .replace(/\b[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\b/g, '…')
    .replace(/\bport=\d+/g, 'port=…')
    .replace(/(['"], ?)\d{4,5}\)/g, '$1…)')
    .replace(/:\d{5}\b/g, ':…')
    .replace(/\b[0-9a-fA-F]{16,64}\b/g, '…')
    .replace(/\d{6,}/g, '…')
}
