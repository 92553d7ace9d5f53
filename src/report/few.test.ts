import { expect, test } from 'vitest'
import { judged, locust, promise, row, run } from '../../test/judge/given.ts'
import { terminal } from './report.ts'

const health = run([
  row('GET /health', 40, locust({ p95: 11, p99: 16 })),
  row('GET /a', 40, locust({ p95: 9, p99: 9 })),
])
const shown = (...promises: readonly (readonly [where: string, indicator: string])[]): string =>
  terminal(
    judged(
      health,
      promises.map(([where, indicator]) => promise(where, indicator, '<', indicator === 'errors' ? 0.0001 : 50)),
    ),
    { colour: false, width: 100 },
  )

test('what is kept by too few requests is one line on the terminal from three on, with the advice of the most', () => {
  const text = shown(['/health', 'p95'], ['/a', 'p95'], ['/health', 'p99'], ['/a', 'p99'], ['', 'errors'])
  expect(text.split('\n').filter(line => /^ {2}!/.test(line))).toEqual([
    '  ! 5 objectives are kept, by too few requests to be sure: p95 of /health, p95 of /a, p99 of /health and 2 more.',
  ])
  expect(text.match(/Run longer or faster.*/g)).toEqual(['Run longer or faster: from 10,000 requests on it is good.'])
})

test('one or two such lines say each what was found', () => {
  const text = shown(['/health', 'p95'], ['/a', 'p99'])
  expect(text.match(/^ {2}! p9. of .*: kept, \d+ % to spare \(40 requests\)\./gm)).toHaveLength(2)
})
