import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { codes, refusal } from '../../fixtures/slo/given.ts'
import { type Promises, readObjectives } from './objectives.ts'

const folder = path.resolve(import.meta.dirname, '../../fixtures/slo')

const under = (mood: 'good' | 'bad', source: string): Promise<Promises> =>
  readObjectives(async name => readFile(path.join(folder, mood, name), 'utf8'), [{ text: source, origin: 'option' }], {
    resources: ['queue'],
  })

/** Each good source with the count of its objectives, how many of them only warn, and the codes of its notices. */
const good: readonly (readonly [source: string, count: number, warnings: number, notices: readonly string[]])[] = [
  ['table.md', 11, 0, []],
  ['scenarios.md', 2, 0, []],
  ['scenarios.md#shift-change', 4, 0, ['read-as', 'not-judged']],
  ['scenarios.md#night', 3, 0, []],
  ['metrics.md', 6, 0, []],
  ['metrics.md#post-search', 3, 0, []],
  ['levels.md', 6, 2, []],
  ['heading.md', 4, 0, []],
  ['mixed.md', 4, 0, ['table-skipped', 'not-judged']],
  ['map.yml', 7, 1, []],
  ['words.yml', 5, 0, []],
  ['map.json', 4, 0, []],
  ['table.csv', 5, 0, []],
  ['export.csv', 3, 0, []],
  ['budget.yaml#peak', 7, 0, []],
  ['budget.yaml#quiet', 6, 0, []],
]

test.each(good)('good/%s holds %i objectives, %i of which warn', async (source, count, warnings, notices) => {
  const promises = await under('good', source)
  expect(promises.objectives).toHaveLength(count)
  expect(promises.objectives.filter(({ severity }) => severity === 'warn')).toHaveLength(warnings)
  expect(codes(promises)).toEqual(notices)
})

/** Each bad source with the one thing that its user is told. */
const bad: readonly (readonly [source: string, told: string])[] = [
  ['no-unit.md', 'no-unit.md:5:10: `/login p95 300`: the number 300 has no unit. Write `300ms` or `300s`.'],
  [
    'direction.md#limits',
    'direction.md:3:1: `p95 /login > 300ms`: it asks for at least 300ms, and this indicator is better the other way. Did you mean `< 300ms`?',
  ],
  [
    'comma.csv',
    'comma.csv:2: `/tiles P95 0,8 s`: the comma in 0,8 can group thousands or be a decimal point. Write `0.8`.',
  ],
  [
    'rows-disagree.md',
    'rows-disagree.md:6: promises `p95 of /login ≤ 400 ms`, and rows-disagree.md:5 promises `p95 of /login ≤ 300 ms`. Keep one of them.',
  ],
  [
    'tables-disagree.md',
    'tables-disagree.md: the tables under `Web` and `Mobile` disagree on `p95 of /login ≤ 300 ms` (line 7) and `p95 of /login ≤ 400 ms` (line 13). Pick one: `tables-disagree.md#mobile`.',
  ],
  [
    'measured.md',
    'measured.md: holds no objective. measured.md:3:1: the table under `What we saw` is not judged: it holds measured values (its column `Actual`).',
  ],
  [
    'measured.md#what-we-saw',
    'measured.md:3:1: the table under `What we saw` holds measured values (its column `Actual`), and what was measured is no promise. Pick the table with the limits.',
  ],
  [
    'vague.md#latency',
    'vague.md:3:1: the table under `Latency` does not say which percentile `Latency` is. Write `P95` in its header or its cells.',
  ],
  [
    'levels.md',
    'levels.md:5:1: `/login p95 Warning 500ms`, `/login p95 Critical 300ms`: the limit that warns is looser than the one that fails. Write the stricter limit under the warning, the looser one under the failure.',
  ],
  [
    'prose.md',
    'prose.md: holds no objective. Write a table with a column of endpoints and a column like `P95`, or list items like `p95 < 900ms`.',
  ],
  [
    'name.md#limits',
    'name.md:3:1: `Checkout`: no row of the SLO tables here has such a name. Write the endpoint as a path, like `/retrieve`.',
  ],
  [
    'two-promises.md#limits',
    "two-promises.md:3:1: can't read `p95 /login < 300ms and errors < 1%`: it holds two promises; write each as its own objective. Write an indicator, a comparison and a limit, like `p95 /retrieve < 900ms`.",
  ],
  [
    'headings.md#peak',
    'headings.md: `#peak` is part of several headings: `#peak-hour`, `#peak-day`. Write one of them whole.',
  ],
  [
    'headings.md#night',
    'headings.md: no heading has `#night`. The headings are `#service`, `#peak-hour`, `#peak-day`.',
  ],
  ['key.yml', 'key.yml:4:5: `thruput` is not an indicator. Write one like `p95`, `errors` or `throughput`.'],
  [
    'severity.yml',
    'severity.yml:2:44: a severity is `warn` or `fail`. Write the endpoint as a key, like `/retrieve:`, and under it its limits, like `p95: 900ms`.',
  ],
  [
    'twice.yml',
    'twice.yml:3: promises `p95 of /login < 400 ms`, and twice.yml:2 promises `p95 of /login < 300 ms`. Keep one of them.',
  ],
  [
    'cut-off.json',
    "cut-off.json:2:1: can't read this as YAML: Flow map in block collection must be sufficiently indented and end with a }. Mend the line, or quote the text.",
  ],
  [
    'no-objectives.json',
    'no-objectives.json:1:1: no key is `objectives`. Write the endpoint as a key, like `/retrieve:`, and under it its limits, like `p95: 900ms`.',
  ],
  ['profiles.yaml', 'profiles.yaml: has profiles. Pick one: `profiles.yaml#peak`, `profiles.yaml#quiet`.'],
  [
    'budget.yaml',
    'budget.yaml:2:39: `error_rates` is not an indicator (did you mean `error_rate`?). Write one like `p95`, `errors` or `throughput`.',
  ],
  [
    'quote.csv',
    'quote.csv: is no CSV table: a quote is not closed. Write a header line, and a line for each endpoint.',
  ],
  [
    'columns.csv',
    'columns.csv: holds no objective. Write a table with a column of endpoints and a column like `P95`, or list items like `p95 < 900ms`.',
  ],
]

test.each(bad)('bad/%s is refused', async (source, told) => {
  expect((await refusal(() => under('bad', source))).message).toBe(told)
})

test('every fixture is asserted', () => {
  const named = (sources: readonly (readonly [string, ...unknown[]])[]): readonly string[] =>
    [...new Set(sources.map(([source]) => source.split('#')[0] ?? ''))].toSorted()
  expect(named(good)).toEqual(readdirSync(path.join(folder, 'good')).toSorted())
  expect(named(bad)).toEqual(readdirSync(path.join(folder, 'bad')).toSorted())
})
