import { UserError } from '../model/errors.ts'

/** CommandLine is a command as a shell would read it: variables that stand before it, and its words. */
export interface CommandLine {
  readonly variables: Readonly<Record<string, string>>
  /** The program first; never empty. */
  readonly words: readonly [program: string, ...more: string[]]
}

const assignment = /^([A-Za-z_]\w*)=(.*)$/s

/**
 * readCommandLine splits a command as a shell would, by spaces, quotes and backslashes, and `port` takes the place of `$PORT`
 * and `${PORT}`, in single quotes too, for there is no shell that would put it in behind them. Whatever else only a shell
 * understands is refused; `option` says what gave it.
 */
export function readCommandLine(text: string, option: string, port: number): CommandLine {
  const [words, wrong] = split(text)
  if (wrong !== undefined) throw new UserError('command-line', { option, text, why: wrong })
  const count = words.findIndex(word => !assignment.test(word))
  const [program, ...more] = (count < 0 ? [] : words.slice(count)).map(word => withPort(word, port))
  if (program === undefined) throw new UserError('command-line', { option, text, why: 'it names no program' })
  const pairs = words.slice(0, count).flatMap(word => {
    const [, name, value] = assignment.exec(word) ?? []
    return name === undefined || value === undefined ? [] : [[name, withPort(value, port)] as const]
  })
  return { variables: Object.fromEntries(pairs), words: [program, ...more] }
}

function withPort(word: string, port: number): string {
  return word.replace(/\$PORT\b|\$\{PORT\}/g, String(port))
}

/** One word, a piece at a time: quoted, escaped, or plain; then spaces, or what a shell alone understands. */
const piece = /'([^']*)'|"((?:[^"\\]|\\.)*)"|\\(.)|([^\s'"\\|&;<>()`]+)/sy
const special = /[|&;<>()`]+/y
/** Only the port is put in. */
const unknownVariable = /\$(?!PORT\b|\{PORT\})(?:\w+|\{[^}]*\}?)/

function split(text: string): readonly [words: readonly string[], wrong?: string] {
  const words: string[] = []
  let word: string | undefined
  for (let at = 0; at < text.length; ) {
    piece.lastIndex = at
    const found = piece.exec(text)
    if (found !== null) {
      const [all, single, double, escaped, plain] = found
      const [variable] = unknownVariable.exec(plain ?? double?.replace(/\\./gs, '') ?? '') ?? []
      if (variable !== undefined) return [words, `without a shell, \`${variable}\` means nothing`]
      word = (word ?? '') + (single ?? double?.replace(/\\(["\\$`\n])/g, '$1') ?? escaped ?? plain ?? '')
      at += all.length
    } else if (/\s/.test(text[at] ?? '')) {
      if (word !== undefined) words.push(word)
      word = undefined
      at += 1
    } else return [words, wrongAt(text, at)]
  }
  return [word === undefined ? words : [...words, word]]
}

function wrongAt(text: string, at: number): string {
  special.lastIndex = at
  const found = special.exec(text)?.[0]
  return found === undefined ? 'a quote or a backslash is not closed' : `without a shell, \`${found}\` means nothing`
}
