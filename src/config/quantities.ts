import { UserError } from '../model/errors.ts'
import { type Decoder, scalar } from '../text/decoder.ts'
import type { ScalarNode } from '../text/document.ts'
import { readDuration, readRate } from '../text/read-quantity.ts'

/** Two weeks; timers can wait for 24 days. */
const longestMs = 14 * 86_400_000
const fastest = 1_000_000

/** duration takes `300ms`, `30s`, `2m` or `1h30m`, in ms, of at least `leastMs`; a number without unit is told what to write. */
export function duration(description: string, leastMs: 0 | 1 = 1): Decoder<number> {
  return scalar(
    `a time like \`30s\` or \`2m\`${leastMs === 0 ? '' : ', above 0'}, and at most 14 days`,
    { type: 'string', description, examples: ['30s', '2m', '1h30m'] },
    (text, node) => {
      const ms = timeOf(text, node)
      return ms !== undefined && ms >= leastMs && ms <= longestMs ? ms : undefined
    },
  )
}

/** durations takes one time, `2s`, or from one to another, `1s-3s`, in ms. */
export function durations(description: string): Decoder<readonly [from: number, to: number]> {
  return scalar(
    'a time like `2s`, or from one to another, like `1s-3s`',
    { type: 'string', description, examples: ['2s', '1s-3s'] },
    (text, node) => {
      const [from, to] = ends(text).map(end => timeOf(end, node))
      return inOrder(from, to, longestMs)
    },
  )
}

/** rate takes `50/s`, `600/min` or a bare number, which is per second; per second, above 0. */
export function rate(description: string): Decoder<number> {
  return scalar(
    'a rate like `50/s` or `600/min`, above 0 and at most 1,000,000/s',
    { type: ['string', 'number'], description, examples: ['50/s', '600/min'] },
    text => {
      const value = readRate(text)
      return value !== undefined && value > 0 && value <= fastest ? value : undefined
    },
  )
}

/** rates takes one rate, `20/s`, or from one to another, `20/s-50/s`, which is a ramp; per second. */
export function rates(description: string): Decoder<readonly [from: number, to: number]> {
  return scalar(
    'a rate like `20/s`, or a ramp like `20/s-50/s`, at most 1,000,000/s',
    { type: ['string', 'number'], description, examples: ['20/s', '20/s-50/s'] },
    text => {
      const [from, to = from] = ends(text).map(readRate)
      if (from === undefined || to === undefined) return undefined
      return Math.max(from, to) <= fastest ? [from, to] : undefined
    },
  )
}

/** whole takes a whole number from `least` to `most`. */
export function whole(description: string, least: number, most: number): Decoder<number> {
  return scalar(
    `a whole number from ${least} to ${most}`,
    { type: 'integer', minimum: least, maximum: most, description },
    text => {
      const value = /^\d{1,10}$/.test(text) ? Number(text) : undefined
      return value !== undefined && value >= least && value <= most ? value : undefined
    },
  )
}

function timeOf(text: string, node: ScalarNode): number | undefined {
  if (/^\d+(?:\.\d+)?$/.test(text)) throw new UserError('duration-bare', { ...node.place, text, offer: `${text}s` })
  return readDuration(text)
}

/** `1-3s` means both in seconds. */
function ends(text: string): readonly string[] {
  const match = /^([^-–]{1,30}?)\s?[-–]\s?([^-–]{1,30})$/.exec(text)
  if (match === null) return [text]
  const [, from = '', to = ''] = match
  return [/^[\d.,]+$/.test(from) ? from + to.replace(/^[\d.,]+/, '') : from, to]
}

function inOrder(
  from: number | undefined,
  to: number | undefined = from,
  most: number,
): readonly [from: number, to: number] | undefined {
  return from !== undefined && to !== undefined && from <= to && to <= most ? [from, to] : undefined
}
