import { UserError } from '../model/errors.ts'
import type { Place } from '../model/notice.ts'

/** Address is where histories are kept, as it was written. */
export type Address =
  | { readonly kind: 'none' }
  /** A `.jsonl` file, or a folder with one for each load test. */
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'git'; readonly branch: string }
  /** Without a name it is that of the step's own artifact. */
  | { readonly kind: 'artifact'; readonly name?: string }

const usualBranch = 'load-test-history'

/** readAddress reads `file:PATH`, `git`, `git:BRANCH`, `artifact`, `artifact:NAME` or `none`; throws `baseline-syntax`. */
export function readAddress(text: string, place: Place): Address {
  const [, kind = '', , rest = ''] = /^(none|file|git|artifact)(:(.+))?$/.exec(text.trim()) ?? []
  if (kind === 'none' && rest === '') return { kind }
  if (kind === 'file' && rest !== '') return { kind, path: rest }
  if (kind === 'git' && (rest === '' || isBranch(rest))) return { kind, branch: rest === '' ? usualBranch : rest }
  if (kind === 'artifact') return { kind, ...(rest !== '' && { name: rest }) }
  throw new UserError('baseline-syntax', { ...place, text: text.slice(0, 100) })
}

/** As git names branches. */
function isBranch(name: string): boolean {
  return name.length <= 255 && !/[\s\p{C}~^:?*[\\]|\.\.|\/\/|^[-/.]|[/.]$|\.lock$|@\{/u.test(name)
}
