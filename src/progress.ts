import { stripVTControlCharacters } from 'node:util'
import {
  progressFrame,
  progressLine,
  type Screen,
  type Sight,
  type Wait,
  waitFrame,
  waitLine,
} from './report/report.ts'
import { escapeLog } from './text/escape.ts'

/** Shower shows how a run stands, and puts the terminal back in order when it is over. */
export interface Shower {
  /** The run has not begun. */
  wait(wait: Wait): void
  show(sight: Sight): void
  /** Somebody asked for the end. */
  stop(): void
  end(): void
}

/** Mode is how progress is shown: a frame that is drawn over, a line now and then (in a group of a workflow's log), or not at all. */
export type Mode = 'live' | 'plain' | 'grouped' | 'none'

const msBetweenLines = 10_000

/** makeShower writes to where people look for progress; results are written elsewhere. `screen` is asked at each drawing. */
export function makeShower(mode: Mode, screen: () => Screen, write: (text: string) => void): Shower {
  switch (mode) {
    case 'none':
      return { wait: () => undefined, show: () => undefined, stop: () => undefined, end: () => undefined }
    case 'plain':
      return lines(write)
    case 'grouped':
      return grouped(write)
    case 'live':
      return live(screen, write)
    default:
      return mode satisfies never
  }
}

/** One line in every ten seconds of a run, the first when they are over; while there is nothing else to be seen, at once. */
function lines(write: (text: string) => void): Shower {
  let [shown, run, waited] = [0, '', '']
  return {
    wait: wait => {
      const slot = `${Math.floor(wait.elapsedMs / msBetweenLines)} ${wait.name}`
      if (slot !== waited) write(`${waitLine(wait)}\n`)
      waited = slot
    },
    show: sight => {
      const passed = Math.floor(sight.progress.elapsedMs / msBetweenLines)
      if (run !== sight.name) [shown, run] = [0, sight.name]
      if (passed > shown) write(`${progressLine(sight)}\n`)
      shown = Math.max(shown, passed)
    },
    stop: () => undefined,
    end: () => undefined,
  }
}

/** The log of a workflow folds a group, so that what follows it is seen. */
function grouped(write: (text: string) => void): Shower {
  const inner = lines(write)
  let open: string | undefined
  const end = (): void => {
    if (open !== undefined) write('::endgroup::\n')
    open = undefined
  }
  return {
    // Why nothing happens is to be seen without unfolding anything.
    wait: wait => {
      end()
      inner.wait(wait)
    },
    show: sight => {
      if (open !== sight.name) {
        end()
        open = sight.name
        write(`::group::${escapeLog(`Load of ${sight.name}`).replaceAll('%', '%25')}\n`)
      }
      inner.show(sight)
    },
    stop: () => undefined,
    end,
  }
}

const hideCursor = '\x1b[?25l'
const showCursor = '\x1b[?25h'
/** A terminal that knows them shows what is between them at once. */
const [together, shown] = ['\x1b[?2026h', '\x1b[?2026l']
const clearToEnd = '\x1b[J'
const clearLine = '\x1b[K'

/** Each line is written over the one before, so that nothing is empty in between. */
function live(screen: () => Screen, write: (text: string) => void): Shower {
  let drawn: readonly string[] = []
  let last: Frame | undefined
  const draw = (frameOn: Frame, isStopping = false): void => {
    const now = screen()
    const frame = frameOn(now, isStopping)
    const start = drawn.length === 0 ? hideCursor : upFrom(drawn, now)
    write(`${together}${start}${frame.map(line => `${line}${clearLine}\n`).join('')}${clearToEnd}${shown}`)
    drawn = frame
    last = frameOn
  }
  return {
    wait: wait => draw((now, isStopping) => waitFrame(wait, now, isStopping)),
    show: sight => draw((now, isStopping) => progressFrame(sight, now, isStopping)),
    stop: () => {
      if (last !== undefined && drawn.length > 0) draw(last, true)
    },
    end: () => {
      if (drawn.length > 0) write(`${upFrom(drawn, screen())}${clearToEnd}${showCursor}`)
      drawn = []
    },
  }
}

type Frame = (screen: Screen, isStopping: boolean) => readonly string[]

/** A terminal that became narrower has broken lines that were longer. */
function upFrom(lines: readonly string[], { width }: Screen): string {
  const rows = lines.map(line => Math.max(1, Math.ceil(stripVTControlCharacters(line).length / width)))
  return `\r\x1b[${rows.reduce((sum, count) => sum + count, 0)}A`
}

/** modeOf is the mode that was asked for, or what the surroundings allow. */
export function modeOf(
  asked: string | undefined,
  { isTerminal, environment }: { isTerminal: boolean; environment: Readonly<Record<string, string | undefined>> },
): Mode {
  if (asked === 'live' || asked === 'none') return asked
  const isWorkflow = environment['GITHUB_ACTIONS'] === 'true'
  const isPlain = asked === 'plain' || (environment['CI'] ?? '') !== '' || environment['TERM'] === 'dumb' || isWorkflow
  if (isTerminal && !isPlain) return 'live'
  return isWorkflow ? 'grouped' : 'plain'
}
