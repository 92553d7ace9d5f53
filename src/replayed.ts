import { type Entry, type Store, stemsAt } from './baseline/baseline.ts'
import { type Command, only } from './command.ts'
import { keptInstead, nameOf, openedStore } from './corrections.ts'
import type { Desk, Done } from './desk.ts'
import { repositoryOf } from './history.ts'
import { replayOf } from './judge/judge.ts'
import type { HistoryRecord } from './model/record.ts'
import { formatted } from './output.ts'
import { type ReplayedHistory, replayJson, replayText } from './report/report.ts'
import { reader, type Setup, setupOf } from './setup.ts'
import { escapeLog } from './text/escape.ts'

/** replayed is what `load-test doctor --history` says of the histories that are kept; throws UserError where one can not be read. */
export async function replayed(command: Command, desk: Desk): Promise<Done> {
  const name = only(command, 'name')
  const histories: ReplayedHistory[] = []
  for (const one of await keptOf(name, command, desk)) histories.push(await replayedOne(one, command, desk))
  const instead = histories.length === 0 ? await insteadOf(name, command, desk) : ''
  const output = formatted(command, {
    json: () => replayJson(histories),
    text: () => (histories.length === 0 ? nothingWords(name, instead) : replayText(histories)),
  })
  return { exitCode: 0, output }
}

/** Kept is the history of one load test, oldest first, and where it is in words. */
export interface Kept {
  readonly name: string
  readonly where: string
  readonly records: readonly HistoryRecord[]
}

/** keptOf reads the history of a name, or without one all that are kept at one place; throws UserError where one can not be read. */
export async function keptOf(name: string | undefined, command: Command, desk: Desk): Promise<readonly Kept[]> {
  const setup = await setupFor(name, command, desk)
  const kept: Kept[] = []
  for (const store of await storesOf(name, setup, command, desk))
    for (const [own, entries] of loadTestsIn((await store.read()) ?? [], name))
      kept.push({ name: own, where: store.where, records: entries.map(({ record }) => record) })
  return kept
}

/** Names may begin with the folder of their config, scenarios do not. */
function setupFor(name: string | undefined, command: Command, { host }: Desk): Promise<Setup> {
  return setupOf(command, reader(host), name?.slice(name.lastIndexOf('/') + 1))
}

/** That of the name, or all that are kept at one place. */
async function storesOf(
  name: string | undefined,
  setup: Setup,
  command: Command,
  desk: Desk,
): Promise<readonly Store[]> {
  const around = { host: desk.host, repository: () => repositoryOf(desk) }
  const stems = name === undefined ? await stemsAt(setup.baseline, around) : undefined
  if (stems === undefined) return [await openedStore(command, desk, setup, name ?? nameOf(command, setup))]
  return Promise.all(stems.map(stem => openedStore(command, desk, setup, stem)))
}

function loadTestsIn(entries: readonly Entry[], name: string | undefined): ReadonlyMap<string, readonly Entry[]> {
  return Map.groupBy(
    entries.filter(({ record }) => name === undefined || record.name === name),
    ({ record }) => record.name,
  )
}

async function replayedOne({ name, where, records }: Kept, command: Command, desk: Desk): Promise<ReplayedHistory> {
  const { accepts, judging } = await setupFor(name, command, desk)
  return { name, where, replay: replayOf(records, accepts, judging(desk.host.now(), undefined)) }
}

async function insteadOf(name: string | undefined, command: Command, desk: Desk): Promise<string> {
  const setup = await setupFor(name, command, desk)
  const [store] = await storesOf(name, setup, command, desk)
  return keptInstead(name, (await store?.read()) ?? [], setup, desk)
}

function nothingWords(name: string | undefined, instead: string): string {
  const of = name === undefined ? '' : ` of ${name}`
  const words = `Nothing is kept${of} yet${instead}. A replay needs eight runs: keep them by --update-baseline, or nightly.`
  return `${escapeLog(words)}\n`
}
