import { type JudgeInput, judge } from '../src/judge/judge.ts'
import type { Objective } from '../src/model/objective.ts'
import type { RunResult } from '../src/model/run-result.ts'
import { annotations, comment, html, junit, resultJson, summary, terminal, verdictJson } from '../src/report/report.ts'
import { locust, promise, row, run, usual } from '../test/judge/given.ts'

/** What 5,000 endpoints and 20 objectives cost to judge and to show, in seconds of CPU: `npx node bench/judge.ts`. */
const endpoints = 5000

function report(withBuckets: boolean): RunResult {
  return run(
    Array.from({ length: endpoints }, (_, index) => {
      const buckets = Array.from({ length: 40 }, (__, bucket) => [10 + bucket * 10, 25] as const)
      const latency = locust({
        p50: 200,
        p75: 250,
        p90: 350,
        p95: 380 + (index % 50) * 10,
        p98: 900,
        p99: 900,
        p100: 1000,
      })
      return row(
        `GET /service-${index % 20}/items/${index} [tag]`,
        1000,
        withBuckets ? { ...latency, buckets } : latency,
      )
    }),
  )
}

const perService = Array.from({ length: 20 }, (_, index) => promise(`/service-${index}/items/*`, 'p95', '<', 900))
const each = ['p50', 'p95', 'p99', 'errors', 'max'].flatMap(indicator =>
  [1, 2, 3, 4].map(limit => promise('each', indicator, '<=', limit * 300)),
)
const narrow = Array.from({ length: 20 }, (_, index) => promise(`/**/items/${index}{id}`, 'p95', '<', 900 + index))

const context = { name: 'bench', version: '0' }

/** Judging, and every surface: comment, summary, page, JUnit, both JSON documents, annotations, terminal. */
async function seconds(result: RunResult, objectives: readonly Objective[]): Promise<readonly [number, number]> {
  const input: JudgeInput = { name: 'bench', result, objectives }
  const before = process.cpuUsage()
  const verdict = judge([input], usual)
  const judged = secondsSince(before)
  comment(verdict, context)
  summary(verdict, context)
  html(verdict, context)
  await junit(verdict)
  verdictJson(verdict)
  resultJson(result)
  annotations(verdict)
  terminal(verdict, { colour: true, width: 120 })
  return [judged, secondsSince(before)]
}

function secondsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

const cases: readonly (readonly [string, boolean, readonly Objective[]])[] = [
  ['20 patterns, percentiles enclosed', false, perService],
  ['20 patterns, histograms merged', true, perService],
  ['20 patterns that overlap', false, narrow],
  ['20 objectives of each endpoint', false, each],
  ['20 objectives of each endpoint, histograms', true, each],
]

for (const [name, withBuckets, objectives] of cases) {
  const result = report(withBuckets)
  const [judged, all] = await seconds(result, objectives)
  process.stdout.write(`${judged.toFixed(2)} s judged, ${all.toFixed(2)} s with every surface   ${name}\n`)
}
