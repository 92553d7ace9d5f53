import type { Progress } from '../model/progress.ts'
import { printClock, printCount, printMs } from '../text/quantity.ts'

/** progressLine is how a run stands in one line, for logs: nothing moves, and nothing is drawn. */
export function progressLine(progress: Progress): string {
  const { elapsedMs, durationMs, requests, failures, perSecond, p50Ms, p95Ms } = progress
  const parts = [
    `${printClock(elapsedMs)} / ${printClock(durationMs)}`,
    `${printCount(requests)} requests`,
    `${printCount(perSecond)} req/s`,
    ...(p50Ms === undefined ? [] : [`p50 ${printMs(p50Ms)}`]),
    ...(p95Ms === undefined ? [] : [`p95 ${printMs(p95Ms)}`]),
    `${printCount(failures)} failed`,
    usersWords(progress),
    ...(progress.isSpawning ? ['users are coming: not judged yet'] : []),
  ]
  return parts.filter(part => part !== '').join(' · ')
}

/** progressFrame is the same as a few lines that are drawn over each other on a terminal; `width` in columns. */
export function progressFrame(name: string, progress: Progress, width: number): readonly string[] {
  const { elapsedMs, durationMs, requests, failures, perSecond, failuresPerSecond, waiting } = progress
  const share = Math.min(1, elapsedMs / Math.max(1, durationMs))
  const room = Math.max(10, Math.min(50, width - 40))
  const bar = `${'━'.repeat(Math.round(share * room))}${'─'.repeat(room - Math.round(share * room))}`
  const time = (label: string, ms: number | undefined): string => `${label} ${ms === undefined ? '–' : printMs(ms)}`
  return [
    `${name}  ${printClock(elapsedMs)} / ${printClock(durationMs)}  ${bar}`,
    `  requests  ${printCount(requests)}   ${printCount(perSecond)}/s`,
    `  failed    ${printCount(failures)}   ${printCount(failuresPerSecond)}/s`,
    `  last second  ${time('p50', progress.p50Ms)}   ${time('p95', progress.p95Ms)}   ${time('p99', progress.p99Ms)}`,
    `  ${usersWords(progress)}${waiting > 0 ? `   ${printCount(waiting)} arrivals wait for a user` : ''}${progress.isSpawning ? '   users are coming: not judged yet' : ''}`,
  ].map(line => line.slice(0, Math.max(20, width)))
}

function usersWords({ users, busy }: Progress): string {
  return users === 0 ? '' : `${printCount(users)} users, ${printCount(busy)} busy`
}
