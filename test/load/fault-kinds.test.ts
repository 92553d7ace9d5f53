import { describe, expect } from 'vitest'
import { testWith } from '../rig/with-parts.ts'
import { answerKinds } from './answer-kinds.ts'
import { connectionKinds } from './connection-kinds.ts'
import type { Kind } from './fault-kind.ts'
import { machineKinds } from './machine-kinds.ts'
import { type Ended, expectNothingLost, runWhole } from './whole-run.ts'

const kinds: readonly Kind[] = [...connectionKinds, ...answerKinds, ...machineKinds]

describe.concurrent.each(['raw', 'undici'] as const)(
  'by %s a run ends by itself, loses nothing and says what it was',
  transport => {
    for (const kind of kinds) {
      testWith(kind.parts ?? [], kind.name, () => expectOf(kind, transport), { timeout: 90_000 })
    }
  },
)

async function expectOf(kind: Kind, transport: 'raw' | 'undici'): Promise<void> {
  const { end, ...given } = await kind.begin()
  try {
    const ended = await runWhole({ ...kind, ...given, transport })
    expectNothingLost(ended.result)
    expectAs(kind, ended)
  } finally {
    await end()
  }
}

function expectAs({ exitCode, code, error, failed, also }: Kind, ended: Ended): void {
  const { requests, failures } = ended.result.total
  const expected = [error ?? []].flat()
  for (const { error } of ended.result.failures) expect(expected).toContain(error)
  expect(failures === 0 ? 'none' : failures === requests ? 'all' : 'some').toBe(failed)
  if (code !== undefined) expect(ended.codes).toContain(code)
  expect(ended.exitCode, ended.stderr).toBe(exitCode)
  also?.(ended)
}
