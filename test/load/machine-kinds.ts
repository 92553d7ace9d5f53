import type { ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { RequestListener } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect } from 'vitest'
import { requirePart } from '../rig/parts.ts'
import type { Begun, Kind } from './fault-kind.ts'
import { serving } from './serving.ts'
import { starve } from './starved.ts'
import type { Ended } from './whole-run.ts'

/** machineKinds is every way in which the load generator's own machine fails it. */
export const machineKinds: readonly Kind[] = [
  {
    name: 'no file descriptor left',
    begin: () => slowly(500, { by: ['sh', '-c', 'ulimit -n 48; exec "$@"', 'sh'] }),
    scenario: { rate: '200/s' },
    exitCode: 3,
    code: 'not-delivered',
    failed: 'some',
    error: 'no file descriptor left here',
    also: ({ result }) => expect(result.source.warnings.map(({ code }) => code)).toContain('descriptors-few'),
  },
  {
    name: 'a fifth of a core for arrivals that need a whole one',
    begin: starving,
    scenario: { rate: '2000/s', duration: '1s' },
    exitCode: 0,
    code: 'strained',
    failed: 'none',
  },
  {
    name: 'a fifth of a core for users that need a whole one',
    begin: starving,
    scenario: { rate: undefined, users: 20, 'spawn-rate': '1000/s', duration: '1s' },
    exitCode: 3,
    code: 'saturated',
    failed: 'none',
  },
  {
    name: 'a clock that jumps back by an hour',
    parts: ['libfaketime'],
    begin: jumping,
    exitCode: 0,
    failed: 'none',
    also: expectPlainTimes,
  },
  {
    name: 'SIGINT',
    begin: interrupted,
    scenario: { duration: '60s', timeout: '60s' },
    exitCode: 130,
    failed: 'some',
    // On a busy machine some are due and not yet picked up.
    error: ['unfinished when the run ended', 'never sent: every user was busy'],
    also: ({ result }) => expect(result.cancelled).toBe(true),
  },
]

type More = Omit<Begun, 'target' | 'end'>

async function begun(listener: RequestListener, more: More): Promise<Begun> {
  const { url, end } = await serving(listener)
  return { ...more, target: url, end }
}

function slowly(ms: number, more: More): Promise<Begun> {
  return begun((_, response) => setTimeout(() => response.end('ok'), ms), more)
}

async function starving(): Promise<Begun> {
  let release = (): void => undefined
  const { end, ...given } = await slowly(1, {
    during: ({ pid = 0 }) => {
      release = starve(pid, 0.2)
    },
  })
  return {
    ...given,
    end: async () => {
      release()
      await end()
    },
  }
}

/** Of the whole machine's clocks only the one that people read jumps, as when somebody sets it. */
async function jumping(): Promise<Begun> {
  const folder = mkdtempSync(path.join(tmpdir(), 'load-test-clock-'))
  const clock = path.join(folder, 'clock')
  writeFileSync(clock, '+0')
  let answered = 0
  const answer: RequestListener = (_, response) => {
    answered += 1
    if (answered === 5) writeFileSync(clock, '-1h')
    response.end('ok')
  }
  const { end, ...given } = await begun(answer, {
    environment: {
      LD_PRELOAD: requirePart('libfaketime'),
      FAKETIME_TIMESTAMP_FILE: clock,
      FAKETIME_NO_CACHE: '1',
      FAKETIME_DONT_FAKE_MONOTONIC: '1',
    },
  })
  return {
    ...given,
    end: async () => {
      await end()
      rmSync(folder, { recursive: true })
    },
  }
}

function expectPlainTimes({ result }: Ended): void {
  expect(result.durationMs).toBe(500)
  expect(Date.parse(result.endedAt) - Date.parse(result.startedAt)).toBeGreaterThanOrEqual(500)
  expect(Date.parse(result.endedAt) - Date.parse(result.startedAt)).toBeLessThan(60_000)
}

/** Five are answered, and the next keep the run waiting. */
async function interrupted(): Promise<Begun> {
  let child: ChildProcess | undefined
  let asked = 0
  const answer: RequestListener = (_, response) => {
    asked += 1
    if (asked <= 5) response.end('ok')
    if (asked === 10) child?.kill('SIGINT')
  }
  return begun(answer, {
    during: started => {
      child = started
    },
  })
}
