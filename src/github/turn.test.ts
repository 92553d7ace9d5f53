import { expect, test } from 'vitest'
import type { Outcome, Verdict } from '../model/verdict.ts'
import { type Turn, turnOf } from './turn.ts'

type Row = readonly [Outcome | 'none', Verdict['exitCode'], none: Turn, open: Turn, closed: Turn, why: string]

const table: readonly Row[] = [
  ['fail', 1, 'open', 'update', 'reopen', 'a broken promise or a confirmed regression'],
  ['warn', 1, 'open', 'update', 'reopen', 'a warning that `fail-on` lists fails the build'],
  ['pass', 0, 'leave', 'close', 'leave', 'green'],
  ['warn', 0, 'leave', 'close', 'leave', 'a suspicion is no failure'],
  ['inconclusive', 3, 'leave', 'update', 'leave', 'nothing was shown, neither good nor bad'],
  ['invalid', 3, 'leave', 'update', 'leave', 'the run is no evidence'],
  ['invalid', 1, 'open', 'update', 'reopen', 'a promise was broken beside a run that `fail-on` leaves out'],
  ['inconclusive', 0, 'leave', 'update', 'leave', '`fail-on` leaves it out, and that makes no pass of it'],
  ['fail', 0, 'leave', 'update', 'leave', '`fail-on: never` means a build that is never red'],
  ['fail', 3, 'leave', 'update', 'leave', '`fail-on` lists only what could not be judged'],
  ['none', 0, 'leave', 'leave', 'leave', 'somebody ended the run'],
  ['none', 3, 'leave', 'leave', 'leave', 'somebody ended the run'],
]

test.each(table)('%s with exit code %i: %s without an issue, %s an open one, %s a closed one (%s)', (...row) => {
  const [outcome, exitCode, none, open, closed] = row
  expect([
    turnOf(outcome, exitCode, 'none'),
    turnOf(outcome, exitCode, 'open'),
    turnOf(outcome, exitCode, 'closed'),
  ]).toEqual([none, open, closed])
})
