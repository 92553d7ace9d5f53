import type { Part } from '../rig/parts.ts'
import type { Ended, Given } from './whole-run.ts'

/** Kind is one way in which a target or the machine fails, and what becomes of a run against it. */
export interface Kind extends Pick<Given, 'scenario' | 'method' | 'slo'> {
  readonly name: string
  readonly parts?: readonly Part[]
  /** Starts what fails. */
  readonly begin: () => Promise<Begun>
  readonly exitCode: number
  /** The finding or notice that tells of it, where there is one. */
  readonly code?: string
  /** The error of every failed request, or those that it may have; and which requests failed. */
  readonly error?: string | readonly string[]
  readonly failed: 'none' | 'some' | 'all'
  /** What else holds. */
  readonly also?: (ended: Ended) => void
}

/** Begun is what a run needs to meet the fault, and how to end it. */
export interface Begun extends Omit<Given, 'transport' | 'scenario' | 'method' | 'slo'> {
  readonly end: () => Promise<void> | void
}
