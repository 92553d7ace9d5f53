import { once } from 'node:events'
import net from 'node:net'
import tls from 'node:tls'

/** Script is what a server does on each connection; `nth` counts them from 1. It ends quietly when the connection does. */
export type Script = (wire: Wire, nth: number) => Promise<void>

/** ScriptedServer sends what its script says, byte for byte, right or wrong. */
export interface ScriptedServer {
  readonly port: number
  /** How many connections there were, and the requests that they read, in the order in which they were whole. */
  connections(): number
  requests(): readonly string[]
  /** The names that clients asked for by TLS. */
  names(): readonly (string | false)[]
  close(): Promise<void>
}

/** Secured is a certificate and its key as PEM, and the protocols that the server speaks. */
export interface Secured {
  readonly cert: string
  readonly key: string
  readonly ALPNProtocols?: string[]
}

/** scripted starts a server on a free port of `host`, with TLS where it is given a certificate. */
export async function scripted(script: Script, secured?: Secured, host = '127.0.0.1'): Promise<ScriptedServer> {
  const open = new Set<net.Socket>()
  const requests: string[] = []
  const names: (string | false)[] = []
  let count = 0
  const raw = (socket: net.Socket): void => {
    open.add(socket)
    socket.on('error', () => {}).on('close', () => open.delete(socket))
  }
  const serve = (socket: net.Socket): void => {
    count += 1
    if (socket instanceof tls.TLSSocket) names.push(Reflect.get(socket, 'servername') ?? false)
    const nth = count
    socket.setNoDelay(true).on('error', () => {})
    script(new Wire(socket, requests), nth).catch(error => {
      if (!(error instanceof Gone)) throw error
    })
  }
  const server = secured
    ? tls.createServer({ ...secured, pauseOnConnect: false }, serve).on('tlsClientError', () => {})
    : net.createServer({ allowHalfOpen: true }, serve)
  server.on('connection', raw)
  server.listen(0, host)
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    port: address.port,
    connections: () => count,
    requests: () => requests,
    names: () => names,
    close: async () => {
      for (const socket of open) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}

/** The client has ended the connection, so its script is over. */
class Gone extends Error {}

/** Wire is the server's end of a connection. */
export class Wire {
  readonly socket: net.Socket
  readonly #requests: string[]
  #read = Buffer.alloc(0)
  #wake: () => void = () => {}
  #isOver = false

  constructor(socket: net.Socket, requests: string[]) {
    this.socket = socket
    this.#requests = requests
    const over = (): void => {
      this.#isOver = true
      this.#wake()
    }
    socket.on('end', over).on('close', over)
    socket.on('data', chunk => {
      this.#read = Buffer.concat([this.#read, chunk])
      this.#wake()
    })
  }

  /** The next whole request: its head, and a body as long as it says. */
  async request(): Promise<string> {
    for (;;) {
      const end = this.#read.indexOf('\r\n\r\n') + 4
      const [, length = '0'] = this.#read.toString('latin1', 0, end).match(/content-length: (\d+)/i) ?? []
      if (end >= 4 && this.#read.length >= end + Number(length)) {
        const request = this.#read.toString('latin1', 0, end + Number(length))
        this.#read = this.#read.subarray(request.length)
        this.#requests.push(request)
        return request
      }
      await this.more()
    }
  }

  /** Until the client has sent more. */
  async more(): Promise<void> {
    if (this.#isOver) throw new Gone()
    await new Promise<void>(resolve => {
      this.#wake = resolve
    })
  }

  /** Until the client has ended the connection. */
  async gone(): Promise<void> {
    while (!this.#isOver) await new Promise<void>(resolve => setImmediate(resolve))
  }

  /** Sends each piece by itself, with time for the client to read it. */
  async send(...pieces: readonly (string | Buffer)[]): Promise<void> {
    for (const piece of pieces) {
      if (this.socket.destroyed) throw new Gone()
      await new Promise<void>(resolve => this.socket.write(piece, () => resolve()))
      await turns(3)
    }
  }

  /** As `GET` would be answered by a server that has nothing to say but this. */
  async ok(body = 'ok', ...headers: readonly string[]): Promise<void> {
    const lines = ['HTTP/1.1 200 OK', ...headers, `content-length: ${Buffer.byteLength(body)}`, '', body]
    await this.send(lines.join('\r\n'))
  }

  end(): void {
    this.socket.end()
  }

  reset(): void {
    this.socket.resetAndDestroy()
  }
}

/** turns waits for some turns of the event loop, in which what has come is read. */
export async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await new Promise<void>(resolve => setImmediate(resolve))
}
