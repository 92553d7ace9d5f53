import { type Command, type CommandName, commands, has, isCommand, optionsOf } from './command.ts'
import type { Grammar } from './completion/completion.ts'
import type { Desk, Done, Judged } from './desk.ts'
import { recorded } from './history.ts'
import { ingest } from './ingest/ingest.ts'
import { judged, published } from './judgement.ts'
import { UserError } from './model/errors.ts'
import type { Host } from './model/host.ts'
import { readObjectives } from './objectives/objectives.ts'
import { formatted, rendered, shown } from './output.ts'
import { inspectJson, inspectText } from './report/report.ts'
import { reader, requestsOf, sizeOf } from './setup.ts'
import { redactAll } from './text/redact.ts'
import { validated } from './validated.ts'

/** perform does what any command but `run` asks for; throws UserError for a user's mistake. */
export async function perform(name: Exclude<CommandName, 'run'>, command: Command, desk: Desk): Promise<Done> {
  switch (name) {
    case 'check':
      return shown(await recorded(await judged(command, desk, 'required'), command, desk), command, desk)
    case 'report':
      return rendered(await judged(command, desk, 'optional'), command, desk)
    case 'publish':
      return shown(await published(command, desk), command, desk)
    case 'compare':
      return comparison(command, desk)
    case 'demo':
      return demonstrated(command, desk)
    case 'inspect':
      return inspected(command, desk)
    case 'validate':
      return validated(command, desk)
    case 'schema':
      return schema()
    case 'completion':
      return { exitCode: 0, output: await completionFor(command) }
    case 'baseline':
      return { exitCode: 0, output: await correctionOf(command, desk) }
    case 'init':
      return initialised(desk)
    case 'doctor':
      return examined(command, desk)
    default:
      return name satisfies never
  }
}

/** concluded keeps what `run` has measured where earlier runs are kept, and shows it. */
export async function concluded(judgement: Judged, command: Command, desk: Desk): Promise<Done> {
  return ended(await recorded(judgement, command, desk), command, desk)
}

/** A run that somebody ended has no verdict, and the exit code of the signal; what was measured of it is shown. */
async function ended(judgement: Judged, command: Command, desk: Desk): Promise<Done> {
  if (desk.load?.signal.aborted !== true) return shown(judgement, command, desk)
  const { verdict: _, ...verdict } = judgement.verdict
  const runs = verdict.runs.map(({ verdict: __, ...run }) => run)
  const done = await shown({ ...judgement, verdict: { ...verdict, runs } }, command, desk)
  return { ...done, exitCode: desk.load.cancelCode() }
}

/** Most commands have no use for it. */
async function comparison(command: Command, desk: Desk): Promise<Done> {
  const { compared } = await import('./compared.ts')
  return ended(await compared(command, desk), command, desk)
}

async function demonstrated(command: Command, desk: Desk): Promise<Done> {
  const { demonstrate } = await import('./demonstration.ts')
  return ended(await demonstrate(command, desk), withOutput(command), desk)
}

/** The demo says itself where its files go. */
function withOutput(command: Command): Command {
  return { ...command, values: new Map([...command.values, ['output', ['load-test/demo']]]) }
}

async function schema(): Promise<Done> {
  const { configSchema } = await import('./config/config.ts')
  return { exitCode: 0, output: `${JSON.stringify(configSchema(), undefined, 2)}\n` }
}

async function inspected(command: Command, { host }: Desk): Promise<Done> {
  const results = redactAll(await ingest(host, requestsOf(command), await sizeOf(command, undefined)))
  const output = formatted(command, { json: () => inspectJson(results), text: () => inspectText(results) })
  return { exitCode: 0, output }
}

async function correctionOf(command: Command, desk: Desk): Promise<string> {
  const { corrected } = await import('./corrections.ts')
  return corrected(command, desk)
}

async function completionFor({ arguments: [given = ''] }: Command): Promise<string> {
  const { completion, shells } = await import('./completion/completion.ts')
  const shell = shells.find(name => name === given)
  if (shell === undefined) throw new UserError('shell-unknown', { shell: given, shells: shells.join(', ') })
  return completion(shell, grammar())
}

function grammar(): Grammar {
  const names = Object.keys(commands).filter(isCommand)
  return {
    program: 'load-test',
    commands: names.map(name => ({
      name,
      summary: commands[name].summary,
      options: optionsOf(name).map(({ name: option, summary, value, choices }) => ({
        name: option,
        summary,
        takesValue: value !== undefined,
        ...(choices && { values: choices }),
      })),
    })),
  }
}

async function initialised({ host }: Desk): Promise<Done> {
  const { initialise } = await import('./init/init.ts')
  const { written, kept, slo } = await initialise(host, path => objectivesIn(host, path))
  const lines = [
    ...written.map(file => `wrote ${file}`),
    ...kept.map(file => `${file} is there already, and stays as it is`),
    `Next: look at ${slo}, then \`load-test validate\`, then \`load-test check REPORT\`.`,
  ]
  return { exitCode: 0, output: `${lines.join('\n')}\n` }
}

async function objectivesIn(host: Host, path: string): Promise<number> {
  try {
    return (await readObjectives(reader(host), [{ text: path, origin: 'option' }])).objectives.length
  } catch (error) {
    if (error instanceof UserError) return 0
    throw error
  }
}

async function examined(command: Command, desk: Desk): Promise<Done> {
  if (has(command, 'history')) return (await import('./replayed.ts')).replayed(command, desk)
  return (await import('./checked.ts')).checked(command, desk)
}
