import type { Finding, Verdict } from '../model/verdict.ts'
import { escapeLogXml } from '../text/escape.ts'
import { objectiveWords } from '../text/promise.ts'
import { endpointOf, placeWords } from './words.ts'

/** junit is the verdict as JUnit XML: a suite for each run, a case for each finding; a miss is a failure, no answer an error. */
export async function junit(verdict: Verdict): Promise<string> {
  const { default: Builder } = await import('fast-xml-builder')
  const builder = new Builder({
    ignoreAttributes: false,
    format: true,
    suppressEmptyNode: true,
    attributeNamePrefix: '@',
    textNodeName: '#text',
  })
  const suites = verdict.runs.map(run =>
    suiteOf(
      run.name,
      verdict.findings.filter(finding => finding.run === run.name),
    ),
  )
  const body: string = builder.build({
    testsuites: { '@name': 'load-test', ...countsOf(verdict.findings), testsuite: suites },
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n${escapeLogXml(body)}`
}

function suiteOf(name: string, findings: readonly Finding[]): object {
  return { '@name': plain(name), ...countsOf(findings), testcase: findings.map(caseOf) }
}

function countsOf(findings: readonly Finding[]): object {
  return {
    '@tests': findings.length,
    '@failures': findings.filter(({ outcome }) => outcome === 'fail').length,
    '@errors': findings.filter(({ outcome }) => outcome === 'inconclusive' || outcome === 'invalid').length,
  }
}

function caseOf(finding: Finding): object {
  const { objective, endpoint, run, message, next, source, code, outcome } = finding
  const name = objective === undefined ? nameOf(finding) : objectiveWords(objective)
  const text = plain([message, next, source && placeWords(source)].filter(part => part !== undefined).join('\n'))
  return {
    '@classname': plain(run),
    '@name': plain(endpoint === undefined || objective?.scope.kind !== 'each' ? name : `${name}: ${endpoint}`),
    ...(source?.line !== undefined && { '@file': plain(source.file), '@line': source.line }),
    ...(outcome === 'fail' && { failure: { '@message': plain(message), '@type': code, '#text': text } }),
    ...((outcome === 'inconclusive' || outcome === 'invalid') && {
      error: { '@message': plain(message), '@type': code, '#text': text },
    }),
    ...(code === 'not-judged' && { skipped: { '@message': plain(message) } }),
    ...((outcome === 'warn' || outcome === 'pass') && { 'system-out': text }),
  }
}

/** What is held against earlier runs, or another side, has the same name in each, so that a viewer sees it over time. */
function nameOf(finding: Finding): string {
  const { code, kind, indicator = '', effect } = finding
  const endpoint = endpointOf(finding)
  const figure = `${indicator}${endpoint === undefined ? '' : ` of ${endpoint}`}`
  if (kind === 'comparison' && effect !== undefined) return `${figure} beside ${effect.sides[0]}`
  return kind === 'regression' ? `${figure} as usual` : code
}

/** XML 1.0 has no way to write control characters, nor halves of surrogate pairs. */
function plain(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
}
