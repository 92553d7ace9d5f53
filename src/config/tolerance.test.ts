import { expect, test } from 'vitest'
import { parseDocument } from '../text/document.ts'
import { readConfig } from './config.ts'
import { tolerance } from './tolerance.ts'

const read = (text: string) => tolerance.decode(parseDocument(text, 'load-test.yml'))

test('a tolerance is a share, of all, of an indicator, of an endpoint, or of both', () => {
  expect(read('10%, p99 20%, /health 50%, at least 5ms')).toEqual({
    rules: [{ ratio: 0.1 }, { ratio: 0.2, indicator: 'p99' }, { ratio: 0.5, endpoint: '/health' }],
    leastMs: 5,
  })
  expect(read('["POST /extract/* p95 12.5 %", "median search 7%", "throughput 3%"]').rules).toEqual([
    { ratio: 0.125, indicator: 'p95', endpoint: 'POST /extract/*' },
    { ratio: 0.07, indicator: 'p50', endpoint: 'search' },
    { ratio: 0.03, indicator: 'throughput' },
  ])
})

test('quotes and backticks keep blanks, commas and words of ours in a name', () => {
  expect(read('\'`add, then pay` 20%, "p95" 30%\'').rules).toEqual([
    { ratio: 0.2, endpoint: 'add, then pay' },
    { ratio: 0.3, endpoint: 'p95' },
  ])
})

test('a scenario may tolerate another share than the config', async () => {
  const config = await readConfig(
    'tolerance: 5%\nscenarios: { burst: { rate: 1, duration: 1m, tolerance: 15% } }',
    'x.yml',
  )
  expect([config.tolerance?.rules, config.scenarios.get('burst')?.tolerance?.rules]).toEqual([
    [{ ratio: 0.05 }],
    [{ ratio: 0.15 }],
  ])
})
