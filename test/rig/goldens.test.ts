import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { chromium } from 'playwright-core'
import { expect } from 'vitest'
import { comment, summary } from '../../src/report/report.ts'
import { hostile } from './hostile-verdict.ts'
import { requirePart } from './parts.ts'
import { hostilePayloads } from './payloads.ts'
import { root } from './place.ts'
import { type Rendered, referencesIn, render } from './rendered.ts'
import { testWith } from './with-parts.ts'

const folder = path.join(root, 'fixtures/rendered')
const files = globSync('*.md', { cwd: folder }).sort()
const pages = files.map(file => readFileSync(path.join(folder, file), 'utf8'))

const known =
  'a br blockquote code details div em h2 h3 h4 hr li p pre strong sub summary table tbody td th thead tr ul'
const ours = new Set([...known.split(' '), 'ol', 'span'])

/** What is alive on a page beyond what we put there ourselves. */
function aliveIn(page: Rendered): Record<string, readonly unknown[]> {
  return {
    links: page.links.filter(link => !link.startsWith('https://github.com/acme/search/')),
    images: page.images,
    elements: page.elements.filter(name => !ours.has(name)),
    attributes: page.attributes.filter(name => !['href', 'align', 'lang'].includes(name)),
    // The commit that was tested stands in the small print.
    references: referencesIn(page).filter(found => found !== '9f3c1ab'),
    rows: page.rows.filter(table => new Set(table).size !== 1),
  }
}

const nothing = { links: [], images: [], elements: [], attributes: [], references: [], rows: [] }

testWith(['html-pipeline'], 'every page that we look at has our links alone, and whole tables', () => {
  expect(files.length).toBeGreaterThanOrEqual(16)
  for (const [at, page] of render(pages).entries()) {
    expect(aliveIn(page), files[at]).toEqual(nothing)
    expect(page.rows.length, files[at]).toBeGreaterThan(0)
  }
})

testWith(
  ['html-pipeline'],
  'no payload is alive on a comment or summary in which it is every name, error, file and sentence',
  () => {
    const written = hostilePayloads.flatMap(text => {
      const { verdict, context } = hostile(text)
      return [comment(verdict, context), summary(verdict, context)]
    })
    const shown = render(written)
    for (const [at, page] of shown.entries()) {
      expect(aliveIn(page), JSON.stringify(hostilePayloads[Math.floor(at / 2)])).toEqual(nothing)
      expect(page.rows.length).toBe(shown[at % 2]?.rows.length)
    }
  },
  { timeout: 120_000 },
)

testWith(
  ['html-pipeline', 'chromium'],
  'every chart is one that mermaid reads, also of hostile names',
  async () => {
    const charts = render([
      ...pages,
      ...hostilePayloads.map(text => summary(hostile(text).verdict, hostile(text).context)),
    ]).flatMap(page => page.charts)
    expect(charts.length).toBeGreaterThan(files.length / 2)
    const browser = await chromium.launch({ executablePath: requirePart('chromium'), args: ['--no-sandbox'] })
    try {
      const page = await browser.newPage()
      await page.setContent('<!doctype html><title>charts</title>')
      await page.addScriptTag({ path: path.join(root, 'node_modules/mermaid/dist/mermaid.min.js') })
      const faults = await page.evaluate(faultsOf, [...new Set(charts)])
      expect(faults).toEqual([])
      expect(await page.evaluate(faultsOf, ['xychart-beta\n  title "a "quoted" name"\n  line [1, 2]'])).not.toEqual([])
    } finally {
      await browser.close()
    }
  },
  { timeout: 60_000 },
)

/** Runs in the page, where mermaid is a global. */
async function faultsOf(charts: readonly string[]): Promise<readonly string[]> {
  const { mermaid } = Object(globalThis)
  const faults: string[] = []
  for (const chart of charts) {
    try {
      await mermaid.parse(chart)
    } catch (error) {
      faults.push(`${error}\n${chart}`)
    }
  }
  return faults
}
