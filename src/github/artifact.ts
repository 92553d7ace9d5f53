import type { Allowance } from './allowance.ts'

/** Upload is what goes into the artifacts of a run. */
export interface Upload {
  readonly name: string
  /** Absolute paths, all below `folder`. */
  readonly files: readonly string[]
  readonly folder: string
  /** One of the files, which is also uploaded as it is, so that a browser opens it; its file name is its artifact's name. */
  readonly page?: string
}

/** Uploaded are the numbers of the artifacts; the page's is absent where the service takes archives only. */
export interface Uploaded {
  readonly id?: number
  readonly pageId?: number
}

/** uploadArtifact uploads all files as one archive, and the page beside it unpacked. Rejects with what the client says. */
export async function uploadArtifact({ name, files, folder, page }: Upload, allowance: Allowance): Promise<Uploaded> {
  const { DefaultArtifactClient } = await import('@actions/artifact')
  const client = new DefaultArtifactClient()
  const archive = await allowance.within(client.uploadArtifact(name, [...files], folder))
  const pageId =
    page === undefined
      ? undefined
      : await pageUploaded(client.uploadArtifact(name, [page], folder, { skipArchive: true }), allowance)
  return { ...(archive.id !== undefined && { id: archive.id }), ...(pageId !== undefined && { pageId }) }
}

async function pageUploaded(
  work: Promise<{ readonly id?: number }>,
  allowance: Allowance,
): Promise<number | undefined> {
  try {
    return (await allowance.within(work)).id
  } catch {
    return undefined
  }
}
