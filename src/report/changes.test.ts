import { expect, test } from 'vitest'
import { context, states } from '../../fixtures/states.ts'
import { own, promise, usual } from '../../test/judge/given.ts'
import { history, type Night, tonight } from '../../test/judge/history.ts'
import { judge } from '../judge/judge.ts'
import type { Verdict } from '../model/verdict.ts'
import { annotations, comment, html, junit, terminal, verdictJson } from './report.ts'

const stateOf = (name: string): Verdict => {
  const verdict = states[name]?.verdict
  if (verdict === undefined) throw new Error(`no state ${name}`)
  return verdict
}

test('what became slower stands in the open, in front of every fold and table', () => {
  const text = comment(stateOf('regression'), context)
  const at = text.indexOf('- p95 of POST /extract/pico 1.80\u00a0s: 3 of 3 runs slow')
  expect(at).toBeGreaterThan(0)
  expect(at).toBeLessThan(Math.min(text.indexOf('<details>'), text.indexOf('| Endpoint')))
  expect(text.slice(0, at + 500)).toContain('This gate would notice +19\u00a0% or more.')
})

test('a move of all endpoints is one headline and one line on every surface', async () => {
  const verdict = stateOf('shared')
  expect(verdict.headline).toBe('all 4 endpoints slower than usual, all 12 objectives kept')
  for (const text of [
    comment(verdict, context),
    terminal(verdict, { colour: false, width: 100 }),
    html(verdict, context),
    annotations(verdict)
      .map(({ message }) => message)
      .join('\n'),
  ])
    expect(text.match(/runs slow/g), text).toHaveLength(1)
  // Programs get every figure.
  expect((await junit(verdict)).match(/type="regression"/g)).toHaveLength(7)
})

test('the figures of one endpoint that changed are one line', () => {
  const text = terminal(stateOf('regression'), { colour: false, width: 100 })
  expect(text.match(/ {2}✗ p95 of/g)).toHaveLength(2)
  expect(text.match(/Also mean \+2\d %\./g)).toHaveLength(2)
})

test('with nothing slower one line says what was compared and what would have been noticed', () => {
  const night: Night = { endpoints: { 'GET /cart': { p95: 200 } } }
  const verdict = tonight(night, history(Array<Night>(10).fill(night)))
  const words = 'Compared with 10 earlier runs: 2 figures as usual. This gate would notice +18 % or more.'
  expect(terminal(verdict, { colour: false, width: 100 })).toContain(words)
  expect(comment(verdict, context).replaceAll('\u00a0', ' ')).toContain(words)
  expect(html(verdict, context)).toContain(words)
  expect(verdict.headline).toBe('nothing was promised, and all is as usual')
})

test('the JSON document has every number that was used', () => {
  const document: unknown = JSON.parse(verdictJson(stateOf('regression')))
  const text = JSON.stringify(document)
  for (const name of [
    'runs',
    'level',
    'scale',
    'freedom',
    'limit',
    'tolerance',
    'values',
    'change',
    'chance',
    'visible',
  ])
    expect(text).toContain(`"${name}":`)
  expect(text).toContain('"confirmedBy":"fresh-runner"')
})

test('a case of JUnit bears the same name whatever became of it', async () => {
  for (const state of ['regression', 'noise', 'suspect'])
    expect(await junit(stateOf(state))).toContain('name="p95 of POST /retrieve as usual"')
})

test('what became slower has an annotation at the job, a suspicion a warning', () => {
  const levels = (state: string): readonly string[] => annotations(stateOf(state)).map(({ level }) => level)
  expect([levels('regression'), levels('suspect'), levels('noise')]).toEqual([
    ['error', 'error'],
    ['warning', 'warning'],
    [],
  ])
  expect(annotations(stateOf('regression'))[0]).toMatchObject({ title: 'Load test: POST /retrieve P95' })
})

test('very many endpoints that became slower leave room, and say how many more there are', () => {
  const of = (factor: number): Night => ({
    endpoints: Object.fromEntries(
      Array.from({ length: 40 }, (_, at) => [`GET /${at}`, { p95: 100 * (at < 15 ? factor : 1) }]),
    ),
  })
  const before = history(Array<Night>(10).fill(of(1)))
  const slow = of(1.5)
  const text = comment(tonight(slow, before, { repeats: [slow, slow] }), context)
  expect(text.match(/^- p95 of GET/gm)).toHaveLength(10)
  expect(text).toContain('- … and 5 more')
})

test('what many objectives of a run suffer from, and what to do about it, is said once in a list and each time at its line', () => {
  const objectives = [promise('/retrieve', 'p95', '<', 900), promise('/retrieve', 'p99', '<', 940)]
  const late = judge(
    ['a', 'b'].map(name => ({ name, result: own({ p95: 950, lag: 80 }), objectives })),
    usual,
  )
  const fault = /Not your service: the load generator was late by 80 ms at p99 of its pump lag/g
  const advice = /Give the load generator more CPU/g
  const count = (text: string): readonly number[] =>
    [fault, advice].map(sign => text.replaceAll('\u00a0', ' ').match(sign)?.length ?? 0)
  const listed = (text: string): string => text.split('\n').slice(1).join('\n')
  const shown = terminal(late, { colour: false, width: 100 })
  expect(count(shown.slice(shown.indexOf('\n  ⊘')))).toEqual([2, 2])
  expect(shown).toMatch(
    /\n {2}⊘ invalid: a: p99 of \/retrieve 950 ms, limit < 940 ms: missed by 10 ms, which lateness of 80 ms can add/,
  )
  expect(count(listed(comment(late, context)))).toEqual([2, 2])
  expect(count(html(late, context).split('</h1>')[1] ?? '')).toEqual([2, 2])
  expect(count(JSON.stringify(annotations(late)))).toEqual([4, 4])
})
