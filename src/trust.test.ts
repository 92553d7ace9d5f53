import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Demo, startDemo } from './demo/demo.ts'
import type { Desk, Workflow } from './desk.ts'
import { makeHost } from './host.ts'
import { run } from './run.ts'

let folder: string
let demo: Demo
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'load-test-trust-'))
  demo = await startDemo({ speed: 10 })
})
afterEach(async () => {
  await demo.close()
  rmSync(folder, { recursive: true, force: true })
})

const configTo = (target: string, more = ''): string => `target: ${target}
slo: ["errors < 1%"]
requests: { health: { get: /health } }
scenarios: { smoke: { rate: 20/s, duration: 300ms${more} } }
`

function desk(workflow: Partial<Workflow>): Desk {
  return {
    host: makeHost({ folder, log: () => undefined }),
    colour: false,
    width: 100,
    workflow: { name: 'job', links: {}, ...workflow },
    load: {
      environment: {},
      machine: { runner: 'test' },
      program: path.join(import.meta.dirname, 'main.ts'),
      signal: new AbortController().signal,
      cancelCode: () => 130,
      mask: () => undefined,
      wait: () => undefined,
      show: () => undefined,
      end: () => undefined,
    },
  }
}

const smoke = { name: 'run', arguments: ['smoke'], values: new Map() } as const

describe('under pull_request_target', () => {
  test('what is sent is said by the base branch alone, whatever was checked out', async () => {
    writeFileSync(path.join(folder, 'load-test.yml'), configTo('http://127.0.0.1:9'))
    const readAtBase = async (): Promise<string> => configTo(demo.url)
    const { judged } = await run(smoke, desk({ event: 'pull_request_target', readAtBase }))
    expect(judged?.verdict.runs[0]?.result).toMatchObject({ target: demo.url, total: { requests: 6, failures: 0 } })
  })

  test('nothing is sent where the base can not be read', async () => {
    writeFileSync(path.join(folder, 'load-test.yml'), configTo(demo.url))
    await expect(run(smoke, desk({ event: 'pull_request_target' }))).rejects.toMatchObject({ code: 'base-unreachable' })
    expect(demo.log.size).toBe(0)
  })
})

describe("a fork's pull request", () => {
  const fork = (base: string | undefined): Desk =>
    desk({ event: 'pull_request', isFork: true, readAtBase: async () => base })

  test('may send to this machine, and to hosts that the base names', async () => {
    writeFileSync(path.join(folder, 'load-test.yml'), configTo(demo.url))
    const { judged } = await run(smoke, fork(undefined))
    expect(judged?.verdict.runs[0]?.result.total).toMatchObject({ requests: 6, failures: 0 })
  })

  test.each([
    ['of another target', 'http://api.test', undefined],
    ['that it allows itself', 'http://api.test', configTo('http://other.test', ', allow-hosts: [third.test]')],
  ])('may not send to a host %s', async (_, target, base) => {
    writeFileSync(path.join(folder, 'load-test.yml'), configTo(target, ', allow-hosts: [api.test]'))
    await expect(run(smoke, fork(base))).rejects.toMatchObject({
      code: 'host-not-at-base',
      message: expect.stringContaining('requests of a fork to api.test are not allowed'),
    })
  })

  test.each([
    ['target', configTo('http://api.test')],
    ['`allow-hosts`', configTo('http://other.test', ', allow-hosts: [api.test]')],
    ['pattern', configTo('http://other.test', ', allow-hosts: ["*.test"]')],
  ])('may send to a host that the base has as %s', async (_, base) => {
    writeFileSync(path.join(folder, 'load-test.yml'), configTo('http://api.test'))
    const { judged } = await run(smoke, fork(base))
    expect(judged?.verdict.runs[0]?.result.target).toBe('http://api.test')
  })
})
