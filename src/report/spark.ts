import type { RunResult, SeriesPoint } from '../model/run-result.ts'
import { printClock, printMs, printQuantity } from '../text/quantity.ts'

const widest = 30
const bars = '▁▂▃▄▅▆▇█'

/** sparklines draws a run over time in text: its upper percentile, throughput and failures; empty without a series. */
export function sparklines({ series = [] }: RunResult): string {
  const lines = [quantileLine(series), rateLine(series), failureLine(series)].filter(line => line !== undefined)
  const last = series.at(-1)
  if (lines.length === 0 || last === undefined) return ''
  const label = Math.max(...lines.map(([name]) => name.length))
  const axis = `${' '.repeat(label + 2)}0:00${printClock(last.atMs).padStart(widthOf(series) - 4)}`
  return [...lines.map(([name, drawn, words]) => `${name.padEnd(label)}  ${drawn}  ${words}`), axis].join('\n')
}

type Line = readonly [name: string, drawn: string, words: string]

function quantileLine(series: readonly SeriesPoint[]): Line | undefined {
  const q = Math.max(...series.flatMap(({ quantiles }) => quantiles.map(([one]) => one)))
  if (!Number.isFinite(q)) return undefined
  return drawn(
    `P${Number((q * 100).toFixed(4))}`,
    series,
    point => point.quantiles.find(([one]) => one === q)?.[1],
    printMs,
  )
}

function rateLine(series: readonly SeriesPoint[]): Line | undefined {
  return drawn(
    'req/s',
    series,
    point => point.throughput,
    value => printQuantity(value, 'per-second'),
  )
}

function failureLine(series: readonly SeriesPoint[]): Line | undefined {
  if (!series.some(({ failuresPerSecond }) => (failuresPerSecond ?? 0) > 0)) return undefined
  return drawn(
    'failures',
    series,
    point => point.failuresPerSecond,
    value => printQuantity(value, 'per-second'),
  )
}

function drawn(
  name: string,
  series: readonly SeriesPoint[],
  read: (point: SeriesPoint) => number | undefined,
  print: (value: number) => string,
): Line | undefined {
  const points = series.flatMap(point => {
    const value = read(point)
    return value === undefined || !Number.isFinite(value) ? [] : [{ atMs: point.atMs, value }]
  })
  const peak = points.reduce(
    (best, point) => (best === undefined || point.value > best.value ? point : best),
    points[0],
  )
  if (peak === undefined || peak.value <= 0) return undefined
  const end = series.at(-1)?.atMs ?? 0
  const width = widthOf(series)
  const columns = Array.from({ length: width }, (_, column) => columnValue(points, column, width, end))
  const line = columns.map(value =>
    value === undefined ? ' ' : (bars[Math.min(7, Math.floor((value / peak.value) * 8))] ?? '█'),
  )
  return [name, line.join(''), `peak ${print(peak.value)} at ${printClock(peak.atMs)}`]
}

/** A short run has fewer moments than there is room, and its line no gaps for all that. */
function widthOf(series: readonly SeriesPoint[]): number {
  return Math.min(widest, Math.max(8, series.length))
}

/** The largest value in a column's share of the time, since a peak is what one looks for. */
function columnValue(
  points: readonly { atMs: number; value: number }[],
  column: number,
  width: number,
  end: number,
): number | undefined {
  const inside = points.filter(({ atMs }) => Math.round((atMs / Math.max(1, end)) * (width - 1)) === column)
  return inside.length === 0 ? undefined : Math.max(...inside.map(({ value }) => value))
}
