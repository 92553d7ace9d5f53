import { expect, test } from 'vitest'
import { ci, nightsOf, played, slower } from '../../test/judge/closed-loop.ts'
import { history } from '../../test/judge/history.ts'
import type { Verdict } from '../model/verdict.ts'
import { randomFrom } from '../stats/random.ts'

const isRed = ({ findings }: Verdict): boolean => findings.some(({ code }) => code === 'regression')

test('on a usual runner, unchanged software fails in at most 1 % of 300 nights', () => {
  const random = randomFrom(20261124)
  const nights = nightsOf(ci, 4, random)
  const before = history(
    Array.from({ length: 20 }, () => nights.next().value),
    300,
  )
  const verdicts = played(
    Array.from({ length: 300 }, () => nights.next().value),
    before,
  )
  expect(verdicts.filter(isRed).length).toBeLessThanOrEqual(3)
  // Some nights are suspect, or this shows nothing.
  expect(verdicts.filter(({ verdict }) => verdict === 'warn').length).toBeGreaterThan(15)
})

test('of endpoints that become slower by 20 % nine in ten fail by the third night', () => {
  const found = Array.from({ length: 20 }, (_, at) => {
    const nights = nightsOf(ci, 4, randomFrom(at + 1))
    const before = history(
      Array.from({ length: 20 }, () => nights.next().value),
      3,
    )
    return played(
      Array.from({ length: 3 }, () => slower(nights.next().value, 1.2)),
      before,
    ).some(isRed)
  })
  expect(found.filter(Boolean).length).toBeGreaterThanOrEqual(18)
})
