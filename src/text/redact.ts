const masked = '***'

/** Rule finds a secret; what its groups hold stays readable. */
interface Rule {
  readonly pattern: RegExp
  readonly shown: string
}

/** Each is linear: no quantifier stands inside another, and every run has an upper bound or one way to match. */
const rules: readonly Rule[] = [
  {
    pattern: /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----[^-]{0,10000}(?:-----END [A-Z ]{0,30}PRIVATE KEY-----)?/g,
    shown: masked,
  },
  { pattern: /\b([a-z][a-z0-9+.-]{0,20}:\/\/)[^\s/@?#]{1,500}@/gi, shown: `$1${masked}@` },
  { pattern: /([?&;][\w.~%[\]-]{1,100}=)[^\s&#;"'`|)\]]{1,4000}/g, shown: '$1…' },
  { pattern: /\beyJ[\w-]{5,4000}\.[\w-]{5,4000}(?:\.[\w-]{0,4000})?/g, shown: masked },
  { pattern: /\b(?:gh[opsur]_[A-Za-z0-9]{16,255}|github_pat_\w{20,255}|glpat-[\w-]{16,64})/g, shown: masked },
  { pattern: /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g, shown: masked },
  { pattern: /\b(?:sk|rk|pk)[-_](?:live|test|proj|ant|or)?[-_]?[\w-]{16,255}/g, shown: masked },
  { pattern: /\b(?:xox[abeprs]|xapp)-[\w-]{10,255}/g, shown: masked },
  { pattern: /\bAIza[\w-]{30,50}/g, shown: masked },
  {
    pattern: /\b(?:npm_[A-Za-z0-9]{30,64}|pypi-[\w-]{30,255}|dop_v1_[a-f0-9]{40,80}|hf_[A-Za-z0-9]{20,64})/g,
    shown: masked,
  },
  { pattern: /\b(Bearer|Basic|Token|ApiKey)(\s{1,5}|%20)[\w.~+/=-]{8,4000}/gi, shown: `$1$2${masked}` },
  {
    pattern:
      /\b(pass(?:word|wd)?|secret|token|api[-_]?key|access[-_]?key|client[-_]?secret|authorization|x-api-key|private-token)(["']?\s{0,3}[:=]\s{0,3}["']?)(?!\*\*\*)[^\s"',;&|]{4,4000}/gi,
    shown: `$1$2${masked}`,
  },
  { pattern: /\b[a-f0-9]{40,4000}\b/gi, shown: masked },
]

/**
 * redact masks what looks like a secret: user information and query values of URLs, tokens of known shapes, values of
 * keys named like secrets, and long runs of hexadecimal digits. Ordinary names of endpoints stay as they are.
 */
export function redact(text: string): string {
  return rules.reduce((shown, { pattern, shown: replacement }) => shown.replace(pattern, replacement), text)
}

/** redactAll masks every text of plain data, at any depth. */
export function redactAll<Value>(value: Value): Value
export function redactAll(value: unknown): unknown {
  if (typeof value === 'string') return redact(value)
  if (Array.isArray(value)) return value.some(isWorthAVisit) ? value.map(item => redactAll(item)) : value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, redactAll(inner)]))
}

/** Lists of numbers, such as buckets, hold no secret and are long. */
function isWorthAVisit(value: unknown): boolean {
  return Array.isArray(value) ? value.some(isWorthAVisit) : typeof value !== 'number'
}
