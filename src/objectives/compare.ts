import { type Notice, notice } from '../model/notice.ts'
import type { Condition, Objective } from '../model/objective.ts'
import { objectiveWords } from '../text/promise.ts'
import { placeWords, promiseKey, subjectKey } from './conflict.ts'
import type { Promises } from './words.ts'

/** comparePromises says which limits were loosened, tightened, removed and added between base and head, each with its line. */
export function comparePromises(head: Promises, base: Promises): readonly Notice[] {
  const pairs = pairsOf(head.objectives, base.objectives)
  const paired = new Set([...pairs.values()])
  const changed = [...pairs].flatMap(([now, before]) => changeOf(now, before))
  const removed = base.objectives.filter(objective => !paired.has(objective)).map(removal)
  const added = head.objectives.filter(objective => !pairs.has(objective)).map(addition)
  return [...changed.filter(isLoosened), ...removed, ...changed.filter(change => !isLoosened(change)), ...added]
}

function isLoosened({ code }: Notice): boolean {
  return code === 'promise-loosened'
}

/** Pairs by severity first, so that a warning is compared with the warning; what is left by what it promises alone. */
function pairsOf(head: readonly Objective[], base: readonly Objective[]): ReadonlyMap<Objective, Objective> {
  const pairs = new Map<Objective, Objective>()
  const taken = new Set<Objective>()
  for (const keyOf of [promiseKey, subjectKey]) {
    for (const now of head) {
      const before = pairs.has(now) ? undefined : base.find(one => !taken.has(one) && keyOf(one) === keyOf(now))
      if (before === undefined) continue
      pairs.set(now, before)
      taken.add(before)
    }
  }
  return pairs
}

function changeOf(now: Objective, before: Objective): readonly Notice[] {
  const details = {
    ...now.source,
    words: promiseWords(now),
    otherWords: promiseWords(before),
    otherPlace: placeWords(before.source),
  }
  if (isLooser(now, before)) return [notice('promise-loosened', details)]
  return isLooser(before, now) ? [notice('promise-tightened', details)] : []
}

function promiseWords(objective: Objective): string {
  return objective.severity === 'warn' ? `${objectiveWords(objective)} (warns)` : objectiveWords(objective)
}

/** Whoever lets anything pass that the other did not is looser; a moved band is, and a limit in another unit may be. */
function isLooser(a: Objective, b: Objective): boolean {
  if (a.severity !== b.severity && a.severity === 'warn') return true
  return a.unit !== b.unit || !isWithin(a.condition, b.condition)
}

/** Whether all that keeps condition a keeps b too; both are of one direction. */
function isWithin(a: Condition, b: Condition): boolean {
  if (a.comparison === 'between' || b.comparison === 'between') {
    if (a.comparison !== 'between' || b.comparison !== 'between') return false
    return a.limit[0] >= b.limit[0] && a.limit[1] <= b.limit[1]
  }
  if (!('limit' in a) || !('limit' in b)) return a.comparison === b.comparison
  if (a.limit === b.limit) return a.comparison.length <= b.comparison.length
  return a.comparison.startsWith('<') ? a.limit < b.limit : a.limit > b.limit
}

function removal(objective: Objective): Notice {
  return notice('promise-removed', { ...objective.source, words: promiseWords(objective) })
}

function addition(objective: Objective): Notice {
  return notice('promise-added', { ...objective.source, words: promiseWords(objective) })
}

/** stricter joins both sides: every promise of either, and of two limits for the same the stricter. */
export function stricter(head: Promises, base: Promises): Promises {
  const kept = new Map(head.objectives.map(objective => [promiseKey(objective), objective]))
  for (const objective of base.objectives) {
    const key = promiseKey(objective)
    const other = kept.get(key)
    kept.set(key, other === undefined ? objective : stricterOf(other, objective))
  }
  return { objectives: [...kept.values()], notices: head.notices }
}

function stricterOf(now: Objective, before: Objective): Objective {
  if (now.unit !== before.unit) return before
  if (isWithin(now.condition, before.condition)) return now
  const [a, b] = [now.condition, before.condition]
  if (a.comparison !== 'between' || b.comparison !== 'between') return before
  const [low, high] = [Math.max(a.limit[0], b.limit[0]), Math.min(a.limit[1], b.limit[1])]
  return low < high ? { ...now, condition: { comparison: 'between', limit: [low, high] } } : before
}
