import { existsSync, globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { type Part, pooledReading } from '../../src/judge/bounds.ts'
import { readingOf } from '../../src/model/latency.ts'
import { locust } from './given.ts'

const folder = fileURLToPath(new URL('../../../shared/data/locust-reports/csv', import.meta.url))
const isMissing = !existsSync(folder) && process.env['CI'] !== 'true'

interface Line extends Part {
  readonly name: string
}

/** The rows of a real `_stats.csv` as it stands; names with commas are not among them. */
function linesOf(file: string): readonly Line[] {
  const [header = [], ...rows] = readFileSync(file, 'utf8')
    .split(/[\r\n]+/)
    .filter(line => line !== '')
    .map(line => line.split(',').map(cell => cell.replaceAll('"', '')))
  if (header[0] !== 'Type' || !header.includes('Min Response Time')) return []
  return rows.map(cells => {
    expect(cells.length, file).toBe(header.length)
    const figure = (column: string): number => Number(cells[header.indexOf(column)])
    const percentiles = header.filter(name => /^[\d.]+%$/.test(name) && Number.isFinite(figure(name)))
    return {
      name: cells[1] ?? '',
      samples: figure(header.includes('Request Count') ? 'Request Count' : '# requests'),
      latency: locust(Object.fromEntries(percentiles.map(name => [`p${name.slice(0, -1)}`, figure(name)])), {
        minMs: figure('Min Response Time'),
        maxMs: figure('Max Response Time'),
      }),
    }
  })
}

test.skipIf(isMissing)(
  'law 3: in real reports every percentile of the whole run lies within what its rows enclose',
  () => {
    const outside: unknown[] = []
    let checked = 0
    for (const file of globSync(`${folder}/*_stats.csv`)) {
      const lines = linesOf(file)
      const total = lines.at(-1)
      for (const [q, value] of total?.latency.quantiles ?? []) {
        const pooled = pooledReading(lines.slice(0, -1), q)
        const own = readingOf(value, 'locust')
        checked += 1
        if (pooled === undefined || pooled.low > own.high || own.low > pooled.high)
          outside.push([file, q, value, pooled])
      }
    }
    expect(outside).toEqual([])
    expect(checked).toBeGreaterThanOrEqual(60)
  },
)
