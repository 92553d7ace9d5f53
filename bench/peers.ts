import type { Peer, Told } from './candidates.ts'
import { type Cost, costOf } from './cost.ts'
import { median } from './cpu.ts'
import { findPeers } from './find-peers.ts'
import { startNginx } from './nginx.ts'
import { gridDistances, quantile, stall, stallTimes, type Truth, withTruth } from './truth.ts'

// Generators side by side, as whole processes with their start-up, on a core of their own, in shuffled rounds: what a request
// costs them, when it really came, and what they say of it. The servers count, so that nobody's word is taken for it.
// `node bench/peers.ts [ROUNDS] [closed] [open] [stall] [one]`
const [rounds = '3', ...wanted] = process.argv.slice(2)
const seconds = 4
const openRate = 2000
// Of the loads with a stall, which leave most of a core to each other.
const atOnce = 3
const say = (text: string): boolean => process.stdout.write(`${text}\n`)

const { peers, absent } = findPeers()
if (absent.length > 0) say(`not here: ${absent.join(', ')}`)

const sections = { closed, open, stall: stalled, one } as const
for (const [name, section] of Object.entries(sections)) {
  if (wanted.length === 0 || wanted.includes(name)) await section()
}

interface Run extends Cost {
  readonly requests: number
}

async function closed(): Promise<void> {
  const nginx = await startNginx()
  if (nginx === undefined) {
    say('\nclosed: not here: nginx')
    return
  }
  say(`\nclosed, 50 users for ${seconds} s, nginx on the other core`)
  const runs = await measured(
    ({ closed: argvOf }) => argvOf,
    async argvOf => {
      const before = await nginx.answered()
      const cost = await costOf(argvOf(nginx.url, seconds))
      return { ...cost, requests: (await nginx.answered()) - before - 1 }
    },
  )
  nginx.close()
  say(row('', ['µs CPU/request', '× wrk per CPU-s', 'range', 'requests', 'MB']))
  for (const [name, all] of byCost(runs)) say(row(name, [...costs(all, runs.get('wrk')), ...memory(all)]))
}

async function open(): Promise<void> {
  say(
    `\nopen, ${openRate}/s for ${seconds} s, a server that logs its own times (log-normal around 5 ms) on the other core`,
  )
  say('sched: how late requests came there, by an even grid that none is early for; p99 off: reported − logged')
  const runs = await measured(
    ({ open: argvOf, told }) => argvOf && { argvOf, told },
    async ({ argvOf, told }) => {
      const [cost, truth] = await withTruth([5, 0.6], url => costOf(argvOf(url, openRate, seconds)))
      const { p99, serviceP99 = p99 } = heard(told, cost)
      return { ...cost, ...arrivalsOf(truth), off: serviceP99 - quantile(truth.tookMs, 0.99), busy: truth.busy }
    },
  )
  say(row('', ['µs CPU/request', '× k6 per CPU-s', 'range', 'requests', 'MB', 'sched p50', 'p99 ms', 'p99 off ms']))
  for (const [name, all] of byCost(runs)) {
    const figures = [all.map(run => run.late[0]), all.map(run => run.late[1]), all.map(run => run.off)]
    const [p50, p99, off] = figures.map(values => median(values).toFixed(2))
    say(row(name, [...costs(all, runs.get('k6')), ...memory(all), p50, p99, off]))
  }
  const busiest = Math.max(...[...runs.values()].flat().map(({ busy }) => busy))
  say(`the server's thread was busy ${(busiest * 100).toFixed(0)} % of the time at most`)
}

function arrivalsOf(truth: Truth): { readonly requests: number; readonly late: readonly [number, number] } {
  const late = gridDistances(truth, openRate)
  return { requests: truth.at.length, late: [quantile(late, 0.5), quantile(late, 0.99)] }
}

/** A generator that failed says nothing that can be read. */
function heard(told: Peer['told'], { output }: Cost): Told {
  const nothing = { p90: Number.NaN, p99: Number.NaN }
  try {
    return told?.(output) ?? nothing
  } catch {
    return nothing
  }
}

async function stalled(): Promise<void> {
  const asked = stall.rate * stall.seconds
  const times = stallTimes()
  const [p90, p99] = [quantile(times, 0.9), quantile(times, 0.99)]
  say(
    `\n${stall.rate}/s for ${stall.seconds} s, a server of 100 ms that stands still for 2 s, ${atOnce} generators at once`,
  )
  say(`by arithmetic p90 is ${p90.toFixed(0)} ms and p99 ${p99.toFixed(0)} ms`)
  say(row('', ['sent/asked', 'p90 ms', '÷ truth', 'p99 ms', '÷ truth', 'MB']))
  const able = shuffled(peers.filter(peer => peer.open !== undefined && peer.told !== undefined))
  for (let from = 0; from < able.length; from += atOnce) {
    const lines = able.slice(from, from + atOnce).map(async ({ name, open: argvOf, told }) => {
      const [cost, truth] = await withTruth(stall.given, url => costOf(argvOf?.(url, stall.rate, stall.seconds) ?? []))
      const says = heard(told, cost)
      const against = (value: number, known: number): readonly string[] => [
        value.toFixed(0),
        (value / known).toFixed(2),
      ]
      const sent = `${((truth.at.length / asked) * 100).toFixed(1)} %`
      say(row(name, [sent, ...against(says.p90, p90), ...against(says.p99, p99), cost.megabytes.toFixed(0)]))
    })
    await Promise.all(lines)
  }
}

async function one(): Promise<void> {
  say('\none request: the whole process, and from its start to when the request came')
  const bare: Cost[] = []
  const runs = await measured(
    peer => peer.one,
    async argvOf => {
      const [cost, truth] = await withTruth([0, 0], url => costOf(argvOf(url)))
      return { ...cost, requests: truth.at.length, firstMs: (truth.at[0] ?? Number.NaN) - cost.beganAt }
    },
    async () => bare.push(await costOf([process.execPath, '-e', '0'])),
  )
  const ms = (all: readonly Cost[]): number => median(all.map(({ wallSeconds }) => wallSeconds * 1000))
  const cpuMs = (all: readonly Cost[]): number => median(all.map(({ cpuSeconds }) => cpuSeconds * 1000))
  say(row('', ['ms', 'ms CPU', 'first after ms', 'requests', 'MB']))
  for (const [name, all] of [...runs].toSorted(([, a], [, b]) => ms(a) - ms(b))) {
    const first = median(all.map(({ firstMs }) => firstMs))
    say(row(name, [ms(all).toFixed(0), cpuMs(all).toFixed(0), first.toFixed(0), ...memory(all)]))
  }
  say(row('node -e 0', [ms(bare).toFixed(0), cpuMs(bare).toFixed(0)]))
  const ratios = (runs.get('load-test, raw') ?? []).map(
    ({ firstMs }, round) => firstMs / ms(bare.slice(round, round + 1)),
  )
  say(`our first request comes after ${median(ratios).toFixed(2)} × node -e 0   goal ≤ 2.5 ×`)
}

/** What each peer that can came to, by round. */
async function measured<Able, Value>(
  ableOf: (peer: Peer) => Able | undefined,
  measure: (able: Able) => Promise<Value>,
  beside?: () => Promise<unknown>,
): Promise<ReadonlyMap<string, readonly Value[]>> {
  const values = new Map<string, Value[]>()
  for (let round = 0; round < Number(rounds); round += 1) {
    await beside?.()
    for (const peer of shuffled(peers)) {
      const able = ableOf(peer)
      if (able !== undefined) values.set(peer.name, [...(values.get(peer.name) ?? []), await measure(able)])
    }
  }
  return values
}

function shuffled<Value>(values: readonly Value[]): readonly Value[] {
  return values
    .map(value => ({ value, at: Math.random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ value }) => value)
}

function micros({ cpuSeconds, requests }: Run): number {
  return (cpuSeconds * 1e6) / requests
}

function byCost<Of extends Run>(
  runs: ReadonlyMap<string, readonly Of[]>,
): readonly (readonly [string, readonly Of[]])[] {
  const cost = (all: readonly Of[]): number => median(all.map(micros))
  return [...runs].toSorted(([, a], [, b]) => cost(a) - cost(b))
}

/** Ratios are taken within a round, since a slow minute hits all of it. */
function costs(all: readonly Run[], against: readonly Run[] | undefined): readonly string[] {
  const ratios = all.map((run, round) => micros(against?.[round] ?? { ...run, requests: 0 }) / micros(run))
  const [least, most] = [Math.min(...ratios), Math.max(...ratios)]
  const own = median(all.map(micros)).toFixed(1)
  return against === undefined
    ? [own, '–', '–']
    : [own, median(ratios).toFixed(2), `${least.toFixed(2)}–${most.toFixed(2)}`]
}

function memory(all: readonly Run[]): readonly string[] {
  return [median(all.map(({ requests }) => requests)), median(all.map(({ megabytes }) => megabytes))].map(value =>
    value.toFixed(0),
  )
}

function row(name: string, cells: readonly (string | undefined)[]): string {
  return name.padEnd(26) + cells.map(cell => (cell ?? '–').padStart(16)).join('')
}
