import { type FailOn, type Finding, gravest, isGraver, type Verdict } from '../model/verdict.ts'

/** mayFail keeps the findings of the classes that may fail a build. */
export function mayFail(findings: readonly Finding[], failOn: readonly FailOn[] | 'never'): readonly Finding[] {
  if (failOn === 'never') return []
  return findings.filter(finding => {
    const mood = classOf(finding)
    return mood !== undefined && failOn.includes(mood)
  })
}

/** exitCodeOf is the code of the gravest of the findings that may fail a build: 1 for a miss or a warning, 3 where nothing can be said. */
export function exitCodeOf(failing: readonly Finding[]): Verdict['exitCode'] {
  const worst = gravest(failing.map(({ outcome }) => outcome))
  switch (worst) {
    case undefined:
    case 'pass':
      return 0
    case 'warn':
    case 'fail':
      return 1
    case 'inconclusive':
    case 'invalid':
      return 3
    default:
      return worst satisfies never
  }
}

/** leftOut are the classes of findings that are graver than a warning and were left out of what may fail a build. */
export function leftOut(findings: readonly Finding[], failOn: readonly FailOn[] | 'never'): readonly FailOn[] {
  if (failOn === 'never') return []
  const moods = findings.filter(({ outcome }) => isGraver(outcome, 'warn')).flatMap(finding => classOf(finding) ?? [])
  return [...new Set(moods)].filter(mood => !failOn.includes(mood))
}

function classOf({ kind, outcome }: Finding): FailOn | undefined {
  switch (outcome) {
    case 'pass':
      return undefined
    case 'warn':
      return 'warning'
    case 'fail':
      return kind === 'regression' ? 'regression' : 'breach'
    default:
      return outcome
  }
}
