import type { Finding, Outcome } from '../model/verdict.ts'

/** headlineOf is the first sentence of every report, plain text: what was missed, else what could not be judged, else that all is kept. */
export function headlineOf(findings: readonly Finding[], runs: number): string {
  const objectives = findings.filter(({ objective }) => objective !== undefined)
  const of = (one: Finding): string => (runs > 1 ? `${one.run}: ${withoutStop(one.message)}` : withoutStop(one.message))
  const invalid = findings.find(({ outcome }) => outcome === 'invalid')
  if (invalid !== undefined)
    return isOfGenerator(invalid) ? firstSentence(of(invalid)) : `the run is no evidence: ${of(invalid)}`
  const unsure = findings.find(({ kind, outcome }) => kind === 'validity' && outcome === 'inconclusive')
  if (unsure !== undefined && count(objectives, 'fail') === 0) return `nothing can be said: ${of(unsure)}`
  if (objectives.length === 0) return 'nothing was promised, so nothing was judged'
  return `${counted(objectives)}${runs > 1 ? inRuns(findings, runs) : ''}`
}

/** Their messages say first whose fault it is. */
function isOfGenerator({ code }: Finding): boolean {
  return code === 'saturated' || code === 'not-delivered'
}

function firstSentence(message: string): string {
  return withoutStop(/^.*?\.(?= )/.exec(message)?.[0] ?? message)
}

function withoutStop(message: string): string {
  return message.replace(/\.$/, '')
}

function counted(objectives: readonly Finding[]): string {
  const all = words(objectives.length)
  const missed = count(objectives, 'fail')
  const unjudged = count(objectives, 'inconclusive')
  const warned = count(objectives, 'warn')
  if (missed > 0) return `${missed} of ${all} missed${unjudged > 0 ? `, ${unjudged} could not be judged` : ''}`
  if (unjudged > 0) return `${unjudged} of ${all} could not be judged`
  if (warned > 0) return `no objective missed, ${warned} of ${all} with a warning`
  return objectives.length === 1 ? 'the one objective kept' : `all ${all} kept`
}

function count(findings: readonly Finding[], which: Outcome): number {
  return findings.filter(({ outcome }) => outcome === which).length
}

function words(count: number): string {
  return count === 1 ? '1 objective' : `${count} objectives`
}

/** Which runs are meant, where there are several and not all are well. */
function inRuns(findings: readonly Finding[], runs: number): string {
  const bad = new Set(findings.filter(({ outcome }) => outcome !== 'pass').map(({ run }) => run))
  return bad.size === 0 ? ` in ${runs} runs` : ` in ${bad.size} of ${runs} runs`
}
