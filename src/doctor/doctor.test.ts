import { expect, test } from 'vitest'
import { examine, type Facts } from './doctor.ts'

const well: Facts = {
  nodeVersion: 'v24.1.0',
  config: { found: 'load-test.yml' },
  objectives: { found: 'load-test.yml', count: 12 },
  locust: 'locust 2.43.4',
}

const stateOf = (facts: Facts): Record<string, string> =>
  Object.fromEntries(examine(facts).map(({ name, state }) => [name, state]))

test('a machine that has everything is well', () => {
  expect(stateOf(well)).toEqual({ node: 'well', config: 'well', objectives: 'well', locust: 'well' })
})

test('an old Node and an unreadable config are ill, and say what to do', () => {
  const checks = examine({
    ...well,
    nodeVersion: 'v20.20.2',
    config: { problem: 'load-test.yml:1:1: no' },
    objectives: { problem: 'SLO.md: none' },
  })
  expect(checks.filter(({ state }) => state === 'ill').map(({ text }) => text)).toEqual([
    'v20.20.2 is too old',
    'load-test.yml:1:1: no',
    'SLO.md: none',
  ])
  expect(stateOf({ ...well, nodeVersion: 'v22.18.0' })['node']).toBe('ill')
  expect(stateOf({ ...well, nodeVersion: 'v22.19.0' })['node']).toBe('well')
})

test('what is merely missing is a note', () => {
  const { locust: _, ...without } = well
  expect(stateOf({ ...without, config: {}, objectives: {} })).toEqual({
    node: 'well',
    config: 'note',
    objectives: 'note',
    locust: 'note',
  })
})

test('in a workflow it says whether a comment can be had', () => {
  const workflow = {
    event: 'pull_request',
    hasToken: true,
    isPullRequest: true,
    isFork: false,
    summaryWritable: true,
    canUpload: false,
  }
  expect(stateOf({ ...well, workflow })).toMatchObject({
    event: 'well',
    comment: 'well',
    summary: 'well',
    artifact: 'note',
  })
  expect(stateOf({ ...well, workflow: { ...workflow, isFork: true } })['comment']).toBe('note')
  expect(stateOf({ ...well, workflow: { ...workflow, hasToken: false } })['comment']).toBe('ill')
  expect(stateOf({ ...well, workflow: { ...workflow, isPullRequest: false } })['comment']).toBe('note')
})
