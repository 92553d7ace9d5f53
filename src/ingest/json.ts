import { field, isObject, type JsonObject } from '../text/json.ts'

/** textField reads a property that is a text, or undefined. */
export function textField(object: JsonObject, name: string): string | undefined {
  const value = field(object, name)
  return typeof value === 'string' ? value : undefined
}

/** listField reads a property that is a list of objects; what is no object in it is left out, no list is undefined. */
export function listField(object: JsonObject, name: string): readonly JsonObject[] | undefined {
  const value = field(object, name)
  return Array.isArray(value) ? value.filter(isObject) : undefined
}

/** parseJson parses JSON as Python writes it, where a bare NaN or Infinity may stand; undefined if it is none. */
export function parseJson(text: string): unknown {
  const strict = parseStrict(text)
  return strict === undefined && /NaN|Infinity/.test(text) ? parseStrict(quoteNoNumbers(text)) : strict
}

function parseStrict(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A figure that is the text `NaN` is told as unusable further on. */
function quoteNoNumbers(text: string): string {
  const pieces: string[] = []
  let at = 0
  while (at < text.length) {
    const quote = text.indexOf('"', at)
    const end = quote < 0 ? text.length : quote
    pieces.push(text.slice(at, end).replace(/-?\bInfinity\b|\bNaN\b/g, '"$&"'))
    at = quote < 0 ? text.length : stringEnd(text, quote)
    pieces.push(text.slice(end, at))
  }
  return pieces.join('')
}

/** Where the JSON string that begins at a quote ends, behind its closing quote. */
function stringEnd(text: string, quote: number): number {
  let at = quote + 1
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1
  return Math.min(at + 1, text.length)
}

/** jsonEnd finds where the object or list that begins at a position ends, behind its bracket; undefined if it does not. */
export function jsonEnd(text: string, start: number): number | undefined {
  let depth = 0
  for (let at = start; at < text.length; at += 1) {
    const sign = text.charCodeAt(at)
    if (sign === 0x22) at = stringEnd(text, at) - 1
    else if (sign === 0x7b || sign === 0x5b) depth += 1
    else if (sign === 0x7d || sign === 0x5d) {
      depth -= 1
      if (depth === 0) return at + 1
    }
  }
  return undefined
}
