import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from './github-server.ts'
import { requirePart } from './parts.ts'

/** Gate is a fault that haproxy makes between us and a GitHub. */
export type Gate = keyof typeof rules

/** Writes are counted by the sticky counter gpc0 of one table row, requests by that of another. */
const rules = {
  '502 for the first two requests': [
    'http-request track-sc0 str(all)',
    'http-request sc-inc-gpc0(0)',
    'http-request return status 502 content-type text/html string "<html>Bad gateway</html>" if { sc0_get_gpc0 le 2 }',
  ],
  'secondary limit for the first two writes': [
    'acl write method POST PATCH PUT DELETE',
    'acl query path /graphql',
    'http-request track-sc0 str(writes) if write !query',
    'http-request sc-inc-gpc0(0) if write !query',
    'http-request return status 403 content-type application/json hdr retry-after 1 string \'{"message":"You have exceeded a secondary rate limit."}\' if write !query { sc0_get_gpc0 le 2 }',
  ],
  'lost acknowledgement of the first write': [
    'acl write method POST PATCH PUT DELETE',
    'acl query path /graphql',
    'http-request track-sc0 str(writes) if write !query',
    'http-request sc-inc-gpc0(0) if write !query',
    'http-request set-var(txn.n) sc0_get_gpc0 if write !query',
    'http-response set-status 502 if { var(txn.n) -m int 1 }',
  ],
  'silent drop': ['http-request silent-drop'],
  'silent drop of writes': [
    'acl write method POST PATCH PUT DELETE',
    'acl query path /graphql',
    'http-request silent-drop if write !query',
  ],
} as const

/** HaProxy is a running haproxy. */
export interface HaProxy {
  readonly url: string
  close(): Promise<void>
}

/** startHaProxy starts a haproxy with one fault in front of a server on this machine; its counters begin at 0. */
export async function startHaProxy(gate: Gate, port: number): Promise<HaProxy> {
  const own = await freePort()
  const folder = mkdtempSync(path.join(tmpdir(), 'load-test-haproxy-'))
  const file = path.join(folder, 'haproxy.cfg')
  writeFileSync(file, configOf(gate, own, port))
  const child = spawn(requirePart('haproxy'), ['-db', '-f', file], { stdio: 'ignore' })
  await listening(own, child)
  return {
    url: `http://127.0.0.1:${own}`,
    close: async () => {
      child.kill('SIGKILL')
      rmSync(folder, { recursive: true })
    },
  }
}

function configOf(gate: Gate, own: number, port: number): string {
  return [
    'defaults',
    '  mode http',
    '  timeout connect 5s',
    '  timeout client 60s',
    '  timeout server 60s',
    'frontend front',
    `  bind 127.0.0.1:${own}`,
    '  stick-table type string len 16 size 1k expire 60s store gpc0',
    ...rules[gate].map(line => `  ${line}`),
    '  default_backend github',
    'backend github',
    `  server github 127.0.0.1:${port}`,
    '',
  ].join('\n')
}

async function listening(port: number, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (child.exitCode !== null) throw new Error(`haproxy ended with ${child.exitCode}`)
    if (await answers(port)) return
    await sleep(25)
  }
  throw new Error('haproxy does not listen')
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
