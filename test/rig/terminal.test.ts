import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { stripVTControlCharacters } from 'node:util'
import { expect } from 'vitest'
import { startDemo } from '../../src/demo/demo.ts'
import { requirePart } from './parts.ts'
import { root } from './place.ts'
import { testWith } from './with-parts.ts'

// A pipe hides whether NO_COLOR works, so a pseudo-terminal is asked.

const given = ['check', 'fixtures/locust/2.43.4-red/report.html', '--slo', 'fixtures/medkg/README.md#latency-slos']
const coloured = /\x1b\[/

interface Shown {
  readonly status: number | null
  readonly stdout: string
}

function shown(
  environment: Readonly<Record<string, string>>,
  onTerminal: boolean,
  more: readonly string[] = [],
): Shown {
  const program = [process.execPath, path.join(root, 'src/main.ts'), ...given, ...more]
  const pty = 'import pty,sys,os; sys.exit(os.waitstatus_to_exitcode(pty.spawn(sys.argv[1:])))'
  const [first = '', ...rest] = onTerminal ? [requirePart('python3'), '-c', pty, ...program] : program
  const options = { cwd: root, encoding: 'utf8', env: { PATH: process.env['PATH'] ?? '', ...environment } } as const
  const { status, stdout } = spawnSync(first, rest, options)
  return { status, stdout }
}

const term = { TERM: 'xterm-256color' }

testWith(['python3'], 'a terminal gets colour, unless NO_COLOR, --no-color or a dumb terminal asks for none', () => {
  expect(shown(term, true).stdout).toMatch(coloured)
  for (const [environment, more] of [
    [{ ...term, NO_COLOR: '1' }, []],
    [term, ['--no-color']],
    [{ TERM: 'dumb' }, []],
  ] as const) {
    const { status, stdout } = shown(environment, true, more)
    expect([status, coloured.test(stdout)]).toEqual([1, false])
    expect(stdout).toContain('2 of 12 objectives missed')
  }
})

testWith(['python3'], 'a pipe gets none, and the log of a workflow some', () => {
  const plain = shown(term, false)
  expect([plain.status, coloured.test(plain.stdout)]).toEqual([1, false])
  expect(shown({ GITHUB_ACTIONS: 'true' }, false).stdout).toMatch(coloured)
  expect(shown({ GITHUB_ACTIONS: 'true', NO_COLOR: '1' }, false).stdout).not.toMatch(coloured)
  expect(withoutColour(shown(term, true).stdout).replaceAll('\r\n', '\n')).toBe(plain.stdout)
})

/** Sets the size of the terminal, presses Ctrl-C so many seconds after the first frame, and tells all that was drawn. */
const watched = `
import fcntl, os, pty, select, struct, sys, termios, time
columns, rows, presses, *program = sys.argv[1:]
pid, terminal = pty.fork()
if pid == 0:
    fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack('HHHH', int(rows), int(columns), 0, 0))
    os.execvp(program[0], program)
left, seen, since = [float(one) for one in presses.split(',') if one], b'', None
while True:
    try: more = os.read(terminal, 65536) if select.select([terminal], [], [], 0.1)[0] else None
    except OSError: break
    if more == b'': break
    seen += more or b''
    if since is None and b'\\x1b[?2026h' in seen: since = time.time()
    while left and since is not None and time.time() - since > left[0]:
        os.write(terminal, b'\\x03')
        left.pop(0)
sys.stdout.buffer.write(seen)
code = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
sys.exit(128 - code if code < 0 else code)
`

interface Drawn {
  readonly status: number | null
  /** What was written before the first frame, the frames, and what was written behind the last. */
  readonly before: string
  readonly frames: readonly string[]
  readonly after: string
  readonly all: string
}

async function drawn(
  args: readonly string[],
  { columns = 100, rows = 40, presses = '', folder = root, environment = term }: Terminal = {},
): Promise<Drawn> {
  const program = [process.execPath, path.join(root, 'src/main.ts'), ...args]
  const child = spawn(requirePart('python3'), ['-c', watched, String(columns), String(rows), presses, ...program], {
    cwd: folder,
    env: { PATH: process.env['PATH'] ?? '', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const closed = once(child, 'close')
  const all = await text(child.stdout)
  const [status] = await closed
  const [before = '', ...frames] = all.split('\x1b[?2026h')
  const last = frames.pop() ?? ''
  const end = last.indexOf('\x1b[?2026l')
  return { status, before, frames: [...frames, last.slice(0, end)], after: last.slice(end), all }
}

interface Terminal {
  readonly columns?: number
  readonly rows?: number
  /** Moments of Ctrl-C, in seconds. */
  readonly presses?: string
  readonly folder?: string
  readonly environment?: Readonly<Record<string, string>>
}

const load = (url: string): readonly string[] => ['run', `${url}/health`, '--rate', '20', '--duration']
const hidden = '\x1b[?25l'
const visible = '\x1b[?25h'

/** What stands on the lines of a frame, once the terminal has drawn it. */
function linesOf(frame: string): readonly string[] {
  return stripVTControlCharacters(frame)
    .split('\r\n')
    .map(line => line.replace('\r', '').trimEnd())
}

testWith(['python3'], 'a run on a terminal is a frame, and at the end the verdict alone with the cursor', async () => {
  const demo = await startDemo({ speed: 10 })
  try {
    const { status, frames, after, all } = await drawn([...load(demo.url), '3s', '--slo', 'p95 /health < 5s'])
    expect(status).toBe(0)
    expect(frames.length).toBeGreaterThanOrEqual(2)
    expect(linesOf(frames.at(-1) ?? '').slice(0, 10)).toEqual([
      `run → ${demo.url}`,
      '',
      expect.stringMatching(/^ {2}━+ 0:0[23] \/ 0:03/),
      '',
      expect.stringMatching(/^ {2}req\/s \d+ {3}requests \d+ {3}errors 0\.00 %$/),
      '',
      expect.stringMatching(/^ {2}endpoint +P50 +P95 +P99 +P95, last 2 min$/),
      expect.stringMatching(/^ {2}\/health .*[▁-█]$/),
      '',
      '  Ctrl-C stops and reports what was measured; twice quits.',
    ])
    expect(all.split(hidden)).toHaveLength(2)
    expect(after).toContain(`\x1b[10A\x1b[J${visible}`)
    expect(after.slice(after.indexOf(visible))).not.toContain(hidden)
    expect(stripVTControlCharacters(after)).toContain('the one objective kept')
  } finally {
    await demo.close()
  }
})

testWith(['python3'], 'Ctrl-C stops a run, a second one quits at once, and the cursor is there again', async () => {
  const demo = await startDemo({ speed: 10 })
  try {
    const once = await drawn([...load(demo.url), '60s'], { presses: '1.2' })
    expect([once.status, stripVTControlCharacters(once.after).includes('cancelled')]).toEqual([130, true])
    expect(once.frames.at(-1)).toContain('Stopping. Ctrl-C again quits at once.')
    expect(once.all.lastIndexOf(visible)).toBeGreaterThan(once.all.lastIndexOf(hidden))
    // The target never answers the teardown, so the first alone would take its time.
    const config = path.join(mkdtempSync(path.join(tmpdir(), 'load-test-terminal-')), 'load-test.yml')
    const stuck = await silent()
    writeFileSync(
      config,
      `target: ${demo.url}\nallow-hosts: 127.0.0.1\nrequests: { a: { get: /health } }\nteardown: [{ get: "${stuck.url}/" }]\nscenarios: { one: { rate: 20, duration: 60s } }\n`,
    )
    const twice = await drawn(['run', 'one', '--config', path.basename(config)], {
      presses: '1.2,1.5',
      folder: path.dirname(config),
    })
    stuck.close()
    expect(twice.status).toBe(130)
    expect(twice.all.lastIndexOf(visible)).toBeGreaterThan(twice.all.lastIndexOf(hidden))
    expect(stripVTControlCharacters(twice.after)).not.toContain('cancelled')
  } finally {
    await demo.close()
  }
})

testWith(
  ['python3'],
  'a frame is drawn within a small terminal, and without colour where none is asked for',
  async () => {
    const demo = await startDemo({ speed: 10 })
    try {
      const small = { columns: 40, rows: 8 }
      const { frames } = await drawn([...load(demo.url), '3s'], { ...small, environment: { ...term, NO_COLOR: '1' } })
      expect(frames.length).toBeGreaterThan(1)
      for (const frame of frames) {
        expect(linesOf(frame).length).toBeLessThanOrEqual(small.rows)
        expect(linesOf(frame).every(line => line.length <= small.columns)).toBe(true)
        expect(frame).not.toMatch(/\x1b\[\d*m/)
      }
      expect((await drawn([...load(demo.url), '2s'])).frames.join('')).toMatch(/\x1b\[\d+m/)
    } finally {
      await demo.close()
    }
  },
)

/** A server that takes a request and never answers. */
async function silent(): Promise<{ readonly url: string; close(): void }> {
  const sockets = new Set<Socket>()
  const server = createServer(socket => sockets.add(socket)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () => {
      for (const socket of sockets) socket.destroy()
      server.close()
    },
  }
}

function withoutColour(text: string): string {
  return text.replace(/\x1b\[[\d;]*m/g, '')
}
