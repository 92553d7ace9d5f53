import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Figure, nightlyGoals, otherGoals } from '../test/stats/goals.ts'
import { peers, watched } from '../test/stats/peers.ts'
import { type Replayed, replayed, replayedBy } from '../test/stats/replay.ts'
import { ci, noisy, quiet } from '../test/stats/worlds.ts'

/**
 * How often the gates of src/stats alarm without a reason and find what changed, in seeded worlds and on real histories,
 * beside gates of others on the same runs: `npx node bench/statistics.ts 5000`, by default 2,000 trials.
 */
const trials = Number(process.argv[2] ?? 2000)

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`

function print(cells: readonly string[]): void {
  process.stdout.write(`| ${cells.join(' | ')} |\n`)
}

function header(cells: readonly string[]): void {
  process.stdout.write('\n')
  print(cells)
  print(cells.map(() => '---'))
}

const isRatio = ({ what }: Figure): boolean => !/^(pairs|re-runs) per/.test(what)

header(['design', `of ${trials} trials`, 'measured', 'goal'])
for (const { design, seed, measure } of [...nightlyGoals, ...otherGoals])
  for (const figure of measure(trials)) {
    const value = isRatio(figure) ? percent(figure.value) : figure.value.toFixed(2)
    print([`${design} (seed ${seed})`, figure.what, value, figure.aim ?? ''])
  }

const changes = [0.1, 0.2, 0.3, 0.5]
header([
  'gates that look at one run once',
  'world',
  'metrics',
  'alarms',
  ...changes.map(change => `+${change * 100} %`),
])
for (const [name, peer] of Object.entries(peers))
  for (const world of [quiet, ci, noisy])
    for (const metrics of [1, 20]) {
      const { alarms, found } = watched(peer, world, metrics, changes, trials, 40)
      print([name, world.name, String(metrics), ...[alarms, ...found].map(percent)])
    }

const file = fileURLToPath(new URL('../../shared/data/histories/gab.json', import.meta.url))
if (existsSync(file)) onRealHistories(JSON.parse(readFileSync(file, 'utf8')))
else process.stdout.write('\nreal histories: not here\n')

/** 23 series of benchmarks whose code never changed, from hosted runners; each point is its time, value and remark. */
function onRealHistories(all: unknown): void {
  const series = Object.values(Object(all)).map(points =>
    Array.isArray(points) ? points.map(([, value]) => Number(value)) : [],
  )
  header(['on real histories of code that never changed', 'decisions', 'alarms', '+20 %', '+50 %'])
  const row = (name: string, { decisions, alarms, found }: Replayed): void =>
    print([name, String(decisions), ...[alarms, ...found].map(percent)])
  row('three runs', replayed(series, 'fresh-runner', [0.2, 0.5]))
  row('three nights', replayed(series, 'nights', [0.2, 0.5]))
  for (const name of Object.keys(peers)) row(name, replayedBy(series, name, [0.2, 0.5]))
}
