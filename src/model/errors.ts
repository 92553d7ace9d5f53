import type { Place } from './notice.ts'
import { type Details, fill, placeOf } from './sentence.ts'

/**
 * sentences is the one catalogue of what a user can be told to mend: what, where, what to do.
 * A slot in braces is filled from the error's details, `{at}` from its file, line and column.
 */
const sentences = {
  // command line and inputs
  'no-evidence-given':
    'nothing to judge: give `report` (a Locust report, or a glob) or `publish` (a folder with a saved verdict).',
  'too-much-evidence':
    'the inputs {names} are both given, and a step judges one kind of evidence. Use a step for each.',
  'unknown-command': '`{word}` is not a command{near}; `load-test --help` lists them.',
  'unknown-option': '`{option}` is not an option here{near}; `load-test COMMAND --help` lists them.',
  'option-without-command': '`{option}` needs a command in front of it, like `load-test check REPORT {option}`.',
  'option-without-value': '`--{option}` needs a value: `--{option} {value}`.',
  'value-unknown': '`{option}` can not be `{value}`. It is one of: {choices}.',
  'argument-count': '`load-test {command}` takes {argument}, like `{example}`.',

  // files
  'file-missing': '{file}: no such file{near}. Paths are relative to the working directory.',
  'too-many-files': '{pattern}: matches more than {most} files. Write a narrower pattern.',
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

/** didYouMean is a clause about an unknown name: the nearest known one, or nothing. */
export function didYouMean(near: string | undefined): string {
  return near === undefined ? '' : ` (did you mean \`${near}\`?)`
}
