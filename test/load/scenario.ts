import type { Scenario, Step } from '../../src/model/scenario.ts'

/** stepTo is a request without anything beside its path. */
export function stepTo(path: string): Step {
  const source = { file: 'load-test.yml', line: 1 }
  return { name: path, method: 'GET', path, headers: [], expect: [], capture: [], source }
}

/** scenarioTo sends `GET /x` to a target, at 100/s for half a second unless told otherwise. */
export function scenarioTo(target: string, more: Partial<Scenario> = {}): Scenario {
  return {
    name: 'tiny',
    target,
    load: evenly(100, 500),
    flows: [{ name: 'x', weight: 1, steps: [stepTo('/x')] }],
    ...{ variables: [], setup: [], teardown: [], abort: [], secrets: [] },
    ...{ seed: 1, timeoutMs: 5000, drainMs: 2000, warmUp: 0, mostConnections: 20 },
    connection: {
      ...{ transport: 'auto', tls: { insecure: false }, mostRedirects: 0, cookies: false, mostBytes: 1_000_000 },
      allowedHosts: ['127.0.0.1'],
    },
    ...more,
  }
}

/** evenly is an open load of a constant rate per second. */
export function evenly(rate: number, durationMs: number): Scenario['load'] {
  return { kind: 'open', stages: [{ from: rate, to: rate, durationMs }], arrivals: 'even' }
}
