import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codes, line, lines, refusal } from '../../fixtures/slo/given.ts'
import { UserError } from '../model/errors.ts'
import { type Context, type Promises, readWords } from './words.ts'

const resources: ReadonlySet<string> = new Set(['cpu', 'memory', 'gpu', 'disk', 'network', 'queue-depth', 'open files'])

const words = (text: string, more: Partial<Context> = {}): Promises =>
  readWords(text, { place: { file: 'slo.md', line: 7, column: 3 }, resources, ...more })

const told = async (text: string): Promise<string> => {
  const { code, message } = await refusal(() => words(text))
  return `${code} ${message}`
}

test('an objective keeps what was promised, where it is written and how', () => {
  expect(words('P95 latency `POST /retrieve`: < 900ms sustained')).toEqual({
    objectives: [
      {
        scope: { kind: 'endpoint', method: 'POST', pattern: '/retrieve' },
        indicator: { kind: 'percentile', q: 0.95 },
        condition: { comparison: '<', limit: 900 },
        unit: 'ms',
        severity: 'fail',
        source: { file: 'slo.md', line: 7 },
        text: 'P95 latency `POST /retrieve`: < 900ms sustained',
        qualifier: 'sustained',
      },
    ],
    notices: [],
  })
})

/** Each text with the objective it means, and the codes of its notices. */
const understood: readonly (readonly [text: string, objective: string, ...notices: string[]])[] = [
  // indicators
  ['p50 < 300ms', 'run: q0.5 < 300 ms'],
  ['p95 < 900ms', 'run: q0.95 < 900 ms'],
  ['P95 < 900ms', 'run: q0.95 < 900 ms'],
  ['p99.9 < 900ms', 'run: q0.999 < 900 ms'],
  ['p99.99 < 900ms', 'run: q0.9999 < 900 ms'],
  ['p(95) < 900ms', 'run: q0.95 < 900 ms'],
  ['p(99.9) < 900ms', 'run: q0.999 < 900 ms'],
  ['95th percentile < 900ms', 'run: q0.95 < 900 ms'],
  ['99.9th percentile < 900ms', 'run: q0.999 < 900 ms'],
  ['p95 latency < 900ms', 'run: q0.95 < 900 ms'],
  ['p100 < 5s', 'run: max < 5000 ms'],
  ['median < 300ms', 'run: median < 300 ms'],
  ['med < 300ms', 'run: median < 300 ms'],
  ['mean < 300ms', 'run: mean < 300 ms'],
  ['avg < 300ms', 'run: mean < 300 ms'],
  ['average < 300ms', 'run: mean < 300 ms'],
  ['Average response time < 300ms', 'run: mean < 300 ms'],
  ['min < 10ms', 'run: min < 10 ms'],
  ['max < 5s', 'run: max < 5000 ms'],
  ['errors < 1%', 'run: errors < 0.01 ratio'],
  ['error rate < 1%', 'run: errors < 0.01 ratio'],
  ['error_rate < 1%', 'run: errors < 0.01 ratio'],
  ['failure rate < 1%', 'run: errors < 0.01 ratio'],
  ['fail ratio < 1%', 'run: errors < 0.01 ratio'],
  ['errors < 0.01 ratio', 'run: errors < 0.01 ratio'],
  ['5xx < 0.1%', 'run: 5xx < 0.001 ratio'],
  ['5xx /retrieve <= 0.1%', '/retrieve: 5xx <= 0.001 ratio'],
  ['5xx rate < 0.1%', 'run: 5xx < 0.001 ratio'],
  ['throughput >= 50/s', 'run: throughput >= 50 per-second'],
  ['rps >= 50', 'run: throughput >= 50 per-second'],
  ['Throughput (req/s): 50', 'run: throughput >= 50 per-second'],
  ['at least 50 users', 'run: users >= 50 count'],
  ['QPS >= 50', 'run: throughput >= 50 per-second'],
  ['requests >= 1000', 'run: requests >= 1000 count'],
  ['requests 1000', 'run: requests >= 1000 count'],
  ['users >= 50', 'run: users >= 50 count'],
  ['users 50', 'run: users >= 50 count'],
  ['cpu < 70%', 'run: cpu average < 70 percent'],
  ['CPU < 70%', 'run: cpu average < 70 percent'],
  ['memory < 2GB', 'run: memory average < 2000000000 bytes'],
  ['memory < 2 GiB', 'run: memory average < 2147483648 bytes'],
  ['gpu < 90%', 'run: gpu average < 90 percent'],
  ['disk < 80%', 'run: disk average < 80 percent'],
  ['network < 100 MB', 'run: network average < 100000000 bytes'],
  ['queue-depth < 40', 'run: queue-depth average < 40'],
  ['Queue-Depth max < 40', 'run: queue-depth max < 40'],
  ['`open files` < 1,000', 'run: open files average < 1000'],

  // comparisons
  ['p95 <= 900ms', 'run: q0.95 <= 900 ms'],
  ['p95 ≤ 900ms', 'run: q0.95 <= 900 ms'],
  ['p95 under 900ms', 'run: q0.95 < 900 ms'],
  ['p95 below 900ms', 'run: q0.95 < 900 ms'],
  ['p95 at most 900ms', 'run: q0.95 <= 900 ms'],
  ['p95<900ms', 'run: q0.95 < 900 ms'],
  ['p95: 900ms', 'run: q0.95 <= 900 ms'],
  ['throughput > 50/s', 'run: throughput > 50 per-second'],
  ['throughput ≥ 50/s', 'run: throughput >= 50 per-second'],
  ['throughput at least 50/s', 'run: throughput >= 50 per-second'],
  ['p95 between 100ms and 900ms', 'run: q0.95 between 100..900 ms'],
  ['p95 between 100 and 900ms', 'run: q0.95 between 100..900 ms'],
  ['p95 between 0.1-0.9s', 'run: q0.95 between 100..900 ms'],
  ['throughput between 50/s and 60/s', 'run: throughput between 50..60 per-second'],
  ['gpu between 80% and 90%', 'run: gpu average between 80..90 percent'],
  ['cpu > 20%', 'run: cpu average > 20 percent'],

  // bare limits
  ['p95 900ms', 'run: q0.95 <= 900 ms'],
  ['errors 1%', 'run: errors <= 0.01 ratio'],
  ['throughput 50/s', 'run: throughput >= 50 per-second'],
  ['rps 50', 'run: throughput >= 50 per-second'],
  ['rps: 50+', 'run: throughput >= 50 per-second'],
  ['50+ QPS', 'run: throughput >= 50 per-second'],
  ['50 QPS', 'run: throughput >= 50 per-second'],
  ['/retrieve 50+ QPS', '/retrieve: throughput >= 50 per-second'],
  ['gpu 80-90%', 'run: gpu average between 80..90 percent'],
  ['GPU: 80%-90%', 'run: gpu average between 80..90 percent'],
  ['GPU: 80–90 %', 'run: gpu average between 80..90 percent'],

  // availability
  ['Availability 99.9%', 'run: errors <= 0.001 ratio'],
  ['availability >= 99.9%', 'run: errors <= 0.001 ratio'],
  ['availability > 99.9%', 'run: errors < 0.001 ratio'],
  ['availability /retrieve 99.99%', '/retrieve: errors <= 0.0001 ratio'],
  ['availability 99.995 %', 'run: errors <= 0.00005 ratio'],
  ['availability: 0.999 ratio', 'run: errors <= 0.001 ratio'],
  ['availability 100%', 'run: errors <= 0 ratio'],
  ['availability between 99% and 99.9%', 'run: errors between 0.001..0.01 ratio'],
  ['success rate >= 99%', 'run: errors <= 0.01 ratio'],
  ['success rate at least 97.3%', 'run: errors <= 0.027 ratio'],

  // units and numbers
  ['p95 < 0.3 s', 'run: q0.95 < 300 ms'],
  ['p95 < 2s', 'run: q0.95 < 2000 ms'],
  ['p95 < 2 seconds', 'run: q0.95 < 2000 ms'],
  ['p95 < 500µs', 'run: q0.95 < 0.5 ms'],
  ['p95 < 500μs', 'run: q0.95 < 0.5 ms'],
  ['max < 1 min', 'run: max < 60000 ms'],
  ['p95 < 1.1s', 'run: q0.95 < 1100 ms'],
  ['p95 < .5s', 'run: q0.95 < 500 ms'],
  ['p95 < 2.3s', 'run: q0.95 < 2300 ms'],
  ['errors < 0.07%', 'run: errors < 0.0007 ratio'],
  ['throughput >= 50 rps', 'run: throughput >= 50 per-second'],
  ['throughput >= 50 QPS', 'run: throughput >= 50 per-second'],
  ['throughput >= 50 req/s', 'run: throughput >= 50 per-second'],
  ['throughput >= 50 requests per second', 'run: throughput >= 50 per-second'],
  ['throughput >= 600/min', 'run: throughput >= 10 per-second'],
  ['throughput >= 30 requests per minute', 'run: throughput >= 0.5 per-second'],
  ['p95 < 1,500 ms', 'run: q0.95 < 1500 ms'],
  ['p95 < 1,500.5 ms', 'run: q0.95 < 1500.5 ms'],
  ['requests >= 1,000,000', 'run: requests >= 1000000 count'],
  ['p95 < 1\u2009500 ms', 'run: q0.95 < 1500 ms'],
  ['p95 < 1\u202f500\u202fms', 'run: q0.95 < 1500 ms'],
  ['p95 < 900\u00a0ms', 'run: q0.95 < 900 ms'],

  // where
  ['p95 /retrieve < 900ms', '/retrieve: q0.95 < 900 ms'],
  ['/retrieve p95 < 900ms', '/retrieve: q0.95 < 900 ms'],
  ['/retrieve: p95 < 900ms', '/retrieve: q0.95 < 900 ms'],
  ['p95 of /retrieve < 900ms', '/retrieve: q0.95 < 900 ms'],
  ['p95 POST /extract/* < 2s', 'POST /extract/*: q0.95 < 2000 ms'],
  ['post /extract/* p95 < 2s', 'POST /extract/*: q0.95 < 2000 ms'],
  ['p95 /api/** < 2s', '/api/**: q0.95 < 2000 ms'],
  ['p95 /items/{id} < 2s', '/items/{id}: q0.95 < 2000 ms'],
  ['p95 /items/:id < 2s', '/items/:id: q0.95 < 2000 ms'],
  ['p95 /items/:id: < 2s', '/items/:id: q0.95 < 2000 ms'],
  ['p95 /a?x=1 < 2s', '/a?x=1: q0.95 < 2000 ms'],
  ['p95 `/retrieve [ae]` < 900ms', '/retrieve [ae]: q0.95 < 900 ms'],
  ["p95 'Sign in, step 2' < 900ms", 'Sign in, step 2: q0.95 < 900 ms'],
  ['p95 "it\'s < 2s" < 900ms', "it's < 2s: q0.95 < 900 ms"],
  ['p95 “sign in” < 900ms', 'sign in: q0.95 < 900 ms'],
  ['Checkout p95 < 900ms', 'Checkout: q0.95 < 900 ms'],
  ['each p95 < 500ms', 'each: q0.95 < 500 ms'],
  ['each endpoint p95 < 500ms', 'each: q0.95 < 500 ms'],
  ['all endpoints: errors < 1%', 'each: errors < 0.01 ratio'],
  ['p95 < 500ms for each endpoint', 'each: q0.95 < 500 ms (for each endpoint)'],
  ['total errors < 1%', 'run: errors < 0.01 ratio'],
  ['errors < 1% on /retrieve', '/retrieve: errors < 0.01 ratio (on /retrieve)'],
  ['95% of requests < 900ms', 'run: q0.95 < 900 ms'],
  ['99 % of all requests to /retrieve under 2 seconds', '/retrieve: q0.99 < 2000 ms'],

  // as people write them
  ['P95 latency `/retrieve`: < 900ms', '/retrieve: q0.95 < 900 ms'],
  ['Error rate: < 1%', 'run: errors < 0.01 ratio'],
  ['Retrieve: 50+ QPS sustained', 'Retrieve: throughput >= 50 per-second (sustained)'],
  ['All 50 users spawn successfully', 'run: users >= 50 count (spawn successfully)'],
  ['CPU: < 70% average during steady load', 'run: cpu average < 70 percent (during steady load)'],
  ['GPU: 80-90% utilization under load', 'run: gpu average between 80..90 percent (utilization under load)'],
  ['Memory: Stable, no leaks', 'run: memory average no-growth'],
  ['Memory: No growth over time (no leaks)', 'run: memory average no-growth (over time (no leaks))'],
  ['CPU: Stable utilization', 'run: cpu average stable (utilization)'],
  ['memory no growth', 'run: memory average no-growth'],
  ['memory no-growth', 'run: memory average no-growth'],
  ['cpu stable', 'run: cpu average stable'],

  // qualifiers
  ['cpu < 90% max', 'run: cpu max < 90 percent'],
  ['max cpu < 90%', 'run: cpu max < 90 percent'],
  ['cpu min > 5%', 'run: cpu min > 5 percent'],
  ['memory last < 2GB', 'run: memory last < 2000000000 bytes'],
  ['cpu < 90% during average load', 'run: cpu average < 90 percent (during average load)'],
  ['p95 < 900ms sustained', 'run: q0.95 < 900 ms (sustained)'],
  ['p95 < 900ms @ 150 RPS', 'run: q0.95 < 900 ms (@ 150 RPS)', 'condition-not-checked'],
  ['p95 < 900ms over 5m', 'run: q0.95 < 900 ms (over 5m)', 'condition-not-checked'],
  ['p95 at 150 RPS < 900ms', 'run: q0.95 < 900 ms', 'condition-not-checked'],
  ['cpu < 70% average over 5m', 'run: cpu average < 70 percent (over 5m)', 'condition-not-checked'],
]

test.each(understood)('`%s` means `%s`', (text, objective, ...notices) => {
  const promises = words(text)
  expect(lines(promises)).toEqual([objective])
  expect(codes(promises)).toEqual(notices)
})

/** Each text that is refused, with the error's code and the words that say why and what to write. */
const refused: readonly (readonly [text: string, code: string, ...said: string[]])[] = [
  // a number without unit
  ['p95 < 900', 'limit-without-unit', 'the number 900 has no unit. Write `900ms` or `900s`.'],
  ['p95 /retrieve 900', 'limit-without-unit', 'Write `900ms` or `900s`.'],
  ['errors < 0.01', 'limit-without-unit', 'Write `0.01%`, or `0.01 ratio` for a share of 1.'],
  ['errors < 1', 'limit-without-unit', 'the number 1 has no unit'],
  ['errors < 5', 'limit-without-unit', 'Write `5%`.'],
  ['5xx < 0', 'limit-without-unit', 'the number 0 has no unit'],
  ['availability 99.9', 'limit-without-unit', 'Write `99.9%`.'],
  ['throughput >= 50', 'limit-without-unit', 'Write `50/s` or `50/min`.'],
  ['cpu < 70', 'limit-without-unit', 'Write `70%` or'],
  ['p95 < 2 fortnights', 'limit-without-unit', 'the number 2 has no unit'],
  ['p95 < 1 500 ms', 'limit-without-unit', 'the number 1 has no unit'],
  ['p95 < 1e3 ms', 'limit-without-unit', 'the number 1 has no unit'],
  ['p95 between 100 and 900', 'limit-without-unit', 'the number 100 has no unit'],

  // a comparison against the direction
  ['p95 > 900ms', 'objective-direction', 'it asks for at least 900ms', 'Did you mean `< 900ms`?'],
  ['p95 >= 900ms', 'objective-direction', 'Did you mean `<= 900ms`?'],
  ['p95 ≥ 900ms', 'objective-direction', 'Did you mean `<= 900ms`?'],
  ['p95 at least 900ms', 'objective-direction', 'Did you mean `<= 900ms`?'],
  ['p95 over 900ms', 'objective-direction', 'Did you mean `< 900ms`?'],
  ['p95 900+ms', 'objective-direction', 'Did you mean `<= 900ms`?'],
  ['min > 10ms', 'objective-direction', 'Did you mean `< 10ms`?'],
  ['errors > 1%', 'objective-direction', 'Did you mean `< 1%`?'],
  ['5xx > 1%', 'objective-direction', 'Did you mean `< 1%`?'],
  ['throughput < 50/s', 'objective-direction', 'it asks for at most 50/s', 'Did you mean `> 50/s`?'],
  ['rps under 50', 'objective-direction', 'Did you mean `> 50`?'],
  ['users at most 50', 'objective-direction', 'Did you mean `>= 50`?'],
  ['fewer than 50 users', 'objective-direction', 'Did you mean `> 50`?'],
  ['availability < 99.9%', 'objective-direction', 'Did you mean `> 99.9%`?'],
  ['success rate at most 99%', 'objective-direction', 'Did you mean `>= 99%`?'],
  ['cpu 70%', 'objective-direction', 'whether 70% is the most or the least. Write `<` or `>` in front.'],
  ['p95 between 200ms', 'objective-direction', 'Write `between A and B`.'],

  // commas
  ['p95 < 0,5 s', 'limit-comma', 'the comma in 0,5 can group thousands or be a decimal point. Write `0.5`.'],
  ['p95 < 1,5s', 'limit-comma', 'Write `15` or `1.5`.'],
  ['p95 < 1500,000 ms', 'limit-comma', 'Write `1500000` or `1500.000`.'],
  ['p95 < 0,500 s', 'limit-comma', 'Write `0.500`.'],
  ['p95 < 1,50,000 ms', 'limit-comma', 'Write `150000`.'],
  ['p95 < 0,50,000 ms', 'limit-comma', 'Write it without commas.'],
  ['errors < 0,001%', 'limit-comma', 'Write `0.001`.'],
  ['throughput >= 1,5/s', 'limit-comma', 'Write `15` or `1.5`.'],

  // units that do not fit
  ['p95 < 5%', 'limit-unit', '5% does not fit, since the indicator is a time. Write `ms` or `s`.'],
  ['errors < 5ms', 'limit-unit', 'the indicator is a share. Write `%`.'],
  ['throughput > 5ms', 'limit-unit', 'the indicator is a rate. Write `/s` or `/min`.'],
  ['requests >= 50/s', 'limit-unit', 'the indicator is a count. Write the number alone.'],
  ['users 50%', 'limit-unit', 'Write the number alone.'],

  // limits that nothing can keep or miss
  ['errors < 150%', 'limit-impossible', 'A share is at most 100%.'],
  ['availability 101%', 'limit-impossible', 'A share is at most 100%.'],
  ['errors < 0%', 'limit-impossible', 'nothing is below 0. Write `<= 0` with the unit.'],
  ['p95 < 0ms', 'limit-impossible', 'nothing is below 0'],
  ['availability > 100%', 'limit-impossible', 'nothing is below 0'],
  ['p95 between 300ms and 200ms', 'limit-impossible', 'Write the smaller edge first.'],
  ['gpu 90-80%', 'limit-impossible', 'Write the smaller edge first.'],
  ['p95 < 200-300ms', 'limit-impossible', 'Write one limit.'],
  ['p95 < 900+ ms', 'limit-impossible', 'the `+` of 900 ms do not go together. Write one limit.'],
  ['p95 < 1.5.5 ms', 'limit-impossible', '1.5.5 ms is no number. Write digits.'],
  ['p95 < 99999999999999999999999999999999 ms', 'limit-impossible', 'is no number'],
  ['p95 < -5ms', 'objective-syntax', 'a limit is never negative'],
  ['p95 −5ms', 'objective-syntax', 'a limit is never negative'],

  // what is missing, or there twice
  ['', 'objective-syntax', 'it names no indicator'],
  ['p95', 'objective-syntax', 'it names no limit'],
  ['p95 /retrieve <', 'objective-syntax', '`<` is not understood here'],
  ['/retrieve < 900ms', 'objective-syntax', 'it names no indicator'],
  ['latency < 900ms', 'objective-syntax', 'it names no indicator'],
  ['no leaks', 'objective-syntax', 'it names no indicator'],
  ['stable', 'objective-syntax', 'it names no indicator'],
  ['p95 stable', 'objective-syntax', 'only a resource can be `stable`'],
  ['errors no growth', 'objective-syntax', 'only a resource can be `no-growth`'],
  ['p95 p99 < 5ms', 'objective-syntax', 'it names two indicators; write each as its own objective'],
  ['cpu and gpu < 70%', 'objective-syntax', 'it names two indicators'],
  ['p95 < 5ms p99 < 9ms', 'objective-syntax', 'it holds two promises; write each as its own objective'],
  ['p95 5ms p99 < 9ms', 'objective-syntax', 'it holds two promises'],
  ['p95 < 5ms, errors 1%', 'objective-syntax', 'it holds two promises'],
  ['p95 < 5ms and p99', 'objective-syntax', 'it holds two promises'],
  ['p95 < 5ms and memory stable', 'objective-syntax', 'it holds two promises'],
  ['p95 < 5ms, no errors', 'objective-syntax', 'it holds two promises'],
  ['memory < 2GB, no leaks', 'objective-syntax', 'it holds two promises'],
  ['memory no growth, cpu stable', 'objective-syntax', 'it holds two promises'],
  ['p95 /a /b < 5ms', 'objective-syntax', 'it names two endpoints'],
  ['p95 /a,/b < 5ms', 'objective-syntax', 'it names two endpoints'],
  ['p95 each /a < 5ms', 'objective-syntax', 'it names two endpoints'],
  ['p95 /a < 5ms on /b', 'objective-syntax', 'it names two endpoints'],
  ['p95 < 5ms on /a and /b', 'objective-syntax', 'it names two endpoints'],
  ['cpu /a < 70%', 'objective-syntax', 'resources and users belong to the whole run'],
  ['users each 50', 'objective-syntax', 'resources and users belong to the whole run'],

  // what is no indicator, and no name
  ['erors < 1%', 'objective-syntax', 'it names no indicator (did you mean `errors`?)'],
  ['p101 < 5ms', 'objective-syntax', '`p101` is no indicator'],
  ['p0 < 5ms', 'objective-syntax', '`p0` is no indicator'],
  ['p(0) < 5ms', 'objective-syntax', '`p` is no indicator'],
  ['4xx < 1%', 'objective-syntax', '`4xx` is no indicator (did you mean `5xx`?)'],
  ['p99,9 < 900ms', 'objective-syntax', '`9` is not understood in front of the comparison'],
  ['99% < 900ms', 'objective-syntax', '`99%` is not understood in front of the comparison'],
  ['HTTP 500 errors < 1%', 'objective-syntax', '`500` is not understood in front of the comparison'],
  ['p95 check out < 5ms', 'objective-syntax', '`out` is not understood', 'a name with spaces needs backticks'],
  ['p95 sign in < 5ms', 'objective-syntax', '`in` is not understood', 'a name with spaces needs backticks'],
  ['p95 `/a < 5ms', 'objective-syntax', 'a quote is not closed'],
  ['p95 `` < 5ms', 'objective-syntax', 'the quoted name is empty'],
  ['p95 << 300', 'objective-syntax', '`<` is not understood here'],
  ['p95 ~200ms', 'objective-syntax', '`~` is not understood here'],
  ['p95 😀 < 5ms', 'objective-syntax', '`😀` is not understood here'],
  [`p95 ${'/a'.repeat(600)} < 5ms`, 'objective-syntax', 'it is too long'],
]

test.each(refused)('`%s` is refused as %s', async (text, code, ...said) => {
  const refusal = await told(text)
  expect(refusal.split(': ')[0]).toBe(`${code} slo.md:7:3`)
  for (const words of said) expect(refusal).toContain(words)
})

test('an error says what, where and what to do, in one sentence or three', async () => {
  expect(await told('p95 << 300')).toBe(
    "objective-syntax slo.md:7:3: can't read `p95 << 300`: `<` is not understood here. Write an indicator, a comparison and a limit, like `p95 /retrieve < 900ms`.",
  )
  expect(await told('p95 /retrieve > 900ms')).toBe(
    'objective-direction slo.md:7:3: `p95 /retrieve > 900ms`: it asks for at least 900ms, and this indicator is better the other way. Did you mean `< 900ms`?',
  )
  expect(await told('errors /retrieve < 0.01')).toBe(
    'limit-without-unit slo.md:7:3: `errors /retrieve < 0.01`: the number 0.01 has no unit. Write `0.01%`, or `0.01 ratio` for a share of 1.',
  )
})

test.each([
  ['p95 200–300ms'],
  ['p95 /retrieve 200-300ms'],
  ['p95 200ms to 300ms'],
  ['errors 1-2%'],
  ['throughput 50-60/s'],
  ['availability 99-99.9%'],
])('the range of `%s` is not judged, and a notice says so', text => {
  expect(words(text)).toEqual({
    objectives: [],
    notices: [
      {
        code: 'not-judged',
        message: `slo.md:7:3: \`${text}\` is not judged: a range is no limit here; \`between\` makes it one.`,
        source: { file: 'slo.md', line: 7, column: 3 },
      },
    ],
  })
})

test('a condition that nobody checks is told with its words', () => {
  expect(words('p95 /retrieve < 900ms @ 150 RPS').notices).toEqual([
    {
      code: 'condition-not-checked',
      message: 'slo.md:7:3: `p95 /retrieve < 900ms @ 150 RPS` names a condition that is not checked: `@ 150 RPS`.',
      source: { file: 'slo.md', line: 7, column: 3 },
    },
  ])
})

test('an endpoint behind `at`, `in` or `for` is an endpoint, and not a circumstance', () => {
  expect(lines(words('p95 at /a < 5ms'))).toEqual(['/a: q0.95 < 5 ms'])
  expect(lines(words('p95 in `sign in` < 5ms'))).toEqual(['sign in: q0.95 < 5 ms'])
  expect(lines(words('p95 at 150 RPS for GET /a < 5ms'))).toEqual(['GET /a: q0.95 < 5 ms'])
  expect(lines(words('errors per endpoint < 1%'))).toEqual(['each: errors < 0.01 ratio'])
  expect(lines(words('p95 http://localhost:8080/a < 5ms'))).toEqual(['http://localhost:8080/a: q0.95 < 5 ms'])
})

test('what a header or a row already says is not said twice, and not contradicted', async () => {
  const p95 = { indicator: { kind: 'percentile', q: 0.95 }, measure: 'latency' } as const
  const within: Partial<Context> = { subject: p95, scope: { kind: 'endpoint', pattern: '/a' }, severity: 'warn' }
  expect(lines(words('< 900ms', within))).toEqual(['warn /a: q0.95 < 900 ms'])
  expect(lines(words('p95 < 900ms', within))).toEqual(['warn /a: q0.95 < 900 ms'])
  expect((await refusal(() => words('p99 < 900ms', within))).message).toContain('it names another indicator')
  expect((await refusal(() => words('/b < 900ms', within))).message).toContain('it names another endpoint')
})

test('limits are converted by decimal arithmetic', () => {
  const limit = (text: string): unknown => words(text).objectives.map(({ condition }) => condition)
  expect(limit('availability 99.9%')).toEqual([{ comparison: '<=', limit: 0.001 }])
  expect(limit('availability 99.93%')).toEqual([{ comparison: '<=', limit: 0.0007 }])
  expect(limit('errors < 0.29%')).toEqual([{ comparison: '<', limit: 0.0029 }])
  expect(limit('p95 < 1.005s')).toEqual([{ comparison: '<', limit: 1005 }])
  expect(limit('p95 < 4.35s')).toEqual([{ comparison: '<', limit: 4350 }])
  expect(limit('p99.9 < 8.2µs')).toEqual([{ comparison: '<', limit: 0.0082 }])
})

/** Pieces that a grammar trips over; the empty text joins two without a space. */
const pieces = [
  ...['p95', 'P99.9', 'p(95)', '95th', 'percentile', 'median', 'mean', 'max', 'errors', 'error rate', 'availability'],
  ...['5xx', '4xx', 'throughput', 'rps', 'QPS', 'requests', 'users', 'cpu', 'memory', 'open files', 'stable'],
  ...['no growth', 'no leaks', 'each', 'total', 'each endpoint', 'average', 'last', 'during', 'at', '@', 'of', 'all'],
  ...['/retrieve', '/extract/*', 'POST', '`/a b`', '"x"', '`', "'", '“', '*', '**', '/', '{id}', '(', ')', ':', '|'],
  ...['<', '<=', '≥', '>', '<<', 'under', 'at least', 'between', 'and', 'to', '-', '–', '+', '=', '~', '±', '!'],
  ...['900', '900ms', '1,500', '0,5', '1\u2009500', '.5', '5.', '1.2.3', '0', '-5', '9'.repeat(40), '1e9', '٣', '½'],
  ...['ms', 's', 'µs', 'min', '%', '/s', '/min', 'ratio', 'GB', 'req/s', '', '', ' ', '\n', '\t', '\0', '😀', '\ud800'],
  ...['__proto__', 'constructor', 'NaN', 'Infinity', 'undefined', '{at}', '$&'],
]

const nasty = fc.oneof(
  { weight: 6, arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map(parts => parts.join(' ')) },
  { weight: 3, arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map(parts => parts.join('')) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 1100 }) },
)

test('any text is an objective, a notice or an error of the user, and never anything else', () => {
  const seen = { objectives: 0, notices: 0, errors: 0 }
  fc.assert(
    fc.property(nasty, text => {
      const promises = attempt(text)
      if (promises === undefined) {
        seen.errors += 1
        return
      }
      seen.objectives += promises.objectives.length
      seen.notices += promises.notices.length
      expect(promises.objectives.length + promises.notices.length).toBeGreaterThan(0)
      for (const objective of promises.objectives) expectSound(objective)
    }),
    { numRuns: 20_000 },
  )
  expect(Math.min(seen.objectives, seen.notices, seen.errors)).toBeGreaterThan(0)
})

function attempt(text: string): Promises | undefined {
  try {
    return words(text)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    expect(error.message.startsWith('slo.md:7:3: ')).toBe(true)
    return undefined
  }
}

/** A limit is a number that can be kept; a band is in order; the text is one line. */
function expectSound(objective: Promises['objectives'][number]): void {
  const { condition } = objective
  const limits = 'limit' in condition ? [condition.limit].flat() : []
  expect(
    limits.every(limit => Number.isFinite(limit) && limit >= 0),
    line(objective),
  ).toBe(true)
  expect(limits.toSorted((a, b) => a - b)).toEqual(limits)
  expect(objective.text).not.toContain('\n')
}
