import { type Notice, notice } from '../model/notice.ts'
import { shortText } from './short-text.ts'

/** Doubts collects what one file says that can't be so; each such figure counts as not reported. */
export interface Doubts {
  readonly file: string
  unusable(row: string, figure: string, value: unknown): void
  contradicting(row: string, why: string): void
  offGrid(count: number): void
  tell(notice: Notice): void
  notices(): readonly Notice[]
}

/** A broken report has thousands of broken figures; whoever reads five of them knows. */
const mostShown = 5

/** makeDoubts makes an empty collection for a file. */
export function makeDoubts(file: string): Doubts {
  const shown: Notice[] = []
  const told: Notice[] = []
  let more = 0
  let coarse = 0
  const doubt = (made: () => Notice): void => {
    if (shown.length < mostShown) shown.push(made())
    else more += 1
  }
  return {
    file,
    unusable: (row, figure, value) =>
      doubt(() => notice('unusable-figure', { file, row: shortText(row), figure, value: shortText(String(value)) })),
    contradicting: (row, why) => doubt(() => notice('contradicting-figures', { file, row: shortText(row), why })),
    offGrid: count => {
      coarse += count
    },
    tell: said => {
      told.push(said)
    },
    notices: () => [
      ...shown,
      ...(more > 0 ? [notice('more-unusable-figures', { file, count: more })] : []),
      ...(coarse > 0 ? [notice('off-grid', { file, count: coarse })] : []),
      ...told,
    ],
  }
}
