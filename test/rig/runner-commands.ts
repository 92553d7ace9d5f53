// How GitHub's runner reads what a step prints and the files that it writes, told again from the behaviour of its
// ActionCommand and file commands, so that tests can ask: would the runner have done something here?

/** RunnerCommand is one command that the runner would carry out. */
export interface RunnerCommand {
  readonly name: string
  readonly properties: ReadonlyMap<string, string>
  readonly data: string
}

const known: ReadonlySet<string> = new Set(
  (
    'add-mask add-matcher add-path debug echo endgroup error group internal-set-repo-path notice remove-matcher ' +
    'save-state set-env set-output stop-commands warning'
  ).split(' '),
)

/** commandsIn gives every command in what a step prints on stdout or stderr. */
export function commandsIn(output: string): readonly RunnerCommand[] {
  return linesOf(output)
    .map(line => newSyntax(line) ?? oldSyntax(line))
    .filter(command => command !== undefined)
}

/** linesOf splits like .NET's `StreamReader.ReadLine`: at LF, at CR, and at both together once. */
export function linesOf(output: string): readonly string[] {
  const lines = output.split(/\r\n|\r|\n/)
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines
}

/** `::name key=value,key=value::data` after blanks; of no known name it is text. */
function newSyntax(line: string): RunnerCommand | undefined {
  const trimmed = trimStart(line)
  if (!trimmed.startsWith('::')) return undefined
  const end = trimmed.indexOf('::', 2)
  if (end < 0) return undefined
  const decode = decoder([...breaks, ['%3A', ':'], ['%2C', ','], percent])
  return command(trimmed.slice(2, end), ',', decode, decoder([...breaks, percent])(trimmed.slice(end + 2)))
}

/** `##[name key=value;key=value]data` anywhere; only the first `##[` of a line counts. */
function oldSyntax(line: string): RunnerCommand | undefined {
  const start = line.indexOf('##[')
  const end = line.indexOf(']', start)
  if (start < 0 || end < 0) return undefined
  const decode = decoder([['%3B', ';'], ...breaks, ['%5D', ']'], percent])
  return command(line.slice(start + 3, end), ';', decode, decode(line.slice(end + 1)))
}

function command(
  head: string,
  separator: string,
  decode: (text: string) => string,
  data: string,
): RunnerCommand | undefined {
  const space = head.indexOf(' ')
  const name = (space < 0 ? head : head.slice(0, space)).toLowerCase()
  if (!known.has(name)) return undefined
  const pairs = (space < 0 ? '' : head.slice(space + 1))
    .split(separator)
    .map(pair => [pair.slice(0, Math.max(0, pair.indexOf('='))).trim(), pair.slice(pair.indexOf('=') + 1)] as const)
    .filter(([key, value]) => key !== '' && value !== '')
  return { name, properties: new Map(pairs.map(([key, value]) => [key.toLowerCase(), decode(value)])), data }
}

type Code = readonly [code: string, sign: string]
const breaks: readonly Code[] = [
  ['%0D', '\r'],
  ['%0A', '\n'],
]
const percent: Code = ['%25', '%']

/** The order is the runner's: `%25` last. */
function decoder(codes: readonly Code[]): (text: string) => string {
  return text => codes.reduce((decoded, [code, sign]) => decoded.replaceAll(code, sign), text)
}

/** .NET's blanks are Unicode's, with NEL and without the byte order mark that JavaScript counts. */
function trimStart(line: string): string {
  return line.replace(/^[\t-\r\u0085\p{Z}]+/u, '')
}

/** EnvFile is what the runner reads from GITHUB_OUTPUT, GITHUB_ENV or GITHUB_STATE; `fault` where the step would fail. */
export interface EnvFile {
  readonly values: ReadonlyMap<string, string>
  readonly fault?: string
}

/** readEnvFile reads `NAME=VALUE` lines, where `=` comes first, and `NAME<<MARK` up to a line that is the mark. */
export function readEnvFile(text: string): EnvFile {
  const values = new Map<string, string>()
  const lines = text.split('\n')
  if (lines.at(-1) === '') lines.pop()
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ''
    if (line === '') continue
    const equals = line.indexOf('=')
    const marker = line.indexOf('<<')
    if (equals >= 0 && (marker < 0 || equals < marker)) {
      if (equals === 0) return { values, fault: `no name in '${line}'` }
      values.set(line.slice(0, equals), line.slice(equals + 1))
      continue
    }
    if (marker < 0) return { values, fault: `neither = nor << in '${line}'` }
    const name = line.slice(0, marker)
    const mark = line.slice(marker + 2)
    if (name === '' || mark === '') return { values, fault: `no name or no mark in '${line}'` }
    const end = lines.indexOf(mark, at + 1)
    if (end < 0) return { values, fault: `no '${mark}' after '${line}'` }
    values.set(name, lines.slice(at + 1, end).join('\n'))
    at = end
  }
  return { values }
}
