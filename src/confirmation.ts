import type { Desk, Judged, Measured } from './desk.ts'
import { verdictOf } from './judgement.ts'
import { type Notice, notice } from './model/notice.ts'
import type { Scenario } from './model/scenario.ts'
import type { Finding } from './model/verdict.ts'
import type { Repetition } from './setup.ts'
import type { Prepared } from './standard.ts'

/** Trial is a scenario that was run, and can be run again. */
export interface Trial {
  readonly scenario: Scenario
  readonly repetition: Repetition
  readonly first: Measured
  again(): Promise<Measured>
}

/** What lasts longer is not run again of its own accord; milliseconds. */
const longest = { starved: 300_000, suspect: 600_000 } as const
const mostRepeats = 2

/**
 * confirmed judges what was run. A run that its load generator starved is run once more in its place; one that looks slower
 * than usual is run again up to twice, as far as its budget goes, before it is said so.
 */
export async function confirmed(trials: readonly Trial[], prepared: Prepared, desk: Desk): Promise<Judged> {
  const runs = trials.map(({ first }) => first)
  const judged = verdictOf(runs, prepared, desk)
  const anew = await instead(trials, judged, desk)
  return anew === undefined
    ? repeated(trials, runs, prepared, judged, desk)
    : repeated(trials, anew, prepared, verdictOf(anew, prepared, desk), desk)
}

/** The runs with those that were run once more; undefined where none was starved. */
async function instead(
  trials: readonly Trial[],
  { verdict: { findings } }: Judged,
  desk: Desk,
): Promise<readonly Measured[] | undefined> {
  const starved = new Map<Trial, Measured>()
  for (const trial of trials) {
    const why = findings.find(finding => finding.run === trial.scenario.name && isOfGenerator(finding))
    if (why === undefined || !mayRepeat(trial, longest.starved, desk)) continue
    desk.host.log(`${trial.scenario.name}: ${why.message} It is run once more.`)
    starved.set(trial, told(await trial.again(), why))
  }
  return starved.size === 0 ? undefined : trials.map(trial => starved.get(trial) ?? trial.first)
}

function isOfGenerator({ outcome, code }: Finding): boolean {
  return outcome === 'invalid' && (code === 'saturated' || code === 'not-delivered')
}

function told(measured: Measured, { message }: Finding): Measured {
  return warned(measured, notice('run-anew', { why: message }))
}

/** The run itself is whole, and stays what it was taken for. */
function cutShort(runs: readonly Measured[], at: number): readonly Measured[] {
  return runs.map((run, index) => (index === at ? warned(run, notice('confirming-cancelled', {})) : run))
}

function warned(measured: Measured, more: Notice): Measured {
  const { result } = measured
  const warnings = [...result.source.warnings, more]
  return { ...measured, result: { ...result, source: { ...result.source, warnings } } }
}

async function repeated(
  trials: readonly Trial[],
  runs: readonly Measured[],
  prepared: Prepared,
  first: Judged,
  desk: Desk,
): Promise<Judged> {
  const again = new Map<string, readonly Measured[]>()
  let judged = first
  let spentMs = 0
  for (let round = 1; round <= mostRepeats; round += 1) {
    for (const [at, trial] of trials.entries()) {
      const { name } = trial.scenario
      const costMs = plannedMs(trial.scenario) * trial.repetition.times
      const isConfirming = (prepared.bases[at]?.confirms.length ?? 0) > 0
      if (!isSuspect(judged, name) || isConfirming || !mayRepeat(trial, longest.suspect, desk)) continue
      if (spentMs + costMs > trial.repetition.budgetMs) continue
      desk.host.log(`${name}: looks slower than usual, so it is run again (${round} of ${mostRepeats})`)
      spentMs += costMs
      const measured = await trial.again()
      if (measured.result.cancelled === true) return verdictOf(cutShort(runs, at), prepared, desk, again)
      again.set(name, [...(again.get(name) ?? []), measured])
      judged = verdictOf(runs, prepared, desk, again)
    }
  }
  return judged
}

/** Also a leap that one run is enough for: where another run is to be had, it has to show it too. */
function isSuspect({ verdict: { findings } }: Judged, name: string): boolean {
  return findings.some(
    ({ run, code, trend }) => run === name && (code === 'suspect' || trend?.confirmedBy === 'one-run'),
  )
}

function mayRepeat({ scenario, repetition }: Trial, mostMs: number, { load }: Desk): boolean {
  return repetition.mayConfirm && plannedMs(scenario) <= mostMs && load?.signal.aborted !== true
}

function plannedMs({ load }: Scenario): number {
  return load.kind === 'open' ? load.stages.reduce((sum, { durationMs }) => sum + durationMs, 0) : load.durationMs
}
