import { execFileSync } from 'node:child_process'
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

// Builds dist/: TypeScript to JavaScript by tsc, then one bundle with late chunks by ncc. The same bytes every time.
const root = path.resolve(import.meta.dirname, '..')
const out = path.resolve(process.argv[2] ?? path.join(root, 'dist'))
const bin = (name: string): string => path.join(root, 'node_modules', '.bin', name)

// A fixed folder, since its name is in the numbers of the chunks.
const compiled = path.join(root, 'node_modules', '.compiled')
mkdirSync(compiled, { recursive: true })
try {
  execFileSync(bin('tsc'), ['-p', 'tsconfig.build.json', '--outDir', compiled], { cwd: root, stdio: 'inherit' })
  // Who imports one thing from a room's front door loads that, and not the room.
  writeFileSync(path.join(compiled, 'package.json'), '{"type":"module","sideEffects":false}')
  rmSync(out, { recursive: true, force: true })
  execFileSync(bin('ncc'), ['build', path.join(compiled, 'main.js'), '-o', out, '--license', 'licenses.txt', '-q'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    // Files are read one by one: where several are, which comes first is chance, and with it the order of some imports.
    env: { ...process.env, UV_THREADPOOL_SIZE: '1' },
  })
  executable(path.join(out, 'index.js'))
  for (const file of globSync('*.index.js', { cwd: out })) slimmed(path.join(out, file))
} finally {
  rmSync(compiled, { recursive: true, force: true })
}

/** Chunks are shipped without their comments, a tenth of them; licenses.txt has the licenses, and src/ what we have to say. */
function slimmed(file: string): void {
  const text = readFileSync(file, 'utf8')
  const compilerOptions = { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.Preserve, removeComments: true }
  const outputText = indentedByTabs(ts.transpileModule(text, { compilerOptions }).outputText)
  if (outputText.length < text.length) writeFileSync(file, outputText)
}

/** A quarter of a chunk is the spaces that its lines begin with; those within a text of several lines are its own. */
function indentedByTabs(text: string): string {
  const source = ts.createSourceFile('chunk.js', text, ts.ScriptTarget.ESNext)
  const texts: (readonly [from: number, to: number])[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) || ts.isTemplateMiddleOrTemplateTail(node) || isTemplateStart(node))
      texts.push([node.getStart(source), node.end])
    ts.forEachChild(node, visit)
  }
  visit(source)
  const own = texts.filter(([from, to]) => text.slice(from, to).includes('\n'))
  return text.replace(/^(?: {4})+/gm, (spaces, at: number) =>
    own.some(([from, to]) => from < at && at < to) ? spaces : '\t'.repeat(spaces.length / 4),
  )
}

function isTemplateStart(node: ts.Node): boolean {
  return ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateHead(node)
}

/** The bundle is the command too, so it begins as a script does. */
function executable(file: string): void {
  const text = readFileSync(file, 'utf8')
  if (!text.startsWith('#!')) writeFileSync(file, `#!/usr/bin/env node\n${text}`, { mode: 0o755 })
}
