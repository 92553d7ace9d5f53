import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { OpenPull } from './github-server.ts'
import { root } from './place.ts'

/** eventFiles are the payloads of fixtures/events, by what they are of. */
export const eventFiles = [
  'pull_request',
  'pull_request-fork',
  'pull_request-dependabot',
  'pull_request_target',
  'push',
  'schedule',
  'workflow_dispatch',
  'merge_group',
  'workflow_run',
] as const

export type EventFile = (typeof eventFiles)[number]

/** eventOf is the event's name. */
export function eventOf(file: EventFile): string {
  return file.split('-')[0] ?? file
}

/** payloadOf is a payload as if it were of a pull request that the server has. */
export function payloadOf(file: EventFile, pull: OpenPull): unknown {
  const payload: unknown = JSON.parse(readFileSync(path.join(root, 'fixtures/events', `${file}.json`), 'utf8'))
  const at = (...keys: readonly string[]): Record<string, unknown> =>
    keys.reduce<Record<string, unknown>>((value, key) => Object(value[key]), Object(payload))
  const put = (place: Record<string, unknown>, values: Record<string, unknown>): void => {
    if (Object.keys(place).length > 0) Object.assign(place, values)
  }
  put(at('pull_request'), { number: pull.number })
  put(at('pull_request', 'head'), { sha: pull.headSha, ref: pull.branch })
  put(at('pull_request', 'base'), { sha: pull.baseSha })
  put(at('merge_group'), { head_sha: pull.headSha, base_sha: pull.baseSha })
  put(at('workflow_run'), { head_sha: pull.headSha, head_branch: pull.branch })
  // The server has no forks, so the other run's branch is one of the repository's own.
  put(at('workflow_run'), { head_repository: at('workflow_run', 'repository') })
  if (file === 'push') put(Object(payload), { ref: `refs/heads/${pull.branch}`, after: pull.headSha })
  return payload
}
