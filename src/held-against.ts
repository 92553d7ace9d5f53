import { all, type Command } from './command.ts'
import type { Desk } from './desk.ts'
import { opened } from './history.ts'
import { ingest } from './ingest/ingest.ts'
import { notice } from './model/notice.ts'
import type { RunResult } from './model/run-result.ts'
import { type Named, stepName, wantedOf } from './naming.ts'
import { requestsIn, sizeOf } from './setup.ts'
import type { Basis, Prepared, Standard } from './standard.ts'

/** heldAgainst adds what runs are held against to what they are judged by: earlier runs, reports of the base, and results of elsewhere. */
export async function heldAgainst(
  runs: readonly Named[],
  standards: readonly Standard[],
  command: Command,
  desk: Desk,
): Promise<Prepared> {
  const config = standards[0]?.setup.config
  const name = stepName(runs, config, command, desk)
  const size = await sizeOf(command, config)
  const texts = all(command, 'base-report')
  const baseResults = texts.length === 0 ? [] : await ingest(desk.host, requestsIn(texts), size)
  const elsewhere: RunResult[] = []
  for (const path of all(command, 'confirms')) elsewhere.push(...(await ingest(desk.host, [{ path }], size)))
  const bases: Basis[] = []
  for (const [at, run] of runs.entries()) {
    const standard = standards[at]
    if (standard === undefined) throw new Error('a run has a standard')
    const isAlone = runs.length === 1
    const known = await opened(wantedOf(run, isAlone, name, command), standard.setup, command, desk)
    const { history, notices = [] } = known ?? {}
    // Of several runs a result confirms the one whose name it bears.
    const confirms = isAlone ? elsewhere : elsewhere.filter(one => one.name === run.name)
    const idle = confirms.length > 0 && history === undefined ? [notice('confirms-idle', {})] : []
    bases.push({ ...standard, confirms, notices: [...notices, ...idle], ...(history && { history }) })
  }
  return { name, bases, baseResults }
}
