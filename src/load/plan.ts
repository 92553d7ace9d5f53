import type { Scenario, Step } from '../model/scenario.ts'
import { capture } from './capture.ts'
import { type Jar, makeJar } from './cookies.ts'
import { makeDeck } from './deck.ts'
import type { Iteration } from './engine.ts'
import { check } from './expectation.ts'
import type { Prepared, User } from './iteration.ts'
import { redirected } from './redirect.ts'
import { callOf, compileStep, nameOf } from './request.ts'
import { makeValues } from './values.ts'

/** Plan is a scenario with all prepared that is the same in each iteration. */
export interface Plan {
  /** The next iteration by the deck of flows; undefined where the data has come to its end. */
  deal(): Iteration | undefined
  /** Every origin that a step goes to. */
  readonly origins: readonly string[]
}

/** planOf compiles a scenario. Throws UserError where a step can't be sent as it is written. */
export function planOf({ flows, target, variables, seed, connection }: Scenario): Plan {
  const jarOf = connection.cookies ? jars() : () => undefined
  const prepared = flows.map(({ steps }) => steps.map(step => prepare(step, target, jarOf, connection.mostRedirects)))
  const deck = makeDeck(
    flows.map(({ weight }) => weight),
    seed,
  )
  const values = makeValues(variables, seed)
  return {
    deal: () => {
      const drawn = values.next()
      return drawn === 'exhausted' ? undefined : { steps: prepared[deck()] ?? [], values: drawn }
    },
    origins: [...new Set(prepared.flat().map(({ origin }) => origin))],
  }
}

/** prepare compiles one step; its cookies are those of the user's jar, if it has one. */
export function prepare(
  step: Step,
  target: string,
  jarOf: (user: User) => Jar | undefined,
  mostRedirects = 0,
): Prepared {
  const compiled = compileStep(step, target)
  const jarAtTarget = (user: User): Jar | undefined => (compiled.isAtTarget ? jarOf(user) : undefined)
  return {
    method: compiled.draft.method,
    origin: compiled.origin,
    nameOf: values => nameOf(compiled, values),
    ...(step.thinkMs !== undefined && { thinkMs: step.thinkMs }),
    call: (values, user) => callOf(compiled, values, jarAtTarget(user)),
    ...(mostRedirects > 0 && { mostRedirects }),
    follow: (call, answer, user) => {
      const jar = jarAtTarget(user)
      jar?.take(answer.headers, call.path, Date.now())
      const cookie = (path: string): string | undefined => jar?.header(path, compiled.isSecure)
      return redirected(call, answer, { origin: compiled.origin, ...(jar && { cookie }) })
    },
    judge: (answer, values, user) => {
      jarAtTarget(user)?.take(answer.headers, callOf(compiled, values).path, Date.now())
      return check(compiled.expectations, answer, values) ?? capture(compiled.captures, answer, values)
    },
  }
}

/** Each user has a jar of its own, for as long as the user is there. */
function jars(): (user: User) => Jar {
  const all = new WeakMap<User, Jar>()
  return user => {
    const jar = all.get(user) ?? makeJar()
    all.set(user, jar)
    return jar
  }
}
