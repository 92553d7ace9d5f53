import { type Entry, type Store, stemsAt } from './baseline/baseline.ts'
import { type Command, only } from './command.ts'
import { nameOf, openedStore } from './corrections.ts'
import type { Desk, Done } from './desk.ts'
import { repositoryOf } from './history.ts'
import { replayOf } from './judge/judge.ts'
import { formatted } from './output.ts'
import { type ReplayedHistory, replayJson, replayText } from './report/report.ts'
import { reader, type Setup, setupOf } from './setup.ts'
import { escapeLog } from './text/escape.ts'

/** replayed is what `load-test doctor --history` says of the histories that are kept; throws UserError where one can not be read. */
export async function replayed(command: Command, desk: Desk): Promise<Done> {
  const name = only(command, 'name')
  const setup = await setupFor(name, command, desk)
  const stores = await storesOf(name, setup, command, desk)
  const histories: ReplayedHistory[] = []
  for (const store of stores)
    for (const [own, entries] of loadTestsIn((await store.read()) ?? [], name))
      histories.push(await replayedOne(own, entries, store, command, desk))
  const output = formatted(command, {
    json: () => replayJson(histories),
    text: () => (histories.length === 0 ? nothingWords(name) : replayText(histories)),
  })
  return { exitCode: 0, output }
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

async function replayedOne(
  name: string,
  entries: readonly Entry[],
  { where }: Store,
  command: Command,
  desk: Desk,
): Promise<ReplayedHistory> {
  const { accepts, judging } = await setupFor(name, command, desk)
  const records = entries.map(({ record }) => record)
  return { name, where, replay: replayOf(records, accepts, judging(desk.host.now(), undefined)) }
}

function nothingWords(name: string | undefined): string {
  const of = name === undefined ? '' : ` of ${escapeLog(name)}`
  return `Nothing is kept${of} yet, and a replay needs eight runs: keep them by --update-baseline, or nightly.\n`
}
