/** Address is where histories are kept, as it was written. */
export type Address =
  | { readonly kind: 'none' }
  /** A `.jsonl` file, or a folder with one for each load test. */
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'git'; readonly branch: string }
  /** Without a name it is the artifact of the step itself. */
  | { readonly kind: 'artifact'; readonly name?: string }

const usualBranch = 'load-test-history'

/** addressSyntax is what `readAddress` takes, in words. */
export const addressSyntax = '`file:PATH`, `git`, `git:BRANCH`, `artifact`, `artifact:NAME` or `none`'

/** readAddress reads where histories are kept; undefined for what it can not be. */
export function readAddress(text: string): Address | undefined {
  const [, kind, , rest = ''] = /^(none|file|git|artifact)(:(.{1,1000}))?$/.exec(text.trim()) ?? []
  if (kind === 'none' && rest === '') return { kind }
  if (kind === 'file' && rest !== '') return { kind, path: rest }
  if (kind === 'git' && (rest === '' || isBranch(rest))) return { kind, branch: rest === '' ? usualBranch : rest }
  return kind === 'artifact' ? { kind, ...(rest !== '' && { name: rest }) } : undefined
}

/** As git names branches. */
function isBranch(name: string): boolean {
  return name.length <= 255 && !/[\s\p{C}~^:?*[\\]|\.\.|\/\/|^[-/.]|[/.]$|\.lock$|@\{/u.test(name)
}
