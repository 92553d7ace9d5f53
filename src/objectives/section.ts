import { slug } from 'github-slugger'
import { UserError } from '../model/errors.ts'
import { type Notice, notice } from '../model/notice.ts'
import { refuseDisagreement, type TableReading } from './conflict.ts'
import type { Grid, Heading } from './grid.ts'
import { knownRows, type Shape, shapeOf } from './layout.ts'
import { nameResolver, readItems } from './list.ts'
import { type Block, parseMarkdown } from './markdown.ts'
import { mendAt, type Reference } from './reference.ts'
import { readTable } from './table.ts'
import { type Context, joinPromises, type Promises } from './words.ts'

/** readMarkdown reads every SLO table of a file; with a fragment the tables and list items under that heading. */
export function readMarkdown(text: string, reference: Reference, resources: ReadonlySet<string>): Promises {
  const { file, fragment } = reference
  const blocks = parseMarkdown(text, file)
  const grids = blocks.flatMap(block => (block.kind === 'table' ? [block.grid] : []))
  const rows = grids.flatMap(grid => knownRows(grid, resources))
  const context: Context = { place: { file }, resources, nameOf: nameResolver(rows) }
  if (fragment === undefined) return readTables(grids, context, skipped)
  const section = sectionOf(blocks, fragment, reference)
  const picked = section.flatMap(block => (block.kind === 'table' ? [block.grid] : []))
  const items = section.flatMap(block => (block.kind === 'items' ? block.items : []))
  return joinPromises([readTables(picked, context, refused), readItems(items, context)])
}

/** What becomes of a table that is none of limits: told when it was not picked, refused when it was. */
type Unusable = (grid: Grid, shape: Exclude<Shape, { kind: 'limits' | 'other' }>) => Notice

function readTables(grids: readonly Grid[], context: Context, unusable: Unusable): Promises {
  const notices: Notice[] = []
  const readings: TableReading[] = []
  for (const grid of grids) {
    const shape = shapeOf(grid, context.resources)
    if (shape.kind === 'limits') readings.push({ grid, promises: readTable(grid, shape.layout, context) })
    else if (shape.kind !== 'other') notices.push(unusable(grid, shape))
  }
  refuseDisagreement(readings, context.place.file)
  return joinPromises([{ objectives: [], notices }, ...readings.map(({ promises }) => promises)])
}

function skipped(grid: Grid, shape: Exclude<Shape, { kind: 'limits' | 'other' }>): Notice {
  const why =
    shape.kind === 'measured'
      ? `it holds measured values (${shape.why})`
      : `it does not say which percentile \`${shape.header}\` is`
  return notice('table-skipped', { ...grid.place, heading: headingOf(grid), why })
}

function refused(grid: Grid, shape: Exclude<Shape, { kind: 'limits' | 'other' }>): never {
  const heading = headingOf(grid)
  if (shape.kind === 'measured') throw new UserError('table-measured', { ...grid.place, heading, why: shape.why })
  throw new UserError('table-without-percentile', { ...grid.place, heading, header: shape.header })
}

function headingOf({ headings }: Grid): string {
  return headings[0] === undefined ? 'without a heading' : `under \`${headings[0].plain}\``
}

/** sectionOf is what stands under one heading, up to the next of the same or a higher level. */
function sectionOf(blocks: readonly Block[], fragment: string, reference: Reference): readonly Block[] {
  const heading = pickHeading(blocks, fragment, reference)
  const from = blocks.findIndex(block => block.kind === 'heading' && block.heading === heading)
  const length = blocks
    .slice(from + 1)
    .findIndex(block => block.kind === 'heading' && block.heading.depth <= heading.depth)
  return blocks.slice(from + 1, length < 0 ? undefined : from + 1 + length)
}

/** Exactly this slug, else the only one whose slug contains it. */
function pickHeading(blocks: readonly Block[], fragment: string, reference: Reference): Heading {
  const headings = blocks.flatMap(block => (block.kind === 'heading' ? [block.heading] : []))
  const wanted = slug(fragment)
  const exact = headings.find(heading => heading.slug === wanted)
  const containing = wanted === '' ? [] : headings.filter(heading => heading.slug.includes(wanted))
  const [only, another] = exact === undefined ? containing : [exact]
  if (only === undefined)
    throw new UserError('heading-unknown', { ...mendAt(reference), fragment, slugs: slugsOf(headings) })
  if (another !== undefined)
    throw new UserError('heading-ambiguous', { ...mendAt(reference), fragment, slugs: slugsOf(containing) })
  return only
}

/** Headings that are listed in an error; a longer list is not read. */
const mostListed = 30

function slugsOf(headings: readonly Heading[]): string {
  if (headings.length === 0) return 'none'
  const listed = headings.slice(0, mostListed).map(heading => `\`#${heading.slug}\``)
  return [...listed, ...(headings.length > mostListed ? [`and ${headings.length - mostListed} more`] : [])].join(', ')
}
