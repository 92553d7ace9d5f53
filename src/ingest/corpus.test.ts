import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { makeHost } from '../host.ts'
import { quantileOf } from '../model/latency.ts'
import type { Part } from './part.ts'
import { readFile } from './sniff.ts'
import { mostPoints } from './thin.ts'

// Reports that people committed to public repositories, 2018 to 2026, and figures that another program, in another
// language, read from them. They are not ours, so they are looked for beside the project.

const corpus = path.resolve(import.meta.dirname, '../../../shared/data/locust-reports')
const isHere = existsSync(corpus)

test('the corpus of real reports is here wherever the whole project is tested', () => {
  expect(isHere || process.env['CI'] !== 'true').toBe(true)
})

interface Fact {
  readonly file: string
  readonly fact: string
  readonly value: string
}

const facts: readonly Fact[] = isHere
  ? readFileSync(path.join(corpus, 'EXPECTED.tsv'), 'utf8')
      .trimEnd()
      .split('\n')
      .slice(1)
      .map(line => line.split('\t'))
      .map(([file = '', fact = '', value = '']) => ({ file, fact, value }))
  : []
const names = [...new Set(facts.map(({ file }) => file))]
const reports = names.map(file => ({ file, expected: facts.filter(fact => fact.file === file) }))
const host = makeHost({ folder: corpus, log: () => undefined })

describe.skipIf(!isHere)('the corpus of real reports', () => {
  test('holds 38 reports', () => {
    expect(reports).toHaveLength(38)
  })

  test.each(reports)('$file holds what it should', async ({ file, expected }) => {
    const part = await readFile(host, file, undefined)
    for (const { fact, value } of expected) check(part, fact, value)
  })
})

/** Rates of the last ten seconds, prose, labels, and how a file is laid out: nothing that a run result holds. */
const passedOver = new Set(
  'agg_current_rps agg_name agg_type data_rows distinct_names duration entries info'.split(' '),
)

function check(part: Part, fact: string, value: string): void {
  if (passedOver.has(fact)) return
  const [actual, expected] = compared(part, fact, value)
  expect(actual, fact).toEqual(expected)
}

function compared(part: Part, fact: string, value: string): readonly [actual: unknown, expected: unknown] {
  const percent = /^(?:agg|last)_p?(\d+)%?$/.exec(fact)?.[1]
  if (percent !== undefined) return percentile(part, Number(percent) / 100, Number(value))
  const read = readings[fact]
  if (read === undefined) throw new Error(`nobody checks ${fact} = ${value} of ${part.file}`)
  const actual = read(part)
  if (part.figures?.total.requests === 0 && ofLatency.test(fact)) return [actual, undefined]
  if (fact.endsWith('_time')) return [actual, Date.parse(`${value.replace(' ', 'T').replace('Z', '')}Z`)]
  if (fact === 'history_points') return [actual, Math.min(Number(value), mostPoints)]
  if (fact === 'first_error') return [part.failures?.some(({ error }) => error === value), true]
  // The other program took the text of the page as it stands; Locust had escaped it once too often.
  if (fact === 'first_row') return [actual, value.replaceAll('&amp;', '&')]
  if (value === 'None') return [actual, undefined]
  return [actual, typeof actual === 'number' || value === '0' ? Number(value) : value]
}

/** Locust writes 0 for every time of a run without requests, where we say nothing. */
const ofLatency = /^agg_(?:avg|min|max|median|Average|Max|Median)/

type Read = (part: Part) => string | number | undefined

const requests: Read = ({ figures, distribution }) => figures?.total.requests ?? distribution?.at(-1)?.requests
const failed: Read = ({ figures }) => figures?.total.failures
const throughput: Read = ({ figures }) => figures?.total.throughput
const mean: Read = ({ figures }) => figures?.total.latency.meanMs
const median: Read = ({ figures }) => figures?.total.latency.medianMs
const min: Read = ({ figures }) => figures?.total.latency.minMs
const max: Read = ({ figures }) => figures?.total.latency.maxMs
const occurrences: Read = ({ failures = [] }) => failures.reduce((sum, { count }) => sum + count, 0)

const readings: Readonly<Record<string, Read>> = {
  agg_num_requests: requests,
  agg_request_count: requests,
  agg_requests: requests,
  sum_requests: ({ figures }) => figures?.endpoints.reduce((sum, row) => sum + row.requests, 0),
  sum_request_count: ({ figures }) => figures?.endpoints.reduce((sum, row) => sum + row.requests, 0),
  last_total_requests: part => part.requests,
  agg_num_failures: failed,
  agg_failure_count: failed,
  sum_failures: failed,
  agg_total_rps: throughput,
  'agg_Requests/s': throughput,
  agg_rps: throughput,
  'agg_Failures/s': part => Number(failed(part)) && failuresPerSecond(part),
  agg_fail_per_s: part => Number(failuresPerSecond(part).toFixed(1)),
  agg_avg: mean,
  'agg_Average Response Time': mean,
  agg_median: median,
  'agg_Median Response Time': median,
  agg_min: min,
  agg_max: max,
  max,
  'agg_Max Response Time': max,
  rows_incl_aggregated: ({ figures }) => figures && figures.endpoints.length + 1,
  first_row: ({ figures }) =>
    `${figures?.endpoints[0]?.method ?? ''} ${figures?.endpoints[0]?.name ?? (figures && 'Aggregated')}`,
  failures_sum: occurrences,
  occurrences_sum: occurrences,
  failures_rows: ({ failures }) => failures?.length,
  rows: ({ failures, exceptions }) => (failures ?? exceptions)?.length,
  exceptions_rows: ({ exceptions }) => exceptions?.length,
  first_msg: ({ exceptions }) => exceptions?.[0]?.message,
  start_time: ({ startedAt }) => startedAt,
  end_time: ({ endedAt }) => endedAt,
  first_ts: ({ startedAt }) => startedAt && startedAt / 1000,
  last_ts: ({ endedAt }) => endedAt && endedAt / 1000,
  history_points: ({ series }) => series?.length,
  first_error: ({ failures }) => failures?.length,
  max_users: ({ usersReached }) => usersReached,
  host: ({ target }) => target,
}

/** Rates of failures are not kept: they follow from counts that are. */
function failuresPerSecond(part: Part): number {
  return (Number(failed(part)) / Number(requests(part))) * Number(throughput(part))
}

function percentile(
  { figures, distribution, series, warnings }: Part,
  q: number,
  value: number,
): readonly [actual: unknown, expected: unknown] {
  // Percentiles of the whole run so far say nothing of the moment they stand at, so they are not kept as a course.
  if (warnings.some(({ code }) => code === 'history-cumulative')) return [series?.at(-1)?.quantiles, []]
  if (figures !== undefined) {
    return [quantileOf(figures.total.latency, q)?.value, figures.total.requests === 0 ? undefined : value]
  }
  return [(distribution?.at(-1) ?? series?.at(-1))?.quantiles.find(([one]) => one === q)?.[1], value]
}
