import { expect, test } from 'vitest'
import { watchControl } from './control.ts'

const wait = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms))

test('a control endpoint tells how long it usually takes, and is gone when it is stopped', async () => {
  const handles = process.getActiveResourcesInfo().filter(name => name.startsWith('TCP')).length
  const watch = await watchControl()
  await wait(600)
  const control = await watch.stop()
  expect(control?.p50Ms).toBeGreaterThan(0)
  expect(control?.p95Ms).toBeGreaterThanOrEqual(control?.p50Ms ?? Number.NaN)
  await wait(50)
  expect(process.getActiveResourcesInfo().filter(name => name.startsWith('TCP')).length).toBeLessThanOrEqual(handles)
})

test('a machine that is held up is seen by it', async () => {
  const measured = async (busyMs: number): Promise<number> => {
    const watch = await watchControl()
    let isOver = busyMs === 0
    // Between a question and its answer there is a turn at least.
    const turn = (): void => {
      const until = performance.now() + busyMs
      while (performance.now() < until);
      if (!isOver) setImmediate(turn)
    }
    turn()
    await wait(2000)
    isOver = true
    return (await watch.stop())?.p50Ms ?? Number.NaN
  }
  const [idle, busy] = [await measured(0), await measured(10)]
  expect(busy).toBeGreaterThan(idle)
  expect(busy).toBeGreaterThan(10)
})

test('too few answers tell nothing', async () => {
  const watch = await watchControl()
  expect(await watch.stop()).toBeUndefined()
})
