import type { Progress } from './model/progress.ts'
import { progressFrame, progressLine } from './report/report.ts'
import { escapeLog } from './text/escape.ts'

/** Shower shows how a run stands, and puts the terminal back in order when it is over. */
export interface Shower {
  show(name: string, progress: Progress): void
  end(): void
}

/** Mode is how progress is shown: a frame that is drawn over, a line now and then, or not at all. */
export type Mode = 'live' | 'plain' | 'none'

const secondsBetweenLines = 10

/** makeShower writes to where people look for progress; results are written elsewhere. */
export function makeShower(mode: Mode, width: number, write: (text: string) => void): Shower {
  switch (mode) {
    case 'none':
      return { show: () => undefined, end: () => undefined }
    case 'plain':
      return { show: (name, progress) => line(name, progress, write), end: () => undefined }
    case 'live':
      return live(width, write)
    default:
      return mode satisfies never
  }
}

function line(name: string, progress: Progress, write: (text: string) => void): void {
  if (Math.round(progress.elapsedMs / 1000) % secondsBetweenLines === 0)
    write(`${escapeLog(`${name}  ${progressLine(progress)}`)}\n`)
}

const hideCursor = '\x1b[?25l'
const showCursor = '\x1b[?25h'

function live(width: number, write: (text: string) => void): Shower {
  let drawn = 0
  const wipe = (): string => (drawn === 0 ? hideCursor : `\x1b[${drawn}A\x1b[J`)
  return {
    show: (name, progress) => {
      const frame = progressFrame(name, progress, width).map(text => escapeLog(text))
      write(`${wipe()}${frame.join('\n')}\n`)
      drawn = frame.length
    },
    end: () => {
      if (drawn > 0) write(`\x1b[${drawn}A\x1b[J${showCursor}`)
      drawn = 0
    },
  }
}

/** modeOf is the mode that was asked for, or what the surroundings allow. */
export function modeOf(
  asked: string | undefined,
  { isTerminal, environment }: { isTerminal: boolean; environment: Readonly<Record<string, string | undefined>> },
): Mode {
  if (asked === 'live' || asked === 'plain' || asked === 'none') return asked
  const isPlain = (environment['CI'] ?? '') !== '' || environment['TERM'] === 'dumb'
  return isTerminal && !isPlain ? 'live' : 'plain'
}
