/** Foreign is what other load tools call a thing, and what it is called here. */
export type Foreign = ReadonlyMap<string, string>

/** foreignJudging is their words for what is judged. */
const foreignJudging: Foreign = words({
  'thresholds threshold budget slos': '`slo`',
  objectives: '`slo`: objectives in words, or the path of a file with them',
  'p(95)': '`slo: "p95 < 900ms"`',
  max_error_rate_percent: '`slo: "errors < 1%"`',
})

const connection = words({
  'host base-url baseUrl base_url url': '`target`',
  'request-timeout http-timeout': '`timeout`',
  'stop-timeout gracefulStop graceful-stop': '`drain`',
  'insecureSkipTLSVerify insecure verify': '`tls: { insecure: true }`',
  'maxRedirects max-redirects follow-redirects followRedirects': '`redirects`',
  'max-connections maxConnections maxSockets': '`connections`',
  'http-proxy https-proxy': '`proxy`',
  'abortOnFail abort-on-fail': '`abort: "errors > 50% for 1m"`',
  warmup: '`warm-up`',
  'cooldown ramp-down': '`drain`, or a stage at the end',
})

/** foreignConfig is their words for keys of the whole config. */
export const foreignConfig: Foreign = new Map([
  ...foreignJudging,
  ...connection,
  ...words({
    'rate users duration stages spawn-rate think-time pacing arrivals': 'a key of a scenario, under `scenarios`',
    'vus num-users users-count': '`users`, a key of a scenario, under `scenarios`',
    'run-time runtime': '`duration`, a key of a scenario, under `scenarios`',
    'hatch-rate': '`spawn-rate`, a key of a scenario, under `scenarios`',
    'arrivalRate arrival-rate rps': '`rate`, a key of a scenario, under `scenarios`',
    'phases executor': '`stages`, a key of a scenario, under `scenarios`',
    'payload data': '`variables`',
    'endpoints tasks flow': '`requests`',
  }),
])

/** foreignScenario is their words for keys of a scenario. */
export const foreignScenario: Foreign = new Map([
  ...foreignJudging,
  ...connection,
  ...words({
    'vus VUs virtual-users num-users concurrency threads': '`users`',
    'hatch-rate hatch_rate ramp-up rampUp ramp_up': '`spawn-rate`',
    'run-time run_time runtime time hold-for holdFor': '`duration`',
    'arrivalRate arrival-rate rps qps throughput ratePerSecond': '`rate`',
    'phases steps rampTo': '`stages`, like `[{ rate: 20/s, for: 2m }]`',
    executor: '`rate`, `users` or `stages`; which of them is written says how it is driven',
    'preAllocatedVUs maxVUs': '`users` beside `rate`: the most that carry the arrivals',
    'iterations loops': '`duration`',
    'wait-time wait_time sleep think': '`think-time`',
    'constant-pacing constant_pacing': '`pacing`',
    'tasks mix weights flow': '`requests`',
  }),
])

/** foreignStep is their words for keys of a request. */
export const foreignStep: Foreign = words({
  'url path endpoint uri': 'the method: `get: /path`, `post: /path`',
  method: 'a key with the path: `post: /path`',
  'data payload': '`json`, `form` or `body`',
  files: '`multipart`',
  'params qs': '`query`',
  'assert assertions check checks validate': '`expect`',
  'extract save variables': '`capture`',
  'think sleep wait-time wait_time pause': '`think-time`',
  'tag tags label': '`name`',
  timeout: '`timeout` of the scenario',
})

function words(table: Readonly<Record<string, string>>): Foreign {
  return new Map(
    Object.entries(table).flatMap(([theirs, ours]) => theirs.split(' ').map(word => [word, ours] as const)),
  )
}
