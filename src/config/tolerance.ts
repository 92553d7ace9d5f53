import { UserError } from '../model/errors.ts'
import type { Place } from '../model/notice.ts'
import { type Decoder, list, mapped, scalar } from '../text/decoder.ts'
import { readDuration, readRatio } from '../text/read-quantity.ts'

/** Tolerated is how much worse than usual figures may be; ratios, milliseconds. */
export interface Tolerated {
  readonly rules: readonly ToleratedRule[]
  readonly leastMs?: number
}

/** ToleratedRule is a ratio (0.1 for 10 %) of an indicator, an endpoint, both, or all. */
export interface ToleratedRule {
  readonly ratio: number
  readonly indicator?: string
  readonly endpoint?: string
}

const example = '10%, p99 20%, /health 50%, at least 5ms'

// rules = rule ("," rule)*
// rule  = [indicator] [endpoint] ratio | "at least" time      the endpoint may also come first
// endpoint = [METHOD] name      in quotes or backticks, unless it is a path or a pattern, or an indicator stands beside it

/** tolerance takes how much worse than usual is no regression: `10%, p99 20%, /health 50%, at least 5ms`. */
export const tolerance: Decoder<Tolerated> = mapped(
  list(
    scalar(
      `how much worse is no regression, like \`${example}\``,
      { type: 'string', minLength: 2, examples: [example] },
      (text, { place }) => {
        const parts = partsOf(text)
        return parts.length === 0 ? undefined : parts.map(part => ruleOf(part, place))
      },
    ),
    'How much worse than usual is no regression; 10% where left out.',
  ),
  given => {
    const all = given.flat()
    const least = all.findLast(one => typeof one === 'number')
    return { rules: all.filter(one => typeof one !== 'number'), ...(least !== undefined && { leastMs: least }) }
  },
)

/** A comma in quotes or backticks is a part of a name. */
function partsOf(text: string): readonly string[] {
  return (text.match(/(?:`[^`]*`|"[^"]*"|[^,`"]|[`"])+/g) ?? []).map(part => part.trim())
}

const indicators = new Map(
  Object.entries({
    p50: 'p50',
    median: 'p50',
    p95: 'p95',
    p99: 'p99',
    mean: 'mean',
    avg: 'mean',
    throughput: 'throughput',
  }),
)

/** A number is the least change that matters, in ms. */
function ruleOf(part: string, place: Place): ToleratedRule | number {
  const [, time] = /^at least (.+)$/.exec(part) ?? []
  const ms = time === undefined ? undefined : readDuration(time)
  if (ms !== undefined) return ms
  const [, subject = '', share = ''] = /^(?:(.*\S)\s+)?(\d[\d.]*\s*%)$/.exec(part) ?? []
  const ratio = readRatio(share)
  if (ratio === undefined || ratio > 10) throw unread(part, place)
  return { ratio, ...subjectOf(subject, part, place) }
}

/** A word alone may be a misspelt indicator, which as the name of an endpoint would mean nothing, and without a word. */
const path = /^(?:`.+`|".+"|[^`"]*[/*][^`"]*)$/
const word = /^(?:`.+`|".+"|[^`"]+)$/

function subjectOf(text: string, part: string, place: Place): Pick<ToleratedRule, 'indicator' | 'endpoint'> {
  const words = text.match(/`[^`]+`|"[^"]+"|\S+/g) ?? []
  const at = words.findIndex(word => indicators.has(word.toLowerCase()))
  const indicator = indicators.get(words[at]?.toLowerCase() ?? '')
  const rest = words.filter((_, index) => index !== at || indicator === undefined)
  const [name, ...before] = rest.toReversed()
  if (name !== undefined && !(indicator === undefined ? path : word).test(name)) throw unread(part, place)
  if (before.length > 1 || !before.every(method => /^[A-Z]+$/.test(method))) throw unread(part, place)
  const endpoint = rest.map(word => word.replace(/^([`"])(.+)\1$/, '$2')).join(' ')
  return { ...(indicator !== undefined && { indicator }), ...(endpoint !== '' && { endpoint }) }
}

function unread(part: string, place: Place): UserError {
  return new UserError('value-unexpected', {
    ...place,
    found: `\`${part}\``,
    expected: `how much worse is no regression, like \`${example}\``,
  })
}
