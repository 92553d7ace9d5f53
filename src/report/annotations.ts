import { byGravity, type Finding, isGraver, type Verdict } from '../model/verdict.ts'
import { toldOnce } from './changes.ts'
import { counted, endpointOf, titleOf } from './words.ts'

/** Annotation marks a line of a file; without a file it stands at the job. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly file?: string
  readonly line?: number
  readonly title: string
  readonly message: string
}

/** A step shows ten of each level; the tenth says how many are left. */
const most = 9
const longestMessage = 2000

/** annotations mark each missed, unjudged or doubtful objective on the line where it is written, and what became slower at the job, the gravest first. */
export function annotations(verdict: Verdict): readonly Annotation[] {
  const findings = toldOnce(verdict.findings)
  return [
    ...marked(findings.filter(isError), 'error'),
    ...marked(
      findings.filter(({ outcome }) => outcome === 'warn'),
      'warning',
    ),
  ]
}

function isError({ outcome }: Finding): boolean {
  return isGraver(outcome, 'warn')
}

function marked(findings: readonly Finding[], level: Annotation['level']): readonly Annotation[] {
  const more = findings.length - most
  const shown = findings
    .toSorted(byGravity)
    .slice(0, most)
    .map(finding => annotationOf(finding, level))
  if (more <= 0) return shown
  return [
    ...shown,
    { level, title: 'Load test', message: `and ${counted(more, 'finding')} more; the job summary has all of them` },
  ]
}

function annotationOf(finding: Finding, level: Annotation['level']): Annotation {
  const { source, message, next } = finding
  const endpoint = endpointOf(finding)
  const text = next === undefined ? message : `${message} ${next}`
  // Words typed as an option or input stand in no file.
  const place =
    source === undefined || source.file.startsWith('--')
      ? {}
      : { file: source.file, ...(source.line !== undefined && { line: source.line }) }
  return {
    level,
    ...place,
    title: `Load test: ${endpoint === undefined ? '' : `${endpoint} `}${titleOf(finding)}`.slice(0, 200),
    message: text.length > longestMessage ? `${text.slice(0, longestMessage)}…` : text,
  }
}
