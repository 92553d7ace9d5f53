import { parentPort, workerData } from 'node:worker_threads'

/** enter is the door of a thread that this program started from itself: it serves the simulated API and tells its address. */
export async function enter(): Promise<void> {
  const { startDemo } = await import('./demo/demo.ts')
  const { url } = await startDemo({ profile: Object(workerData).demo === 'red' ? 'red' : 'green' })
  parentPort?.postMessage(url)
}
