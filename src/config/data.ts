import { UserError } from '../model/errors.ts'
import type { Variable } from '../model/scenario.ts'
import type { VariableEntry } from './variables.ts'
import { wholeWeights } from './weights.ts'
import type { Outside } from './world.ts'

type FileEntry = Extract<VariableEntry, { readonly kind: 'file' }>

/** variableOf gives a variable its values; reads its file. */
export async function variableOf(name: string, entry: VariableEntry, outside: Outside): Promise<Variable> {
  if (entry.kind === 'choice') return { name, ...entry, weights: wholeWeights(entry.weights) }
  if (entry.kind !== 'file') return { name, ...entry }
  const text = new TextDecoder().decode(await outside.bytes(entry.file))
  const values = await valuesOf(entry, text)
  if (values.length === 0) throw broken(entry, 'holds no rows', 'Write one for each value')
  return { name, kind: 'rows', values, order: entry.order }
}

async function valuesOf(entry: FileEntry, text: string): Promise<readonly string[]> {
  switch (entry.format) {
    case 'csv':
      return columnOf(entry, text)
    case 'jsonl':
      return linesOf(text).map(({ line, number }) => fieldOf(entry, parsed(entry, line, number), `line ${number}`))
    case 'json':
      return itemsOf(entry, parsed(entry, text)).map((item, at) => fieldOf(entry, item, `item ${at + 1}`))
    default:
      return entry.format satisfies never
  }
}

/** The parser is loaded for a file that needs it, since most that read a config have none. */
async function columnOf(entry: FileEntry, text: string): Promise<readonly string[]> {
  const { parseCsv } = await import('../text/csv.ts')
  const table = parseCsv(text, delimiterOf(text))
  if (table.kind === 'problem') throw broken(entry, 'is no CSV', 'Look at its quotes')
  const [header = [], ...rows] = table.records
  const names = header.map(name => name.trim())
  const at = entry.field === undefined ? onlyColumn(names) : names.indexOf(entry.field.value)
  if (at < 0) {
    const why = entry.field === undefined ? 'has several columns' : `has no column \`${entry.field.value}\``
    throw broken(entry, why, `Its columns are ${names.map(name => `\`${name}\``).join(', ')}`)
  }
  return rows.map((row, index) => {
    const cell = row[at]
    if (cell === undefined) throw broken(entry, `row ${index + 1} has no such cell`, 'Write it, or quote its commas')
    return cell
  })
}

/** Spreadsheets write semicolons or tabs. */
function delimiterOf(text: string): ',' | ';' | '\t' {
  const [header = ''] = text.split('\n', 1)
  if (header.includes(',')) return ','
  return header.includes(';') ? ';' : header.includes('\t') ? '\t' : ','
}

function onlyColumn(names: readonly string[]): number {
  return names.length === 1 ? 0 : -1
}

function linesOf(text: string): readonly { readonly line: string; readonly number: number }[] {
  return text
    .split('\n')
    .map((line, at) => ({ line: line.trim(), number: at + 1 }))
    .filter(({ line }) => line !== '')
}

function parsed(entry: FileEntry, text: string, line?: number): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw broken(entry, `${line === undefined ? 'it' : `line ${line}`} is no JSON`, 'Mend it')
  }
}

function itemsOf(entry: FileEntry, value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw broken(entry, 'is no list', 'Write `[…]` around its items')
  return value
}

function fieldOf(entry: FileEntry, item: unknown, where: string): string {
  const { field } = entry
  const value = field === undefined ? item : ownValue(item, field.value)
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (value !== undefined && value !== null && field !== undefined) return JSON.stringify(value)
  const why = field === undefined ? 'is neither a text nor a number' : `has no field \`${field.value}\``
  throw broken(entry, `${where} ${why}`, field === undefined ? 'Name its field with `field`' : 'Write it there')
}

function ownValue(item: unknown, field: string): unknown {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return undefined
  return new Map<string, unknown>(Object.entries(item)).get(field)
}

function broken({ file, field }: FileEntry, why: string, offer: string): UserError {
  return new UserError('data-broken', { ...(field ?? file).place, path: file.value, why, offer })
}
