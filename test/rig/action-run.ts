import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type EventFile, eventOf, payloadOf } from './events.ts'
import type { Access, GitHubServer, OpenPull } from './github-server.ts'
import { type Ran, runProgram } from './program.ts'
import { readEnvFile } from './runner-commands.ts'

/** ActionRun is one use of the Action in a workflow of the repository octocat/demo. */
export interface ActionRun {
  readonly server: GitHubServer
  /** The workspace. */
  readonly folder: string
  readonly file: EventFile
  readonly pull: OpenPull
  /** What the job's token may do. */
  readonly access: Access
  /** The commit, where it is another than the pull request's head. */
  readonly sha?: string
  /** By name, as `with:` has them. */
  readonly inputs: Readonly<Record<string, string>>
  readonly environment?: Readonly<Record<string, string>>
  /** Where GitHub's API is, if it is not the server's. */
  readonly api?: string
}

/** Acted is what the Action printed and left for its runner. */
export interface Acted extends Ran {
  readonly outputs: ReadonlyMap<string, string>
  readonly summary: string
}

let runs = 0

/** runAction is the Action as a process of its own, with its inputs, its event and a token in its environment; each run has an id of its own. */
export async function runAction(run: ActionRun): Promise<Acted> {
  const { server, folder, file, pull, sha = pull.headSha, api = server.url } = run
  runs += 1
  const temporary = path.join(folder, 'temporary')
  mkdirSync(temporary, { recursive: true })
  const place = (name: string, content = ''): string => {
    writeFileSync(path.join(temporary, name), content)
    return path.join(temporary, name)
  }
  const payload = { ...Object(payloadOf(file, pull)), ...(file === 'push' && { after: sha, ref: 'refs/heads/main' }) }
  const [output, summary] = [place('output'), place('summary')]
  const ran = await runProgram([], folder, {
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: api,
    GITHUB_EVENT_NAME: eventOf(file),
    GITHUB_EVENT_PATH: place('event.json', JSON.stringify(payload)),
    GITHUB_OUTPUT: output,
    GITHUB_REF: file.startsWith('pull_request') ? 'refs/pull/1/merge' : 'refs/heads/main',
    GITHUB_REPOSITORY: 'octocat/demo',
    GITHUB_RUN_ID: String(runs),
    GITHUB_RUN_NUMBER: String(runs),
    GITHUB_SERVER_URL: 'https://github.example.com',
    GITHUB_SHA: sha,
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_WORKSPACE: folder,
    RUNNER_TEMP: temporary,
    'INPUT_GITHUB-TOKEN': await server.token(run.access),
    INPUT_ARTIFACT: 'never',
    ...Object.fromEntries(Object.entries(run.inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    ...run.environment,
  })
  const { values } = readEnvFile(readFileSync(output, 'utf8'))
  return { ...ran, outputs: values, summary: readFileSync(summary, 'utf8') }
}

/** warningsOf are the lines by which the Action warns. */
export function warningsOf({ stdout }: Ran): readonly string[] {
  return stdout.split('\n').filter(line => line.startsWith('::warning'))
}
