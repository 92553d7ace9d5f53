import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { type Demo, startDemo } from './demo/demo.ts'

const main = path.resolve(import.meta.dirname, 'main.ts')

interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
}

/** The signal comes when the run has sent enough to have something to tell. */
function started(demo: Demo, folder: string, signal: NodeJS.Signals): Promise<Ended> {
  const given = [
    'run',
    `${demo.url}/health`,
    '--rate',
    '50',
    '--duration',
    '60s',
    '--output',
    folder,
    '--progress',
    'plain',
  ]
  const child = spawn(process.execPath, [main, ...given], { stdio: ['ignore', 'pipe', 'pipe'] })
  let stdout = ''
  child.stdout.on('data', text => {
    stdout += text
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => resolve({ code, signal, stdout }))
    const waiting = setInterval(() => {
      if ((demo.log.get('GET /health')?.get(200) ?? 0) < 20) return
      clearInterval(waiting)
      child.kill(signal)
    }, 20)
  })
}

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s ends a run with what it has, marked as cancelled, and exit code %i', async (signal, exitCode) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'load-test-signals-'))
  const demo = await startDemo()
  try {
    const { code, stdout } = await started(demo, folder, signal)
    const result = JSON.parse(readFileSync(path.join(folder, 'result.json'), 'utf8'))
    expect([code, result.cancelled]).toEqual([exitCode, true])
    expect(result.total.requests).toBeGreaterThan(10)
    expect(stdout).toContain('cancelled')
    const verdict = JSON.parse(readFileSync(path.join(folder, 'verdict.json'), 'utf8'))
    expect([verdict.verdict, verdict.runs[0].verdict]).toEqual([undefined, undefined])
  } finally {
    await demo.close()
    rmSync(folder, { recursive: true, force: true })
  }
})
