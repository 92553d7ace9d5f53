import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { requirePart } from './parts.ts'

/** Rendered is what a Markdown text becomes on GitHub, and what is alive in it. */
export interface Rendered {
  readonly html: string
  /** Their targets; mentions lead to `https://mention.invalid/…`. */
  readonly links: readonly string[]
  readonly images: readonly string[]
  readonly elements: readonly string[]
  readonly attributes: readonly string[]
  /** Cells of each row, for each table. */
  readonly rows: readonly (readonly number[])[]
  readonly code: readonly string[]
  /** Mermaid blocks. */
  readonly charts: readonly string[]
  readonly text: string
  /** The texts outside of code, where GitHub looks for references. */
  readonly plain: readonly string[]
}

/** render is GitHub's published pipeline over many texts in one process; needs `html-pipeline`. */
export function render(markdown: readonly string[]): readonly Rendered[] {
  const printed = execFileSync(requirePart('html-pipeline'), [path.join(import.meta.dirname, 'render.rb')], {
    input: JSON.stringify(markdown.map(text => text.toWellFormed())),
    encoding: 'utf8',
    maxBuffer: 512e6,
  })
  return JSON.parse(printed)
}

/** referencesIn gives what GitHub makes links, mentions or pictures of in plain text, after rendering. */
export function referencesIn({ plain }: Rendered): readonly string[] {
  return plain.flatMap(text => [...text.matchAll(reference)].map(([found]) => found))
}

const reference = new RegExp(
  [
    /(?<![\w`])@[a-z\d][\w-]*/,
    /#\d+/,
    /\bGH-\d+/,
    /\b(?=\d*[a-f])[\da-f]{7,40}\b/,
    /https?:\/\/\S|\bwww\.\S/,
    /:(?!\d+:)[\w+-]+:|:100:|:1234:/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gi',
)
