import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'

const room = pathToFileURL(path.join(import.meta.dirname, 'heap.ts')).href

/** In a process of its own, since what is set holds for all of it. */
function roomsOf(hold: string): readonly number[] {
  const script = `
import { getHeapSpaceStatistics } from 'node:v8'
import { setTimeout as sleep } from 'node:timers/promises'
import { holdHeap } from '${room}'
const room = () => getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space').space_size
const serve = requests => {
  const underWay = []
  for (let at = 0; at < requests; at += 1) underWay[at % 20_000] = { at, times: [at] }
  return room()
}
${hold}
`
  return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }))
}

test('the room of young objects keeps its size while a load is under way, however many of them survive', () => {
  const [before = 0, after, , again] = roomsOf(`
serve(100_000)
const release = holdHeap(0)
await sleep(20)
const rooms = [serve(100_000), serve(3_000_000)]
release()
console.log(JSON.stringify([...rooms, room(), serve(3_000_000)]))
`)
  expect(after).toBe(before)
  expect(again).toBeGreaterThan(2 * before)
})

test('the room of young objects may grow until a load has begun, and where it ended before', () => {
  const [before = 0, after] = roomsOf(`
const release = holdHeap(60_000)
const before = serve(10_000)
release()
console.log(JSON.stringify([before, serve(3_000_000)]))
`)
  expect(after).toBeGreaterThan(2 * before)
})
