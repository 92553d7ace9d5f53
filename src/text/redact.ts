/** What stands where a secret stood. */
const mask = '***'

/**
 * redact takes out of a text what looks like a secret: passwords and query values of URLs, private keys, authorization,
 * values of telling names, tokens of known shapes, long hexadecimal or chance-like words. Linear in time; what is ordinary
 * stays: names, paths, tags, UUIDs, numbers, short SHAs. A text that went through it comes out of it unchanged.
 */
export function redact(text: string): string {
  return rules.reduce((safe, [pattern, replace]) => safe.replace(pattern, replace), text)
}

/** redactAll is plain data (arrays, objects) with each of its texts redacted; keys and the paths of files stay, and what has no secret is not copied. */
export function redactAll<T>(value: T): T
export function redactAll(value: unknown): unknown {
  if (typeof value === 'string') return redact(value)
  if (Array.isArray(value)) {
    const items = value.map(item => redactAll(item))
    return items.every((item, at) => Object.is(item, value[at])) ? value : items
  }
  if (!isPlain(value)) return value
  const entries = Object.entries(value)
  const redacted = entries.map(([key, item]) => [key, isPath(key) ? item : redactAll(item)] as const)
  return redacted.every(([, item], at) => Object.is(item, entries[at]?.[1])) ? value : Object.fromEntries(redacted)
}

/** Paths were given by whoever runs the program, who must find them again: an annotation on a masked one is lost. */
function isPath(key: string): boolean {
  return key === 'file' || key === 'files'
}

type Replace = (found: string, ...groups: readonly string[]) => string

const secretName =
  'passw(?:or)?d|passphrase|pwd|secret|token|api[_-]?key|access[_-]?key|account[_-]?key|shared[_-]?key|private[_-]?key|signature|credentials?|session[_-]?id|sessid|sid|csrf'

/** In this order: what has the widest reach first. Each pattern begins at a place that its own repetition can't begin at again. */
const rules: readonly (readonly [RegExp, Replace])[] = [
  [
    /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----(?:[^-]|-(?!----))*(?:-----END [A-Z0-9 ]{0,40}-----)?/g,
    () => mask,
  ],
  // `Authorization: Basic abc`, `Cookie: a=b; c=d`, also in the JSON or Python of an error text
  [
    /\b((?:proxy-)?authorization|(?:set-)?cookie)(["']?\s{0,3}[:=]\s{0,3}["']?)(?:[^\s"'\\][^"'\\\r\n]*)/gi,
    (_, name = '', between = '') => `${name}${between}${mask}`,
  ],
  [/\b(bearer|basic|token|negotiate|apikey)(\s{1,3})([\w.~+/=-]{8,})/gi, maskedCredential],
  // `https://name:password@host`
  [/(?<![a-z\d+.-])([a-z][a-z\d+.-]{0,30}:\/\/)[^\s/?#"'<>`]*@/gi, (_, scheme = '') => `${scheme}${mask}@`],
  // whatever follows the `?` of a path, and `?name=value` anywhere
  [
    /(?<=\/[^\s?"'<>`]*)\?[^\s"'<>`]+?(?=,?(?:[\s"'<>`]|$))|\?[^\s"'<>`=]{1,100}=[^\s"'<>`]*?(?=,?(?:[\s"'<>`]|$))/g,
    () => '?…',
  ],
  // `password=x`, `access_token=x`, `;jsessionid=x`
  [new RegExp(`(${secretName})(=["']?)(?!\\*\\*\\*)[^\\s"'&;,<>]+`, 'gi'), (_, name = '', is = '') => name + is + mask],
  // `"client_secret": "x"`, `x-api-key: x1y2z3w4`
  [
    new RegExp(`(${secretName})(["']?\\s{0,3}:\\s{0,3}["'])(?!\\*\\*\\*)[^"'\\r\\n]+`, 'gi'),
    (_, name = '', is = '') => name + is + mask,
  ],
  [
    new RegExp(`(${secretName})(\\s{0,3}:\\s{0,3})(?=[\\w.~+/=-]{0,100}\\d)[\\w.~+/=-]{8,}`, 'gi'),
    (_, name = '', is = '') => name + is + mask,
  ],
  // JWT
  [/(?<![\w-])eyJ[\w-]{5,}\.[\w-]{5,}(?:\.[\w-]*){0,3}/g, () => mask],
  // what is given out by GitHub, GitLab, npm, PyPI, Hugging Face, DigitalOcean
  [/(?<!\w)(?:gh[a-z]_|github_pat_|gl[a-z]{2,5}-|npm_|pypi-|hf_|do[opr]_v1_)[\w.-]{16,}/g, () => mask],
  // AWS, Google
  [
    /(?<!\w)(?:(?:AKIA|ASIA|ABIA|ACCA)[A-Z\d]{16}(?!\w)|AIza[\w-]{30,}|ya29\.[\w-]{20,}|GOCSPX-[\w-]{20,})/g,
    () => mask,
  ],
  // Slack, OpenAI and those after it, Stripe, SendGrid, Telegram
  [
    /(?<!\w)(?:x(?:ox[a-z]|app)-[\w-]{10,}|(?:sk|pk|rk)-[\w-]{20,}|(?:sk|pk|rk|whsec)_[\w-]{16,}|SG\.[\w-]{16,}\.[\w-]{16,}|\d{8,10}:AA[\w-]{30,})/g,
    () => mask,
  ],
  [/(hooks\.slack\.com\/services\/|discord(?:app)?\.com\/api\/webhooks\/)[\w/-]+/g, (_, host = '') => `${host}${mask}`],
  // SHA-1, SHA-256, raw keys
  [/(?<![\da-z])[\da-f]{40,}(?![\da-z])/gi, () => mask],
  [/(?<![\w+=-])[\w+=-]{32,}/g, word => (isChance(word) ? mask : word)],
]

/** "Basic authentication" is no credential. */
function maskedCredential(found: string, scheme = '', blank = '', value = ''): string {
  return /[^a-z]/.test(value) || value.length > 20 ? `${scheme}${blank}${mask}` : found
}

/** People write a number or two into a long word; chance puts digits between letters of both cases all over it. */
function isChance(word: string): boolean {
  const edges = word.match(/\d(?=[a-z])|[a-z](?=\d)/gi)?.length ?? 0
  return edges >= 5 && /[a-z]/.test(word) && /[A-Z]/.test(word)
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
