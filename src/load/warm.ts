import { once } from 'node:events'
import { createServer } from 'node:http'
import type { Connection, Origin, Transport } from './transport.ts'

const calls = 3000
const connections = 8

/**
 * warm sends some thousand requests to a server of its own on loopback, so that the code is compiled before the first
 * measured one: cold, it is late by up to 135 ms at p99 (engine.md §12).
 */
export async function warm(transportTo: (origin: Origin) => Transport): Promise<void> {
  const server = createServer((_, response) => response.end('{"status":"ok"}'))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('a server on loopback has a port')
  const transport = transportTo({ protocol: 'http:', host: '127.0.0.1', port: address.port })
  await Promise.all(Array.from({ length: connections }, () => exercise(transport.open(), calls / connections)))
  transport.close()
  server.closeAllConnections()
  server.close()
}

const call = {
  method: 'POST',
  path: '/warm',
  headers: ['content-type', 'application/json'],
  body: '{}',
  wantsBody: false,
}

function exercise(connection: Connection, times: number): Promise<void> {
  return new Promise(resolve => {
    const next = (left: number): void => {
      if (left === 0) resolve()
      else connection.send(call, ({ kind }) => (kind === 'answer' ? next(left - 1) : resolve()))
    }
    next(times)
  })
}
