import type { Finding, Outcome } from '../model/verdict.ts'
import { comparedWords } from './comparison-headline.ts'

/** headlineOf is the first sentence of every report, plain text: what was missed, else what became slower, else what could not be judged, else that all is kept. */
export function headlineOf(findings: readonly Finding[], runs: number): string {
  const objectives = findings.filter(({ objective }) => objective !== undefined)
  const of = (one: Finding): string => (runs > 1 ? `${one.run}: ${withoutStop(one.message)}` : withoutStop(one.message))
  const invalid = findings.find(({ outcome }) => outcome === 'invalid')
  if (invalid !== undefined)
    return isOfGenerator(invalid) ? firstSentence(of(invalid)) : `the run is no evidence: ${of(invalid)}`
  const unsure = findings.find(({ kind, outcome }) => kind === 'validity' && outcome === 'inconclusive')
  if (unsure !== undefined && count(objectives, 'fail') === 0) return `nothing can be said: ${of(unsure)}`
  const kept = objectives.length === 0 ? undefined : `${counted(objectives)}${runs > 1 ? inRuns(findings, runs) : ''}`
  const changed = changedWords(findings)
  const parts = count(objectives, 'fail') > 0 ? [kept, changed] : [changed, kept]
  const said = [comparedWords(findings), ...parts].filter(part => part !== undefined)
  if (said.length > 0) return said.join(', ')
  return findings.some(({ kind }) => kind === 'regression')
    ? 'nothing was promised, and all is as usual'
    : 'nothing was promised, so nothing was judged'
}

/** What earlier runs say, where it is not that all is as usual; a throughput that is lower is slower too. */
function changedWords(findings: readonly Finding[]): string | undefined {
  const changes = findings.filter(({ kind }) => kind === 'regression')
  const failed = changes.filter(({ outcome }) => outcome === 'fail')
  if (failed.length > 0) return slowerWords(failed, changes, '')
  const crept = changes.filter(({ code }) => code === 'crept')
  const doubtful = changes.filter(({ outcome, code }) => outcome === 'warn' && code !== 'crept')
  if (doubtful.length > 0) return slowerWords(doubtful, changes, 'perhaps ')
  if (crept.length > 0) return `${who(crept, changes)} slower than when pinned`
  return changes.some(({ flags }) => flags.includes('shared')) ? 'the machine was slower than usual' : undefined
}

function slowerWords(changes: readonly Finding[], all: readonly Finding[], perhaps: string): string {
  const times = changes.filter(({ indicator }) => indicator !== 'errors')
  const slower = times.length === 0 ? [] : [`${who(times, all)} ${perhaps}slower than usual`]
  const errors = changes.some(({ indicator }) => indicator === 'errors') ? [`${perhaps}more errors than usual`] : []
  return [...slower, ...errors].join(', ')
}

function who(changes: readonly Finding[], all: readonly Finding[]): string {
  const [slow, compared] = [endpointsOf(changes), endpointsOf(all)]
  if (slow === 0) return 'the run'
  return slow === 1 ? '1 endpoint' : `${slow === compared ? 'all ' : ''}${slow} endpoints`
}

function endpointsOf(findings: readonly Finding[]): number {
  const named = findings.filter(({ endpoint }) => endpoint !== undefined)
  return new Set(named.map(({ run, method, endpoint }) => JSON.stringify([run, method, endpoint]))).size
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
