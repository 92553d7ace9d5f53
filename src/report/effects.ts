import type { Effect } from '../model/comparison.ts'
import { type Finding, isGraver, type Outcome } from '../model/verdict.ts'
import { printChange, printCount, printQuantity } from '../text/quantity.ts'
import { counted, endpointOf, titleOf } from './words.ts'

/** isOfComparison says whether a finding is of how two sides compare, and so of no run alone. */
export function isOfComparison({ kind }: Finding): boolean {
  return kind === 'comparison'
}

/** EffectRow is one figure of two sides, as it is printed. */
export interface EffectRow {
  /** Absent where it says nothing either way. */
  readonly outcome?: Outcome
  /** Absent: the whole run. */
  readonly endpoint?: string
  /** In the order of the heads. */
  readonly cells: readonly string[]
}

type Told = Finding & { readonly effect: Effect }

/** effectHeads are the heads of the table of two sides behind the endpoint; none where nothing was compared. */
export function effectHeads(findings: readonly Finding[]): readonly string[] {
  const [first] = toldOf(findings)
  if (first === undefined) return []
  const { sides, confidence = 0.95, design } = first.effect
  const [base, head] = sides.map(titled)
  return [
    ...['Figure', base ?? '', head ?? '', 'Change', `${printCount(confidence * 100)} % interval`],
    ...(design === 'interleaved' ? ['Pairs'] : design === 'in-a-row' ? ['Runs each'] : []),
    design === 'single' ? 'Requests' : 'Requests a segment',
  ]
}

/** effectRows are what was compared, the gravest and then the largest change first. */
export function effectRows(findings: readonly Finding[]): readonly EffectRow[] {
  return toldOf(findings)
    .toSorted((a, b) => order(a, b))
    .map(finding => {
      const { effect, outcome, unit = 'none' } = finding
      const { base, head, interval, pairs, requestsEach, design } = effect
      const endpoint = endpointOf(finding)
      return {
        ...(isSaying(finding) && { outcome }),
        ...(endpoint !== undefined && { endpoint }),
        cells: [
          ...[
            titleOf(finding),
            printQuantity(base, unit),
            printQuantity(head, unit),
            printEffect(effect.change, finding),
          ],
          interval === undefined ? '–' : interval.map(change => printEffect(change, finding)).join(' to '),
          ...(design === 'single' ? [] : [printCount(pairs)]),
          printCount(Math.floor(requestsEach)),
        ],
      }
    })
}

/** effectsWords say in one sentence how it was compared, and what changed the most; undefined where nothing was. */
export function effectsWords(findings: readonly Finding[]): string | undefined {
  const all = toldOf(findings)
  const [most] = all
    .filter(({ indicator, code }) => indicator !== 'errors' && code !== 'not-judged')
    .toSorted((a, b) => sizeOf(b) - sizeOf(a))
  const [first] = all
  if (first === undefined) return undefined
  const figure =
    most === undefined ? '' : ` What changed the most: ${most.indicator} of ${endpointOf(most)}, ${changeWords(most)}.`
  return `${designWords(first.effect)}.${figure}`
}

function designWords({ design, sides: [base, head], pairs }: Effect): string {
  switch (design) {
    case 'interleaved':
      return `${titled(base)} and ${head} took turns, in ${counted(pairs, 'pair')} of segments`
    case 'in-a-row':
      return `${counted(pairs, 'run')} ${base} and as many ${head}, not interleaved (about 5 % chance of a change by drift)`
    case 'single':
      return `One run of ${base} against one of ${head}: provisional`
    default:
      return design satisfies never
  }
}

function changeWords(finding: Told): string {
  const { change, interval } = finding.effect
  const reach = interval === undefined ? '' : ` (${interval.map(one => printEffect(one, finding)).join(' to ')})`
  return `${printEffect(change, finding)}${reach}`
}

function toldOf(findings: readonly Finding[]): readonly Told[] {
  return findings.flatMap(finding => (finding.effect === undefined ? [] : [{ ...finding, effect: finding.effect }]))
}

/** A share of failures changes by points: a tenth more of next to nothing is nothing. */
function printEffect(change: number, { unit }: Finding): string {
  return unit === 'ratio' ? `${printChange(change).replace(' %', '')} points` : printChange(change)
}

/** What was not asked of an endpoint is neither good nor bad. */
function isSaying({ code, effect, outcome }: Told): boolean {
  return code !== 'not-judged' && !(effect.asked === 'improved' && code === 'not-shown' && outcome === 'pass')
}

function order(a: Told, b: Told): number {
  if (a.outcome !== b.outcome) return isGraver(a.outcome, b.outcome) ? -1 : 1
  return sizeOf(b) - sizeOf(a)
}

function sizeOf({ effect: { change } }: Told): number {
  return Math.abs(change)
}

function titled(side: string): string {
  return `${side[0]?.toUpperCase() ?? ''}${side.slice(1)}`
}
