import type { RunResult } from '../model/run-result.ts'
import type { Finding, FindingCode } from '../model/verdict.ts'
import { printMs } from '../text/quantity.ts'
import { listed } from './evidence.ts'

const misses: readonly FindingCode[] = ['over-limit', 'under-limit', 'outside-band']

/** warmUpAsRun is what was left out at the beginning, as a run that can be judged for itself. */
export function warmUpAsRun({ warmUp, ...result }: RunResult): RunResult | undefined {
  return warmUp && { ...result, ...warmUp }
}

/** warmUpMissed is the one warning about promises that were missed in what was left out, if any were. */
export function warmUpMissed(
  run: string,
  { durationMs }: RunResult,
  findings: readonly Finding[],
): Finding | undefined {
  const missed = findings.filter(({ code, kind }) => kind === 'slo' && misses.includes(code))
  if (missed.length === 0) return undefined
  const words = listed(missed.map(({ message }) => message.replace(/\. .*|\.$/s, '')))
  return {
    ...{ run, kind: 'validity', outcome: 'warn', code: 'warm-up-missed', severity: 'warn', rows: [], flags: [] },
    message: `The warm-up of ${printMs(durationMs ?? 0)} that was left out missed ${missed.length} of ${findings.length} objectives: ${words}.`,
    next: 'Who calls the service meets its warm-up too: promise for it, or warm it before it is called.',
  }
}
