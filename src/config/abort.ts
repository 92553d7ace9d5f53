import { UserError } from '../model/errors.ts'
import type { AbortRule } from '../model/scenario.ts'
import { type Decoder, either, list, mapped, object, scalar, unexpected } from '../text/decoder.ts'
import type { DocNode } from '../text/document.ts'
import { readDuration, readPercentile, readRatio } from '../text/read-quantity.ts'
import { duration } from './quantities.ts'

const example = '`errors > 50% for 1m` or `p95 > 2s for 30s`'
/** Where nothing else is written. */
const defaultForMs = 10_000

/** condition = indicator ( ">" | ">=" | "over" | "above" ) limit [ "for" time ] [ "after" time ] */
const condition = scalar<AbortRule>(
  `a rule like ${example}`,
  {
    type: 'string',
    description: 'Ends the run early.',
    examples: ['errors > 50% for 1m', 'p95 > 2s for 30s after 20s'],
  },
  (text, node) => {
    if (text.length > 200) return undefined
    const match =
      /^([^<>≤≥=]{1,40}?) ?(>=?|≥|\bover\b|\babove\b) ?(\S{1,30}?)(?: for (\w{1,20}))?(?: after (\w{1,20}))?$/i.exec(
        text.replace(/\s+/g, ' '),
      )
    const [, indicator = '', , limit = '', held, after] = match ?? []
    const forMs = held === undefined ? defaultForMs : readDuration(held)
    const afterMs = after === undefined ? 0 : readDuration(after)
    const what = match === null ? undefined : figureOf(indicator.trim(), limit)
    if (what === undefined || forMs === undefined || afterMs === undefined) throw syntax(node, text)
    return { text, ...what, forMs, afterMs }
  },
)

const rule = mapped(
  object(
    {
      when: condition,
      for: duration('How long it must hold; 10s where left out.'),
      after: duration('Not before this.', 0),
    },
    'Ends the run early.',
  ),
  ({ when, for: forMs, after }, node): AbortRule => {
    if (when === undefined) throw unexpected(node, `\`when\`, a rule like ${example}`)
    return { ...when, ...(forMs !== undefined && { forMs }), ...(after !== undefined && { afterMs: after }) }
  },
)

/** abort takes the rules that end a run early: one or several, in words or with keys. */
export const abort: Decoder<readonly AbortRule[]> = list(either('map', rule, condition), 'What ends the run early.')

function figureOf(indicator: string, limit: string): Pick<AbortRule, 'indicator' | 'above'> | undefined {
  const q = /^(?:median|med)$/i.test(indicator) ? 0.5 : readPercentile(indicator)
  const above = q === undefined ? readRatio(limit) : readDuration(limit)
  if (above === undefined) return undefined
  if (q !== undefined) return { indicator: { kind: 'percentile', q }, above }
  const isErrors = /^(?:errors?|error rate|failures?|failure rate|fail ratio)$/i.test(indicator)
  return isErrors && above < 1 ? { indicator: { kind: 'errors' }, above } : undefined
}

function syntax(node: DocNode, text: string): UserError {
  return new UserError('abort-syntax', { ...node.place, text: text.slice(0, 60), example })
}
