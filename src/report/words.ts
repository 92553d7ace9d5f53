import { quantileOf } from '../model/latency.ts'
import type { Notice, Place } from '../model/notice.ts'
import { type Condition, indicatorName, type Unit } from '../model/objective.ts'
import type { Failure, RunResult } from '../model/run-result.ts'
import type { Finding, Outcome } from '../model/verdict.ts'
import { conditionWords, printLimit } from '../text/promise.ts'
import { printApart, printClock, printCount, printMs, printQuantity } from '../text/quantity.ts'

/** markOf is the one sign of an outcome; none where nothing was judged. */
export function markOf(outcome: Outcome | undefined): string {
  switch (outcome) {
    case undefined:
      return 'ℹ️'
    case 'pass':
      return '✅'
    case 'warn':
      return '⚠️'
    case 'inconclusive':
      return '❔'
    case 'fail':
      return '❌'
    case 'invalid':
      return '🚫'
    default:
      return outcome satisfies never
  }
}

/** indicatorTitle is an indicator as a column's head: `P95`, `Errors`. */
function indicatorTitle(name: string): string {
  return name === '5xx' ? name : `${name[0]?.toUpperCase()}${name.slice(1)}`
}

/** titleOf is the indicator of a finding as a title; `Run` for findings about the run itself. */
export function titleOf(finding: Finding): string {
  if (finding.objective !== undefined) return indicatorTitle(indicatorName(finding.objective.indicator))
  return finding.indicator === undefined ? 'Run' : indicatorTitle(finding.indicator)
}

/** endpointOf is what a finding speaks of: `POST /extract/*`, or the whole run. */
export function endpointOf({ endpoint, method }: Finding): string | undefined {
  if (endpoint === undefined) return undefined
  return method === undefined ? endpoint : `${method} ${endpoint}`
}

/** observedWords prints what was observed, apart from its limit; what encloses it where that is all; else a dash. */
export function observedWords({ observed, interval, condition, flags, unit = 'none' }: Finding): string {
  if (observed === undefined) return interval === undefined ? '–' : enclosed(interval, unit)
  const limit = nearestLimit(observed, condition)
  const words = limit === undefined ? printQuantity(observed, unit) : printApart(observed, limit, unit)[0]
  return flags.includes('at-least') ? `> ${words}` : words
}

function enclosed([low, high]: readonly [number, number], unit: Unit): string {
  const [from, to] = [printQuantity(low, unit), printQuantity(high, unit)]
  if (from === to) return from
  return low === 0 ? `≤ ${to}` : `${from} to ${to}`
}

/** limitWords prints a limit as a cell has room for it: `900 ms`, `≥ 50.0/s`, `80–90 %`, `no growth`. */
export function limitWords(condition: Condition, unit: Unit): string {
  switch (condition.comparison) {
    case '<':
    case '<=':
      return wholeLimit(condition.limit, unit)
    case '>':
    case '>=':
      return `≥ ${wholeLimit(condition.limit, unit)}`
    default:
      return conditionWords(condition, unit)
  }
}

/** With as many digits as figures beside it have, and with all its own where it has more: `< 0.001 %` is not `0.00 %`. */
function wholeLimit(limit: number, unit: Unit): string {
  const [like, whole] = [printQuantity(limit, unit), printLimit(limit, unit)]
  return whole.length > like.length ? whole : like
}

function nearestLimit(observed: number, condition: Condition | undefined): number | undefined {
  if (condition === undefined || !('limit' in condition)) return undefined
  return [condition.limit].flat().toSorted((a, b) => Math.abs(a - observed) - Math.abs(b - observed))[0]
}

/** headroomOf is the share of a limit that a kept upper limit was used up by, where it says something: 0.97. */
export function headroomOf({ outcome, observed, condition }: Finding): number | undefined {
  if (outcome !== 'pass' || observed === undefined || condition === undefined) return undefined
  if (condition.comparison !== '<' && condition.comparison !== '<=') return undefined
  return condition.limit > 0 ? observed / condition.limit : undefined
}

/** Fact is a figure of a run and the word for it. */
export type Fact = readonly [figure: string, word: string]

/** factsOf are the figures of a run that stand in one line; one that the source lacks is left out. */
export function factsOf(result: RunResult): readonly Fact[] {
  const { total, users, durationMs } = result
  const { requests, failures, throughput } = total
  const iterations = iterationsPerSecond(result)
  const facts: Fact[] = [[printCount(requests), requests === 1 ? 'request' : 'requests']]
  if (iterations !== undefined) facts.push([rate(iterations), 'iterations/s'])
  if (throughput !== undefined) facts.push([rate(throughput), 'req/s'])
  if (users?.reached !== undefined) facts.push([printCount(users.reached), 'users'])
  if (durationMs !== undefined) facts.push([printClock(durationMs), durationMs < 3_599_500 ? 'min' : 'h'])
  if (requests > 0) facts.push([printQuantity(failures / requests, 'ratio'), 'errors'])
  return facts.filter(([figure]) => !figure.includes('NaN'))
}

function rate(perSecond: number): string {
  return printQuantity(perSecond, 'per-second').replace('/s', '')
}

/** Nearer to each other than this, the iterations and requests of a second are told as one. */
const worthTelling = 0.05

/** Of our own runs, where an iteration is not one request: as they were due, else as they began in the seconds of the run. */
function iterationsPerSecond({ source, arrivals, total, series = [] }: RunResult): number | undefined {
  const { requests, throughput } = total
  if (source.kind !== 'load-test' || arrivals === undefined || !(throughput !== undefined && throughput > 0))
    return undefined
  const isFlow = requests > arrivals.sent && series.length > 0
  const iterations = arrivals.offeredRate ?? (isFlow ? arrivals.sent / series.length : throughput)
  return iterations > 0 && Math.abs(throughput / iterations - 1) > worthTelling ? iterations : undefined
}

/** clockWords say what the times of a run count from, which is where tools differ most. */
export function clockWords({ timing }: RunResult): string {
  return timing === 'service' ? 'service time, failed requests count in it' : 'response time from the intended start'
}

/** workloadWords are the model of the load; of our own runs with what it can see. */
export function workloadWords({ workload, source }: RunResult): string {
  if (source.kind !== 'load-test') return workload
  switch (workload) {
    case 'open':
      return 'open: arrivals wait for nobody'
    case 'closed':
      return 'closed: a stall is seen at most once per user'
    case 'unknown':
      return workload
    default:
      return workload satisfies never
  }
}

/** lagWords print the p99 of how late the load generator itself was; undefined where nobody measured it. */
export function lagWords({ pumpLag }: RunResult): string | undefined {
  const reading = pumpLag && quantileOf(pumpLag, 0.99)
  return reading && printMs(reading.value)
}

/** generatorWords are clock, workload and load generator of a run of ours, as they stand in one line; none of another tool's. */
export function generatorWords(result: RunResult): readonly string[] {
  const { source, generator } = result
  if (source.kind !== 'load-test') return []
  const lag = lagWords(result)
  return [
    clockWords(result),
    workloadWords(result),
    ...(lag === undefined ? [] : [`pump lag p99 ${lag}`]),
    ...(generator === undefined ? [] : [`transport ${generator.transport}`]),
  ]
}

/** toolName is the tool that measured, as a sentence begins with it: `Locust`. */
export function toolName({ source: { tool } }: RunResult): string {
  return `${tool[0]?.toUpperCase() ?? ''}${tool.slice(1)}`
}

/** mostFrequent are the groups of failed requests, the largest first. */
export function mostFrequent({ failures }: RunResult): readonly Failure[] {
  return failures.toSorted((a, b) => b.count - a.count)
}

/** placeWords prints where something is written: `README.md:119`. */
export function placeWords({ file, line }: Place): string {
  return line === undefined ? file : `${file}:${line}`
}

/** untoldPlace is where a notice points to, unless its words name the place already. */
export function untoldPlace({ message, source }: Notice): Place | undefined {
  return source === undefined || message.includes(placeWords(source)) ? undefined : source
}

/** counted prints a number with its noun: `1 row`, `12 rows`. */
export function counted(count: number, noun: string): string {
  return `${printCount(count)} ${noun}${count === 1 ? '' : 's'}`
}
