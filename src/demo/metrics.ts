/** Metrics counts requests as a service exposes them to Prometheus. */
export interface Metrics {
  count(path: string, status: number, seconds: number): void
  /** Prometheus text format 0.0.4. */
  expose(process: { readonly cpuSeconds: number; readonly residentBytes: number }): string
}

/** Upper bounds in seconds; every limit of the Medical KG table is one, so that no histogram misplaces it. */
const bounds = [0.01, 0.05, 0.1, 0.3, 0.6, 0.8, 0.9, 1.5, 1.8, 2, 2.5, 3, 10] as const

interface Series {
  readonly buckets: number[]
  readonly codes: Map<number, number>
  sum: number
  requests: number
}

/** makeMetrics starts at zero; it holds one series for each path that was counted. */
export function makeMetrics(): Metrics {
  const paths = new Map<string, Series>()
  return {
    count(path, status, seconds) {
      const series = paths.get(path) ?? { buckets: bounds.map(() => 0), codes: new Map(), sum: 0, requests: 0 }
      paths.set(path, series)
      series.sum += seconds
      series.requests += 1
      series.codes.set(status, (series.codes.get(status) ?? 0) + 1)
      const at = bounds.findIndex(bound => seconds <= bound)
      if (at >= 0) series.buckets[at] = (series.buckets[at] ?? 0) + 1
    },
    expose({ cpuSeconds, residentBytes }) {
      const all = [...paths]
      return [
        ...family('http_request_duration_seconds', 'histogram', 'Time to answer.', all.flatMap(histogramLines)),
        ...family('http_requests_total', 'counter', 'Requests answered.', all.flatMap(counterLines)),
        ...family('process_cpu_seconds_total', 'counter', 'CPU time used.', [
          `process_cpu_seconds_total{job="api"} ${cpuSeconds}`,
        ]),
        ...family('process_resident_memory_bytes', 'gauge', 'Memory held.', [
          `process_resident_memory_bytes{job="api"} ${residentBytes}`,
        ]),
        '',
      ].join('\n')
    },
  }
}

function family(name: string, type: string, help: string, lines: readonly string[]): readonly string[] {
  return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, ...lines]
}

function histogramLines([path, series]: readonly [string, Series]): readonly string[] {
  const label = `service="retrieval",path="${escaped(path)}"`
  let below = 0
  const buckets = bounds.map((bound, index) => {
    below += series.buckets[index] ?? 0
    return `http_request_duration_seconds_bucket{${label},le="${bound}"} ${below}`
  })
  return [
    ...buckets,
    `http_request_duration_seconds_bucket{${label},le="+Inf"} ${series.requests}`,
    `http_request_duration_seconds_sum{${label}} ${series.sum}`,
    `http_request_duration_seconds_count{${label}} ${series.requests}`,
  ]
}

function counterLines([path, { codes }]: readonly [string, Series]): readonly string[] {
  return [...codes].map(
    ([code, count]) => `http_requests_total{service="retrieval",path="${escaped(path)}",code="${code}"} ${count}`,
  )
}

/** Values of labels, as the text format wants them. */
function escaped(value: string): string {
  return value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')
}
