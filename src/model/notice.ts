import { type Details, fill, placeOf } from './sentence.ts'

/** Place is where something is written: a file as the user can find it, line and column from 1. */
export interface Place {
  readonly file: string
  readonly line?: number
  readonly column?: number
}

/** Notice is a fact the reader should know and that changes no outcome. */
export interface Notice {
  readonly code: NoticeCode
  readonly message: string
  readonly source?: Place
}

/** sentences is the one catalogue of what a reader is told beside the findings; slots as in `errors.ts`. */
const sentences = {
  // what a report is like
  'service-time':
    '{tool} measures service time and counts failed requests in its latencies: waiting that it did not see is not in them.',

  // what an SLO source says

  // what matching found
  'uncovered-endpoint': 'No objective covers {names}.',

  // what became of the delivery
} as const

export type NoticeCode = keyof typeof sentences

/** notice makes a notice from the catalogue. */
export function notice<Code extends NoticeCode>(code: Code, details: Details<(typeof sentences)[Code]>): Notice {
  const source = placeOf(details)
  return { code, message: fill(sentences[code], details), ...(source && { source }) }
}
