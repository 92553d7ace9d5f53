import { createServer } from 'node:http'

/** Run is a run of a workflow as GitHub tells it, and what its artifact holds. */
export interface Run {
  readonly id: number
  readonly archive: Buffer
  readonly artifact?: string
  readonly branch?: string
  readonly headRepository?: number
  readonly event?: string
  readonly conclusion?: string | null
  readonly path?: string
  readonly isExpired?: true
  /** GitHub does not list it among the runs that succeeded. */
  readonly isUnlisted?: true
}

/** ArtifactServer is a stand-in for the part of GitHub that gives artifacts, and for the store that it sends to. */
export interface ArtifactServer {
  readonly url: string
  /** Oldest first. */
  runs: readonly Run[]
  /** Method and path of each request, and its authorization. */
  readonly seen: readonly (readonly [request: string, authorization: string | undefined])[]
  close(): Promise<void>
}

const root = '/repos/octocat/demo/actions'

/** startArtifactServer starts it on a free port. */
export async function startArtifactServer(): Promise<ArtifactServer> {
  const seen: (readonly [string, string | undefined])[] = []
  const server = createServer((incoming, outgoing) => {
    seen.push([`${incoming.method} ${incoming.url}`, incoming.headers.authorization])
    const url = new URL(incoming.url ?? '', self.url)
    const json = (body: unknown): void => {
      outgoing.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    }
    const [, what, id = ''] = /^\/(artifacts|store)\/(\d+)/.exec(url.pathname.replace(root, '')) ?? []
    const run = self.runs.find(one => one.id === Number(id))
    if (url.pathname === `${root}/artifacts`) json({ artifacts: self.runs.map(listed) })
    else if (url.pathname === `${root}/workflows/nightly.yml/runs`)
      json({ workflow_runs: self.runs.filter(({ isUnlisted }) => isUnlisted !== true).map(told) })
    else if (run === undefined) outgoing.writeHead(404, { 'content-type': 'application/json' }).end('{}')
    else if (what === 'artifacts') outgoing.writeHead(302, { location: `${self.url}/store/${id}?sig=secret` }).end()
    else outgoing.writeHead(200, { 'content-type': 'application/zip' }).end(run.archive)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const self: ArtifactServer = {
    url: `http://127.0.0.1:${address.port}`,
    runs: [],
    seen,
    close: async () => {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }
  return self
}

function listed({ id, artifact, branch, headRepository, isExpired }: Run): object {
  return {
    id,
    name: artifact ?? 'load-test-burst',
    expired: isExpired ?? false,
    created_at: new Date(Date.UTC(2026, 10, id)).toISOString(),
    workflow_run: {
      id,
      repository_id: 1,
      head_repository_id: headRepository ?? 1,
      head_branch: branch ?? 'main',
    },
  }
}

/** Whatever is asked for is told of all, so that our own checks are what keeps strangers out. */
function told({ id, branch, headRepository, event, conclusion, path }: Run): object {
  return {
    id,
    head_branch: branch ?? 'main',
    event: event ?? 'schedule',
    status: 'completed',
    conclusion: conclusion === undefined ? 'success' : conclusion,
    path: path ?? '.github/workflows/nightly.yml@main',
    repository: { id: 1 },
    head_repository: { id: headRepository ?? 1 },
  }
}
