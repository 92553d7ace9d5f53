import { expect, test } from 'vitest'
import { lines, read, refusal } from '../../fixtures/slo/given.ts'

const told = async (text: string, source = 'slo.csv'): Promise<string> => {
  const { code, message } = await refusal(() => read(source, text))
  return `${code} ${message}`
}

test('a CSV file has the columns of the Markdown table, and the line of each row', async () => {
  const promises = await read(
    'slo.csv',
    'Endpoint,P50,P95,Error rate\n/a,300ms,"1,500 ms",1%\n\n"POST /b, /c",-,2s,\nTotal,TBD,,< 1%\n',
  )
  expect(lines(promises)).toEqual([
    '/a: q0.5 <= 300 ms',
    '/a: q0.95 <= 1500 ms',
    '/a: errors <= 0.01 ratio',
    'POST /b: q0.95 <= 2000 ms',
    '/c: q0.95 <= 2000 ms',
    'run: errors < 0.01 ratio',
  ])
  expect(promises.objectives.map(({ source }) => source)).toEqual(
    [2, 2, 2, 4, 4, 5].map(line => ({ file: 'slo.csv', line })),
  )
  expect(promises.notices.map(({ message }) => message)).toEqual([
    'slo.csv:5: `Total P50 TBD` is not judged: it holds no number.',
  ])
})

test.each([
  ['semicolons', 'Endpoint;p95\n/a;5ms\n'],
  ['tabs', 'Endpoint\tp95\n/a\t5ms\n'],
  ['a byte order mark', '\ufeffEndpoint,p95\n/a,5ms\n'],
  ['Windows line ends', 'Endpoint,p95\r\n/a,5ms\r\n'],
  ['underlined names', 'endpoint_name,p95_ms\n/a,5\n'],
  ['spaces around cells', ' Endpoint , p95 \n /a , 5ms \n'],
  ['a metric in the row', 'Metric,Target\np95 of /a,5ms\n'],
  ['a percentile beside', 'Endpoint,Percentile,Limit\n/a,95,5ms\n'],
  ['rows that are too short or too long', 'Endpoint,p95,p99\n/a,5ms\n\n,,,,\n'],
])('%s are read', async (_, text) => {
  expect(lines(await read('slo.csv', text))).toEqual(['/a: q0.95 <= 5 ms'])
})

test('a line break within a cell does not move the lines after it', async () => {
  const promises = await read('slo.csv', 'Endpoint,p95,Notes\n"/a\n/b",5ms,"one\ntwo"\n/c,6ms,\n')
  expect(promises.objectives.map(({ source }) => source.line)).toEqual([2, 2, 5])
})

test.each([
  [
    'Endpoint,p95\n/a,500\n',
    'limit-without-unit slo.csv:2: `/a p95 500`: the number 500 has no unit. Write `500ms` or `500s`.',
  ],
  ['Endpoint;p95\n/a;1,5 s\n', 'limit-comma slo.csv:2: `/a p95 1,5 s`: the comma in 1,5 can group thousands'],
  ['Endpoint,p95\n/a,> 5ms\n', 'objective-direction slo.csv:2: `/a p95 > 5ms`'],
  ['Endpoint,p95\n/a,"500\n', 'sheet-syntax slo.csv: is no CSV table: a quote is not closed.'],
  ['Endpoint,Owner\n/a,me\n', 'objectives-none slo.csv: holds no objective.'],
  ['Endpoint,p95\n', 'objectives-none slo.csv: holds no objective.'],
  ['', 'objectives-none slo.csv: holds no objective.'],
  ['Endpoint,Latency\n/a,5ms\n', 'table-without-percentile slo.csv:1: the table of this file does not say which'],
  [
    'Endpoint,p95,Actual\n/a,5ms,4ms\n',
    'table-measured slo.csv:1: the table of this file holds measured values (its column `Actual`)',
  ],
  ['Endpoint,p95\n/a,5ms\n/a,6ms\n', 'objective-conflict slo.csv:3: promises `p95 of /a ≤ 6 ms`, and slo.csv:2'],
])('%j is an error', async (text, said) => {
  expect(await told(text)).toContain(said)
})

test('two levels that can not be ordered are an error at their row', async () => {
  expect(await told('Endpoint,p95 Warning,p95 Critical\n/a,1s,2s\n/b,2s,1s\n')).toContain('levels-unclear slo.csv:3: ')
})

test('a heading behind a CSV file picks nothing', async () => {
  expect(await told('Endpoint,p95\n/a,5ms\n', 'slo.csv#latency')).toContain('fragment-unused slo.csv: ')
})
