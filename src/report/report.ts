export { type Annotation, annotations } from './annotations.ts'
export { type CheckRun, checkRun } from './check-run.ts'
export { comment, summary } from './comment.ts'
export type { Links, ReportContext } from './context.ts'
export { csv } from './csv.ts'
export { html } from './html.ts'
export { inspectText, objectivesText } from './inspect.ts'
export { issue, issueClosing, issueTitle, type PastRun } from './issue.ts'
export { inspectJson, type Origin, objectivesJson, resultJson, verdictJson } from './json.ts'
export { junit } from './junit.ts'
export {
  type Mark,
  progressFrame,
  progressLine,
  type Screen,
  type Sight,
  type SightRow,
  type Wait,
  waitFrame,
  waitLine,
} from './progress.ts'
export { recordsText } from './records.ts'
export { type ReplayedHistory, replayJson, replayText } from './replay.ts'
export { type Style, terminal } from './terminal.ts'
