import { type Failure, unsendable } from './faults.ts'
import type { Call } from './transport.ts'

/** RequestHead is all of a request up to `content-length`: the same bytes as undici writes. */
export class RequestHead {
  readonly #host: string
  #call: Call | undefined
  #whole: string | Failure = ''
  #headers: readonly string[] | undefined
  #text: string | Failure = ''

  constructor(host: string) {
    this.#host = host
  }

  /** Without the empty line at its end. Whatever could smuggle a second request is refused. */
  of(call: Call): string | Failure {
    // A call in which nothing changes is the same object each time.
    if (call !== this.#call) {
      this.#call = call
      this.#whole = this.#made(call)
    }
    return this.#whole
  }

  #made({ method, path, headers }: Call): string | Failure {
    if (!token.test(method) || method === 'CONNECT') return unsendable('invalid request method')
    if (!target.test(path)) return unsendable('invalid request path')
    // Most calls come with the headers of the one before.
    if (headers !== this.#headers) {
      this.#headers = headers
      this.#text = textOf(headers)
    }
    if (typeof this.#text !== 'string') return this.#text
    return `${method} ${path} HTTP/1.1\r\nhost: ${this.#host}\r\nconnection: keep-alive\r\n${this.#text}`
  }
}

/** needsLength says whether a request without a body has to say so. */
export function needsLength(method: string): boolean {
  return withBody.has(method)
}

const withBody: ReadonlySet<string> = new Set(['PUT', 'POST', 'PATCH', 'QUERY', 'PROPFIND', 'PROPPATCH'])

function textOf(headers: readonly string[]): string | Failure {
  let text = ''
  for (let index = 0; index < headers.length; index += 2) {
    const [name = '', value = ''] = [headers[index], headers[index + 1]]
    if (!token.test(name)) return unsendable('invalid header name')
    if (!content.test(value) || ours.has(name.toLowerCase())) return unsendable(`invalid ${name} header`)
    text += `${name}: ${value}\r\n`
  }
  return text
}

const token = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/
const target = /^\/[\x21-\xff]*$/
const content = /^[\t\x20-\x7e\x80-\xff]*$/

/** What frames a request is not the scenario's to say. */
const ours: ReadonlySet<string> = new Set([
  'host',
  'connection',
  'content-length',
  'transfer-encoding',
  'keep-alive',
  'upgrade',
  'expect',
])
