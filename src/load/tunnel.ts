import type net from 'node:net'
import { type Deadline, leftUntil } from './deadline.ts'
import type { Failure } from './faults.ts'

/** mostHeadBytes is what a proxy may say before its answer counts as none. */
const mostHeadBytes = 16 * 2 ** 10

/**
 * askForTunnel asks a proxy for a way to `authority` over a connection to it (CONNECT, RFC 9110 §9.3.6). Tells once whether
 * the socket now reaches that far; it is then as one that nobody has read from. Neither HTTP nor TLS lets the target speak
 * first, so that bytes behind the proxy's answer are refused.
 */
export function askForTunnel(
  socket: net.Socket,
  { authority, proxy, deadline }: { readonly authority: string; readonly proxy: URL; readonly deadline: Deadline },
  answered: (failure: Failure | undefined) => void,
): void {
  let head = Buffer.alloc(0)
  const over = (failure: Failure | undefined): void => {
    clearTimeout(timer)
    socket.off('data', read).off('error', broken).off('close', broken)
    answered(failure)
  }
  const read = (chunk: Buffer): void => {
    head = Buffer.concat([head, chunk])
    const end = head.indexOf('\r\n\r\n') + 4
    if (end < 4 && head.length < mostHeadBytes) return
    socket.pause()
    const isAlone = end < 4 || head.length === end
    over(isAlone ? refusalIn(head.toString('latin1', 0, Math.max(end, 0))) : saidTooMuch)
  }
  const broken = (): void => over(saidNothing)
  const timer = setTimeout(() => {
    const message = `connection timed out at the proxy after ${deadline.withinMs / 1000} s`
    over({ fault: 'connect-timeout', message })
  }, leftUntil(deadline))
  socket.on('data', read).on('error', broken).on('close', broken)
  socket.write(`CONNECT ${authority} HTTP/1.1\r\nhost: ${authority}\r\n${credentialsOf(proxy)}\r\n`)
}

const saidNothing: Failure = { fault: 'other', message: 'the proxy ended the connection without an answer' }
const saidTooMuch: Failure = { fault: 'protocol', message: 'the proxy sent more than its answer' }

function refusalIn(head: string): Failure | undefined {
  const status = /^HTTP\/1\.[01] (\d{3})\b/.exec(head)?.[1]
  if (status === undefined) return { fault: 'other', message: 'the proxy answered no HTTP' }
  return status.startsWith('2') ? undefined : { fault: 'other', message: `the proxy refused with HTTP ${status}` }
}

function credentialsOf({ username, password }: URL): string {
  if (username === '' && password === '') return ''
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`
  return `proxy-authorization: Basic ${Buffer.from(pair).toString('base64')}\r\n`
}
