import { readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './place.ts'

/** readmeWorkflows are the workflows that the README shows, in its order. */
export function readmeWorkflows(): readonly string[] {
  const readme = readFileSync(path.join(root, 'README.md'), 'utf8')
  return [...readme.matchAll(/^```yaml\n([\s\S]*?)^```/gm)]
    .map(([, text = '']) => text)
    .filter(text => /^jobs:/m.test(text))
}
