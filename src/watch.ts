import { coveredBy } from './judge/judge.ts'
import type { Objective } from './model/objective.ts'
import type { Ended, Progress } from './model/progress.ts'
import type { Mark, Sight, SightRow } from './report/report.ts'
import { makeSketch, type Sketch } from './stats/sketch.ts'
import { scopeWords } from './text/promise.ts'

/**
 * makeWatch holds a run under way against its promises, report by report. What it says is a glance, and no judgement: it sees
 * what has ended by now, and times to half a per cent.
 */
export function makeWatch(
  { name, target }: { readonly name: string; readonly target: string },
  objectives: readonly Objective[],
): (progress: Progress) => Sight {
  const columns = columnsOf(objectives)
  let seen = nothing()
  return progress => {
    // What was due before is not judged, so it is not held against anything either.
    if (isJudged(progress) && !seen.isJudged) seen = { ...nothing(), isJudged: true, toMs: seen.toMs }
    const before = seen.endpoints.length
    take(seen, progress)
    if (seen.endpoints.length > before) seen.covered = coveredBy(objectives, seen.endpoints)
    const standings = new Map(objectives.map(one => [one, standingOf(one, seen, progress)] as const))
    const missed = [...standings.values()].filter(mark => mark === 'missed').length
    const ofRun = (...kinds: readonly string[]): Mark =>
      gravest(
        [...standings].flatMap(([one, mark]) => (isOfRun(one) && kinds.includes(one.indicator.kind) ? [mark] : [])),
      )
    return {
      ...{ name, target, progress, columns, missed, objectives: objectives.length },
      rows: rowsOf(objectives, { columns, standings, seen }),
      errors: ofRun('errors'),
      throughput: ofRun('throughput'),
      users: ofRun('users'),
    }
  }
}

/** Seen is what has ended so far. */
interface Seen {
  readonly isJudged: boolean
  readonly endpoints: Tracked[]
  covered: Covered
  /** The last report before the drain, and the one before the first in which something ended. */
  toMs: number
  fromMs: number | undefined
}

interface Tracked {
  readonly method: string
  readonly name: string
  requests: number
  failures: number
  readonly times: Sketch
  /** By number of slot since the start; the newest few. */
  readonly slots: Map<number, Sketch>
}

const slotMs = 5000
const slotsShown = 24
/** Names without end would fill the memory, and no screen. */
const mostEndpoints = 200

function nothing(): Seen {
  return { isJudged: false, endpoints: [], covered: new Map(), toMs: 0, fromMs: undefined }
}

function isJudged({ phase }: Progress): boolean {
  return phase === 'steady' || phase === 'draining'
}

function take(seen: Seen, { ended, phase, elapsedMs }: Progress): void {
  if (ended.length > 0) seen.fromMs ??= seen.toMs
  if (phase !== 'draining') seen.toMs = elapsedMs
  const slot = Math.floor(elapsedMs / slotMs)
  for (const one of ended) {
    const known = seen.endpoints.find(({ method, name }) => method === one.method && name === one.name)
    if (known !== undefined) add(known, one, slot)
    else if (seen.endpoints.length < mostEndpoints) {
      const { method, name } = one
      const fresh: Tracked = { method, name, requests: 0, failures: 0, times: makeSketch(), slots: new Map() }
      seen.endpoints.push(fresh)
      add(fresh, one, slot)
    }
  }
}

function add(to: Tracked, { requests, failures, timesMs }: Ended, slot: number): void {
  const now = to.slots.get(slot) ?? makeSketch()
  to.slots.set(slot, now)
  for (const old of to.slots.keys()) if (old <= slot - slotsShown) to.slots.delete(old)
  to.requests += requests
  to.failures += failures
  for (const ms of timesMs) {
    to.times.add(ms)
    now.add(ms)
  }
}

const usualColumns = [0.5, 0.95, 0.99] as const

/** The usual percentiles, and what else is promised: the highest come first where there are many. */
function columnsOf(objectives: readonly Objective[]): readonly number[] {
  const named = objectives.flatMap(({ indicator }) =>
    indicator.kind === 'percentile' && indicator.q < 1 ? [indicator.q] : [],
  )
  return [...new Set([...usualColumns, ...named])].toSorted((a, b) => a - b).slice(-5)
}

function isOfRun({ scope }: Objective): boolean {
  return scope.kind === 'run'
}

type Covered = ReadonlyMap<Objective, readonly number[]>

function membersOf(objective: Objective, { endpoints, covered }: Seen): readonly Tracked[] {
  if (objective.scope.kind !== 'endpoint') return endpoints
  return (covered.get(objective) ?? []).flatMap(at => endpoints[at] ?? [])
}

/** What is promised of each endpoint is missed where one misses it. */
function standingOf(objective: Objective, seen: Seen, progress: Progress): Mark {
  const members = membersOf(objective, seen)
  const groups = objective.scope.kind === 'each' ? members.map(one => [one]) : [members]
  return gravest(groups.map(group => markOf(objective, group, seen, progress)))
}

/** Fewer requests than this say nothing. */
const leastRequests = 20
const nearFrom = 0.9

function markOf(objective: Objective, members: readonly Tracked[], seen: Seen, progress: Progress): Mark {
  const { condition, severity } = objective
  const value = figureNow(objective, members, seen, progress)
  if (value === undefined || !('limit' in condition)) return 'none'
  const bad: Mark = severity === 'warn' ? 'near' : 'missed'
  const { comparison, limit } = condition
  switch (comparison) {
    case '<':
      return value >= limit ? bad : value > nearFrom * limit ? 'near' : 'kept'
    case '<=':
      return value > limit ? bad : value > nearFrom * limit ? 'near' : 'kept'
    case '>':
      return value <= limit ? bad : 'kept'
    case '>=':
      return value < limit ? bad : 'kept'
    case 'between':
      return value < limit[0] || value > limit[1] ? bad : 'kept'
    default:
      return comparison satisfies never
  }
}

function figureNow(
  { indicator }: Objective,
  members: readonly Tracked[],
  { fromMs, toMs, isJudged: isCounted }: Seen,
  { users }: Progress,
): number | undefined {
  const sum = (of: 'requests' | 'failures'): number => members.reduce((all, one) => all + one[of], 0)
  const requests = sum('requests')
  const seconds = (toMs - (fromMs ?? toMs)) / 1000
  if (!isCounted || requests < leastRequests) return undefined
  switch (indicator.kind) {
    case 'percentile':
      return quantile(members, indicator.q)
    case 'median':
      return quantile(members, 0.5)
    case 'max':
      return quantile(members, 1)
    case 'errors':
      return sum('failures') / requests
    case 'throughput':
      return seconds < 1 ? undefined : (requests - sum('failures')) / seconds
    case 'users':
      return users
    default:
      return undefined
  }
}

function quantile(members: readonly Tracked[], q: number): number | undefined {
  return quantileIn(
    members.map(({ times }) => times),
    q,
  )
}

function quantileIn(sketches: readonly Sketch[], q: number): number | undefined {
  const [only, ...more] = sketches
  if (more.length === 0) return only?.quantile(q)
  const all = makeSketch()
  for (const sketch of sketches) all.join(sketch)
  return all.quantile(q)
}

interface Sighted {
  readonly columns: readonly number[]
  readonly standings: ReadonlyMap<Objective, Mark>
  readonly seen: Seen
}

/** A row for each pattern that is promised something; where there is none, one for each endpoint, the busiest first. */
function rowsOf(objectives: readonly Objective[], sighted: Sighted): readonly SightRow[] {
  const { seen } = sighted
  const patterns = Map.groupBy(
    objectives.filter(({ scope, indicator }) => scope.kind === 'endpoint' && indicator.kind !== 'resource'),
    ({ scope }) => scopeWords(scope),
  )
  if (patterns.size === 0)
    return seen.endpoints.toSorted((a, b) => b.requests - a.requests).map(one => rowOf(one.name, [one], [], sighted))
  return [...patterns].map(([label, promised]) => {
    const members = new Set(promised.flatMap(objective => membersOf(objective, seen)))
    return rowOf(label, [...members], promised, sighted)
  })
}

function rowOf(label: string, members: readonly Tracked[], promised: readonly Objective[], sighted: Sighted): SightRow {
  const { columns, standings, seen } = sighted
  const standing = (fits: (objective: Objective) => boolean): Mark =>
    gravest(promised.filter(fits).map(one => standings.get(one) ?? 'none'))
  return {
    label,
    mark: standing(({ indicator }) => indicator.kind === 'errors' || indicator.kind === 'throughput'),
    cells: columns.map(q => {
      const own = promised.find(one => isOfQuantile(one, q))
      const ms = quantile(own === undefined ? members : membersOf(own, seen), q)
      return { ...(ms !== undefined && { ms }), mark: standing(one => isOfQuantile(one, q)) }
    }),
    recent: recentOf(members),
  }
}

function isOfQuantile({ indicator }: Objective, q: number): boolean {
  return indicator.kind === 'percentile' ? indicator.q === q : indicator.kind === 'median' && q === 0.5
}

function recentOf(members: readonly Tracked[]): readonly (number | undefined)[] {
  const numbers = members.flatMap(({ slots }) => [...slots.keys()])
  if (numbers.length === 0) return []
  const last = Math.max(...numbers)
  const first = Math.max(Math.min(...numbers), last - slotsShown + 1)
  return Array.from({ length: last - first + 1 }, (_, at) =>
    quantileIn(
      members.flatMap(({ slots }) => slots.get(first + at) ?? []),
      0.95,
    ),
  )
}

const gravity: readonly Mark[] = ['missed', 'near', 'kept', 'none']

function gravest(marks: readonly Mark[]): Mark {
  return gravity.find(mark => marks.includes(mark)) ?? 'none'
}
