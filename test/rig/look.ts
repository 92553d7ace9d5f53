import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { chromium } from 'playwright-core'

// Pictures of what a person sees, for looking at: `npx node test/rig/look.ts` writes .rig/pictures/.
const root = path.resolve(import.meta.dirname, '../..')
const rendered = path.join(root, 'fixtures/rendered')
const pictures = path.join(root, '.rig/pictures')
// The fonts of this machine are an eighth wider than those that browsers take on GitHub, and so is the column.
const css = readFileSync(path.join(root, 'node_modules/github-markdown-css/github-markdown.css'), 'utf8')
const mermaid = path.join(root, 'node_modules/mermaid/dist/mermaid.min.js')

mkdirSync(pictures, { recursive: true })
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
const states = [
  'pass',
  'fail',
  'regression',
  'inconclusive',
  'invalid',
  'first-run',
  'noise',
  'fork',
  'own-fail',
  'own-pass',
]
const wanted = process.argv.slice(2)

for (const state of states.filter(name => wanted.length === 0 || wanted.includes(name))) {
  for (const kind of ['comment', 'summary']) await markdownPicture(`${kind}-${state}`, 'light')
}
await markdownPicture('summary-fail', 'dark')
for (const state of ['fail', 'pass', 'own-fail', 'own-pass']) {
  await pagePicture(`report-${state}`, 'light', 1280)
  await pagePicture(`report-${state}`, 'dark', 1280)
  await pagePicture(`report-${state}`, 'light', 390)
}
await browser.close()

async function markdownPicture(name: string, scheme: 'light' | 'dark'): Promise<void> {
  const body = execFileSync(
    'cmark-gfm',
    [
      '--unsafe',
      '-e',
      'table',
      '-e',
      'strikethrough',
      '-e',
      'tagfilter',
      '-e',
      'autolink',
      path.join(rendered, `${name}.md`),
    ],
    { encoding: 'utf8' },
  )
  const page = await browser.newPage({
    viewport: { width: 930, height: 400 },
    colorScheme: scheme,
    deviceScaleFactor: 1.4,
  })
  await page.setContent(
    `<!doctype html><style>${css}body{margin:0}article.markdown-body{padding:24px;max-width:880px;font-size:14px}</style><article class="markdown-body">${body}</article>`,
  )
  await page.addScriptTag({ path: mermaid })
  await page.evaluate(drawCharts, scheme)
  await page.screenshot({ path: path.join(pictures, `${name}-${scheme}.png`), fullPage: true })
  await page.close()
}

/** Runs in the page. */
async function drawCharts(scheme: string): Promise<void> {
  const library: { initialize(how: object): void; run(what: object): Promise<void> } = Reflect.get(
    globalThis,
    'mermaid',
  )
  const found: {
    querySelectorAll(
      query: string,
    ): Iterable<{ textContent: string; parentElement: { outerHTML: string; replaceWith(other: unknown): void } }>
    createElement(tag: string): { className: string; textContent: string }
  } = Reflect.get(globalThis, 'document')
  for (const code of found.querySelectorAll('code.language-mermaid, pre[lang=mermaid] code')) {
    const drawn = found.createElement('div')
    drawn.className = 'mermaid'
    drawn.textContent = code.textContent
    code.parentElement.replaceWith(drawn)
  }
  library.initialize({ startOnLoad: false, theme: scheme === 'dark' ? 'dark' : 'default' })
  await library.run({ querySelector: '.mermaid' })
}

async function pagePicture(name: string, scheme: 'light' | 'dark', width: number): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme: scheme })
  await page.goto(`file://${path.join(rendered, `${name}.html`)}`)
  await page.screenshot({ path: path.join(pictures, `${name}-${scheme}-${width}.png`), fullPage: true })
  await page.close()
}
