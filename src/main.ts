import { isMainThread } from 'node:worker_threads'
import { escapeLog } from './text/escape.ts'
import { redact } from './text/redact.ts'
import { version } from './version.ts'

// One entry for every door. What a crash prints is read for workflow commands like any other line, so even our own bugs
// are escaped; 70 says that the fault is ours.
process.exitCode = 70
process.on('uncaughtException', crash)
process.on('unhandledRejection', crash)

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 22 || (major === 22 && minor < 19)) {
  process.stderr.write(`load-test needs Node 22.19 or newer; this is ${process.versions.node}.\n`)
  leave(2)
}

const argv = process.argv.slice(2)
if (argv[0] === '--version') {
  // Asked by scripts at every start, so it opens no door.
  process.stdout.write(`${version}\n`)
  leave(0)
}
if (!isMainThread) {
  const thread = await import('./thread.ts')
  await thread.enter()
} else await open()

async function open(): Promise<void> {
  const inAction = process.env['GITHUB_ACTIONS'] === 'true' && argv.length === 0 && hasInputs()
  const door = inAction ? await import('./action.ts') : await import('./cli.ts')
  process.exitCode = await door.enter(argv)
  // An upload that was given up on may still hold a connection, and nobody waits for it.
  setTimeout(() => leave(process.exitCode), 2000).unref()
}

function hasInputs(): boolean {
  return Object.keys(process.env).some(name => name.startsWith('INPUT_'))
}

function crash(error: unknown): void {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
  for (const line of redact(text).split('\n')) process.stderr.write(`${escapeLog(line)}\n`)
  process.stderr.write('This is a fault of load-test, not yours. Please report it with the lines above.\n')
  leave(70)
}

function leave(code: typeof process.exitCode): never {
  process.exit(code)
}
