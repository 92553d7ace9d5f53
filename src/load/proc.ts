import { readFileSync } from 'node:fs'

/** textOf reads what the machine tells of itself in a file; '' where there is no such file, as on most machines. */
export function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
