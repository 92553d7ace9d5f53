import GithubSlugger from 'github-slugger'
import type { ListItem, Nodes, Root, RootContent, Table } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import type { Place } from '../model/notice.ts'
import { readPercentile } from '../text/read-quantity.ts'
import type { Cell, Grid, Heading } from './grid.ts'
import { guardMarkdown } from './guard.ts'

/** Item is a list item: its own text, its place, the headings above it, and the items under it. */
export interface Item {
  readonly cell: Cell
  readonly headings: readonly Heading[]
  readonly children: readonly Item[]
}

/** Block is what stands at one place of a Markdown file; a heading begins what stands under it. */
export type Block =
  | { readonly kind: 'heading'; readonly heading: Heading }
  | { readonly kind: 'table'; readonly grid: Grid }
  | { readonly kind: 'items'; readonly items: readonly Item[] }

/** parseMarkdown finds the headings, tables and lists of a Markdown file, in order, wherever they are nested. */
export function parseMarkdown(text: string, file: string): readonly Block[] {
  guardMarkdown(text, file)
  const root: Root = fromMarkdown(withoutFrontMatter(text), {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  })
  const slugger = new GithubSlugger()
  let headings: readonly Heading[] = []
  return root.children.flatMap(node => {
    if (node.type === 'heading') {
      const heading = headingOf(node, slugger, file)
      headings = [heading, ...headings.filter(({ depth }) => depth < node.depth)]
      return [{ kind: 'heading', heading } as const]
    }
    return blocksIn(node, headings, file)
  })
}

/** The front matter's lines stay, empty, so that all others keep their numbers. */
function withoutFrontMatter(text: string): string {
  const plain = text.startsWith('\ufeff') ? text.slice(1) : text
  if (!/^---[ \t]*\r?\n/.test(plain)) return plain
  const end = /\n---[ \t]*(?:\r?\n|$)/.exec(plain)
  if (end === null) return plain
  const length = end.index + end[0].length
  return plain.slice(0, length).replace(/[^\r\n]/g, '') + plain.slice(length)
}

function headingOf(node: Extract<RootContent, { type: 'heading' }>, slugger: GithubSlugger, file: string): Heading {
  const { plain, words } = cellOf(node, file)
  return { plain, words, slug: slugger.slug(plain), depth: node.depth, line: node.position?.start.line ?? 1 }
}

/** Without recursion, since a hostile file nests deeper than a stack. */
function blocksIn(start: RootContent, headings: readonly Heading[], file: string): readonly Block[] {
  const blocks: Block[] = []
  const open: Nodes[] = [start]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === 'table') blocks.push({ kind: 'table', grid: gridOf(node, headings, file) })
    else if (node.type === 'list') {
      blocks.push({ kind: 'items', items: node.children.map(item => itemOf(item, headings, file, 0)) })
      open.push(...tablesIn(node))
    } else if ('children' in node) open.push(...node.children.toReversed())
  }
  return blocks
}

function tablesIn(start: Nodes): readonly Table[] {
  const tables: Table[] = []
  const open: Nodes[] = [start]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === 'table') tables.push(node)
    else if ('children' in node) open.push(...node.children.toReversed())
  }
  return tables
}

/** Deepest list that is read; below it nothing is a promise to people. */
const deepest = 20

function itemOf(item: ListItem, headings: readonly Heading[], file: string, depth: number): Item {
  const own = item.children.filter(({ type }) => type === 'paragraph' || type === 'heading')
  const lists = depth < deepest ? item.children.filter(child => child.type === 'list') : []
  return {
    cell: { ...joined(own, file), place: placeOf(item, file) },
    headings,
    children: lists.flatMap(list => list.children.map(child => itemOf(child, headings, file, depth + 1))),
  }
}

function joined(nodes: readonly Nodes[], file: string): Cell {
  const cells = nodes.map(node => cellOf(node, file))
  return {
    plain: cells.map(({ plain }) => plain).join(' '),
    words: cells.map(({ words }) => words).join(' '),
    place: cells[0]?.place ?? { file },
  }
}

function gridOf(table: Table, headings: readonly Heading[], file: string): Grid {
  const [header, ...rows] = table.children.map(row => ({
    cells: row.children.map(cell => cellOf(cell, file)),
    place: placeOf(row, file),
  }))
  return { headers: header?.cells ?? [], rows, place: placeOf(table, file), headings }
}

function placeOf(node: Nodes, file: string): Place {
  const start = node.position?.start
  return start === undefined ? { file } : { file, line: start.line, column: start.column }
}

/** cellOf is the text of a node; code that holds a limit or a percentile is not a name, and stays without quotes. */
function cellOf(start: Nodes, file: string): Cell {
  const plain: string[] = []
  const words: string[] = []
  const codes = onlyCode(start)
  const open: Nodes[] = [start]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if ('children' in node) {
      open.push(...node.children.toReversed())
      continue
    }
    const text = textOf(node)
    plain.push(text)
    words.push(node.type === 'inlineCode' && !codes && isName(text) ? quoted(text) : text)
  }
  return { plain: plain.join(''), words: words.join(''), place: placeOf(start, file) }
}

/** A text that is one piece of code is the promise itself, not a name in it. */
function onlyCode(node: Nodes): boolean {
  let inner: Nodes | undefined = node
  while (inner !== undefined && 'children' in inner && inner.children.length === 1) inner = inner.children[0]
  return inner?.type === 'inlineCode'
}

function isName(code: string): boolean {
  return !/^[\s\d<>≤≥]/.test(code) && readPercentile(code.trim()) === undefined
}

function quoted(code: string): string {
  const quote = ['`', '"', "'"].find(sign => !code.includes(sign))
  return quote === undefined ? code : `${quote}${code}${quote}`
}

function textOf(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value
    case 'break':
      return '\n'
    case 'html':
      return /^<br\b/i.test(node.value) ? '\n' : ''
    case 'image':
    case 'imageReference':
      return node.alt ?? ''
    default:
      return ''
  }
}
