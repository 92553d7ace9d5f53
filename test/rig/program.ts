import { spawn } from 'node:child_process'
import path from 'node:path'
import { root } from './place.ts'

/** Ran is what a process of ours printed and how it ended. */
export interface Ran {
  readonly exitCode: number | undefined
  readonly stdout: string
  readonly stderr: string
}

/** runProgram is the program as a process of its own, from its sources, in a folder; it gets only the environment given. */
export function runProgram(
  given: readonly string[],
  folder: string,
  environment: Readonly<Record<string, string>> = {},
  nodeOptions: readonly string[] = [],
): Promise<Ran> {
  const child = spawn(process.execPath, [...nodeOptions, path.join(root, 'src/main.ts'), ...given], {
    cwd: folder,
    env: { PATH: process.env['PATH'] ?? '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let [stdout, stderr] = ['', '']
  child.stdout.setEncoding('utf8').on('data', text => {
    stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', text => {
    stderr += text
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', code => resolve({ exitCode: code ?? undefined, stdout, stderr }))
  })
}
