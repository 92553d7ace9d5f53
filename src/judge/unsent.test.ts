import { expect, test } from 'vitest'
import { promise } from '../../test/judge/given.ts'
import type { Objective } from '../model/objective.ts'
import type { OfferedCall } from '../model/offer.ts'
import { unsentNotices } from './judge.ts'

function call(method: string, name: string, isExact = true): OfferedCall {
  return { method, name, times: 1, isExact }
}

const calls = [
  call('POST', '/retrieve [ae]'),
  call('POST', '/retrieve [dose]'),
  call('POST', '/extract/pico'),
  call('GET', '/items/{id}'),
]

function on(endpoint: string, method?: string): Objective {
  const one = promise(endpoint, 'p95', '<', 80)
  return method === undefined || one.scope.kind !== 'endpoint' ? one : { ...one, scope: { ...one.scope, method } }
}

function told(objective: Objective, sent: readonly OfferedCall[] = calls): readonly string[] {
  return unsentNotices([{ name: 'burst', objectives: [objective], calls: sent }]).map(({ message }) => message)
}

test.each([
  [on('/retrieve')],
  [on('/retrieve [ae]')],
  [on('/extract/*')],
  [on('/**')],
  [on('/items/{id}')],
  [on('/items/:key')],
  [on('/retrieve', 'post')],
  [promise('', 'p95', '<', 80)],
  [promise('each', 'p95', '<', 80)],
  [{ ...on('/gone'), indicator: { kind: 'users' as const } }],
])('what is sent, or is no endpoint, is not told: %j', objective => {
  expect(told(objective)).toEqual([])
})

test.each([
  [on('/retreive'), 'README.md:112: `/retreive` covers no request of `burst`; the nearest is /retrieve. '],
  [on('/retrieve/batch'), '`/retrieve/batch` covers no request of `burst`; it has POST /retrieve [ae], '],
  [on('/retrieve [eligibility]'), '`/retrieve [eligibility]` covers no request'],
  [on('/extrat/pic*'), 'the nearest is /extract/pico. '],
  [on('/retrieve', 'GET'), '`GET /retrieve` covers no request of `burst`; the nearest is POST /retrieve [ae]. '],
])('an endpoint that no request has is told with the nearest that one has: %j', (objective, sentence) => {
  expect(told(objective)).toEqual([expect.stringContaining(sentence)])
})

test('a name that is known only when it is sent may be any that begins like it', () => {
  const open = [call('GET', '/orders/{id}', false), call('GET', '/health')]
  for (const endpoint of ['/orders/7', '/orders/*', '/*/7', '/orders']) expect(told(on(endpoint), open)).toEqual([])
  expect(told(on('/order'), open)).toEqual([])
  expect(told(on('/odrers/7'), open)).toHaveLength(1)
  expect(told(on('/orders/7', 'POST'), open)).toHaveLength(1)
  for (const name of ['{page}', 'GET {page}', 'https://{host}/x'])
    expect(told(on('/anything'), [call('GET', name, false)])).toEqual([])
})

test('what is promised of several scenarios is sent by one of them, and told once where none does', () => {
  const [one, other] = [
    { name: 'burst', calls },
    { name: 'mixed', calls: [call('GET', '/health')] },
  ]
  const both = (objectives: readonly Objective[]): readonly string[] =>
    unsentNotices([one, other].map(each => ({ ...each, objectives }))).map(({ message }) => message)
  expect(both([on('/retrieve'), on('/health')])).toEqual([])
  expect(both([on('/helth'), { ...on('/helth'), indicator: { kind: 'max' } }])).toEqual([
    'README.md:112: `/helth` covers no request of `burst`, `mixed`; the nearest is /health. Write it as it is sent, or a run can not be judged by it.',
  ])
  const report = { name: 'nightly', objectives: [on('/helth')] }
  expect(unsentNotices([{ ...one, objectives: [on('/helth')] }, report])).toEqual([])
})
