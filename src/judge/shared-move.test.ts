import { expect, test } from 'vitest'
import { said } from '../../test/judge/given.ts'
import { changes, history, type Night, tonight } from '../../test/judge/history.ts'
import type { Control } from '../model/run-result.ts'
import type { Verdict } from '../model/verdict.ts'

const names = ['a', 'b', 'c', 'd', 'e'] as const
const service = (factors: readonly number[], control?: Control): Night => ({
  endpoints: Object.fromEntries(names.map((name, at) => [`GET /${name}`, { p95: 200 * (factors[at] ?? 1) }])),
  ...(control && { control }),
})
const control = (p50Ms: number): Control => ({ p50Ms, p95Ms: 2 * p50Ms })
const calm = history(Array.from({ length: 10 }, (_, at) => service(Array(5).fill(1 + at / 1000))))

const shared = (verdict: Verdict): readonly boolean[] =>
  changes(verdict, 'p95').map(({ flags }) => flags.includes('shared'))

test('more than 60 % of the endpoints that move alike are one move', () => {
  expect(shared(tonight(service([1.2, 1.22, 1.18, 1.21, 1.2]), calm))).toEqual(Array(5).fill(true))
  expect(shared(tonight(service([1.2, 1.22, 1.18, 1.21]), calm))).toEqual([true, true, true, true, false])
  expect(shared(tonight(service([1.2, 1.22, 1.18]), calm))).toEqual(Array(5).fill(false))
  expect(shared(tonight(service([1.2, 1.5, 1.9, 1.21, 1.2]), calm))).toEqual(Array(5).fill(false))
  expect(shared(tonight(service([1.2, 1.8, 1.18, 1.21, 1.2]), calm))).toEqual([true, false, true, true, true])
})

test('where the control endpoint moved with them it was the machine, which is noise', () => {
  const before = history(Array.from({ length: 5 }, () => service([1, 1, 1, 1, 1], control(0.1))))
  const slow = [1.2, 1.2, 1.2, 1.2, 1.2]
  const ofMachine = changes(tonight(service(slow, control(0.12)), before), 'p95')
  expect(ofMachine.map(said)).toEqual(Array(5).fill(['pass', 'noise']))
  expect(ofMachine[0]?.message).toContain('like 5 of 5 endpoints, and the control endpoint')
  const ofService = changes(tonight(service(slow, control(0.105)), before), 'p95')
  expect(ofService.map(said)).toEqual(Array(5).fill(['warn', 'suspect']))
  const few = [...calm, ...before.slice(0, 2)]
  expect(changes(tonight(service(slow, control(0.12)), few), 'p95').map(said)).toEqual(
    Array(5).fill(['warn', 'suspect']),
  )
})
