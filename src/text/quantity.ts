import type { Unit } from '../model/objective.ts'

/** printQuantity prints a value of a unit for people: `604 ms`, `2.66 s`, `0.24 %`, `83.1/s`, `24,915`. */
export function printQuantity(value: number, unit: Unit, extraDigits = 0): string {
  switch (unit) {
    case 'ms':
      return printMs(value, extraDigits)
    case 'ratio':
      return `${withDigits(value * 100, 2 + extraDigits)} %`
    case 'percent':
      return `${significant(value, 3 + extraDigits)} %`
    case 'per-second':
      return `${significant(value, 3 + extraDigits)}/s`
    case 'bytes':
      return printBytes(value)
    case 'count':
    case 'none':
      return printCount(value)
    default:
      return unit satisfies never
  }
}

/** printApart prints an observed value and its limit with enough digits that two different values look different. */
export function printApart(observed: number, limit: number, unit: Unit): readonly [observed: string, limit: string] {
  for (let extra = 0; extra < 6; extra += 1) {
    const pair = [printQuantity(observed, unit, extra), printQuantity(limit, unit)] as const
    if (observed === limit || pair[0] !== printQuantity(limit, unit, extra)) return pair
  }
  return [String(observed), String(limit)]
}

/** printMs prints milliseconds: `4.4 ms`, `604 ms`, `2.66 s`, `75.2 s`. */
export function printMs(ms: number, extraDigits = 0): string {
  if (ms < 10) return `${trimmed(ms, 1 + extraDigits)} ms`
  if (ms < 999.5) return `${trimmed(ms, extraDigits)} ms`
  return `${significant(ms / 1000, 3 + extraDigits)} s`
}

/** printCount prints a whole number with grouped thousands: `24,915`. */
export function printCount(count: number): string {
  return trimmed(count, 2)
}

/** printBytes prints a size in powers of 1,000: `1.4 MB`. */
export function printBytes(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB'] as const
  const step = Math.min(Math.floor(Math.log10(Math.max(1, Math.abs(bytes))) / 3), units.length - 1)
  return `${trimmed(bytes / 1000 ** step, step === 0 ? 0 : 1)} ${units[step] ?? 'B'}`
}

/** printClock prints a span as minutes and seconds, with hours where there are any: `5:00`, `1:21:31`. */
export function printClock(ms: number): string {
  const seconds = Math.round(ms / 1000)
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  const shown = parts[0] === 0 ? parts.slice(1) : parts
  return shown.map((part, index) => (index === 0 ? String(part) : String(part).padStart(2, '0'))).join(':')
}

/** printChange prints a relative change with its sign: 0.06 is `+6 %`. */
export function printChange(ratio: number): string {
  const percent = Math.abs(ratio * 100)
  const printed = trimmed(percent, percent < 1 ? 1 : 0)
  const sign = ratio < 0 ? '−' : '+'
  return `${printed === '0' ? '±' : sign}${printed} %`
}

/** printLeastChange prints the smallest change that would be noticed, rounded away from nothing: `+19 %`. */
export function printLeastChange(ratio: number): string {
  return `${ratio < 0 ? '−' : '+'}${Math.ceil(Math.abs(ratio) * 100 - 1e-9)} %`
}

function significant(value: number, digits: number): string {
  const whole = value === 0 ? 1 : Math.floor(Math.log10(Math.abs(value))) + 1
  return withDigits(value, Math.max(0, digits - Math.max(1, whole)))
}

function withDigits(value: number, digits: number): string {
  return grouped(value.toFixed(digits))
}

function trimmed(value: number, digits: number): string {
  return grouped(String(Number(value.toFixed(digits))))
}

/** By hand, because making one `Intl` formatter costs more than printing a whole table. */
function grouped(decimal: string): string {
  const [whole = '', fraction] = decimal.split('.')
  const thousands = whole.length < 4 ? whole : whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return fraction === undefined ? thousands : `${thousands}.${fraction}`
}
