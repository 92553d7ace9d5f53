/** Offer is what a scenario will send at its rate, whatever becomes of it. */
export interface Offer {
  /** Arrivals per second: on average over the judged time, where there are stages. */
  readonly rate: number
  readonly isStaged: boolean
  /** Users that carry the arrivals; absent where they are not limited. */
  readonly users?: number
  /** What an iteration thinks between its steps, on average. */
  readonly thinkMs: number
  readonly calls: readonly OfferedCall[]
}

/** OfferedCall is a recorded name, and how often one arrival calls it on average. */
export interface OfferedCall {
  readonly method: string
  readonly name: string
  readonly times: number
  /** Whether the name is recorded like this; else something in it is known only when it is sent, and stands as `{name}`. */
  readonly isExact: boolean
}
