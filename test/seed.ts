import { randomInt } from 'node:crypto'

/** One seed for all random tests of a run, printed so that it can be given again. */
export default function seed(): void {
  process.env['LOAD_TEST_SEED'] ??= String(randomInt(2 ** 31))
  process.stdout.write(`seed ${process.env['LOAD_TEST_SEED']} (LOAD_TEST_SEED repeats it)\n`)
}
