import { spawnSync } from 'node:child_process'
import { globSync } from 'node:fs'
import path from 'node:path'

// Runs every benchmark, one after the other; each prints ratios of things that it ran side by side.
const here = import.meta.dirname
const parts = new Set([
  ...['bench.ts', 'cpu.ts', 'cost.ts', 'ours.ts', 'starved.ts', 'candidates.ts', 'find-peers.ts'],
  ...['nginx.ts', 'truth.ts', 'truth-server.ts', 'tracked.ts'],
])
for (const file of globSync('*.ts', { cwd: here }).sort()) {
  if (parts.has(file)) continue
  process.stdout.write(`\n${file}\n`)
  spawnSync(process.execPath, [path.join(here, file)], { stdio: 'inherit' })
}
