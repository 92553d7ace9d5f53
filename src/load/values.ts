import type { Variable } from '../model/scenario.ts'
import { hash, type Random, randomFrom } from '../stats/random.ts'
import { makeDealer, makeDeck } from './deck.ts'

/** Values gives each iteration its own: one map for all of its steps. */
export interface Values {
  /** A new map with each variable drawn once; `exhausted` from then on that rows to be used once have run out. */
  next(): Map<string, string> | 'exhausted'
}

/**
 * makeValues draws the variables of iterations by a seed: the same seed gives the same values in the same order, on every
 * machine, and a variable keeps its values when another is added. Call `next` once for each iteration.
 */
export function makeValues(variables: readonly Variable[], seed: number): Values {
  const sources = variables.map(variable => [variable.name, sourceOf(variable, seed)] as const)
  let isExhausted = false
  return {
    next: () => {
      const values = new Map<string, string>()
      for (const [name, source] of sources) {
        const value = isExhausted ? undefined : source()
        isExhausted ||= value === undefined
        if (value !== undefined) values.set(name, value)
      }
      return isExhausted ? 'exhausted' : values
    },
  }
}

/** Source gives the next value of a variable; undefined where there is none any more. */
type Source = () => string | undefined

function sourceOf(variable: Variable, seed: number): Source {
  const own = hash(`${seed} ${variable.name}`)
  switch (variable.kind) {
    case 'choice': {
      const deal = makeDeck(variable.weights, own)
      return () => variable.values[deal()] ?? ''
    }
    case 'rows':
      return rows(variable.values, variable.order, own)
    case 'uuid':
      return uuids(own)
    case 'integer':
      return integers(variable.from, variable.to, randomFrom(own))
    case 'words':
      return wordsOf(variable.count, randomFrom(own))
    default:
      return variable satisfies never
  }
}

function rows(values: readonly string[], order: 'sequential' | 'shuffled' | 'once', seed: number): Source {
  if (values.length === 0) return () => undefined
  if (order === 'shuffled') {
    const deal = makeDealer(
      Uint32Array.from(values, (_, index) => index),
      randomFrom(seed),
    )
    return () => values[deal()]
  }
  let at = -1
  return () => {
    at = order === 'sequential' && at + 1 === values.length ? 0 : at + 1
    return values[at]
  }
}

/** Version 4, variant 10; two generators of 32 bits, so that two variables hardly ever meet in one sequence. */
function uuids(seed: number): Source {
  const [first, second] = [randomFrom(seed), randomFrom(hash(`${seed} uuid`))]
  return () => {
    const a = hex(first) + hex(second)
    const b = hex(second) + hex(first)
    const variant = (8 + (Number.parseInt(b.charAt(0), 16) % 4)).toString(16)
    return `${a.slice(0, 8)}-${a.slice(8, 12)}-4${a.slice(13)}-${variant}${b.slice(1, 4)}-${b.slice(4)}`
  }
}

function hex(random: Random): string {
  return (random() * 4_294_967_296).toString(16).padStart(8, '0')
}

/** Both ends included; a range wider than 32 bits takes two draws. */
function integers(from: number, to: number, random: Random): Source {
  const count = to - from + 1
  const isWide = count > 4_294_967_296
  return () => {
    const drawn = isWide ? (Math.floor(random() * 2 ** 27) * 2 ** 26 + random() * 2 ** 26) / 2 ** 53 : random()
    return String(Math.min(to, from + Math.floor(drawn * count)))
  }
}

function wordsOf(count: number, random: Random): Source {
  return () => Array.from({ length: count }, () => words[Math.floor(random() * words.length)] ?? '').join(' ')
}

const words = (
  'apple basket bridge butter candle carpet castle cloud coffee copper corner cotton daisy desert dinner doctor eagle ' +
  'earth engine feather field finger flower forest garden glass grape hammer harbour honey island jacket kitchen ladder ' +
  'lemon letter lumber marble market meadow mirror morning mountain needle ocean olive orange paper pencil pepper planet ' +
  'pocket rabbit rain ribbon river saddle school shadow silver sparrow spring stone sugar summer table thunder timber ' +
  'tunnel valley velvet village walnut water willow window winter wood yellow'
).split(' ')
