import { notice } from '../model/notice.ts'
import { printMs } from '../text/quantity.ts'
import type { Check } from './check.ts'

/** TargetFacts are what became of a connection to an origin that scenarios send to. */
export interface TargetFacts {
  readonly origin: string
  readonly tookMs: number
  /** Absent where a proxy was connected to. */
  readonly address?: string
  /** It is the machine that the load comes from. */
  readonly isHere: boolean
  readonly failure?: { readonly fault: string; readonly message: string }
}

/** target says whether an origin can be connected to. */
export function target({ origin, tookMs, address, isHere, failure }: TargetFacts): Check {
  if (failure !== undefined) {
    const next = cures.get(failure.fault)
    return { name: 'target', state: 'ill', text: `${origin}: ${failure.message}`, ...(next !== undefined && { next }) }
  }
  const where = address === undefined ? 'through the proxy' : `to ${address}`
  const text = `${origin}: connected ${where} in ${printMs(tookMs)}`
  if (!isHere) return { name: 'target', state: 'well', text }
  return { name: 'target', state: 'note', text, next: notice('same-machine', { target: origin }).message }
}

/** By the fault of a load that would meet it. */
const cures: ReadonlyMap<string, string> = new Map([
  ['dns', 'Correct the name, or let this machine look it up.'],
  ['refused', 'Start it, or correct its port.'],
  ['unroutable', 'Look at its address, and at the way there from this machine.'],
  ['connect-timeout', 'Look at its address, and at firewalls between; `proxy` leads around them.'],
  ['tls', 'Look at what speaks there: perhaps `http://`, perhaps another version of TLS.'],
  [
    'certificate',
    'Trust its issuer by `tls: { ca: FILE }`, name it by `server-name`, or take any certificate by `insecure: true`.',
  ],
  ['descriptors', 'Raise `ulimit -n`, or wait until others have let go.'],
  ['blocked', 'Name it in `allow-hosts` if its owner agrees.'],
])
