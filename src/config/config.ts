import type { Place } from '../model/notice.ts'
import type { FailOn } from '../model/verdict.ts'
import {
  choice,
  type Decoded,
  type Decoder,
  flag,
  type JsonSchema,
  list,
  mapped,
  object,
  record,
  scalar,
  text,
  unexpected,
} from '../text/decoder.ts'
import { parseDocument } from '../text/document.ts'
import { readDuration, readSize } from '../text/read-quantity.ts'

/** Config is what load-test.yml says; what it leaves out is absent. */
export interface Config extends Settings {
  readonly slo?: readonly SloEntry[]
  readonly name?: string
  readonly maxReportSize?: number
  readonly scenarios: ReadonlyMap<string, Scenario>
}

/** Scenario is a kind of run: its own objectives and settings, which outrank those of the whole config. */
export interface Scenario extends Settings {
  readonly slo?: readonly SloEntry[]
}

/** SloEntry is one SLO source as written: objectives in words, a path, or `path#heading`. */
export interface SloEntry {
  readonly text: string
  readonly place: Place
}

/** Settings are what affects judging; each place that may set them has the same names. */
export interface Settings {
  readonly failOn?: readonly FailOn[] | 'never'
  readonly strict?: boolean
  readonly require?: 'proven'
  readonly minRequests?: number
  /** Milliseconds. */
  readonly maxAgeMs?: number | 'never'
  readonly waive?: readonly Waived[]
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

const size = scalar(
  'a size like `100MB`',
  { type: 'string', description: 'Largest report that is read.', examples: ['100MB', '1GB'] },
  readSize,
)

const date = scalar(
  'a date like `2027-01-31`',
  { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: 'Last day on which this holds.' },
  given => (isDate(given) ? given : undefined),
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
      until: date,
    },
    'Findings shown as warnings until a date.',
  ),
  ({ endpoint, indicator, why, until }, node): Waived => {
    if (why === undefined || until === undefined) throw unexpected(node, 'both `why` and `until`')
    if (endpoint === undefined && indicator === undefined) throw unexpected(node, '`endpoint`, `indicator`, or both')
    return { ...(endpoint && { endpoint }), ...(indicator && { indicator }), why, until, source: node.place }
  },
)

const sloEntry = mapped(
  text('Objectives in words, a path, or path#heading.'),
  (given, node): SloEntry => ({ text: given, place: node.place }),
)

const settings = {
  'fail-on': failOn,
  strict: flag("A limit inside the source's rounding fails, and too few requests are inconclusive."),
  require: choice(['proven'], 'Warn where a limit is kept but the 95 % interval reaches over it.'),
  'min-requests': positive,
  'max-age': age,
  waive: list(waiver, 'Findings shown as warnings until a date.'),
} as const

/** What other load tools call the same thing. */
const otherTools: ReadonlyMap<string, string> = new Map([
  ['thresholds', '`slo`'],
  ['threshold', '`slo`'],
  ['budget', '`slo`'],
  ['slos', '`slo`'],
  ['objectives', '`slo`: objectives in words, or the path of a file with them'],
  ['p(95)', '`slo: "p95 < 900ms"`'],
  ['max_error_rate_percent', '`slo: "errors < 1%"`'],
])

const scenario = object(
  { slo: list(sloEntry, 'SLO sources of this scenario.'), ...settings },
  'A kind of run, with objectives and settings of its own.',
  otherTools,
)

const config = object(
  {
    slo: list(sloEntry, 'SLO sources: objectives in words, paths, or path#heading.'),
    name: text('One identity over time, for comment, check run, artifact and output folder.'),
    'max-report-size': size,
    ...settings,
    scenarios: record(scenario, 'Kinds of run by name.'),
  },
  'What load-test judges by.',
  otherTools,
)

/** readConfig reads load-test.yml; throws UserError with line, column and the nearest known key. */
export function readConfig(content: string, file: string): Config {
  const read = config.decode(parseDocument(content, file))
  const scenarios = new Map(
    [...(read.scenarios ?? [])].map(([name, one]) => [name, { ...settingsOf(one), ...(one.slo && { slo: one.slo }) }]),
  )
  return {
    ...settingsOf(read),
    ...(read.slo && { slo: read.slo }),
    ...(read.name !== undefined && { name: read.name }),
    ...(read['max-report-size'] !== undefined && { maxReportSize: read['max-report-size'] }),
    scenarios,
  }
}

/** readSettings reads settings given one by one as texts, by the same rules; `given` is [name, text], `file` says by what. */
export function readSettings(
  given: Iterable<readonly [name: string, text: string]>,
  file: (name: string) => string,
): Settings {
  const read = [...given].map(([name, value]) => {
    const node = parseDocument(value, file(name))
    const place = { file: file(name) }
    return oneSetting.decode({ kind: 'map', entries: [{ key: name, keyPlace: place, value: node }], place })
  })
  return settingsOf(Object.assign({}, ...read))
}

/** readReportSize reads a size given as an option or input, in bytes. */
export function readReportSize(given: string, file: string): number {
  return size.decode(parseDocument(given, file))
}

const oneSetting = object(settings, 'One setting.')

/** configSchema is the JSON Schema (draft-07) of load-test.yml, made from the decoder. */
export function configSchema(): JsonSchema {
  return { $schema: 'http://json-schema.org/draft-07/schema#', title: 'load-test.yml', ...config.schema }
}

function settingsOf(read: Decoded<typeof oneSetting>): Settings {
  return {
    ...(read['fail-on'] && { failOn: read['fail-on'] }),
    ...(read.strict !== undefined && { strict: read.strict }),
    ...(read.require && { require: read.require }),
    ...(read['min-requests'] !== undefined && { minRequests: read['min-requests'] }),
    ...(read['max-age'] !== undefined && { maxAgeMs: read['max-age'] }),
    ...(read.waive && { waive: read.waive }),
  }
}
