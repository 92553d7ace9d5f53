import type { Host } from '../model/host.ts'
import type { RunResult } from '../model/run-result.ts'
import { csvHeader } from './csv-form.ts'
import { readJson } from './json-documents.ts'
import { readStatsCsv } from './locust-csv.ts'
import { readModernHtml } from './locust-html.ts'
import { isoOf } from './moment.ts'
import type { Part } from './part.ts'
import { findTemplateArgs } from './template-args.ts'
export interface ReportRequest { readonly name?: string; readonly path: string }
export interface IngestSettings { readonly maxBytes?: number }
export async function ingest(host: Host, requests: readonly ReportRequest[], _settings: IngestSettings): Promise<readonly RunResult[]> {
  const all: RunResult[] = []
  for (const { name, path } of requests) {
    const opened = await host.open(path)
    const bytes = await opened.bytes()
    const text = bytes.toString('utf8')
    let part: Part
    const found = findTemplateArgs(bytes)
    if (found.kind === 'report') part = readModernHtml(found.args, opened.path, 1)
    else if (text.trimStart().startsWith('[')) part = await readJson(text, opened.path, 1)
    else { const header = csvHeader(text.split('\n')[0] ?? ''); if (!header) throw new Error('?'); part = readStatsCsv({ file: opened.path, text, header }, 1) }
    const figures = part.figures
    if (!figures) throw new Error('no figures')
    all.push({ ...(name !== undefined && { name }), source: { kind: 'locust-html', tool: 'locust', files: [opened.path], warnings: part.warnings }, ...(part.startedAt !== undefined && { startedAt: isoOf(part.startedAt) }), ...(part.endedAt !== undefined && { endedAt: isoOf(part.endedAt) }), ...(part.durationMs !== undefined && { durationMs: part.durationMs }), workload: 'closed', ...(part.usersReached !== undefined && { users: { reached: part.usersReached } }), ...(part.target !== undefined && { target: part.target }), total: figures.total, endpoints: figures.endpoints, failures: part.failures ?? [], ...(part.series && { series: part.series }), timing: 'service', latencyOf: 'all' })
  }
  return all
}
