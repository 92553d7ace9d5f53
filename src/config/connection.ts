import { UserError } from '../model/errors.ts'
import type { ConnectionSettings, TlsSettings } from '../model/scenario.ts'
import type { Placed } from './keys.ts'
import { refuse } from './load.ts'
import type { ConnectionKeys } from './load-keys.ts'
import type { Template } from './template.ts'
import type { Outside } from './world.ts'

/** Bytes. */
const mostBytesOfAnswer = 64_000_000

/** connectionOf says how the target is spoken to; reads the files that it names. */
export async function connectionOf(keys: ConnectionKeys, target: URL, outside: Outside): Promise<ConnectionSettings> {
  if (keys.transport === 'raw') refuse(keys.proxy, '`transport: raw` goes through no proxy', 'Leave one of them out')
  const isKnown = keys.target !== undefined && outside.isSet(keys.target.value)
  return {
    transport: keys.transport ?? 'auto',
    ...(keys.proxy && { proxy: proxyOf(keys.proxy, outside) }),
    tls: await tlsOf(keys.tls ?? {}, outside),
    mostRedirects: keys.redirects ?? 0,
    cookies: keys.cookies ?? false,
    mostBytes: mostBytesOfAnswer,
    allowedHosts: [...new Set([isKnown ? target.hostname : '*', ...(keys['allow-hosts'] ?? [])])],
  }
}

/** targetOf is the base URL under test; throws UserError `target-missing`, `target-invalid`. */
export function targetOf(given: Placed<Template> | undefined, file: string, outside: Outside): URL {
  if (given === undefined) throw new UserError('target-missing', { file })
  const text = outside.resolved(given.value)
  // To this machine everything may be sent, so nothing is refused for a target that only a run knows.
  if (!outside.isSet(given.value)) return new URL('http://localhost')
  const url = urlOf(text, given)
  if (url.search !== '' || url.hash !== '') throw invalid(given, 'has a query or a fragment, which belong to requests')
  if (url.username !== '' || url.password !== '')
    throw invalid(given, 'holds a password, which belongs to `auth: { basic: … }`')
  return url
}

/** baseOf prints a target without a slash at its end. */
export function baseOf(target: URL): string {
  return `${target.origin}${target.pathname.replace(/\/+$/, '')}`
}

function proxyOf(given: Placed<Template>, outside: Outside): string {
  const text = outside.secret(given.value)
  if (outside.isSet(given.value)) urlOf(text, given)
  return text
}

function urlOf(text: string, given: Placed<Template>): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:')
    throw invalid(given, /^[a-z]+:\/\//i.test(text) ? 'is no URL for HTTP' : 'is no URL with `http://` or `https://`')
  return url
}

/** Prints what is written, never what the environment holds. */
function invalid({ value, place }: Placed<Template>, why: string): UserError {
  return new UserError('target-invalid', { ...place, text: value.text.replace(/\/\/[^/]*@/, '//***@'), why })
}

async function tlsOf(given: NonNullable<ConnectionKeys['tls']>, outside: Outside): Promise<TlsSettings> {
  const [ca, certificate, key] = [
    await pemOf(given.ca, outside),
    await pemOf(given.cert, outside),
    await pemOf(given.key, outside),
  ]
  if ((certificate === undefined) !== (key === undefined))
    throw new UserError('load-conflict', {
      ...(given.cert ?? given.key)?.place,
      file: (given.cert ?? given.key)?.place.file ?? '',
      what: '`cert` and `key` belong together',
      offer: 'Give both',
    })
  if (key !== undefined) outside.keep(key)
  const name = given['server-name']
  return {
    ...(ca !== undefined && { ca }),
    ...(certificate !== undefined && { certificate }),
    ...(key !== undefined && { key }),
    ...(name && { serverName: outside.resolved(name.value) }),
    insecure: given.insecure ?? false,
  }
}

async function pemOf(given: Placed<Template> | undefined, outside: Outside): Promise<string | undefined> {
  if (given === undefined) return undefined
  const path = { value: outside.resolved(given.value), place: given.place }
  if (!outside.isSet(given.value)) return path.value
  const text = new TextDecoder().decode(await outside.bytes(path))
  if (!text.includes('-----BEGIN '))
    throw new UserError('data-broken', {
      ...given.place,
      path: path.value,
      why: 'is no PEM',
      offer: 'Give a file with `-----BEGIN …-----`',
    })
  return text
}
