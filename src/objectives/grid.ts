import type { Place } from '../model/notice.ts'

/** Cell is one cell of a table, as its author wrote it but without emphasis and links. */
export interface Cell {
  /** Lines are separated by `\n`. */
  readonly plain: string
  /** The same with quotes around code, so that names stay whole in an objective in words. */
  readonly words: string
  readonly place: Place
}

/** Row is one row of a table; the line is the anchor of what it promises. */
export interface Row {
  readonly cells: readonly Cell[]
  readonly place: Place
}

/** Heading is a heading of a Markdown file with its anchor on GitHub. */
export interface Heading {
  readonly plain: string
  readonly words: string
  readonly slug: string
  readonly depth: number
  readonly line: number
}

/** Grid is a table of Markdown or CSV. */
export interface Grid {
  readonly headers: readonly Cell[]
  readonly rows: readonly Row[]
  readonly place: Place
  /** The headings it stands under, the nearest first. */
  readonly headings: readonly Heading[]
}

/** cellAt is the cell of a row in a column; a ragged row has empty cells. */
export function cellAt(row: Row, column: number | undefined): Cell {
  const cell = column === undefined ? undefined : row.cells[column]
  return cell ?? { plain: '', words: '', place: row.place }
}
