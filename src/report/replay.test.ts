import { expect, test } from 'vitest'
import type { Replay, Step, Steps } from '../model/replay.ts'
import { replayJson, replayText } from './replay.ts'

const step = (change: number, places: number, suspected: number, found: Step['found']): Step => ({
  ...{ change, places, suspected, found },
})

const steps: Steps = {
  tried: [step(0.1, 40, 30, [0, 10, 20]), step(0.2, 40, 40, [5, 35, 39]), step(1, 40, 40, [40, 40, 40])],
  visible: 0.2,
  visibleInTwo: 1,
  stated: 0.187,
}

const blind: Steps = { tried: [step(0.1, 20, 1, [0, 0, 0]), step(1, 20, 9, [0, 0, 1])], stated: 1.2 }
const counts = { judged: 220, suspects: 7, regressions: 4 }

const replay: Replay = {
  ...{ runs: 31, since: '2026-10-01', until: '2026-11-02', nights: 22, restarts: 1, noEvidence: 2, tooEarly: 6 },
  failed: { false: 1, explained: 3 },
  warned: { false: 2, explained: 1 },
  asked: 5,
  figures: counts,
  changes: [
    {
      kind: 'level',
      series: { method: 'GET', endpoint: '/a', indicator: 'p95' },
      since: '2026-10-20',
      nights: 3,
    },
    { kind: 'accepted', series: { indicator: 'errors' }, since: '2026-10-28', nights: 1 },
  ],
  steps,
  endpoints: [
    { method: 'GET', endpoint: '/a', figures: counts, steps },
    { endpoint: '/b\u001b[31m', figures: counts, steps: blind },
  ],
  endpointsLeftOut: 3,
  indicators: [
    { indicator: 'mean', figures: counts, steps },
    { indicator: 'p95', figures: counts, steps: blind },
  ],
}

const textOf = (more: Partial<Replay> = {}): string =>
  replayText([{ name: 'burst', where: 'perf/burst.jsonl', replay: { ...replay, ...more } }])

test('a replay says what is counted as a false alarm and what is not, and which steps were found', () => {
  expect(textOf()).toBe(`burst in perf/burst.jsonl: 31 runs, 2026-10-01 to 2026-11-02
  22 of them could be held against five or more before them, as on their own night; 6 had fewer before them, 1 began an accepted level, 2 were no evidence.

  false alarms, by night
    failed                                   1 of 22     5 %
    only warned                              2 of 22     9 %
    would be run again                       5 of 22    23 %
  Of 220 figures 7 were suspect and 4 failed.
  Not counted as false: 3 that failed and 1 that warned where a level rose lastingly or was accepted anew.
    p95 of GET /a from 2026-10-20, 3 nights, a lasting change
    errors from 2026-10-28, 1 night, then accepted

  an endpoint slower by                   +10 %  +20 % +100 %
    suspect on its first night             75 %  100 %  100 %
    failed by its first night               0 %   12 %  100 %
    failed by its second                   25 %   87 %  100 %
    failed by its third                    50 %   97 %  100 %
      mean                                 50 %   97 %  100 %
      p95                                   0 %    5 %
  Each at 40 places of 2 endpoints of 5, those with the most requests, all of its times longer from a night on.

  Smallest visible change: +20 %, found in at least 90 % of its places by the third night (+100 % by the second). The gate itself states +19 % (median).
  The worst, /b\ufffd[31m: no step was found in 90 % of its places by the third night. The gate itself states +120 % (median).

  Runs that repeat a suspect one at once (\`confirm\`) are in no history, so all of this is the rule for nights. They settle a suspicion on its first night.
`)
})

test('where nothing stands apart, that is said too', () => {
  const text = textOf({ failed: { false: 0, explained: 0 }, warned: { false: 0, explained: 0 }, changes: [] })
  expect(text).toContain(
    'Nights that alarm where a level rose lastingly or was accepted anew would not count as false: there were none.',
  )
  expect(text).toContain('    failed                                   0 of 22     0 %')
})

test('too few runs are one sentence that says how many it takes', () => {
  expect(textOf({ runs: 3, nights: 0 })).toBe(`burst in perf/burst.jsonl: 3 runs, 2026-10-01 to 2026-11-02
  None of them has five of its kind before it. A replay needs six runs of one kind, and eight to put steps in: keep more of them.
`)
  const none: Steps = { tried: [step(0.1, 0, 0, [0, 0, 0])] }
  const text = textOf({ steps: none, indicators: [], endpoints: [] })
  expect(text).toContain('No step could be put in: that takes three nights in a row of one kind')
  expect(text).not.toContain('Smallest visible change')
})

test('the document holds every history with all of its counts', () => {
  const document = JSON.parse(replayJson([{ name: 'burst', where: 'perf', replay }]))
  expect(document).toEqual({ schema: 'load-test/replay/v1', histories: [{ name: 'burst', where: 'perf', ...replay }] })
})
