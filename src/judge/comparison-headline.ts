import type { Effect } from '../model/comparison.ts'
import type { Finding } from '../model/verdict.ts'

/** comparedWords says in few words what the comparison of two sides came to; undefined where none was made. */
export function comparedWords(findings: readonly Finding[]): string | undefined {
  const compared = findings.filter(({ kind }) => kind === 'comparison')
  const errors = compared.filter(({ code }) => code === 'more-errors')
  const whole = compared.filter(({ endpoint, effect }) => endpoint === undefined && effect === undefined)
  const times = compared.filter(
    ({ endpoint, indicator, code }) => endpoint !== undefined && indicator !== 'errors' && code !== 'not-judged',
  )
  const [effect] = times.flatMap(one => one.effect ?? [])
  const unjudged = times.filter(isUnjudged).length
  const parts = [
    ...whole.map(wholeWords),
    ...errors.map(errorsWords),
    ...(effect === undefined || unjudged === times.length ? [] : [timesWords(times, effect)]),
    ...(unjudged > 0 ? [`${of(unjudged, times)} could not be judged`] : []),
  ]
  return parts.length === 0 ? undefined : parts.join(', ')
}

function isUnjudged({ outcome, effect, code }: Finding): boolean {
  return outcome === 'inconclusive' || effect === undefined || code === 'saturated'
}

/** What is said of no endpoint: that nothing could be, or that a side ended. */
function wholeWords({ outcome, message }: Finding): string {
  const said = message.replace(/\.(?: .*)?$/s, '')
  return outcome === 'inconclusive' ? `nothing can be said: ${said}` : said
}

function errorsWords({ outcome, effect }: Finding): string {
  return `${outcome === 'fail' ? '' : 'perhaps '}more errors than ${effect?.sides[0]}`
}

function timesWords(times: readonly Finding[], { asked, sides: [base] }: Effect): string {
  const count = (of: (finding: Finding) => boolean): number => times.filter(of).length
  const slower = count(({ code, outcome }) => code === 'slower' && outcome === 'fail')
  const perhaps = count(({ code }) => code === 'one-instance' || code === 'provisional')
  const faster = count(({ code }) => code === 'faster')
  const changed = count(({ code }) => code === 'slower' || code === 'faster')
  switch (asked) {
    case 'not-slower':
      if (slower > 0) return `${of(slower, times)} slower than ${base}`
      return perhaps > 0
        ? `${of(perhaps, times)} perhaps slower than ${base}`
        : `${none(times)} shown to be slower than ${base}`
    case 'improved':
      return faster > 0 ? `${of(faster, times)} improved` : 'no improvement is shown'
    case 'unchanged':
      return changed > 0 ? `${of(changed, times)} changed` : `${none(times)} shown to have changed`
    default:
      return asked satisfies never
  }
}

function of(count: number, { length }: readonly Finding[]): string {
  if (length === 1) return '1 endpoint'
  return `${count === length ? 'all' : `${count} of`} ${length} endpoints`
}

function none(times: readonly Finding[]): string {
  return times.length === 1 ? 'the one endpoint is not' : `none of ${times.length} endpoints`
}
