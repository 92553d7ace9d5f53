import { didYouMean, UserError } from '../model/errors.ts'
import { nearest } from '../text/nearest.ts'
import type { Placed } from './keys.ts'
import { asText, filled, type Template, type Use } from './template.ts'

/** World is what a config names outside of itself. */
export interface World {
  /** The bytes of a file, its path relative to the folder of the config; undefined where there is none. */
  readFile(path: string): Promise<Uint8Array | undefined>
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Told of each `${NAME}` that is not set, which else is an error; what would hold it is then not looked into. */
  unset?(use: Use): void
}

/** Outside reads the world, and remembers what must not be printed. */
export interface Outside {
  /** The text with the environment's values; for settings of the connection. */
  resolved(template: Template): string
  /** The same, of what must not be printed. */
  secret(template: Template): string
  /** The same, with variables left for the engine. */
  mixed(template: Template, isVariable: (name: string) => boolean): string
  /** Whether all that it names is set. */
  isSet(template: Template): boolean
  /** Throws UserError `data-missing`. */
  bytes(path: Placed<string>): Promise<Uint8Array>
  /** What must not be printed, so far. */
  secrets(): readonly string[]
  keep(secret: string): void
}

/** makeOutside makes one for a scenario. */
export function makeOutside(world: World): Outside {
  const secrets = new Set<string>()
  const keep = (value: string): void => void secrets.add(value)
  const kept = (use: Use): string => {
    const value = valueIn(use, world)
    keep(value)
    return value
  }
  return {
    resolved: template => filled(template, use => valueIn(use, world), '${'),
    secret: template => filled(template, kept, '${'),
    mixed: (template, isVariable) =>
      filled(template, use => (isVariable(use.name) ? `\${${use.name}}` : asText(kept(use)))),
    isSet: ({ uses }) => uses.every(({ name }) => given(name, world) !== undefined),
    bytes: async ({ value, place }) => {
      const bytes = await world.readFile(value)
      if (bytes === undefined) throw new UserError('data-missing', { ...place, path: value })
      return bytes
    },
    secrets: () => [...secrets],
    keep,
  }
}

function valueIn(use: Use, world: World): string {
  const { name, place } = use
  const value = given(name, world)
  if (value !== undefined) return value
  if (world.unset === undefined) throw new UserError('environment-undefined', { ...place, text: `\${${name}}`, name })
  world.unset(use)
  return 'unset'
}

/** A secret that is not there is empty in a workflow; and many are kept with the line break that `echo` wrote behind them. */
function given(name: string, { environment }: World): string | undefined {
  const value = Object.hasOwn(environment, name) ? environment[name]?.replace(/[\r\n]+$/, '') : undefined
  return value === '' ? undefined : value
}

/** undefinedVariable is the error for a `${name}` that nothing gives a value. */
export function undefinedVariable({ name, place }: Use, known: readonly string[]): UserError {
  return new UserError('variable-undefined', {
    ...place,
    text: `\${${name}}`,
    near: didYouMean(nearest(name, known)),
  })
}
