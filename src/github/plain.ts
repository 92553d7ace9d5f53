/** field reads along a path of own keys of plain data that others wrote; undefined where it ends. */
export function field(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, key) => own(inner, key), value)
}

function own(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
  const found: unknown = Reflect.get(value, key)
  return found
}

/** textIn is a text along a path: not empty, at most 65,536 characters; else undefined. */
export function textIn(value: unknown, ...path: readonly string[]): string | undefined {
  const found = field(value, ...path)
  return typeof found === 'string' && found !== '' && found.length <= 65_536 ? found : undefined
}

/** bodyIn is the text of a comment or an issue, which may be empty or missing. */
export function bodyIn(value: unknown): string {
  const body = field(value, 'body')
  return typeof body === 'string' ? body : ''
}

/** countIn is a whole number of at least 1 along a path, also where it is written as text; else undefined. */
export function countIn(value: unknown, ...path: readonly string[]): number | undefined {
  const found = field(value, ...path)
  const count = typeof found === 'string' && /^\d{1,15}$/.test(found) ? Number(found) : found
  return typeof count === 'number' && Number.isSafeInteger(count) && count > 0 ? count : undefined
}

/** commitIn is the full hash of a commit along a path; undefined for all else, and for the zeros that stand for no commit. */
export function commitIn(value: unknown, ...path: readonly string[]): string | undefined {
  const found = textIn(value, ...path)
  if (found === undefined || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(found)) return undefined
  return /^0+$/.test(found) ? undefined : found
}

/** branchIn is the name of a branch along a path, as git allows one; else undefined. */
export function branchIn(value: unknown, ...path: readonly string[]): string | undefined {
  const found = textIn(value, ...path)?.replace(/^refs\/heads\//, '')
  return found !== undefined && isBranch(found) ? found : undefined
}

function isBranch(name: string): boolean {
  return name.length <= 255 && !/[\s\p{C}~^:?*[\\]|\.\.|^[-/.]|[/.]$|@\{/u.test(name)
}

/** loginIn is the name of an account along a path, a bot's `[bot]` included; else undefined. */
export function loginIn(value: unknown, ...path: readonly string[]): string | undefined {
  const found = textIn(value, ...path)
  return found !== undefined && /^[\w.-]{1,100}(?:\[bot\])?$/.test(found) ? found : undefined
}

/** listIn is a list along a path; undefined for all else. */
export function listIn(value: unknown, ...path: readonly string[]): readonly unknown[] | undefined {
  const found = field(value, ...path)
  return Array.isArray(found) ? found : undefined
}

/** webIn is a web address along a path, without credentials in it; else undefined. */
export function webIn(value: unknown, ...path: readonly string[]): string | undefined {
  const found = textIn(value, ...path)
  const url = found !== undefined && URL.canParse(found) ? new URL(found) : undefined
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '')
    return undefined
  return url.href.replace(/\/+$/, '')
}
