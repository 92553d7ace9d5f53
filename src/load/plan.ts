import { type Scenario, type Step, tokenName } from '../model/scenario.ts'
import { capture } from './capture.ts'
import { type Jar, makeJar } from './cookies.ts'
import { makeDeck } from './deck.ts'
import type { Iteration } from './engine.ts'
import { check } from './expectation.ts'
import type { Prepared, User, Values } from './iteration.ts'
import { redirected } from './redirect.ts'
import { type CompiledStep, callOf, compileStep, nameOf } from './request.ts'
import { type Keeper, makeKeeper } from './token.ts'
import { makeValues } from './values.ts'

/** Plan is a scenario with all prepared that is the same in each iteration. */
export interface Plan {
  /** The next iteration by the deck of flows; undefined where the data has come to its end. */
  deal(): Iteration | undefined
  /** What the variables are in the steps that are sent once: what the first iteration draws as well. */
  readonly once: Values
  readonly ready: Single | undefined
  /** How a token is fetched, and who has the one that requests show. */
  readonly token: Single | undefined
  readonly keeper: Keeper
  readonly setup: readonly Single[]
  readonly teardown: readonly Single[]
}

/** Single is a step that is sent once, before the load or behind it. */
export interface Single {
  readonly step: Step
  readonly prepared: Prepared
  /** Names that must have a value when it is sent. */
  readonly needs: ReadonlySet<string>
}

/** planOf compiles a scenario. Throws UserError where a step can't be sent as it is written. */
export function planOf(scenario: Scenario): Plan {
  const { flows, target, variables, seed, connection, ready, token, setup, teardown } = scenario
  const jarOf = connection.cookies ? jars() : () => undefined
  const keeper = makeKeeper()
  const single = (step: Step): Single => {
    const compiled = compileStep(step, target)
    const prepared = prepare(compiled, jarOf, connection.mostRedirects)
    const isShowing = compiled.names.has(tokenName)
    return { step, prepared: isShowing ? showing(prepared, keeper) : prepared, needs: compiled.names }
  }
  const iterations = flows.map(({ steps }) => steps.map(step => single(step).prepared))
  const deck = makeDeck(
    flows.map(({ weight }) => weight),
    seed,
  )
  const values = makeValues(variables, seed)
  const first = makeValues(variables, seed).next()
  return {
    deal: () => {
      const drawn = values.next()
      return drawn === 'exhausted' ? undefined : { steps: iterations[deck()] ?? [], values: drawn }
    },
    once: first === 'exhausted' ? new Map() : first,
    ready: ready && single(ready.step),
    token: token && single(token.step),
    keeper,
    setup: setup.map(single),
    teardown: teardown.map(single),
  }
}

/** Cookies are those of the user's jar, if it has one. */
function prepare(compiled: CompiledStep, jarOf: (user: User) => Jar | undefined, mostRedirects: number): Prepared {
  const { thinkMs } = compiled.step
  const jarAtTarget = (user: User): Jar | undefined => (compiled.isAtTarget ? jarOf(user) : undefined)
  return {
    method: compiled.draft.method,
    origin: compiled.origin,
    nameOf: values => nameOf(compiled, values),
    ...(thinkMs && { thinkMs }),
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

/** The newest token is shown, however long ago the iteration began; who is refused with it says so. */
function showing(prepared: Prepared, keeper: Keeper): Prepared {
  return {
    ...prepared,
    call: (values, user) => prepared.call(values.set(tokenName, keeper.current), user),
    judge: (answer, values, user) => {
      if (answer.status === 401) keeper.refuse(values.get(tokenName) ?? '')
      return prepared.judge(answer, values, user)
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
