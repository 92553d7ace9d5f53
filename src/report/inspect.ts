import { type Latency, quantileOf } from '../model/latency.ts'
import type { Notice } from '../model/notice.ts'
import type { Objective } from '../model/objective.ts'
import type { Measurement, RunResult } from '../model/run-result.ts'
import { escapeLog } from '../text/escape.ts'
import { objectiveWords } from '../text/promise.ts'
import { printClock, printCount, printMs, printQuantity } from '../text/quantity.ts'
import { clockWords, counted, factsOf, lagWords, placeWords, workloadWords } from './words.ts'

/** inspectText is what reports hold, without judging it: source, facts, endpoints, percentiles, failures, notices. */
export function inspectText(results: readonly RunResult[]): string {
  return `${results.map(result => lines(result).join('\n')).join('\n\n')}\n`
}

function lines(result: RunResult): readonly string[] {
  const { source, startedAt, durationMs, durationErrorMs, users, target, failures, aborted } = result
  const tool = source.toolVersion === undefined ? source.tool : `${source.tool} ${source.toolVersion}`
  const lasted =
    durationMs === undefined
      ? undefined
      : `${printClock(durationMs)}${durationErrorMs === undefined ? '' : ` ± ${printMs(durationErrorMs)}`}`
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['source', `${source.kind}, ${tool}${source.files.length === 0 ? '' : `: ${source.files.join(', ')}`}`],
    ['name', result.name],
    ['target', target],
    ['started', startedAt],
    ['lasted', lasted],
    ['users', users?.reached === undefined ? undefined : printCount(users.reached)],
    ['workload', workloadWords(result)],
    ['arrivals', arrivalsWords(result)],
    ['aborted', aborted === undefined ? undefined : `by ${aborted}`],
    ['clock', clockWords(result)],
    ['pump lag', pumpLagWords(result)],
    ['transport', result.generator?.transport],
    [
      'histogram',
      result.total.latency.buckets || result.endpoints.some(({ latency }) => latency.buckets)
        ? 'yes'
        : 'no: percentiles as reported',
    ],
  ]
  return [
    ...facts
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => `${name.padEnd(11)}${escapeLog(value ?? '')}`),
    '',
    ...table(result),
    ...(failures.length === 0 ? [] : ['', ...failureLines(result)]),
    ...(source.warnings.length === 0 ? [] : ['', ...source.warnings.map(noticeLine)]),
  ]
}

function arrivalsWords(result: RunResult): string | undefined {
  const { arrivals, generator } = result
  if (arrivals === undefined) return undefined
  const counts = (['planned', 'sent', 'late', 'unfinished'] as const).map(
    name => `${printCount(arrivals[name])} ${name}`,
  )
  const iterations = factsOf(result).find(([, word]) => word === 'iterations/s')
  const busy = generator?.usersBusy
  return [
    ...counts,
    ...(iterations === undefined ? [] : [iterations.join(' ')]),
    ...(busy === undefined
      ? []
      : [
          `all ${result.users === undefined ? 'connections' : 'users'} busy ${printQuantity(busy * 100, 'percent')} of the time`,
        ]),
  ].join(', ')
}

function pumpLagWords(result: RunResult): string | undefined {
  const lag = lagWords(result)
  const causes = result.generator?.causes ?? []
  return lag === undefined ? undefined : [`p99 ${lag}`, ...causes].join(', ')
}

/** Beside the response times of our own runs: the difference is what waiting added. */
const serviceQuantiles = [0.5, 0.95, 0.99] as const

function table(result: RunResult): readonly string[] {
  const quantiles = [
    ...new Set(
      [...result.endpoints, result.total].flatMap(({ latency }) =>
        latency.buckets ? [0.5, 0.9, 0.95, 0.99, 1] : latency.quantiles.map(([q]) => q),
      ),
    ),
  ].sort((a, b) => a - b)
  const hasService = result.total.serviceTime !== undefined
  const head = [
    'endpoint',
    'requests',
    'failures',
    'req/s',
    'mean',
    'min',
    'max',
    ...quantiles.map(q => `p${Number((q * 100).toFixed(4))}`),
    ...(hasService ? serviceQuantiles.map(q => `service p${q * 100}`) : []),
  ]
  const rows = [
    ...result.endpoints.map(one =>
      row(`${one.method === undefined ? '' : `${one.method} `}${one.name}`, one, quantiles, hasService),
    ),
    row('whole run', result.total, quantiles, hasService),
  ]
  const widths = head.map((title, index) => Math.max(title.length, ...rows.map(cells => cells[index]?.length ?? 0)))
  return [head, ...rows].map(cells =>
    cells
      .map((text, index) => (index === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[index] ?? 0)))
      .join('  ')
      .trimEnd(),
  )
}

function row(
  name: string,
  { requests, failures, throughput, latency, serviceTime }: Measurement,
  quantiles: readonly number[],
  hasService: boolean,
): readonly string[] {
  return [
    escapeLog(name),
    count(requests),
    count(failures),
    throughput === undefined ? '–' : printQuantity(throughput, 'per-second').replace('/s', ''),
    ...[latency.meanMs, latency.minMs, latency.maxMs].map(ms),
    ...quantiles.map(q => ms(quantileValue(latency, q))),
    ...(hasService ? serviceQuantiles.map(q => ms(serviceTime && quantileValue(serviceTime, q))) : []),
  ]
}

function quantileValue(latency: Latency, q: number): number | undefined {
  return quantileOf(latency, q)?.value
}

function ms(value: number | undefined): string {
  return value === undefined ? '–' : printMs(value)
}

function count(value: number): string {
  return Number.isFinite(value) ? printCount(value) : '–'
}

function failureLines({ failures }: RunResult): readonly string[] {
  const largest = failures.toSorted((a, b) => b.count - a.count).slice(0, 20)
  const more = failures.length - largest.length
  return [
    counted(failures.length, 'kind') + ' of failure',
    ...largest.map(
      ({ count: times, method, name, error }) =>
        `${printCount(times).padStart(9)}  ${escapeLog(`${method ?? ''} ${name}: ${error}`.trim())}`,
    ),
    ...(more > 0 ? [`           and ${printCount(more)} more`] : []),
  ]
}

/** Understood is what SLO sources were read as. */
export interface Understood {
  readonly objectives: readonly Objective[]
  readonly notices: readonly Notice[]
}

/**
 * objectivesText is each objective as it was understood, with its place, and what was not understood as one; under the
 * name of each scenario with sources of its own, all that it is judged by.
 */
export function objectivesText(
  objectives: readonly Objective[],
  notices: readonly Notice[],
  scenarios: ReadonlyMap<string, Understood> = new Map(),
): string {
  const own = [...scenarios].map(
    ([name, understood]) =>
      `${escapeLog(`scenario ${name}`)}\n${understoodText(understood.objectives, understood.notices)}`,
  )
  if (objectives.length > 0 || own.length === 0) return [understoodText(objectives, notices), ...own].join('\n')
  return [...own, ...(notices.length === 0 ? [] : [`${notices.map(noticeLine).join('\n')}\n`])].join('\n')
}

function understoodText(objectives: readonly Objective[], notices: readonly Notice[]): string {
  const rows = objectives.map(
    objective =>
      [placeWords(objective.source), objectiveWords(objective), objective.severity === 'warn' ? 'warns' : ''] as const,
  )
  const width = Math.max(0, ...rows.map(([place]) => place.length))
  return `${[
    ...rows.map(([place, words, severity]) =>
      escapeLog(`${place.padEnd(width)}  ${words}${severity && `  (${severity})`}`),
    ),
    counted(objectives.length, 'objective'),
    ...(notices.length === 0 ? [] : ['', ...notices.map(noticeLine)]),
  ].join('\n')}\n`
}

function noticeLine({ code, message, source }: Notice): string {
  const where = source === undefined || message.includes(placeWords(source)) ? '' : `${placeWords(source)}: `
  return escapeLog(`${code}: ${where}${message}`)
}
