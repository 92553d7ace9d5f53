import type { Compared } from '../../src/judge/judge.ts'
import { judge } from '../../src/judge/judge.ts'
import type { Judging } from '../../src/judge/settings.ts'
import type { Machine } from '../../src/model/fingerprint.ts'
import type { Latency } from '../../src/model/latency.ts'
import type { Past } from '../../src/model/past.ts'
import { type HistoryRecord, recordOf } from '../../src/model/record.ts'
import type { Control, RunResult } from '../../src/model/run-result.ts'
import type { FigureTrend, Finding, Verdict } from '../../src/model/verdict.ts'
import { noon, row, run, usual } from './given.ts'

/** Figures are what an endpoint took: percentiles by name and the mean, in ms. */
export type Figures = Readonly<Record<string, number>>

/** Night is one run of a load test, a day after the one before. */
export interface Night {
  readonly endpoints: Readonly<Record<string, Figures>>
  readonly requests?: number
  readonly failures?: number
  readonly cpu?: string
  readonly control?: Control
  readonly grid?: Latency['grid']
  readonly result?: Partial<RunResult>
}

/** night is a run of one endpoint, `GET /cart`, of which only the p95 is known. */
export function night(p95: number, more: Omit<Night, 'endpoints'> = {}): Night {
  return { endpoints: { 'GET /cart': { p95 } }, ...more }
}

const day = 86_400_000

const locust2: RunResult['source'] = {
  kind: 'locust-html',
  tool: 'locust',
  toolVersion: '2.43.1',
  files: ['report.html'],
  warnings: [],
}

/** resultOf is a night as a result of Locust, its figures exact unless told otherwise; nights are numbered backwards from noon. */
export function resultOf(one: Night, daysAgo: number): RunResult {
  const startedAt = new Date(noon - daysAgo * day - 600_000).toISOString()
  const { endpoints, requests = 6000, failures = 0, grid = 'exact', result, control } = one
  return run(
    Object.entries(endpoints).map(([label, figures]) => row(label, requests, latencyOf(figures, grid), { failures })),
    {
      source: locust2,
      startedAt,
      endedAt: startedAt,
      target: 'https://shop.example.com',
      users: { reached: 20 },
      ...(control && { control }),
      ...result,
    },
  )
}

function latencyOf({ mean, ...percentiles }: Figures, grid: Latency['grid']): Latency {
  const quantiles = Object.entries(percentiles).map(([name, ms]) => [Number(name.slice(1)) / 100, ms] as const)
  return {
    quantiles: quantiles.toSorted(([a], [b]) => a - b),
    ...(mean !== undefined && { meanMs: mean }),
    ...{ rank: 'locust', grid, meanGrid: 'exact', extremesGrid: 'exact' },
  }
}

/** recorded is a night as it is kept, with what the judge said of it. */
export function recorded(one: Night, daysAgo: number, findings: readonly Finding[] = []): HistoryRecord {
  const { cpu } = one
  const machine: Machine | undefined = cpu === undefined ? undefined : { runner: 'github-hosted/Linux/X64/4', cpu }
  return recordOf(
    { name: 'burst', result: resultOf(one, daysAgo) },
    { findings },
    { name: 'burst', nowMs: noon - daysAgo * day, ...(machine && { machine }) },
  )
}

/** history is nights as they are kept, the last of them one day ago unless told otherwise; nothing was suspected of any. */
export function history(nights: readonly Night[], last = 1): readonly HistoryRecord[] {
  return nights.map((one, index) => recorded(one, nights.length - 1 - index + last))
}

/** Circumstances of a judgement: what is known of the past beside its records, what repeated the run, how it is judged. */
export interface Beside {
  readonly past?: Partial<Past>
  readonly repeats?: readonly Night[]
  readonly on?: 'fresh-runner' | 'same-runner'
  readonly judging?: Partial<Judging>
}

/** tonight is the verdict on a night held against earlier ones, and on nothing else. */
export function tonight(
  one: Night,
  records: readonly HistoryRecord[],
  { past, repeats = [], on = 'fresh-runner', judging }: Beside = {},
): Verdict {
  const compared: Compared = {
    past: { records, accepts: [], ...past },
    run: recorded(one, 0),
    ...(repeats.length > 0 && { repeats: { runs: repeats.map(again => recorded(again, 0)), on } }),
  }
  return judge([{ name: 'burst', result: resultOf(one, 0), objectives: [], compared }], { ...usual, ...judging })
}

/** changes are the findings of a verdict that earlier runs led to; of one figure where it is named. */
export function changes({ findings }: Verdict, indicator?: string, endpoint?: string): readonly Finding[] {
  return findings.filter(
    one =>
      one.kind === 'regression' &&
      (indicator === undefined || one.indicator === indicator) &&
      (endpoint === undefined || one.endpoint === endpoint),
  )
}

/** changed is the one such finding, with its numbers. */
export function changed(
  verdict: Verdict,
  indicator = 'p95',
  endpoint = '/cart',
): Finding & { readonly trend: FigureTrend } {
  const [finding] = changes(verdict, indicator, endpoint)
  if (finding?.trend?.kind !== 'figure') throw new Error(`nothing is said of ${indicator} of ${endpoint}`)
  return { ...finding, trend: finding.trend }
}

/** inARow plays nights one after the other, the last of them today, each judged against those before it and kept with what was said. */
export function inARow(
  nights: readonly Night[],
  before: readonly HistoryRecord[] = [],
  judging: Partial<Judging> = {},
): readonly Verdict[] {
  const records = [...before]
  return nights.map((one, index) => {
    const verdict = tonight(one, records, { judging })
    records.push(recorded(one, nights.length - index - 1, verdict.findings))
    return verdict
  })
}
