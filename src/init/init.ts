import { UserError } from '../model/errors.ts'
import type { Host } from '../model/host.ts'
import { type Found, plan } from './plan.ts'

/** Initialised is what was written, and what was left alone because it is there already. */
export interface Initialised {
  readonly written: readonly string[]
  readonly kept: readonly string[]
  /** The SLO source that the config names. */
  readonly slo: string
}

/** SeesObjectives says how many objectives a file holds; 0 where it is no SLO source. */
export type SeesObjectives = (path: string) => Promise<number>

const mostBytes = 1_000_000
const mostLooked = 60

/** initialise writes config, workflow and, where there is no SLO table yet, a table to be filled in; it overwrites nothing. */
export async function initialise(host: Host, objectivesIn: SeesObjectives): Promise<Initialised> {
  const found = await look(host, objectivesIn)
  const written: string[] = []
  const kept: string[] = []
  for (const { path, content } of plan(found)) {
    if ((await host.read(path, mostBytes)) !== undefined) kept.push(path)
    else {
      await write(host, path, content)
      written.push(path)
    }
  }
  return { written, kept, slo: found.slo ?? 'SLO.md' }
}

async function write(host: Host, file: string, content: string): Promise<void> {
  try {
    await host.write(file, content)
  } catch (error) {
    if (error instanceof UserError) throw error
    throw new UserError('file-unwritable', { file, why: error instanceof Error ? error.message : String(error) })
  }
}

async function look(host: Host, objectivesIn: SeesObjectives): Promise<Found> {
  const locustfile = await firstLocustfile(host)
  const slo = await firstSlo(host, objectivesIn)
  const source = locustfile === undefined ? '' : await textOf(host, locustfile)
  const openapi = await firstText(host, [
    'openapi.{yml,yaml,json}',
    '*/openapi.{yml,yaml,json}',
    'docs/**/openapi.{yml,yaml,json}',
  ])
  return {
    ...(locustfile !== undefined && { locustfile }),
    ...(slo !== undefined && { slo }),
    endpoints: [...new Set([...calledIn(source), ...pathsIn(openapi ?? '')])],
  }
}

async function firstLocustfile(host: Host): Promise<string | undefined> {
  const named = await found(host, ['locustfile.py', '*/locustfile.py', '*/*/locustfile.py'])
  if (named[0] !== undefined) return named[0]
  for (const file of (await found(host, ['*.py', '*/*.py'])).slice(0, mostLooked)) {
    if (/^\s*(?:from|import) locust\b/m.test(await textOf(host, file))) return file
  }
  return undefined
}

async function firstSlo(host: Host, objectivesIn: SeesObjectives): Promise<string | undefined> {
  const pages = await found(host, ['{SLO,slo,README}.md', '{docs,ops,load_test,load-test,perf}/**/*.md', '*.md'])
  for (const file of pages.slice(0, mostLooked)) if ((await objectivesIn(file)) > 0) return file
  return undefined
}

async function firstText(host: Host, patterns: readonly string[]): Promise<string | undefined> {
  const [file] = await found(host, patterns)
  return file === undefined ? undefined : textOf(host, file)
}

async function found(host: Host, patterns: readonly string[]): Promise<readonly string[]> {
  const files = await Promise.all(patterns.map(pattern => host.find(pattern).catch(() => [])))
  return [...new Set(files.flat())].filter(
    file => isPlain(file) && !/(^|\/)(node_modules|\.venv|venv|\.git)\//.test(file),
  )
}

/** Names go into a shell line of the workflow. */
function isPlain(file: string): boolean {
  return /^[\w./-]+$/.test(file)
}

async function textOf(host: Host, file: string): Promise<string> {
  const bytes = await host.read(file, mostBytes).catch(() => undefined)
  return bytes === undefined ? '' : new TextDecoder().decode(bytes)
}

/** What a Locust file calls: the name of a request where it has one, else its path. */
function calledIn(source: string): readonly string[] {
  const calls = source.matchAll(/\.client\.(?:get|post|put|patch|delete|head)\(\s*f?["'](\/[^"'{?]*)["'{?]/g)
  return [...calls].map(match => (match[1] ?? '').replace(/%[sdr]/g, '*')).filter(path => path.length > 1)
}

function pathsIn(openapi: string): readonly string[] {
  return [...openapi.matchAll(/^\s{0,4}["']?(\/[\w/{}.-]+)["']?:/gm)].map(match => match[1] ?? '').slice(0, 20)
}
