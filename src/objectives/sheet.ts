import type { Promises } from './words.ts'

/** readSheet */
export function readSheet(
  _text: string,
  _file: string,
  _fragment: string | undefined,
  _resources: ReadonlySet<string>,
): Promises {
  return { objectives: [], notices: [] }
}
