import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { expect, test } from 'vitest'
import { requirePart } from './parts.ts'
import { root } from './place.ts'
import { testWith } from './with-parts.ts'

const bundle = path.join(root, 'dist/index.js')
const slo = 'fixtures/medkg/README.md#latency-slos'

function runBundle(
  node: string,
  given: readonly string[],
  more: readonly string[] = [],
): readonly [number | null, string, string] {
  const options = { cwd: root, encoding: 'utf8', env: { PATH: process.env['PATH'] ?? '' } } as const
  const { status, stdout, stderr } = spawnSync(node, [...more, bundle, ...given], options)
  return [status, stdout, stderr]
}

testWith(['node-22.19.0'], 'the bundle judges on the oldest Node that it supports as it does here', () => {
  const oldest = requirePart('node-22.19.0')
  expect(runBundle(oldest, ['--version'])).toEqual([0, expect.stringMatching(/^\d+\.\d+\.\d+\n$/), ''])
  for (const [mood, code] of [
    ['red', 1],
    ['green', 0],
  ] as const) {
    for (const report of ['report.html', 'report.json', 'report_stats.csv']) {
      const given = ['check', `fixtures/locust/2.43.4-${mood}/${report}`, '--slo', slo, '--format', 'json']
      const there = runBundle(oldest, given)
      expect(there[0], there[2]).toBe(code)
      expect(there.slice(0, 2)).toEqual(runBundle(process.execPath, given).slice(0, 2))
    }
  }
})

test('an older Node gets one sentence that says which one is needed', () => {
  const older = `Object.defineProperty(process,'versions',{value:{...process.versions,node:'20.11.0'}})`
  const [status, stdout, stderr] = runBundle(
    process.execPath,
    ['--version'],
    ['--import', `data:text/javascript,${older}`],
  )
  expect([status, stdout, stderr]).toEqual([2, '', 'load-test needs Node 22.19 or newer; this is 20.11.0.\n'])
})
