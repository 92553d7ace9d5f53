import fc from 'fast-check'
import { expect, test } from 'vitest'
import { commandPayloads, hiddenPayloads, hostilePayloads } from '../../test/rig/payloads.ts'
import { commandsIn, linesOf } from '../../test/rig/runner-commands.ts'
import {
  cellCode,
  codeSpan,
  escapeCsvCell,
  escapeHtml,
  escapeLog,
  escapeLogJson,
  escapeLogLines,
  escapeLogXml,
  markdownSentence,
  markdownText,
  visible,
} from './escape.ts'

const lineMakers: Readonly<Record<string, (text: string) => string>> = {
  escapeLog,
  codeSpan,
  cellCode,
  markdownText,
  markdownSentence,
  escapeHtml,
}

/** Signs that mean something to some reader, alone or together. */
const nasty = fc.string({
  unit: fc.constantFrom(
    ...'ab1_-+=*~#@:/\\|`[](){}<>!&$.,;\'"^% \t\r\n\0\u001b\u0085\u00a0\u00ad\u034f\u200b\u2028\u202e\ufeff\ufe0f\ud800😀'.split(
      /(?:)/u,
    ),
    '::',
    '##[',
    'error',
    'set-output name=a',
    'www.',
    'https://',
    'GH-',
    'a0b1c2d',
    '<!--',
    '-->',
    '](',
  ),
  maxLength: 40,
})
const cases = { numRuns: 20_000 }

/** As a comparison by language sees it, which overlooks signs that have no width. */
const withoutUnseen = (text: string): string => text.replace(/[\p{Cf}\p{DI}\0]/gu, '')

/** An output has no commands whatever blanks or colours stand before it. */
function commandsOf(line: string): readonly unknown[] {
  return ['', '  ', '\t'].flatMap(before => [line, withoutUnseen(line)].flatMap(text => commandsIn(before + text)))
}

test('the payloads are what they say: each makes the runner obey when it is printed as it stands', () => {
  expect(commandPayloads.length).toBeGreaterThanOrEqual(40)
  expect(commandPayloads.filter(payload => commandsIn(payload).length === 0)).toEqual([])
  expect(hiddenPayloads.filter(payload => commandsIn(withoutUnseen(payload)).length === 0).length).toBeLessThan(3)
})

test.each(Object.entries(lineMakers))('no payload is a command after %s, and all stay one line', (_, make) => {
  for (const payload of hostilePayloads) {
    expect(commandsOf(make(payload)), payload).toEqual([])
    expect(linesOf(make(payload)).length, payload).toBeLessThanOrEqual(1)
  }
})

test.each(Object.entries(lineMakers))('20,000 texts of nasty signs are no command after %s', (_, make) => {
  fc.assert(
    fc.property(nasty, text => {
      const made = make(text)
      expect(commandsOf(made)).toEqual([])
      expect(made).not.toMatch(/[\r\n\t\u2028\u2029\0\u001b\u202e\u00ad\ufeff]/)
    }),
    cases,
  )
})

test('what is ordinary stays as it is in a log', () => {
  const lines = ['p95 of POST /retrieve [ae]: 950 ms > 900 ms (README.md:12)', 'a::b', '# [x]', ':x: café 東京 ⚠️']
  expect(lines.map(escapeLog)).toEqual(lines)
})

test('a text of lines keeps lines and colours, and loses commands', () => {
  const text = '\u001b[1mtitle\u001b[0m\r\n  ::error::x\n\n::debug::\r##[group]y\nend\n'
  expect(escapeLogLines(text)).toBe('\u001b[1mtitle\u001b[0m\r\n  \\::error::x\n\n\\::debug::\r##\\u005bgroup]y\nend\n')
  expect(escapeLogLines(escapeLogLines(text))).toBe(escapeLogLines(text))
})

test('20,000 texts of many lines have no command left', () => {
  fc.assert(
    fc.property(fc.array(nasty, { maxLength: 6 }), texts => {
      expect(commandsIn(escapeLogLines(texts.join('\n')))).toEqual([])
    }),
    cases,
  )
})

test('JSON has no command on any line, and holds the same values', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(nasty, fc.constantFrom(...hostilePayloads))), values => {
      const json = escapeLogJson(JSON.stringify({ values }, undefined, 2))
      expect(commandsIn(json)).toEqual([])
      expect(JSON.parse(json)).toEqual({ values })
      expect(escapeLogLines(json)).toBe(json)
    }),
    { numRuns: 5_000 },
  )
})

test('XML has no command on any line, and says the same', () => {
  expect(escapeLogXml('<a>\n  ::error::x</a>\n<b c="##[error]y"/>')).toBe(
    '<a>\n  &#58;:error::x</a>\n<b c="##&#91;error]y"/>',
  )
  for (const payload of commandPayloads) expect(commandsIn(escapeLogXml(`<a>\n${payload}\n</a>`)), payload).toEqual([])
})

test('plain sentences stay readable as Markdown', () => {
  const plain = [
    'p95 of /retrieve is 950 ms, over 900 ms (README.md:12:3).',
    'POST /extract/pico: 1,490 requests, 0.5 % errors, p95 < 300ms & p99 >= 1.5s',
    'few_samples and min-requests stay, C# and 12 # too; 1234567 requests at 10:30:45',
    '-3 % within; Café in 東京 costs 5 € ⚠️',
  ]
  expect(plain.map(markdownText)).toEqual(plain)
})

test('Markdown signs are escaped where they would mean something', () => {
  expect(markdownText('*a* _b_ [c](d) <e> ~f~ `g` h|i \\')).toBe(
    '\\*a\\* \\_b\\_ \\[c\\](d) &lt;e> \\~f\\~ \\`g\\` h\\|i \\\\',
  )
  expect(['- a', '+ a', '# a', '> a', '1. a', '22) a', '---', '===', ':--'].map(markdownText)).toEqual([
    '\\- a',
    '\\+ a',
    '\\# a',
    '\\> a',
    '1\\. a',
    '22\\) a',
    '\\---',
    '\\===',
    '\\:--',
  ])
  expect(markdownText('    four blanks are no code')).toBe('four blanks are no code')
  expect(markdownText('&lt; & &amp;')).toBe('&amp;lt; & &amp;amp;')
})

test('a sentence of ours shows what it quotes as code', () => {
  expect(markdownSentence("slo.md:7: can't read `p95 << 300`. Write `p95 < 300ms`.")).toBe(
    "slo.md:7: can't read `p95 << 300`. Write `p95 < 300ms`.",
  )
  expect(markdownSentence('`- a` b')).toBe('`- a` b')
  expect(markdownSentence('a ` *b* ` c ` *d*')).toBe('a `  *b*  ` c \\` \\*d\\*')
  expect(markdownSentence('one ` *only*')).toBe('one \\` \\*only\\*')
})

test('code keeps its backticks by a longer fence, and is cut to 120 characters', () => {
  expect(codeSpan('/retrieve [ae]')).toBe('`/retrieve [ae]`')
  expect(codeSpan('a``b')).toBe('```a``b```')
  expect(codeSpan('`a`')).toBe('`` `a` ``')
  expect(codeSpan('')).toBe('`  `')
  expect(codeSpan('x'.repeat(120))).toBe(`\`${'x'.repeat(120)}\``)
  expect(codeSpan('😀'.repeat(121))).toBe(`\`${'😀'.repeat(119)}…\``)
})

test('a bar in a cell is escaped, whatever stands before it', () => {
  expect(cellCode('a|b')).toBe('`a\\|b`')
  expect(cellCode('a\\|b')).toBe('`a\\\u200b\\|b`')
})

test('no text begins or ends an HTML comment, in which our marker hides', () => {
  for (const make of [codeSpan, cellCode, markdownText, markdownSentence, escapeHtml]) {
    fc.assert(
      fc.property(nasty, text => {
        expect(make(text)).not.toMatch(/<!--|--!?>/)
      }),
      cases,
    )
  }
})

test('HTML text is inert in content and in attributes', () => {
  expect(escapeHtml(`<b a="x" b='y'>&\`</b>`)).toBe('&#60;b a=&#34;x&#34; b=&#39;y&#39;&#62;&#38;&#96;&#60;/b&#62;')
  fc.assert(
    fc.property(nasty, text => {
      const made = escapeHtml(text)
      expect(made).not.toMatch(/[<>"'`]|&(?!#\d+;)/)
      const read = made.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
      expect(read).toBe(visible(text))
    }),
    cases,
  )
})

test('a CSV cell is no formula, and one cell', () => {
  for (const start of ['=', '+', '-', '@', '\t=', '\r', '\n', ' =', '\u200b=', '＝', '＠']) {
    expect(escapeCsvCell(`${start}1`)).toBe(`"'${start}1"`)
  }
  expect(escapeCsvCell('/a "b", c')).toBe('"/a ""b"", c"')
  fc.assert(
    fc.property(nasty, text => {
      expect(escapeCsvCell(text)).toMatch(/^"(?:[^"]|"")*"$/)
      expect(escapeCsvCell(text)).not.toMatch(/^"[=+\-@\t\r\n]/)
    }),
    cases,
  )
})

test('what cannot be seen, or moves what is read, is shown as a sign', () => {
  expect(visible('a\u202eb\u200bc\u0000d\u001b[1m\ud800\u115f')).toBe('a\ufffdb\ufffdc\ufffdd\ufffd[1m\ufffd\ufffd')
  expect(visible('a\r\n\tb\u2028c')).toBe('a b c')
  expect(visible('⚠️ 😀')).toBe('⚠️ 😀')
})

test('a million signs of any kind are escaped without going back and forth', () => {
  const kinds = ['-', '_', '`', ':', ':a', '<!--', ' ', '\n', '&', '##[', 'a', '1', '\\', '|', '@', '$', '\t::', '0a']
  for (const kind of kinds) {
    const long = `${kind.repeat(1_000_000 / kind.length)}!`
    for (const make of [...Object.values(lineMakers), escapeLogLines, escapeCsvCell]) {
      expect(make(long).length).toBeGreaterThan(0)
    }
  }
})
