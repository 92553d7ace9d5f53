import { constants } from 'node:fs'
import { glob, mkdir, open, realpath, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { didYouMean, UserError } from './model/errors.ts'
import type { Host, OpenedFile, Processes } from './model/host.ts'
import { nearest } from './text/nearest.ts'
import { printBytes } from './text/quantity.ts'

/** Surroundings is what a door knows of its machine. */
export interface Surroundings {
  /** Absolute; relative paths start here. */
  readonly folder: string
  /** Absolute folders that files may be read from and written to; any where absent, as a user's own shell allows. */
  readonly roots?: readonly string[]
  /** Absent where nothing may be started. */
  readonly processes?: Processes
  log(line: string): void
}

/** A glob that matches more files than this is a mistake or an attack. */
const mostFiles = 200

/** makeHost is the Host of a real machine; it alone checks paths: inside the roots, regular files, links resolved first. */
export function makeHost({ folder, roots, processes, log }: Surroundings): Host {
  return {
    folder,
    log,
    ...(processes && { processes }),
    now: () => Date.now(),
    find: (pattern, base = folder) => find(pattern, base),
    open: (file, cap) => openFile(file, { folder, roots, cap }),
    read: async (file, cap) => {
      const exists = (await stat(path.resolve(folder, file)).catch(() => undefined)) !== undefined
      return exists ? (await openFile(file, { folder, roots, cap })).bytes() : undefined
    },
    place: file => place(file, folder, roots),
    write: (file, content) => write(path.resolve(folder, file), content, roots),
  }
}

interface Limits {
  readonly folder: string
  readonly roots: readonly string[] | undefined
  readonly cap: number | undefined
}

async function openFile(file: string, { folder, roots, cap }: Limits): Promise<OpenedFile> {
  const absolute = path.resolve(folder, file)
  const real = await realpath(absolute).catch(() => undefined)
  if (real === undefined) throw new UserError('file-missing', { file, near: await nearestFile(absolute) })
  await mustBeInside(real, roots, file)
  const found = await stat(real)
  if (!found.isFile()) throw new UserError('file-not-regular', { file })
  if (cap !== undefined && found.size > cap) {
    throw new UserError('file-too-large', { file, size: printBytes(found.size), cap: printBytes(cap) })
  }
  return {
    path: shownPath(absolute, folder),
    size: found.size,
    modifiedAt: found.mtimeMs,
    bytes: () => slice(real, 0, found.size),
    slice: (offset, length) => slice(real, offset, length),
    stream: () => stream(real),
  }
}

/** The path is resolved already: a link that appears in its place between check and use is not followed. */
const readOnly = constants.O_RDONLY | constants.O_NOFOLLOW

async function* stream(real: string): AsyncGenerator<Buffer> {
  const handle = await open(real, readOnly)
  yield* handle.createReadStream({ highWaterMark: 1 << 18 })
}

async function slice(real: string, offset: number, length: number): Promise<Buffer> {
  const handle = await open(real, readOnly)
  try {
    const buffer = Buffer.allocUnsafe(length)
    const { bytesRead } = await handle.read(buffer, 0, length, offset)
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}

async function write(
  absolute: string,
  content: string | Uint8Array,
  roots: readonly string[] | undefined,
): Promise<void> {
  if (roots === undefined) {
    await mkdir(path.dirname(absolute), { recursive: true })
    return writeFile(absolute, content)
  }
  const real = await nearestReal(absolute)
  await mustBeInside(real, roots, absolute)
  await mkdir(path.dirname(real), { recursive: true })
  await writeFile(real, content, { flag: writeOnly }).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ELOOP' ? new UserError('file-not-regular', { file: absolute }) : error
  })
}

/** Through a link to nothing a file would be made wherever it points. */
const writeOnly = constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | constants.O_NOFOLLOW

async function place(file: string, folder: string, roots: readonly string[] | undefined): Promise<string> {
  const real = await nearestReal(path.resolve(folder, file))
  await mustBeInside(real, roots, file)
  const found = await stat(real).catch(() => undefined)
  if (found !== undefined && !found.isFile()) throw new UserError('file-not-regular', { file })
  return real
}

async function find(pattern: string, base: string): Promise<readonly string[]> {
  const literal = await stat(path.resolve(base, pattern)).catch(() => undefined)
  if (literal?.isFile()) return [shownPath(path.resolve(base, pattern), base)]
  const files: string[] = []
  for await (const entry of glob(pattern, { cwd: base, withFileTypes: true })) {
    if (entry.isFile() || entry.isSymbolicLink()) files.push(shownPath(path.join(entry.parentPath, entry.name), base))
    if (files.length > mostFiles) throw new UserError('too-many-files', { pattern, most: mostFiles })
  }
  return files.sort()
}

async function mustBeInside(real: string, roots: readonly string[] | undefined, file: string): Promise<void> {
  if (roots === undefined) return
  for (const root of roots) {
    const realRoot = await realpath(root).catch(() => root)
    const relative = path.relative(realRoot, real)
    if (relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative)) return
  }
  throw new UserError('file-outside', { file })
}

/** The real path of a file that need not exist: that of its nearest existing folder, and the rest. */
async function nearestReal(absolute: string): Promise<string> {
  const real = await realpath(absolute).catch(() => undefined)
  if (real !== undefined) return real
  const parent = path.dirname(absolute)
  return parent === absolute ? absolute : path.join(await nearestReal(parent), path.basename(absolute))
}

async function nearestFile(absolute: string): Promise<string> {
  const siblings = await Array.fromAsync(glob('*', { cwd: path.dirname(absolute) })).catch(() => [])
  const near = nearest(path.basename(absolute), siblings)
  return didYouMean(near)
}

function shownPath(absolute: string, folder: string): string {
  const relative = path.relative(folder, absolute)
  return (relative.startsWith('..') ? absolute : relative).replaceAll(path.sep, '/')
}
