import { type Entry, historyText, isMissing, type Store, stemsAt, withPin, withRestart } from './baseline/baseline.ts'
import { type Command, only } from './command.ts'
import type { Desk } from './desk.ts'
import { repositoryOf, storeOf } from './history.ts'
import { didYouMean, UserError } from './model/errors.ts'
import type { HistoryRecord } from './model/record.ts'
import { fileName } from './output.ts'
import { recordsText } from './report/report.ts'
import { reader, type Setup, setupOf } from './setup.ts'
import { escapeLog } from './text/escape.ts'
import { nearest } from './text/nearest.ts'

const actions = ['list', 'accept', 'pin', 'export'] as const

/** corrected does what `load-test baseline` asks of a history: shows it, or changes what is known of one of its runs. */
export async function corrected(command: Command, desk: Desk): Promise<string> {
  const [word = '', run] = command.arguments
  const action = actions.find(one => one === word)
  if (action === undefined)
    throw new UserError('baseline-action', {
      action: word,
      near: didYouMean(nearest(word, actions)),
      actions: actions.join(', '),
    })
  const setup = await setupOf(command, reader(desk.host))
  const name = nameOf(command, setup)
  const store = await openedStore(command, desk, setup, name)
  const all = (await store.read()) ?? []
  const entries = all.filter(({ record }) => name === undefined || record.name === name)
  const instead = entries.length === 0 ? await keptInstead(name, all, setup, desk) : ''
  switch (action) {
    case 'list':
      return listed(command, entries, store, instead)
    case 'export':
      return historyText(entries)
    case 'accept':
    case 'pin':
      if (desk.environment?.['GITHUB_EVENT_NAME']?.startsWith('pull_request'))
        throw new UserError('baseline-pull-request', {})
      return changed(action, chosen(entries, run, store, instead, name), store, only(command, 'why'))
    default:
      return action satisfies never
  }
}

/** nameOf is the load test that a command about histories means: a config with one scenario leaves no doubt. */
export function nameOf(command: Command, { config }: Setup): string | undefined {
  const [scenario, ...more] = config?.scenarios.keys() ?? []
  const sole = more.length === 0 ? scenario : undefined
  return only(command, 'name') ?? only(command, 'scenario') ?? config?.name ?? sole
}

/** openedStore opens a history to look at it. A file that was named whole may hold several load tests; elsewhere the name is part of the place. */
export async function openedStore(
  command: Command,
  desk: Desk,
  setup: Setup,
  name: string | undefined,
): Promise<Store> {
  const { baseline } = setup
  const isWhole = baseline.kind === 'file' && baseline.path.endsWith('.jsonl')
  if (name === undefined && baseline.kind !== 'none' && !isWhole) throw new UserError('baseline-unnamed', {})
  const wanted = { name: name ?? 'history', step: name ?? 'history' }
  const store = await storeOf(wanted, setup, command, desk, why => desk.host.log(why))
  if (store === undefined) throw new UserError('baseline-absent', {})
  return store
}

/** keptInstead is a clause about a place where nothing is found of a name: that there is no such place, or of what it holds runs. */
export async function keptInstead(
  name: string | undefined,
  entries: readonly Entry[],
  { baseline }: Pick<Setup, 'baseline'>,
  desk: Desk,
): Promise<string> {
  if (baseline.kind === 'file' && (await isMissing(baseline, desk.host)))
    return `: there is no ${baseline.path.endsWith('.jsonl') ? 'file' : 'folder'} ${baseline.path}`
  const stems = await stemsAt(baseline, { host: desk.host, repository: () => repositoryOf(desk) })
  const names = new Set(stems ?? entries.map(({ record }) => record.name))
  if (name !== undefined) names.delete(fileName(name))
  if (names.size === 0) return ''
  const near = name === undefined ? '' : didYouMean(nearest(name, [...names]))
  return `; there are runs of ${[...names].slice(0, mostNamed).join(', ')}${names.size > mostNamed ? ', …' : ''}${near}`
}

const mostNamed = 20

function listed(command: Command, entries: readonly Entry[], { where }: Store, instead: string): string {
  if (only(command, 'format') !== 'json')
    return entries.length === 0
      ? `nothing is kept in ${escapeLog(`${where} yet${instead}`)}\n`
      : recordsText(entries.map(({ record }) => record))
  return `[${entries.map(({ line }) => `\n  ${line}`).join(',')}\n]\n`
}

/** The newest, unless a part of an id or of a commit says which. */
function chosen(
  entries: readonly Entry[],
  run: string | undefined,
  { where }: Store,
  instead: string,
  name = 'any load test',
): HistoryRecord {
  const newest = entries.at(-1)
  if (newest === undefined) throw new UserError('baseline-empty', { where, name, instead })
  if (run === undefined) return newest.record
  const found = entries.findLast(({ record }) => record.id.startsWith(run) || record.commit?.startsWith(run) === true)
  if (found === undefined) throw new UserError('baseline-run-unknown', { where, name, run })
  return found.record
}

async function changed(
  action: 'accept' | 'pin',
  record: HistoryRecord,
  store: Store,
  why = 'accepted by hand',
): Promise<string> {
  const { where } = store
  if (store.isReadOnly) throw new UserError('baseline-read-only', { where })
  const updated = await store.update(action === 'pin' ? withPin(record) : withRestart(record, why))
  if (updated.kind === 'refused') throw new UserError('baseline-unwritten', { where, why: updated.why })
  const words = action === 'pin' ? 'slow changes are held against it' : 'a new level begins with it'
  return `${escapeLog(record.name)}, run ${escapeLog(record.id.slice(0, 12))} of ${record.recordedAt.slice(0, 10)}: ${words}\n`
}
