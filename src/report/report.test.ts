import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import { expect, test } from 'vitest'
import { goldens } from '../../fixtures/render.ts'
import { context, result, states } from '../../fixtures/states.ts'
import { judged, own, promise, times } from '../../test/judge/given.ts'
import type { RunResult } from '../model/run-result.ts'
import type { Finding, Verdict } from '../model/verdict.ts'
import {
  annotations,
  checkRun,
  comment,
  html,
  inspectText,
  issueClosing,
  junit,
  objectivesJson,
  objectivesText,
  resultJson,
  summary,
  terminal,
  verdictJson,
} from './report.ts'

const rendered = path.resolve(import.meta.dirname, '../../fixtures/rendered')

function stateOf(name: string) {
  const state = states[name]
  if (state === undefined) throw new Error(`no state ${name}`)
  return state
}

test('every state looks as it did when somebody last looked at it', async () => {
  const all = await goldens()
  expect([...all.keys()].filter(file => file.includes('-own-'))).toHaveLength(8)
  for (const [file, content] of all) {
    expect(content, `${file}: look at it, then \`npx node fixtures/render.ts\``).toBe(
      readFileSync(path.join(rendered, file), 'utf8'),
    )
  }
})

test('the verdict and its cause stand in the first 300 characters that a reader sees', () => {
  for (const [name, { verdict, context: about }] of Object.entries(states)) {
    const seen = comment(verdict, about)
      .replace(/\]\([^)]*\)/g, ']')
      .slice(0, 300)
    expect(seen, name).toContain(verdict.headline.slice(0, 60))
    if (name === 'fail') expect(seen).toContain('P99 **2.66\u00a0s**, limit 2.50\u00a0s')
  }
})

test('a comment of four endpoints is at most 4 kB', () => {
  for (const [name, { verdict, context: about }] of Object.entries(states)) {
    expect(Buffer.byteLength(comment(verdict, about)), name).toBeLessThanOrEqual(4096)
  }
})

test('each outcome has its own mark, and a warning is never shown as a failure', () => {
  const marks = Object.fromEntries(
    Object.entries(states).map(([name, { verdict, context: about }]) => [name, comment(verdict, about).split(' ')[1]]),
  )
  expect(marks).toEqual({
    pass: '✅',
    fail: '❌',
    regression: '❌',
    suspect: '⚠️',
    shared: '❌',
    inconclusive: '❔',
    invalid: '🚫',
    slower: '❌',
    drill: '✅',
    'first-run': '✅',
    noise: '✅',
    fork: '❌',
  })
})

test('a missed limit links to its own line, and no limit is called a target', async () => {
  const { verdict, context: about } = stateOf('fail')
  expect(comment(verdict, about)).toContain(
    '[ops/README.md:119](https://github.com/acme/search/blob/9f3c1ab0c0ffee0123456789abcdef0123456789/ops/README.md#L119)',
  )
  for (const [file, content] of await goldens()) {
    const promised = content.replace(/^- The target http\S+ runs on the machine .*$/m, '')
    if (file.endsWith('.md')) expect(promised, file).not.toMatch(/\btarget\b/i)
  }
})

test("what a fork's own run reported says so, and never makes a green check", () => {
  const { verdict, context: about } = stateOf('fork')
  expect(comment(verdict, about)).toContain("(reported by the fork's own run)")
  expect(checkRun(stateOf('pass').verdict, { ...context, fromFork: true }).conclusion).toBe('neutral')
  expect(checkRun(stateOf('pass').verdict, context).conclusion).toBe('success')
  expect(checkRun(verdict, about).conclusion).toBe('failure')
})

test('a changed promise stands in the open', () => {
  const { verdict } = stateOf('pass')
  const notices = [
    {
      code: 'promise-loosened',
      message: 'p95 of /retrieve: 900 ms, was 800 ms.',
      source: { file: 'README.md', line: 112 },
    },
  ] as const
  const text = comment({ ...verdict, notices }, context)
  expect(text.indexOf('p95 of /retrieve: 900\u00a0ms, was 800\u00a0ms.')).toBeGreaterThan(0)
  expect(text.indexOf('p95 of /retrieve: 900\u00a0ms')).toBeLessThan(text.indexOf('<details>'))
})

/** 5,000 endpoints whose names are of four-byte letters, each with a miss. */
function vast(): Verdict {
  const { verdict } = stateOf('fail')
  const [first] = verdict.findings
  if (first === undefined) throw new Error('no finding')
  const findings = Array.from({ length: 5000 }, (_, index): Finding => {
    const name = `/${'𝒳'.repeat(60)}/${index}`
    return {
      ...first,
      outcome: 'fail',
      endpoint: name,
      observed: 700 + index,
      margin: 0.2,
      message: `p50 of ${name} was too slow`,
    }
  })
  const endpoints = findings.map(({ endpoint = '' }) => ({ ...result.total, method: 'GET', name: endpoint }))
  const failures = findings.map(({ endpoint = '' }) => ({ name: endpoint, error: '𝒳'.repeat(300), count: 1 }))
  const notices = findings.map(() => ({ code: 'uncovered-endpoint', message: '𝒳'.repeat(400) }) as const)
  return { ...verdict, findings, notices, runs: [{ name: 'burst', result: { ...result, endpoints, failures } }] }
}

test('every surface keeps its budget for 5,000 endpoints of four-byte letters, and says what it left out', () => {
  const verdict = vast()
  const text = comment(verdict, context)
  expect(text.length).toBeLessThanOrEqual(60_000)
  expect(text).toContain('… and 4,980 rows more in the job summary')
  const summarised = summary(verdict, context)
  expect(Buffer.byteLength(summarised)).toBeLessThanOrEqual(900_000)
  expect(summarised).toContain('rows more in the HTML report')
  const check = checkRun(verdict, context)
  expect([check.title.length <= 255, check.summary.length <= 65_000]).toEqual([true, true])
  const marks = annotations(verdict)
  expect(marks.length).toBe(10)
  expect(marks.at(-1)?.message).toBe('and 4,991 findings more; the job summary has all of them')
  for (const { message } of marks) expect(message.length).toBeLessThanOrEqual(4096)
  for (const document of [text, summarised]) expect(tablesOf(document).every(isWhole)).toBe(true)
})

function tablesOf(markdown: string): readonly string[][] {
  return markdown
    .split(/\n(?!\|)/)
    .map(block => block.split('\n').filter(line => line.startsWith('|')))
    .filter(lines => lines.length > 0)
}

/** A bar that is not escaped ends a cell. */
function isWhole(lines: readonly string[]): boolean {
  const cells = lines.map(line => line.replace(/\\\|/g, '').split('|').length)
  return new Set(cells).size === 1
}

const allowed = /^(?:<\/?(?:details|sub|span)>|<summary>[\w ]+<\/summary>|<details>\n<summary>[\w ]+<\/summary>)$/

/** What a parser sees as HTML, as a link or as a picture. */
function markupOf(text: string): readonly string[] {
  const found: string[] = []
  const visit = (node: Nodes): void => {
    if (node.type === 'html') found.push(node.value.trim())
    if (node.type === 'image' || (node.type === 'link' && !node.url.startsWith('https://github.com/acme/')))
      found.push(node.type)
    if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] }))
  return found
}

test('hostile names change neither the cells of a table nor the markup of a page', () => {
  const { verdict } = stateOf('fail')
  const [first] = verdict.findings
  const [compared] = stateOf('slower').verdict.findings
  if (first === undefined || compared === undefined) throw new Error('no finding')
  const signs = fc.string({
    unit: fc.constantFrom(
      '|',
      '`',
      '\\',
      '<',
      '>',
      '\n',
      '\r',
      '@',
      '#',
      '[',
      ']',
      '(',
      ')',
      '!',
      '-',
      '*',
      '_',
      '~',
      '&',
      '$',
      'a',
      ' ',
      '\u202e',
      '\u200b',
      '😀',
      ':',
      '/',
      "'",
      '"',
    ),
    maxLength: 40,
  })
  fc.assert(
    fc.property(signs, signs, (name, message) => {
      const foreign = { outcome: 'fail', endpoint: name, message, next: message } as const
      const findings: readonly Finding[] = [
        { ...first, ...foreign },
        { ...compared, ...foreign },
      ]
      const hostile: Verdict = {
        ...verdict,
        findings,
        headline: message,
        runs: [
          {
            name,
            result: {
              ...result,
              series: [],
              endpoints: [{ ...result.total, name }],
              failures: [{ name, error: message, count: 1 }],
            },
          },
        ],
      }
      const own = { ...context, name }
      for (const text of [comment, summary, issueClosing].map(write => write(hostile, own))) {
        expect(tablesOf(text).every(isWhole)).toBe(true)
        expect(markupOf(text).filter(tag => !allowed.test(tag))).toEqual([])
      }
      const page = html(hostile, { ...context, name })
      expect(page.match(/<(script|img|iframe|a|style)\b/g)).toEqual(['<style'])
    }),
    { numRuns: 300 },
  )
})

test('the page has no script, asks nothing of anybody, and its policy allows its one style', () => {
  const { verdict, context: about } = stateOf('fail')
  const page = html(verdict, about)
  const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? ''
  const hash = createHash('sha256').update(style).digest('base64')
  expect(page).toContain(
    `content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
  )
  expect(page).not.toMatch(/<script|\son[a-z]+=|\sstyle=|https?:\/\/(?!api-staging\.medkg)/)
  expect(page).toContain('2 of 12 objectives missed')
})

test('the terminal shows colour only when asked, and a mark beside it', () => {
  const { verdict } = stateOf('fail')
  const plain = terminal(verdict, { colour: false, width: 100 })
  expect(plain.includes('\u001b')).toBe(false)
  expect(plain).toContain('604 ms / 600 ms ✗')
  expect(terminal(verdict, { colour: true, width: 100 })).toContain('\u001b[31m')
})

test('a log line of a hostile name is no command', () => {
  const { verdict } = stateOf('pass')
  const name = '::error::x\n##[set-output name=verdict]pass'
  const text = terminal(
    { ...verdict, headline: name, runs: [{ name, result: { ...result, target: name } }], findings: [] },
    { colour: false, width: 100 },
  )
  expect(text.split('\n').filter(line => /^\s*::|##\[/.test(line))).toEqual([])
})

test('the verdict document has the keys of its schema', () => {
  const { verdict } = stateOf('fail')
  const document = JSON.parse(verdictJson(verdict, { headSha: 'abc', event: 'pull_request' }))
  expect(Object.keys(document)).toEqual([
    'schema',
    'verdict',
    'exitCode',
    'headline',
    'github',
    'runs',
    'findings',
    'notices',
  ])
  expect(document.schema).toBe('load-test/verdict/v1')
  expect(document.github).toEqual({ headSha: 'abc', event: 'pull_request' })
  const missed = document.findings.find((one: { observed: number }) => one.observed === 2660)
  expect(missed).toMatchObject({
    run: 'burst',
    kind: 'slo',
    outcome: 'fail',
    code: 'over-limit',
    endpoint: '/facets/generate',
    severity: 'fail',
    indicator: 'p99',
    comparison: '<=',
    limit: 2500,
    unit: 'ms',
    observed: 2660,
    samples: 2471,
    source: { file: 'ops/README.md', line: 119 },
  })
  expect(document.runs[0].result.schema).toBe('load-test/result/v1')
})

test('the result document names quantiles by their decimals, and leaves out what the source does not carry', () => {
  const document = JSON.parse(resultJson(result))
  expect(document.total.latency.quantiles).toEqual({ '0.5': 240, '0.95': 1100, '0.99': 2300 })
  expect(document.endpoints[3]).toMatchObject({ method: 'GET', name: '/health', requests: 1281 })
  expect('minMs' in document.total.latency).toBe(false)
  expect('name' in document).toBe(false)
})

test('the objectives document says scope, limit and place as the contract does', () => {
  const { verdict } = stateOf('pass')
  const objectives = verdict.findings
    .slice(0, 1)
    .flatMap(({ objective }) => (objective === undefined ? [] : [objective]))
  expect(JSON.parse(objectivesJson(objectives, [])).objectives).toEqual([
    {
      endpoint: '/retrieve',
      indicator: 'p50',
      comparison: '<=',
      limit: 300,
      unit: 'ms',
      severity: 'fail',
      source: { file: 'ops/README.md', line: 112 },
    },
  ])
})

test('JUnit: a miss is a failure, no answer an error, a warning passes with its text', async () => {
  const failed = await junit(stateOf('fail').verdict)
  expect(failed).toContain('<testsuites name="load-test" tests="12" failures="2" errors="0">')
  expect(failed.match(/<failure /g)?.length).toBe(2)
  const unjudged = await junit(stateOf('inconclusive').verdict)
  expect(unjudged).toContain('failures="0" errors="2"')
})

test('JUnit stays XML whatever a name holds', async () => {
  const { verdict } = stateOf('fail')
  const name = 'a\u0000b\u001b<&">\ud800]]>'
  const text = await junit({
    ...verdict,
    runs: verdict.runs.map(run => ({ ...run, name })),
    findings: verdict.findings.map(finding => ({ ...finding, run: name, message: name })),
  })
  expect(text.isWellFormed()).toBe(true)
  expect([...text].filter(sign => sign < ' ' && sign !== '\n' && sign !== '\t')).toEqual([])
  expect(text.match(/<failure /g)?.length).toBe(2)
  expect(text.replace(/<[^<>]*>/g, '')).not.toMatch(/[<>]/)
})

test('inspect shows what is not reported as a dash', () => {
  const text = inspectText([result])
  expect(text).toContain('POST /retrieve')
  expect(text).toMatch(/POST \/extract\/pico\s+3,169\s+4\s+10\.6\s+869 ms\s+–\s+–\s+724 ms/)
})

function failing(more: Partial<Finding>): Verdict {
  const { verdict } = stateOf('fail')
  const [finding] = verdict.findings.filter(({ outcome }) => outcome === 'fail')
  if (finding === undefined) throw new Error('nothing failed')
  return { ...verdict, findings: [{ ...finding, ...more }] }
}

test('a cell with two levels has the mark of the graver', () => {
  const { verdict } = stateOf('fail')
  const [one] = failing({}).findings
  if (one === undefined) throw new Error('nothing failed')
  const both = terminal({ ...verdict, findings: [{ ...one, outcome: 'warn' }, one] }, { colour: false, width: 200 })
  expect(both).toMatch(/\d+ m?s, [\d.]+ m?s ✗/)
})

test('a limit is never printed as another number', () => {
  const tiny = failing({ observed: 0.0007, condition: { comparison: '<', limit: 0.00001 }, unit: 'ratio' })
  expect(comment(tiny, context)).toContain('limit 0.001\u00a0%')
  expect(terminal(tiny, { colour: false, width: 200 })).toContain('0.07 % / 0.001 %')
})

test('a figure that strict judging fails says that its rounding is why', () => {
  const strict = failing({ code: 'within-rounding', observed: 2500, interval: [2450, 2550] })
  expect(comment(strict, context)).toContain('within rounding, stands for 2.45\u00a0s to 2.55\u00a0s')
})

test('an objective that makes the run no evidence is among the causes', () => {
  const invalid = failing({
    outcome: 'invalid',
    code: 'users-missing',
    message: 'users 48, limit ≥ 50: missed by 4 %.',
  })
  expect(comment(invalid, context)).toContain('users 48, limit ≥ 50: missed by 4\u00a0%.')
})

test('objectives of scenarios stand under their names', () => {
  const objectives = stateOf('pass')
    .verdict.findings.flatMap(({ objective }) => objective ?? [])
    .slice(0, 1)
  const scenarios = new Map([['burst', { objectives, notices: [] }]])
  expect(objectivesText([], [], scenarios)).toMatch(/^scenario burst\n.*\n1 objective\n$/)
  expect(JSON.parse(objectivesJson([], [], scenarios)).scenarios.burst.objectives.length).toBe(1)
})

const ours = own({ p95: 400, serviceP95: 300, lag: 1.2, causes: ['its thread was busy 90 % of the time'] })
const plain = { colour: false, width: 200 } as const

function surfacesOf(run: RunResult): Readonly<Record<string, string>> {
  const verdict = judged(run, [promise('/retrieve', 'p95', '<', 900)])
  return {
    terminal: terminal(verdict, plain),
    comment: comment(verdict, context),
    summary: summary(verdict, context),
    html: html(verdict, context).replace(/<\/?b>/g, ''),
    inspect: inspectText([run]),
  }
}

test("law 4: wherever a run of ours is shown, its clock, load, pump lag and transport are, and not another tool's words", () => {
  for (const [name, text] of Object.entries(surfacesOf(ours))) {
    expect(text, name).toContain('response time from the intended start')
    expect(text, name).toContain('open: arrivals wait for nobody')
    expect(text.replaceAll('\u00a0', ' '), name).toMatch(/[Pp]ump lag +p99 1\.2 ms/)
    expect(text, name).toMatch(/[Tt]ransport +undici/)
    expect(text, name).not.toMatch(/measures service time|iterations/)
  }
  for (const [name, text] of Object.entries(surfacesOf({ ...ours, workload: 'closed' })))
    expect(text, name).toContain('closed: a stall is seen at most once per user')
  for (const [name, text] of Object.entries(surfacesOf(result)))
    expect(text, name).not.toMatch(/[Pp]ump lag|[Tt]ransport|intended start|at most once per user|iterations/)
})

test('service time stands beside response time where each request is shown', () => {
  const { inspect = '', html: page = '', comment: text = '' } = surfacesOf(ours)
  expect(inspect).toMatch(/p99 +p100 +service p50 +service p95 +service p99\n/)
  expect(inspect).toMatch(/POST \/retrieve .* 400 ms +150 ms +300 ms +300 ms\n/)
  expect(page).toContain('Service P95')
  expect(page.match(/<td class="n">(?:150|300) ms<\/td>/g)).toHaveLength(3)
  expect(text).not.toContain('300 ms')
  expect(surfacesOf(result)['inspect']).not.toContain('service p')
})

test('iterations and requests of a second are told apart where they differ by more than 5 %', () => {
  const flows = (throughput: number): string =>
    terminal(judged(own({ p95: 400 }, {}, { throughput }), [promise('/retrieve', 'p95', '<', 900)]), plain)
  expect(flows(150)).toContain('50.0 iterations/s  150 req/s')
  expect(flows(52.6)).toContain('50.0 iterations/s  52.6 req/s')
  expect(flows(52.4)).not.toContain('iterations')
  const closed = own(
    { p95: 400 },
    { workload: 'closed', arrivals: { planned: 250, sent: 250, late: 0, unfinished: 0 } },
  )
  const series = Array.from({ length: 20 }, (_, second) => ({ atMs: second * 1000, quantiles: [] }))
  expect(surfacesOf({ ...closed, series })['terminal']).toContain('12.5 iterations/s  50.0 req/s')
  expect(surfacesOf(closed)['terminal']).not.toContain('iterations')
})

test('inspect tells arrivals, what the load generator suffered from, and what ended the run', () => {
  const text = inspectText([{ ...ours, aborted: 'errors > 50%' }])
  expect(text).toContain('source     load-test, load-test 0.1.0\n')
  expect(text).toContain(
    'arrivals   1,000 planned, 1,000 sent, 0 late, 0 unfinished, all users busy 10.0 % of the time\n',
  )
  const { users: _, ...open } = ours
  expect(inspectText([open])).toContain('all connections busy 10.0 % of the time\n')
  expect(text).toContain('pump lag   p99 1.2 ms, its thread was busy 90 % of the time\n')
  expect(text).toContain('aborted    by errors > 50%\n')
})

test('what a saved run says of its load generator is no markup and no command', () => {
  const transport = '<script>|`@a\n::error::x'
  const hostile = {
    ...ours,
    aborted: transport,
    generator: { transport, causes: [transport] },
    pumpLag: times([900, 10]),
  }
  const { comment: text = '', summary: summarised = '', html: page = '', ...lines } = surfacesOf(hostile)
  for (const markdown of [text, summarised]) expect(markupOf(markdown).filter(tag => !allowed.test(tag))).toEqual([])
  expect(page).not.toContain('<script')
  for (const shown of Object.values(lines)) expect(shown.split('\n').filter(line => /^\s*::/.test(line))).toEqual([])
})

test('a terminal lists the five most frequent failures, and nothing in them reaches it raw', () => {
  const { verdict } = stateOf('fail')
  const failures = [2, 9, 4, 7, 3, 8].map(count => ({
    method: 'POST',
    name: `/n${count}`,
    error: `HTTP ${count}`,
    count,
  }))
  const hostile = { name: '/x\n::error::x', error: '\u001b[2Jgone\r\n::stop-commands::y', count: 1234 }
  const show = (shown: RunResult['failures']): string =>
    terminal(
      { ...verdict, runs: [{ name: 'burst', result: { ...result, failures: shown } }] },
      { colour: false, width: 100 },
    )
  const lines = show([...failures, hostile]).split('\n')
  const head = lines.indexOf('  failures')
  expect(lines[head + 1]).toMatch(/^ {2}1,234 × \/x.*: .*gone/)
  expect(lines.slice(head + 2, head + 7)).toEqual([
    '      9 × POST /n9: HTTP 9',
    '      8 × POST /n8: HTTP 8',
    '      7 × POST /n7: HTTP 7',
    '      4 × POST /n4: HTTP 4',
    '  … and 2 kinds more',
  ])
  expect(lines.join('\n')).not.toMatch(/\u001b|\r|^::/m)
  expect(show([])).not.toContain('failures')
})

test('every surface names a regression that fails before objectives that could not be judged, and these before warnings', () => {
  const { verdict } = stateOf('regression')
  const kept = verdict.findings.filter(({ objective }) => objective !== undefined)
  const softened = kept
    .slice(0, 6)
    .map((one, index): Finding => ({ ...one, outcome: 'warn', message: `warned ${index}` }))
  const unjudged = kept.slice(7, 8).map((one): Finding => ({ ...one, outcome: 'inconclusive', message: 'unjudged 7' }))
  const changes = verdict.findings.filter(({ kind }) => kind === 'regression')
  const noEvidence: readonly Finding[] = stateOf('invalid').verdict.findings.filter(({ kind }) => kind === 'validity')
  const all = { ...verdict, findings: [...softened, ...unjudged, ...changes, ...noEvidence] }
  const signs = ['Every request failed to connect', 'p95 of POST /retrieve', 'unjudged 7', 'warned 0', 'warned 5']
  const surfaces = {
    comment: comment(all, context),
    summary: summary(all, context),
    check: checkRun(all, context).summary,
    terminal: terminal(all, { colour: false, width: 100 }).split('✗ 2 endpoints')[1],
    page: html(all, context).split('<h1>')[1],
    annotations: JSON.stringify(annotations(all)),
  }
  for (const [name, text = ''] of Object.entries(surfaces)) {
    const places = signs.map(sign => text.replaceAll('&#x20;', ' ').indexOf(sign))
    expect([name, ...places.map(place => place >= 0)]).toEqual([name, true, true, true, true, true])
    expect([name, places]).toEqual([name, places.toSorted((a, b) => a - b)])
  }
  const softer = { ...all, findings: [...softened, ...softened, ...changes] }
  expect(comment(softer, context)).toMatch(/p95 of POST \/retrieve[\s\S]*warned 0[\s\S]*\n- … and 4 more\n/)
})

test('a place that a notice names already is not told again, on the page and in the comment', () => {
  const { verdict } = stateOf('pass')
  const source = { file: 'SLO.md', line: 9 }
  const notices = [
    { code: 'read-as', message: 'SLO.md:9:1: a row says nothing.', source },
    { code: 'read-as', message: 'Another row says nothing.', source: { ...source, line: 11 } },
  ] as const
  const shown = { ...verdict, notices }
  for (const text of [html(shown, context), comment(shown, context)]) {
    expect(text.match(/SLO\.md:9/g)).toHaveLength(1)
    expect(text).toContain('SLO.md:11')
  }
})

test('a terminal has another sign for what is no evidence than for what failed, and its word', () => {
  const lines = terminal(stateOf('invalid').verdict, { colour: false, width: 100 }).split('\n')
  expect(lines).toContain('⊘ the run is no evidence: every request failed to connect')
  expect(lines).toContain('  ⊘ invalid: Every request failed to connect.')
  expect(lines.join()).not.toContain('✗')
})
