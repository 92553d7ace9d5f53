import type { Ended } from '../model/progress.ts'
import type { Sample } from './recorder.ts'

/** Fresh is what has ended since somebody last asked, by endpoint. */
export interface Fresh {
  record(sample: Sample): void
  take(): readonly Ended[]
}

interface Row {
  readonly method: string
  readonly name: string
  requests: number
  failures: number
  readonly timesMs: number[]
}

/** makeFresh makes an empty one. */
export function makeFresh(): Fresh {
  let rows = new Map<string, Row[]>()
  const rowOf = ({ method, name }: Sample): Row => {
    const named = rows.get(name) ?? []
    rows.set(name, named)
    const known = named.find(row => row.method === method)
    if (known !== undefined) return known
    const row = { method, name, requests: 0, failures: 0, timesMs: [] }
    named.push(row)
    return row
  }
  return {
    record: sample => {
      const row = rowOf(sample)
      row.requests += 1
      if (sample.error !== undefined) row.failures += 1
      if (sample.error === undefined || sample.isLate === true) row.timesMs.push(sample.responseMs)
    },
    take: () => {
      const taken = [...rows.values()].flat()
      rows = new Map()
      return taken
    },
  }
}
