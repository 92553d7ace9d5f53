import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'

/** Serving is a server of our own on loopback. */
export interface Serving {
  readonly url: string
  /** Methods and paths as they were asked for. */
  readonly asked: readonly string[]
  end(): void
}

/** serving starts one on a free port. */
export async function serving(listener: RequestListener): Promise<Serving> {
  const asked: string[] = []
  const server = createServer(listener)
    .on('request', ({ method, url }) => asked.push(`${method} ${url}`))
    .listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const end = (): void => {
    server.closeAllConnections()
    server.close()
  }
  return { url: `http://127.0.0.1:${address.port}`, asked, end }
}
