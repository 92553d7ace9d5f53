/** Place is where something is written: a file as the user can find it, line and column from 1. */
export interface Place {
  readonly file: string
  readonly line?: number
  readonly column?: number
}

/** Slots are the names in braces of a sentence template: `'{at}: no {what}'` has `at` and `what`. */
type Slots<Template extends string> = Template extends `${string}{${infer Slot}}${infer Rest}`
  ? Slot | Slots<Rest>
  : never

/** Details fill a template: one value a slot; `{at}` is made from file, line and column. */
export type Details<Template extends string> = {
  readonly [Slot in Exclude<Slots<Template>, 'at'>]: string | number
} & ('at' extends Slots<Template> ? Place : Partial<Place>)

/** fill puts details into the slots of a template; texts are as read, and escaped only where they are printed. */
export function fill(template: string, details: object): string {
  const values = new Map<string, unknown>(Object.entries(details))
  return template.replace(/\{(\w+)\}/g, (slot, name: string) => {
    if (name === 'at') return at(values)
    const value = values.get(name)
    return value === undefined ? slot : String(value)
  })
}

/** at prints a place as editors read it: `slo.md:7:3`. */
function at(values: ReadonlyMap<string, unknown>): string {
  return ['file', 'line', 'column']
    .map(name => values.get(name))
    .filter(part => part !== undefined)
    .join(':')
}

/** placeOf is the place among details, if they have one. */
export function placeOf(details: Partial<Place>): Place | undefined {
  const { file, line, column } = details
  if (file === undefined) return undefined
  return { file, ...(line !== undefined && { line }), ...(column !== undefined && { column }) }
}
