import { spawn } from 'node:child_process'
import { once } from 'node:events'
import net from 'node:net'
import path from 'node:path'
import { expect, test } from 'vitest'

const count = 100_000

/** A server that answers once, and in three ways: says close, says nothing of it and ends, or breaks off in the middle. */
async function leaving(): Promise<{ readonly port: number; end(): void }> {
  let nth = 0
  const server = net.createServer(socket => {
    nth += 1
    const kind = nth % 3
    socket
      .on('error', () => undefined)
      .once('data', () => {
        if (kind === 0) socket.end('HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\nok')
        else if (kind === 1) socket.end('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok')
        else socket.write('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nok', () => socket.resetAndDestroy())
      })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return { port: address.port, end: () => server.close() }
}

test(`${count} connections one after the other leave nothing behind: no parser, no socket, no memory`, async () => {
  const server = await leaving()
  const script = path.join(import.meta.dirname, 'reconnects.ts')
  const child = spawn(process.execPath, ['--expose-gc', script, String(server.port), String(count)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let stdout = ''
  child.stdout.setEncoding('utf8').on('data', text => {
    stdout += text
  })
  await once(child, 'close')
  server.end()
  const { outcomes, grownBytes, isParserFree, left } = JSON.parse(stdout)
  const broken = Math.floor((count + 1) / 3)
  expect(outcomes).toEqual({
    200: count - broken,
    'HTTP 200, then connection reset in the middle of the answer': broken,
  })
  expect([isParserFree, left]).toEqual([true, []])
  // Eight bytes each.
  expect(grownBytes).toBeLessThan(800_000)
}, 240_000)
