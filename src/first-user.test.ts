import { existsSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import type { Command } from './command.ts'
import type { Done } from './desk.ts'
import { makeHost } from './host.ts'
import { run } from './run.ts'

// The journeys of the first user, the team of the Medical KG API: by our own page of the same shape as its handbook,
// and by the handbook itself, which is not ours, where it lies beside the project.

const root = path.resolve(import.meta.dirname, '..')
const ours = 'fixtures/medkg/README.md'
const theirs = '../shared/medkg/load-testing-suite.md'
const isHere = existsSync(path.join(root, theirs))

test('the handbook is here wherever the whole project is tested', () => {
  expect(isHere || process.env['CI'] !== 'true').toBe(true)
})

const pages = [ours, ...(isHere ? [theirs] : [])]

function check(report: string, slo: readonly string[]): Promise<Done> {
  const command: Command = {
    name: 'check',
    arguments: [`fixtures/locust/${report}`],
    values: new Map([['slo', slo]]),
  }
  return run(command, { host: makeHost({ folder: root, log: () => undefined }), colour: false, width: 120 })
}

test.each(pages)(
  '%s: the burst report is judged by its SLO table and by what the burst is expected to do',
  async page => {
    const slo = [`${page}#latency-slos`, `${page}#burst-scenario`]
    for (const form of ['report.html', 'report_stats.csv']) {
      const green = await check(`2.43.4-green/${form}`, slo)
      expect(green.output).toContain('all 14 objectives kept')
      expect(green.exitCode).toBe(0)
      const red = await check(`2.43.4-red/${form}`, slo)
      expect(red.exitCode).toBe(1)
      expect(missed(red)).toEqual(['/facets/generate p95', '/facets/generate p99'])
    }
  },
)

test.each(pages)(
  '%s: the nightly of five minutes, with a dozen requests to /health, is not red for want of samples',
  async page => {
    const { exitCode, judged } = await check('2.47.0-nightly/report.html', [`${page}#latency-slos`, 'errors < 0.5%'])
    expect([exitCode, judged?.verdict.verdict]).toEqual([0, 'warn'])
    const few = judged?.verdict.findings.filter(({ code }) => code === 'few-samples')
    expect(few?.map(({ endpoint, outcome }) => [endpoint, outcome])).toContainEqual(['/health', 'warn'])
  },
)

test.each(pages)(
  '%s: throughput below its floor fails, and resources that nobody observed are inconclusive',
  async page => {
    const throughput = await check('2.43.4-green/report.html', [`${page}#throughput-targets`])
    expect([throughput.exitCode, throughput.judged?.verdict.findings.length]).toEqual([1, 3])
    const resources = await check('2.43.4-green/report.html', [`${page}#resource-utilization`])
    expect([resources.exitCode, resources.judged?.verdict.verdict]).toEqual([3, 'inconclusive'])
    expect(resources.judged?.verdict.findings.map(({ code }) => code)).toEqual([
      'no-evidence',
      'no-evidence',
      'no-evidence',
    ])
  },
)

function missed({ judged }: Done): readonly string[] {
  return (judged?.verdict.findings ?? [])
    .filter(({ outcome }) => outcome === 'fail')
    .map(({ endpoint, indicator }) => `${endpoint} ${indicator}`)
}
