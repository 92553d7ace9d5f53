import type { Place } from './notice.ts'

/** Scenario is one load, with every default filled in; plain data, so that it can be handed to a thread. Times are in ms. */
export interface Scenario {
  readonly name: string
  /** Base URL: `https://host[:port][/path]`, without a slash at its end. */
  readonly target: string
  readonly load: Load
  /** What arrives, by weight; a flow has several steps. */
  readonly flows: readonly Flow[]
  readonly variables: readonly Variable[]
  readonly seed: number
  /** Total deadline of one request. */
  readonly timeoutMs: number
  /** What is due or in flight at the end may finish within this. */
  readonly drainMs: number
  readonly connection: ConnectionSettings
  readonly ready?: Ready
  readonly token?: Token
  readonly setup: readonly Step[]
  readonly teardown: readonly Step[]
  readonly abort: readonly AbortRule[]
  /** What is left out at the beginning beside the spawn phase; `auto` finds it. */
  readonly warmUp: number | 'auto'
  /** Connections that may be open at once. */
  readonly mostConnections: number
  /** Values that came from the environment: whatever prints a text of the target masks them. */
  readonly secrets: readonly string[]
}

/**
 * Load is the workload model: `open` arrivals come whatever the target does, `closed` users send one request after the
 * other, `carried` arrivals come at a rate and are carried by users.
 */
export type Load =
  | { readonly kind: 'open'; readonly stages: readonly Stage[]; readonly arrivals: Arrivals }
  | {
      readonly kind: 'closed'
      readonly users: number
      /** Per second. */
      readonly spawnRate: number
      readonly durationMs: number
      readonly between: Between
    }
  | {
      readonly kind: 'carried'
      /** Per second. */
      readonly rate: number
      readonly users: number
      readonly spawnRate: number
      readonly durationMs: number
      readonly arrivals: Arrivals
    }

/** Stage is a stretch of an open load; its rate, per second, changes evenly. */
export interface Stage {
  readonly from: number
  readonly to: number
  readonly durationMs: number
}

/** Arrivals are evenly spaced, or as of users who know nothing of each other. */
export type Arrivals = 'even' | 'poisson'

/** Between is what a closed user does between two iterations: thinks for a time, or keeps a pace from start to start. */
export type Between =
  | { readonly kind: 'think'; readonly fromMs: number; readonly toMs: number }
  | { readonly kind: 'pacing'; readonly everyMs: number }

/** Flow is one iteration: one request, or several in a row. */
export interface Flow {
  readonly name: string
  readonly weight: number
  readonly steps: readonly Step[]
}

/**
 * Step is one request as it is written. Its name, path, headers, body, multipart values and expectations may hold `${name}`,
 * the value of a variable or of a capture of an earlier step (of `setup`, for all); `$${` stands for `${`.
 */
export interface Step {
  /** Under which it is recorded. */
  readonly name: string
  readonly method: string
  /** Path below the target with its query, or a whole URL. */
  readonly path: string
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body?: Body
  readonly expect: readonly Expectation[]
  readonly capture: readonly Capture[]
  /** Thinking before this step, behind the one before. */
  readonly thinkMs?: readonly [from: number, to: number]
  /** Where it is written, for errors. */
  readonly source: Place
}

/**
 * Body is what is sent: a text with its type, or the bytes of a file. The type is the content-type header, which then is
 * not among the step's headers.
 */
export type Body =
  | { readonly kind: 'text'; readonly text: string; readonly type: string; readonly escape: Escape }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array; readonly type: string }
  | { readonly kind: 'multipart'; readonly parts: readonly Part[] }

/** Escape is how a value is written into a text: as the inside of a JSON string, percent-encoded, or as it is. */
export type Escape = 'json' | 'form' | 'none'

/** Part is a field of a form, or a file in it. */
export interface Part {
  readonly name: string
  readonly value: string | Uint8Array
  readonly fileName?: string
  readonly type?: string
}

/**
 * Expectation is what must hold of an answer, or the request counts as failed. Without one of a status, a status below
 * 400 is expected. An empty `contains` wants a header to be there.
 */
export type Expectation =
  | { readonly kind: 'status'; readonly anyOf: readonly (readonly [from: number, to: number])[] }
  | { readonly kind: 'header'; readonly name: string; readonly contains: string }
  | { readonly kind: 'body'; readonly contains: string }
  | { readonly kind: 'jsonpath'; readonly path: string; readonly equals?: string }

/** Capture takes a value out of an answer for the steps behind it. */
export type Capture =
  | { readonly name: string; readonly from: 'jsonpath'; readonly path: string }
  | { readonly name: string; readonly from: 'header'; readonly header: string }
  | { readonly name: string; readonly from: 'regex'; readonly pattern: string }

/** Variable is a name whose value each iteration draws anew. */
export type Variable =
  | {
      readonly name: string
      readonly kind: 'choice'
      readonly values: readonly string[]
      readonly weights: readonly number[]
    }
  | {
      readonly name: string
      readonly kind: 'rows'
      readonly values: readonly string[]
      readonly order: 'sequential' | 'shuffled' | 'once'
    }
  | { readonly name: string; readonly kind: 'uuid' }
  | { readonly name: string; readonly kind: 'integer'; readonly from: number; readonly to: number }
  | { readonly name: string; readonly kind: 'words'; readonly count: number }

/** ConnectionSettings are how the target is spoken to. */
export interface ConnectionSettings {
  readonly transport: 'auto' | 'undici' | 'raw'
  readonly proxy?: string
  readonly tls: TlsSettings
  /** Followed at most this often; 0 by default. */
  readonly mostRedirects: number
  readonly cookies: boolean
  /** Most bytes of an answer that are read. */
  readonly mostBytes: number
  /** Hosts that requests may go to, by `isAllowedHost`; also behind a redirect or a variable. */
  readonly allowedHosts: readonly string[]
}

/** TlsSettings are PEM texts and switches. */
export interface TlsSettings {
  readonly ca?: string
  readonly certificate?: string
  readonly key?: string
  readonly serverName?: string
  readonly insecure: boolean
}

/** Ready is a request that must be answered below 400 before the load begins. */
export interface Ready {
  readonly step: Step
  readonly withinMs: number
}

/** AbortRule ends a run early: a figure of a window beyond a limit, for a time, not before another. */
export interface AbortRule {
  readonly text: string
  readonly indicator: { readonly kind: 'percentile'; readonly q: number } | { readonly kind: 'errors' }
  readonly above: number
  readonly forMs: number
  readonly afterMs: number
}

/** tokenName is what `${…}` holds where a step shows the token of its scenario; nothing else may bear it. */
export const tokenName = 'auth.token'

/** Token is fetched behind `ready` and before all else, and again before it expires; requests for it are not measured. */
export interface Token {
  /** Captures it under `tokenName`. */
  readonly step: Step
  /** What the step is filled from: values of the environment. */
  readonly values: readonly (readonly [name: string, value: string])[]
  /** How often it is fetched again, in ms; absent where the answer says so by `expires_in`, or nobody does. */
  readonly everyMs?: number
}
