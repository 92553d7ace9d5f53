import { expect, test } from 'vitest'
import { argsOf, ingestedOne, modernPage } from '../../fixtures/documents.ts'
import { quantileOf } from '../model/latency.ts'
import { csv } from './csv.ts'

const names = ['/retrieve [ae]', 'say "hi", twice', 'new\nline', '/a,b']

test("what is written in the columns of Locust's CSV is read back as it was, as far as those columns go", async () => {
  const page = await ingestedOne(modernPage(argsOf(names.map((name, index) => ['POST', name, 90 + index]))))
  const back = await ingestedOne(csv(page))
  expect(back.endpoints.map(({ method, name, requests, failures }) => [method, name, requests, failures])).toEqual(
    page.endpoints.map(({ method, name, requests, failures }) => [method, name, requests, failures]),
  )
  expect([back.total.requests, back.total.throughput]).toEqual([366, 2.5])
  const latency = back.endpoints[0]?.latency
  for (const [q, ms] of [
    [0.5, 12],
    [0.8, 18],
    [0.9, 25],
    [0.95, 40],
    [0.99, 70],
    [1, 80],
  ] as const)
    expect(latency && quantileOf(latency, q)?.value).toBe(ms)
  expect(latency && quantileOf(latency, 0.999)).toBeUndefined()
})

test('no cell is a formula to a spreadsheet', async () => {
  const formulas = ['=HYPERLINK("http://x")', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1']
  const text = csv(await ingestedOne(modernPage(argsOf(formulas.map(name => ['GET', name, 9])))))
  const cells = [...text.matchAll(/(?:^|,)"((?:[^"]|"")*)"/gm)].map(([, cell = '']) => cell)
  expect(cells.filter(cell => cell.startsWith("'")).length).toBe(formulas.length)
  expect(cells.filter(cell => /^[=+\-@\t\r]/.test(cell))).toEqual([])
})
