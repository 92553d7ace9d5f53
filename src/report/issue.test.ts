import { expect, test } from 'vitest'
import { states } from '../../fixtures/states.ts'
import type { Verdict } from '../model/verdict.ts'
import type { PastRun, ReportContext } from './report.ts'
import { comment, issue, issueClosing, issueTitle } from './report.ts'

function stateOf(name: string): { readonly verdict: Verdict; readonly context: ReportContext } {
  const state = states[name]
  if (state === undefined) throw new Error(`no state ${name}`)
  return state
}

const runs: readonly PastRun[] = [
  { number: 18, outcome: 'fail', day: '2026-11-24', commit: '9f3c1ab', url: 'https://github.com/a/b/actions/runs/2' },
  { number: 17, outcome: 'invalid' },
]

test('an issue is the comment of its newest run, and a line for each run', () => {
  const { verdict, context } = stateOf('fail')
  const marked = { ...context, marker: '<!-- a -->\n<!-- b -->' }
  const text = issue(verdict, marked, runs)
  expect(text.startsWith(comment(verdict, marked).trimEnd())).toBe(true)
  expect(text.slice(comment(verdict, marked).length)).toBe(
    [
      '',
      '<details>',
      '<summary>The last 2 runs</summary>',
      '',
      '| Day | Run | Verdict | Commit |',
      '| :-- | :-- | :-- | :-- |',
      '| 2026-11-24 | [18](https://github.com/a/b/actions/runs/2) | ❌ fail | 9f3c1ab |',
      '|  | 17 | 🚫 invalid |  |',
      '',
      '</details>',
      '',
      '<sub>Each run replaces this text. The first one that passes closes the issue.</sub>',
      '',
    ].join('\n'),
  )
})

test('an issue keeps to 60,000 characters, whatever there is to tell', () => {
  const { verdict, context } = stateOf('fail')
  const [finding] = verdict.findings
  if (finding === undefined) throw new Error('no finding')
  const findings = Array.from({ length: 5000 }, (_, at) => ({ ...finding, endpoint: `/${'x'.repeat(100)}${at}` }))
  const notices = Array.from({ length: 2000 }, () => ({ code: 'not-judged', message: 'y'.repeat(200) }) as const)
  const line: PastRun = { number: 1, outcome: 'fail', url: `https://github.com/${'a'.repeat(100)}` }
  const marked = { ...context, marker: `<!-- ${'m'.repeat(2000)} -->` }
  const text = issue(
    { ...verdict, findings, notices },
    marked,
    Array.from({ length: 30 }, () => line),
  )
  expect(text.length).toBeLessThanOrEqual(60_000)
  expect(text).toContain('Left out for length')
})

test('the comment that closes an issue says why, of which commit, and where there is more', () => {
  const { verdict, context } = stateOf('pass')
  expect(issueClosing(verdict, { ...context, marker: '<!-- m -->' })).toBe(
    [
      '<!-- m -->',
      `✅ Green again: ${verdict.headline}.`,
      '',
      '<sub>commit 9f3c1ab · [full report](https://github.com/acme/search/actions/runs/1/artifacts/2) · [workflow run](https://github.com/acme/search/actions/runs/1)</sub>',
    ].join('\n'),
  )
  expect(issueClosing(verdict, { name: 'burst', version: '0' })).toBe(`✅ Green again: ${verdict.headline}.`)
})

test('a title holds the name as code, of any length and on one line', () => {
  expect(issueTitle({ name: 'steady' })).toBe('Load test `steady` fails')
  expect(issueTitle({ name: 'a`b\n@team' })).toBe('Load test ``a`b @team`` fails')
  expect(issueTitle({ name: 'x'.repeat(1000) }).length).toBeLessThanOrEqual(256)
})
