/** Check is one thing looked at: how it is, and what to do where it is not well. */
export interface Check {
  readonly name: string
  readonly state: 'well' | 'note' | 'ill'
  readonly text: string
  readonly next?: string
}
