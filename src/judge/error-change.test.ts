import { expect, test } from 'vitest'
import { said } from '../../test/judge/given.ts'
import { changes, history, inARow, type Night, night, tonight } from '../../test/judge/history.ts'
import type { Finding, Verdict } from '../model/verdict.ts'

const failing = (failures: number): Night => night(209, { failures })
const six = history([10, 12, 9, 11, 10, 13].map(failing))

const errorsOf = (verdict: Verdict): Finding => {
  const [finding] = changes(verdict, 'errors')
  if (finding === undefined) throw new Error('nothing is said of the errors')
  return finding
}

test('as many errors as usual pass', () => {
  const finding = errorsOf(tonight(failing(14), six))
  expect(said(finding)).toEqual(['pass', 'met'])
  expect(finding.message).toBe('errors 0.23 %, usual 0.18 % (6 earlier runs).')
})

test('a rise of less than 0.1 percentage points is none, however unlikely', () => {
  const many = (failures: number): Night => night(209, { requests: 600_000, failures })
  const before = history([0, 0, 0, 0, 0, 0].map(many))
  expect(said(errorsOf(tonight(many(599), before)))).toEqual(['pass', 'met'])
  expect(said(errorsOf(tonight(many(600), before)))).toEqual(['warn', 'suspect'])
})

test('more errors in one run are a suspect, on three machines or three nights a regression', () => {
  const suspect = errorsOf(tonight(failing(120), six))
  expect(said(suspect)).toEqual(['warn', 'suspect'])
  expect(suspect.message).toContain('errors 2.00 % against the usual 0.18 % (6 earlier runs); chance of this by noise')
  const again = { repeats: [failing(130), failing(118)] }
  expect(said(errorsOf(tonight(failing(120), six, again)))).toEqual(['fail', 'regression'])
  expect(said(errorsOf(tonight(failing(120), six, { ...again, on: 'same-runner' })))).toEqual(['warn', 'suspect'])
  expect(said(errorsOf(tonight(failing(120), six, { repeats: [failing(130)] })))).toEqual(['warn', 'suspect'])
  const codes = (nights: readonly number[]): readonly string[] =>
    inARow(nights.map(failing), six).map(verdict => errorsOf(verdict).code)
  expect(codes([120, 125, 130])).toEqual(['suspect', 'suspect', 'regression'])
  expect(codes([120, 125, 10, 130])).toEqual(['suspect', 'suspect', 'met', 'suspect'])
})

test('errors that a re-run does not repeat are noise', () => {
  const finding = errorsOf(tonight(failing(120), six, { repeats: [failing(11)] }))
  expect(said(finding)).toEqual(['pass', 'noise'])
  expect(finding.message).toContain('one run had 2.00 %, the next was normal (0.18 %, usual 0.18 %)')
})

test('with fewer than five earlier runs more errors can only warn', () => {
  const finding = errorsOf(tonight(failing(120), six.slice(0, 4), { repeats: [failing(120), failing(120)] }))
  expect(said(finding)).toEqual(['warn', 'provisional'])
})
