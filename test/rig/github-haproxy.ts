import { type RealServer, startReal } from './real-server.ts'

/** Gate is a fault that haproxy makes between us and a GitHub. */
export type Gate = keyof typeof rules

/** Writes are counted by the sticky counter gpc0 of one table row, requests by that of another. */
const rules = {
  '502 for the first two requests': [
    'http-request track-sc0 str(all)',
    'http-request sc-inc-gpc0(0)',
    'http-request return status 502 content-type text/html string "<html>Bad gateway</html>" if { sc0_get_gpc0 le 2 }',
  ],
  'secondary limit for the first two writes': [
    'acl write method POST PATCH PUT DELETE',
    'acl query path /graphql',
    'http-request track-sc0 str(writes) if write !query',
    'http-request sc-inc-gpc0(0) if write !query',
    'http-request return status 403 content-type application/json hdr retry-after 1 string \'{"message":"You have exceeded a secondary rate limit."}\' if write !query { sc0_get_gpc0 le 2 }',
  ],
  'lost acknowledgement of the first write': [
    'acl write method POST PATCH PUT DELETE',
    'acl query path /graphql',
    'http-request track-sc0 str(writes) if write !query',
    'http-request sc-inc-gpc0(0) if write !query',
    'http-request set-var(txn.n) sc0_get_gpc0 if write !query',
    'http-response set-status 502 if { var(txn.n) -m int 1 }',
  ],
  'silent drop': ['http-request silent-drop'],
  'silent drop of writes': [
    'acl write method POST PATCH PUT DELETE',
    'acl query path /graphql',
    'http-request silent-drop if write !query',
  ],
} as const

/** startGate starts a haproxy with one fault in front of a server on this machine; its counters begin at 0. */
export function startGate(gate: Gate, port: number): Promise<RealServer> {
  return startReal('haproxy', own => configOf(gate, own, port))
}

function configOf(gate: Gate, own: number, port: number): string {
  return [
    'defaults',
    '  mode http',
    '  timeout connect 5s',
    '  timeout client 60s',
    '  timeout server 60s',
    'frontend front',
    `  bind 127.0.0.1:${own}`,
    '  stick-table type string len 16 size 1k expire 60s store gpc0',
    ...rules[gate].map(line => `  ${line}`),
    '  default_backend github',
    'backend github',
    `  server github 127.0.0.1:${port}`,
    '',
  ].join('\n')
}
