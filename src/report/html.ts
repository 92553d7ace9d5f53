import { quantileOf } from '../model/latency.ts'
import type { Measurement, RunResult } from '../model/run-result.ts'
import type { Finding, JudgedRun, Outcome, Verdict } from '../model/verdict.ts'
import { escapeHtml } from '../text/escape.ts'
import { printCount, printMs, printQuantity } from '../text/quantity.ts'
import { changeHeads, changeRows, comparedWords, isNoise, toldOnce, withoutRepeats } from './changes.ts'
import type { ReportContext } from './context.ts'
import { effectHeads, effectRows, effectsWords } from './effects.ts'
import { css, cssHash } from './html-style.ts'
import { type SheetRow, sheetOf } from './sheet.ts'
import {
  clockWords,
  counted,
  factsOf,
  lagWords,
  limitWords,
  markOf,
  mostFrequent,
  observedWords,
  placeWords,
  toolName,
  untoldPlace,
  workloadWords,
} from './words.ts'

/** html is the report as one page: no script, no request to anywhere, light and dark, on paper and on a phone. */
export function html(verdict: Verdict, context: ReportContext): string {
  const title = `${context.name}: ${verdict.headline}`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${cssHash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<style>${css}</style>
</head>
<body>
<main>
${banner(verdict, context)}
${effectsPart(verdict.findings)}${verdict.runs.map(run => runPart(run, verdict)).join('\n')}
${noticesPart(verdict)}
${smallPrint(verdict, context)}
</main>
</body>
</html>
`
}

function banner(verdict: Verdict, context: ReportContext): string {
  const fork = context.fromFork ? "<p>Reported by the fork's own run.</p>" : ''
  return `<header class="banner ${verdict.verdict ?? 'none'}">
<h1><span aria-hidden="true">${markOf(verdict.verdict)}</span> Load test <code>${escapeHtml(context.name)}</code>: ${escapeHtml(verdict.headline)}</h1>
${problemList(toldOnce(verdict.findings))}${fork}</header>`
}

function problemList(findings: readonly Finding[]): string {
  const order: readonly Outcome[] = ['invalid', 'fail', 'inconclusive', 'warn']
  const problems = [
    ...order.flatMap(outcome => findings.filter(finding => finding.outcome === outcome)),
    ...findings.filter(isNoise),
  ]
  if (problems.length === 0) return ''
  const more = problems.length - 200
  const items = withoutRepeats(problems.slice(0, 200)).map(problemItem)
  return `<ul>\n${items.join('\n')}${more > 0 ? `\n<li>and ${printCount(more)} more</li>` : ''}\n</ul>\n`
}

function problemItem({ outcome, message, next, source }: Finding): string {
  const where = source === undefined ? '' : ` <small>${escapeHtml(placeWords(source))}</small>`
  const todo = next === undefined ? '' : ` ${prose(next)}`
  return `<li><span aria-hidden="true">${markOf(outcome)}</span> ${prose(message)}${todo}${where}</li>`
}

/** Sentences mark what one types with backticks. */
function prose(sentence: string): string {
  return escapeHtml(sentence).replace(/`([^`]+)`/g, '<code>$1</code>')
}

function runPart(run: JudgedRun, verdict: Verdict): string {
  const findings = verdict.findings.filter(finding => finding.run === run.name)
  const heading =
    verdict.runs.length > 1 ? `<h2>${markOf(run.verdict)} <code>${escapeHtml(run.name)}</code></h2>\n` : ''
  return `<section>
${heading}${meta(run.result)}
${tiles(run.result)}
${objectivesTable(findings)}
${comparedTable(findings)}
${rowsTable(run.result)}
${failuresTable(run.result)}
</section>`
}

function meta(result: RunResult): string {
  const { target, startedAt, source, generator, aborted } = result
  const isOurs = source.kind === 'load-test'

  const facts = [
    ['Target', target],
    ['Started', startedAt?.replace('T', ' ').replace(/(\.\d+)?Z$/, ' UTC')],
    ['Source', sourceWords(result)],
    ['Clock', isOurs ? clockWords(result) : undefined],
    ['Workload', isOurs ? workloadWords(result) : undefined],
    ['Pump lag p99', lagWords(result)],
    ['Transport', generator?.transport],
    ['Aborted by', aborted],
  ].filter(([, value]) => value !== undefined)
  return `<p class="meta">${facts.map(([name, value]) => `<span>${name} <b>${escapeHtml(value ?? '')}</b></span>`).join(' ')}</p>`
}

/** The tool, its version, and what it wrote. */
function sourceWords({ source: { tool, toolVersion, files } }: RunResult): string {
  return [toolVersion === undefined ? tool : `${tool} ${toolVersion}`, ...files].join(', ')
}

function tiles(result: RunResult): string {
  const cells = factsOf(result).map(([figure, word]) => {
    const title = word === 'min' || word === 'h' ? 'duration' : word
    return `<div><dt>${title}</dt><dd>${figure}</dd></div>`
  })
  return `<dl class="tiles">${cells.join('')}</dl>`
}

function objectivesTable(findings: readonly Finding[]): string {
  const sheet = sheetOf(findings)
  if (sheet.rows.length === 0) return ''
  const head = sheet.columns
    .map(column => `<th scope="col">${escapeHtml(column)} <small>observed / limit</small></th>`)
    .join('')
  const rows = sheet.rows.map(row => objectiveRow(row, sheet.columns))
  return `<h3>Objectives</h3>
<div class="scroll" tabindex="0" role="region" aria-label="Objectives"><table>
<thead><tr><th scope="col">Endpoint</th><th scope="col" class="n">Requests</th>${head}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table></div>`
}

function objectiveRow({ endpoint, samples, cells }: SheetRow, columns: readonly string[]): string {
  const name = endpoint === undefined ? 'whole run' : `<code>${escapeHtml(endpoint)}</code>`
  const judged = columns.map(column => `<td>${(cells.get(column) ?? []).map(judgedCell).join('')}</td>`)
  return `<tr><th scope="row">${name}</th><td class="n">${samples === undefined ? '' : printCount(samples)}</td>${judged.join('')}</tr>`
}

/** Two sides are no part of one run. */
function effectsPart(findings: readonly Finding[]): string {
  const words = effectsWords(findings)
  if (words === undefined) return ''
  const rows = effectRows(findings)
  const head = effectHeads(findings).map(title => `<th scope="col" class="n">${escapeHtml(title)}</th>`)
  const lines = rows.slice(0, mostRows).map(({ outcome, endpoint, cells }) => {
    const name = endpoint === undefined ? 'whole run' : `<code>${escapeHtml(endpoint)}</code>`
    const sign = outcome === undefined ? '' : `<span aria-label="${outcome}">${markOf(outcome)}</span> `
    return `<tr><th scope="row">${sign}${name}</th>${cells.map(text => `<td class="n">${escapeHtml(text)}</td>`).join('')}</tr>`
  })
  const more = rows.length - lines.length
  return `<section>
<h2>Both sides</h2>
<p>${escapeHtml(words)}</p>
<div class="scroll" tabindex="0" role="region" aria-label="Both sides"><table>
<thead><tr><th scope="col">Endpoint</th>${head.join('')}</tr></thead>
<tbody>
${lines.join('\n')}
</tbody></table></div>${more > 0 ? `<p>and ${counted(more, 'row')} more in verdict.json</p>` : ''}
</section>
`
}

function comparedTable(findings: readonly Finding[]): string {
  const rows = changeRows(findings)
  if (rows.length === 0) return ''
  const head = changeHeads.map(title => `<th scope="col" class="n">${title}</th>`).join('')
  const lines = rows.slice(0, mostRows).map(({ outcome, endpoint, cells }) => {
    const name = endpoint === undefined ? 'whole run' : `<code>${escapeHtml(endpoint)}</code>`
    const sign = `<span aria-label="${outcome}">${markOf(outcome)}</span>`
    return `<tr><th scope="row">${sign} ${name}</th>${cells.map(text => `<td class="n">${escapeHtml(text)}</td>`).join('')}</tr>`
  })
  const more = rows.length - lines.length
  return `<h3>Compared with earlier runs</h3>
<p>${escapeHtml(comparedWords(findings) ?? '')}</p>
<div class="scroll" tabindex="0" role="region" aria-label="Compared with earlier runs"><table>
<thead><tr><th scope="col">Endpoint</th>${head}</tr></thead>
<tbody>
${lines.join('\n')}
</tbody></table></div>${more > 0 ? `<p>and ${counted(more, 'row')} more in verdict.json</p>` : ''}`
}

function judgedCell(finding: Finding): string {
  const { outcome, condition, unit = 'none' } = finding
  const limit = condition === undefined ? '' : limitWords(condition, unit)
  return `<div class="cell ${outcome}"><span aria-label="${outcome}">${markOf(outcome)}</span> <b>${escapeHtml(observedWords(finding))}</b> <small>/ ${escapeHtml(limit)}</small>${bar(finding)}</div>`
}

/** The bar reaches to the observed figure, its tick is the limit; widths are attributes, since the policy forbids inline style. */
function bar({ observed, condition }: Finding): string {
  if (
    observed === undefined ||
    condition === undefined ||
    !('limit' in condition) ||
    typeof condition.limit !== 'number'
  )
    return ''
  const { limit } = condition
  if (!(limit > 0) || !(observed >= 0)) return ''
  const length = Math.min(100, (observed / limit) * 70)
  return `<svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="100" height="4" y="1"/><rect class="reach" width="${length.toFixed(1)}" height="4" y="1"/><rect class="tick" x="70" width="1" height="6"/></svg>`
}

const mostRows = 5000

/** Beside the response times of our own runs: the difference is what waiting added. */
const serviceQuantiles = [0.5, 0.95, 0.99] as const

function rowsTable(result: RunResult): string {
  const quantiles = [0.5, 0.9, 0.95, 0.99].filter(q =>
    result.endpoints.some(({ latency }) => quantileOf(latency, q) !== undefined),
  )
  const served = serviceQuantiles.filter(q =>
    result.endpoints.some(({ serviceTime }) => serviceTime && quantileOf(serviceTime, q) !== undefined),
  )
  const titles = [
    ...['Requests', 'Failures', 'Req/s', 'Mean'],
    ...[...quantiles.map(q => `P${q * 100}`), 'Max'],
    ...served.map(q => `Service P${q * 100}`),
  ]
  const head = titles.map(title => `<th scope="col" class="n">${title}</th>`)
  const row = (name: string, measurement: Measurement): string => {
    const cells = figuresOf(measurement, quantiles, served).map(text => `<td class="n">${text}</td>`)
    return `<tr><th scope="row">${name}</th>${cells.join('')}</tr>`
  }
  const rows = result.endpoints
    .slice(0, mostRows)
    .map(one => row(`${escapeHtml(one.method ?? '')} <code>${escapeHtml(one.name)}</code>`, one))
  // The only endpoint is the whole run.
  const whole = result.endpoints.length === 1 ? [] : [row('whole run', result.total)]
  const more = result.endpoints.length - rows.length
  return `<h3>What was measured</h3>
<div class="scroll" tabindex="0" role="region" aria-label="What was measured"><table>
<thead><tr><th scope="col">Endpoint</th>${head.join('')}</tr></thead>
<tbody>
${[...whole, ...rows].join('\n')}
</tbody></table></div>${more > 0 ? `<p>and ${counted(more, 'row')} more in result.json</p>` : ''}`
}

function figuresOf(
  { requests, failures, throughput, latency, serviceTime }: Measurement,
  quantiles: readonly number[],
  served: readonly number[],
): readonly string[] {
  return [
    count(requests),
    count(failures),
    throughput === undefined ? '–' : printQuantity(throughput, 'per-second').replace('/s', ''),
    ms(latency.meanMs),
    ...quantiles.map(q => ms(quantileOf(latency, q)?.value)),
    ms(latency.maxMs),
    ...served.map(q => ms(serviceTime && quantileOf(serviceTime, q)?.value)),
  ]
}

function count(value: number): string {
  return Number.isFinite(value) ? printCount(value) : '–'
}

function ms(value: number | undefined): string {
  return value === undefined ? '–' : printMs(value)
}

function failuresTable(result: RunResult): string {
  const failures = mostFrequent(result)
  if (failures.length === 0) return ''
  const rows = failures
    .slice(0, 200)
    .map(
      ({ method, name, error, count: times }) =>
        `<tr><td class="n">${printCount(times)}</td><th scope="row">${escapeHtml(method ?? '')} <code>${escapeHtml(name)}</code></th><td><code>${escapeHtml(error.slice(0, 500))}</code></td></tr>`,
    )
  const more = failures.length - rows.length
  return `<h3>Failures</h3>
<div class="scroll" tabindex="0" role="region" aria-label="Failures"><table>
<thead><tr><th scope="col" class="n">Requests</th><th scope="col">Endpoint</th><th scope="col">Error</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table></div>${more > 0 ? `<p>and ${printCount(more)} more in result.json</p>` : ''}`
}

function noticesPart({ notices }: Verdict): string {
  if (notices.length === 0) return ''
  const items = notices.slice(0, 200).map(one => {
    const source = untoldPlace(one)
    const place = source === undefined ? '' : `<small>${escapeHtml(placeWords(source))}</small> `
    return `<li>${place}${escapeHtml(one.message)}</li>`
  })
  return `<details><summary>${counted(notices.length, 'notice')}</summary><ul>\n${items.join('\n')}\n</ul></details>`
}

function smallPrint(verdict: Verdict, { commit, version }: ReportContext): string {
  const { result } = verdict.runs.find(run => run.result.timing === 'service') ?? {}
  const clock =
    result === undefined
      ? ''
      : `<p>${escapeHtml(toolName(result))} measures service time, and failed requests count in its latencies: waiting that it did not see is not in these figures.</p>`
  return `<footer>${clock}<p>load-test ${version}${commit === undefined ? '' : `, commit ${escapeHtml(commit.slice(0, 7))}`}</p></footer>`
}
