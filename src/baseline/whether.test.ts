import { expect, test } from 'vitest'
import { type Answer, type Occasion, whether } from './whether.ts'

const nightly: Occasion = {
  update: 'auto',
  event: 'schedule',
  branch: 'main',
  defaultBranch: 'main',
  isOverridden: false,
  isEvidence: true,
}

test.each<readonly [string, Partial<Occasion>, Answer]>([
  ['a schedule', {}, 'yes'],
  ['a push to the default branch', { event: 'push' }, 'yes'],
  ['a push to another branch', { event: 'push', branch: 'faster' }, 'not-default-branch'],
  ['a run by hand', { event: 'workflow_dispatch' }, 'not-asked'],
  ['a pull request', { event: 'pull_request' }, 'pull-request'],
  ['a pull request with the rights of its base', { event: 'pull_request_target' }, 'pull-request'],
  ['a merge queue', { event: 'merge_group' }, 'pull-request'],
  ['what another workflow started', { event: 'workflow_run' }, 'pull-request'],
  ['a release', { event: 'release' }, 'not-asked'],
  ['a run of another load', { isOverridden: true }, 'overridden'],
  ['a run that was cancelled or is invalid', { isEvidence: false }, 'not-evidence'],
  ['a schedule that was told not to', { update: 'never' }, 'not-asked'],
])('%s: %s', (_, more, answer) => {
  expect(whether({ ...nightly, ...more })).toBe(answer)
})

const { branch: _, defaultBranch: __, ...unknown } = nightly

test('a schedule whose payload does not name the default branch ran on it; a push may have been to any', () => {
  expect(whether(unknown)).toBe('yes')
  expect(whether({ ...unknown, event: 'push' })).toBe('not-default-branch')
})

const { event: ___, ...atHome } = unknown

test.each<readonly [string, Occasion, Answer]>([
  ['who asks on a machine of their own', { ...atHome, update: 'asked' }, 'yes'],
  ['who does not', { ...atHome, update: 'never' }, 'not-asked'],
  ['who asks by hand in a workflow', { ...nightly, update: 'asked', event: 'workflow_dispatch', branch: 'x' }, 'yes'],
  ['who asks in a pull request', { ...nightly, update: 'asked', event: 'pull_request' }, 'pull-request'],
  ['who asks for a run of another load', { ...atHome, update: 'asked', isOverridden: true }, 'overridden'],
  ['who asks for a run that is invalid', { ...atHome, update: 'asked', isEvidence: false }, 'not-evidence'],
])('%s: %s', (_, occasion, answer) => {
  expect(whether(occasion)).toBe(answer)
})
