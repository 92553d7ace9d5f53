import { describe, expect, test } from 'vitest'
import { lines, read } from '../../fixtures/slo/given.ts'
import { comparePromises, type Promises, stricter } from './objectives.ts'

/** Each text on a line of its own, in a list that begins on line 2. */
const promised = (file: string, ...words: readonly string[]): Promise<Promises> =>
  read(file, `objectives:\n${words.map(text => `  - ${JSON.stringify(text)}\n`).join('')}`)

const both = async (
  base: readonly string[],
  head: readonly string[],
): Promise<{ readonly base: Promises; readonly head: Promises }> => ({
  base: await promised('base.yml', ...base),
  head: await promised('head.yml', ...head),
})

const told = async (base: readonly string[], head: readonly string[]): Promise<readonly string[]> => {
  const sides = await both(base, head)
  return comparePromises(sides.head, sides.base).map(({ code, message }) => `${code} ${message}`)
}

describe('changes between base and head', () => {
  test('loosened limits and removed promises come first, each with its file and line', async () => {
    const sides = await both(
      ['p95 /a < 100ms', 'p95 /b < 100ms', 'p95 /c < 100ms', 'p95 /d < 100ms'],
      ['p95 /d < 100ms', 'p95 /e < 100ms', 'p95 /b < 90ms', 'p95 /a < 200ms'],
    )
    expect(comparePromises(sides.head, sides.base)).toEqual([
      {
        code: 'promise-loosened',
        message: 'head.yml:5: loosened to `p95 of /a < 200 ms`; it was `p95 of /a < 100 ms` (base.yml:2 of the base).',
        source: { file: 'head.yml', line: 5 },
      },
      {
        code: 'promise-removed',
        message: 'base.yml:4 of the base promised `p95 of /c < 100 ms`, and nothing does now.',
        source: { file: 'base.yml', line: 4 },
      },
      {
        code: 'promise-tightened',
        message: 'head.yml:4: tightened to `p95 of /b < 90 ms`; it was `p95 of /b < 100 ms` (base.yml:3 of the base).',
        source: { file: 'head.yml', line: 4 },
      },
      {
        code: 'promise-added',
        message: 'head.yml:3: promises `p95 of /e < 100 ms`, which the base does not.',
        source: { file: 'head.yml', line: 3 },
      },
    ])
  })

  test.each([
    ['p95 < 100ms', 'p95 < 101ms'],
    ['p95 < 100ms', 'p95 <= 100ms'],
    ['errors < 1%', 'errors < 2%'],
    ['throughput >= 50/s', 'throughput >= 49/s'],
    ['throughput > 50/s', 'throughput >= 50/s'],
    ['availability 99.9%', 'availability 99.5%'],
    ['users 50', 'users 40'],
    ['cpu < 70%', 'cpu < 80%'],
    ['cpu > 20%', 'cpu > 10%'],
    ['memory < 50%', 'memory < 60 MB'],
    ['memory < 60 MB', 'memory < 50%'],
    ['gpu 80-90%', 'gpu 80-95%'],
    ['gpu 80-90%', 'gpu 85-95%'],
    ['p95 between 1s and 2s', 'p95 between 0.5s and 2s'],
  ])('from `%s` to `%s` is loosened', async (before, now) => {
    expect((await told([before], [now])).map(line => line.split(' ')[0])).toEqual(['promise-loosened'])
  })

  test.each([
    ['p95 < 100ms', 'p95 < 99ms'],
    ['p95 <= 100ms', 'p95 < 100ms'],
    ['errors < 1%', 'errors < 0.9%'],
    ['throughput >= 50/s', 'throughput >= 51/s'],
    ['availability 99.9%', 'availability 99.95%'],
    ['cpu > 20%', 'cpu > 30%'],
    ['gpu 80-90%', 'gpu 82-88%'],
  ])('from `%s` to `%s` is tightened', async (before, now) => {
    expect((await told([before], [now])).map(line => line.split(' ')[0])).toEqual(['promise-tightened'])
  })

  test.each([
    ['p95 < 1000ms', '95th percentile under 1s'],
    ['availability 99%', 'errors <= 1%'],
    ['throughput >= 60/min', 'rps 1'],
    ['memory no growth', 'memory: stable, no leaks'],
    ['p95 /a < 100ms', '`/a` p95 < 0.1s sustained'],
  ])('from `%s` to `%s` nothing changed', async (before, now) => {
    expect(await told([before], [now])).toEqual([])
  })

  test.each([
    ['p95 < 100ms', 'p99 < 100ms'],
    ['p95 /a < 100ms', 'p95 /b < 100ms'],
    ['p95 /a < 100ms', 'p95 POST /a < 100ms'],
    ['p95 < 100ms', 'each p95 < 100ms'],
    ['memory no growth', 'memory stable'],
    ['cpu < 70%', 'cpu < 70% max'],
    ['cpu < 70%', 'cpu > 70%'],
  ])('from `%s` to `%s` one is removed and another added', async (before, now) => {
    expect((await told([before], [now])).map(line => line.split(' ')[0])).toEqual(['promise-removed', 'promise-added'])
  })

  test('a failing promise that only warns now is loosened, and the other way round tightened', async () => {
    const fails = await read('slo.yml', 'objectives: { /a: { p95: 5ms } }')
    const warns = await read('slo.yml', 'objectives: { /a: { p95: { limit: 5ms, severity: warn } } }')
    expect(comparePromises(warns, fails).map(({ message }) => message)).toEqual([
      'slo.yml:1: loosened to `p95 of /a ≤ 5 ms (warns)`; it was `p95 of /a ≤ 5 ms` (slo.yml:1 of the base).',
    ])
    expect(comparePromises(fails, warns).map(({ code }) => code)).toEqual(['promise-tightened'])
  })

  test('a warning is compared with the warning, and a failure with the failure', async () => {
    const table = (warning: string, critical: string): string =>
      `| Endpoint | p95 Warning | p95 Critical |\n|---|---|---|\n| /a | ${warning} | ${critical} |\n`
    const base = await read('slo.md', table('200ms', '300ms'))
    const head = await read('slo.md', table('250ms', '300ms'))
    expect(comparePromises(head, base).map(({ message }) => message)).toEqual([
      'slo.md:3: loosened to `p95 of /a ≤ 250 ms (warns)`; it was `p95 of /a ≤ 200 ms (warns)` (slo.md:3 of the base).',
    ])
  })
})

describe('the stricter of both sides', () => {
  test.each([
    [['p95 < 100ms'], ['p95 < 200ms'], ['run: q0.95 < 100 ms']],
    [['p95 < 200ms'], ['p95 < 100ms'], ['run: q0.95 < 100 ms']],
    [['p95 <= 100ms'], ['p95 < 100ms'], ['run: q0.95 < 100 ms']],
    [['rps 50'], ['rps 40'], ['run: throughput >= 50 per-second']],
    [['gpu 80-90%'], ['gpu 85-95%'], ['run: gpu average between 85..90 percent']],
    [['gpu 10-20%'], ['gpu 85-95%'], ['run: gpu average between 10..20 percent']],
    [['memory < 50%'], ['memory < 20 MB'], ['run: memory average < 50 percent']],
    [['memory < 20 MB'], ['memory < 50%'], ['run: memory average < 20000000 bytes']],
    [['p95 < 1s'], ['p99 < 1s'], ['run: q0.99 < 1000 ms', 'run: q0.95 < 1000 ms']],
  ])('of %j at the base and %j now is %j', async (before, now, expected) => {
    const { head, base } = await both(before, now)
    expect(lines(stricter(head, base))).toEqual(expected)
  })
})
