import { performance } from 'node:perf_hooks'
import type { Step } from '../model/scenario.ts'
import type { Values } from './iteration.ts'
import { prepare } from './plan.ts'
import type { Transport } from './transport.ts'

/**
 * sendOnce sends one step that is not measured, before a load or behind it; gives what is wrong with the answer, if anything.
 * It is filled from `values`, and what it takes out of the answer is added to them.
 */
export function sendOnce(
  step: Step,
  target: string,
  { transportTo, timeoutMs }: { transportTo(origin: string): Transport; timeoutMs: number },
  values: Values = new Map(),
): Promise<string | undefined> {
  const prepared = prepare(step, target, () => undefined)
  const user = { connections: new Map() }
  const connection = transportTo(prepared.origin).open()
  return new Promise(resolve => {
    const late = setTimeout(() => connection.abort('timeout', `timeout after ${timeoutMs / 1000} s`), timeoutMs)
    connection.send(prepared.call(values, user), outcome => {
      clearTimeout(late)
      connection.close()
      resolve(outcome.kind === 'answer' ? prepared.judge(outcome, values, user) : outcome.message)
    })
  })
}

const pauseMs = 500

/** waitUntilReady sends a step until it is answered well; undefined then, else what was wrong last when the time was over. */
export async function waitUntilReady(
  send: () => Promise<string | undefined>,
  withinMs: number,
): Promise<string | undefined> {
  const until = performance.now() + withinMs
  for (;;) {
    const wrong = await send()
    if (wrong === undefined || performance.now() + pauseMs > until) return wrong
    await new Promise(resolve => setTimeout(resolve, pauseMs))
  }
}
