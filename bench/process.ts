import { globSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { compare } from './cpu.ts'

// What a whole process costs, in CPU of `node -e 0` run beside it.
const root = path.resolve(import.meta.dirname, '..')
const node = process.execPath
const bundle = path.join(root, 'dist/index.js')
const report = path.join(root, globSync('fixtures/locust/*-red/report.html', { cwd: root }).sort().at(-1) ?? '')
const slo = path.join(root, 'fixtures/medkg/README.md#latency-slos')
const scratch = mkdtempSync(path.join(tmpdir(), 'load-test-bench-'))
for (const file of ['output', 'summary', 'event.json'])
  writeFileSync(path.join(scratch, file), file === 'event.json' ? '{}' : '')

const commands = {
  'node -e 0': { argv: [node, '-e', '0'] },
  '--version': { argv: [node, bundle, '--version'] },
  'check of a modern HTML report': { argv: [node, bundle, 'check', report, '--slo', slo] },
  '… with an option of judging': { argv: [node, bundle, 'check', report, '--slo', slo, '--max-age', 'never'] },
  'the Action, without network': {
    argv: [node, bundle],
    cwd: root,
    env: {
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: root,
      GITHUB_REPOSITORY: 'octocat/demo',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_EVENT_PATH: path.join(scratch, 'event.json'),
      GITHUB_OUTPUT: path.join(scratch, 'output'),
      GITHUB_STEP_SUMMARY: path.join(scratch, 'summary'),
      GITHUB_JOB: 'bench',
      RUNNER_TEMP: scratch,
      INPUT_REPORT: report,
      INPUT_SLO: slo,
      INPUT_COMMENT: 'never',
      INPUT_ARTIFACT: 'never',
      'INPUT_MAX-AGE': 'never',
      'INPUT_OUTPUT-DIR': path.join(scratch, 'out'),
    },
  },
}

const compared = compare(commands, 9, 8)
const goals = new Map([
  ['--version', 1.3],
  ['check of a modern HTML report', 5],
  ['the Action, without network', 8],
])
for (const name of Object.keys(commands)) {
  const goal = goals.get(name)
  const ms = (compared.seconds(name) * 1000).toFixed(0).padStart(6)
  const ratio = compared.ratio(name, 'node -e 0').toFixed(2).padStart(6)
  process.stdout.write(`${name.padEnd(34)}${ms} ms CPU  ${ratio} ×${goal === undefined ? '' : `   goal ≤ ${goal} ×`}\n`)
}
