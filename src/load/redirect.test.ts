import { expect, test } from 'vitest'
import { redirected } from './redirect.ts'
import type { Answer, Call } from './transport.ts'

const login: Call = {
  method: 'POST',
  path: '/a/login?next=1',
  headers: ['x-api-key', 'canary', 'Content-Type', 'application/json', 'cookie', 'old=1'],
  body: '{}',
  wantsBody: false,
}

function answer(status: number, location?: string): Answer {
  const headers = ['server', 'location', ...(location === undefined ? [] : ['location', location])]
  return { kind: 'answer', ended: 1, status, bytes: 0, body: undefined, headers }
}

function from(call: Call, status: number, location?: string): Call | string | undefined {
  return redirected(call, answer(status, location), { origin: 'http://api.test:8080', cookie: path => `at=${path}` })
}

test.each([
  [302, '/home', 'GET', '/home'],
  [301, 'home?x=1#top', 'GET', '/a/home?x=1'],
  [303, '../up', 'GET', '/up'],
  [307, 'http://api.test:8080/there', 'POST', '/there'],
  [308, '//api.test:8080/there', 'POST', '/there'],
])('%i to %s is %s %s', (status, location, method, path) => {
  const isGet = method === 'GET'
  expect(from(login, status, location)).toEqual({
    method,
    path,
    headers: [
      ...['x-api-key', 'canary'],
      ...(isGet ? [] : ['Content-Type', 'application/json']),
      ...['cookie', `at=${path}`],
    ],
    body: isGet ? undefined : '{}',
    wantsBody: false,
  })
})

test('303 keeps HEAD, and 302 keeps what is no POST', () => {
  expect(from({ ...login, method: 'HEAD' }, 303, '/x')).toMatchObject({ method: 'HEAD' })
  expect(from({ ...login, method: 'PUT' }, 302, '/x')).toMatchObject({ method: 'PUT', body: '{}' })
})

test.each([
  'http://other.test/x',
  'http://api.test:8081/x',
  'https://api.test:8080/x',
  '//169.254.169.254/latest',
  'file:///etc/passwd',
])('%s is another origin, and gets nothing', location => {
  expect(from(login, 302, location)).toBe('HTTP 302, then a redirect to another origin, which is not followed')
})

test('what is no URL is not followed', () => {
  expect(from(login, 302, 'http://[')).toBe('HTTP 302, then a redirect to what is no URL')
})

test.each([
  [200, '/x'],
  [304, '/x'],
  [300, '/x'],
  [302, undefined],
])('%i with %s asks for no other', (status, location) => {
  expect(
    redirected(
      login,
      { ...answer(status), headers: location === undefined ? [] : ['location', location] },
      { origin: 'http://api.test:8080', cookie: () => undefined },
    ),
  ).toEqual(undefined)
})

test('a cookie that the scenario wrote stays where users keep none', () => {
  expect(redirected(login, answer(307, '/x'), { origin: 'http://api.test:8080' })).toMatchObject({
    headers: expect.arrayContaining(['cookie', 'old=1']),
  })
})
