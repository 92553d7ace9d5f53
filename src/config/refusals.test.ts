import { expect, test } from 'vitest'
import { UserError } from '../model/errors.ts'
import { readConfig, readGiven, scenarioOf, scenarioOfUrl } from './config.ts'

const files = new Map([
  ['two.csv', 'a,b\n1,2\n3\n'],
  ['empty.csv', 'a\n'],
  ['quote.csv', 'a\n"x\n'],
  ['bad.jsonl', '{"n":1}\n{"n":\n'],
  ['rows.jsonl', '{"n":1}\n{"m":1}\n'],
  ['map.json', '{"n":1}'],
  ['texts.json', '["a", null]'],
  ['plain.txt', 'no certificate'],
])
const world = {
  environment: { EMPTY: '', BROKEN: 'a\nb', PAIR: 'nobody' },
  readFile: async (path: string) => {
    const text = files.get(path)
    return text === undefined ? undefined : new TextEncoder().encode(text)
  },
}

async function refusalOf(make: () => unknown): Promise<string> {
  try {
    await make()
  } catch (error) {
    if (error instanceof UserError) return error.message
    throw error
  }
  throw new Error('expected a refusal')
}

/** What is said of a config, or of its scenario `one`. */
function refusal(text: string, given: readonly (readonly [string, string])[] = [], name = 'one'): Promise<string> {
  return refusalOf(async () => {
    const config = await readConfig(text, 'load-test.yml')
    return scenarioOf(
      config,
      name,
      readGiven(given, option => `--${option}`),
      world,
    )
  })
}

/** Expects a sentence at the place of the mark `▸`, which itself is no part of the config. */
async function expectRefusal(marked: string, sentence: string): Promise<void> {
  const [before = '', after = ''] = marked.split('▸')
  const lines = before.split('\n')
  const column = (lines.at(-1) ?? '').length + 1
  expect(await refusal(before + after)).toContain(`load-test.yml:${lines.length}:${column}: ${sentence}`)
}

const head = 'target: http://localhost\nrequests: { health: { get: /health } }\n'

test.each([
  [
    '{ rate: ▸fast, duration: 1m }',
    'found `fast`. Expected a rate like `50/s` or `600/min`, above 0 and at most 1,000,000/s.',
  ],
  ['{ rate: ▸0, duration: 1m }', 'found `0`. Expected a rate like'],
  ['{ rate: ▸2000000/s, duration: 1m }', 'found `2000000/s`. Expected a rate like'],
  ['{ rate: 1, duration: ▸120 }', '`120` has no unit. Write `120s`.'],
  ['{ rate: 1, duration: ▸0s }', 'found `0s`. Expected a time like `30s` or `2m`, above 0, and at most 14 days.'],
  ['{ rate: 1, duration: ▸30d }', 'found `30d`. Expected a time'],
  ['{ rate: 1, duration: ▸[2m] }', 'found a list. Expected a time'],
  ['{ users: ▸0, duration: 1m }', 'found `0`. Expected a whole number from 1 to 100000.'],
  ['{ users: ▸2.5, duration: 1m }', 'found `2.5`. Expected a whole number from 1 to 100000.'],
  ['{ users: 5, duration: 1m, spawn-rate: ▸0/s }', 'found `0/s`. Expected a rate'],
  [
    '{ users: 5, duration: 1m, think-time: ▸3s-1s }',
    'found `3s-1s`. Expected a time like `2s`, or from one to another, like `1s-3s`.',
  ],
  ['{ users: 5, duration: 1m, think-time: ▸2 }', '`2` has no unit. Write `2s`.'],
  ['{ stages: ▸[] }', 'found a list. Expected stages, like `[{ rate: 20/s, for: 2m }]`.'],
  ['{ stages: ▸{ rate: 20, for: 2m } }', 'found keys with values. Expected stages'],
  ['{ stages: [▸{ rate: 20 }] }', 'found keys with values. Expected both `rate` and `for`.'],
  [
    '{ stages: [{ rate: ▸20-x, for: 2m }] }',
    'found `20-x`. Expected a rate like `20/s`, or a ramp like `20/s-50/s`, at most 1,000,000/s.',
  ],
  ['{ stages: [{ rate: 20, ▸duration: 2m }] }', '`duration` is not a key here (here it is `for`).'],
  ['{ rate: 1, duration: 1m, arrivals: ▸odd }', 'found `odd`. Expected one of even, poisson.'],
  ['{ rate: 1, duration: 1m, warm-up: ▸soon }', 'found `soon`. Expected a time'],
  ['{ rate: 1, duration: 1m, baseline: ▸gti }', 'found `gti`. Expected `file:PATH`, `git`, `git:BRANCH`, `artifact`'],
  [
    '{ rate: 1, duration: 1m, accept: [▸{ indicator: p95, since: 2026-11-20 }] }',
    'found keys with values. Expected both `since` and `why`.',
  ],
  [
    '{ rate: 1, duration: 1m, accept: [▸{ since: 2026-11-20, why: OPS-412 }] }',
    'found keys with values. Expected `endpoint`, `indicator`, or both.',
  ],
  [
    '{ rate: 1, duration: 1m, accept: [{ indicator: p95, since: ▸2026-02-30, why: OPS-412 }] }',
    'found `2026-02-30`. Expected a date like `2027-01-31`.',
  ],
  [
    '{ rate: 1, duration: 1m, tolerance: ▸10 }',
    'found `10`. Expected how much worse is no regression, like `10%, p99 20%, /health 50%, at least 5ms`.',
  ],
  ['{ rate: 1, duration: 1m, tolerance: ▸"10%, p99" }', 'found `p99`. Expected how much worse'],
  ['{ rate: 1, duration: 1m, tolerance: ▸"at least 5" }', 'found `at least 5`. Expected how much worse'],
  ['{ rate: 1, duration: 1m, tolerance: ▸"2000%" }', 'found `2000%`. Expected how much worse'],
  ['{ rate: 1, duration: 1m, tolerance: ▸"p95%" }', 'found `p95%`. Expected how much worse'],
  ['{ rate: 1, duration: 1m, tolerance: ▸"-10%" }', 'found `-10%`. Expected how much worse'],
  ['{ rate: 1, duration: 1m, tolerance: ▸"10%, .5%" }', 'found `.5%`. Expected how much worse'],
  ['{ rate: 1, duration: 1m, tolerance: ▸"p98 10%" }', 'found `p98 10%`. Expected how much worse'],
  ['{ rate: 1, duration: 1m, tolerance: ▸"mena 10%" }', 'found `mena 10%`. Expected how much worse'],
  ['{ rate: 1, duration: 1m, tolerance: ▸"`/a 10%" }', 'found ``/a 10%`. Expected how much worse'],
  ['{ rate: 1, duration: 1m, tolerance: ▸"," }', 'found `,`. Expected how much worse'],
  ['{ rate: 1, duration: 1m, tolerance: ▸"the health 5%" }', 'found `the health 5%`. Expected how much worse'],
  ['{ rate: 1, duration: 1m, confirm: ▸always }', 'found `always`. Expected one of auto, never.'],
  ['{ rate: 1, duration: 1m, confirm-budget: ▸15 }', '`15` has no unit. Write `15s`.'],
  ['{ rate: 1, duration: 1m, repeat: ▸2 }', 'found `2`. Expected 1, 3 or 5.'],
  ['{ rate: 1, duration: 1m, calibrate: ▸true }', 'found `true`. Expected one of auto, never.'],
  ['{ rate: 1, duration: 1m, seed: ▸-1 }', 'found `-1`. Expected a whole number from 0 to 4294967295.'],
  ['{ rate: 1, duration: 1m, transport: ▸http2 }', 'found `http2`. Expected one of auto, undici, raw.'],
  [
    '{ rate: 1, duration: 1m, allow-hosts: ▸"*" }',
    'found `*`. Expected a host like `pr-7.preview.example.com` or `*.preview.example.com`.',
  ],
  ['{ rate: 1, duration: 1m, allow-hosts: [▸api.*.com] }', 'found `api.*.com`.'],
  ['{ rate: 1, duration: 1m, requests: { health: ▸0 } }', 'found `0`. Expected a weight above 0, like `40` or `2.5`.'],
  ['{ rate: 1, duration: 1m, requests: ▸{} }', 'found keys with values. Expected at least one key with a value.'],
  [
    '{ rate: 1, duration: 1m, requests: { ▸helth: 1 } }',
    'there is no request `helth` (did you mean `health`?). The requests are health.',
  ],
  [
    '{ rate: 1, duration: 1m, abort: ▸"errors < 5%" }',
    "can't read `errors < 5%`. Write what ends the run like `errors > 50% for 1m` or `p95 > 2s for 30s`.",
  ],
  ['{ rate: 1, duration: 1m, abort: ▸"p95 > 50%" }', "can't read `p95 > 50%`."],
  ['{ rate: 1, duration: 1m, abort: ▸"errors > 2" }', "can't read `errors > 2`."],
  ['{ rate: 1, duration: 1m, abort: ▸"errors > 5% for 30" }', "can't read `errors > 5% for 30`."],
  ['{ rate: 1, duration: 1m, abort: ▸{ for: 1m } }', 'found keys with values. Expected `when`, a rule like'],
  ['{ ▸vus: 5 }', '`vus` is not a key here (here it is `users`).'],
  ['{ users: 5, ▸hatch-rate: 1 }', '`hatch-rate` is not a key here (here it is `spawn-rate`).'],
  ['{ users: 5, ▸run-time: 1m }', '`run-time` is not a key here (here it is `duration`).'],
  ['{ ▸host: x }', '`host` is not a key here (here it is `target`).'],
  ['{ ▸thresholds: x }', '`thresholds` is not a key here (here it is `slo`).'],
  ['{ ▸arrivalRate: 5 }', '`arrivalRate` is not a key here (here it is `rate`).'],
  ['{ ▸wait_time: 5 }', '`wait_time` is not a key here (here it is `think-time`).'],
  [
    '{ ▸executor: constant-vus }',
    '`executor` is not a key here (here it is `rate`, `users` or `stages`; which of them is written',
  ],
  ['{ ▸durations: 5 }', '`durations` is not a key here (did you mean `duration`?).'],
])('the scenario %s is refused', async (keys, sentence) => {
  await expectRefusal(`${head}scenarios: { one: ${keys} }`, sentence)
})

test.each([
  ['▸{}', '`one` says no load. Give `rate`, `users` or `stages`.'],
  ['▸{ duration: 1m }', '`one` says no load.'],
  ['▸{ rate: 5 }', '`one` says no `duration`. Give one, like `duration: 2m`.'],
  [
    '{ stages: [{ rate: 1, for: 1m }], rate: ▸5 }',
    '`rate` stands beside `stages`, which say it already. Keep one of them.',
  ],
  ['{ stages: [{ rate: 1, for: 1m }], users: ▸5 }', '`users` stands beside `stages`'],
  ['{ stages: [{ rate: 1, for: 1m }], duration: ▸5m }', '`duration` stands beside `stages`'],
  ['{ stages: ▸[{ rate: 0, for: 1m }] }', 'no stage has a rate above 0. Give one a rate.'],
  [
    '{ rate: 5, duration: 1m, spawn-rate: ▸1 }',
    '`spawn-rate` is of `users`, and there are none. Give `users`, or leave it out.',
  ],
  [
    '{ rate: 5, duration: 1m, think-time: ▸1s }',
    '`think-time` between iterations does not fit a rate, which says itself when each begins. Leave it out, or leave out the rate; a step of a flow may have a `think-time`.',
  ],
  [
    '{ users: 5, connections: ▸9, duration: 1m }',
    '`connections` stands beside `users`, who have one each. Leave it out.',
  ],
  ['{ rate: 5, users: 5, duration: 1m, think-time: ▸1s }', '`think-time` between iterations does not fit a rate'],
  ['{ rate: 5, duration: 1m, pacing: ▸1s }', '`pacing` between iterations does not fit a rate'],
  ['{ stages: [{ rate: 1, for: 1m }], pacing: ▸1s }', '`pacing` between iterations does not fit a rate'],
  ['{ users: 5, duration: 1m, pacing: 1s, think-time: ▸1s }', '`think-time` stands beside `pacing`. Keep one of them.'],
  [
    '{ users: 5, duration: 1m, arrivals: ▸even }',
    '`arrivals` is of `rate` and `stages`, and `users` alone arrive when they can. Leave it out.',
  ],
  [
    '{ users: 100, spawn-rate: 1, duration: ▸100s }',
    'all of it is needed until all users have begun. Raise `duration` or `spawn-rate`.',
  ],
  ['{ rate: 5, duration: 1m, warm-up: ▸1m }', 'nothing of the run is left behind its warm-up. Write a shorter one.'],
  ['{ users: 10, spawn-rate: 1, duration: 1m, warm-up: ▸50s }', 'nothing of the run is left'],
  [
    '{ rate: 5, duration: 4m59s, warm-up: ▸auto }',
    '`warm-up: auto` needs a run of 5 minutes or more. Write a time, like `warm-up: 10s`.',
  ],
  [
    '{ find: ▸breaking-point, users: 5 }',
    'a scenario with `find` can not be run yet. Run one with `rate`, `users` or `stages`.',
  ],
  ['{ compare: ▸{ before: a } }', 'found keys with values. Expected `before`, `after` and `between`.'],
])('the load %s is refused', async (keys, sentence) => {
  await expectRefusal(`${head}scenarios: { one: ${keys} }`, sentence)
})

const load = 'scenarios: { one: { rate: 1, duration: 1s } }\n'

test.each([
  ['▸{ }', 'found keys with values. Expected one method with its path, like `get: /health`.'],
  ['▸{ get: /a, post: /b }', 'found keys with values. Expected one method with its path'],
  [
    '▸{ post: /a, json: {}, body: x }',
    'found keys with values. Expected one of `json`, `form`, `multipart` and `body`.',
  ],
  ['{ ▸url: /a }', '`url` is not a key here (here it is the method: `get: /path`, `post: /path`).'],
  ['{ get: /a, ▸params: {} }', '`params` is not a key here (here it is `query`).'],
  ['{ get: /a, ▸jsn: {} }', '`jsn` is not a key here (did you mean `json`?).'],
  ['{ get: ▸health }', 'found `health`. Expected a path that begins with one `/`, or a URL.'],
  [
    '{ get: ▸//evil.example.com/a }',
    'found `//evil.example.com/a`. Expected a path that begins with one `/`, or a URL.',
  ],
  [
    '{ get: ▸"https://evil.example.com/a" }',
    'requests to evil.example.com are not allowed. Add it to `allow-hosts` if its owner agrees.',
  ],
  ['{ get: ▸"https://${v}/a" }', 'requests to https://${v} are not allowed.'],
  ['{ get: ▸"/${nothing}" }', '`${nothing}` is neither one of `variables` nor captured by an earlier step.'],
  ['{ get: ▸"/${V}" }', '`${V}` is neither one of `variables` nor captured by an earlier step (did you mean `v`?).'],
  [
    '{ get: ▸"/${a b}" }',
    '`${a b}` names no variable. Write a name that begins with a letter and has letters, digits, `_`, `.` and `-`, like `${intent}`; `$` twice makes it plain text.',
  ],
  ['{ get: ▸"/${v" }', '`${v` names no variable.'],
  ['{ get: ▸"/${}" }', '`${}` names no variable.'],
  [
    '▸{ get: /a, think-time: 1s }',
    '`think-time` stands at the first request of an iteration, which is sent when it is due. Write it at a later step',
  ],
  ['{ get: /a, name: ▸"${w}" }', '`${w}` is neither'],
  ['{ get: /a, query: { a: ▸"${w}" } }', '`${w}` is neither'],
  ['{ post: /a, json: { a: [1, ▸"${w}"] } }', '`${w}` is neither'],
  ['{ post: /a, json: { ▸"${w}": 1 } }', '`${w}` is neither'],
  ['{ post: /a, json: ▸.inf }', 'found `.inf`. Expected a value that JSON can hold.'],
  ['{ post: /a, form: { a: ▸"${w}" } }', '`${w}` is neither'],
  ['{ post: /a, multipart: { a: ▸"${w}" } }', '`${w}` is neither'],
  ['{ post: /a, body: ▸"${w}" }', '`${w}` is neither'],
  [
    '{ post: /a, body: { file: ▸no.bin } }',
    'there is no file no.bin. Paths in a config are relative to its own folder.',
  ],
  ['{ post: /a, body: ▸{} }', 'found keys with values. Expected a text, or `{ file: PATH }`.'],
  ['{ post: /a, multipart: ▸{ a: { type: b } } }', 'found keys with values. Expected `{ file: PATH }` for each file.'],
  ['{ get: /a, headers: { ▸"a b": c } }', 'found `a b`. Expected the name of a header.'],
  ['{ get: /a, headers: { ▸Content-Length: 5 } }', '`Content-Length` is set by the connection itself. Leave it out.'],
  [
    '{ get: /a, headers: { x: ▸"${NOPE}" } }',
    '`${NOPE}` is not set in the environment, or is empty. Set NOPE where this runs, or leave it out here.',
  ],
  ['{ get: /a, headers: { x: ▸"${EMPTY}" } }', '`${EMPTY}` is not set in the environment, or is empty.'],
  ['{ get: /a, headers: { x: ▸"${toString}" } }', '`${toString}` is not set in the environment, or is empty.'],
  [
    '{ get: /a, headers: { x: ▸"${BROKEN}" } }',
    'a header can not hold a line break. Take it out, or out of the value that the environment gives it.',
  ],
  ['{ get: /a, auth: ▸{} }', 'found keys with values. Expected one of `bearer` and `basic`.'],
  ['{ get: /a, auth: ▸{ bearer: x, basic: y } }', 'found keys with values. Expected one of `bearer` and `basic`.'],
  ['{ get: /a, auth: { ▸token: { get: /t } } }', '`token` is not a key here (here it is `token` of the whole config'],
  ['{ get: /a, auth: { basic: ▸"${PAIR}" } }', 'found no `:`. Expected a name and a password with `:` between them.'],
  ['{ get: /a, expect: { status: ▸99 } }', 'found `99`. Expected a status like `200` or `2xx`.'],
  ['{ get: /a, expect: { status: ▸300-200 } }', 'found `300-200`. Expected a status'],
  ['{ get: /a, expect: { ▸statusCode: 200 } }', '`statusCode` is not a key here (here it is `status`).'],
  ['{ get: /a, expect: { jsonpath: ▸spans } }', 'found `spans`. Expected a JSON path like `$.id`.'],
  ['{ get: /a, expect: { jsonpath: { ▸spans: 1 } } }', 'found `spans`. Expected a JSON path like `$.id`.'],
  ['{ get: /a, expect: { body: ▸"${w}" } }', '`${w}` is neither'],
  ['{ get: /a, capture: { ▸"a b": $.id } }', '`${a b}` names no variable.'],
  ['{ get: /a, capture: { ▸v: $.id } }', '`v` is one of `variables` already. Give the captured value another name.'],
  [
    '{ get: /a, capture: { id: { regex: ▸"(" } } }',
    'found `(`. Expected a regular expression of at most 500 characters.',
  ],
  [
    '{ get: /a, capture: { id: ▸{ header: a, regex: b } } }',
    'found keys with values. Expected one of `jsonpath`, `header` and `regex`.',
  ],
  ['{ get: /a, weight: ▸0 }', 'found `0`. Expected a weight above 0, like `40` or `2.5`.'],
  ['{ get: /a, weight: ▸-1 }', 'found `-1`. Expected a weight above 0'],
  ['{ steps: ▸[] }', 'found a list. Expected requests.'],
  ['{ steps: [{ get: /a, ▸weight: 2 }] }', '`weight` is not a key here.'],
  [
    '{ steps: [{ get: ▸"/${id}" }, { get: /a, capture: { id: $.id } }] }',
    '`${id}` is neither one of `variables` nor captured by an earlier step.',
  ],
])('the request %s is refused', async (keys, sentence) => {
  await expectRefusal(`target: http://localhost\nvariables: { v: [a] }\nrequests: { only: ${keys} }\n${load}`, sentence)
})

test.each([
  ['▸[]', 'found a list. Expected values.'],
  ['[▸[a]]', 'found a list. Expected a text or a number.'],
  ['▸text', 'found `text`. Expected keys with values.'],
  ['{ a: 1, b: ▸0 }', 'found `0`. Expected a weight above 0'],
  ['{ a: ▸many }', 'found `many`. Expected a weight above 0'],
  ['{ csv: a.csv, ▸colum: b }', '`colum` is not a key here (did you mean `column`?).'],
  ['▸{ csv: a.csv, json: b.json }', 'found keys with values. Expected one of csv, jsonl, json, uuid, integer, words.'],
  ['{ csv: a.csv, order: ▸odd }', 'found `odd`. Expected one of sequential, shuffled, once.'],
  ['{ uuid: ▸false }', 'found `false`. Expected true.'],
  ['{ integer: ▸5-1 }', 'found `5-1`. Expected whole numbers from one to another, like `1-100`.'],
  ['{ words: ▸0 }', 'found `0`. Expected a whole number from 1 to 10000.'],
  ['{ csv: ▸no.csv }', 'there is no file no.csv. Paths in a config are relative to its own folder.'],
  ['{ csv: ▸two.csv }', 'two.csv: has several columns. Its columns are `a`, `b`.'],
  ['{ csv: two.csv, column: ▸c }', 'two.csv: has no column `c`. Its columns are `a`, `b`.'],
  ['{ csv: two.csv, column: ▸b }', 'two.csv: row 2 has no such cell. Write it, or quote its commas.'],
  ['{ csv: ▸empty.csv }', 'empty.csv: holds no rows. Write one for each value.'],
  ['{ csv: ▸quote.csv }', 'quote.csv: is no CSV. Look at its quotes.'],
  ['{ jsonl: bad.jsonl, field: ▸n }', 'bad.jsonl: line 2 is no JSON. Mend it.'],
  ['{ jsonl: rows.jsonl, field: ▸n }', 'rows.jsonl: line 2 has no field `n`. Write it there.'],
  ['{ jsonl: ▸rows.jsonl }', 'rows.jsonl: line 1 is neither a text nor a number. Name its field with `field`.'],
  ['{ json: ▸map.json }', 'map.json: is no list. Write `[…]` around its items.'],
  ['{ json: ▸texts.json }', 'texts.json: item 2 is neither a text nor a number.'],
])('the variable %s is refused', async (written, sentence) => {
  await expectRefusal(
    `variables: { v: ${written} }\ntarget: http://localhost\nrequests: { a: { get: "/\${v}" } }\n${load}`,
    sentence,
  )
})

test('the name of a variable is told that can not stand in a request', async () => {
  expect(await refusal('variables: { "a b": [c] }')).toContain('load-test.yml:1:14: `${a b}` names no variable.')
})

test.each([
  ['target: ▸ftp://localhost', '`ftp://localhost` is no URL for HTTP. Write it like `https://api.example.com`.'],
  ['target: ▸localhost:8080', '`localhost:8080` is no URL with `http://` or `https://`.'],
  ['target: ▸http://localhost/?a=b', '`http://localhost/?a=b` has a query or a fragment, which belong to requests.'],
  [
    'target: ▸http://me:pw@localhost',
    '`http://***@localhost` holds a password, which belongs to `auth: { basic: … }`.',
  ],
  ['target: ▸"${STAGING}"', '`${STAGING}` is not set in the environment, or is empty.'],
  ['proxy: ▸"${PROXY}"\ntarget: http://localhost', '`${PROXY}` is not set in the environment, or is empty.'],
  ['proxy: ▸socks://a\ntarget: http://localhost', '`socks://a` is no URL for HTTP.'],
  [
    'transport: raw\nproxy: ▸http://localhost:1\ntarget: http://localhost',
    '`transport: raw` goes through no proxy. Leave one of them out.',
  ],
  ['tls: { ca: ▸no.pem }\ntarget: http://localhost', 'there is no file no.pem.'],
  ['tls: { ca: ▸"${CA}" }\ntarget: http://localhost', '`${CA}` is not set in the environment, or is empty.'],
  ['tls: { ca: ▸plain.txt }\ntarget: http://localhost', 'plain.txt: is no PEM. Give a file with `-----BEGIN …-----`.'],
  ['tls: { ▸certificate: a }\ntarget: http://localhost', '`certificate` is not a key here (here it is `cert`).'],
  ['headers: { x: ▸"${NOPE}" }\ntarget: http://localhost', '`${NOPE}` is not set in the environment, or is empty.'],
  ['auth: { bearer: ▸"${NOPE}" }\ntarget: http://localhost', '`${NOPE}` is not set in the environment, or is empty.'],
  ['auth: ▸{}\ntarget: http://localhost', 'found keys with values. Expected one of `bearer`, `basic` and `token`.'],
  [
    'auth: ▸{ bearer: x, token: { get: /t } }',
    'found keys with values. Expected one of `bearer`, `basic` and `token`.',
  ],
  ['auth: { token: ▸{ every: 5m } }', 'found keys with values. Expected one method with its path'],
  ['auth: { token: { post: /t, ▸refresh: 5m } }', '`refresh` is not a key here (here it is `every`).'],
  ['auth: { token: { post: /t, ▸capture: { a: $.b } } }', '`capture` is not a key here'],
  ['auth: { token: { post: /t, jsonpath: ▸access_token } }', 'found `access_token`. Expected a JSON path'],
  ['auth: { token: ▸{ post: /t, header: Host } }', '`Host` is set by the connection itself.'],
  ['auth: { token: { post: /t, form: { key: ▸"${NOPE}" } } }\ntarget: http://localhost', '`${NOPE}` is not set'],
  [
    'auth: { token: { post: ▸"https://id.example.com/t" } }\ntarget: http://localhost',
    'requests to id.example.com are',
  ],
  ['variables: { ▸auth.token: [a] }', 'found `auth.token`. Expected a name of your own.'],
  ['▸rate: 5', '`rate` is not a key here (here it is a key of a scenario, under `scenarios`).'],
  ['▸vus: 5', '`vus` is not a key here (here it is `users`, a key of a scenario, under `scenarios`).'],
  ['▸host: x', '`host` is not a key here (here it is `target`).'],
  ['redirects: ▸21', 'found `21`. Expected a whole number from 0 to 20.'],
  ['ready: { get: /a, within: ▸5 }', '`5` has no unit. Write `5s`.'],
  ['ready: ▸{ within: 5s }', 'found keys with values. Expected one method with its path'],
  ['setup: [{ get: ▸"/${id}" }]\ntarget: http://localhost', '`${id}` is neither'],
  ['teardown: { get: ▸"/${id}" }\ntarget: http://localhost', '`${id}` is neither'],
])('the config %s is refused', async (keys, sentence) => {
  await expectRefusal(`${keys}\nrequests: { a: { get: /a } }\n${load}`, sentence)
})

test('a scenario without a target, without requests, or that there is not', async () => {
  expect(await refusal(`requests: { a: { get: /a } }\n${load}`)).toBe(
    'load-test.yml: there is no target. Write `target: https://api.example.com` in the config, or give a URL on the command line.',
  )
  expect(await refusal(`target: http://localhost\n${load}`)).toBe(
    'load-test.yml:2:19: there is nothing to send. Name it under `requests`, like `health: { get: /health }`.',
  )
  expect(await refusal(head + load, [], 'on')).toBe(
    'load-test.yml: has no scenario `on` (did you mean `one`?). It has one.',
  )
})

test('more than the owner of another machine would expect is refused, unless raised', async () => {
  const away = head.replace('localhost', 'api.example.com')
  const of = (keys: string): Promise<string> => refusal(`${away}scenarios: { one: ${keys} }`)
  expect(await of('{ rate: 201/s, duration: 1m }')).toBe(
    'load-test.yml:3:27: 201/s is more than the 200/s that are sent to another machine. Set `max-rate` if the owner of api.example.com agrees.',
  )
  expect(await of('{ stages: [{ rate: 10, for: 1m }, { rate: 10-300/s, for: 1m }] }')).toContain(
    'load-test.yml:3:53: 300/s is more',
  )
  expect(await of('{ users: 501, duration: 1m }')).toContain('load-test.yml:3:28: 501 users is more than the 500 that')
  expect(await of('{ rate: 9, max-rate: 8, duration: 1m }')).toContain('9/s is more than the 8/s that')
  const made = async (keys: string, from: string) =>
    scenarioOf(
      await readConfig(`${from}scenarios: { one: ${keys} }`, 'a.yml'),
      'one',
      readGiven([], one => one),
      world,
    )
  expect((await made('{ rate: 201/s, max-rate: 300, duration: 1m }', away)).load.kind).toBe('open')
  expect((await made('{ rate: 201/s, users: 501, duration: 1m }', head)).load.kind).toBe('carried')
})

test('what is wrong with an option is told with its name', async () => {
  const text = head + load
  expect(await refusal(text, [['rate', 'fast']])).toBe(
    '--rate: found `fast`. Expected a rate like `50/s` or `600/min`, above 0 and at most 1,000,000/s.',
  )
  expect(await refusal(text, [['duration', '120']])).toBe('--duration: `120` has no unit. Write `120s`.')
  expect(await refusal(text, [['header', 'x']])).toBe('--header: found `x`. Expected a header like `name: value`.')
  expect(await refusal(text, [['header', 'host: x']])).toContain('--header: `host` is set by the connection itself.')
  expect(await refusal(text, [['think-time', '1s']])).toContain('--think-time: `think-time` between iterations')
  expect(await refusal(text, [['spawn-rate', '1']])).toContain('--spawn-rate: `spawn-rate` is of `users`')
  expect(await refusal(text, [['target', 'nowhere']])).toContain('--target: `nowhere` is no URL')
  expect(
    await refusal(text, [
      ['rate', '1'],
      ['rate', '2'],
    ]),
  ).toBe('--rate: found several. Expected one.')
  expect(await refusal(text, [['method', 'GET']])).toBe(
    '--method: a scenario says itself what is sent. Leave it out, or give a URL in place of the scenario.',
  )
  expect(await refusal(text, [['method', 'brew']])).toContain('--method: found `BREW`. Expected one of GET,')
  const peak = `${head}scenarios: { one: { stages: [{ rate: 1, for: 1m }] } }`
  expect(await refusal(peak, [['duration', '2m']])).toContain('--duration: `duration` stands beside `stages`')
})

test('a URL without a load, or that is none, is refused', async () => {
  const of = (...given: readonly (readonly [string, string])[]): Promise<string> =>
    refusalOf(() =>
      scenarioOfUrl(
        readGiven(given, one => `--${one}`),
        world,
      ),
    )
  expect(await of(['target', 'http://localhost'])).toBe(
    '--target: `run` says no load. Give `rate`, `users` or `stages`.',
  )
  expect(await of(['target', 'http://localhost'], ['rate', '5'])).toContain('--target: `run` says no `duration`.')
  expect(await of(['target', '/health'])).toContain('--target: `/health` is no URL')
  expect(await of(['rate', '5'])).toContain('--target: there is no target.')
  expect(await of(['target', 'http://localhost'], ['rate', '5'], ['duration', '1s'], ['body', '${x}'])).toContain(
    '--body: `${x}` is neither',
  )
})
