import type { Statistic } from '../model/objective.ts'
import { endOfNoGrowth, type Head, type Unread } from './head.ts'
import { matchSubject, type Subject, sameSubject, statisticOf } from './indicator.ts'
import { isRoute, methodOf, wholeScope } from './scope.ts'
import type { Token } from './token.ts'

/** Tail is what stands after the limit: words that select, words that are kept, conditions that nobody checks. */
export interface Tail {
  /** The indicator, where it stands behind the limit: `/retrieve: < 900ms (p95)`. */
  readonly subject?: Subject
  readonly statistic?: Statistic
  /** The endpoint, where it stands behind the limit: `errors < 1% on /retrieve`, `for each endpoint`. */
  readonly name?: string
  /** As written, without what selected something; '' where nothing is left. */
  readonly qualifier: string
  readonly conditions: readonly string[]
}

/** readTail reads the words after the limit; a second limit or indicator among them is refused, never dropped. */
export function readTail(
  text: string,
  tokens: readonly Token[],
  head: Head,
  resources: ReadonlySet<string>,
): Tail | Unread {
  const tail = tokens.slice(head.next)
  const second = secondPromise(tail, head, resources)
  if (second !== undefined) return second
  const [name, other] = namesIn(text, tail)
  if (other !== undefined || (name !== undefined && (head.name ?? head.scope) !== undefined))
    return { why: 'it names two endpoints' }
  const subject = head.subject === undefined && head.implied === undefined ? latencyIn(tail) : undefined
  const statistic = head.subject?.measure === 'resource' || head.subject === undefined ? statisticIn(tail) : undefined
  const kept = tail.slice(statistic === undefined ? 0 : statistic.next)
  const qualifier = wordsOf(text, subject === undefined ? kept : [])
  return {
    ...(subject && { subject }),
    ...(statistic && { statistic: statistic.value }),
    ...(name !== undefined && { name }),
    qualifier,
    conditions: subject === undefined && kept.some(({ kind }) => kind === 'number') ? [qualifier] : [],
  }
}

function secondPromise(tail: readonly Token[], head: Head, resources: ReadonlySet<string>): Unread | undefined {
  const two = { why: 'it holds two promises; write each as its own objective' }
  if (tail.some(({ kind }) => kind === 'comparison')) return misplaced(head, tail, resources) ?? two
  if (head.phrase === undefined && endOfNoGrowth(tail) !== undefined) return two
  const own = head.subject ?? head.implied
  if (own === undefined) return undefined
  for (const at of tail.keys()) {
    const found = matchSubject(tail, at, resources)
    if (found === undefined || isPartOf(own, found.value)) continue
    const limitFollows = tail.slice(found.next).some(({ kind, text }) => kind === 'number' || text === 'stable')
    const isNone = /^(?:no|zero|without)$/.test(tail[at - 1]?.text ?? '')
    if (limitFollows || isNone || found.value.indicator.kind === 'percentile') return two
  }
  return undefined
}

/** `99% < 900ms`: what was read as the limit is none, unless another promise begins after it. */
function misplaced(
  { limit, subject }: Head,
  tail: readonly Token[],
  resources: ReadonlySet<string>,
): Unread | undefined {
  if (limit === undefined || limit.comparison !== undefined || limit.amounts.length > 1) return undefined
  if (subject !== undefined && tail.some((_, at) => matchSubject(tail, at, resources) !== undefined)) return undefined
  return { why: `\`${limit.amounts[0].text}\` is not understood in front of the comparison` }
}

/** `average` behind a resource, `of requests` behind anything, and the same indicator once more are no second promise. */
function isPartOf(own: Subject, found: Subject): boolean {
  const statistic = own.measure === 'resource' && statisticOf(found.indicator.kind) !== undefined
  return statistic || found.measure === 'count' || sameSubject(own, found)
}

/** A path or a quoted route, with its method; or `each endpoint`. */
function namesIn(text: string, tail: readonly Token[]): readonly string[] {
  return tail.flatMap((token, at) => {
    if ((token.kind === 'quoted' || token.kind === 'path') && isRoute(token.text)) {
      const method = token.kind === 'path' ? methodOf(tail[at - 1]?.text ?? '') : undefined
      return [method === undefined ? token.text : `${method} ${token.text}`]
    }
    const words = text.slice(token.from, tail[at + 1]?.to)
    return token.kind === 'word' && wholeScope(words)?.kind === 'each' ? [words] : []
  })
}

function latencyIn(tail: readonly Token[]): Subject | undefined {
  const found = tail
    .map((_, at) => matchSubject(tail, at, new Set())?.value)
    .filter(subject => subject?.measure === 'latency')
  return found.length === 1 ? found[0] : undefined
}

/** Only before a preposition: in `during average load` the load is average, not the figure. */
function statisticIn(tail: readonly Token[]): { readonly value: Statistic; readonly next: number } | undefined {
  for (const [at, { text, kind }] of tail.entries()) {
    if (/^(?:during|under|over|at|in|for|with|when|while|@)$/.test(text)) return undefined
    const value = kind === 'word' ? statisticOf(text) : undefined
    if (value !== undefined) return { value, next: at + 1 }
  }
  return undefined
}

/** The words as written, without the punctuation around them. */
function wordsOf(text: string, tokens: readonly Token[]): string {
  const [first, last] = [tokens[0], tokens.at(-1)]
  if (first === undefined || last === undefined) return ''
  const words = text.slice(first.from, last.to).replace(/\s+/g, ' ')
  return bare(words)
}

function bare(words: string): string {
  let [from, to] = [0, words.length]
  while (from < to && /[,;:.()\-–— ]/.test(words[from] ?? '')) from += 1
  while (from < to && /[,;:. ]/.test(words[to - 1] ?? '')) to -= 1
  const inside = words.slice(from, to)
  return inside.endsWith(')') && !inside.includes('(') ? inside.slice(0, -1) : inside
}
