import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'

/** Stored is an artifact as the service has it: its bytes, and the type it was announced with. */
export interface Stored {
  readonly name: string
  readonly mimeType: string | undefined
  readonly bytes: Buffer
}

/** ArtifactService is a stand-in that follows the protocol of GitHub's artifact service and of the store behind it. */
export interface ArtifactService {
  /** The environment that a runner gives to an action. */
  readonly env: Readonly<Record<string, string>>
  readonly stored: readonly Stored[]
  close(): Promise<void>
}

/** Mood is how the service behaves: `old` takes archives only, `taken` has the name already, `broken` always fails, `silent` never answers. */
export type Mood = 'well' | 'old' | 'taken' | 'broken' | 'silent'

/** startArtifacts starts the service. */
export async function startArtifacts(mood: Mood = 'well'): Promise<ArtifactService> {
  const stored: Stored[] = []
  const blocks = new Map<string, Buffer[]>()
  const announced = new Map<string, string | undefined>()
  let origin = ''
  const server = createServer((incoming, outgoing) => {
    void bodyOf(incoming).then(body => {
      const url = new URL(incoming.url ?? '', origin)
      if (!url.pathname.startsWith('/twirp/')) put(url, body, outgoing)
      else if (mood !== 'silent') send(outgoing, replyTo(url.pathname, Object(JSON.parse(body.toString('utf8')))))
    })
  })

  function replyTo(path: string, asked: Asked): Reply {
    if (mood === 'broken') return { status: 400, body: { code: 'invalid_argument', msg: 'can not' } }
    if (mood === 'taken')
      return { status: 409, body: { code: 'already_exists', msg: 'an artifact with this name exists' } }
    const mimeType = asked.mime_type ?? asked.mimeType
    if (path.endsWith('/CreateArtifact')) {
      if (mood === 'old' && mimeType !== 'application/zip')
        return { status: 400, body: { code: 'malformed', msg: 'mime_type' } }
      announced.set(asked.name, mimeType)
      blocks.set(asked.name, [])
      const signed = `${origin}/store/artifacts/${encodeURIComponent(asked.name)}?sig=secret`
      return { status: 200, body: { ok: true, signed_upload_url: signed } }
    }
    const bytes = Buffer.concat(blocks.get(asked.name) ?? [])
    stored.push({ name: asked.name, mimeType: announced.get(asked.name), bytes })
    return { status: 200, body: { ok: true, artifact_id: String(70 + stored.length) } }
  }

  function put(url: URL, body: Buffer, outgoing: ServerResponse): void {
    const name = decodeURIComponent(url.pathname.split('/').at(-1) ?? '')
    if (url.searchParams.get('comp') !== 'blocklist') blocks.get(name)?.push(body)
    outgoing.writeHead(201, { 'x-ms-request-id': '1', etag: '"1"', 'last-modified': new Date(0).toUTCString() }).end()
  }

  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  origin = `http://127.0.0.1:${address.port}`
  return {
    env: { ACTIONS_RESULTS_URL: `${origin}/`, ACTIONS_RUNTIME_TOKEN: token(), GITHUB_WORKSPACE: '/' },
    stored,
    close: async () => {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }
}

interface Asked {
  readonly name: string
  readonly mime_type?: string
  readonly mimeType?: string
}

interface Reply {
  readonly status: number
  readonly body: object
}

/** What the client reads from a runner's token is which run and job it is. */
function token(): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
  const scope = `Actions.Results:${'a'.repeat(8)}:${'b'.repeat(8)}`
  return `${part({ alg: 'none' })}.${part({ scp: `Actions.Read ${scope}` })}.x`
}

async function bodyOf(incoming: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of incoming) parts.push(part)
  return Buffer.concat(parts)
}

function send(outgoing: ServerResponse, { status, body }: Reply): void {
  outgoing.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}
