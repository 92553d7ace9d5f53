import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCommandLine } from './command-line.ts'

const read = (text: string) => readCommandLine(text, 'base-command', 4711)

test.each([
  ['node server.js', ['node', 'server.js']],
  ["  node   'a b.js' \t--x  ", ['node', 'a b.js', '--x']],
  ['node "a \\"b\\" c" d\\ e', ['node', 'a "b" c', 'd e']],
  ["sh -c 'npm ci && npm start'", ['sh', '-c', 'npm ci && npm start']],
  ['node --port=${PORT} $PORT "$PORT" \'$PORT\'', ['node', '--port=4711', '4711', '4711', '4711']],
  ['node \'$HOME\' \\$HOME "\\$HOME" a$', ['node', '$HOME', '$HOME', '$HOME', 'a$']],
  ['node ""', ['node', '']],
  ['docker run -p 127.0.0.1:${PORT}:80 x', ['docker', 'run', '-p', '127.0.0.1:4711:80', 'x']],
])('%s is these words', (text, words) => {
  expect(read(text)).toEqual({ variables: {}, words })
})

test('variables may stand before the program', () => {
  expect(read('NODE_ENV=production DATA="/tmp/a ${PORT}" node x.js A=b')).toEqual({
    variables: { NODE_ENV: 'production', DATA: '/tmp/a 4711' },
    words: ['node', 'x.js', 'A=b'],
  })
})

test.each([
  ['npm ci && npm start', 'without a shell, `&&` means nothing'],
  ['node x.js > log', 'without a shell, `>` means nothing'],
  ['node $(which x)', 'without a shell, `(` means nothing'],
  ['node x.js &', 'without a shell, `&` means nothing'],
  ['node $HOME/x.js', 'without a shell, `$HOME` means nothing'],
  ['node "${HOME}/x.js"', 'without a shell, `${HOME}` means nothing'],
  ['node $PORTS', 'without a shell, `$PORTS` means nothing'],
  ['DATA=$HOME node x.js', 'without a shell, `$HOME` means nothing'],
  ["node 'x.js", 'a quote or a backslash is not closed'],
  ['node x\\', 'a quote or a backslash is not closed'],
  ['', 'it names no program'],
  ['A=b', 'it names no program'],
])('%s is refused in one sentence that offers a shell', (text, why) => {
  expect(() => read(text)).toThrow(`base-command: can't run \`${text}\`: ${why}. `)
  expect(() => read(text)).toThrow("`sh -c '…'`")
})

test('a real shell reads the same words', () => {
  const signs = fc.string({ unit: fc.constantFrom('a', ' ', "'", '"', '\\', 'b', '-', '='), maxLength: 12 })
  fc.assert(
    fc.property(signs, given => {
      const text = `printf %s\\\\n x ${given}`
      let words: readonly string[]
      try {
        ;({ words } = read(text))
      } catch {
        return
      }
      const shown = execFileSync('sh', ['-c', `for word in ${given} end; do printf '[%s]' "$word"; done`], {
        encoding: 'utf8',
      })
      expect(
        `${words
          .slice(3)
          .map(word => `[${word}]`)
          .join('')}[end]`,
      ).toBe(shown)
    }),
    { numRuns: 100 },
  )
})
