import { createHash } from 'node:crypto'
import type { Body, Flow, Scenario, Step } from './scenario.ts'

/** Raised when the same load would get another hash; hashes of two versions say nothing of each other. */
const version = 1

/**
 * scenarioHash says what a scenario sends (statistics.md §10.9): load, requests as they are written, weights, variables with
 * the data of their files. Objectives, headers, target URL, seed, deadlines and every name that is only shown are outside it.
 * `1:` and 16 hexadecimal digits; the number in front is the version of this function.
 */
export function scenarioHash(scenario: Scenario): string {
  const { load, flows, setup, connection } = scenario
  const { cookies, mostRedirects } = connection
  const sent = flows.map(flow => digest(flowOf(flow, scenario))).sort()
  return versioned({ load, sent, setup: setup.map(sentBy), cookies, mostRedirects })
}

/**
 * definitionOf says what of a scenario decides over one endpoint: the whole load, and the flows in which it is sent. While
 * it stays the same, the endpoint keeps its history whatever becomes of the others. Undefined where no step has its name.
 */
export function definitionOf(scenario: Scenario, method: string | undefined, name: string): string | undefined {
  const isNamed = (step: Step): boolean => (method === undefined || step.method === method) && fits(step.name, name)
  const flows = scenario.flows.filter(({ steps }) => steps.some(isNamed))
  if (flows.length === 0) return undefined
  return versioned({ load: scenario.load, sent: flows.map(flow => digest(flowOf(flow, scenario))).sort() })
}

function flowOf({ weight, steps }: Flow, { variables }: Scenario): object {
  const sent = steps.map(sentBy)
  const used = new Set([...JSON.stringify(sent).matchAll(/\$\{([^{}]{1,200})\}/g)].map(([, name]) => name))
  return {
    weight,
    sent,
    variables: variables
      .filter(({ name }) => used.has(name))
      .map(digest)
      .sort(),
  }
}

function sentBy({ method, path, body, capture, thinkMs }: Step): object {
  return { method, path, capture, thinkMs, ...(body && { body: bodyOf(body) }) }
}

/** Bytes stand for themselves by their own hash. */
function bodyOf(body: Body): object {
  switch (body.kind) {
    case 'text':
      return body
    case 'bytes':
      return { ...body, bytes: hashed(body.bytes) }
    case 'multipart':
      return {
        ...body,
        parts: body.parts.map(part => ({
          ...part,
          ...(typeof part.value !== 'string' && { value: hashed(part.value) }),
        })),
      }
    default:
      return body satisfies never
  }
}

function versioned(value: object): string {
  return `${version}:${digest(value).slice(0, 16)}`
}

function digest(value: unknown): string {
  return hashed(JSON.stringify(canonical(value)))
}

/** The same whatever the order in which an object got its keys. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, inner]) => [key, canonical(inner)]))
}

function hashed(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

/** Whether a name can have come of a template: its fixed pieces follow each other in it. */
function fits(template: string, name: string): boolean {
  if (template === name) return true
  const [start = '', ...pieces] = template.split(/(?<!\$)\$\{[^{}]*\}/).map(piece => piece.replaceAll('$${', '${'))
  const end = pieces.pop()
  if (end === undefined) return start === name
  if (!name.startsWith(start) || !name.endsWith(end) || name.length < start.length + end.length) return false
  const inner = name.slice(start.length, name.length - end.length)
  let at = 0
  return pieces.every(piece => {
    const found = inner.indexOf(piece, at)
    at = found + piece.length
    return found >= 0
  })
}
