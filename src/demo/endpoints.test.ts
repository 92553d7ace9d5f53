import { describe, expect, test } from 'vitest'
import { type Answer, makeService, type Profile } from './endpoints.ts'

const draws = 20_000
const paths = [
  '/retrieve',
  '/extract/pico',
  '/extract/effects',
  '/extract/ae',
  '/extract/dose',
  '/extract/eligibility',
  '/facets/generate',
  '/health',
] as const

interface Drawn {
  readonly profile?: Profile
  readonly seed?: number
  readonly speed?: number
  readonly degraded?: boolean
  readonly count?: number
}

function drawn(path: string, { profile = 'green', seed = 7, speed = 1, degraded, count = draws }: Drawn): Answer[] {
  const service = makeService(profile, seed, speed)
  return Array.from({ length: count }, () => {
    const answer = service(path, degraded ?? false)
    if (answer === undefined) throw new Error(`${path} is no endpoint`)
    return answer
  })
}

function quantile(answers: readonly Answer[], q: number): number {
  const sorted = answers.map(({ afterMs }) => afterMs).sort((a, b) => a - b)
  return sorted[Math.floor(q * sorted.length)] ?? Number.NaN
}

describe('the share of refusals is that of the profile', () => {
  // 20,000 × the documented rate, four binomial standard deviations to either side.
  test.each<[Profile, string, number, number]>([
    ['green', '/retrieve', 3, 37],
    ['green', '/extract/pico', 3, 37],
    ['green', '/facets/generate', 3, 37],
    ['green', '/health', 0, 0],
    ['red', '/retrieve', 3, 37],
    ['red', '/facets/generate', 15, 65],
    ['red', '/health', 0, 0],
    ['failing', '/retrieve', 2217, 2583],
    ['failing', '/extract/dose', 11_723, 12_277],
    ['failing', '/facets/generate', 321, 479],
    ['failing', '/health', 0, 0],
  ])('%s %s refuses between %i and %i of 20,000', (profile, path, least, most) => {
    const refused = drawn(path, { profile }).filter(({ status }) => status === 503).length
    expect(refused).toBeGreaterThanOrEqual(least)
    expect(refused).toBeLessThanOrEqual(most)
  })
})

describe('latencies are those of the profile', () => {
  // Median and p95 = median × spread, four standard errors of a quantile of 20,000 log-normal draws to either side.
  test.each<[Profile, string, readonly [number, number], readonly [number, number]]>([
    ['green', '/retrieve', [197, 203], [390, 410]],
    ['green', '/extract/ae', [472, 488], [936, 984]],
    ['green', '/facets/generate', [324, 336], [705, 747]],
    ['green', '/health', [1.97, 2.03], [3.9, 4.1]],
    ['red', '/facets/generate', [462, 498], [2476, 2804]],
  ])('%s %s', (profile, path, p50, p95) => {
    const answers = drawn(path, { profile }).filter(({ status }) => status === 200)
    expect(quantile(answers, 0.5)).toBeGreaterThan(p50[0])
    expect(quantile(answers, 0.5)).toBeLessThan(p50[1])
    expect(quantile(answers, 0.95)).toBeGreaterThan(p95[0])
    expect(quantile(answers, 0.95)).toBeLessThan(p95[1])
  })

  test('a refusal is twenty times as quick as an answer', () => {
    const answers = drawn('/extract/pico', { profile: 'failing' })
    const [good, refused] = [200, 503].map(wanted => answers.filter(({ status }) => status === wanted))
    expect(quantile(refused ?? [], 0.5)).toBeGreaterThan(480 / 20 - 0.6)
    expect(quantile(refused ?? [], 0.5)).toBeLessThan(480 / 20 + 0.6)
    expect(quantile(good ?? [], 0.5)).toBeGreaterThan(465)
  })

  test('speed divides every latency and changes nothing else', () => {
    const [slow, fast] = [1, 8].map(speed => drawn('/retrieve', { speed, profile: 'failing', count: 500 }))
    expect(fast?.map(({ status }) => status)).toEqual(slow?.map(({ status }) => status))
    for (const [at, { afterMs }] of (fast ?? []).entries()) expect(afterMs * 8).toBeCloseTo(slow?.[at]?.afterMs ?? 0, 9)
  })
})

describe('degraded mode', () => {
  test('a degraded retrieval takes 0.55 of its time: 110 ms instead of 200', () => {
    const [normal, degraded] = [false, true].map(mode => drawn('/retrieve', { degraded: mode }))
    expect(quantile(degraded ?? [], 0.5) / quantile(normal ?? [], 0.5)).toBeCloseTo(0.55, 9)
    expect(quantile(degraded ?? [], 0.5)).toBeGreaterThan(108)
    expect(quantile(degraded ?? [], 0.5)).toBeLessThan(112)
  })

  test('the mode changes neither who is refused nor the other endpoints', () => {
    for (const path of paths) {
      const [normal, degraded] = [false, true].map(mode =>
        drawn(path, { degraded: mode, profile: 'failing', count: 300 }),
      )
      expect(degraded?.map(({ status }) => status)).toEqual(normal?.map(({ status }) => status))
      if (path !== '/retrieve') expect(degraded).toEqual(normal)
    }
  })

  test('going back gives the draws of a service that never left', () => {
    const [there, stayed] = [makeService('green', 7, 1), makeService('green', 7, 1)]
    for (let at = 0; at < 10; at += 1) {
      there('/retrieve', true)
      stayed('/retrieve', false)
    }
    expect(there('/retrieve', false)).toEqual(stayed('/retrieve', false))
  })
})

describe('seeds', () => {
  test('the same seed gives the same latencies and refusals', () => {
    for (const path of paths)
      expect(drawn(path, { profile: 'failing', count: 500 })).toEqual(drawn(path, { profile: 'failing', count: 500 }))
  })

  test('another seed gives others', () => {
    for (const path of paths.filter(one => one !== '/health')) {
      const [seven, eight] = [7, 8].map(seed => drawn(path, { seed, profile: 'failing', count: 500 }))
      expect(eight?.map(({ afterMs }) => afterMs)).not.toEqual(seven?.map(({ afterMs }) => afterMs))
      expect(eight?.map(({ status }) => status)).not.toEqual(seven?.map(({ status }) => status))
    }
  })

  test('each path has a sequence of its own, whatever is asked between', () => {
    const alone = drawn('/extract/pico', { count: 50 })
    const service = makeService('green', 7, 1)
    const among = Array.from({ length: 50 }, () => {
      for (const path of paths.filter(one => one !== '/extract/pico')) service(path, true)
      return service('/extract/pico', false)
    })
    expect(among).toEqual(alone)
    expect(drawn('/extract/dose', { count: 50 })).not.toEqual(alone)
  })
})

test.each(['/', '/extract', '/extract/', '/extract/other', '/retrieve/', '/metrics', '/admin/reload', '__proto__', ''])(
  '"%s" is no endpoint',
  path => {
    expect(makeService('green', 7, 1)(path, false)).toBeUndefined()
  },
)
