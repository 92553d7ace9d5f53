import type { Verdict } from '../model/verdict.ts'
import { type Annotation, annotations } from './annotations.ts'
import { comment } from './comment.ts'
import type { ReportContext } from './context.ts'

/** CheckRun is what a check run shows; GitHub takes 65,535 characters for summary and text. */
export interface CheckRun {
  readonly conclusion: 'success' | 'failure' | 'neutral'
  readonly title: string
  readonly summary: string
  readonly annotations: readonly Annotation[]
}

/** checkRun is a verdict as a check run. What a fork's own run reported never gives a success. */
export function checkRun(verdict: Verdict, context: ReportContext): CheckRun {
  const { marker: _, ...unmarked } = context
  return {
    conclusion: conclusionOf(verdict, context),
    title: verdict.headline.slice(0, 200),
    summary: comment(verdict, unmarked),
    annotations: annotations(verdict),
  }
}

function conclusionOf({ exitCode, verdict }: Verdict, { fromFork }: ReportContext): CheckRun['conclusion'] {
  if (exitCode !== 0) return 'failure'
  return fromFork || verdict === undefined ? 'neutral' : 'success'
}
