import type { Place } from '../model/notice.ts'

/** Reference is the file that an SLO source names, and what it picks of it. */
export interface Reference {
  readonly file: string
  /** What stands behind `#`. */
  readonly fragment?: string
  /** Where the source is written, if that is a line of a config. */
  readonly place?: Place
}

/** mendAt is where a reference that picks nothing can be mended, with the path in front of what is said of the file from there. */
export function mendAt({ file, place }: Reference): Place & { readonly path: string } {
  return place === undefined ? { file, path: '' } : { ...place, path: `${file}: ` }
}
