import type { Scope } from '../model/objective.ts'

const methods: ReadonlySet<string> = new Set([
  'GET',
  'POST',
  'PUT',
  'PATCH',
  'DELETE',
  'HEAD',
  'OPTIONS',
  'TRACE',
  'CONNECT',
])

const runNames: ReadonlySet<string> = new Set([
  '',
  '*',
  '**',
  'total',
  'aggregated',
  'aggregate',
  'overall',
  'whole run',
  'the whole run',
])

const eachNames: ReadonlySet<string> = new Set([
  'each',
  'all',
  ...['each', 'every', 'all', 'per'].flatMap(word =>
    ['endpoint', 'endpoints', 'route', 'routes'].map(noun => `${word} ${noun}`),
  ),
])

/** methodOf is an HTTP method in upper case, whatever its case in a text; undefined for other words. */
export function methodOf(word: string): string | undefined {
  const method = word.toUpperCase()
  return methods.has(method) ? method : undefined
}

/** wholeScope is what a name that is no endpoint's means: the whole run, or each endpoint for itself. */
export function wholeScope(name: string): Scope | undefined {
  const folded = name.trim().toLowerCase()
  if (runNames.has(folded)) return { kind: 'run' }
  return eachNames.has(folded) ? { kind: 'each' } : undefined
}

/** readScope reads one endpoint: `Total`, `each`, `POST /x`, `/x (GET)`, `/x (note)` or a name as it is. */
export function readScope(text: string, method?: string): Scope {
  const name = text.trim()
  const whole = wholeScope(name)
  if (whole !== undefined) return whole
  const [first = '', rest] = cut(name, ' ')
  const leading = methodOf(first)
  if (leading !== undefined && rest !== '') return endpoint(rest, method ?? leading)
  const { stem, note } = noteOf(name)
  const trailing = methodOf(note)
  if (trailing !== undefined && stem !== '') return endpoint(stem, method ?? trailing)
  return endpoint(name, method)
}

function endpoint(pattern: string, method: string | undefined): Scope {
  const { stem, note } = noteOf(pattern)
  return {
    kind: 'endpoint',
    ...(method !== undefined && { method }),
    pattern,
    ...(note !== '' && stem !== '' && { withoutNote: stem }),
  }
}

/** A note is a `(…)` at the end, after a space. */
function noteOf(name: string): { readonly stem: string; readonly note: string } {
  const from = name.lastIndexOf(' (')
  if (from < 0 || !name.endsWith(')')) return { stem: name, note: '' }
  return { stem: name.slice(0, from).trim(), note: name.slice(from + 2, -1).trim() }
}

/** readScopes reads the cell of an endpoint column, where several routes or methods are several endpoints. */
export function readScopes(cell: string, method?: string): readonly Scope[] {
  const routes = routesOf(cell)
  return routes.flatMap(route => {
    const { several, pattern } = severalMethods(route)
    return several.length > 1 ? several.map(one => readScope(pattern, one)) : [readScope(route, method)]
  })
}

function routesOf(cell: string): readonly string[] {
  const parts = cell
    .split(/[\n,;]| and | or | & /)
    .map(part => part.trim())
    .filter(part => part !== '')
  return parts.length > 1 && parts.every(isRoute) ? parts : [cell]
}

/** isRoute says whether a text is a path, with a method or without. */
export function isRoute(text: string): boolean {
  const [first = '', rest] = cut(text, ' ')
  return text.startsWith('/') || /^https?:\/\//i.test(text) || (methodOf(first) !== undefined && rest.startsWith('/'))
}

/** `GET/POST /x` and `GET, POST /x` */
function severalMethods(route: string): { readonly several: readonly string[]; readonly pattern: string } {
  const from = route.indexOf(' /')
  const several = route
    .slice(0, Math.max(0, from))
    .split(/[,/|& ]/)
    .filter(word => word !== '')
    .map(methodOf)
  const known = several.filter(method => method !== undefined)
  return known.length === several.length
    ? { several: known, pattern: route.slice(from + 1) }
    : { several: [], pattern: route }
}

function cut(text: string, separator: string): readonly [string, string] {
  const at = text.indexOf(separator)
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1).trim()]
}

/** scopeKey is equal for scopes that speak of the same. */
export function scopeKey(scope: Scope): string {
  return scope.kind === 'endpoint' ? `endpoint ${scope.method ?? ''} ${scope.pattern}` : scope.kind
}
