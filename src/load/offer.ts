import type { Offer, OfferedCall } from '../model/offer.ts'
import type { Flow, Load, Scenario, Step, Variable } from '../model/scenario.ts'
import { arrivalsBetween } from './pace.ts'
import { planOf } from './plan.ts'
import { durationOf, piecesOf, spawnMsOf } from './shape.ts'
import { compileTemplate, fill, namesOf } from './template.ts'

/**
 * offerOf compiles a scenario as a run does, sends nothing, and says what it would send; undefined for users alone, who send
 * as fast as they are answered. Throws UserError where a step can't be sent as it is written.
 */
export function offerOf(scenario: Scenario): Offer | undefined {
  planOf(scenario)
  const { load, flows, warmUp } = scenario
  if (load.kind === 'closed') return undefined
  const [stage, ...more] = load.kind === 'open' ? load.stages : []
  return {
    rate: rateOf(load, warmUp === 'auto' ? 0 : warmUp),
    isStaged: load.kind === 'open' && (more.length > 0 || stage?.from !== stage?.to),
    ...(load.kind === 'carried' && { users: load.users }),
    thinkMs: sharesOf(flows).reduce((sum, { flow, share }) => sum + share * thinkOf(flow), 0),
    calls: callsOf(scenario),
  }
}

/** callsOf is what a scenario sends, whatever sets its pace, by the names under which it is recorded. */
export function callsOf({ flows, variables }: Scenario): readonly OfferedCall[] {
  return joined(
    sharesOf(flows).flatMap(({ flow, share }) => flow.steps.flatMap(step => callsOfStep(step, variables, share))),
  )
}

function sharesOf(flows: readonly Flow[]): readonly { readonly flow: Flow; readonly share: number }[] {
  const weights = flows.reduce((sum, { weight }) => sum + weight, 0)
  return flows.map(flow => ({ flow, share: flow.weight / weights }))
}

function rateOf(load: Exclude<Load, { kind: 'closed' }>, warmUpMs: number): number {
  const [from, to] = [Math.max(spawnMsOf(load), warmUpMs) / 1000, durationOf(load) / 1000]
  return arrivalsBetween(piecesOf(load), from, to) / (to - from)
}

function thinkOf({ steps }: Flow): number {
  return steps.slice(1).reduce((sum, { thinkMs: [from, to] = [0, 0] }) => sum + (from + to) / 2, 0)
}

/** Most names that are told of one step. */
const mostNames = 1000

interface Named {
  readonly values: ReadonlyMap<string, string>
  readonly share: number
}

/** A name with variables is recorded under each of their values, as far as these are known before the load. */
function callsOfStep(step: Step, variables: readonly Variable[], share: number): readonly OfferedCall[] {
  const template = compileTemplate(step.name, step.source)
  const used = [...namesOf([template])]
  const known = variables.flatMap(one => (used.includes(one.name) && 'values' in one ? [one] : []))
  let named: readonly Named[] = [{ values: new Map(used.map(name => [name, `{${name}}`])), share }]
  let isExact = known.length === used.length
  for (const variable of known) {
    const isTooMuch = named.length * variable.values.length > mostNames
    if (isTooMuch) isExact = false
    else named = named.flatMap(one => withEach(one, variable))
  }
  return named.map(one => ({
    method: step.method,
    name: fill(template, one.values),
    times: one.share,
    isExact,
  }))
}

function withEach(
  { values, share }: Named,
  variable: Extract<Variable, { readonly values: unknown }>,
): readonly Named[] {
  const weights = variable.kind === 'choice' ? variable.weights : variable.values.map(() => 1)
  const sum = weights.reduce((all, weight) => all + weight, 0)
  return variable.values.map((value, at) => ({
    values: new Map([...values, [variable.name, value]]),
    share: (share * (weights[at] ?? 0)) / sum,
  }))
}

function joined(calls: readonly OfferedCall[]): readonly OfferedCall[] {
  const byName = new Map<string, OfferedCall>()
  for (const call of calls) {
    const key = `${call.method} ${call.name}`
    const known = byName.get(key)
    byName.set(key, known === undefined ? call : { ...known, times: known.times + call.times })
  }
  return [...byName.values()]
}
