import { performance } from 'node:perf_hooks'
import { afterEach, describe, expect, test } from 'vitest'
import { metronomeWaker, timerWaker, type Waker } from './waker.ts'

let waker: Waker | undefined
afterEach(() => waker?.close())

describe.each([
  ['a timer', timerWaker],
  ['a metronome', metronomeWaker],
])('%s', (_, make) => {
  test('wakes once for each moment, never before it', async () => {
    const asked: number[] = []
    const woken: number[] = []
    await new Promise<void>(resolve => {
      const next = (): void => {
        asked.push(performance.now() + (asked.length % 5) * 1.7)
        waker?.at(asked.at(-1))
      }
      waker = make(() => {
        woken.push(performance.now())
        if (woken.length < 40) next()
        else resolve()
      })
      next()
    })
    expect(woken).toHaveLength(40)
    for (const [index, at] of woken.entries()) expect(at).toBeGreaterThanOrEqual(asked[index] ?? 0)
  })

  test('forgets a moment that was replaced, and all when it is closed', async () => {
    const woken: number[] = []
    waker = make(() => woken.push(performance.now()))
    const soon = performance.now()
    waker.at(soon + 5)
    waker.at(soon + 40)
    await new Promise(resolve => setTimeout(resolve, 120))
    expect(woken).toHaveLength(1)
    expect(woken[0]).toBeGreaterThanOrEqual(soon + 40)
    waker.at(performance.now() + 20)
    waker.at(undefined)
    waker.at(performance.now() + 20)
    waker.close()
    await new Promise(resolve => setTimeout(resolve, 60))
    expect(woken).toHaveLength(1)
  })
})
