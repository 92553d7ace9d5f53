import { expect, test } from 'vitest'
import { context, states } from '../../fixtures/states.ts'
import { judged, locust, promise, row, run } from '../../test/judge/given.ts'
import { comment, html, summary, terminal } from './report.ts'

const times = (p50: number) => locust({ p50, p95: p50 * 2, p99: p50 * 3 }, { maxMs: p50 * 4 })
const shown = (verdict: ReturnType<typeof judged>): string => terminal(verdict, { colour: false, width: 100 })

test('where nothing was promised every surface shows what was measured, the most failures and requests first', () => {
  const verdict = judged(
    run([
      row('GET /health', 1000, times(10)),
      row('GET /retrieve', 3000, times(20)),
      row('POST /extract', 100, times(30), { failures: 25 }),
    ]),
    [],
  )
  const lines = shown(verdict).split('\n')
  const head = lines.findIndex(line => line.startsWith('  endpoint'))
  expect(lines.slice(head, head + 5)).toEqual([
    '  endpoint       requests   errors    p50    p95    p99     max',
    '  whole run         4,100   0.61 %      –      –      –       –',
    '  POST /extract       100  25.00 %  30 ms  60 ms  90 ms  120 ms',
    '  GET /retrieve     3,000   0.00 %  20 ms  40 ms  60 ms   80 ms',
    '  GET /health       1,000   0.00 %  10 ms  20 ms  30 ms   40 ms',
  ])
  for (const text of [comment(verdict, context), summary(verdict, context)].map(one => one.replaceAll('\u00a0', ' '))) {
    expect(text).toContain('| Endpoint | Requests | Errors | P50 | P95 | P99 | Max |')
    expect(text).toContain('| `POST /extract` | 100 | 25.00 % | 30 ms | 60 ms | 90 ms | 120 ms |')
  }
  expect(html(verdict, context)).toContain('<tr><th scope="row">whole run</th><td class="n">4,100</td>')
})

test('of many endpoints ten rows are shown, and how many more there are; of one endpoint it alone', () => {
  const many = Array.from({ length: 30 }, (_, index) => row(`GET /${index}`, 100 + index, times(10)))
  const text = shown(judged(run(many), []))
  expect(text.match(/^ {2}(?:whole run|GET)/gm)).toHaveLength(10)
  expect(text).toContain('  … and 21 more')
  expect(shown(judged(run([row('GET /', 100, times(10))]), []))).not.toContain('whole run')
})

test('what was judged or compared is told by its own table, and a run without requests by none', () => {
  const measured = run([row('GET /health', 1000, times(10))])
  expect(shown(judged(measured, [promise('/health', 'p95', '<', 100)]))).not.toContain('p99')
  for (const name of ['slower', 'drill']) {
    const { verdict } = states[name] ?? {}
    expect(verdict && shown(verdict)).not.toContain('max')
  }
  expect(shown(judged(run([row('GET /health', 0)]), []))).not.toContain('p99')
})
