import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import {
  comment,
  html,
  inspectJson,
  inspectText,
  issue,
  issueClosing,
  issueTitle,
  junit,
  objectivesJson,
  objectivesText,
  resultJson,
  summary,
  terminal,
  verdictJson,
} from '../../src/report/report.ts'
import { hostileReport } from './hostile-report.ts'
import { hostile } from './hostile-verdict.ts'
import { commandPayloads, hiddenPayloads } from './payloads.ts'
import { type Ran, runProgram } from './program.ts'
import { commandsIn, readEnvFile } from './runner-commands.ts'

const payloads = [...commandPayloads, ...hiddenPayloads]
const scratch = mkdtempSync(path.join(tmpdir(), 'load-test-injection-'))
const slo = '| Endpoint | P50 | P95 | Errors |\n| --- | --- | --- | --- |\n| `**` | 1ms | 2ms | < 0.001% |\n'

writeFileSync(path.join(scratch, 'report.html'), hostileReport(payloads))
writeFileSync(path.join(scratch, 'README.md'), slo)
writeFileSync(path.join(scratch, 'each.yml'), 'objectives: [each p50 < 1ms, each p95 < 2ms]\n')

afterAll(() => rmSync(scratch, { recursive: true, force: true }))

test('the payloads do what they say, where they are printed as they stand', () => {
  expect(commandsIn(payloads.join('\n')).length).toBeGreaterThanOrEqual(40)
})

test('no surface of a report has a command in any line, whatever the words in it', async () => {
  for (const payload of payloads) {
    const { verdict, context } = hostile(payload)
    const [run] = verdict.runs
    if (run === undefined) throw new Error('no run')
    const objectives = verdict.findings.flatMap(({ objective }) => (objective === undefined ? [] : [objective]))
    const surfaces = {
      terminal: terminal(verdict, { colour: false, width: 100 }),
      colours: terminal(verdict, { colour: true, width: 60 }),
      comment: comment(verdict, context),
      issue: issue(verdict, context, []),
      issueTitle: issueTitle(context),
      issueClosing: issueClosing(verdict, context),
      summary: summary(verdict, context),
      html: html(verdict, context),
      junit: await junit(verdict),
      verdictJson: verdictJson(verdict),
      resultJson: resultJson(run.result),
      inspectText: inspectText([run.result]),
      inspectJson: inspectJson([run.result]),
      objectivesText: objectivesText(objectives, verdict.notices),
      objectivesJson: objectivesJson(objectives, verdict.notices),
    }
    for (const [name, text] of Object.entries(surfaces)) expect(commandsIn(text), `${name}: ${payload}`).toEqual([])
  }
})

const lines: readonly (readonly string[])[] = [
  ['check', 'report.html', '--slo', 'README.md'],
  ['check', 'report.html', '--slo', 'each.yml'],
  ['check', 'report.html', '--slo', 'README.md', '--format', 'json'],
  ['check', 'report.html', '--slo', 'README.md', '--format', 'markdown'],
  ['check', 'report.html', '--slo', 'README.md', '--name', '##[error]name'],
  ['inspect', 'report.html'],
  ['inspect', 'report.html', '--format', 'json'],
  ['validate', '--slo', 'README.md'],
]

test.each(lines.map(line => [line.join(' '), line] as const))(
  'on stdout and stderr of `%s` there is no command',
  async (_, line) => {
    const ran = await runProgram(line, scratch)
    expect(ran.exitCode, ran.stderr).not.toBe(70)
    expect(commandsOf(ran)).toEqual([])
    expect(ran.stdout.length).toBeGreaterThan(50)
  },
)

test('what the user gives wrongly is told without a command', async () => {
  const wrong = ['##[set-output name=verdict]pass', 'a\n::set-output name=verdict::pass\r::debug::x']
  for (const text of wrong) {
    const tried = [
      ['check', `${text}.html`, '--slo', 'README.md'],
      ['check', 'report.html', '--slo', text],
      ['check', 'report.html', '--slo', `p95 ${text} << 3`],
      [text],
      ['check', `--${text}`],
      ['validate', '--config', text],
    ]
    const rans = await Promise.all(tried.map(line => runProgram(line, scratch)))
    for (const [at, ran] of rans.entries()) {
      expect(ran.exitCode, `${tried[at]}: ${ran.stderr}`).toBe(2)
      expect(commandsOf(ran), `${tried[at]}`).toEqual([])
    }
  }
}, 60_000)

test('a crash of ours prints no command', async () => {
  const thrown = `setTimeout(() => { throw new Error('boom\\n::set-output name=verdict::pass\\r##[error]x') }, 30)`
  const slow = 'setTimeout(() => {}, 1000)'
  const hook = `data:text/javascript,${encodeURIComponent(`${thrown};${slow}`)}`
  const ran = await runProgram(['check', 'report.html', '--slo', 'README.md'], scratch, {}, ['--import', hook])
  expect([ran.exitCode, ran.stderr.includes('boom')]).toEqual([70, true])
  expect(commandsOf(ran)).toEqual([])
})

test('the Action says only what it means to: its own annotations, and outputs that are its own', async () => {
  for (const source of ['README.md', 'each.yml']) {
    const { ran, output } = await action({ REPORT: 'report.html', SLO: source })
    const commands = commandsIn(`${ran.stdout}\n${ran.stderr}`)
    expect(ran.exitCode, ran.stderr).toBe(1)
    expect(commands.map(({ name }) => name)).toContain('error')
    for (const { name, properties } of commands) {
      expect(['error', 'warning']).toContain(name)
      expect(properties.get('title') ?? 'Load test').toMatch(/^Load test/)
    }
    const places = new Set(commands.map(({ properties }) => properties.get('file')))
    expect([...places].filter(file => file !== source && file !== undefined)).toEqual([])
    expect(commands.filter(({ name }) => name === 'error').length).toBeLessThanOrEqual(11)
    const { values, fault } = readEnvFile(output)
    expect(fault).toBeUndefined()
    expect([values.get('verdict'), values.has('exit-code')]).toEqual(['fail', false])
    expect(values.get('headline')).toMatch(/^\d+ of \d+ objectives missed$/)
    const ours =
      /^(verdict|headline|breaches|regressions|suspects|(verdict|result|html|markdown|junit)-path|(comment|artifact)-url)$/
    expect([...values.keys()].filter(name => !ours.test(name))).toEqual([])
  }
})

test('what is wrong with the inputs of the Action is one error of its own', async () => {
  for (const payload of commandPayloads.filter((_, at) => at % 5 === 0)) {
    const { ran } = await action({ REPORT: `nothing ${payload.replaceAll('\n', ' ')}`, SLO: 'README.md' })
    const names = commandsIn(`${ran.stdout}\n${ran.stderr}`).map(({ name }) => name)
    expect([ran.exitCode, names], payload).toEqual([2, ['error']])
  }
}, 60_000)

function commandsOf({ stdout, stderr }: Ran): readonly unknown[] {
  return [...commandsIn(stdout), ...commandsIn(stderr)]
}

let count = 0

/** The Action as the runner starts it, without a GitHub to speak to. */
async function action(inputs: Readonly<Record<string, string>>): Promise<{ ran: Ran; output: string }> {
  const temporary = path.join(scratch, `temporary-${++count}`)
  mkdirSync(temporary)
  const [output, summaryFile] = [path.join(temporary, 'output'), path.join(temporary, 'summary')]
  for (const file of [output, summaryFile]) writeFileSync(file, '')
  const ran = await runProgram([], scratch, {
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: scratch,
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summaryFile,
    RUNNER_TEMP: temporary,
    INPUT_COMMENT: 'never',
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name}`, value])),
  })
  return { ran, output: readFileSync(output, 'utf8') }
}
