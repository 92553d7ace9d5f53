import { expect, test } from 'vitest'
import { states } from '../../fixtures/states.ts'
import { usual } from '../../test/judge/given.ts'
import { pairsOf } from '../../test/judge/pairs.ts'
import { inARowFindings, judge, pairFindings, sideOf, singleFindings } from '../judge/judge.ts'
import type { Pair } from '../model/comparison.ts'
import type { Finding, Verdict } from '../model/verdict.ts'
import { comment, html, junit, summary, terminal, verdictJson } from './report.ts'

const context = { name: 'burst', version: '0.1.0' }
const question = { asked: { kind: 'not-slower' }, sides: ['base', 'head'], tolerance: 0.1, least: 500 } as const

/** Figures and their units are kept on one line. */
function spaced(text: string): string {
  return text.replaceAll('\u00a0', ' ')
}

function verdictOf(pairs: readonly Pair[], found: readonly Finding[]): Verdict {
  const [first, ...others] = pairs.map(({ head }) => head)
  if (first === undefined) throw new Error('no pairs')
  return judge([{ name: 'head', result: sideOf('head', [first, ...others]), objectives: [], found }], usual)
}

test('the effect of each endpoint, with its interval, stands on every surface', async () => {
  const { verdict } = states['slower'] ?? {}
  if (verdict === undefined) throw new Error('no such state')
  for (const text of [comment(verdict, context), summary(verdict, context), html(verdict, context)].map(spaced))
    for (const words of ['+24 %', '+21 % to +28 %', '+2 %', '−0.5 % to +5 %']) expect(text).toContain(words)
  const lines = terminal(verdict, { colour: false, width: 100 }).split('\n')
  expect(lines.filter(line => /GET \/health .*−0\.6 % +−3 % to \+2 % +8/.test(line))).toHaveLength(1)
  const { findings } = JSON.parse(verdictJson(verdict))
  const health = findings.find(({ endpoint }: Finding) => endpoint === '/health')
  expect(health).toMatchObject({
    kind: 'comparison',
    code: 'not-shown',
    effect: { design: 'interleaved', asked: 'not-slower', sides: ['base', 'head'], pairs: 8, confidence: 0.95 },
  })
  expect(health.effect.interval[0]).toBeLessThan(health.effect.change)
  expect(await junit(verdict)).toContain('name="p95 of GET /health beside base"')
})

test('what is only shown has no mark, and JUnit says that it was skipped', async () => {
  const pairs = pairsOf(8, { 'GET /cart': 1 }, { requests: 100 })
  const verdict = verdictOf(pairs, pairFindings(pairs, question))
  expect(comment(verdict, context)).toMatch(/^\| {2}\| `GET \/cart` \| P95 /m)
  expect(await junit(verdict)).toMatch(/<skipped message="p95 of GET \/cart: [^"]*shown, not judged/)
  expect(verdict.verdict).toBe('inconclusive')
})

test('where all is well the table is folded, and one sentence says how it was compared', () => {
  const pairs = pairsOf(8, { 'GET /cart': 1 })
  const text = comment(verdictOf(pairs, pairFindings(pairs, question)), context)
  expect(text).toContain('Base and head took turns, in 8 pairs of segments.')
  expect(text.indexOf('<details>')).toBeLessThan(text.indexOf('| Endpoint |'))
})

test('runs in a row, and one against one, say what they are', () => {
  const pairs = pairsOf(3, { 'GET /cart': 0.5 })
  const [base, head] = [pairs.map(pair => pair.base), pairs.map(pair => pair.head)]
  const asked = { ...question, asked: { kind: 'improved' }, sides: ['before', 'after'] } as const
  const row = spaced(comment(verdictOf(pairs, inARowFindings(base, head, asked)), context))
  expect(row).toContain('3 runs before and as many after, not interleaved (about 5 % chance of a change by drift).')
  expect(row).toContain('| 90 % interval | Runs each |')
  const [one] = pairs
  if (one === undefined) throw new Error('no pair')
  const single = spaced(comment(verdictOf(pairs, singleFindings(one.base, one.head, question)), context))
  expect(single).toContain('One run of base against one of head: provisional.')
  expect(single).toContain('| 95 % interval | Requests |')
})

test('a change of errors is in points', () => {
  const pairs = pairsOf(8, { 'GET /cart': 1 }).map(
    (pair): Pair => ({ ...pair, head: { ...pair.head, total: { ...pair.head.total, failures: 50 } } }),
  )
  const text = spaced(comment(verdictOf(pairs, pairFindings(pairs, question)), context))
  expect(text).toContain('| ❌ | whole run | Errors | 0.00 % | 5.00 % | +5 points | +5 points to +5 points | 8 |')
})
