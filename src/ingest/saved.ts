import { UserError } from '../model/errors.ts'
import type { JsonObject } from './json.ts'
import type { Part } from './part.ts'

export async function readSaved(_document: JsonObject, file: string): Promise<Part> {
  throw new UserError('not-a-report', { file, seen: 'is JSON' })
}
