/** Host is every effect that the program may have on its machine; doors make one, tests make another. */
export interface Host {
  /** Expands globs and literal paths relative to `base` (default: the working directory); sorted, files only, at most 200. */
  find(pattern: string, base?: string): Promise<readonly string[]>
  /** Opens a regular file inside the workspace; throws a UserError otherwise. `cap` in bytes is checked before reading. */
  open(path: string, cap?: number): Promise<OpenedFile>
  /** Reads a whole small file as bytes, with the checks of `open`; undefined if there is none. */
  read(path: string, cap: number): Promise<Uint8Array | undefined>
  /** Writes a file, making its folders. */
  write(path: string, content: string | Uint8Array): Promise<void>
  /** The absolute path, links resolved, of a file that may be read and written, whether or not it is there; throws a UserError otherwise. */
  place(path: string): Promise<string>
  /** A line of progress or diagnosis for people; escapes it for the log. */
  log(line: string): void
  /** Absent where nothing may be started. */
  readonly processes?: Processes
  /** Milliseconds since the epoch. */
  now(): number
  /** Working directory that relative paths start from. */
  readonly folder: string
}

/** Processes starts others beside this one. */
export interface Processes {
  /** Starts one, in the working directory and in a group of its own. */
  start(command: StartedWith): Child
  /** A port of this machine that nobody listens on. */
  freePort(): Promise<number>
}

/** StartedWith is a program with its arguments, and variables beside those of the environment. */
export interface StartedWith {
  readonly words: readonly [program: string, ...more: string[]]
  readonly variables: Readonly<Record<string, string>>
}

/** Child is a process with all that it has started. */
export interface Child {
  /** How it ended, in words that follow its name, once it has. */
  readonly ending: Promise<string>
  /** The same; undefined while it runs. */
  ended(): string | undefined
  /** What it wrote last. */
  output(): string
  /** The time of processors that it has used so far, in ms; undefined where the machine does not tell. */
  cpuMs(): number | undefined
  /** Asks it to end, kills it if it does not within some time, in ms, and comes when nothing of it is left. */
  stop(graceMs?: number): Promise<void>
}

/** OpenedFile is a regular file that passed the path and size checks. */
export interface OpenedFile {
  /** Relative to the workspace where it can be, with `/`. */
  readonly path: string
  readonly size: number
  readonly modifiedAt: number
  /** The whole content; for files whose reader needs it at once. */
  bytes(): Promise<Buffer>
  /** At most `length` bytes from `offset`. */
  slice(offset: number, length: number): Promise<Buffer>
  /** The content in pieces, for files that are not held in memory. */
  stream(): AsyncIterable<Buffer>
}
