import fc from 'fast-check'
import { expect } from 'vitest'
import { cellCode, codeSpan, markdownSentence, markdownText, visible } from '../../src/text/escape.ts'
import { hostilePayloads } from './payloads.ts'
import { type Rendered, referencesIn, render } from './rendered.ts'
import { testWith } from './with-parts.ts'

/** Every place of our documents in which a foreign text stands, with one of each way to write it. */
function pageOf(text: string): string {
  return [
    `## ✅ Load test ${codeSpan(text)}: ${markdownText(text)}`,
    '',
    markdownText(text),
    markdownSentence(text),
    `- ${markdownText(text)} and ${markdownText(text)}`,
    `- [${markdownText(text)}](https://ours.example) ${markdownText(text)}[ours](https://ours.example)`,
    '',
    '| a | b | c |',
    '| :-- | --: | :-: |',
    `| ${cellCode(text)} | ${markdownText(text)} | 1 |`,
    `| 1 | ${cellCode(text)} | ${cellCode(text)} |`,
    '',
    `<sub>${markdownText(text)} · ${codeSpan(text)}</sub>`,
    '',
    codeSpan(text),
    '<details>',
    `<summary>${markdownText(text)}</summary>`,
    '',
    markdownText(text),
    '',
    '</details>',
  ].join('\n')
}

const ours = 'a br code details h2 li p span sub summary table tbody td th thead tr ul'.split(' ')

function expectInert(rendered: Rendered, text: string): void {
  const { links, images, elements, attributes, rows } = rendered
  expect(
    { links, images, rows, strange: elements.filter(name => !ours.includes(name)), references: referencesIn(rendered) },
    JSON.stringify(text),
  ).toEqual({
    links: ['https://ours.example', 'https://ours.example'],
    images: [],
    rows: [[3, 3, 3]],
    strange: [],
    references: [],
  })
  expect(attributes.filter(name => name !== 'href' && name !== 'align')).toEqual([])
}

testWith(['html-pipeline'], 'no payload is alive in any place of a page, as GitHub renders it', () => {
  const pages = render(hostilePayloads.map(pageOf))
  for (const [at, page] of pages.entries()) expectInert(page, hostilePayloads[at] ?? '')
})

testWith(['html-pipeline'], 'the pipeline makes such payloads alive where nothing is escaped', () => {
  const alive = render(hostilePayloads).filter(
    page => page.links.length + page.images.length + referencesIn(page).length > 0,
  )
  expect(alive.length).toBeGreaterThan(20)
})

const signs = fc.string({
  unit: fc.constantFrom(
    ...'ab1 _-+=*~#@:/\\|`[](){}<>!&$.,;\'"^\n\u00a0'.split(''),
    '](',
    '://',
    'http',
    'www.',
    '<a href=x>',
    '_www.',
    '<!--',
    '-->',
    'GH-1',
    'a1b2c3d4',
    '](https://x.y)',
    '&lt;',
    '```',
  ),
  minLength: 1,
  maxLength: 24,
})

testWith(
  ['html-pipeline'],
  '600 chance texts are inert, and every row keeps its cells',
  () => {
    const batches = fc.sample(fc.array(signs, { minLength: 30, maxLength: 30 }), { numRuns: 20 })
    const pages = render(batches.map(texts => texts.map(pageOf).join('\n\n')))
    for (const [at, page] of pages.entries()) {
      const texts = batches[at] ?? []
      const lost = page.rows.filter(rows => rows.join() !== '3,3,3').length
      const faults = [
        ...page.links.filter(link => link !== 'https://ours.example'),
        ...page.images,
        ...referencesIn(page),
        ...page.elements.filter(name => !ours.includes(name)),
      ]
      expect({ lost, tables: page.rows.length, faults }, JSON.stringify(texts)).toEqual({
        lost: 0,
        tables: 30,
        faults: [],
      })
    }
  },
  { timeout: 120_000 },
)

testWith(['html-pipeline'], 'what is shown as code is the text itself', () => {
  const names = hostilePayloads.filter(text => text.length < 100 && !/##\[|<!--|-->|--!>|::|\\\|/.test(text))
  const shown = render(names.map(codeSpan)).map(({ code }) => code)
  expect(shown.map(([text]) => text?.trim())).toEqual(names.map(text => visible(text).trim()))
})
