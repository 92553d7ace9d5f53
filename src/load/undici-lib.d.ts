// Parts of undici that it ships without types. The version in package.json is exact, since nobody promises these paths.

declare module 'undici/lib/dispatcher/client.js' {
  const client: typeof import('undici').Client
  export = client
}

declare module 'undici/lib/llhttp/llhttp-wasm.js' {
  const wasm: Buffer<ArrayBuffer>
  export = wasm
}

// The types of Node leave it to the DOM's.
declare namespace WebAssembly {
  class Module {
    constructor(bytes: Uint8Array)
  }
  class Memory {
    constructor(descriptor: { initial: number })
    readonly buffer: ArrayBuffer
  }
  class Instance {
    constructor(module: Module, imports: Record<string, Record<string, (...values: number[]) => number>>)
    readonly exports: Readonly<Record<string, unknown>>
  }
}
