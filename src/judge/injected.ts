import { type Latency, printedOn, type QuantilePoint, readingOf } from '../model/latency.ts'
import { type HistoryRecord, type RecordedMeasurement, type Said, type Series, withSaid } from '../model/record.ts'
import { comparesWith } from './past-runs.ts'
import type { Night } from './played.ts'
import { firmRuns, saidOf } from './regression.ts'
import { gatedOf } from './series.ts'
import type { Judging } from './settings.ts'

/** changesTried are the steps that are put in: 0.2 makes an endpoint slower by 20 %. */
export const changesTried: readonly number[] = [0.05, 0.1, 0.15, 0.2, 0.3, 0.5, 1]

/** Row is an endpoint, or the whole run where it has no name. */
export type Row = Omit<Series, 'indicator'>

/** Attempt is one step at one place of a history: what was said of the endpoint's figures on its first, second and third night, or until all had failed. */
export interface Attempt {
  readonly row: Row
  readonly change: number
  /** The figures of it that could have failed. */
  readonly indicators: readonly string[]
  readonly said: readonly (readonly Said[])[]
}

/** A step fails on its third night at the latest, as long as it is not lost in what is usual. */
const nightsTried = 3

/** A judgement costs by its figures, and so many take two or three seconds. */
const mostFigures = 60_000
const least = { places: 40, ofEndpoint: 4 } as const
const mostEndpoints = 10

/** rowsTried are the endpoints of the last night on which something could fail, those with the most requests first, and how many more there are. */
export function rowsTried(nights: readonly Night[]): { readonly rows: readonly Row[]; readonly leftOut: number } {
  const last = nights.findLast(({ isFirm }) => isFirm)
  const rows = new Map<string, Row>()
  for (const { series } of last === undefined ? [] : gatedOf(last.record)) {
    const { indicator: _, ...row } = series
    rows.set(JSON.stringify(row), row)
  }
  return { rows: [...rows.values()].slice(0, mostEndpoints), leftOut: Math.max(0, rows.size - mostEndpoints) }
}

/**
 * attemptsOf puts steps into a played history: from some night on all times of one endpoint are longer, and that night and
 * the two after it are judged anew, each by what was said of the one before. Places are all nights where that can be done,
 * or as many of them, evenly spread, as take a few seconds. Nothing is left to chance.
 */
export function attemptsOf(nights: readonly Night[], rows: readonly Row[], judging: Judging): readonly Attempt[] {
  const figures = Math.max(1, ...nights.map(({ findings }) => findings.length))
  const most = Math.max(least.places, mostFigures / (figures * nightsTried * changesTried.length))
  const ofEach = Math.max(least.ofEndpoint, Math.floor(most / Math.max(1, rows.length)))
  return rows.flatMap(row =>
    spread(placesOf(nights, row), ofEach).flatMap(place =>
      changesTried.map(change => attempt(place, row, change, judging)),
    ),
  )
}

function spread<Item>(items: readonly Item[], most: number): readonly Item[] {
  if (items.length <= most) return items
  return Array.from({ length: most }, (_, at) => items.slice(Math.floor(((at + 0.5) * items.length) / most))[0]).filter(
    item => item !== undefined,
  )
}

/** Nights in a row, but for those of another kind, of which the endpoint fails on none, nor on the one before. */
function placesOf(nights: readonly Night[], row: Row): readonly (readonly Night[])[] {
  return nights.flatMap((_, at) => {
    const place = ofOneKind(nights, at)
    const around = [...nights.slice(Math.max(0, at - 1), at), ...place]
    const isWhole = place.length === nightsTried && place.every(night => indicatorsOf(night, row).length > 0)
    const isQuiet = !around.some(({ record }) => record.regressions.some(series => isOf(series, row)))
    return isWhole && isQuiet ? [place] : []
  })
}

function ofOneKind(nights: readonly Night[], at: number): readonly Night[] {
  const [first, ...later] = nights.slice(at)
  const found = first === undefined ? [] : [first]
  for (const night of later) {
    if (found.length === nightsTried) break
    if (first !== undefined && comparesWith(first.record, night.record)) found.push(night)
  }
  return found
}

/** isOf says whether a series, or a row, is of an endpoint. */
export function isOf({ method, endpoint }: Row, row: Row): boolean {
  return method === row.method && endpoint === row.endpoint
}

/** indicatorsOf is the figures of an endpoint that could have failed on a night. */
export function indicatorsOf({ findings }: Night, row: Row): readonly string[] {
  return findings.flatMap(({ code, trend, indicator, ...of }) => {
    const isFirm = trend?.kind === 'figure' && trend.runs >= firmRuns && code !== 'crept'
    return isFirm && indicator !== undefined && isOf(of, row) ? [indicator] : []
  })
}

function attempt(place: readonly Night[], row: Row, change: number, judging: Judging): Attempt {
  const anew = new Map<HistoryRecord, HistoryRecord>()
  const indicators = place.slice(0, 1).flatMap(night => indicatorsOf(night, row))
  const missing = new Set(indicators)
  const said: (readonly Said[])[] = []
  for (const { record, earlier, accepts } of place) {
    const run = slower(record, row, 1 + change)
    const before = earlier.map(one => ({ ...one, record: anew.get(one.record) ?? one.record }))
    const told = saidOf({ run, repeats: [], earlier: before, accepts, judging })
    anew.set(record, withSaid({ ...run, accepted: true }, told))
    said.push(told.filter(one => isOf(one, row)))
    for (const { indicator, code } of said.at(-1) ?? []) if (code === 'regression') missing.delete(indicator ?? '')
    if (missing.size === 0) break
  }
  return { row, change, indicators, said }
}

function slower(record: HistoryRecord, row: Row, factor: number): HistoryRecord {
  if (row.endpoint === undefined) return { ...record, total: { ...record.total, ...longer(record.total, factor) } }
  const endpoints = record.endpoints.map(one =>
    isOf({ ...one, endpoint: one.name }, row) ? { ...one, ...longer(one, factor) } : one,
  )
  return { ...record, endpoints }
}

function longer(
  { latency, throughput }: RecordedMeasurement,
  factor: number,
): Pick<RecordedMeasurement, 'latency' | 'throughput'> {
  const { quantiles, meanMs, medianMs, grid, meanGrid } = latency
  return {
    ...(throughput !== undefined && { throughput: throughput / factor }),
    latency: {
      ...latency,
      quantiles: quantiles.map(([q, value]): QuantilePoint => [q, printed(value, factor, grid)]),
      ...(meanMs !== undefined && { meanMs: printed(meanMs, factor, meanGrid) }),
      ...(medianMs !== undefined && { medianMs: printed(medianMs, factor, grid) }),
    },
  }
}

/** What the source rounds, it would have rounded. */
function printed(value: number, factor: number, grid: Latency['grid']): number {
  const { low, high } = readingOf(value, grid)
  return low === high ? value * factor : printedOn(value * factor, grid)
}
