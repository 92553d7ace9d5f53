import type { Place } from '../model/notice.ts'
import type { Acceptance } from '../model/past.ts'
import type { FailOn } from '../model/verdict.ts'
import { type Address, addressSyntax, readAddress } from '../text/address.ts'
import { choice, type Decoder, flag, list, mapped, object, scalar, text, unexpected } from '../text/decoder.ts'
import { readDuration } from '../text/read-quantity.ts'
import type { Part } from './keys.ts'
import { duration } from './quantities.ts'
import { type Tolerated, tolerance } from './tolerance.ts'

/** Settings are what affects judging; each place that may set them has the same names. */
export interface Settings {
  readonly failOn?: readonly FailOn[] | 'never'
  readonly strict?: boolean
  readonly require?: 'proven'
  readonly minRequests?: number
  /** Milliseconds. */
  readonly maxAgeMs?: number | 'never'
  readonly waive?: readonly Waived[]
  /** A path in it is as it was written: relative to the folder of whoever wrote it. */
  readonly baseline?: Address
  readonly accept?: readonly Acceptance[]
  /** How long a comparison may take; milliseconds. */
  readonly budgetMs?: number
  readonly tolerance?: Tolerated
  /** Whether what looks like a regression is run again. */
  readonly confirm?: 'auto' | 'never'
  /** Milliseconds that this may take. */
  readonly confirmBudgetMs?: number
  /** A run is the median of so many. */
  readonly repeat?: number
  /** Whether a server of our own is measured beside the target. */
  readonly calibrate?: 'auto' | 'never'
}

/** Waived is a waiver as written. */
export interface Waived {
  readonly endpoint?: string
  readonly indicator?: string
  readonly why: string
  /** `YYYY-MM-DD`, a day that exists. */
  readonly until: string
  readonly source: Place
}

const classes = ['breach', 'regression', 'inconclusive', 'invalid', 'warning'] as const

const failOn: Decoder<readonly FailOn[] | 'never'> = {
  schema: {
    description: 'What fails the build: breach, regression, inconclusive, invalid, warning; or never.',
    type: ['string', 'array'],
    items: { enum: classes },
    minItems: 1,
    examples: ['breach, inconclusive, invalid', 'never'],
  },
  decode: node => {
    const words = node.kind === 'list' ? node.items.map(one => word.decode(one)) : word.decode(node).split(/[\s,]+/)
    if (words.length === 1 && words[0] === 'never') return 'never'
    const listed = words.filter(one => one !== '')
    // An empty list would let everything pass without a word.
    if (listed.length === 0) throw unexpected(node, `${classes.join(', ')}, or never alone`)
    return listed.map(one => {
      const known = classes.find(name => name === one)
      if (known === undefined) throw unexpected(node, `${classes.join(', ')}, or never alone`)
      return known
    })
  },
}

const word = text('A word.')

const positive = scalar(
  'a whole number above 0',
  { type: 'integer', minimum: 1, description: 'Fewer requests than this behind an objective make it inconclusive.' },
  given => (/^[1-9]\d{0,8}$/.test(given) ? Number(given) : undefined),
)

const age = scalar<number | 'never'>(
  'a time like `1d` or `12h`, or never',
  { type: 'string', description: 'A report that ended longer ago is inconclusive.', examples: ['1d', '12h', 'never'] },
  given => (given === 'never' ? 'never' : readDuration(given)),
)

const date = (description: string): Decoder<string> =>
  scalar('a date like `2027-01-31`', { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$', description }, given =>
    isDate(given) ? given : undefined,
  )

/** The 31st of February would never end. */
function isDate(given: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(given)) return false
  const day = new Date(`${given}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(given)
}

const waiver = mapped(
  object(
    {
      endpoint: text('Endpoint or pattern; any where left out.'),
      indicator: text('Indicator, like p95, errors or gpu; any where left out.'),
      why: text('The reason, for those who read the report.'),
      until: date('Last day on which this holds.'),
    },
    'Findings shown as warnings until a date.',
  ),
  ({ endpoint, indicator, why, until }, node): Waived => {
    if (why === undefined || until === undefined) throw unexpected(node, 'both `why` and `until`')
    if (endpoint === undefined && indicator === undefined) throw unexpected(node, '`endpoint`, `indicator`, or both')
    return { ...(endpoint && { endpoint }), ...(indicator && { indicator }), why, until, source: node.place }
  },
)

const acceptance = mapped(
  object(
    {
      endpoint: text('Endpoint or pattern; any where left out.'),
      indicator: text('Indicator, like p95 or mean; any where left out.'),
      since: date('First day of the new level.'),
      why: text('The reason, for those who read the report.'),
    },
    'A new level that is accepted from a day on.',
  ),
  ({ endpoint, indicator, since, why }, node): Acceptance => {
    if (why === undefined || since === undefined) throw unexpected(node, 'both `since` and `why`')
    if (endpoint === undefined && indicator === undefined) throw unexpected(node, '`endpoint`, `indicator`, or both')
    return { ...(endpoint && { endpoint }), ...(indicator && { indicator }), since, why, source: node.place }
  },
)

const baseline = scalar(
  addressSyntax,
  {
    type: 'string',
    pattern: '^(none|file:.+|git(:.+)?|artifact(:.+)?)$',
    description: 'Where earlier runs are kept, to be compared with.',
    examples: ['git', 'file:perf/history.jsonl', 'artifact'],
  },
  readAddress,
)

const repeats: ReadonlyMap<string, number> = new Map([1, 3, 5].map(count => [String(count), count]))

/** settings is the keys of what affects judging. */
export const settings = {
  'fail-on': failOn,
  strict: flag("A limit inside the source's rounding fails, and too few requests are inconclusive."),
  require: choice(['proven'], 'Warn where a limit is kept but the 95 % interval reaches over it.'),
  'min-requests': positive,
  'max-age': age,
  waive: list(waiver, 'Findings shown as warnings until a date.'),
  baseline,
  accept: list(acceptance, 'New levels that are accepted from a day on.'),
  budget: duration('How long a comparison may take in all; 20m where left out.'),
  tolerance,
  confirm: choice(['auto', 'never'], 'Whether a run that looks slower than usual is run again, up to twice.'),
  'confirm-budget': duration('How long running again may take in all; 15m where left out.', 0),
  repeat: scalar('1, 3 or 5', { enum: [1, 3, 5], description: 'A run is the median of so many in a row.' }, given =>
    repeats.get(given),
  ),
  calibrate: choice(
    ['auto', 'never'],
    'Whether a small server of our own is measured beside the target, to tell a slow machine.',
  ),
} as const

/** readSettings reads settings given one by one as texts, by the same rules; `given` is [name, text], `file` says by what. */
export async function readSettings(
  given: Iterable<readonly [name: string, text: string]>,
  file: (name: string) => string,
): Promise<Settings> {
  const { parseDocument } = await import('../text/document.ts')
  const read = [...given].map(([name, value]) => {
    const node = parseDocument(value, file(name))
    const place = { file: file(name) }
    return oneSetting.decode({ kind: 'map', entries: [{ key: name, keyPlace: place, value: node }], place })
  })
  return settingsOf(Object.assign({}, ...read))
}

const oneSetting = object(settings, 'One setting.')

/** settingsOf is what was decoded, under the names of this program. */
export function settingsOf(read: Part<typeof settings>): Settings {
  return {
    ...(read['fail-on'] && { failOn: read['fail-on'] }),
    ...(read.strict !== undefined && { strict: read.strict }),
    ...(read.require && { require: read.require }),
    ...(read['min-requests'] !== undefined && { minRequests: read['min-requests'] }),
    ...(read['max-age'] !== undefined && { maxAgeMs: read['max-age'] }),
    ...(read.waive && { waive: read.waive }),
    ...(read.baseline && { baseline: read.baseline }),
    ...(read.accept && { accept: read.accept }),
    ...(read.budget !== undefined && { budgetMs: read.budget }),
    ...(read.tolerance && { tolerance: read.tolerance }),
    ...(read.confirm && { confirm: read.confirm }),
    ...(read['confirm-budget'] !== undefined && { confirmBudgetMs: read['confirm-budget'] }),
    ...(read.repeat !== undefined && { repeat: read.repeat }),
    ...(read.calibrate && { calibrate: read.calibrate }),
  }
}
