import type { Asked } from '../model/comparison.ts'
import { UserError } from '../model/errors.ts'
import type { Place } from '../model/notice.ts'
import { type Decoder, mapped, object, scalar, text, unexpected } from '../text/decoder.ts'
import { readRatio } from '../text/read-quantity.ts'
import { type Part, type Placed, placed } from './keys.ts'
import { type LoadKeys, loadShape } from './load-keys.ts'
import { type StepEntry, step } from './step.ts'

/** CompareEntry is a comparison of a target with itself as written. */
export interface CompareEntry {
  /** Names of scenarios. */
  readonly before: Placed<string>
  readonly after: Placed<string>
  readonly between: StepEntry
  /** Absent where nothing undoes what `between` does. */
  readonly restore?: StepEntry
  readonly asked: Asked
  /** Where it is written what it is to show. */
  readonly place: Place
}

const shape = object(
  {
    before: placed(text('The scenario that is run before; it says what is sent.')),
    after: placed(text('The scenario that is run behind the switch; mostly the same.')),
    between: step,
  },
  'Runs of a target before and behind a request that switches it.',
  new Map([
    ['base', '`before`'],
    ['head', '`after`'],
    ['switch', '`between`'],
  ]),
)

const sides = mapped(
  { ...shape, schema: { ...shape.schema, required: ['before', 'after', 'between'] } },
  ({ before, after, between }, node) => {
    if (before === undefined || after === undefined || between === undefined)
      throw unexpected(node, '`before`, `after` and `between`')
    return { before, after, between, place: node.place }
  },
)

const none = scalar('`none`, or a request like `{ post: /admin/reload }`', { enum: ['none'] }, given =>
  given === 'none' ? ('none' as const) : undefined,
)

const restore: Decoder<StepEntry | 'none'> = {
  schema: {
    description:
      'The request that undoes `between`, sent on cancel too; or none, and then the sides can not take turns.',
    anyOf: [none.schema, step.schema],
  },
  decode: node => (node.kind === 'map' ? step : none).decode(node),
}

const shown = /^(improved|unchanged)(?:\s+(?!by\b)(\S.*?))?(?:\s+by\s+(?:at least\s+)?([\d.]+ ?%))?$/

const expected = scalar(
  '`improved`, `improved /retrieve by 20%` or `unchanged`',
  {
    type: 'string',
    pattern: shown.source,
    description: 'What the comparison is to show, of any endpoint or of those that a pattern covers.',
    examples: ['improved', 'improved by 20%', 'improved /retrieve by 20%', 'unchanged'],
  },
  (given): Asked | undefined => {
    const [, kind, endpoint, by] = shown.exec(given) ?? []
    const of = endpoint === undefined ? {} : { endpoint }
    if (kind === 'unchanged') return by === undefined ? { kind, ...of } : undefined
    const ratio = by === undefined ? undefined : readRatio(by)
    if (kind !== 'improved' || (by !== undefined && !(ratio !== undefined && ratio > 0 && ratio < 1))) return undefined
    return { kind, ...of, ...(ratio !== undefined && { by: ratio }) }
  },
)

/** compareShape is the keys of a scenario that compares; its load is that of the scenarios that it names. */
export const compareShape = {
  compare: sides,
  restore: placed(restore),
  expect: placed(expected),
} as const

/** compareOf is what a scenario's keys say of a comparison, if they do; throws UserError where something is missing or too much. */
export function compareOf(given: Part<typeof compareShape>, load: LoadKeys | undefined): CompareEntry | undefined {
  const { compare, restore: undo, expect } = given
  if (compare === undefined) {
    for (const [key, value] of [
      ['restore', undo],
      ['expect', expect],
    ] as const)
      if (value !== undefined) throw alone(`\`${key}\` is of \`compare\`, and there is none`, value.place)
    return undefined
  }
  for (const key of Object.keys(loadShape))
    if (load !== undefined && Object.hasOwn(load, key))
      throw alone(`\`${key}\` stands beside \`compare\`, whose scenarios say it already`, compare.place)
  if (undo === undefined)
    throw missing('`compare` has no `restore`', 'the request that undoes `between`, or `restore: none`', compare.place)
  if (expect === undefined)
    throw missing(
      '`compare` has no `expect`',
      'what it is to show: `expect: improved` or `expect: unchanged`',
      compare.place,
    )
  return {
    ...{ before: compare.before, after: compare.after, between: compare.between },
    ...(undo.value !== 'none' && { restore: undo.value }),
    ...{ asked: expect.value, place: expect.place },
  }
}

function alone(what: string, place: Place): UserError {
  return new UserError('load-conflict', { ...place, what, offer: 'Leave it out' })
}

function missing(what: string, offer: string, place: Place): UserError {
  return new UserError('load-missing', { ...place, what, offer })
}
