import dgram from 'node:dgram'
import { once } from 'node:events'

/** NameServer answers on port 53 of an address of loopback that no other test has. */
export interface NameServer {
  readonly address: string
  close(): Promise<void>
}

/** Longer than a request may last, and much less than a resolver waits. */
const slowMs = 2500

let count = 0

/** startNameServer starts one that knows no name; those that begin with `slow` it knows late, as 127.0.0.1. Needs root. */
export async function startNameServer(): Promise<NameServer> {
  const socket = dgram.createSocket('udp4')
  const timers = new Set<NodeJS.Timeout>()
  socket.on('message', (question, { port, address }) => {
    const isSlow = question.toString('latin1').toLowerCase().includes('\x04slow')
    const answer = (): void => socket.send(answerTo(question, isSlow), port, address)
    timers.add(setTimeout(answer, isSlow ? slowMs : 0))
  })
  count += 1
  const address = `127.${128 + (count % 100)}.${(process.pid >> 8) % 256}.${process.pid % 256}`
  socket.bind(53, address)
  await once(socket, 'listening')
  return {
    address,
    close: async () => {
      for (const timer of timers) clearTimeout(timer)
      socket.close()
      await once(socket, 'close')
    },
  }
}

const [unknown, known] = [0x8183, 0x8180]
const headerBytes = 12
const ofIpv4 = 1

/** As RFC 1035 §4.1 has it: the header, the question as it came, and for IPv4 one address. */
function answerTo(question: Buffer, isKnown: boolean): Buffer {
  const end = question.indexOf(0, headerBytes) + 5
  const hasAddress = isKnown && question.readUInt16BE(end - 4) === ofIpv4
  const head = Buffer.alloc(headerBytes)
  question.copy(head, 0, 0, 2)
  for (const [index, field] of [isKnown ? known : unknown, 1, hasAddress ? 1 : 0].entries()) {
    head.writeUInt16BE(field, 2 + 2 * index)
  }
  const address = Buffer.from([0xc0, headerBytes, 0, 1, 0, 1, 0, 0, 0, 0, 0, 4, 127, 0, 0, 1])
  return Buffer.concat([head, question.subarray(headerBytes, end), ...(hasAddress ? [address] : [])])
}
