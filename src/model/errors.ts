import type { Place } from './notice.ts'
import { type Details, fill, placeOf } from './sentence.ts'

/**
 * sentences is the one catalogue of what a user can be told to mend: what, where, what to do.
 * A slot in braces is filled from the error's details, `{at}` from its file, line and column.
 */
const sentences = {
  // command line and inputs
  'no-evidence-given':
    'nothing to judge: give `report` (a Locust report, or a glob) or `publish` (a folder with a saved verdict).',
  'too-much-evidence':
    'the inputs {names} are both given, and a step judges one kind of evidence. Use a step for each.',
  'unknown-command': '`{word}` is not a command{near}; `load-test --help` lists them.',
  'unknown-option': '`{option}` is not an option here{near}; `load-test COMMAND --help` lists them.',
  'option-without-command': '`{option}` needs a command in front of it, like `load-test check REPORT {option}`.',
  'option-without-value': '`--{option}` needs a value: `--{option} {value}`.',
  'value-unknown': '`{option}` can not be `{value}`. It is one of: {choices}.',
  'argument-count': '`load-test {command}` takes {argument}, like `{example}`.',

  'no-objectives-given':
    "nothing to judge by: give `slo`, like `--slo README.md` or `--slo 'p95 < 500ms'`, or a `load-test.yml` that names one.",
  'no-objectives-at-base':
    'nothing to judge by: `slo-from` is `base`, and the base of this pull request promises nothing. Use `stricter` until it does.',
  'shell-unknown': '`{shell}` is not a shell that completion is made for. It is one of: {shells}.',
  'name-twice':
    'two steps of this job judge under the name `{name}`, and the second would overwrite the first. Give each a `name`.',
  'published-nothing':
    '{file}: holds no result.json. Download the artifact that the other run uploaded, and give its folder.',
  'publish-outside':
    '`publish` works in a workflow that `workflow_run` started, where it finds the pull request of the other run.',

  // files
  'file-missing': '{file}: no such file{near}. Paths are relative to the working directory.',
  'too-many-files': '{pattern}: matches more than {most} files. Write a narrower pattern.',
  'file-outside': '{file}: lies outside the workspace. Move it inside, or start from its folder.',
  'file-not-regular': '{file}: is not a regular file. Give the path of a file.',
  'file-unwritable': '{file}: can not be written: {why}. Start where you may write.',
  'file-too-large':
    '{file}: has {size}, more than the {cap} that are read. Raise `max-report-size` if it is meant to be that large.',

  // documents
  'document-too-large': '{file}: has {size}, more than the {cap} that are read of such a file. Split it.',
  'document-syntax': "{at}: can't read this as YAML: {problem}. Mend the line, or quote the text.",
  'document-too-deep': '{at}: is nested deeper than {most} levels. Write it flatter.',
  'document-aliases': '{at}: uses more than {most} aliases. Write the values out.',

  // reports
  'report-none':
    '{pattern}: no file matches. Check the pattern, and that the step that writes the report ran before this one.',
  'report-folder': '{folder}: is a folder. Name the report in it, like `{file}`, or give a pattern.',
  'report-empty': '{file}: is empty. Look at the log of the load test: it ended before it wrote its report.',
  'not-a-report':
    '{file}: {seen}, and no report that can be read. Give a Locust HTML, CSV or JSON report, or a `result.json`.',
  'report-cut-off':
    '{file}: is cut off, {where}. Look at the log of the load test: it was ended while it wrote its report.',
  'report-broken': '{file}: can not be read, {why}. Write the report again, and do not edit it by hand.',
  'report-rows-missing':
    '{file}: lacks rows: they add up to {rows} {what}, and its last row says {total}. Write the report again, and do not edit it.',
  'report-live-page':
    '{file}: is a page of Locust\'s web interface, which carries no figures. Use its "Download Report", or run Locust with `--html`.',
  'report-task-ratio':
    '{file}: is the output of `--show-task-ratio-json`, which carries no figures. Run Locust with `--json-file` or `--html`.',
  'report-part':
    '{file}: holds only the {what} of a run. Give the report with its statistics too: `_stats.csv`, the HTML or the JSON.',
  'report-endpoints':
    '{file}: has more than {most} endpoints. Group URLs by a name in the Locust file (`name="/items/[id]"`), or raise `max-report-size`.',
  'report-rows': '{file}: has more than {most} rows. Raise `max-report-size` if it is meant to be that long.',
  'result-schema':
    '{file}: is a `{schema}` document, and `load-test/result/v1` is what is read here. Give the `result.json` beside it.',
  'result-field':
    '{file}: `{field}` is {found}, and should be {expected}. Give a `result.json` as `load-test` wrote it.',
  'runs-unnamed':
    'the files are {count} different runs: {groups}. Name each (`burst=reports/burst*`), or give the files of one run.',
  'run-several': '`{name}` names {count} different runs: {groups}. Give each a name of its own.',
  'run-name-twice': 'two runs have the name `{name}`: {groups}. Give each a name of its own.',
  'shards-missing': 'of the run {run} there are the shards {present} of {of}. Give the `result.json` of each.',
  'shards-unequal': 'the shards of the run {run} do not fit together: {why}. Give the `result.json` files of one run.',

  // SLO sources
  'slo-missing': '{at}: `{text}`: there is no file {path}. Paths in a config are relative to its own folder.',
  'objective-syntax':
    "{at}: can't read `{text}`: {why}. Write an indicator, a comparison and a limit, like `p95 /retrieve < 900ms`.",
  'objective-direction': '{at}: `{text}`: {what}. {offer}',
  'limit-without-unit': '{at}: `{text}`: the number {what} has no unit. Write {offer}.',
  'limit-unit': '{at}: `{text}`: {what}. Write {offer}.',
  'limit-comma': '{at}: `{text}`: the comma in {what} can group thousands or be a decimal point. Write {offer}.',
  'limit-impossible': '{at}: `{text}`: {what}. {offer}',
  'endpoint-unclear': '{at}: `{text}`: {why}. Write the endpoint as a path, like `/retrieve`.',
  'objective-conflict': '{at}: promises `{words}`, and {otherPlace} promises `{otherWords}`. Keep one of them.',
  'tables-disagree':
    '{file}: the tables under {headings} disagree on `{words}` (line {line}) and `{otherWords}` (line {otherLine}). Pick one: `{file}#{slug}`.',
  'table-measured':
    '{at}: the table {heading} holds measured values ({why}), and what was measured is no promise. Pick the table with the limits.',
  'table-without-percentile':
    '{at}: the table {heading} does not say which percentile `{header}` is. Write `P95` in its header or its cells.',
  'levels-unclear':
    '{at}: `{text}`: {why}. Write the stricter limit under the warning, the looser one under the failure.',
  'heading-unknown': '{at}: {path}no heading has `#{fragment}`. The headings are {slugs}.',
  'heading-ambiguous': '{at}: {path}`#{fragment}` is part of several headings: {slugs}. Write one of them whole.',
  'profile-unnamed': '{at}: {path}has profiles. Pick one: {choices}.',
  'profile-unknown': '{at}: {path}has no profile `{profile}`{near}. It has {choices}.',
  'fragment-unused': '{at}: {path}has neither headings nor profiles, so `#{fragment}` picks nothing. Leave it out.',
  'objectives-key-unknown': '{at}: `{key}` is not an indicator{near}. Write one like `p95`, `errors` or `throughput`.',
  'objectives-shape':
    '{at}: {what}. Write the endpoint as a key, like `/retrieve:`, and under it its limits, like `p95: 900ms`.',
  'markdown-too-large':
    '{file}: has {size}, more than the {cap} that are read. Put the objectives in a file of their own.',
  'markdown-too-dense':
    '{at}: has more marks of emphasis, links or quotes than can be read in good time. Put the objectives in a file of their own.',
  'sheet-syntax': '{file}: is no CSV table: {why}. Write a header line, and a line for each endpoint.',
  'objectives-none': '{file}: holds no objective{where}. {what}',

  // config
  'key-unknown': '{at}: `{key}` is not a key here{hint}.',
  'value-unexpected': '{at}: found {found}. Expected {expected}.',
  'duration-bare': '{at}: `{text}` has no unit. Write `{offer}`.',
  'template-name':
    '{at}: `{text}` names no variable. Write a name that begins with a letter and has letters, digits, `_`, `.` and `-`, like `{example}`; `$` twice makes it plain text.',
  'variable-undefined':
    '{at}: `{text}` is neither one of `variables` nor captured by an earlier step{near}. Define it; the environment is read in headers, `auth`, `target`, `proxy` and `tls` only.',
  'environment-undefined':
    '{at}: `{text}` is not set in the environment, or is empty. Set {name} where this runs, or leave it out here.',
  'header-own': '{at}: `{name}` is set by the connection itself. Leave it out.',
  'header-value':
    '{at}: a header can not hold a line break. Take it out, or out of the value that the environment gives it.',
  'abort-syntax': "{at}: can't read `{text}`. Write what ends the run like {example}.",
  'load-missing': '{at}: {what}. Give {offer}.',
  'load-conflict': '{at}: {what}. {offer}.',
  'target-missing':
    '{at}: there is no target. Write `target: https://api.example.com` in the config, or give a URL on the command line.',
  'target-invalid': '{at}: `{text}` {why}. Write it like `https://api.example.com`.',
  'load-too-large':
    '{at}: {what} is more than the {most} that are sent to another machine. Set `{key}` if the owner of {host} agrees.',
  'host-not-allowed': '{at}: requests to {host} are not allowed. Add it to `allow-hosts` if its owner agrees.',
  'request-unknown': '{at}: there is no request `{name}`{near}. The requests are {names}.',
  'requests-missing': '{at}: there is nothing to send. Name it under `requests`, like `{example}`.',
  'data-missing': '{at}: there is no file {path}. Paths in a config are relative to its own folder.',
  'data-broken': '{at}: {path}: {why}. {offer}.',
  'capture-shadows': '{at}: `{name}` is one of `variables` already. Give the captured value another name.',
  'scenario-later': '{at}: a scenario with `{key}` can not be run yet. Run one with `rate`, `users` or `stages`.',
  'scenario-compares':
    '{at}: `{name}` compares two other scenarios, and has no load of its own. Run it by its name alone, or name one of those.',
  'scenario-unknown': '{at}: has no scenario `{name}`{near}. It has {names}.',

  // comparisons
  'compare-nothing':
    'nothing to compare: give two results (`load-test compare base.json head.json`), two URLs, `--base-target`, or `--base-command` and `--head-command`.{hint}',
  'side-without-scenario':
    '`{input}` lets loads of our own take turns: give the `scenario` that is sent. A report is held against another by `base-report`.',
  'compare-mixed': '{names} do not go together: compare two results, two targets, or two commands.{hint}',
  'compare-commands': '`{given}` needs `{missing}`: each side is started by a command of its own.',
  'compare-base-fixed':
    '`base-target` and `base-command` do not go together: two instances of base run side by side, each on the port `$PORT` that it is given.',
  'compare-commands-here':
    "commands are not run under `{event}`, whose token may write: they would run the pull request's own code with it. Use `pull_request`.",
  'compare-alone': '`{name}` is a comparison, and is run alone. Give it a step of its own.',
  'compare-several': '{file}: holds {count} runs, and a comparison is of one with one. Give the files of one run.',
  'compare-unmatched': '{file}: has no run `{run}` to compare with. It has {names}. Name it (`{run}=PATH`).',
  'compare-too-little':
    '{name}: sends {rate} to {busiest}, its busiest endpoint, and {least} requests in a segment take {needed}; the budget of {budget} has room for {room}. Raise the rate, or `budget` to {enough}, or lower `min-requests`.',
  'compare-too-short':
    '{name}: sends {rate} to {busiest}, its busiest endpoint, and {least} requests in a segment take {needed}; `duration` makes each {room}. Leave it out or raise it to {needed}, raise the rate, or lower `min-requests`.',
  'compare-too-short-both':
    '{name}: sends {rate} to {busiest}, its busiest endpoint, and {least} requests in a segment take {needed}; `duration` makes each {room}, and the budget of {budget} has no room for {needed}. Raise the rate, or leave out `duration` and raise `budget` to {enough}, or lower `min-requests`.',
  'compare-no-room':
    '{name}: what is left out before each of {segments} segments, and lies between them, takes up to {beside}, and `budget` is {budget}. Raise it to {enough}, or write a shorter `warm-up`.',
  'compare-too-long':
    '{name}: would take up to {enough}, and `budget` is {budget}. Raise it, or leave out `duration`, which is that of a segment.',
  'compare-budget-short':
    '{name}: would take up to {enough}, and `budget` is {budget}, which is too little with shorter segments as well. Raise it.',
  'command-not-ready':
    "{option}: {why}. {said}. Mend the command, or give it longer by `within` of the scenario's `ready`.",
  'switch-failed': '{at}: `{step}` failed: {why}. Nothing was judged.',
  'command-line':
    "{option}: can't run `{text}`: {why}. Write a program and its arguments, or have a shell run it: `sh -c '…'`.",

  // paths and patterns of a load
  'jsonpath-syntax':
    "{at}: can't read the JSONPath `{path}`: {why}. Build it of `$`, `.name`, `['name']`, `[0]`, `[-1]`, `[*]` and `..name`.",
  'pattern-syntax': "{at}: can't read the pattern `{pattern}`: {why}. Write a JavaScript regular expression.",
  'pattern-slow':
    '{at}: the pattern `{pattern}` could take forever: it has {why}. Repeat single characters or classes, like `"id":"([^"]*)"`.',

  // load
  'run-nothing':
    'nothing to run: there is no {file} in {folder}. Start where it is or name it by `--config`, or give a URL (`load-test run http://127.0.0.1:8080/health --rate 50 --duration 30s`).',
  'url-without-scheme': '`{text}` has no scheme. Write `http://{text}` if that is the URL to send to.',
  'run-which': '{file}: say which scenario to run, or `all`. It has {names}.',
  'run-url-alone': '{url}: a URL is run alone. Write scenarios into the config to run several loads.',
  'descriptors-few':
    '{name}: its {users} users need a connection each, and this machine lets the program open {left} more (`ulimit -n` is {limit}). Raise that limit, or run fewer users.',
  'target-not-ready':
    '{at}: {target} was not ready within {seconds} s: {why}. Start it before the load, or give it longer by `within`.',
  'token-failed': '{at}: no token was given: {why}. Nothing was measured.',
  'host-not-at-base':
    'scenario `{name}`: requests of a fork to {host} are not allowed, since the base branch’s config names no such host. Merge it there first, or test against loopback.',
  'setup-failed': '{at}: the step `{step}` of the setup failed: {why}. Nothing was measured.',

  // history
  'history-line': '{at}: can not be read as an earlier run: {why}. Mend or remove this line; nothing was written.',
  'history-unreadable': '{file}: can not be read: {why}. Nothing was written.',
  'baseline-pull-request':
    'a pull request never changes a history. Run this from the default branch, or on your own machine.',
  'history-too-large':
    '{file}: has {size}, more than the {cap} that are read of a history. Keep the newest of its lines.',

  'baseline-default-branch':
    'the baseline can not be kept in `{branch}`, which is the default branch. Give it a branch of its own, like `git:load-test-history`.',
  'baseline-branch-strange':
    'the branch `{branch}` was not made for histories: it has no {marker}. Give the baseline a branch of its own, like `git:load-test-history`.',
  'baseline-without-github':
    'this baseline is kept on GitHub: give `github-token`, on the command line GITHUB_REPOSITORY (`owner/name`) and GITHUB_TOKEN, or keep it in a file by `file:PATH`.',
  'history-archive':
    '{file}: can not be read: {why}. Delete the artifact, or begin anew under another name by `artifact:NAME`.',
  'baseline-action': '`{action}` is nothing that can be done with a history{near}. It is one of: {actions}.',
  'baseline-absent':
    'there is no history: give `--baseline`, like `--baseline file:perf`, or a `baseline` in the config.',
  'baseline-unnamed': 'the history of which load test? Give `--name`, like `--name burst`.',
  'baseline-empty': '{where}: nothing is kept there of {name}{instead}.',
  'baseline-run-unknown': '{where}: no run of {name} begins with `{run}`. `load-test baseline list` shows them.',
  'baseline-read-only':
    '{where}: is written by the runs themselves, and can not be changed. Keep the history in `git` or `file:PATH` to correct it.',
  'baseline-unwritten': '{where}: was not changed: {why}. Mend that, and do it again.',
  'baseline-unreachable': '{what}: can not be read from GitHub: {why}. {hint}.',

  // GitHub
  'base-unreachable': '{file}: could not be read at the base of this pull request: {why}',
} as const

export type UserErrorCode = keyof typeof sentences

/**
 * UserError is a mistake of the user or of their files: one sentence that says what, where and what to do; exit code 2.
 * Only the doors catch it.
 */
export class UserError<Code extends UserErrorCode = UserErrorCode> extends Error {
  readonly code: Code
  readonly place: Place | undefined

  constructor(code: Code, details: Details<(typeof sentences)[Code]>) {
    super(fill(sentences[code], details))
    this.name = 'UserError'
    this.code = code
    this.place = placeOf(details)
  }
}

/** didYouMean is a clause about an unknown name: the nearest known one, or nothing. */
export function didYouMean(near: string | undefined): string {
  return near === undefined ? '' : ` (did you mean \`${near}\`?)`
}
