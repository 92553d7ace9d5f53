import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onPath } from './cost.ts'

/** Nginx answers every request at once, on a core of its own, and counts them. */
export interface Nginx {
  readonly url: string
  /** Requests that it has answered so far. */
  answered(): Promise<number>
  close(): void
}

/** startNginx starts one worker on the second core; undefined where this machine has none. */
export async function startNginx(): Promise<Nginx | undefined> {
  const program = onPath('nginx')
  if (program === undefined) return undefined
  const folder = mkdtempSync(path.join(tmpdir(), 'load-test-bench-nginx-'))
  const port = await freePort()
  const config = path.join(folder, 'nginx.conf')
  writeFileSync(config, configOf(folder, port))
  const nginx = spawn('taskset', ['-c', '1', program, '-c', config, '-e', path.join(folder, 'error.log')], {
    stdio: 'inherit',
  })
  const url = `http://127.0.0.1:${port}`
  await answering(`${url}/status`)
  return {
    url: `${url}/x`,
    answered: async () => {
      const text = await (await fetch(`${url}/status`, { headers: { connection: 'close' } })).text()
      return Number(/^ \d+ \d+ (\d+)/m.exec(text)?.[1])
    },
    close: () => nginx.kill(),
  }
}

function configOf(folder: string, port: number): string {
  return `daemon off; worker_processes 1; pid ${folder}/pid;
events { worker_connections 4096; }
http {
  access_log off; keepalive_requests 1000000000; client_body_temp_path ${folder}; proxy_temp_path ${folder};
  fastcgi_temp_path ${folder}; uwsgi_temp_path ${folder}; scgi_temp_path ${folder};
  server {
    listen 127.0.0.1:${port} reuseport backlog=4096;
    location /x { default_type application/json; return 200 '{"status":"ok","padding":"0123456789012345678901234567890123456789"}'; }
    location /status { stub_status; }
  }
}
`
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

async function answering(url: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const isThere = await fetch(url).then(
      () => true,
      () => false,
    )
    if (isThere) return
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  throw new Error('nginx does not answer')
}
