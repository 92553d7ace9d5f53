import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { onCore, onPath } from './cost.ts'
import { median } from './cpu.ts'
import { atRate, program } from './ours.ts'

// From the start of the program to the first byte of its first request, beside `node -e 0` from start to end: wall time, in
// shuffled rounds, ratios within a round. Arrivals of an open load begin behind requests that warm the code up.
// `node bench/start.ts [ROUNDS]`
const rounds = Number(process.argv[2] ?? 20)
const say = (text: string): boolean => process.stdout.write(`${text}\n`)

let reached: (() => void) | undefined
const server = createServer(socket =>
  socket
    .on('data', () => {
      reached?.()
      socket.write('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok')
    })
    .on('error', () => undefined),
).listen(0, '127.0.0.1')
await once(server, 'listening')
const address = server.address()
const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`

const run = [program, 'run', url, '--quiet', '--progress', 'none']
const commands = {
  'node -e 0': ['-e', '0'],
  'closed users': [...run, '--users', '10', '--duration', '5s'],
  'arrivals at 50/s': [...run, ...atRate(50, 5)],
  'arrivals at 1,000/s': [...run, ...atRate(1000, 5)],
}
const goals = new Map([['closed users', 2.5]])

const taken = new Map<string, number[]>(Object.keys(commands).map(name => [name, []]))
for (let round = 0; round < rounds; round += 1) {
  const shuffled = Object.entries(commands).toSorted(() => Math.random() - 0.5)
  for (const [name, given] of shuffled) taken.get(name)?.push(await startOf(given))
}
for (const [name, times] of taken) {
  const ratio = median(times.map((ms, round) => ms / (taken.get('node -e 0')?.[round] ?? Number.NaN)))
  const goal = goals.get(name)
  say(
    `${name.padEnd(20)}${median(times).toFixed(1).padStart(7)} ms ${ratio.toFixed(2).padStart(6)} ×${goal === undefined ? '' : `   goal ≤ ${goal} ×`}`,
  )
}
server.close()

/** Ahead of whatever else runs on this machine, where that is allowed. */
async function startOf(given: readonly string[]): Promise<number> {
  const chrt = onPath('chrt')
  const argv = onCore(0, [...(chrt === undefined ? [] : [chrt, '-r', '5']), process.execPath, ...given])
  const [command = '', ...more] = argv
  const began = performance.now()
  const child = spawn(command, more, { stdio: 'ignore' })
  const { promise, resolve } = Promise.withResolvers<number>()
  reached = () => {
    resolve(performance.now() - began)
    child.kill('SIGKILL')
  }
  child.on('exit', () => resolve(performance.now() - began))
  const ms = await promise
  reached = undefined
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  return ms
}
