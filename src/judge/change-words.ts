import { type HistoryRecord, isOfPull, type Series } from '../model/record.ts'
import type { ErrorTrend, FigureTrend, FindingCode } from '../model/verdict.ts'
import type { Ruling } from '../stats/gate.ts'
import { printChange, printCount, printLeastChange, printQuantity } from '../text/quantity.ts'
import { clipped } from './evidence.ts'
import type { SharedMove } from './shared-move.ts'

/** Told is what the sentences about a changed figure are made of. */
export interface Told {
  readonly series: Series
  readonly unit: 'ms' | 'per-second'
  readonly trend: FigureTrend
  readonly code: FindingCode
  readonly kind: Ruling['kind']
  readonly move?: SharedMove
}

/** subjectOfSeries is a figure and what it is of: `p95 of GET /cart`. */
export function subjectOfSeries({ method, endpoint, indicator }: Series): string {
  if (endpoint === undefined) return indicator
  return clipped(`${indicator} of ${method === undefined ? '' : `${method} `}${endpoint}`)
}

/** changeMessage is a figure beside what is usual, in plain sentences with every number that decided. */
export function changeMessage(told: Told): string {
  const { series, trend, code, kind, move } = told
  const subject = `${subjectOfSeries(series)} ${figure(trend.values.at(-1), told)}`
  switch (code) {
    case 'noise':
      return move?.isOfMachine
        ? `${subject}${machineWords(told, move)}`
        : `${subjectOfSeries(series)}: ${noiseWords(told)}`
    case 'machine-changed':
      return `${subject}: ${against(told)}. Fewer than three earlier runs were made on a processor like this one, and another processor looks the same. ${noticeable(told)}`
    case 'provisional':
      return `${subject}${kind === 'pass' ? usualWords(told) : `: ${against(told)}`}. ${provisionalWords(told)}`
    case 'suspect':
      return `${subject}: ${slowWords(told)}${against(told)}. ${noticeable(told)}`
    case 'regression':
      return `${subject}: ${slowWords(told)}${against(told)}; ${chanceWords(trend.chance)}. ${noticeable(told)}`
    default:
      return kind === 'tolerated'
        ? `${subject}: ${slowWords(told)}${against(told)}, which ${toleratedWords(told)}. ${noticeable(told)}`
        : `${subject}${usualWords(told)}. ${noticeable(told)}`
  }
}

function figure(value = Number.NaN, { unit }: Pick<Told, 'unit'>): string {
  return printQuantity(value, unit)
}

function usualWords(told: Told): string {
  const { level, limit, runs } = told.trend
  const range = percent(limit / level - 1)
  return `, usual ${figure(level, told)} (±${range}, ${earlierRuns(runs)})`
}

/** `+25 % against the usual 209 ms (normal up to 227 ms, 10 earlier runs)`. */
function against(told: Told): string {
  const { change, level, limit, runs, machine } = told.trend
  const edge = `normal ${told.unit === 'ms' ? 'up' : 'down'} to ${figure(limit, told)}`
  const taken =
    machine === undefined
      ? ''
      : `; the machine was ${percent(machine)} ${machine < 0 ? 'faster' : 'slower'} by its control endpoint, which is taken out`
  return `${printChange(change)} against the usual ${figure(level, told)} (${edge}, ${earlierRuns(runs)}${taken})`
}

function earlierRuns(runs: number): string {
  return `${printCount(runs)} earlier ${runs === 1 ? 'run' : 'runs'}`
}

/** What makes it more than one slow run; nothing where it is just that. */
function slowWords(told: Told): string {
  const { trend, unit } = told
  const { values, streak, confirmedBy, excess = 0 } = trend
  const slow = unit === 'ms' ? 'slow' : 'low'
  const all = values.map(value => figure(value, told)).join(', ')
  const beyond = `${percent(excess)} beyond the other endpoints`
  if (confirmedBy === 'one-run') return `in one run, but ${beyond}: `
  if (confirmedBy === 'nights') return `${streak} runs in a row ${slow} (${all}), `
  if (confirmedBy === 'same-runner')
    return `${streak} of ${values.length} runs ${slow} (${all}; same-runner confirmation, which is weaker, but ${beyond}), `
  return values.length < 2 ? '' : `${streak} of ${values.length} runs ${slow} (${all}), `
}

function toleratedWords({ trend: { tolerance, change, chance } }: Told): string {
  return Math.abs(change) < tolerance || chance <= 0.05
    ? `is within the tolerance of ${percent(tolerance)}`
    : `may be chance (${percent(chance)})`
}

/** `below 0.1 %`. */
function chanceWords(chance: number): string {
  return `chance of this by noise ${chance < 0.001 ? 'below 0.1 %' : percent(chance)}`
}

/** The first values were slow, and the last was not. */
function noiseWords(told: Told): string {
  const { trend } = told
  const { values, level } = trend
  const first = `${printChange((values[0] ?? Number.NaN) / level - 1)} (${figure(values[0], told)})`
  const last = figure(values.at(-1), told)
  const how = values.length === 3 ? `two runs were slow, the first ${first}` : `one run was ${first}`
  return `${how}, the next was normal (${last}, usual ${figure(level, told)}): counted as noise of the runner. ${noticeable(told)}`
}

function machineWords(told: Told, { count, of }: SharedMove): string {
  return `: ${against(told)}, like ${count} of ${of} endpoints, and the control endpoint, which is no part of the service, was slower too: it was the machine.`
}

function provisionalWords({ trend: { runs, visible } }: Told): string {
  return `Only ${earlierRuns(runs)}: changes below about ${printLeastChange(visible)} can not be seen yet.`
}

function noticeable({ trend: { visible } }: Told): string {
  return `This gate would notice ${printLeastChange(visible)} or more.`
}

/** creepMessage is a figure beside that of the pinned run. */
export function creepMessage(told: Pick<Told, 'series' | 'unit' | 'trend'>, pinned: string, commit?: string): string {
  const { series, trend } = told
  const of = commit === undefined ? '' : `, commit ${commit.slice(0, 7)}`
  const all = trend.values.map(value => figure(value, told)).join(', ')
  return `${subjectOfSeries(series)} has changed by ${printChange(trend.change)} since the pinned run (${figure(trend.level, told)} on ${pinned}${of}), in steps too small to be seen one by one: the last ${trend.values.length} of ${printCount(trend.runs)} runs took ${all}; ${chanceWords(trend.chance)}.`
}

/** spreadWords prints how far runs differ: `11 %`. */
export function spreadWords(scale: number): string {
  return percent(scale)
}

function percent(ratio: number): string {
  return printChange(Math.abs(ratio)).slice(1)
}

/** nextOfChange is what to do about a changed figure, or what will come of it. */
export function nextOfChange({ code, trend, series }: Told, run: HistoryRecord): string | undefined {
  if (code === 'suspect') {
    if (Math.abs(trend.change) < trend.tolerance)
      return `That is within the tolerance of ${percent(trend.tolerance)}, so it fails nothing.`
    if (isOfPull(run.event)) return elsewhere
    return trend.values.length === 3 ? waiting : untilFailed(trend)
  }
  if (code !== 'regression' || trend.since === undefined) return undefined
  return `A new level since ${trend.since}: mend it, or accept it by \`${acceptLine(series, trend.since)}\`.`
}

/** What is not kept is no night, so the next run does not know of it. */
const elsewhere =
  'Repeat it on another machine, and name its result under `confirms`: runs of pull requests are not kept, so the next one says no more.'

const waiting = 'Repeat it on another machine, or wait: if the next runs are as slow, the build fails.'

/** What stands out from the other endpoints fails in its second run, all else in its third. */
function untilFailed({ excess = 0, streak }: FigureTrend): string {
  const left = (excess >= 0.1 ? 2 : 3) - streak
  return left > 1
    ? `If the next ${left} runs are as slow, the build fails.`
    : 'If the next run is as slow, the build fails.'
}

/** As the config takes it; a text in JSON is one in YAML. */
function acceptLine({ method, endpoint, indicator }: Series, since: string): string {
  const of =
    endpoint === undefined
      ? ''
      : `endpoint: ${JSON.stringify(method === undefined ? endpoint : `${method} ${endpoint}`)}, `
  return `accept: [{ ${of}indicator: ${indicator}, since: ${since}, why: "…" }]`
}

/** errorMessage is the share of failed requests beside what is usual. */
export function errorMessage(
  { values, level, runs, chance, streak, confirmedBy }: ErrorTrend,
  code: FindingCode,
): string {
  const all = values.map(value => printQuantity(value, 'ratio'))
  const beside = `against the usual ${printQuantity(level, 'ratio')} (${earlierRuns(runs)})`
  switch (code) {
    case 'noise':
      return `errors: one run had ${all[0]}, the next was normal (${all.at(-1)}, usual ${printQuantity(level, 'ratio')}): counted as noise of the runner.`
    case 'met':
      return `errors ${all.at(-1)}, usual ${printQuantity(level, 'ratio')} (${earlierRuns(runs)}).`
    case 'provisional':
      return `errors ${all.at(-1)} ${beside}, which are too few to tell how errors stray.`
    default: {
      const how =
        confirmedBy === 'nights'
          ? `${streak} runs in a row: `
          : values.length > 1
            ? `${streak} of ${values.length} runs: `
            : ''
      return `${how}errors ${all.join(', ')} ${beside}; ${chanceWords(chance)}.`
    }
  }
}

/** nextOfErrors is what will come of a share of failed requests. */
export function nextOfErrors({ values }: ErrorTrend, code: FindingCode, run: HistoryRecord): string | undefined {
  if (code !== 'suspect') return undefined
  if (isOfPull(run.event)) return elsewhere
  return values.length > 1
    ? 'If the next run has as many, the build fails.'
    : 'If the next 2 runs have as many, the build fails.'
}
