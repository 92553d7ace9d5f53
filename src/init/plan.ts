/** Found is what a folder holds that a load test can start from. */
export interface Found {
  readonly locustfile?: string
  /** A file with an SLO table. */
  readonly slo?: string
  /** Endpoints that the Locust file calls or an OpenAPI document names. */
  readonly endpoints: readonly string[]
}

/** Planned is a file to be written. */
export interface Planned {
  readonly path: string
  readonly content: string
}

/** plan says which files a folder needs for its first verdict. */
export function plan(found: Found): readonly Planned[] {
  return [
    { path: 'load-test.yml', content: config(found) },
    ...(found.slo === undefined ? [{ path: 'SLO.md', content: table(found.endpoints) }] : []),
    { path: '.github/workflows/load-test.yml', content: workflow(found) },
  ]
}

function config({ slo = 'SLO.md' }: Found): string {
  return `# yaml-language-server: $schema=https://github.com/medkg/load-test-action/releases/latest/download/load-test.schema.json
slo: ${JSON.stringify(slo)}
`
}

/** The error rate is judged from the first day; latencies wait for limits that somebody means. */
function table(endpoints: readonly string[]): string {
  const rows = (endpoints.length > 0 ? endpoints : ['/']).map(
    path => `| \`${path.replaceAll('|', '\\|')}\` | TBD | TBD | < 1% |`,
  )
  return `# What we promise

Replace each \`TBD\` by a limit like \`900ms\`: until then it is not judged. \`load-test validate\` says what is understood.

| Endpoint | P95 | P99 | Errors |
| --- | --- | --- | --- |
${rows.join('\n')}
`
}

function workflow({ locustfile = 'locustfile.py' }: Found): string {
  return `name: Load test
on:
  schedule: [{ cron: "0 2 * * *" }]
  pull_request:
permissions: {}
concurrency: { group: "load-test-\${{ github.ref }}", cancel-in-progress: true }
jobs:
  load-test:
    name: Load test
    runs-on: ubuntu-latest
    timeout-minutes: 30
    permissions:
      contents: read # check out
      pull-requests: write # the comment
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with: { persist-credentials: false }
      - uses: actions/setup-python@a309ff8b426b58ec0e2a45f0f869d46889d02405 # v6.2.0
        with: { python-version: "3.13" }
      - run: pip install locust==2.43.4
      - name: Load
        run: >
          locust -f ${locustfile} --headless --users 10 --spawn-rate 2 --run-time 2m
          --host "$TARGET" --exit-code-on-error 0 --html reports/load.html --csv reports/load
        env: { TARGET: "https://staging.example.com" } # the URL under test
      - name: Verdict
        if: \${{ !cancelled() }}
        uses: medkg/load-test-action@v1 # pin by commit once you trust it
        with:
          report: |
            reports/load.html
            reports/load_stats.csv
`
}
