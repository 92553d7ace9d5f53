/** Canary is a made-up secret, and a text in which it might come to us. */
export interface Canary {
  readonly what: string
  readonly secret: string
  readonly text: string
}

const hex = (length: number): string => '0123456789abcdef'.repeat(20).slice(3, 3 + length)
const word = (length: number): string => 'k7Qm2ZxT9aLp4RwB8cVn3YsD6fHj1GtE5uKi0oXy'.repeat(4).slice(0, length)
const jwt = `eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJjYW5hcnkifQ.${word(43)}`
const begin = (kind: string): string => `-----BEGIN ${kind}-----`

/** canaries are 36 secrets in the places where load tests leave them: URLs, names, errors, tracebacks. */
export const canaries: readonly Canary[] = [
  canary('password in a URL', 'hunter2canary', s => `GET https://admin:${s}@api.example.com/retrieve`),
  canary('name alone in a URL', 'canaryname', s => `https://${s}@api.example.com/`),
  canary('password with an at sign', 'p@ss@canary', s => `postgres://app:${s}@db.example.com:5432/kg`),
  canary('query value', 'canary-query-1', s => `/retrieve?k=1&auth=${s}`),
  canary('query value without a name', 'canary-query-2', s => `/retrieve?${s}`),
  canary('query of a whole URL', 'canary-query-3', s => `https://api.example.com/a/b?x=${s}#frag`),
  canary('query inside an error', 'canary-query-4', s => `HTTPError('401 for url: http://x.example/y?key=${s}')`),
  canary('query of a name without a path', 'canary-query-5', s => `retrieve?sig=${s}`),
  canary('value in a fragment', 'canary-fragment', s => `https://x.example/cb#access_token=${s}`),
  canary('matrix parameter', 'CANARY0123ABC', s => `/login;jsessionid=${s}`),
  canary('bearer token', `canary.${word(20)}`, s => `Authorization: Bearer ${s}`),
  canary('bearer token alone', 'canary0bearer', s => `401 with bearer ${s} rejected`),
  canary('long small-letter bearer', 'canarycanarycanarycanary', s => `Bearer ${s}`),
  canary('basic credentials', 'Y2FuYXJ5OmNhbmFyeQ==', s => `headers={'Authorization': 'Basic ${s}'}`),
  canary('cookie', 'canary-cookie', s => `Cookie: theme=dark; session=${s}`),
  canary('password in JSON', 'canary pass word', s => `body={"user": "a", "password": "${s}"}`),
  canary('password in a form', 'canaryform', s => `user=a&password=${s}&go=1`),
  canary('password in Python', 'canary-py', s => `{'client_secret': '${s}'}`),
  canary('API key header', 'canary12345', s => `x-api-key: ${s}`),
  canary('connection string', 'Y2FuYXJ5Y2FuYXJ5', s => `Endpoint=x;AccountKey=${s};Other=1`),
  canary('JWT', jwt, s => `/me/${s}`),
  canary('JWT cut off', jwt.slice(0, 50), s => `token was ${s}…`),
  canary('GitHub personal token', `ghp_${word(36)}`, s => `clone failed: ${s}`),
  canary('GitHub server token', `ghs_${word(36)}`, s => `/x/${s}/y`),
  canary('GitHub fine-grained token', `github_pat_${word(22)}_${word(59)}`, s => `"${s}"`),
  canary('AWS key id', `AKIA${'CANARY0123456789'}`, s => `AWS ${s}: denied`),
  canary('AWS secret', word(40), s => `key ${s} denied`),
  canary('Google key', `AIza${word(35)}`, s => `maps ${s}`),
  canary('Slack token', `xoxb-${'123456789012'}-${word(24)}`, s => `slack: ${s}`),
  canary('Slack webhook', `T0CANARY/B0CANARY/${word(24)}`, s => `https://hooks.slack.com/services/${s}`),
  canary('OpenAI key', `sk-proj-${word(40)}`, s => `model refused ${s}`),
  canary('Stripe key', `sk_live_${word(24)}`, s => `charge ${s}`),
  canary('GitLab token', `glpat-${word(20)}`, s => `git: ${s}`),
  canary('SHA-256 of something', hex(64), s => `/reset/${s}`),
  canary('40 hexadecimal digits', hex(40), s => `key=${s}`),
  canary(
    'private key',
    `MIICANARY${word(40)}`,
    s => `${begin('RSA PRIVATE KEY')}\n${s}\n-----END RSA PRIVATE KEY-----`,
  ),
  canary('private key cut off', `MIICANARY-${word(40)}`, s => `${begin('OPENSSH PRIVATE KEY')}\\n${s}`),
]

function canary(what: string, secret: string, text: (secret: string) => string): Canary {
  return { what, secret, text: text(secret) }
}

/** leaksIn names the canaries that can be read in a text, as they are, or in Base64 or URL encoding. */
export function leaksIn(text: string): readonly string[] {
  return canaries.filter(({ secret }) => formsOf(secret).some(form => text.includes(form))).map(({ what }) => what)
}

function formsOf(secret: string): readonly string[] {
  return [secret, encodeURIComponent(secret), Buffer.from(secret).toString('base64').replace(/=+$/, '').slice(0, -1)]
}
