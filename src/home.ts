import { readFileSync } from 'node:fs'
import type { Home } from './desk.ts'
import type { GitHub, Where } from './github/github.ts'

/** homeOf is what a run knows of the repository that it belongs to. */
export function homeOf(where: Where, github: GitHub): Home {
  const { event, branch, defaultBranch, headSha, runId, runAttempt } = where
  return {
    ...(event !== '' && { event }),
    ...(branch !== undefined && { branch }),
    ...(defaultBranch !== undefined && { defaultBranch }),
    ...(headSha !== undefined && { commit: headSha }),
    ...(runId !== undefined && { workflowRun: { id: runId, attempt: runAttempt } }),
    repository: github.repository,
  }
}

/** eventPayload is what the workflow was started by, as GitHub tells it; undefined where that can't be read. */
export function eventPayload(environment: Readonly<Record<string, string | undefined>>): unknown {
  try {
    return JSON.parse(readFileSync(environment['GITHUB_EVENT_PATH'] ?? '', 'utf8'))
  } catch {
    return undefined
  }
}
