import { expect, test } from 'vitest'
import { makeFlights } from './flights.ts'
import type { Flight } from './iteration.ts'

const flight = (name: string): Flight => ({ due: 0, deadline: 0, method: 'GET', name, end: () => undefined })

test('flights are those that have begun and not ended, whatever the order in which they end', () => {
  const flights = makeFlights()
  const land = new Map(['a', 'b', 'c', 'd', 'e'].map(name => [name, flights.add(flight(name))]))
  const names = (): readonly string[] =>
    flights
      .all()
      .map(({ name }) => name)
      .toSorted()
  for (const [ended, left] of [
    ['b', ['a', 'c', 'd', 'e']],
    ['e', ['a', 'c', 'd']],
    ['a', ['c', 'd']],
    ['d', ['c']],
    ['c', []],
  ] as const) {
    land.get(ended)?.()
    expect([names(), flights.size]).toEqual([left, left.length])
  }
  flights.add(flight('f'))
  expect(names()).toEqual(['f'])
})
