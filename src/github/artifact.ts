/** Upload is what goes into the artifacts of a run. */
export interface Upload {
  readonly name: string
  /** Absolute paths, all below `folder`. */
  readonly files: readonly string[]
  readonly folder: string
  /** A file that is also uploaded as it is, so that a browser opens it; its file name is its artifact's name. */
  readonly page?: string
}

/** Uploaded are the numbers of the artifacts; the page's is absent where the service takes archives only. */
export interface Uploaded {
  readonly id?: number
  readonly pageId?: number
}

/**
 * uploadArtifact uploads all files as one archive, and the page beside it unpacked, within a time in ms for both. Its client is
 * large and loaded only here. Rejects with what the client says.
 */
export async function uploadArtifact({ name, files, folder, page }: Upload, mostMs: number): Promise<Uploaded> {
  const end = AbortSignal.timeout(mostMs)
  const { DefaultArtifactClient } = await import('@actions/artifact')
  const client = new DefaultArtifactClient()
  const archive = await within(client.uploadArtifact(name, [...files], folder), end)
  const pageId = page === undefined ? undefined : await pageUploaded(client, page, folder, end)
  return { ...(archive.id !== undefined && { id: archive.id }), ...(pageId !== undefined && { pageId }) }
}

interface PageClient {
  uploadArtifact(
    name: string,
    files: string[],
    folder: string,
    options: { readonly skipArchive: true },
  ): Promise<{ readonly id?: number }>
}

/** An older service takes archives only, and then the page is in the archive all the same. */
async function pageUploaded(
  client: PageClient,
  page: string,
  folder: string,
  end: AbortSignal,
): Promise<number | undefined> {
  try {
    return (await within(client.uploadArtifact('', [page], folder, { skipArchive: true }), end)).id
  } catch {
    return undefined
  }
}

/** The client can't be stopped, only no longer waited for. */
function within<Value>(work: Promise<Value>, end: AbortSignal): Promise<Value> {
  const over = Promise.withResolvers<never>()
  const stop = (): void => over.reject(new Error('the upload took too long'))
  if (end.aborted) stop()
  end.addEventListener('abort', stop, { once: true })
  return Promise.race([work, over.promise]).finally(() => end.removeEventListener('abort', stop))
}

/** takesArtifacts says whether a server has the artifact service that the client speaks to; GitHub Enterprise Server has not. */
export function takesArtifacts(serverUrl: string): boolean {
  const { hostname } = new URL(serverUrl)
  return hostname === 'github.com' || hostname.endsWith('.ghe.com') || hostname.endsWith('.localhost')
}
