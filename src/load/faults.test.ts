import { expect, test } from 'vitest'
import { isNeverConnected } from '../judge/server-errors.ts'
import { closed, connectFailure, protocol, reset, wireFailure } from './faults.ts'
import type { FaultKind } from './transport.ts'

const coded = (code: string): Error => Object.assign(new Error(`it says ${code}`), { code })
const several = (...codes: readonly string[]): Error =>
  Object.assign(new AggregateError(codes.map(coded)), { code: codes[0] })

test.each<[string, FaultKind]>([
  ['ENOTFOUND', 'dns'],
  ['EAI_AGAIN', 'dns'],
  ['EAI_FAIL', 'dns'],
  ['ECONNREFUSED', 'refused'],
  ['EHOSTUNREACH', 'unroutable'],
  ['ENETUNREACH', 'unroutable'],
  ['ETIMEDOUT', 'connect-timeout'],
  ['ECONNRESET', 'reset'],
  ['EMFILE', 'descriptors'],
  ['ENFILE', 'descriptors'],
  ['EADDRNOTAVAIL', 'descriptors'],
  ['ENOBUFS', 'descriptors'],
  ['EPERM', 'other'],
])('%s of a connection that is opened is %s', (code, fault) => {
  expect(connectFailure(coded(code), 'api.test', false).fault).toBe(fault)
})

test.each<[readonly string[], FaultKind]>([
  [['ENETUNREACH', 'ECONNREFUSED'], 'refused'],
  [['ECONNREFUSED', 'ENETUNREACH'], 'refused'],
  [['EHOSTUNREACH', 'ETIMEDOUT'], 'connect-timeout'],
  [['ETIMEDOUT', 'ECONNREFUSED'], 'refused'],
  [['EADDRNOTAVAIL', 'ECONNREFUSED'], 'refused'],
])('of attempts that failed by %s, the one that says most is told', (codes, fault) => {
  expect(connectFailure(several(...codes), 'api.test', false).fault).toBe(fault)
})

test.each<[string, FaultKind]>([
  ['CERT_HAS_EXPIRED', 'certificate'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'certificate'],
  ['SELF_SIGNED_CERT_IN_CHAIN', 'certificate'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'certificate'],
  ['INVALID_PURPOSE', 'certificate'],
  ['ERR_SSL_WRONG_VERSION_NUMBER', 'tls'],
  ['ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED', 'tls'],
  ['EPROTO', 'tls'],
  ['ECONNRESET', 'tls'],
  ['EWHATEVER', 'tls'],
])('%s of a handshake is %s', (code, fault) => {
  expect(connectFailure(coded(code), 'api.test', true).fault).toBe(fault)
})

test.each<[string, FaultKind]>([
  ['ECONNRESET', 'reset'],
  ['EPIPE', 'reset'],
  ['ETIMEDOUT', 'reset'],
  ['ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED', 'tls'],
  ['ENOBUFS', 'descriptors'],
  ['EWHATEVER', 'other'],
])('%s of a connection that stands is %s', (code, fault) => {
  expect(wireFailure(coded(code), { isReused: false, hasBegun: false, status: undefined }).fault).toBe(fault)
})

test('the judge sees that nothing was connected to', () => {
  for (const code of ['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'ETIMEDOUT']) {
    expect(isNeverConnected(connectFailure(coded(code), 'api.test', false).message), code).toBe(true)
  }
})

test('what broke within an answer says its status', () => {
  const seen = { isReused: true, hasBegun: true, status: 503 }
  expect([closed(seen), reset(seen), protocol('bad', seen)].map(({ message }) => message)).toEqual([
    'HTTP 503, then connection aborted in the middle of the answer',
    'HTTP 503, then connection reset in the middle of the answer',
    'HTTP 503, then answer is not HTTP/1.1: bad',
  ])
})
