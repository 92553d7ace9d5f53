import type { ChildProcess } from 'node:child_process'
import type { RequestListener } from 'node:http'
import { describe, expect, test, vi } from 'vitest'
import { serving } from './serving.ts'
import { starve } from './starved.ts'
import { expectNothingLost, type Given, runAway, runWhole } from './whole-run.ts'

// A run that hangs is ended by itself before.
vi.setConfig({ testTimeout: 90_000 })

interface Interrupting {
  /** After these the program gets a signal: the number of a request, or its path. */
  readonly after: readonly (number | string)[]
  readonly unanswered?: string
  readonly scenario?: Given['scenario']
  readonly transport?: Given['transport']
  /** Of a core, for the program. */
  readonly share?: number
}

/** A run of a minute against a server that sends signals to who asks it; gives what was asked last. */
async function interrupted(
  { after, unanswered, scenario, transport = 'raw', share }: Interrupting,
  use: (given: Given, asked: readonly string[]) => Promise<void>,
): Promise<void> {
  let child: ChildProcess | undefined
  let [count, release] = [0, (): void => undefined]
  const answer: RequestListener = ({ url = '' }, response) => {
    if (url === '/x') count += 1
    if (after.some(sign => sign === url || (url === '/x' && sign === count))) child?.kill('SIGINT')
    if (url !== unanswered) setTimeout(() => response.end('ok'), 5)
  }
  const server = await serving(answer)
  const during = (started: ChildProcess): void => {
    child = started
    if (share !== undefined) release = starve(started.pid ?? 0, share)
  }
  const long = { rate: '100/s', duration: '60s', timeout: '60s', ...scenario }
  try {
    await use({ target: server.url, transport, scenario: long, during }, server.asked)
  } finally {
    server.end()
    release()
  }
}

describe.concurrent('the first signal', () => {
  test.each(Array.from({ length: 20 }, (_, index) => 1 + index * 3))(
    'ends a run after request %i, and what it leaves is whole',
    after => {
      const transport = after % 2 === 0 ? 'raw' : 'undici'
      const share = after % 4 > 1 ? { share: 0.2 } : {}
      return interrupted({ after: [after], transport, ...share }, async given => {
        const { exitCode, result } = await runWhole(given)
        expect([exitCode, result.cancelled]).toEqual([130, true])
        expect(result.total.requests).toBeGreaterThanOrEqual(after)
        expectNothingLost(result)
      })
    },
  )

  test.each([
    ['a target to be ready', { ready: { get: '/ready', within: '60s' } }, '/ready'],
    ['its setup', { setup: [{ post: '/login' }, { post: '/never' }] }, '/login'],
  ])('ends a run that waits for %s, before it has begun', (_, scenario, path) =>
    interrupted({ after: [path], unanswered: path, scenario }, async (given, asked) => {
      const { exitCode, result } = await runWhole(given)
      expect([exitCode, result.cancelled, result.arrivals.sent]).toEqual([130, true, 0])
      expectNothingLost(result)
      expect(asked.map(line => line.split(' ')[1])).toEqual([path])
    }),
  )

  test('ends a run whose teardown is not answered, which is sent all the same', () => {
    const scenario = { teardown: [{ post: '/restore' }, { post: '/bye' }] }
    return interrupted({ after: [5], unanswered: '/restore', scenario }, async (given, asked) => {
      const { exitCode, result } = await runWhole(given)
      expect([exitCode, result.cancelled]).toEqual([130, true])
      expect(asked.slice(-2)).toEqual(['POST /restore', 'POST /bye'])
      expectNothingLost(result)
    })
  })
})

test('the second signal leaves at once, and nothing behind', () => {
  const scenario = { teardown: [{ post: '/restore' }] }
  return interrupted({ after: [5, '/restore'], unanswered: '/restore', scenario }, async given => {
    const { signal, files } = await runAway(given)
    expect([signal, files]).toEqual(['SIGINT', []])
  })
})
