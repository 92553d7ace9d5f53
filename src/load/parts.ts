import type { SeriesPoint } from '../model/run-result.ts'
import { makeRecorder, type PackedRow, type Recorder, type Sample } from './recorder.ts'

/** Parts are the samples of a run by when they were due: in the spawn phase, in the warm-up, or in the time that is judged. */
export interface Parts {
  /** From when on what is due is judged, in ms since the start, as far as it is known before the end. */
  readonly judgedFromMs: number
  record(sample: Sample, dueMs: number): void
  /** What was due long ago is packed, so that a long run fits into the memory. */
  turn(elapsedMs: number): void
  /** Who is on which side is known at the end: `series` is the run as it went, a point for each second. */
  divided(series: readonly SeriesPoint[]): Divided
}

/** Divided is a run in its parts; times in ms since its start. */
export interface Divided {
  readonly spawn: Recorder
  readonly warmUp: Recorder
  readonly judged: Recorder
  readonly judgedFromMs: number
  /** It never became steady, so that nothing could be left out for that. */
  readonly isUnsteady: boolean
}

/** makeParts leaves out a warm-up of a given length behind the spawn phase. */
export function makeParts(spawnMs: number, warmUpMs: number): Parts {
  const [spawn, warmUp, judged] = [makeRecorder(), makeRecorder(), makeRecorder()]
  const judgedFromMs = spawnMs + warmUpMs
  return {
    judgedFromMs,
    record: (sample, dueMs) => {
      const part = isFrom(judgedFromMs, dueMs) ? judged : isFrom(spawnMs, dueMs) ? warmUp : spawn
      part.record(sample)
    },
    turn: () => undefined,
    divided: () => ({ spawn, warmUp, judged, judgedFromMs, isUnsteady: false }),
  }
}

/** Closed forms of due times err by less than this, in ms. */
const noise = 1e-6

function isFrom(momentMs: number, dueMs: number): boolean {
  return dueMs >= momentMs - noise
}

const chunkMs = 10_000
/** A run that was ended before is too short to tell its warm-up. */
const leastSeconds = 300
/** Nothing that was due longer ago is still under way, but for what waits for a user. */
const packedAfterMs = 90_000

/** Steadiness says how many of these values, one a second, are warm-up; undefined where it never ended. */
export type Steadiness = (p95s: readonly number[]) => number | undefined

/**
 * makeFoundParts leaves out the warm-up that it finds at the end, to the next ten seconds. Until then what was due within ten
 * seconds of each other is kept together.
 */
export function makeFoundParts(spawnMs: number, steadiness: Steadiness): Parts {
  const spawn = makeRecorder()
  const chunks: Chunk[] = []
  return {
    judgedFromMs: spawnMs,
    record: (sample, dueMs) => {
      if (!isFrom(spawnMs, dueMs)) spawn.record(sample)
      else chunkAt(chunks, dueMs - spawnMs).record(sample)
    },
    turn: elapsedMs => {
      const past = Math.floor((elapsedMs - spawnMs - packedAfterMs) / chunkMs)
      for (const chunk of chunks.slice(0, Math.max(0, past))) chunk.pack()
    },
    divided: series => {
      const found = series.length < leastSeconds ? 0 : steadiness(p95sFrom(series, spawnMs))
      const left = Math.ceil(((found ?? 0) * 1000) / chunkMs)
      return {
        spawn,
        warmUp: joined(chunks.slice(0, left)),
        judged: joined(chunks.slice(left)),
        judgedFromMs: spawnMs + left * chunkMs,
        isUnsteady: found === undefined,
      }
    },
  }
}

/** Chunk is what was due within ten seconds: counted, or packed and opened again for what comes late. */
interface Chunk {
  record(sample: Sample): void
  pack(): void
  into(recorder: Recorder): void
}

function makeChunk(): Chunk {
  let open: Recorder | undefined
  let packed: readonly PackedRow[] = []
  const pack = (): void => {
    if (open !== undefined) packed = [...packed, ...open.packed()]
    open = undefined
  }
  return {
    record: sample => {
      open ??= makeRecorder()
      open.record(sample)
    },
    pack,
    into: recorder => {
      pack()
      recorder.add(packed)
    },
  }
}

function chunkAt(chunks: Chunk[], ms: number): Chunk {
  const index = Math.floor((ms + noise) / chunkMs)
  while (chunks.length <= index) chunks.push(makeChunk())
  return chunks[index] ?? makeChunk()
}

function joined(chunks: readonly Chunk[]): Recorder {
  const recorder = makeRecorder()
  for (const chunk of chunks) chunk.into(recorder)
  return recorder
}

/** A second in which nothing ended says nothing. */
function p95sFrom(series: readonly SeriesPoint[], fromMs: number): readonly number[] {
  return series
    .filter(({ atMs }) => atMs >= fromMs)
    .flatMap(({ quantiles }) => quantiles.filter(([q]) => q === 0.95).map(([, ms]) => ms))
}
