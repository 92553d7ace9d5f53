import { escapeLog } from './text/escape.ts'

// One entry for every door. What a crash prints is read for workflow commands like any other line, so even our own bugs
// are escaped; 70 says that the fault is ours.
process.exitCode = 70
process.on('uncaughtException', crash)
process.on('unhandledRejection', crash)

const argv = process.argv.slice(2)
const inAction = process.env['GITHUB_ACTIONS'] === 'true' && argv.length === 0 && hasInputs()
const door = inAction ? await import('./action.ts') : await import('./cli.ts')
process.exitCode = await door.enter(argv)

function hasInputs(): boolean {
  return Object.keys(process.env).some(name => name.startsWith('INPUT_'))
}

function crash(error: unknown): void {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
  for (const line of text.split('\n')) process.stderr.write(`${escapeLog(line)}\n`)
  process.stderr.write('This is a fault of load-test, not yours. Please report it with the lines above.\n')
  process.exit(70)
}
