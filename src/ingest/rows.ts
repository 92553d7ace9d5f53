import { UserError } from '../model/errors.ts'
import { notice } from '../model/notice.ts'
import type { Endpoint, Measurement } from '../model/run-result.ts'
import type { Doubts } from './doubts.ts'
import { measureEndpoint, measureTotal, type RawRow, type Rounding } from './measure.ts'
import { endpointKey, type Figures, rowLabel } from './part.ts'
import { shortText } from './short-text.ts'

/** More endpoints than these are URLs that nobody grouped. */
const mostEndpoints = 10_000

/** RowSettings say how a file rounds and how many endpoints it may have. */
export interface RowSettings {
  readonly rounding: Rounding
  readonly doubts: Doubts
  /** How many times the usual cap, from `max-report-size`. */
  readonly scale: number
}

/**
 * figuresOf reads the rows of a table whose last row is the whole run; undefined where there is no such row, as in a
 * file that was cut off. An endpoint may be called "Aggregated" too: the row of the whole run is the one without method.
 */
export function figuresOf(rows: readonly RawRow[], settings: RowSettings): Figures | undefined {
  const { doubts, rounding } = settings
  const last = rows.findLastIndex(isTotal)
  const total = rows[last]
  if (total === undefined) return undefined
  mustBeFew(rows.length - 1, settings)
  const endpoints = rows.filter((_, index) => index !== last).map(row => measureEndpoint(row, rounding, doubts))
  const whole = measureTotal(total, rounding, doubts)
  tellSums(endpoints, whole, doubts)
  tellDuplicates(endpoints, doubts)
  return { total: whole, endpoints }
}

/** mustBeFew refuses a report with more endpoints than the cap. */
export function mustBeFew(count: number, { doubts, scale }: Pick<RowSettings, 'doubts' | 'scale'>): void {
  const most = mostEndpoints * scale
  if (count > most) throw new UserError('report-endpoints', { file: doubts.file, most })
}

function isTotal({ method, name }: RawRow): boolean {
  return method === '' && (name === 'Aggregated' || name === 'Total')
}

/** Rows beyond the whole run come from locustfiles that count for themselves; rows that lack something were lost. */
function tellSums(endpoints: readonly Endpoint[], total: Measurement, doubts: Doubts): void {
  for (const what of ['requests', 'failures'] as const) {
    const rows = endpoints.reduce((sum, endpoint) => sum + endpoint[what], 0)
    if (rows === total[what] || Number.isNaN(rows) || Number.isNaN(total[what])) continue
    if (rows < total[what])
      throw new UserError('report-rows-missing', { file: doubts.file, rows, what, total: total[what] })
    doubts.tell(notice('rows-do-not-add-up', { file: doubts.file, rows, what, total: total[what] }))
  }
}

function tellDuplicates(endpoints: readonly Endpoint[], doubts: Doubts): void {
  const seen = new Set<string>()
  const twice = endpoints.find(endpoint => seen.size === seen.add(endpointKey(endpoint)).size)
  if (twice === undefined) return
  doubts.tell(notice('duplicate-rows', { file: doubts.file, row: shortText(rowLabel(twice)) }))
}
