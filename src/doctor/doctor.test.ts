import { describe, expect, test } from 'vitest'
import { notice } from '../model/notice.ts'
import { examine, type Facts } from './doctor.ts'
import type { KeptFacts } from './history.ts'
import type { FileNeed, ProcessorFacts } from './machine.ts'
import type { TargetFacts } from './target.ts'

const well: Facts = {
  nodeVersion: 'v24.1.0',
  config: { found: 'load-test.yml' },
  objectives: { found: 'load-test.yml', count: 12 },
  scenarios: [],
  targets: [],
  histories: [],
  locust: 'locust 2.43.4',
}

const stateOf = (facts: Facts): Record<string, string> =>
  Object.fromEntries(examine(facts).map(({ name, state }) => [name, state]))

test('a machine that has everything is well', () => {
  expect(stateOf(well)).toEqual({ node: 'well', config: 'well', objectives: 'well', locust: 'well' })
})

test('an old Node and an unreadable config are ill, and say what to do', () => {
  const checks = examine({
    ...well,
    nodeVersion: 'v20.20.2',
    config: { problem: 'load-test.yml:1:1: no' },
    objectives: { problem: 'SLO.md: none' },
  })
  expect(checks.filter(({ state }) => state === 'ill').map(({ text }) => text)).toEqual([
    'v20.20.2 is too old',
    'load-test.yml:1:1: no',
    'SLO.md: none',
  ])
  expect(stateOf({ ...well, nodeVersion: 'v22.18.0' })['node']).toBe('ill')
  expect(stateOf({ ...well, nodeVersion: 'v22.19.0' })['node']).toBe('well')
})

test('what is merely missing is a note', () => {
  const { locust: _, ...without } = well
  expect(stateOf({ ...without, config: {}, objectives: {} })).toEqual({
    node: 'well',
    config: 'note',
    objectives: 'note',
    locust: 'note',
  })
})

test('in a workflow it says whether a comment can be had', () => {
  const workflow = {
    event: 'pull_request',
    hasToken: true,
    isPullRequest: true,
    isFork: false,
    summaryWritable: true,
    canUpload: false,
  }
  expect(stateOf({ ...well, workflow })).toMatchObject({
    event: 'well',
    comment: 'well',
    summary: 'well',
    artifact: 'note',
  })
  expect(stateOf({ ...well, workflow: { ...workflow, isFork: true } })['comment']).toBe('note')
  expect(stateOf({ ...well, workflow: { ...workflow, hasToken: false } })['comment']).toBe('note')
  expect(stateOf({ ...well, workflow: { ...workflow, isPullRequest: false } })['comment']).toBe('note')
})

/** What is said under one name. */
const said = (name: string, facts: Partial<Facts>): readonly (readonly (string | undefined)[])[] =>
  examine({ ...well, ...facts })
    .filter(check => check.name === name)
    .map(({ state, text, next }) => [state, text, ...(next === undefined ? [] : [next])])

describe('processors', () => {
  const rest = 'Let the machine come to rest: a load generator that waits sends late, and its run may be no evidence.'
  const one = 'Give it one at least: where the quota runs out, requests are sent late.'
  test.each<readonly [string, ProcessorFacts, readonly string[]]>([
    ['at rest are well', { count: 4, waiting: 0.1, load: 9 }, ['well', '4']],
    [
      'with a quota of one at least are well',
      { count: 4, quota: 1, load: 0 },
      ['well', '4, of which a quota leaves 1'],
    ],
    [
      'with a quota below one are a note',
      { count: 4, quota: 0.333, waiting: 0.9, load: 0 },
      ['note', '4, of which a quota leaves 0.33', one],
    ],
    [
      'that are waited for are a note',
      { count: 2, waiting: 0.26, load: 0 },
      ['note', '2; something waits for one 26 % of the time', rest],
    ],
    ['with a load below 80 % are well', { count: 2, load: 0.8 }, ['well', '2']],
    ['that others use are a note', { count: 2, load: 0.95 }, ['note', '2; others use 95 % of them', rest]],
  ])('%s', (_, processors, expected) => {
    expect(said('processors', { processors })).toEqual([expected])
  })
})

describe('files', () => {
  const need = (scenario: string, most: number, more: Partial<FileNeed> = {}): FileNeed => ({ scenario, most, ...more })
  test.each<readonly [string, readonly FileNeed[], readonly (readonly string[])[]]>([
    ['are well without a load', [], [['well', '900 more may be open (`ulimit -n` is 1,024)']]],
    ['are well for one', [need('a', 50)], [['well', '900 more may be open (`ulimit -n` is 1,024); a needs 50']]],
    [
      'are well for the one that needs most',
      [need('a', 50), need('b', 800)],
      [['well', '900 more may be open (`ulimit -n` is 1,024); b, which needs most, needs 800']],
    ],
    [
      'are ill once where a run is refused, and a note where it may come to that',
      [
        need('a', 50),
        ...[1, 2].map(() => need('b', 1000, { doubt: 'Few.' })),
        need('c', 2000, { problem: 'c: too few.' }),
      ],
      [
        ['ill', 'c: too few.'],
        ['note', 'b: Few.', 'Raise `ulimit -n`.'],
      ],
    ],
  ])('%s', (_, needs, expected) => {
    expect(said('files', { files: { limit: 1024, left: 900, needs } })).toEqual(expected)
  })

  test('without a limit are any number', () => {
    const files = { limit: Number.POSITIVE_INFINITY, left: Number.POSITIVE_INFINITY, needs: [] }
    expect(said('files', { files })).toEqual([['well', 'any number more may be open (`ulimit -n` is any number)']])
  })
})

test('scenarios that can be run are one line, and each thing that is wrong or to be told is one more', () => {
  const unset = notice('environment-unset', { file: 'load-test.yml', line: 3, text: '${TOKEN}' })
  const few = notice('not-offered', {
    ...{ file: 'SLO.md', line: 7, scenario: 'c', sent: '10/s', where: 'to /x', floor: '50/s' },
    offer: 'set rate ≥ 50/s',
  })
  const scenarios = [
    { name: 'a', isReady: true, notices: [unset] },
    { name: 'b', isReady: true, notices: [unset] },
    { name: 'c', isReady: false, notices: [few] },
    { name: 'd', isReady: false, notices: [], problem: 'load-test.yml:9: no.' },
    { name: 'e', isReady: false, notices: [], problem: 'load-test.yml:9: no.' },
  ]
  expect(said('scenarios', { scenarios })).toEqual([
    ['well', 'can be run: a, b'],
    ['ill', 'load-test.yml:9: no.'],
    ['note', unset.message],
    ['ill', few.message],
  ])
  expect(said('scenarios', { scenarios: [] })).toEqual([])
})

describe('a target', () => {
  const origin = 'https://api.example.com'
  const reached = { origin, tookMs: 34.4, isHere: false, address: '192.0.2.7' }
  const failing = (fault: string): TargetFacts => ({ ...reached, failure: { fault, message: 'it broke' } })
  test.each<readonly [string, TargetFacts, readonly string[]]>([
    ['that was connected to is well', reached, ['well', `${origin}: connected to 192.0.2.7 in 34 ms`]],
    [
      'behind a proxy is well',
      { origin, tookMs: 5, isHere: false },
      ['well', `${origin}: connected through the proxy in 5 ms`],
    ],
    [
      'on this machine is a note, as a run has it',
      { ...reached, isHere: true },
      ['note', `${origin}: connected to 192.0.2.7 in 34 ms`, notice('same-machine', { target: origin }).message],
    ],
    [
      'that refuses is to be started',
      failing('refused'),
      ['ill', `${origin}: it broke`, 'Start it, or correct its port.'],
    ],
    ['of which nothing more is known is ill', failing('other'), ['ill', `${origin}: it broke`]],
  ])('%s', (_, target, expected) => {
    expect(said('target', { targets: [target] })).toEqual([expected])
  })

  test('has something to do about it for each fault before a connection stands', () => {
    const faults = ['dns', 'refused', 'unroutable', 'connect-timeout', 'tls', 'certificate', 'descriptors', 'blocked']
    const told = said('target', { targets: faults.map(failing) }).map(([, , next]) => next)
    expect([told.length, new Set(told).size, told.includes(undefined)]).toEqual([8, 8, false])
  })
})

describe('a history', () => {
  const kept: KeptFacts = { name: 'burst', where: 'perf/burst.jsonl', runs: 12, alike: 5, firm: 5 }
  const of = (more: Partial<KeptFacts>): unknown =>
    said('history', { histories: [{ kind: 'kept', histories: [{ ...kept, ...more }] }] })
  const little = 'With fewer than 5 of a kind, what is slower only warns.'

  test('is well from as many runs of one kind on as may fail a build', () => {
    const replay = '`load-test doctor --history` says what they show.'
    expect(of({})).toEqual([['well', "burst in perf/burst.jsonl: 12 runs, 5 of the newest's kind", replay]])
    expect(of({ alike: 4 })).toEqual([['note', "burst in perf/burst.jsonl: 12 runs, 4 of the newest's kind", little]])
    expect(of({ runs: 1, alike: 1 })).toEqual([['note', 'burst in perf/burst.jsonl: 1 run', little]])
    expect(of({ alike: 1, others: 'The load differs.' })).toEqual([
      ['note', "burst in perf/burst.jsonl: 12 runs, 1 of the newest's kind", `${little} The load differs.`],
    ])
  })

  test('of no run is a note, and one that can not be read is ill', () => {
    const none = ['note', 'nothing is kept yet', 'Keep runs by `--update-baseline`, or nightly.']
    expect(said('history', { histories: [{ kind: 'kept', histories: [] }] })).toEqual([none])
    expect(said('history', { histories: [{ kind: 'unreadable', why: 'x:1: no.' }] })).toEqual([['ill', 'x:1: no.']])
    expect(said('history', { histories: [{ kind: 'apart', why: 'On GitHub.' }] })).toEqual([['note', 'On GitHub.']])
    expect(said('history', {})).toEqual([])
  })
})
