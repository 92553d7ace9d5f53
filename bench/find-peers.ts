import { spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Candidate, candidates, type Peer } from './candidates.ts'
import { onPath, readable } from './cost.ts'

const root = path.resolve(import.meta.dirname, '..')
const rig = path.join(root, '.rig')

/** findPeers gives ours on both transports and all others that are here, built where Go, npm, cargo or cc can; `absent` names the rest. */
export function findPeers(): { readonly peers: readonly Peer[]; readonly absent: readonly string[] } {
  const found = candidates.map(candidate => ({ candidate, program: programOf(candidate) }))
  return {
    peers: found.flatMap(({ candidate, program }) => (program === undefined ? [] : [candidate.with(program)])),
    absent: found.filter(({ program }) => program === undefined).map(({ candidate }) => candidate.name),
  }
}

function programOf({ from }: Candidate): string | undefined {
  switch (from.kind) {
    case 'ours':
      return readable(path.join(root, 'dist/index.js'))
    case 'path':
      return onPath(from.name)
    case 'rig':
      return readable(path.join(rig, from.file))
    case 'floor':
      return builtFloor()
    case 'go':
      return built(from.name, ['go', 'install', from.module])
    case 'cargo':
      return built(from.name, ['cargo', 'install', from.name, '--locked', '--version', from.version, '--root', rig])
    case 'npm':
      return fetched(from.name, from.version, from.file)
    default:
      return from satisfies never
  }
}

/** builtFloor compiles floor.c, the least that an open load needs; undefined where there is no compiler. */
export function builtFloor(): string | undefined {
  const program = path.join(mkdtempSync(path.join(tmpdir(), 'load-test-bench-floor-')), 'floor')
  spawnSync('cc', ['-O2', '-o', program, path.join(import.meta.dirname, 'floor.c')], { stdio: 'inherit' })
  return readable(program)
}

/** What is there is taken as it is. */
function built(name: string, [command = '', ...given]: readonly string[]): string | undefined {
  const program = path.join(rig, 'bin', name)
  if (readable(program) === undefined) {
    spawnSync(command, given, { env: { ...process.env, GOBIN: path.dirname(program) }, stdio: 'ignore' })
  }
  return readable(program)
}

function fetched(name: string, version: string, file: string): string | undefined {
  const prefix = path.join(rig, name)
  const program = path.join(prefix, 'node_modules', name, file)
  if (readable(program) === undefined) {
    spawnSync('npm', ['install', '--no-audit', '--no-fund', '--prefix', prefix, `${name}@${version}`], {
      stdio: 'ignore',
    })
  }
  return readable(program)
}
