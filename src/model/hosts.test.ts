import { expect, test } from 'vitest'
import { isAllowedHost, isLoopback } from './hosts.ts'

test.each(['localhost', 'api.localhost', 'LOCALHOST.', '127.0.0.1', '127.8.9.1', '[::1]', '::1'])(
  '%s is this machine',
  host => {
    expect(isLoopback(host)).toBe(true)
  },
)

test.each([
  'localhost.example.com',
  '127.0.0.1.nip.io',
  '1270.0.0.1',
  '10.0.0.1',
  'notlocalhost',
  '0.0.0.0',
  '::2',
  '',
])('%s is another machine', host => {
  expect(isLoopback(host)).toBe(false)
})

test('a star stands for a part of a host, and never for nothing or another domain', () => {
  const allowed = ['api.example.com', 'pr-*.preview.example.com', '*.test.example.com']
  const hosts = {
    'api.example.com': true,
    'API.example.com.': true,
    'api.example.com.evil.com': false,
    'evil-api.example.com': false,
    'pr-7.preview.example.com': true,
    'pr-.preview.example.com': false,
    'pr-7.preview.example.com.evil.com': false,
    'a.test.example.com': true,
    'test.example.com': false,
    'a.b.test.example.com': true,
    '127.0.0.1': true,
  }
  expect(Object.fromEntries(Object.keys(hosts).map(host => [host, isAllowedHost(host, allowed)]))).toEqual(hosts)
  expect(isAllowedHost('example.com', [])).toBe(false)
  expect(isAllowedHost('axbxc', ['a*b*c'])).toBe(false)
})
