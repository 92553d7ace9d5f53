import { fileStore } from '../../src/baseline/file-store.ts'
import { withRecord } from '../../src/baseline/history.ts'
import { earlier } from './records.ts'

// A process of its own that appends: node file-writer.ts FILE WRITER COUNT
const [file = '', writer = '', count = '0'] = process.argv.slice(2)
const store = fileStore(file, 'history.jsonl')
for (let run = 0; run < Number(count); run += 1) {
  const updated = await store.update(withRecord(earlier({ id: `${writer}-${run}` })))
  if (updated.kind !== 'stored') throw new Error(updated.why)
}
