import type { Place } from './notice.ts'
import { type Details, fill, placeOf } from './sentence.ts'

/**
 * sentences is the one catalogue of what a user can be told to mend: what, where, what to do.
 * A slot in braces is filled from the error's details, `{at}` from its file, line and column.
 */
const sentences = {
  // command line and inputs
  'no-evidence-given': 'nothing to judge: give a report, like `load-test check report.html --slo README.md`.',

  // files
  'file-missing': '{file}: no such file{near}. Check the path; it is relative to the working directory.',
  'file-outside': '{file}: lies outside the workspace. Move it inside, or start from its folder.',
  'file-not-regular': '{file}: is not a regular file. Give the path of a file.',
  'file-too-large':
    '{file}: has {size}, more than the {cap} that are read. Raise `max-report-size` if it is meant to be that large.',

  // documents

  // reports

  // SLO sources

  // config

  // GitHub
} as const

export type UserErrorCode = keyof typeof sentences

/**
 * UserError is a mistake of the user or of their files: one sentence that says what, where and what to do; exit code 2.
 * Only the doors catch it.
 */
export class UserError<Code extends UserErrorCode = UserErrorCode> extends Error {
  readonly code: Code
  readonly place: Place | undefined

  constructor(code: Code, details: Details<(typeof sentences)[Code]>) {
    super(fill(sentences[code], details))
    this.name = 'UserError'
    this.code = code
    this.place = placeOf(details)
  }
}

/** didYouMean is the tail of a sentence about an unknown name: the nearest known one, or nothing. */
export function didYouMean(near: string | undefined): string {
  return near === undefined ? '' : `; did you mean \`${near}\`?`
}
