import type { Place } from '../model/notice.ts'
import type { Capture } from '../model/scenario.ts'
import { contentOf, headersOf } from './content.ts'
import { compileJsonPath, find, textOf } from './jsonpath.ts'
import { compilePattern } from './pattern.ts'
import type { Answer } from './transport.ts'

/** Captures are values to take out of an answer, ready to be taken. */
export interface Captures {
  /** Whether one of them is in the body. */
  readonly needsBody: boolean
  /** What the values are called in later steps. */
  readonly names: readonly string[]
  readonly takers: readonly Taker[]
}

/** Taker takes one value; `missing` is the error text where there is none. */
export interface Taker {
  readonly name: string
  readonly missing: string
  readonly take: (answer: Answer) => string | undefined
}

/** Most bytes of a body that a pattern is tried on. */
const mostBytes = 1024 * 1024

/** compileCaptures prepares captures; throws `jsonpath-syntax`, `pattern-syntax` and `pattern-slow`. */
export function compileCaptures(captures: readonly Capture[], source: Place): Captures {
  return {
    needsBody: captures.some(({ from }) => from !== 'header'),
    names: captures.map(({ name }) => name),
    takers: captures.map(capture => takerOf(capture, source)),
  }
}

/**
 * capture adds what an answer has to the values of an iteration; its result is undefined, or the error text of the first
 * that the answer lacks. Of several found by a path it is the first; an object or a list is taken as JSON, null is nothing.
 */
export function capture({ takers }: Captures, answer: Answer, values: Map<string, string>): string | undefined {
  for (const { name, missing, take } of takers) {
    const value = take(answer)
    if (value === undefined) return missing
    values.set(name, value)
  }
  return undefined
}

function takerOf(capture: Capture, source: Place): Taker {
  const { name } = capture
  const missing = (where: string): string => `nothing to capture for ${name} at ${where}`
  switch (capture.from) {
    case 'jsonpath': {
      const path = compileJsonPath(capture.path, source)
      const take = (answer: Answer): string | undefined => textOf(find(path, contentOf(answer).json?.value)[0])
      return { name, missing: missing(capture.path), take }
    }
    case 'header': {
      const header = capture.header.toLowerCase()
      return { name, missing: missing(`header ${header}`), take: answer => headersOf(answer, header)[0] }
    }
    case 'regex': {
      const pattern = compilePattern(capture.pattern, source)
      const take = (answer: Answer): string | undefined =>
        pattern.find(contentOf(answer).bytes.toString('utf8', 0, mostBytes))
      return { name, missing: missing(`/${capture.pattern}/`), take }
    }
    default:
      return capture satisfies never
  }
}
