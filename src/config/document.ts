import type { Place } from '../model/notice.ts'
import { type JsonSchema, list, mapped, object, record, scalar, text } from '../text/decoder.ts'
import { readSize } from '../text/read-quantity.ts'
import { type CompareEntry, compareOf, compareShape } from './compare.ts'
import { foreignConfig, foreignScenario } from './foreign.ts'
import { type Part, partOf } from './keys.ts'
import {
  type ConnectionKeys,
  connectionShape,
  contentShape,
  type LoadKeys,
  laterConfigShape,
  laterScenarioShape,
  loadShape,
} from './load-keys.ts'
import { type Settings, settings, settingsOf } from './settings.ts'

/** Config is what load-test.yml says; what it leaves out is absent. */
export interface Config extends Settings {
  readonly slo?: readonly SloEntry[]
  readonly name?: string
  readonly maxReportSize?: number
  readonly scenarios: ReadonlyMap<string, Scenario>
  /** How the target is reached, by all scenarios. */
  readonly load?: ConnectionKeys
  /** What is sent. */
  readonly content?: Part<typeof contentShape>
  /** What is kept as given, for what does not read it yet. */
  readonly later?: Part<typeof laterConfigShape>
}

/** Scenario is a kind of run: its own objectives, settings and load, which outrank those of the whole config. */
export interface Scenario extends Settings {
  readonly slo?: readonly SloEntry[]
  readonly load?: LoadKeys
  /** It runs no load of its own. */
  readonly compare?: CompareEntry
  readonly later?: Part<typeof laterScenarioShape>
  readonly place: Place
}

/** SloEntry is one SLO source as written: objectives in words, a path, or `path#heading`. */
export interface SloEntry {
  readonly text: string
  readonly place: Place
}

const sloEntry = mapped(
  text('Objectives in words, a path, or path#heading.'),
  (given, node): SloEntry => ({ text: given, place: node.place }),
)

const size = scalar(
  'a size like `100MB`',
  { type: 'string', description: 'Largest report that is read.', examples: ['100MB', '1GB'] },
  readSize,
)

const scenarioLoad = { ...connectionShape, ...loadShape } as const

const scenario = mapped(
  object(
    {
      slo: list(sloEntry, 'SLO sources of this scenario.'),
      ...settings,
      ...scenarioLoad,
      ...compareShape,
      ...laterScenarioShape,
    },
    'A kind of run, with objectives, settings and a load of its own.',
    foreignScenario,
  ),
  (read, node): Scenario => {
    const load = partOf(read, scenarioLoad)
    const later = partOf(read, laterScenarioShape)
    const compare = compareOf(partOf(read, compareShape) ?? {}, load)
    return {
      ...settingsOf(read),
      ...(read.slo && { slo: read.slo }),
      ...(load && { load }),
      ...(compare && { compare }),
      ...(later && { later }),
      place: node.place,
    }
  },
)

const config = object(
  {
    slo: list(sloEntry, 'SLO sources: objectives in words, paths, or path#heading.'),
    name: text('One identity over time, for comment, check run, artifact and output folder.'),
    'max-report-size': size,
    ...settings,
    ...connectionShape,
    ...contentShape,
    scenarios: record(scenario, 'Kinds of run by name.'),
    ...laterConfigShape,
  },
  'What load-test sends, and what it judges by.',
  foreignConfig,
)

/**
 * readConfig reads load-test.yml; throws UserError with line, column and the nearest known key. The parser of YAML is loaded for
 * it: a load that no file describes begins without.
 */
export async function readConfig(content: string, file: string): Promise<Config> {
  const { parseDocument } = await import('../text/document.ts')
  const read = config.decode(parseDocument(content, file))
  const load = partOf(read, connectionShape)
  const written = partOf(read, contentShape)
  const later = partOf(read, laterConfigShape)
  return {
    ...settingsOf(read),
    ...(read.slo && { slo: read.slo }),
    ...(read.name !== undefined && { name: read.name }),
    ...(read['max-report-size'] !== undefined && { maxReportSize: read['max-report-size'] }),
    scenarios: read.scenarios ?? new Map(),
    ...(load && { load }),
    ...(written && { content: written }),
    ...(later && { later }),
  }
}

/** readReportSize reads a size given as an option or input, in bytes. */
export async function readReportSize(given: string, file: string): Promise<number> {
  const { parseDocument } = await import('../text/document.ts')
  return size.decode(parseDocument(given, file))
}

/** configSchema is the JSON Schema (draft-07) of load-test.yml, made from the decoder. */
export function configSchema(): JsonSchema {
  return { $schema: 'http://json-schema.org/draft-07/schema#', title: 'load-test.yml', ...config.schema }
}
