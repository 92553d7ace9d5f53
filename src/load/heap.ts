const usualAfterMs = 1000

/**
 * holdHeap keeps the room of young objects as large as it is a moment after a load began; gives back what lets it go. V8 doubles
 * that room, up to 128 MB, each time that as much as it holds has outlived a collection: however little that is of a request,
 * a load that goes on comes to it, and a soak looked like a leak. The factor is read at each doubling, so that it holds at once.
 */
export function holdHeap(afterMs = usualAfterMs): () => void {
  const hold = setTimeout(() => growYoungBy(1), afterMs)
  return () => {
    clearTimeout(hold)
    growYoungBy(2)
  }
}

function growYoungBy(factor: number): void {
  process.getBuiltinModule('node:v8').setFlagsFromString(`--semi-space-growth-factor=${factor}`)
}
