/** Dimension is what a unit measures; values come in ms, ratios 0–1, per second and bytes. */
export type Dimension = 'time' | 'ratio' | 'rate' | 'size'

/** UnitWord is a unit as people write it: a value is `decimal × 10^power × times ÷ over` in the unit used inside. */
export interface UnitWord {
  readonly dimension: Dimension
  readonly power: number
  readonly times?: number
  readonly over?: number
}

/** Longest number that is read, in characters. */
const longest = 30

const groupers = [',', '\u2009', '\u202f', '\u2007'] as const

/**
 * readDecimal reads a number as people write it, `1,500.5` or with thin spaces, into a plain decimal text, which loses nothing.
 * `comma` says that a comma stands where it may mean a decimal point; undefined that it is no number.
 */
export function readDecimal(text: string): string | 'comma' | undefined {
  if (text.length > longest) return undefined
  const [whole = '', fraction, more] = text.split('.')
  if (more !== undefined || (fraction !== undefined && !isDigits(fraction))) return undefined
  const grouped = groupers.find(grouper => whole.includes(grouper))
  if (grouped === undefined) return joined(whole, fraction)
  const groups = whole.split(grouped)
  if (!groups.every(isDigits)) return undefined
  return isGrouping(groups) ? joined(groups.join(''), fraction) : 'comma'
}

function joined(whole: string, fraction: string | undefined): string | undefined {
  if (whole !== '' && !isDigits(whole)) return undefined
  if (fraction === undefined) return whole === '' ? undefined : whole
  return `${whole === '' ? '0' : whole}.${fraction}`
}

/** `0,500` and `1500,000` hold three digits after the comma and are no thousands all the same. */
function isGrouping([first = '', ...rest]: readonly string[]): boolean {
  return first.length <= 3 && !first.startsWith('0') && rest.every(group => group.length === 3)
}

function isDigits(text: string): boolean {
  return text !== '' && [...text].every(sign => sign >= '0' && sign <= '9')
}

/** inUnit converts a plain decimal text by a unit, by decimal arithmetic: 99.9 % is exactly 0.999. */
export function inUnit(decimal: string, unit: UnitWord): number {
  const shifted = Number(`${decimal}e${unit.power}`)
  return (shifted * (unit.times ?? 1)) / (unit.over ?? 1)
}

/** restOfHundred is 100 − decimal for a plain decimal text of at most 100, as a decimal text; else undefined. */
export function restOfHundred(decimal: string): string | undefined {
  const [whole = '0', fraction = ''] = decimal.split('.')
  const rest = BigInt(`100${'0'.repeat(fraction.length)}`) - BigInt(whole + fraction)
  if (rest < 0n) return undefined
  const digits = String(rest).padStart(fraction.length + 1, '0')
  const point = digits.length - fraction.length
  return fraction === '' ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`
}

const time = (power: number, times = 1): UnitWord => ({ dimension: 'time', power, times })
const rate = (over = 1): UnitWord => ({ dimension: 'rate', power: 0, over })
const size = (power: number, times = 1): UnitWord => ({ dimension: 'size', power, times })

const units: ReadonlyMap<string, UnitWord> = new Map(
  Object.entries({
    'µs us μs usec microsecond microseconds': time(-3),
    'ms msec msecs millis millisecond milliseconds': time(0),
    's sec secs second seconds': time(3),
    'min mins minute minutes m': time(3, 60),
    'h hr hrs hour hours': time(3, 3600),
    '% percent pct': { dimension: 'ratio', power: -2 } satisfies UnitWord,
    ratio: { dimension: 'ratio', power: 0 } satisfies UnitWord,
    '/s /sec /second rps qps req/s reqs/s requests/s req/sec reqs/sec requests/sec requests/second queries/s': rate(),
    '/min /minute rpm qpm req/min reqs/min requests/min requests/minute': rate(60),
    'b byte bytes': size(0),
    kb: size(3),
    mb: size(6),
    gb: size(9),
    tb: size(12),
    kib: size(0, 1024),
    mib: size(0, 1024 ** 2),
    gib: size(0, 1024 ** 3),
    tib: size(0, 1024 ** 4),
  }).flatMap(([words, unit]) => words.split(' ').map(word => [word, unit] as const)),
)

/** unitOf is the unit that a word names, whatever its case: `ms`, `%`, `/s`, `QPS`, `req/min`, `GiB`. */
export function unitOf(word: string): UnitWord | undefined {
  return units.get(word.toLowerCase())
}

/** isPercentSign says whether a unit is hundredths, which a resource reports as they are. */
export function isPercentSign(unit: UnitWord): boolean {
  return unit.dimension === 'ratio' && unit.power === -2
}

/** readDuration reads `300ms`, `30s`, `2m`, `1h30m` or `1d` into ms; undefined for all else, a bare number too. */
export function readDuration(text: string): number | undefined {
  const parts = partsOf(text.trim())
  if (parts === undefined || !descending(parts.map(({ ms }) => ms))) return undefined
  return parts.reduce((sum, { decimal, ms }) => sum + Number(decimal) * ms, 0)
}

const durationUnits: ReadonlyMap<string, number> = new Map([
  ['ms', 1],
  ['s', 1000],
  ['m', 60_000],
  ['min', 60_000],
  ['h', 3_600_000],
  ['d', 86_400_000],
])

interface DurationPart {
  readonly decimal: string
  readonly ms: number
}

function partsOf(text: string): readonly DurationPart[] | undefined {
  if (text === '' || text.length > longest) return undefined
  const parts: DurationPart[] = []
  let rest = text
  while (rest !== '') {
    const match = /^(\d+(?:\.\d+)?) ?([a-z]+) ?/.exec(rest)
    const ms = durationUnits.get(match?.[2] ?? '')
    if (match === null || ms === undefined) return undefined
    parts.push({ decimal: match[1] ?? '', ms })
    rest = rest.slice(match[0].length)
  }
  return parts
}

function descending(steps: readonly number[]): boolean {
  return steps.every((step, index) => index === 0 || step < (steps[index - 1] ?? 0))
}

/** readRate reads `50/s`, `600/min`, `50 rps` or a bare `50`, which is per second, into requests or users per second; else undefined. */
export function readRate(text: string): number | undefined {
  return readWith(text, 'rate', rate())
}

/** readRatio reads `10%` or `0.1 ratio` into 0–1; undefined for all else, a bare number too. */
export function readRatio(text: string): number | undefined {
  return readWith(text, 'ratio', undefined)
}

/** readSize reads `64MB`, `64 MiB` or bare bytes into bytes; undefined for all else. */
export function readSize(text: string): number | undefined {
  return readWith(text, 'size', size(0))
}

function readWith(text: string, dimension: Dimension, bare: UnitWord | undefined): number | undefined {
  const match = /^([\d.,\u2009\u202f\u2007]{1,30})\s?(\D{0,20})$/.exec(text.trim())
  const decimal = readDecimal(match?.[1] ?? '')
  const unit = match?.[2] === '' ? bare : unitOf(match?.[2] ?? '')
  if (decimal === undefined || decimal === 'comma' || unit?.dimension !== dimension) return undefined
  return inUnit(decimal, unit)
}

/** readPercentile reads a percentile's name, `p95`, `P99.9`, `p(95)`, into a quantile in 0–1; else undefined. */
export function readPercentile(name: string): number | undefined {
  const match = /^p(?:(\d{1,3}(?:\.\d{1,12})?)|\((\d{1,3}(?:\.\d{1,12})?)\))$/i.exec(name)
  return match === null ? undefined : quantileOfPercent(match[1] ?? match[2] ?? '')
}

/** quantileOfPercent reads the number of a percentile, `99.9`, into a quantile in 0–1; undefined beyond 0 to 100 and at 0. */
export function quantileOfPercent(decimal: string): number | undefined {
  const q = Number(`${decimal}e-2`)
  return q > 0 && q <= 1 ? q : undefined
}
