/** Figure is a number that a report can have meant; `absent` where it says none, `unusable` where it says nonsense. */
export type Figure = number | 'absent' | 'unusable'

/** Beyond these no load test ever was: a count, eleven days in ms, a rate per second, a sum of ms. */
const most = { count: 1e12, ms: 1e9, rate: 1e9, sum: 1e18 } as const

/** FigureKind is what a number counts. */
export type FigureKind = keyof typeof most

const decimal = /^\+?\d{1,30}(?:\.\d{0,30})?(?:[eE][+-]?\d{1,3})?$/

/** readFigure reads a JSON value or the text of a cell; never negative, never NaN, never absurd. */
export function readFigure(raw: unknown, kind: FigureKind): Figure {
  if (raw === undefined || raw === null) return 'absent'
  if (typeof raw === 'string') return readCell(raw.trim(), kind)
  return typeof raw === 'number' ? checked(raw, kind) : 'unusable'
}

function readCell(cell: string, kind: FigureKind): Figure {
  if (cell === '' || cell === 'N/A' || cell === 'None') return 'absent'
  return decimal.test(cell) ? checked(Number(cell), kind) : 'unusable'
}

function checked(value: number, kind: FigureKind): Figure {
  if (!(value >= 0 && value <= most[kind])) return 'unusable'
  return kind === 'count' && !Number.isInteger(value) ? 'unusable' : value
}
