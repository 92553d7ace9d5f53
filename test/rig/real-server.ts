import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from './free-port.ts'
import { requirePart } from './parts.ts'

/** RealServer is a running nginx or haproxy. */
export interface RealServer {
  readonly url: string
  close(): Promise<void>
}

/** startReal starts one, in the foreground, with a configuration made for a free port. */
export async function startReal(
  name: 'nginx' | 'haproxy',
  configOf: (port: number, folder: string) => string,
): Promise<RealServer> {
  const port = await freePort()
  const folder = mkdtempSync(path.join(tmpdir(), `load-test-${name}-`))
  const file = path.join(folder, 'conf')
  writeFileSync(file, configOf(port, folder))
  const given = name === 'haproxy' ? ['-db', '-f', file] : ['-c', file, '-e', path.join(folder, 'error.log')]
  const child = spawn(requirePart(name), given, { stdio: 'ignore' })
  await listening(name, port, child)
  return {
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      child.kill('SIGKILL')
      rmSync(folder, { recursive: true })
    },
  }
}

/** nginxConfig is one process that serves from memory: what stands in a `server`. */
export function nginxConfig(port: number, folder: string, lines: readonly string[]): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(kind => `${kind}_temp_path ${folder};`)
  return [
    `daemon off; master_process off; pid ${folder}/pid;`,
    'events { worker_connections 1024; }',
    `http { access_log off; ${temporary.join(' ')}`,
    `server { listen 127.0.0.1:${port}; ${lines.join(' ')} } }`,
    '',
  ].join('\n')
}

async function listening(name: string, port: number, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (child.exitCode !== null) throw new Error(`${name} ended with ${child.exitCode}`)
    if (await answers(port)) return
    await sleep(25)
  }
  throw new Error(`${name} does not listen`)
}

function answers(port: number): Promise<boolean> {
  return new Promise(resolve => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}
