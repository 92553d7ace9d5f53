import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canaries, leaksIn } from '../../test/rig/canaries.ts'
import { redact, redactAll } from './redact.ts'

test('the canaries are read where they are planted', () => {
  expect(canaries.length).toBeGreaterThanOrEqual(30)
  expect(canaries.filter(({ what, text }) => !leaksIn(text).includes(what))).toEqual([])
})

test.each(canaries.map(({ what, text }) => [what, text] as const))('%s is redacted', (_, text) => {
  expect(leaksIn(redact(text))).toEqual([])
})

test('all canaries in one text are redacted, however they follow each other', () => {
  for (const between of ['\n', ' ', '\t', ', ', ' | '])
    expect(leaksIn(redact(canaries.map(({ text }) => text).join(between)))).toEqual([])
})

test('what is ordinary stays as it is', () => {
  const ordinary = [
    '/retrieve [ae]',
    'POST /extract/pico',
    '/facets/generate',
    '/items/550e8400-e29b-41d4-a716-446655440000',
    '/auth/token',
    '/auth/token: p95 < 300ms',
    'GET /users/{id}/password',
    'HTTP 503',
    "ConnectionRefusedError(111, 'Connection refused')",
    "CatchResponseError('Too slow: 1204 ms')",
    'fixtures/medkg/README.md:12:3',
    'https://api-staging.example.com/retrieve',
    'https://api.example.com:8443/a/b#section',
    'p95 of /retrieve is 950 ms, over 900 ms (README.md#latency-slos:12)',
    'Why? Because of 401.',
    'Basic authentication failed',
    'bearer token missing',
    'Invalid token: expired',
    'max_tokens=512, tokens: 12345678',
    'commit 16c999e8c711',
    '2026-11-24T02:00:00Z',
    'name@example.com wrote to @team',
    'test_checkout_with_discount_code_and_shipping_address_v2',
    'CheckoutFlowUserTask2024RetrievesAllOrdersOfTheLastQuarter',
    '/API/V2/CustomerOrders/GetByCustomerIdAndRegionCode2024',
    'x'.repeat(60),
    'a'.repeat(39),
    '1'.repeat(39),
  ]
  expect(ordinary.map(redact)).toEqual(ordinary)
})

test('what is left says what was there', () => {
  expect(redact('https://u:p@x.example/a?b=c&d=e [tag]')).toBe('https://***@x.example/a?… [tag]')
  expect(redact("Authorization: Bearer abc123def'")).toBe("Authorization: ***'")
  expect(redact('password=x&user=y')).toBe('password=***&user=y')
  expect(redact('/blog?id=[id]')).toBe('/blog?…')
  expect(redact('POST /retrieve?k=1 [ae]')).toBe('POST /retrieve?… [ae]')
})

test('a token of a known shape needs nothing chance-like in it', () => {
  const letters = 'abcdefghijklmnopqrstuvwxyz'
  const shapes = [
    'xoxb-',
    'xapp-',
    'sk-',
    'sk_live_',
    'whsec_',
    'ghp_',
    'github_pat_',
    'glpat-',
    'npm_',
    'hf_',
    'AIzaSyA_bcd',
  ]
  for (const shape of shapes) expect(redact(`was ${shape}${letters} here`), shape).toBe('was *** here')
  expect(redact(`SG.${letters}.${letters} 123456789:AA${letters}abcdefgh`)).toBe('*** ***')
})

test('every text of plain data is redacted, and everything else is what it was', () => {
  const when = new Date(0)
  const data = {
    name: '/a?token=b',
    deep: [{ error: 'ghp_abcdefghijklmnopqrstuvwxyz0123456789', count: 3, rate: Number.NaN, when, none: undefined }],
  }
  expect(redactAll(data)).toEqual({
    name: '/a?…',
    deep: [{ error: '***', count: 3, rate: Number.NaN, when, none: undefined }],
  })
  expect(redactAll(JSON.parse('{"__proto__": "/a?b=c"}'))).toEqual(JSON.parse('{"__proto__": "/a?…"}'))
  const clean = { buckets: [[1, 2]], name: '/a', also: Object.create(null) }
  expect(redactAll(clean)).toBe(clean)
})

const pieces = fc.string({
  unit: fc.constantFrom(
    ...'aZ1/?=&:@#;"\' \n-_.%{}'.split(''),
    'https://',
    'token',
    'password',
    'Bearer ',
    'eyJ',
    'ghp_',
    'sk-',
    '-----BEGIN PRIVATE KEY-----',
    'abcdef0123456789',
    'Authorization: ',
    '***',
  ),
  maxLength: 60,
})

test('redacting twice changes nothing more, in 20,000 texts', () => {
  fc.assert(
    fc.property(pieces, text => {
      expect(redact(redact(text))).toBe(redact(text))
    }),
    { numRuns: 20_000 },
  )
})

test('a canary is redacted whatever stands around it, in 20,000 texts', () => {
  const around = fc.string({ unit: fc.constantFrom(...'aZ1/ :@#;" \n-_.%{}=&'.split('')), maxLength: 30 })
  fc.assert(
    fc.property(around, fc.constantFrom(...canaries), around, (before, { what, text }, after) => {
      expect(leaksIn(redact(`${before} ${text} ${after}`))).not.toContain(what)
    }),
    { numRuns: 20_000 },
  )
})

test('a million signs of any kind are redacted without going back and forth', () => {
  const kinds = [
    'eyJ',
    'a',
    '/',
    '?',
    '/?',
    'a=',
    '://',
    'https://',
    '@',
    'https://a',
    '-',
    '-----BEGIN PRIVATE KEY-----',
  ]
  const more = ['token', 'token:', 'token=', 'Bearer ', 'ghp_', 'sk-', 'xoxb-', 'SG.', 'aA0', '0', 'cookie:', ' ', '"']
  for (const kind of [...kinds, ...more]) {
    expect(redact(`${kind.repeat(1_000_000 / kind.length)}\n!`).endsWith('!')).toBe(
      kind !== '-----BEGIN PRIVATE KEY-----',
    )
  }
})

test('a comma behind a query stays, and the paths of files are no secrets', () => {
  expect(redact('no objective covers GET /a?x=1&y=2, GET /b?z, /c.')).toBe(
    'no objective covers GET /a?…, GET /b?…, /c.',
  )
  const place = { file: 'Project6SuperSorter3400-a1b2c3d4e5f6g7h8/SLO.md', line: 3 }
  expect(redactAll({ source: place, message: 'password=canary' })).toEqual({ source: place, message: 'password=***' })
})
