import { spawnSync } from 'node:child_process'
import { cpSync, globSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { type Part, requirePart } from './parts.ts'
import { root } from './place.ts'
import { testWith } from './with-parts.ts'
import { readmeWorkflows } from './workflows.ts'

const strictest = ['--offline', '--persona=pedantic', '--no-progress']
const ours = globSync('.github/workflows/*.yml', { cwd: root }).sort()

/** The README's workflows as a consumer has them: a repository with our action beside it. */
function consumer(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'load-test-lint-'))
  mkdirSync(path.join(folder, '.github/workflows'), { recursive: true })
  for (const [at, text] of readmeWorkflows().entries())
    writeFileSync(path.join(folder, `.github/workflows/readme-${at + 1}.yml`), text)
  return folder
}

/** What a linter says; nothing where it is content. */
function said(name: Part, given: readonly string[], folder: string): string {
  const { status, stdout, stderr } = spawnSync(requirePart(name), given, { cwd: folder, encoding: 'utf8' })
  return status === 0 ? '' : `${stdout}${stderr}`
}

test('there are workflows to look at', () => {
  expect(ours.length).toBeGreaterThanOrEqual(3)
  expect(readmeWorkflows().length).toBe(5)
})

testWith(['actionlint'], 'actionlint finds nothing in our workflows', () => {
  expect(said('actionlint', ['-shellcheck=', ...ours], root)).toBe('')
})

testWith(['actionlint'], "actionlint finds nothing in the README's workflows", () => {
  const folder = consumer()
  expect(said('actionlint', ['-shellcheck=', ...globSync('.github/workflows/*', { cwd: folder })], folder)).toBe('')
})

testWith(
  ['actionlint'],
  "the README's workflows give our action what action.yml has, as a local action is checked",
  () => {
    const folder = consumer()
    spawnSync('git', ['init'], { cwd: folder })
    for (const file of ['action.yml', 'dist'])
      cpSync(path.join(root, file), path.join(folder, file), { recursive: true })
    for (const [at, text] of readmeWorkflows().entries()) {
      const local = text.replaceAll('medkg/load-test-action@v1', './')
      writeFileSync(path.join(folder, `.github/workflows/readme-${at + 1}.yml`), local)
    }
    const given = ['-shellcheck=', ...globSync('.github/workflows/*', { cwd: folder })]
    expect(said('actionlint', given, folder)).toBe('')
    writeFileSync(
      path.join(folder, '.github/workflows/wrong.yml'),
      'on: push\njobs: { a: { runs-on: ubuntu-latest, steps: [{ uses: ./, with: { repport: x } }] } }\n',
    )
    expect(said('actionlint', ['.github/workflows/wrong.yml'], folder)).toContain('repport')
  },
)

testWith(['zizmor'], 'zizmor at its strictest finds nothing in our workflows and action.yml', () => {
  expect(said('zizmor', [...strictest, 'action.yml', '.github'], root)).toBe('')
})

testWith(
  ['zizmor'],
  "zizmor finds nothing in the README's workflows; at its strictest, only in the one of ten lines",
  () => {
    const folder = consumer()
    // A reader pins by commit; the README can't know the commit that it is part of.
    writeFileSync(path.join(folder, 'zizmor.yml'), 'rules:\n  unpinned-uses: { disable: true }\n')
    const [short = '', ...long] = globSync('.github/workflows/*', { cwd: folder }).sort()
    expect(said('zizmor', ['--offline', '--no-progress', short], folder)).toBe('')
    for (const workflow of long) expect(said('zizmor', [...strictest, workflow], folder)).toBe('')
  },
)

testWith(['zizmor'], 'zizmor would find a script made of a title', () => {
  const folder = consumer()
  const workflow =
    'on: pull_request\njobs: { a: { runs-on: ubuntu-latest, steps: [{ run: "echo ${{ github.head_ref }}" }] } }\n'
  writeFileSync(path.join(folder, '.github/workflows/wrong.yml'), workflow)
  expect(said('zizmor', [...strictest, '.github/workflows/wrong.yml'], folder)).toContain('template-injection')
})

testWith(['check-jsonschema'], 'action.yml and all workflows have the shape that GitHub publishes', () => {
  expect(said('check-jsonschema', ['--builtin-schema', 'vendor.github-actions', 'action.yml'], root)).toBe('')
  expect(said('check-jsonschema', ['--builtin-schema', 'vendor.github-workflows', ...ours], root)).toBe('')
  const folder = consumer()
  const snippets = globSync('.github/workflows/*', { cwd: folder })
  expect(said('check-jsonschema', ['--builtin-schema', 'vendor.github-workflows', ...snippets], folder)).toBe('')
})
