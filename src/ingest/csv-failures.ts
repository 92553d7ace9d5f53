import type { Failure, RaisedException } from '../model/run-result.ts'
import { readFigure } from '../text/figure.ts'
import { makeDoubts } from './doubts.ts'
import { groupFailures } from './failures.ts'
import { type Cells, type CsvText, csvRecords } from './locust-csv.ts'
import { isoOf, readMoment } from './moment.ts'
import type { Part } from './part.ts'

/** readFailuresCsv reads `_failures.csv`. */
export function readFailuresCsv(csv: CsvText): Part {
  const doubts = makeDoubts(csv.file)
  const failures = csvRecords(csv).flatMap(cells => {
    const count = readFigure(cells('occurrences') || cells('occurences'), 'count')
    if (typeof count === 'number') return [failureOf(cells, count)]
    doubts.unusable(cells('name'), 'the number of a failure', cells('occurrences'))
    return []
  })
  return { form: 'csv-failures', file: csv.file, failures: groupFailures(failures), warnings: doubts.notices() }
}

function failureOf(cells: Cells, count: number): Failure {
  const method = cells('method')
  const firstSeen = readMoment(cells('first seen'))
  const lastSeen = readMoment(cells('last seen'))
  return {
    ...(method !== '' && { method }),
    name: cells('name'),
    error: cells('error'),
    count,
    ...(firstSeen !== undefined && { firstSeen: isoOf(firstSeen) }),
    ...(lastSeen !== undefined && { lastSeen: isoOf(lastSeen) }),
  }
}

/** readExceptionsCsv reads `_exceptions.csv`. */
export function readExceptionsCsv(csv: CsvText): Part {
  const exceptions = csvRecords(csv).map((cells): RaisedException => {
    const count = readFigure(cells('count'), 'count')
    return { message: cells('message'), traceback: cells('traceback'), count: typeof count === 'number' ? count : 1 }
  })
  return { form: 'csv-exceptions', file: csv.file, exceptions, warnings: [] }
}
