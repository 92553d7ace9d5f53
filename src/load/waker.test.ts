import { performance } from 'node:perf_hooks'
import { afterEach, describe, expect, test } from 'vitest'
import { startMetronome, timerWaker, type Waker } from './waker.ts'

let waker: Waker | undefined
afterEach(() => waker?.close())

describe.each([
  ['a timer', async () => timerWaker],
  ['a metronome', startMetronome],
])('%s', (_, ready) => {
  test('wakes once for each moment, never before it', async () => {
    const make = await ready()
    const asked: number[] = []
    const woken: number[] = []
    await new Promise<void>(resolve => {
      const next = (): void => {
        const moment = performance.now() + (asked.length % 5) * 1.7
        asked.push(moment)
        waker?.at(moment)
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

  test('has come to the last of many moments that it was asked for ahead', async () => {
    const make = await ready()
    const began = performance.now()
    const due = (index: number): number => began + index * 0.7
    let asked = 0
    await new Promise<void>(resolve => {
      const ask = (): void => {
        while ((waker?.room ?? 0) > 0 && asked < 200) {
          asked += 1
          waker?.at(due(asked))
        }
      }
      waker = make(() => (performance.now() >= due(200) ? resolve() : ask()))
      ask()
    })
    expect(performance.now()).toBeGreaterThanOrEqual(due(200))
  })

  test('comes to the last of more moments than may be asked for ahead, at 20,000/s', async () => {
    const make = await ready()
    const [began, last] = [performance.now(), 4000]
    const due = (index: number): number => began + index / 20
    let asked = 0
    await new Promise<void>(resolve => {
      const ask = (): void => {
        asked = Math.max(asked, Math.floor((performance.now() - began) * 20))
        while ((waker?.room ?? 0) > 0 && asked < last) {
          asked += 1
          waker?.at(due(asked))
        }
      }
      waker = make(() => (performance.now() >= due(last) ? resolve() : ask()))
      ask()
    })
    expect(performance.now()).toBeGreaterThanOrEqual(due(last))
  })

  test('wakes for a moment that is over, and not before it was asked', async () => {
    const make = await ready()
    let isAsked = false
    const wasAsked = await new Promise(resolve => {
      waker = make(() => resolve(isAsked))
      waker.at(performance.now() - 5)
      isAsked = true
    })
    expect(wasAsked).toBe(true)
  })

  test('forgets all when it is closed', async () => {
    const make = await ready()
    const woken: number[] = []
    waker = make(() => woken.push(performance.now()))
    waker.at(performance.now() + 20)
    waker.close()
    await new Promise(resolve => setTimeout(resolve, 60))
    expect(woken).toEqual([])
  })
})
