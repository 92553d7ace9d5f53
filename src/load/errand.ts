import type { Waiting } from '../model/progress.ts'
import type { Ready, Scenario, Step } from '../model/scenario.ts'
import { type Errands, sendOnce, waitUntilReady } from './once.ts'
import { type Plan, planOf } from './plan.ts'
import { prepareTarget, wayTo } from './target.ts'

/**
 * Performed is what became of a request that changes the target: `done`; `refused`, answered otherwise than it should be;
 * `unknown`, not answered, so that it may have been done or not.
 */
export type Performed = { readonly kind: 'done' } | { readonly kind: 'refused' | 'unknown'; readonly why: string }

/** ErrandHooks are how a request is watched that is not measured. */
export interface ErrandHooks {
  /** Somebody waits for the end: what is under way may take two seconds more. */
  readonly signal: AbortSignal
  /** Told what must not be printed, as it becomes known. */
  onSecret?(secret: string): void
}

/**
 * perform sends one step of a scenario that is not measured, by the rules of those that are: it shows the token that they
 * show, and knows what the setup captures. It is sent also where the signal has aborted. Throws UserError where token or setup
 * fail.
 */
export async function perform(scenario: Scenario, step: Step, hooks: ErrandHooks): Promise<Performed> {
  const { plan, asked } = errandOf(scenario, step)
  const [last] = plan.teardown
  const way = await wayTo(scenario)
  const hurry = hurried(hooks.signal)
  let isAnswered = false
  const errands: Errands = {
    ...{ transportTo: way.to, timeoutMs: scenario.timeoutMs, signal: hurry.signal },
    ...{ values: new Map(plan.once), user: { connections: new Map() } },
    onAnswer: () => {
      isAnswered = true
    },
  }
  try {
    await prepareTarget(asked, plan, errands, hooks.onSecret)
    isAnswered = false
    const wrong = last && (await sendOnce(last.prepared, errands))
    return wrong === undefined ? { kind: 'done' } : { kind: isAnswered ? 'refused' : 'unknown', why: wrong }
  } finally {
    hurry.close()
    plan.keeper.close()
    way.close()
  }
}

/** The setup is sent before only where the step needs what it captures. */
function errandOf(scenario: Scenario, step: Step): { readonly plan: Plan; readonly asked: Scenario } {
  const { ready: _, ...rest } = scenario
  const captured = scenario.setup.flatMap(({ capture }) => capture.map(({ name }) => name))
  const alone = { ...rest, setup: [], teardown: [step] }
  const plan = planOf(alone)
  if (!captured.some(name => plan.teardown[0]?.needs.has(name))) return { plan, asked: alone }
  const asked = { ...alone, setup: scenario.setup }
  return { plan: planOf(asked), asked }
}

const hurriedMs = 2000

function hurried(signal: AbortSignal): { readonly signal: AbortSignal; close(): void } {
  const late = new AbortController()
  let timer: NodeJS.Timeout | undefined
  const begin = (): void => {
    timer = setTimeout(() => late.abort(), hurriedMs)
  }
  if (signal.aborted) begin()
  else signal.addEventListener('abort', begin)
  return {
    signal: late.signal,
    close: () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', begin)
    },
  }
}

/** WaitHooks are how waiting is watched and ended. */
export interface WaitHooks {
  readonly signal: AbortSignal
  onWait?(waiting: Waiting): void
}

/** untilReady waits until a target answers a request as it should; what was wrong last, if it never does. */
export async function untilReady(scenario: Scenario, ready: Ready, hooks: WaitHooks): Promise<string | undefined> {
  const plan = planOf({ ...scenario, ready })
  const way = await wayTo(scenario)
  const errands = { transportTo: way.to, timeoutMs: scenario.timeoutMs, user: { connections: new Map() }, ...hooks }
  try {
    if (plan.ready === undefined) return undefined
    return await waitUntilReady(plan.ready.prepared, ready.withinMs, { ...errands, values: new Map(plan.once) })
  } finally {
    plan.keeper.close()
    way.close()
  }
}
