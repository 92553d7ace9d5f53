import type { Outcome, Verdict } from '../model/verdict.ts'
import { codeSpan, markdownText } from '../text/escape.ts'
import { comment } from './comment.ts'
import type { Section } from './composed.ts'
import type { ReportContext } from './context.ts'
import { folded } from './markdown.ts'
import { counted, markOf } from './words.ts'

/** PastRun is a line of an issue: one run, what it came to, and where it can be looked at. */
export interface PastRun {
  readonly number: number
  readonly outcome: Outcome
  /** `2026-11-24`. */
  readonly day?: string
  /** The first signs of its hash. */
  readonly commit?: string
  readonly url?: string
}

/** issueTitle is the title of an issue about a load test; GitHub reads only code in it. */
export function issueTitle({ name }: Pick<ReportContext, 'name'>): string {
  return `Load test ${codeSpan(name)} fails`
}

/** issue is the text of an issue: the comment of its newest run, and a line for each run that it tells of, newest first. */
export function issue(verdict: Verdict, context: ReportContext, runs: readonly PastRun[]): string {
  return comment(verdict, context, [pastRuns(runs), { text: how }])
}

const how = '<sub>Each run replaces this text. The first one that passes closes the issue.</sub>'

function pastRuns(runs: readonly PastRun[]): Section {
  const lines = ['| Day | Run | Verdict | Commit |', '| :-- | :-- | :-- | :-- |', ...runs.map(lineOf)]
  return { text: folded(`The last ${counted(runs.length, 'run')}`, lines.join('\n')), name: 'the earlier runs' }
}

function lineOf({ number, outcome, day = '', commit = '', url }: PastRun): string {
  const run = url === undefined ? String(number) : `[${number}](${url})`
  return `| ${day} | ${run} | ${markOf(outcome)} ${outcome} | ${commit} |`
}

/** issueClosing is the comment with which a run that passes closes an issue. */
export function issueClosing(verdict: Verdict, { marker, links, commit }: ReportContext): string {
  const said = `${markOf(verdict.verdict)} Green again: ${markdownText(verdict.headline)}.`
  const asides = [
    commit && `commit ${commit.slice(0, 7)}`,
    links?.report && `[full report](${links.report})`,
    links?.run && `[workflow run](${links.run})`,
  ].filter(aside => aside !== undefined && aside !== '')
  return [marker, said, asides.length === 0 ? undefined : `\n<sub>${asides.join(' · ')}</sub>`]
    .filter(line => line !== undefined)
    .join('\n')
}
