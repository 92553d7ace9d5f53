import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { lines } from '../../fixtures/slo/given.ts'
import { type Promises, readObjectives } from './objectives.ts'

const root = path.resolve(import.meta.dirname, '../..')

const own = { file: 'fixtures/medkg/README.md', steady: 'steady-scenario', burst: 'burst-scenario' }
const shared = { ...own, file: '../shared/medkg/load-testing-suite.md' }

/** The handbook lies beside the project, and not in it: in our own CI it must be there. */
const absent = !existsSync(path.join(root, shared.file)) && process.env['CI'] !== 'true'

const under = (file: string, fragment?: string): Promise<Promises> =>
  readObjectives(
    async name => readFile(path.join(root, name), 'utf8'),
    [{ text: fragment === undefined ? file : `${file}#${fragment}`, origin: 'option' }],
  )

const latency = [
  '/retrieve: q0.5 <= 300 ms',
  '/retrieve: q0.95 <= 900 ms',
  '/retrieve: q0.99 <= 1500 ms',
  '/extract/*: q0.5 <= 800 ms',
  '/extract/*: q0.95 <= 2000 ms',
  '/extract/*: q0.99 <= 3000 ms',
  '/facets/generate: q0.5 <= 600 ms',
  '/facets/generate: q0.95 <= 1800 ms',
  '/facets/generate: q0.99 <= 2500 ms',
  '/health: q0.5 <= 10 ms',
  '/health: q0.95 <= 50 ms',
  '/health: q0.99 <= 100 ms',
]

describe.each([
  ['our own page of the same shape', own, false],
  ["the first user's handbook", shared, absent],
])('%s', (_, { file, burst, steady }, skipped) => {
  test.skipIf(skipped)('promises 12 latencies under #latency-slos', async () => {
    const promises = await under(file, 'latency-slos')
    expect(lines(promises)).toEqual(latency)
    expect(promises.notices).toEqual([])
  })

  test.skipIf(skipped)('promises the same 12 where no heading is named', async () => {
    expect(lines(await under(file))).toEqual(latency)
  })

  test.skipIf(skipped)(
    'promises 3 throughputs under #throughput-targets, by the rows of the latency table',
    async () => {
      const promises = await under(file, 'throughput-targets')
      expect(lines(promises)).toEqual([
        '/retrieve: throughput >= 50 per-second (sustained)',
        '/extract/*: throughput >= 20 per-second (sustained)',
        '/facets/generate: throughput >= 10 per-second (sustained)',
      ])
      expect(promises.notices.map(({ code }) => code)).toEqual(['read-as', 'read-as', 'read-as'])
    },
  )

  test.skipIf(skipped)('promises 3 resources under #resource-utilization', async () => {
    const promises = await under(file, 'resource-utilization')
    expect(lines(promises)).toEqual([
      'run: cpu average < 70 percent (during steady load)',
      'run: memory average no-growth',
      'run: gpu average between 80..90 percent (utilization under load)',
    ])
    expect(promises.notices).toEqual([])
  })

  test.skipIf(skipped)('expects 4 things of the burst', async () => {
    const promises = await under(file, burst)
    expect(lines(promises)).toEqual([
      '/retrieve: q0.95 < 900 ms',
      '/extract/*: q0.95 < 2000 ms',
      'run: errors < 0.01 ratio',
      'run: users >= 50 count (spawn successfully)',
    ])
    expect(promises.notices.map(({ code }) => code)).toEqual(['read-as'])
  })

  test.skipIf(skipped)('expects 4 things of the steady load', async () => {
    const promises = await under(file, steady)
    expect(lines(promises)).toEqual([
      '/retrieve: q0.95 < 800 ms',
      'run: memory average no-growth (over time (no leaks))',
      'run: cpu average stable (utilization)',
      'run: errors < 0.005 ratio',
    ])
    expect(promises.notices).toEqual([])
  })

  test.skipIf(skipped)('anchors each promise at a line of its own text', async () => {
    const text = (await readFile(path.join(root, file), 'utf8')).split('\n')
    const promises = await under(file, 'latency-slos')
    for (const { source, scope } of promises.objectives)
      expect(text[(source.line ?? 0) - 1]).toContain(scope.kind === 'endpoint' ? scope.pattern : '?')
  })
})
