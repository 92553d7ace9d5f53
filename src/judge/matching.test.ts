import { expect, test } from 'vitest'
import { found, judged as judgedRun, locust, promise, row, run } from '../../test/judge/given.ts'
import type { Objective } from '../model/objective.ts'
import type { Verdict } from '../model/verdict.ts'

const judged = (labels: readonly string[], objectives: readonly Objective[]): Verdict =>
  judgedRun(run(labels.map(label => row(label, 1000, locust({ p95: 100 })))), objectives)

/** What each objective was judged on, in order. */
const rowsOf = (labels: readonly string[], ...where: readonly string[]): readonly (readonly string[])[] =>
  judged(
    labels,
    where.map((pattern, index) => promise(pattern, 'p95', '<', 900 + index)),
  ).findings.map(({ rows }) => rows)

test.each([
  ['/retrieve', 'POST /retrieve [ae]'],
  ['/retrieve', 'POST /retrieve?k=1'],
  ['/retrieve', 'POST /retrieve?k=1 [ae]'],
  ['/retrieve [ae]', 'POST /retrieve?k=1 [ae]'],
  ['/retrieve', 'POST http://api.example.com/retrieve?k=1#top'],
  ['/', 'GET https://api.example.com'],
  ['/', 'GET https://api.example.com?x=/y'],
  ['http://api.example.com/retrieve', 'POST http://api.example.com/retrieve'],
  ['post /retrieve', 'POST /retrieve'],
  ['POST /retrieve', 'POST /retrieve'],
  ['/items', 'GET GET /items'],
  ['GET /items', 'GET /items'],
  ['/extract/*', 'POST /extract/pico [dose]'],
  ['/items/{id}', 'GET /items/{id}'],
  ['a b*', 'TASK a b*'],
])('%s covers %s', (pattern, label) => {
  const [, method, rest] = /^(post) (.+)$/.exec(pattern) ?? []
  const written =
    method === undefined
      ? promise(pattern, 'p95', '<', 900)
      : promise(`POST ${rest}`, 'p95', '<', 900, { scope: { kind: 'endpoint', method, pattern: rest ?? '' } })
  expect(judged([label], [written]).findings.map(({ code, rows }) => [code, rows])).toEqual([['met', [label]]])
})

test.each([
  ['/retrieve', 'POST /retrieve/batch'],
  ['/retrieve', 'POST /RETRIEVE'],
  ['GET /retrieve', 'POST /retrieve'],
  ['/retrieve', 'POST /retrieve[ae]'],
])('%s does not cover %s', (pattern, label) => {
  expect(judged([label], [promise(pattern, 'p95', '<', 900)]).findings.map(({ code }) => code)).toEqual(['no-match'])
})

test('each row obeys the most closely drawn objective', () => {
  const labels = [
    'POST /retrieve [ae]',
    'POST /retrieve [dose]',
    'GET /retrieve',
    'POST /extract/pico',
    'POST /extract/7/x',
  ]
  expect(
    rowsOf(labels, '/**', '/retrieve', 'POST /retrieve', '/retrieve [ae]', '/extract/*', '/extract/{id}/x'),
  ).toEqual([
    ['GET /retrieve'],
    ['POST /retrieve [dose]'],
    ['POST /retrieve [ae]'],
    ['POST /extract/pico'],
    ['POST /extract/7/x'],
  ])
})

test.each([
  ['the recorded name before the name without tag', '/a [x]', '/a', 'POST /a [x]'],
  ['the recorded name before one with its method', '/a [x]', 'POST /a', 'POST /a [x]'],
  ['a plain name before a method with a wildcard', '/a/b', 'POST /a/*', 'POST /a/b'],
  ['a method before none', 'POST /a/*', '/a/*', 'POST /a/b'],
  ['a plain name without its tag before a method with a wildcard', '/a/b', 'POST /a/*', 'POST /a/b [x]'],
  ['more plain segments before fewer', '/a/*/c', '/*/b/**', 'POST /a/b/c'],
  ['more plain segments before fewer wildcards', '/a/**', '/*/{id}', 'POST /a/b'],
  ['a parameter before a star', '/a/{id}', '/a/*', 'POST /a/b'],
  ['a star before two', '/a/*', '/a/**', 'POST /a/b'],
  ['more plain text before less', '/a/b*', '/a/*', 'POST /a/bc'],
])('%s', (_, closer, wider, label) => {
  for (const where of [
    [closer, wider],
    [wider, closer],
  ]) {
    const { findings, notices } = judged(
      [label],
      where.map((pattern, index) => promise(pattern, 'p95', '<', 900 + index)),
    )
    expect(findings.map(({ endpoint, method }) => (method === undefined ? endpoint : `${method} ${endpoint}`))).toEqual(
      [closer],
    )
    expect(notices.map(({ code }) => code)).toEqual(['taken-over'])
  }
})

test('two levels of one endpoint are both judged, and so are a floor and a ceiling', () => {
  const { findings } = judged(
    ['GET /a'],
    [
      promise('/a', 'p95', '<', 90, { severity: 'warn' }),
      promise('/a', 'p95', '<', 900),
      promise('/a', 'requests', '>=', 10),
      promise('/a', 'requests', '<=', 5000),
    ],
  )
  expect(findings.map(({ outcome }) => outcome)).toEqual(['warn', 'pass', 'pass', 'pass'])
})

test('`<` and `<=` are one direction', () => {
  const { findings } = judged(['GET /a/b'], [promise('/a/*', 'p95', '<', 50), promise('/a/b', 'p95', '<=', 900)])
  expect(findings.map(({ endpoint, outcome }) => [endpoint, outcome])).toEqual([['/a/b', 'pass']])
})

test('whole-run and each objectives compete with none', () => {
  const { findings } = judged(
    ['GET /a'],
    [promise('/a', 'mean', '<', 1), promise('', 'requests', '<', 1), promise('each', 'p95', '<', 900)],
  )
  expect(findings.length).toBe(3)
})

test('objectives that fit a row equally well and disagree are inconclusive, with both lines', () => {
  const at = (line: number): Partial<Objective> => ({ source: { file: 'README.md', line } })
  const { findings, verdict } = judged(
    ['GET /a/b', 'GET /a/c'],
    [promise('/a/*', 'p95', '<', 900, at(7)), promise('/*/b', 'p95', '<', 800, at(9))],
  )
  expect(findings.map(({ outcome, code, rows }) => [outcome, code, rows])).toEqual([
    ['pass', 'met', ['GET /a/c']],
    ['inconclusive', 'conflict', ['GET /a/b']],
    ['inconclusive', 'conflict', ['GET /a/b']],
  ])
  expect(findings[1]?.message).toContain('p95 of /*/b < 800 ms (README.md:9) promises otherwise of GET /a/b')
  expect(findings[1]?.message).toContain('README.md:7')
  expect(verdict).toBe('inconclusive')
})

test('equal limits are no conflict, and both are judged', () => {
  const { findings } = judged(['GET /a/b'], [promise('/a/*', 'p95', '<', 900), promise('/*/b', 'p95', '<=', 900)])
  expect(findings.map(({ outcome }) => outcome)).toEqual(['pass', 'pass'])
})

test('a report without methods makes an objective with one inconclusive', () => {
  const { findings } = judged(['/a', '/b'], [promise('GET /a', 'p95', '<', 900), promise('/b', 'p95', '<', 900)])
  expect(findings.map(({ outcome, code }) => [outcome, code])).toEqual([
    ['inconclusive', 'no-method'],
    ['pass', 'met'],
  ])
  expect(findings[0]?.message).toContain('the report does not say the method of /a')
})

test('an empty method is none', () => {
  const odd = run([row('/a', 1000, locust({ p95: 100 }), { method: '' })])
  expect(found(odd, promise('GET /a', 'p95', '<', 900)).code).toBe('no-method')
  expect(found(odd, promise('/a', 'p95', '<', 900)).rows).toEqual(['/a'])
})

test('another method is said rather than the nearest name', () => {
  const [finding] = judged(['GET /a'], [promise('POST /a', 'p95', '<', 900)]).findings
  expect(finding?.message).toBe(
    'p95 of POST /a < 900 ms could not be judged: the report has no POST there, only GET /a.',
  )
})

test('endpoints that nothing covers are listed once', () => {
  const { notices } = judged(
    ['GET /a', 'GET /b', 'GET /c'],
    [promise('/a', 'p95', '<', 900), promise('/a', 'p50', '<', 900)],
  )
  expect(notices.filter(({ code }) => code === 'uncovered-endpoint').map(({ message }) => message)).toEqual([
    'No objective covers GET /b, GET /c.',
  ])
  expect(judged(['GET /a', 'GET /b'], [promise('', 'errors', '<', 1)]).notices).toEqual([])
  expect(
    judged(['GET /a', 'GET /b'], [promise('/a', 'errors', '<', 1), promise('each', 'requests', '>', 1)]).notices,
  ).toEqual([])
})
