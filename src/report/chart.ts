import type { SeriesPoint } from '../model/run-result.ts'
import type { Finding, JudgedRun } from '../model/verdict.ts'

const mostPoints = 60

/**
 * xychart draws a run over time for a job summary, as mermaid `xychart-beta`, which is the one chart GitHub shows there.
 * No user text stands in it, because a quote in a title breaks the diagram; a line says what is what.
 */
export function xychart({ result }: JudgedRun, findings: readonly Finding[], most: number): string {
  const series = thinned(result.series ?? [])
  if (series.length < 3) return ''
  const q = upperQuantile(series)
  const charts = [
    q === undefined ? undefined : latencyChart(series, q, findings),
    chart('Requests per second', series, point => point.throughput),
    series.some(({ failuresPerSecond }) => (failuresPerSecond ?? 0) > 0)
      ? chart('Failures per second', series, point => point.failuresPerSecond)
      : undefined,
  ]
  return charts
    .filter(one => one !== undefined)
    .slice(0, most)
    .join('\n\n')
}

function latencyChart(series: readonly SeriesPoint[], q: number, findings: readonly Finding[]): string | undefined {
  const name = `P${Number((q * 100).toFixed(4))}`
  const limit = wholeRunLimit(findings, q)
  const body = chart(
    `${name} of the whole run in ms`,
    series,
    point => point.quantiles.find(([one]) => one === q)?.[1],
    limit,
  )
  return body && limit !== undefined ? `${body}\n\n<sub>blue: observed · red: limit</sub>` : body
}

/** Only a promise about the whole run may stand beside the whole run's line. */
function wholeRunLimit(findings: readonly Finding[], q: number): number | undefined {
  const found = findings.find(
    ({ objective }) =>
      objective?.scope.kind === 'run' && objective.indicator.kind === 'percentile' && objective.indicator.q === q,
  )
  const condition = found?.condition
  return condition?.comparison === '<' || condition?.comparison === '<=' ? condition.limit : undefined
}

function chart(
  title: string,
  series: readonly SeriesPoint[],
  read: (point: SeriesPoint) => number | undefined,
  limit?: number,
): string | undefined {
  const points = series.flatMap(point => {
    const value = read(point)
    return value === undefined || !Number.isFinite(value) ? [] : [{ second: point.atMs / 1000, value }]
  })
  const last = points.at(-1)
  if (points.length < 3 || last === undefined || last.second <= 0) return undefined
  const top = Math.max(...points.map(({ value }) => value), limit ?? 0)
  if (top <= 0) return undefined
  return [
    '```mermaid',
    '---',
    'config:',
    '  xyChart:',
    '    width: 900',
    '    height: 260',
    '  themeVariables:',
    '    xyChart:',
    '      backgroundColor: "#00000000"',
    '      plotColorPalette: "#2f81f7,#cf222e"',
    '---',
    'xychart-beta',
    `  title "${title}"`,
    `  x-axis "seconds" 0 --> ${Math.round(last.second)}`,
    `  y-axis 0 --> ${number(top * 1.1)}`,
    `  line [${points.map(({ value }) => number(value)).join(', ')}]`,
    ...(limit === undefined ? [] : [`  line [${points.map(() => number(limit)).join(', ')}]`]),
    '```',
  ].join('\n')
}

function thinned(series: readonly SeriesPoint[]): readonly SeriesPoint[] {
  const step = Math.ceil(series.length / mostPoints)
  return series.filter((_, index) => index % step === 0)
}

function upperQuantile(series: readonly SeriesPoint[]): number | undefined {
  const q = Math.max(...series.flatMap(({ quantiles }) => quantiles.map(([one]) => one)))
  return Number.isFinite(q) ? q : undefined
}

/** Mermaid reads plain decimals only. */
function number(value: number): string {
  return String(Number(value.toFixed(value < 10 ? 2 : 0)))
}
