import type { Alarms, LevelChange, Replay, Step, Steps } from '../model/replay.ts'
import { escapeLog, escapeLogJson } from '../text/escape.ts'
import { printChange, printCount, printLeastChange } from '../text/quantity.ts'
import { counted } from './words.ts'

/** ReplayedHistory is the replay of one load test, and where its history is kept. */
export interface ReplayedHistory {
  readonly name: string
  readonly where: string
  readonly replay: Replay
}

/** replayJson is the replays of histories as a document, `load-test/replay/v1`. */
export function replayJson(histories: readonly ReplayedHistory[]): string {
  const told = histories.map(({ name, where, replay }) => ({ name, where, ...replay }))
  return `${escapeLogJson(JSON.stringify({ schema: 'load-test/replay/v1', histories: told }, undefined, 2))}\n`
}

/** replayText is the replays of histories for people: how often the gate alarmed, and which change it finds. */
export function replayText(histories: readonly ReplayedHistory[]): string {
  return `${histories.map(history => linesOf(history).map(escapeLog).join('\n')).join('\n\n')}\n`
}

function linesOf({ name, where, replay }: ReplayedHistory): readonly string[] {
  const { runs, since = '', until = '', nights } = replay
  const days = since === until ? since : `${since} to ${until}`
  const head = `${name} in ${where}: ${counted(runs, 'run')}${runs === 0 ? '' : `, ${days}`}`
  if (nights === 0) return [head, `  ${tooFewWords}`]
  const hasPlaces = replay.steps.tried.some(({ places }) => places > 0)
  return [
    head,
    `  ${nightsWords(replay)}`,
    '',
    ...alarmLines(replay),
    '',
    ...(hasPlaces ? [...stepLines(replay), '', `  ${repeatWords}`] : [`  ${noPlaceWords}`]),
  ]
}

const tooFewWords =
  'None of them has five of its kind before it. A replay needs six runs of one kind, and eight to put steps in: keep more of them.'
const noPlaceWords =
  'No step could be put in: that takes three nights in a row of one kind with five before them, so eight runs. Keep more of them.'
const repeatWords =
  'Runs that repeat a suspect one at once (`confirm`) are in no history, so all of this is the rule for nights. They settle a suspicion on its first night.'

function nightsWords({ nights, restarts, noEvidence, tooEarly }: Replay): string {
  const others = [
    tooEarly > 0 ? `${printCount(tooEarly)} had fewer before them` : '',
    restarts > 0 ? `${printCount(restarts)} began an accepted level` : '',
    noEvidence > 0 ? `${printCount(noEvidence)} were no evidence` : '',
  ].filter(words => words !== '')
  const rest = others.length === 0 ? '' : `; ${others.join(', ')}`
  return `${printCount(nights)} of them could be held against five or more before them, as on their own night${rest}.`
}

function alarmLines(replay: Replay): readonly string[] {
  const { nights, failed, warned, asked, figures, changes } = replay
  const line = (name: string, count: number): string =>
    `  ${name.padEnd(label)}${printCount(count).padStart(6)} of ${printCount(nights)}  ${printChange(count / nights)
      .slice(1)
      .padStart(6)}`
  return [
    '  false alarms, by night',
    line('  failed', failed.false),
    line('  only warned', warned.false),
    line('  would be run again', asked),
    `  Of ${printCount(figures.judged)} figures ${printCount(figures.suspects)} were suspect and ${printCount(figures.regressions)} failed.`,
    `  ${countedWords(failed, warned)}`,
    ...changes.slice(0, mostChanges).map(change => `    ${changeWords(change)}`),
    ...(changes.length > mostChanges ? [`    … and ${printCount(changes.length - mostChanges)} more`] : []),
  ]
}

const label = 38
const mostChanges = 10

/** What is not counted is said even where that is nothing. */
function countedWords({ explained: failed }: Alarms, { explained: warned }: Alarms): string {
  const rule = 'where a level rose lastingly or was accepted anew'
  return failed + warned === 0
    ? `Nights that alarm ${rule} would not count as false: there were none.`
    : `Not counted as false: ${printCount(failed)} that failed and ${printCount(warned)} that warned ${rule}.`
}

function changeWords({ kind, series, since, nights }: LevelChange): string {
  const { method, endpoint, indicator } = series
  const figure = endpoint === undefined ? indicator : `${indicator} of ${nameOf({ method, endpoint })}`
  const end = kind === 'accepted' ? 'then accepted' : 'a lasting change'
  return `${figure} from ${since}, ${counted(nights, 'night')}, ${end}`
}

function nameOf({ method, endpoint }: { readonly method?: string | undefined; readonly endpoint?: string }): string {
  if (endpoint === undefined) return 'the whole run'
  const name = `${method === undefined ? '' : `${method} `}${endpoint}`
  return name.length <= longest ? name : `${name.slice(0, longest - 1)}…`
}

const longest = 60

function stepLines({ steps, endpoints, endpointsLeftOut, indicators }: Replay): readonly string[] {
  const row = (name: string, of: Steps, count: (step: Step) => number): string =>
    `  ${name.padEnd(label)}${of.tried.map(step => share(count(step), step.places).padStart(7)).join('')}`
  const [worst] = endpoints.filter(hasPlaces).toSorted(byBlindness)
  const most = Math.max(0, ...steps.tried.map(({ places }) => places))
  const left =
    endpointsLeftOut === 0 ? '' : ` of ${printCount(endpointsLeftOut + endpoints.length)}, those with the most requests`
  return [
    `  ${'an endpoint slower by'.padEnd(label)}${steps.tried.map(({ change }) => printChange(change).padStart(7)).join('')}`,
    row('  suspect on its first night', steps, ({ suspected }) => suspected),
    row('  failed by its first night', steps, ({ found }) => found[0]),
    row('  failed by its second', steps, ({ found }) => found[1]),
    row('  failed by its third', steps, ({ found }) => found[2]),
    ...(indicators.length < 2
      ? []
      : indicators.map(one => row(`    ${one.indicator}`, one.steps, ({ found }) => found[2]))),
    `  Each at ${counted(most, 'place')} of ${counted(endpoints.length, 'endpoint')}${left}, all of its times longer from a night on.`,
    '',
    `  ${visibleWords('Smallest visible change', steps)}`,
    ...(worst === undefined || endpoints.length < 2
      ? []
      : [`  ${visibleWords(`The worst, ${nameOf(worst)}`, worst.steps)}`]),
  ]
}

function hasPlaces({ steps }: { readonly steps: Steps }): boolean {
  return steps.tried.some(({ places }) => places > 0)
}

function byBlindness(a: { readonly steps: Steps }, b: { readonly steps: Steps }): number {
  const missed = ({ tried }: Steps): number => tried.reduce((sum, { found, places }) => sum + 1 - found[2] / places, 0)
  const of = ({ visible = Number.MAX_VALUE }: Steps): number => visible
  return of(b.steps) - of(a.steps) || missed(b.steps) - missed(a.steps)
}

/** Never more than it was: 100 % is all. */
function share(count: number, of: number): string {
  return of === 0 ? '–' : `${Math.floor((100 * count) / of)} %`
}

function visibleWords(what: string, { visible, visibleInTwo, stated }: Steps): string {
  const seen =
    visible === undefined
      ? 'no step was found in 90 % of its places by the third night'
      : `${printChange(visible)}, found in at least 90 % of its places by the third night${visibleInTwo === undefined ? '' : ` (${printChange(visibleInTwo)} by the second)`}`
  const median = stated === undefined ? '' : ` The gate itself states ${printLeastChange(stated)} (median).`
  return `${what}: ${seen}.${median}`
}
