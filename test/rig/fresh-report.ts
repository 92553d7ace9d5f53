import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './place.ts'

const dayMs = 86_400_000

/**
 * freshReports are the real reports of a folder of fixtures/locust by file name, moved by whole days so that their run
 * ended within the last one: what is older is stale to the Action.
 */
export function freshReports(name: string): Readonly<Record<string, string>> {
  const folder = path.join(root, 'fixtures/locust', name)
  const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8')
  const [, ended = ''] = /"end_time": "([^"]+)"/.exec(read('report.html')) ?? []
  const days = Math.floor((Date.now() - Date.parse(ended)) / dayMs)
  if (!Number.isFinite(days)) throw new Error(`${name} does not say when it ended`)
  const files = globSync('report*.{html,csv}', { cwd: folder })
  return Object.fromEntries(files.map(file => [file, moved(read(file), days)]))
}

function moved(text: string, days: number): string {
  return text
    .replace(/\d{4}-\d\d-\d\d(?=T\d\d:)/g, day => new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10))
    .replace(/^\d{10}(?=,)/gm, seconds => String(Number(seconds) + (days * dayMs) / 1000))
}

/** fakeLocust are programs that stand in for pip and Locust: a run writes the reports that lie in `kept/`. */
export const fakeLocust = {
  pip: '#!/bin/sh\n',
  locust: `#!/bin/sh
while [ $# -gt 0 ]; do
  case "$1" in
    --html) mkdir -p "$(dirname "$2")" && cp kept/report.html "$2" ;;
    --csv) mkdir -p "$(dirname "$2")" && for part in stats stats_history failures exceptions; do cp "kept/report_$part.csv" "$2_$part.csv"; done ;;
  esac
  shift
done
`,
} as const

/** kept is where `fakeLocust` finds what it writes. */
export function kept(name: string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(freshReports(name)).map(([file, text]) => [`kept/${file}`, text]))
}
