import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { median } from './cpu.ts'
import { atRate, program } from './ours.ts'
import { withTruth } from './truth.ts'

// Whether a long run keeps its memory: resident size at minute 1 and at the end of 1,000/s, by what the kernel says of the
// process once a second. `node bench/memory.ts [MINUTES] [TRANSPORT]`
const [minutes = '10', transport = 'raw'] = process.argv.slice(2)
const seconds = Number(minutes) * 60
const goal = 20
const say = (text: string): boolean => process.stdout.write(`${text}\n`)

const [sizes] = await withTruth([0, 0], soak)
const first = Math.min(60, seconds / 2)
const [early, late] = [around(first), around(seconds)]
say(`1,000/s for ${minutes} min, ${transport}: ${sizes.length} samples, at most ${Math.max(...sizes).toFixed(0)} MB`)
say(
  `${early.toFixed(0)} MB after ${first} s, ${late.toFixed(0)} MB after ${seconds} s: ${(late - early).toFixed(1)} MB more   goal ≤ ${goal} MB`,
)

async function soak(url: string): Promise<readonly number[]> {
  const given = [
    program,
    'run',
    url,
    ...atRate(1000, seconds, '--transport', transport),
    '--quiet',
    '--progress',
    'none',
  ]
  const child = spawn(process.execPath, given, { stdio: 'ignore' })
  const found: number[] = []
  const timer = setInterval(() => {
    const megabytes = residentMegabytes(child.pid)
    if (megabytes !== undefined) found.push(megabytes)
  }, 1000)
  await once(child, 'exit')
  clearInterval(timer)
  return found
}

/** Ten seconds before a moment: collections of garbage make it go up and down. */
function around(second: number): number {
  return median(sizes.slice(Math.max(0, second - 10), second))
}

function residentMegabytes(pid: number | undefined): number | undefined {
  try {
    return Number(/^VmRSS:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024
  } catch {
    return undefined
  }
}
