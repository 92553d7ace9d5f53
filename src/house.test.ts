import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { files } from '../build/reference.ts'
import { inputs } from './command.ts'
import { version } from './version.ts'

const root = path.resolve(import.meta.dirname, '..')
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8')

interface SourceFile {
  /** Relative to src/. */
  readonly file: string
  /** The folder under src/, or '' for a door. */
  readonly room: string
  readonly text: string
  readonly code: string
  readonly imports: readonly string[]
}

const sources: readonly SourceFile[] = globSync('src/**/*.ts', { cwd: root })
  .filter(file => !file.endsWith('.test.ts'))
  .sort()
  .map(file => {
    const text = read(file)
    const inside = path.relative('src', file)
    return {
      file: inside,
      room: inside.includes(path.sep) ? (inside.split(path.sep)[0] ?? '') : '',
      text,
      code: withoutComments(text),
      imports: [...text.matchAll(/(?:\bfrom |\bimport |\bimport\()'([\w@./:-]+)'/g)].map(match => match[1] ?? ''),
    }
  })

const ground = ['model', 'text', 'stats']
const doors = ['main.ts', 'cli.ts', 'action.ts']

/** Each third-party package has one home, so that replacing it is a change in one place. */
const homes: Readonly<Record<string, string>> = {
  '@actions/core': 'action.ts',
  '@actions/github': 'github/',
  '@actions/artifact': 'github/',
  cheerio: 'ingest/',
  'csv-parse': 'text/csv.ts',
  'fast-xml-builder': 'report/',
  'github-slugger': 'objectives/',
  'hdr-histogram-js': 'text/hdr.ts',
  'mdast-util-from-markdown': 'objectives/',
  'mdast-util-gfm-table': 'objectives/',
  'micromark-extension-gfm-table': 'objectives/',
  undici: 'load/',
  yaml: 'text/document.ts',
  yauzl: 'baseline/',
}

test('the sources are found', () => {
  expect(sources.length).toBeGreaterThan(40)
})

test('rooms never import rooms: only the ground floor, and themselves', () => {
  const wrong = sources.flatMap(({ file, room, imports }) =>
    imports
      .filter(name => name.startsWith('.'))
      .map(name => path.normalize(path.join(path.dirname(file), name)))
      .map(target => [file, target, target.includes(path.sep) ? (target.split(path.sep)[0] ?? '') : ''] as const)
      .filter(([, , targetRoom]) => room !== '' && targetRoom !== room && !mayImport(room, targetRoom)),
  )
  expect(wrong).toEqual([])
})

function mayImport(room: string, target: string): boolean {
  if (room === 'model' || room === 'stats') return false
  if (room === 'text') return target === 'model'
  return ground.includes(target)
}

test('no file needs itself, however far around', () => {
  const needs = new Map(
    sources.map(({ file, imports }) => [
      file,
      imports.filter(name => name.startsWith('.')).map(name => path.normalize(path.join(path.dirname(file), name))),
    ]),
  )
  const reached = (from: string, seen: Set<string> = new Set()): ReadonlySet<string> => {
    for (const next of needs.get(from) ?? []) if (seen.size < seen.add(next).size) reached(next, seen)
    return seen
  }
  expect([...needs.keys()].filter(file => reached(file).has(file))).toEqual([])
})

test('what a load to one URL needs before its first request has no judge, no parser of YAML, and no part of Node that takes long', () => {
  const late = /^(?:yaml|mdast.*|cheerio|csv-parse|fast-xml-builder)$|^node:(?:tls|zlib|crypto|child_process|http)$/
  const lateFiles = ['hallway.ts', 'judgement.ts', 'promises.ts', 'held-against.ts', 'history.ts', 'text/document.ts']
  const needed = new Set(['cli.ts', 'measured.ts', 'config/config.ts', 'load/load.ts', 'load/raw.ts'])
  for (const file of needed) {
    // Who takes one thing of a room loads that alone: the bundle passes by the front door (build/dist.ts).
    const isPassed = file === 'judge/judge.ts' || file === 'report/report.ts'
    const text = isPassed ? '' : (sources.find(one => one.file === file)?.text ?? '')
    // What is loaded late is in parentheses, and types are nothing at run time.
    for (const [, name = ''] of text.matchAll(/^(?:import|export|\}) (?!type )[^;'()]*'([^']+)'$/gm)) {
      needed.add(name.startsWith('.') ? path.normalize(path.join(path.dirname(file), name)) : name)
    }
  }
  expect([...needed].filter(name => late.test(name) || lateFiles.includes(name))).toEqual([])
  expect([...needed]).toEqual(expect.arrayContaining(['setup.ts', 'load/engine.ts', 'node:net']))
})

test('the hallway and the doors enter a room by its front door', () => {
  const wrong = sources
    .filter(({ room }) => room === '')
    .flatMap(({ file, imports }) =>
      imports
        .filter(name => /^\.\/[a-z]+\//.test(name))
        .filter(name => !ground.includes(name.split('/')[1] ?? ''))
        .filter(name => name !== `./${name.split('/')[1]}/${name.split('/')[1]}.ts`)
        .map(name => `${file}: ${name}`),
    )
  expect(wrong).toEqual([])
})

test('each third-party package has one home, and every package that ships is used', () => {
  const used = new Set<string>()
  const wrong = sources.flatMap(({ file, imports }) =>
    imports
      .filter(name => !name.startsWith('.') && !name.startsWith('node:'))
      .map(name => name.match(/^(@[^/]+\/)?[^/]+/)?.[0] ?? name)
      .filter(name => {
        used.add(name)
        const home = homes[name]
        return home === undefined || !(file === home || (home.endsWith('/') && file.startsWith(home)))
      })
      .map(name => `${file}: ${name}`),
  )
  expect(wrong.filter(line => !line.endsWith(': mdast'))).toEqual([])
  const shipped: unknown = JSON.parse(read('package.json')).dependencies
  expect(Object.keys(Object(shipped)).sort()).toEqual([...used].filter(name => name !== 'mdast').sort())
  expect(Object.keys(Object(shipped)).length).toBeLessThanOrEqual(14)
})

test('the clock, chance, the file system and the process are touched only where the outside world is the job', () => {
  const outside = [...doors, 'home.ts', 'host.ts', 'spawned.ts', 'baseline/', 'demo/', 'load/']
  const wrong = sources
    .filter(({ file }) => !outside.some(place => file === place || (place.endsWith('/') && file.startsWith(place))))
    .filter(
      ({ code, imports }) =>
        /\bprocess\.|\bDate\.now\b|\bMath\.random\b|\bconsole\./.test(code) ||
        imports.some(name => /^node:(fs|child_process|net|http|https)/.test(name)),
    )
    .map(({ file }) => file)
  expect(wrong).toEqual([])
})

test('only the doors print and end the process, each once', () => {
  const count = (pattern: RegExp): readonly string[] =>
    sources.flatMap(({ file, code }) => [...code.matchAll(pattern)].map(() => file))
  expect(count(/\bprocess\.exit\(/g)).toEqual(['main.ts'])
  expect(count(/\bcore\.setFailed\(/g)).toEqual(['action.ts'])
  expect(count(/\bcore\.(info|debug|group|startGroup)\(/g)).toEqual([])
  expect(new Set(count(/\bprocess\.(stdout|stderr)\.write\(/g))).toEqual(new Set(['action.ts', 'cli.ts', 'main.ts']))
})

test('no file has a name that says nothing', () => {
  const vague = /(^|\/)(utils?|helpers?|common|misc|types|constants|services?|managers?|index)(\.ts|\/)/
  expect(sources.map(({ file }) => file).filter(file => vague.test(file))).toEqual([])
})

test('no code steps around the type system', () => {
  const wrong = sources
    .filter(
      ({ code, text }) =>
        /\bas (?!const\b)[A-Z{(]|: any\b|<any>|\bas unknown\b/.test(withoutTexts(code)) ||
        /@ts-|biome-ignore/.test(text),
    )
    .map(({ file }) => file)
  expect(wrong).toEqual([])
})

test('every export of the program has a sentence that begins with its name', () => {
  const wrong = sources.flatMap(({ file, text }) => {
    const exported = [
      ...text.matchAll(/(\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)?export (?:async )?(?:function\*?|const|class) (\w+)/g),
    ]
    const told = exported.filter(([, comment, name]) => new RegExp(`\\b${name}\\b`).test((comment ?? '').slice(0, 80)))
    const names = new Set(told.map(match => match[2]))
    return exported.filter(match => !names.has(match[2])).map(match => `${file}: ${match[2]}`)
  })
  expect(wrong).toEqual([])
})

test('action.yml and the tables of the README are those of the one table', () => {
  for (const [file, content] of files(read)) expect(read(file), `${file}: run \`npm run build\``).toBe(content)
})

test('the README names every input of the Action', () => {
  const readme = read('README.md')
  expect(
    inputs()
      .map(({ name }) => name)
      .filter(name => !readme.includes(`\`${name}\``)),
  ).toEqual([])
})

test('the version is one', () => {
  expect(JSON.parse(read('package.json')).version).toBe(version)
})

test('the lockfile and the project name no registry host and no place of a machine', () => {
  expect(read('package-lock.json')).not.toMatch(/"resolved":/)
})

function withoutTexts(code: string): string {
  return code.replace(/^import .*/gm, '').replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g, "''")
}

function withoutComments(text: string): string {
  return text.replace(/\/\*\*?[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '')
}
