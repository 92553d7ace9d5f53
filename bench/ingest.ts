import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { argsOf, modernPage, statsCsv, statsRow } from '../fixtures/documents.ts'
import { compare } from './cpu.ts'

// What the largest reports cost to read, in CPU of other programs that read the same file beside it, and in memory.
const root = path.resolve(import.meta.dirname, '..')
const folder = path.join(tmpdir(), 'load-test-bench-ingest')
mkdirSync(folder, { recursive: true })

const stats = path.join(folder, 'large_stats.csv')
const history = path.join(folder, 'large_stats_history.csv')
const page = path.join(folder, 'large.html')
const json = path.join(folder, 'large.json')
if (!existsSync(history)) await writeHistory(1_000_000)
if (!existsSync(page)) writePage(50_000_000)
writeFileSync(stats, statsCsv([statsRow('POST', '/extract/pico', 9_499_810)], 9_499_810))

const node = process.execPath
const readOurs = (file: string): readonly string[] => [node, path.join(root, 'dist/index.js'), 'inspect', file]
const script = (code: string): readonly string[] => [node, '--input-type=module', '-e', code]
const commands = {
  'history CSV, 1 M rows: ours': { argv: readOurs(stats) },
  "history CSV, 1 M rows: Python's csv.reader": {
    argv: ['python3', '-c', `import csv\nfor row in csv.reader(open(${JSON.stringify(history)}, newline="")): pass`],
  },
  'page, 50 MB: ours': { argv: readOurs(page) },
  'page, 50 MB: JSON.parse of its JSON alone': {
    argv: script(`import{readFileSync}from'fs';JSON.parse(readFileSync(${JSON.stringify(json)},'utf8'))`),
  },
  'page, 50 MB: load of cheerio': {
    argv: script(
      `import{readFileSync}from'fs';import{load}from${JSON.stringify(path.join(root, 'node_modules/cheerio/dist/esm/index.js'))};load(readFileSync(${JSON.stringify(page)},'utf8'))`,
    ),
  },
  'node -e 0': { argv: [node, '-e', '0'] },
}

const compared = compare(commands, 5, 1)
for (const name of Object.keys(commands))
  process.stdout.write(`${name.padEnd(48)}${compared.seconds(name).toFixed(2).padStart(7)} s CPU\n`)
ratio('history CSV, 1 M rows: ours', "history CSV, 1 M rows: Python's csv.reader", 0.5)
ratio('page, 50 MB: ours', 'page, 50 MB: JSON.parse of its JSON alone', 1.5)
ratio('page, 50 MB: ours', 'page, 50 MB: load of cheerio', 1 / 8)
for (const file of [stats, page]) {
  const report = `data:text/javascript,process.on('exit',()=>console.error(process.resourceUsage().maxRSS))`
  const [program = node, ...given] = readOurs(file)
  const { status, stderr } = spawnSync(program, ['--import', report, ...given], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  process.stdout.write(
    `${path.basename(file).padEnd(48)}${(Number(stderr) / 1024).toFixed(0).padStart(7)} MB at most\n`,
  )
}

function ratio(name: string, to: string, goal: number): void {
  const value = compared.ratio(name, to).toFixed(3).padStart(7)
  process.stdout.write(`${`÷ ${to.slice(to.indexOf(':') + 2)}`.padEnd(48)}${value} ×   goal ≤ ${goal} ×\n`)
}

/** Rows as `--csv-full-history` has them: 19 endpoints and the whole run, once a second. */
async function writeHistory(rows: number): Promise<void> {
  const header =
    'Timestamp,User Count,Type,Name,Requests/s,Failures/s,50%,66%,75%,80%,90%,95%,98%,99%,99.9%,99.99%,100%,Total Request Count,Total Failure Count,Total Median Response Time,Total Average Response Time,Total Min Response Time,Total Max Response Time,Total Average Content Size'
  const out = createWriteStream(history)
  out.write(`${header}\r\n`)
  for (let row = 0; row < rows; row += 1) {
    const [second, endpoint] = [Math.floor(row / 20), row % 20]
    const name = endpoint === 19 ? ',Aggregated' : `POST,/extract/pico [${endpoint}]`
    const count = second * (endpoint === 19 ? 190 : 10)
    const line = `${1763863200 + second},50,${name},9.900000,0.100000,190,230,250,270,330,360,${380 + (second % 50)},780,780,780,780,${count},${Math.floor(count / 100)},190.0,192.48213,6.120312,776.91234,31.0\r\n`
    if (!out.write(line)) await once(out, 'drain')
  }
  out.end()
  await once(out, 'finish')
}

/** A page whose course over time is most of it, as that of a run of days is. */
function writePage(bytes: number): void {
  const rows = Array.from({ length: 200 }, (_, index) => ['POST', `/extract/pico [${index}]`, 500] as const)
  const moment = {
    current_fail_per_sec: ['2026-11-23T02:00:00Z', 0.1],
    current_rps: ['2026-11-23T02:00:00Z', 49.9],
    'response_time_percentile_0.5': ['2026-11-23T02:00:00Z', 190],
    'response_time_percentile_0.95': ['2026-11-23T02:00:00Z', 640],
    time: '2026-11-23T02:00:00Z',
    total_avg_response_time: ['2026-11-23T02:00:00Z', 240.128312],
    user_count: ['2026-11-23T02:00:00Z', 50],
  }
  const count = Math.ceil(bytes / (JSON.stringify(moment).length + 1))
  const args = argsOf(rows, { history: Array.from({ length: count }, () => moment) })
  writeFileSync(page, modernPage(args))
  writeFileSync(json, JSON.stringify(args))
}
