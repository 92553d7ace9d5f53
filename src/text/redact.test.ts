import { expect, test } from 'vitest'
import { redact, redactAll } from './redact.ts'

test('what looks like a secret is masked, and the text around it stays', () => {
  const cases: readonly (readonly [text: string, shown: string])[] = [
    ['GET https://user:hunter2@api.example.com/a', 'GET https://***@api.example.com/a'],
    ['/items?api_key=abc123&page=2', '/items?api_key=…&page=…'],
    ['/retrieve?k=1', '/retrieve?k=…'],
    [
      'jwt eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk end',
      'jwt *** end',
    ],
    ['ghp_0123456789abcdefghijABCDEFGHIJ012345', '***'],
    ['github_pat_11ABCDEFG0abcdefghijkl_mnopqrstuvwxyz', '***'],
    ['key AKIAIOSFODNN7EXAMPLE used', 'key *** used'],
    ['sk-proj-abcdefghijklmnopqrstuvwx', '***'],
    ['xoxb-123456789012-abcdefghijkl', '***'],
    ['Authorization: Bearer abcdef0123456789', 'Authorization: *** ***'],
    ['password=hunter2 next', 'password=*** next'],
    ['{"client_secret": "s3cr3tvalue"}', '{"client_secret": "***"}'],
    [`digest ${'a1b2c3d4e5'.repeat(4)}`, 'digest ***'],
    ['-----BEGIN RSA PRIVATE KEY-----\nMIIEpAIBAAKCAQEA\n-----END RSA PRIVATE KEY-----', '***'],
  ]
  for (const [text, shown] of cases) expect(redact(text), text).toBe(shown)
})

test('ordinary names and errors stay as they are', () => {
  for (const text of [
    '/retrieve [ae]',
    'POST /extract/pico [dose]',
    '/items/{id}/tokens',
    '/v1/password/reset',
    'HTTPError("503 Server Error: Service Unavailable for url: /health")',
    'README.md:119',
    'p95 of /retrieve < 900 ms',
    "ConnectionRefusedError(111, 'Connection refused')",
  ])
    expect(redact(text)).toBe(text)
})

test('all texts of plain data are masked, and its shape and numbers stay', () => {
  const data = {
    name: '/a?token=x1',
    rows: [['/b?k=2', 1]],
    buckets: [
      [10, 2],
      [20, 1],
    ],
    none: undefined,
    flag: true,
  }
  expect(redactAll(data)).toEqual({
    name: '/a?token=…',
    rows: [['/b?k=…', 1]],
    buckets: [
      [10, 2],
      [20, 1],
    ],
    none: undefined,
    flag: true,
  })
  expect(redactAll(data).buckets).toBe(data.buckets)
})

test('long hostile texts take linear time', () => {
  for (const part of ['a', '?a=', 'eyJ', '-----BEGIN ', 'a:/', '&', 'password', 'x@', 'Bearer ', 'f0'])
    expect(redact(part.repeat(200_000)).length).toBeGreaterThan(0)
})
