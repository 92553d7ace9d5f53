import { drilled } from './drilled.ts'
import { failing } from './errors.ts'
import { fewRequests } from './few.ts'
import { compared, unlike } from './interleaved.ts'
import { type Design, nightly } from './nightly.ts'
import { visible } from './visible.ts'
import { warmed } from './warm.ts'
import { ci, fleet, noisy, quiet } from './worlds.ts'

/** Figure is one measured share (0.2 for 20 %), what it is aimed at, and between what it is held. */
export interface Figure {
  readonly what: string
  readonly value: number
  readonly aim?: string
  readonly atLeast?: number
  readonly atMost?: number
}

/** Goal is some figures of one design, measured over so many trials in a seeded world. */
export interface Goal {
  readonly design: string
  readonly seed: number
  /** How many trials the test suite gives it: what is promised has 1,000. */
  readonly tested: number
  readonly measure: (trials: number) => readonly Figure[]
}

/** What is held at least: alarms and re-runs at most, and of +20 %, +30 % and +50 % found at least. */
interface Bounds {
  readonly alarms: number
  readonly found: readonly number[]
  readonly reruns?: number
}

/** What is aimed at, in the same order. */
interface Aims {
  readonly alarms?: string
  readonly found?: readonly string[]
  readonly reruns?: string
}

const changes = [0.1, 0.2, 0.3, 0.5]

/** Alarms are of any metric of a run without a change; found is just the one that changed. */
function gated(design: string, seed: number, how: Omit<Design, 'history'>, held: Bounds, aims: Aims = {}): Goal {
  return {
    design,
    seed,
    tested: aims.alarms === undefined ? 300 : 1000,
    measure: trials => {
      const { alarms, reruns, found } = nightly({ history: 20, ...how }, changes, trials, seed)
      return [
        { what: 'alarms', value: alarms, atMost: held.alarms, ...aimed(aims.alarms) },
        ...changes.map((change, index) => ({
          what: `found at +${change * 100} %`,
          value: found[index] ?? Number.NaN,
          ...(index > 0 && { atLeast: held.found[index - 1] ?? 0, ...aimed(aims.found?.[index - 1]) }),
        })),
        ...(held.reruns === undefined
          ? []
          : [{ what: 're-runs per run', value: reruns, atMost: held.reruns, ...aimed(aims.reruns) }]),
      ]
    },
  }
}

function aimed(aim: string | undefined): { aim?: string } {
  return aim === undefined ? {} : { aim }
}

const twenty = { metrics: 20, confirmation: 'fresh-runner' } as const
const eight = { metrics: 8, confirmation: 'nights' } as const
const aims: Aims = { alarms: '≤ 1 %', found: ['≥ 95 %', '≥ 99.5 %'], reruns: '≤ 0.3' }

/** Levels of eight endpoints in milliseconds, of which Locust prints two digits. */
const printedAt = [57, 83, 120, 260, 640, 980, 2300, 5200]

/** nightlyGoals are the gates against a history, of which a trial is a run or three nights. */
export const nightlyGoals: readonly Goal[] = [
  gated('ci, 20 metrics', 1, { world: ci, ...twenty }, { alarms: 0.01, found: [0.88, 0.99], reruns: 0.36 }, aims),
  gated(
    '… and a control endpoint',
    2,
    { world: ci, machine: 'calibrated', ...twenty },
    { alarms: 0.01, found: [0.95, 0.99] },
    aims,
  ),
  gated(
    '… and three short runs',
    3,
    { world: ci, isRepeated: true, ...twenty },
    { alarms: 0.01, found: [0.95, 0.995] },
    aims,
  ),
  gated(
    'ci, repeated in the same job',
    4,
    { world: ci, metrics: 20, confirmation: 'same-runner' },
    { alarms: 0.011, found: [0.85, 0.98] },
  ),
  gated(
    'ci without drift',
    15,
    { world: { ...ci, drift: 0 }, ...twenty },
    { alarms: 0.01, found: [0.92, 0.985], reruns: 0.33 },
    aims,
  ),
  gated('quiet, 20 metrics', 5, { world: quiet, ...twenty }, { alarms: 0.005, found: [0.995, 0.995], reruns: 0.05 }),
  gated('noisy, 20 metrics', 6, { world: noisy, ...twenty }, { alarms: 0.06, found: [0.15, 0.4] }),
  gated(
    'noisy, three short runs and control',
    7,
    { world: noisy, isRepeated: true, machine: 'calibrated', ...twenty },
    { alarms: 0.01, found: [0.94, 0.99] },
    { alarms: '≤ 0.5 %', found: ['≥ 97 %'] },
  ),
  gated(
    'ci, three nights, 8 endpoints',
    8,
    { world: ci, ...eight },
    { alarms: 0.01, found: [0.9, 0.98] },
    { alarms: '≤ 1 %', found: ['≥ 95 %', '≥ 99 %'] },
  ),
  gated(
    '… as Locust prints them',
    9,
    { world: ci, printedAt, ...eight },
    { alarms: 0.01, found: [0.8, 0.97] },
    { alarms: '≤ 1 %', found: ['≥ 88 %', '≥ 99 %'] },
  ),
  gated('… the first night alone', 10, { world: ci, nights: 1, ...eight }, { alarms: 0.008, found: [0, 0.6, 0.97] }),
  gated('noisy, three nights, 8 endpoints', 11, { world: noisy, ...eight }, { alarms: 0.07, found: [0.25, 0.55] }),
  gated('three kinds of machines, as measured', 12, { world: fleet, ...twenty }, { alarms: 0.05, found: [0.1, 0.3] }),
  gated('… levelled', 13, { world: fleet, machine: 'levelled', ...twenty }, { alarms: 0.01, found: [0.7, 0.8] }),
  gated(
    '… and a control endpoint',
    14,
    { world: fleet, machine: 'calibrated', ...twenty },
    { alarms: 0.01, found: [0.9, 0.99] },
  ),
]

/** otherGoals are all that is not judged night after night. */
export const otherGoals: readonly Goal[] = [
  ...[1, 8].map(
    (metrics): Goal => ({
      design: `interleaved pairs, 1,000 requests each, ${metrics === 1 ? 'one endpoint' : 'eight'}`,
      seed: 20 + metrics,
      tested: 1000,
      measure: trials => {
        const { alarms, found, pairs } = compared(
          { metrics, requests: 1000, hasBursts: true },
          [0.1, 0.15, 0.2],
          trials,
          20 + metrics,
        )
        return [
          { what: 'alarms', value: alarms, aim: '≤ 1 %', atMost: 0.01 },
          { what: 'found at +10 %', value: found[0] ?? 0 },
          { what: 'found at +15 %', value: found[1] ?? 0, aim: '≥ 90 %', atLeast: 0.9 },
          { what: 'found at +20 %', value: found[2] ?? 0, aim: '≥ 99 %', atLeast: 0.985 },
          { what: 'pairs per comparison', value: pairs },
        ]
      },
    }),
  ),
  {
    design: 'instances of one version that differ by 5 %',
    seed: 30,
    tested: 1000,
    measure: trials => {
      const sides = { metrics: 1, requests: 1000, instance: 0.05 }
      return [
        { what: 'alarms, never started anew', value: compared(sides, [], trials, 30).alarms, atLeast: 0.05 },
        {
          what: 'alarms, anew every 2 pairs',
          value: compared({ ...sides, restartEvery: 2 }, [], trials, 30).alarms,
          atMost: 0.012,
        },
        {
          what: 'A/A check fails, instances alike',
          value: unlike({ metrics: 1, requests: 1000 }, trials, 30),
          atMost: 0.018,
        },
        { what: 'A/A check fails, instances differ', value: unlike(sides, trials, 30), atLeast: 0.3 },
      ]
    },
  },
  {
    design: 'drill',
    seed: 31,
    tested: 1000,
    measure: trials => {
      const [nothing, warmer, lower] = [
        drilled(0, 0, trials, 31),
        drilled(0, 0.1, trials, 31),
        drilled(0.2, 0, trials, 31),
      ]
      return [
        { what: 'says improved, before and after once', value: nothing.once },
        { what: '… three and three', value: nothing.threeEach, atMost: 0.05 },
        { what: '… interleaved', value: nothing.interleaved, atMost: 0.01 },
        { what: '… three and three, 10 % warmer', value: warmer.threeEach },
        { what: '… interleaved, 10 % warmer', value: warmer.interleaved, atMost: 0.01 },
        { what: 'finds −20 %, three and three', value: lower.threeEach, atLeast: 0.7 },
        { what: '… interleaved', value: lower.interleaved, atLeast: 0.98 },
      ]
    },
  },
  ...[0.002, 0.02].map(
    (rate): Goal => ({
      design: `errors of ${rate * 100} % that come in bursts`,
      seed: 32,
      tested: 1000,
      measure: trials => {
        const gates = failing(rate, [1, 2, 3], trials, 32)
        return [
          { what: 'alarms, over 1.5 × the last', value: gates.last[0] ?? 0 },
          { what: 'alarms, Fisher against all earlier', value: gates.pooled[0] ?? 0 },
          { what: 'alarms', value: gates.confirmed[0] ?? 0, atMost: 0.015 },
          { what: 'found at twice', value: gates.confirmed[1] ?? 0, atLeast: rate === 0.02 ? 0.6 : 0.2 },
          { what: 'found at three times', value: gates.confirmed[2] ?? 0, atLeast: 0.75 },
        ]
      },
    }),
  ),
  {
    design: 'three nights of 100 requests, history of 5 runs',
    seed: 33,
    tested: 1000,
    measure: trials => [
      { what: 'alarms, by their own scatter alone', value: fewRequests(ci, 100, false, trials / 2, 33) },
      {
        what: 'alarms, with the floor of so few',
        value: fewRequests(ci, 100, true, trials / 2, 33),
        aim: '≤ 1 %',
        atMost: 0.02,
      },
    ],
  },
  ...[0.5, 0.9, 0.97].map(
    (correlation): Goal => ({
      design: `warm-up of runs whose seconds are correlated by ${correlation}`,
      seed: 35,
      tested: 1000,
      measure: trials => {
        const [calm, warm] = [warmed(0, correlation, trials, 35), warmed(1, correlation, trials, 35)]
        return [
          {
            what: 'never steady, though it was',
            value: calm.never,
            atMost: { 0.5: 0.02, 0.9: 0.1 }[correlation] ?? 0.2,
          },
          { what: 'never steady, with a warm-up', value: warm.never, atMost: 0.3 },
          { what: 'mean off by, median run', value: warm.bias, atMost: 0.05 },
          { what: 'mean off by, one run of ten', value: warm.worstBias },
        ]
      },
    }),
  ),
  ...[ci, noisy].map(
    (world): Goal => ({
      design: `smallest visible change, ${world.name}`,
      seed: 34,
      tested: 1000,
      measure: trials =>
        [5, 10, 20].flatMap(history => {
          const { stated, seen } = visible(world, history, trials, 34)
          const off = Math.abs(stated - seen)
          return [
            { what: `stated by ${history} runs`, value: stated },
            { what: `seen 95 times in 100`, value: seen, ...(history >= 10 && { aim: '± 3 points' }) },
            ...(world === ci && history >= 10 ? [{ what: 'apart by', value: off, atMost: 0.04 }] : []),
          ]
        }),
    }),
  ),
]
