import { expect, type TestOptions, test } from 'vitest'
import { type Part, part } from './parts.ts'
import { isCi } from './place.ts'

/** testWith is a test that needs parts: skipped under their names where they are missing, and red there with CI=true. */
export function testWith(
  parts: readonly Part[],
  sentence: string,
  body: () => void | Promise<void>,
  options: TestOptions = {},
): void {
  const missing = parts.filter(name => part(name) === undefined)
  if (missing.length === 0) test(sentence, options, body)
  else if (isCi) test(sentence, () => expect(missing, 'parts that the rig lacks').toEqual([]))
  else test.skip(`${sentence} (no ${missing.join(', ')} here)`, body)
}
