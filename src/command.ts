/** Setting is one thing a user can set: an option on the command line, an input of the Action, or both. */
export interface Setting {
  readonly name: string
  /** What stands for its value in help; a setting without is a switch. */
  readonly value?: string
  readonly summary: string
  readonly multiple?: true
  readonly choices?: readonly string[]
  /** As the Action's table prints it; `–` where there is none. */
  readonly default?: string
  /** Commands that take it; absent where only the Action does. */
  readonly commands?: readonly CommandName[] | 'all'
  /** Whether the Action has an input of this name. */
  readonly input?: true
}

/** CommandShape is what help says of a command; `argument` stands for what follows its name. */
export interface CommandShape {
  readonly argument?: string
  readonly summary: string
  readonly example: string
  readonly exampleSays: string
}

/** commands is the one table of commands; help, completion, the README's reference and the parser come from it. */
export const commands = {
  check: {
    argument: 'REPORT…',
    summary: 'judge Locust reports, or our own result.json, against objectives',
    example: 'load-test check reports/burst.html --slo ops/README.md#latency-slos',
    exampleSays: 'exit 0 if every objective is kept, 1 if one is missed, 3 if one could not be judged',
  },
  run: {
    argument: 'SCENARIO… or URL',
    summary: 'send a load, from a scenario of the config or to one URL, and judge what it measured',
    example: "load-test run http://127.0.0.1:8080/health --rate 50 --duration 30s --slo 'p95 < 50ms'",
    exampleSays: 'without objectives it measures, judges whether the run is evidence, and exits 0 if it is',
  },
  compare: {
    argument: '[BASE HEAD]',
    summary: 'compare two results, or two targets or commands whose segments of load take turns, endpoint by endpoint',
    example: 'load-test compare http://127.0.0.1:8080/health http://127.0.0.1:8081/health --rate 200',
    exampleSays:
      'says first how long it takes at most; exit 1 if an endpoint of the second is slower by more than chance and 10 %',
  },
  demo: {
    summary: 'send a burst to a simulated Medical KG API on this machine, and show the verdict',
    example: 'load-test demo --broken',
    exampleSays: 'a promise is broken: exit 1, and a report in load-test/demo/',
  },
  inspect: {
    argument: 'REPORT…',
    summary: 'show what a report holds, without judging it',
    example: 'load-test inspect reports/burst_stats.csv',
    exampleSays: 'endpoints, counts, percentiles, and what the reader noticed on the way',
  },
  validate: {
    summary:
      'read config, scenarios and SLO sources without sending anything, and print each objective as it was understood',
    example: "load-test validate --slo 'p95 /retrieve < 900ms'",
    exampleSays:
      'one line an objective, with file and line; exit 2 if something cannot be read, or a scenario sends less than is promised',
  },
  report: {
    argument: 'RESULT',
    summary: 'render a saved result again',
    example: 'load-test report load-test/burst/result.json --html burst.html',
    exampleSays: 'objectives are judged again where --slo or the config names them',
  },
  publish: {
    argument: 'FOLDER',
    summary: "post a fork's saved verdict from a privileged workflow; for the Action's `publish` input",
    example: 'load-test publish downloaded/load-test-burst',
    exampleSays: 'trusts nothing in the folder: judges its result.json again',
  },
  baseline: {
    argument: 'list|accept|pin|export [RUN]',
    summary: 'look at the earlier runs that are kept of a load test, and correct them',
    example: 'load-test baseline list --baseline file:perf --name burst',
    exampleSays:
      '`accept` begins a new level at a run, `pin` holds slow changes against it; the newest unless RUN says which',
  },
  init: {
    summary: 'write config, workflow and SLO table from what is found here',
    example: 'load-test init',
    exampleSays: 'never overwrites a file',
  },
  doctor: {
    summary:
      'say what this machine, the scenarios, their targets, the earlier runs and the token can support, and with `--history` what those runs would have shown',
    example: 'load-test doctor --history --baseline file:perf',
    exampleSays:
      'how often the runs that are kept would have alarmed, and which change would have been found; without --history one line a check, with what to do where one is not well, and exit 2 where one is ill',
  },
  schema: {
    summary: "print the JSON Schema of the config, for an editor's completion",
    example: 'load-test schema > load-test.schema.json',
    exampleSays: 'draft-07',
  },
  completion: {
    argument: 'SHELL',
    summary: 'print completion for bash, zsh, fish or pwsh',
    example: 'load-test completion bash >> ~/.bashrc',
    exampleSays: 'commands, options and their values',
  },
} as const satisfies Record<string, CommandShape>

export type CommandName = keyof typeof commands

const judging = ['check', 'run', 'compare', 'validate', 'report', 'publish'] as const
const loading = ['run', 'compare'] as const
const ingesting = ['check', 'compare', 'inspect', 'report', 'publish'] as const
const comparing = ['check', 'run', 'report', 'publish', 'baseline', 'doctor'] as const
const recording = ['check', 'run'] as const

/** settings is the one table of options and inputs, in the order that people read them. */
export const settings: readonly Setting[] = [
  {
    name: 'report',
    value: 'REPORT',
    multiple: true,
    input: true,
    summary:
      'existing reports: paths and globs, one a line, each optionally `name=path`. Locust HTML, CSV (any file of the set, or its prefix), JSON, or our own `result.json`',
  },
  {
    name: 'publish',
    value: 'FOLDER',
    input: true,
    summary: 'a folder with the saved verdict of another workflow run, to be posted from a privileged workflow',
  },
  {
    name: 'scenario',
    value: 'NAME',
    multiple: true,
    input: true,
    commands: ['check', 'compare', 'validate', 'report', 'publish', 'baseline'],
    summary:
      'scenarios of the config to run, one a line, or `all`; with `report`, judge the report as this scenario, by its objectives and settings',
  },
  {
    name: 'working-directory',
    value: 'DIR',
    default: 'workspace',
    input: true,
    summary: "paths in inputs are relative to it; paths in a config to the config's own folder",
  },
  {
    name: 'config',
    value: 'FILE',
    default: '`load-test.yml`, if it exists',
    input: true,
    commands: [...judging, 'baseline', 'doctor'],
    summary: 'the config file',
  },
  {
    name: 'slo',
    value: 'SOURCE',
    multiple: true,
    input: true,
    commands: judging,
    summary:
      "SLO sources, one a line, before the config's own: objectives in words (`p95 /retrieve < 900ms`), a file (`SLO.md`), or one heading of it (`README.md#latency-slos`)",
  },
  {
    name: 'slo-from',
    value: 'WHERE',
    choices: ['head', 'base', 'stricter'],
    default: '`head`',
    input: true,
    summary: 'in a pull request: which side the SLO sources are read from. Loosened limits are told whichever it is',
  },
  {
    name: 'target',
    value: 'URL',
    default: 'from the config',
    input: true,
    commands: loading,
    summary: 'base URL under test',
  },
  {
    name: 'rate',
    value: 'RATE',
    default: 'from the scenario',
    input: true,
    commands: loading,
    summary: 'arrivals, like `50/s`: they come whatever the target does',
  },
  {
    name: 'users',
    value: 'COUNT',
    default: 'from the scenario',
    input: true,
    commands: loading,
    summary: 'virtual users: alone each sends one request after the other, with a rate they carry its arrivals',
  },
  {
    name: 'spawn-rate',
    value: 'RATE',
    default: 'from the scenario',
    input: true,
    commands: loading,
    summary: 'users that come, like `10/s`; what is due meanwhile is shown and not judged',
  },
  {
    name: 'duration',
    value: 'TIME',
    default: 'from the scenario',
    input: true,
    commands: loading,
    summary: 'how long arrivals become due, like `2m`; in a comparison that of the judged part of one segment',
  },
  {
    name: 'base-target',
    value: 'URL',
    input: true,
    commands: ['compare'],
    summary:
      "where the base of a comparison runs: its segments of load take turns with the target's, and each endpoint of the target must not be slower",
  },
  {
    name: 'head-target',
    value: 'URL',
    commands: ['compare'],
    summary: 'where the head of a comparison runs; the target where left out',
  },
  {
    name: 'base-command',
    value: 'COMMAND',
    input: true,
    commands: ['compare'],
    summary:
      'starts the base of a comparison, without a shell, on the port `$PORT`; both sides are started anew every two pairs of segments',
  },
  {
    name: 'head-command',
    value: 'COMMAND',
    input: true,
    commands: ['compare'],
    summary: 'starts the head of a comparison, as `base-command` its base',
  },
  {
    name: 'base-report',
    value: 'REPORT',
    multiple: true,
    input: true,
    commands: ['check', 'run'],
    summary: 'a report of the base to hold the run against: one against one is provisional, and only warns',
  },
  { name: 'method', value: 'METHOD', commands: loading, summary: 'of the requests to a URL; GET, or POST with a body' },
  { name: 'header', value: 'NAME: VALUE', multiple: true, commands: loading, summary: 'a header of every request' },
  { name: 'body', value: 'TEXT', commands: loading, summary: 'the body of the requests to a URL' },
  { name: 'think-time', value: 'TIME', commands: loading, summary: 'between the requests of a user, like `1s-3s`' },
  { name: 'pacing', value: 'TIME', commands: loading, summary: 'from the start of one request of a user to the next' },
  {
    name: 'warm-up',
    value: 'TIME',
    commands: loading,
    summary: 'what is left out behind the time in which users come, or `auto`; of each segment of a comparison, 5s',
  },
  {
    name: 'arrivals',
    value: 'KIND',
    choices: ['even', 'poisson'],
    default: '`even`',
    commands: loading,
    summary: 'evenly spaced, or by chance as strangers come',
  },
  { name: 'seed', value: 'NUMBER', commands: loading, summary: 'of all that is drawn by chance' },
  { name: 'timeout', value: 'TIME', commands: loading, summary: 'deadline of one request; 30s' },
  { name: 'connections', value: 'COUNT', commands: loading, summary: 'connections open to one origin at most' },
  {
    name: 'transport',
    value: 'KIND',
    choices: ['auto', 'undici', 'raw'],
    default: '`auto`',
    commands: loading,
    summary: 'what speaks HTTP: undici, our own over sockets, or what the scenario allows',
  },
  {
    name: 'max-rate',
    value: 'RATE',
    default: '`200/s` off this machine',
    commands: loading,
    summary: 'a rate above it is refused',
  },
  {
    name: 'max-users',
    value: 'COUNT',
    default: '`500` off this machine',
    commands: loading,
    summary: 'more users are refused',
  },
  {
    name: 'allow-host',
    value: 'HOST',
    multiple: true,
    commands: loading,
    summary: 'a host that requests may go to beside the target and this machine',
  },
  {
    name: 'progress',
    value: 'MODE',
    choices: ['auto', 'live', 'plain', 'none'],
    default: '`auto`',
    commands: ['run', 'compare', 'demo'],
    summary: 'how a run is shown on stderr: a frame, a line every ten seconds, or nothing',
  },
  { name: 'broken', commands: ['demo'], summary: 'let the service break one of its promises' },
  {
    name: 'fail-on',
    value: 'LIST',
    default: '`breach, regression, inconclusive, invalid`',
    input: true,
    commands: judging,
    summary: 'what fails the build; also `warning`, or `never` (the true verdict stays in the outputs)',
  },
  {
    name: 'strict',
    default: '`false`',
    input: true,
    commands: judging,
    summary: "a limit inside the source's rounding fails, and too few requests are inconclusive",
  },
  {
    name: 'require',
    value: 'proven',
    choices: ['proven'],
    input: true,
    commands: judging,
    summary: 'warn where a limit is kept but the 95 % interval reaches over it',
  },
  {
    name: 'min-requests',
    value: 'N',
    input: true,
    commands: judging,
    summary:
      'fewer requests than this behind an objective make it inconclusive; in a comparison, behind an endpoint in one segment (500 there)',
  },
  {
    name: 'budget',
    value: 'TIME',
    default: '`20m`',
    input: true,
    commands: ['run', 'compare'],
    summary: 'how long a comparison may take in all: segments are as long as it allows',
  },
  {
    name: 'max-age',
    value: 'TIME',
    default: '`1d`',
    input: true,
    commands: judging,
    summary: 'in the Action: a report that ended longer ago is inconclusive; `never` for reports kept on purpose',
  },
  {
    name: 'max-report-size',
    value: 'SIZE',
    default: '64 MB; CSV 256 MB',
    input: true,
    commands: ingesting,
    summary: 'largest report that is read',
  },
  {
    name: 'waive',
    value: 'YAML',
    input: true,
    commands: judging,
    summary:
      'findings shown as warnings until a date, as in the config: `[{ indicator: gpu, why: no GPU on staging, until: 2027-01-31 }]`',
  },
  {
    name: 'baseline',
    value: 'PLACE',
    default: 'from the config, else `none`',
    input: true,
    commands: comparing,
    summary:
      'where earlier runs are kept: `file:PATH` (a `.jsonl` file, or a folder), `git` or `git:BRANCH` (a branch of its own, `load-test-history`), `artifact` or `artifact:NAME`, `none`',
  },
  {
    name: 'update-baseline',
    value: 'WHEN',
    choices: ['auto', 'never'],
    default: '`auto`',
    input: true,
    summary:
      "`auto`: complete, valid runs of a push or a schedule on the default branch with the scenario's own load are kept; never those of pull requests",
  },
  {
    name: 'update-baseline',
    commands: recording,
    summary: 'keep this run for later comparison',
  },
  {
    name: 'accept',
    value: 'YAML',
    input: true,
    commands: ['check', 'run', 'validate', 'report', 'publish'],
    summary:
      'new levels from a day on, as in the config: `[{ endpoint: /extract/*, indicator: p95, since: 2026-11-20, why: reranker }]`',
  },
  {
    name: 'tolerance',
    value: 'LIST',
    default: '`10%`',
    input: true,
    commands: [...judging, 'doctor'],
    summary:
      'how much worse than earlier runs is no regression, like `10%, p99 20%, /health 50%, at least 5ms`; p99 has twice of what does not name it',
  },
  {
    name: 'confirm',
    value: 'WHEN',
    choices: ['auto', 'never'],
    default: '`auto`',
    input: true,
    commands: ['run'],
    summary:
      'whether a scenario of at most 10 minutes that looks slower than usual is run again, up to twice: `auto`, `never`',
  },
  {
    name: 'confirm-budget',
    value: 'TIME',
    default: '`15m`',
    input: true,
    commands: ['run'],
    summary: 'how long running again may take in all',
  },
  {
    name: 'confirms',
    value: 'RESULT',
    multiple: true,
    input: true,
    commands: ['check', 'run'],
    summary:
      'results of the same commit from other machines, oldest first, that this run confirms or clears: a suspicion fails once three agree',
  },
  {
    name: 'repeat',
    value: 'TIMES',
    choices: ['1', '3', '5'],
    default: '`1`',
    input: true,
    commands: ['run'],
    summary: 'a run is the median of so many in a row',
  },
  {
    name: 'calibrate',
    value: 'WHEN',
    choices: ['auto', 'never'],
    default: '`never`',
    input: true,
    commands: ['run'],
    summary:
      'whether a small server of our own is measured beside the target, so that a slow machine is told from a slow service',
  },
  {
    name: 'accept-label',
    value: 'LABEL',
    default: '`load-test-accept`',
    input: true,
    summary: 'a pull request with this label, once merged, begins a new level in the history',
  },
  {
    name: 'history',
    commands: ['doctor'],
    summary:
      'replay the earlier runs that are kept, each held against those before it, as they were and with endpoints made slower: how often that alarms, and which change is found',
  },
  {
    name: 'why',
    value: 'TEXT',
    commands: ['baseline'],
    summary: 'the reason of `accept`, for those who read the report',
  },
  {
    name: 'name',
    value: 'NAME',
    default: "the scenario, behind its config's folder; the job's id for reports",
    input: true,
    commands: [...ingesting, 'run', 'baseline', 'doctor'],
    summary: 'one identity over time, for comment, check run, history, artifact, output folder and JUnit suite',
  },
  {
    name: 'comment',
    value: 'WHEN',
    choices: ['always', 'changes', 'failures', 'never'],
    default: '`always`',
    input: true,
    summary:
      'one comment on the pull request, kept current: `always`; `changes` and `failures` relative to what it says; `never`',
  },
  {
    name: 'annotations',
    value: 'BOOL',
    choices: ['true', 'false'],
    default: '`true`',
    input: true,
    summary: "mark each missed objective on its own line of the SLO's file",
  },
  {
    name: 'summary',
    value: 'BOOL',
    choices: ['true', 'false'],
    default: '`true`',
    input: true,
    summary: 'write the job summary',
  },
  {
    name: 'check-name',
    value: 'NAME',
    input: true,
    summary: 'also publish a check run of this name',
  },
  {
    name: 'issue',
    value: 'WHEN',
    choices: ['never', 'failures'],
    default: '`never`',
    input: true,
    summary:
      'one issue for runs of the default branch that no pull request starts: `failures` opens it where a run fails (exit code 1), keeps it current, and closes it with the first that passes',
  },
  {
    name: 'artifact',
    value: 'NAME',
    default: '`load-test-<name>`',
    input: true,
    summary: 'name of the artifact with all files, uploaded whatever the verdict; `never` turns it off',
  },
  {
    name: 'output-dir',
    value: 'DIR',
    default: '`load-test/<name>`',
    input: true,
    summary: 'where the files are written',
  },
  {
    name: 'github-token',
    value: 'TOKEN',
    default: '`${{ github.token }}`',
    input: true,
    summary: 'token for comment, issue, check run and reading the base branch',
  },
  {
    name: 'html',
    value: 'FILE',
    commands: ['report'],
    summary: 'write the HTML report here',
  },
  {
    name: 'markdown',
    value: 'FILE',
    commands: ['report'],
    summary: 'write the Markdown report here',
  },
  {
    name: 'junit',
    value: 'FILE',
    commands: ['report'],
    summary: 'write JUnit XML here',
  },
  {
    name: 'csv',
    value: 'FILE',
    commands: ['report'],
    summary: "write the figures here, in the columns of Locust's `_stats.csv`; of several runs each behind its name",
  },
  {
    name: 'format',
    value: 'FORMAT',
    choices: ['text', 'json', 'markdown'],
    default: '`text`',
    commands: ['check', 'run', 'compare', 'demo', 'inspect', 'validate', 'report', 'baseline', 'doctor'],
    summary: 'what stands on stdout; `json` is one document and nothing else',
  },
  {
    name: 'output',
    value: 'DIR',
    commands: ['check', 'run', 'compare', 'report'],
    summary:
      'write verdict.json, result.json, report.html, report.md and junit.xml here; nothing is written without it',
  },
  { name: 'quiet', commands: 'all', summary: 'no notices on stderr' },
  { name: 'no-color', commands: 'all', summary: 'no colour; NO_COLOR does the same' },
  { name: 'help', commands: 'all', summary: 'what a command does and takes' },
  { name: 'version', commands: 'all', summary: 'the version, and nothing else' },
]

/** outputs is the one table of what the Action hands to later steps. */
export const outputs = {
  verdict: '`pass`, `warn`, `fail`, `inconclusive` or `invalid`: the gravest of the runs',
  headline: "the comment's first sentence as plain text",
  breaches: 'how many objectives were missed',
  regressions: 'how many figures are confirmed to be worse than usual',
  suspects: 'how many figures are perhaps worse than usual: a second job can repeat the run on another machine',
  'verdict-path': 'verdict.json',
  'result-path': 'result.json; one a line where there are several runs',
  'html-path': 'the HTML report',
  'markdown-path': 'the Markdown report',
  'junit-path': 'JUnit XML',
  'comment-url': 'the comment; empty if there is none',
  'artifact-url': 'the artifact; empty if there is none',
} as const

/** Command is what was asked for, by whichever door: values are texts as typed, a switch is `['true']`. */
export interface Command {
  readonly name: CommandName
  readonly arguments: readonly string[]
  readonly values: ReadonlyMap<string, readonly string[]>
}

/** inputs are the settings that the Action takes. */
export function inputs(): readonly Setting[] {
  return settings.filter(setting => setting.input)
}

/** optionsOf are the settings that a command takes. */
export function optionsOf(name: CommandName): readonly Setting[] {
  return settings.filter(({ commands: takers }) => takers === 'all' || takers?.includes(name))
}

/** isCommand says whether a word is the name of a command. */
export function isCommand(word: string): word is CommandName {
  return Object.hasOwn(commands, word)
}

/** sendsLoad says whether a command sends requests, which somebody watches and may end. */
export function sendsLoad({ name }: Command): boolean {
  return name === 'run' || name === 'compare' || name === 'demo'
}

/** only gives a setting's single value, or undefined. */
export function only(command: Command, name: string): string | undefined {
  return command.values.get(name)?.at(-1)
}

/** all gives every value of a setting that may be repeated. */
export function all(command: Command, name: string): readonly string[] {
  return command.values.get(name) ?? []
}

/** has says whether a switch is on. */
export function has(command: Command, name: string): boolean {
  return only(command, name) === 'true'
}
