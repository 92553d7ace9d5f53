import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { makeSpawner, type Spawner } from './spawned.ts'

let folder: string
let spawner: Spawner
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'load-test-spawned-'))
  spawner = makeSpawner(folder, { ...process.env, INPUT_TOKEN: 'canary-1', GITHUB_TOKEN: 'canary-2', KEPT: 'yes' }, 300)
})
afterEach(() => {
  spawner.killAll()
  rmSync(folder, { recursive: true, force: true })
})

const script = (text: string) => ({ words: [process.execPath, '-e', text] as const, variables: {} })

async function said(output: () => string, pattern: RegExp): Promise<RegExpExecArray> {
  for (;;) {
    const found = pattern.exec(output())
    if (found !== null) return found
    await sleep(20)
  }
}

/** Whether a process is there and has not ended. */
function runs(id: number): boolean {
  try {
    return !/\) Z /.test(readFileSync(`/proc/${id}/stat`, 'utf8'))
  } catch {
    return false
  }
}

test('a process is ended with all that it has started', async () => {
  const parent = spawner.start(
    script(`const { spawn } = require('node:child_process')
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
    console.log('child', child.pid, 'of', process.pid); setInterval(() => {}, 1000)`),
  )
  const [, child, own] = await said(parent.output, /child (\d+) of (\d+)/)
  expect([child, own].map(id => runs(Number(id)))).toEqual([true, true])
  expect(parent.ended()).toBeUndefined()
  await parent.stop()
  expect([child, own].map(id => runs(Number(id)))).toEqual([false, false])
  expect(await parent.ending).toBe('was ended by SIGTERM')
})

test('what went into the background, out of its group, is ended with who sent it there', async () => {
  const gone = spawner.start(
    script(`const { spawn } = require('node:child_process')
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { detached: true, stdio: 'ignore' })
    console.log('child', child.pid); child.unref()`),
  )
  const [, child] = await said(gone.output, /child (\d+)/)
  await gone.ending
  expect(runs(Number(child))).toBe(true)
  await gone.stop()
  // It has no environment any more some moments before it is gone.
  await vi.waitFor(() => expect(runs(Number(child))).toBe(false))
})

test('what does not listen is killed, also where who started it has ended before', async () => {
  const deaf = spawner.start(
    script(`const { spawn } = require('node:child_process')
    const deaf = "process.on('SIGTERM', () => {}); console.log('deaf'); setInterval(() => {}, 1000)"
    const child = spawn(process.execPath, ['-e', deaf], { stdio: 'inherit' })
    console.log('child', child.pid); process.on('SIGTERM', () => process.exit(0))`),
  )
  const [, child] = await said(deaf.output, /child (\d+)/)
  await said(deaf.output, /deaf/)
  await deaf.stop()
  expect(runs(Number(child))).toBe(false)
  expect(await deaf.ending).toBe('ended with exit code 0')
})

test('what does not listen is killed sooner where there is little time', async () => {
  const patient = makeSpawner(folder, process.env, 600_000)
  const deaf = patient.start(
    script(`process.on('SIGTERM', () => {}); console.log('deaf'); setInterval(() => {}, 1000)`),
  )
  await said(deaf.output, /deaf/)
  await deaf.stop(100)
  expect(await deaf.ending).toBe('was ended by SIGKILL')
})

test('how it ended, and what it said last, is told', async () => {
  const child = spawner.start(script(`console.error('port is taken'); process.exit(3)`))
  expect(await child.ending).toBe('ended with exit code 3')
  await said(child.output, /port is taken/)
  expect(child.ended()).toBe('ended with exit code 3')
  await child.stop()
  const none = spawner.start({ words: ['no-such-program-4711'], variables: {} })
  expect(await none.ending).toMatch(/^could not be started: .*no-such-program-4711/)
  await none.stop()
})

test('it has the environment but for what is of this step alone, and begins in the working directory', async () => {
  const child = spawner.start({
    ...script(`const { INPUT_TOKEN, GITHUB_TOKEN, KEPT, PORT } = process.env
    console.log(JSON.stringify({ INPUT_TOKEN, GITHUB_TOKEN, KEPT, PORT, folder: process.cwd() }))`),
    variables: { PORT: '4711' },
  })
  const [text] = await said(child.output, /\{.*\}/)
  expect(JSON.parse(text)).toEqual({ KEPT: 'yes', PORT: '4711', folder: expect.stringContaining('load-test-spawned-') })
})

test('the time of processors is that of the whole group', async () => {
  const busy = `const until = () => process.cpuUsage().user < 150_000; while (until()); console.log('done'); setInterval(() => {}, 1000)`
  const child = spawner.start({ words: ['sh', '-c', `"${process.execPath}" -e "${busy}"; true`], variables: {} })
  await said(child.output, /done/)
  expect(child.cpuMs()).toBeGreaterThanOrEqual(130)
})

test('a port is one that nobody listens on', async () => {
  const port = await spawner.freePort()
  const server = createServer().listen(port, '127.0.0.1')
  await new Promise(resolve => server.once('listening', resolve))
  expect(await spawner.freePort()).not.toBe(port)
  server.close()
})
