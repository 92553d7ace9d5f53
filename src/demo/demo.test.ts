import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'
import path from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { type Demo, type DemoOptions, startDemo } from './demo.ts'
import { makeService } from './endpoints.ts'

/** So fast that nothing is waited for. */
const quick: DemoOptions = { speed: 1000 }

async function started(options: DemoOptions = quick): Promise<Demo> {
  const demo = await startDemo(options)
  onTestFinished(() => demo.close())
  return demo
}

function post(demo: Demo, target: string, body: string | Uint8Array<ArrayBuffer> = '{}'): Promise<Response> {
  return fetch(`${demo.url}${target}`, { method: 'POST', body, headers: { 'content-type': 'application/json' } })
}

function reload(demo: Demo, token?: string): Promise<Response> {
  const headers: Record<string, string> = token === undefined ? {} : { authorization: token }
  return fetch(`${demo.url}/admin/reload`, { method: 'POST', headers })
}

/** What was drawn for an answer, in ms, whatever the wall clock says. */
function drawnMs(response: Response): number {
  return Number(/^planned;dur=([\d.]+)$/.exec(response.headers.get('server-timing') ?? '')?.[1] ?? Number.NaN)
}

/** What comes back to bytes that no client would send, until the connection is closed. */
async function raw(demo: Demo, bytes: string): Promise<string> {
  const socket = connect(Number(new URL(demo.url).port), '127.0.0.1')
  let answer = ''
  socket.setEncoding('utf8').on('data', text => {
    answer += text
  })
  socket.on('error', () => {})
  socket.write(bytes)
  await once(socket, 'close')
  return answer
}

async function stillAnswers(demo: Demo): Promise<void> {
  expect((await fetch(`${demo.url}/health`)).status).toBe(200)
}

describe('endpoints', () => {
  test.each(['endpoint', 'ae', 'dose', 'eligibility', 'general'])('/retrieve answers the intent %s', async intent => {
    const response = await post(await started(), '/retrieve', JSON.stringify({ intent, query: 'metformin', top_k: 20 }))
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('application/json')
    expect(await response.json()).toEqual({ intent, results: [] })
  })

  test('a query without an intent is general', async () => {
    expect(await (await post(await started(), '/retrieve')).json()).toEqual({ intent: 'general', results: [] })
  })

  test.each(['pico', 'effects', 'ae', 'dose', 'eligibility'])('/extract/%s answers', async task => {
    const response = await post(await started(), `/extract/${task}`, '{"text":"500 mg twice daily"}')
    expect(response.status).toBe(200)
    expect(await response.json()).toEqual({ task, spans: [] })
  })

  test('/facets/generate answers', async () => {
    const response = await post(await started(), '/facets/generate', '{"chunk_ids":["c1"]}')
    expect(response.status).toBe(200)
    expect(await response.json()).toEqual({ facets: [] })
  })

  test('/health answers, whatever the query string says', async () => {
    const response = await fetch(`${(await started()).url}/health?x=1`)
    expect(response.status).toBe(200)
    expect(await response.json()).toEqual({ status: 'ok' })
  })

  test.each(['/', '/extract', '/extract/', '/extract/other', '/retrieve/x', '/admin', '/no%7Csuch', '/__proto__'])(
    '%s is not found',
    async target => {
      const demo = await started()
      for (const response of [await post(demo, target), await fetch(`${demo.url}${target}`)]) {
        expect(response.status).toBe(404)
        expect(await response.json()).toEqual({ error: 'no such endpoint' })
      }
    },
  )

  test('another method is refused, with the one that is allowed', async () => {
    const demo = await started()
    const wrong = [
      ['GET', '/retrieve', 'POST'],
      ['DELETE', '/extract/pico', 'POST'],
      ['PUT', '/facets/generate', 'POST'],
      ['POST', '/health', 'GET'],
      ['POST', '/metrics', 'GET'],
      ['GET', '/admin/reload', 'POST'],
    ] as const
    for (const [method, target, allowed] of wrong) {
      const response = await fetch(`${demo.url}${target}`, { method })
      expect([target, response.status, response.headers.get('allow')]).toEqual([target, 405, allowed])
    }
  })

  test.each(['', 'no json', '[]', 'null', '"text"', '7', '{"intent":'])('the body %j is refused', async body => {
    const demo = await started()
    for (const target of ['/retrieve', '/extract/pico', '/facets/generate']) {
      const response = await post(demo, target, body)
      expect(response.status).toBe(400)
      expect(await response.json()).toEqual({ error: 'a JSON object wanted' })
    }
  })

  test.each(['other', '', 7, null, ['ae']])('the intent %j is refused', async intent => {
    const response = await post(await started(), '/retrieve', JSON.stringify({ intent }))
    expect(response.status).toBe(400)
    expect(await response.json()).toEqual({ error: 'no such intent' })
  })
})

describe('bodies', () => {
  const padded = (bytes: number): string => `{"x":"${'a'.repeat(bytes - 8)}"}`

  test('64,000 bytes are read, and one more is too large', async () => {
    const demo = await started()
    expect(Buffer.byteLength(padded(64_000))).toBe(64_000)
    expect((await post(demo, '/retrieve', padded(64_000))).status).toBe(200)
    expect((await post(demo, '/retrieve', padded(64_001))).status).toBe(413)
    await stillAnswers(demo)
  })

  test.each(['/health', '/metrics', '/admin/reload', '/no/such'])('a body is as bounded for %s', async target => {
    const demo = await started()
    expect((await post(demo, target, padded(64_001))).status).toBe(413)
  })

  test('a body without an end is cut off, and the connection closed', async () => {
    const demo = await started()
    const chunk = `4000\r\n${'a'.repeat(0x4000)}\r\n`
    const head = 'POST /retrieve HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n'
    expect(await raw(demo, head + chunk.repeat(5))).toMatch(/^HTTP\/1\.1 413 .*\r\nconnection: close\r\n/is)
    await stillAnswers(demo)
  })

  test('a sender that leaves in the middle of its body harms nobody, and got no answer', async () => {
    const demo = await started()
    const socket = connect(Number(new URL(demo.url).port), '127.0.0.1')
    socket.write('POST /retrieve HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\n{"intent"')
    await once(socket, 'connect')
    await stillAnswers(demo)
    socket.destroy()
    await once(socket, 'close')
    await stillAnswers(demo)
    expect([...demo.log.keys()]).toEqual(['GET /health'])
  })

  test.each(['//', '//x:y', 'http://[', '/%', '*', '/\\'])('the target %s is a stranger, not a crash', async target => {
    const demo = await started()
    const answer = await raw(demo, `GET ${target} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`)
    expect(answer).toMatch(/^HTTP\/1\.1 40[04] /)
    await stillAnswers(demo)
  })
})

describe('POST /admin/reload', () => {
  test('without a bearer it is refused, and the mode stays', async () => {
    const demo = await started()
    const response = await reload(demo)
    expect([response.status, response.headers.get('www-authenticate')]).toEqual([401, 'Bearer'])
    expect(await (await reload(demo, 'Bearer demo-admin')).json()).toEqual({ mode: 'degraded' })
  })

  test.each(['Bearer wrong', 'Bearer', 'demo-admin', 'Basic demo-admin', 'Bearer demo-admin2', 'Bearer demo-admi'])(
    '"%s" is refused, and the mode stays',
    async token => {
      const demo = await started()
      const response = await reload(demo, token)
      expect(response.status).toBe(401)
      expect(response.headers.get('www-authenticate')).toBe('Bearer error="invalid_token"')
      expect(await response.text()).not.toContain('demo-admin')
      expect(await (await reload(demo, 'Bearer demo-admin')).json()).toEqual({ mode: 'degraded' })
    },
  )

  test('the right bearer switches to degraded and back', async () => {
    const demo = await started({ ...quick, adminToken: 'of my own' })
    for (const mode of ['degraded', 'normal', 'degraded']) {
      const response = await reload(demo, 'Bearer of my own')
      expect([response.status, await response.json()]).toEqual([200, { mode }])
    }
    expect((await reload(demo, 'Bearer demo-admin')).status).toBe(401)
  })

  test('a retrieval is drawn 0.55 as long while degraded, and as before after', async () => {
    const [switched, untouched] = [await started({ speed: 10 }), await started({ speed: 10 })]
    const ratios = []
    for (const bearer of ['Bearer no', 'Bearer demo-admin', 'Bearer demo-admin']) {
      await reload(switched, bearer)
      const [own, other] = [drawnMs(await post(switched, '/retrieve')), drawnMs(await post(untouched, '/retrieve'))]
      ratios.push(own / other)
    }
    for (const [at, wanted] of [1, 0.55, 1].entries()) expect(ratios[at]).toBeCloseTo(wanted, 3)
  })
})

describe('draws', () => {
  test('answers and latencies are those of the profile and the seed, in the order asked', async () => {
    const demo = await started({ profile: 'failing', seed: 11, speed: 100 })
    const drawn = makeService('failing', 11, 100)
    for (let at = 0; at < 40; at += 1) {
      const response = await post(demo, '/extract/pico')
      const planned = drawn('/extract/pico', false)
      expect(response.status).toBe(planned?.status)
      expect(drawnMs(response)).toBeCloseTo(planned?.afterMs ?? Number.NaN, 3)
      expect(await response.json()).toEqual(
        response.status === 200 ? { task: 'pico', spans: [] } : { error: 'overloaded' },
      )
    }
  })

  test('a refused request takes nothing from the sequence', async () => {
    const demo = await started()
    await post(demo, '/retrieve', 'no json')
    await fetch(`${demo.url}/retrieve`)
    await post(demo, '/retrieve', `"${'a'.repeat(70_000)}"`)
    expect(drawnMs(await post(demo, '/retrieve'))).toBeCloseTo(
      makeService('green', 7, 1000)('/retrieve', false)?.afterMs ?? Number.NaN,
      3,
    )
  })
})

describe('the log', () => {
  test('it has every answer by method, path and status', async () => {
    const demo = await started()
    for (let at = 0; at < 3; at += 1) await post(demo, '/retrieve')
    await post(demo, '/retrieve', 'no json')
    await post(demo, '/no/such')
    await stillAnswers(demo)
    expect(Object.fromEntries([...demo.log].map(([key, codes]) => [key, Object.fromEntries(codes)]))).toEqual({
      'POST /retrieve': { 200: 3, 400: 1 },
      'POST /no/such': { 404: 1 },
      'GET /health': { 200: 1 },
    })
  })

  test('strangers do not make it grow without end', async () => {
    const demo = await started()
    for (let from = 0; from < 1100; from += 50)
      await Promise.all(Array.from({ length: 50 }, (_, at) => fetch(`${demo.url}/no/${from + at}`)))
    expect(demo.log.size).toBe(1000)
  })

  test('who leaves before its answer got none', async () => {
    // Two hundred seconds and more for an answer: only leaving ends it.
    const demo = await started({ speed: 0.001 })
    const leaving = new AbortController()
    const asked = fetch(`${demo.url}/retrieve`, { method: 'POST', body: '{}', signal: leaving.signal })
    for (let at = 0; at < 3; at += 1) await fetch(`${demo.url}/metrics`)
    leaving.abort()
    await expect(asked).rejects.toThrow()
    for (let at = 0; at < 3; at += 1) await fetch(`${demo.url}/metrics`)
    expect([...demo.log.keys()]).toEqual(['GET /metrics'])
  })
})

describe('its life', () => {
  test('it listens on one address of loopback and no other, each on a port of its own', async () => {
    const [one, other] = [await started(), await started()]
    for (const { url } of [one, other]) expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    expect(one.url).not.toBe(other.url)
    await expect(fetch(`${one.url.replace('127.0.0.1', '127.0.0.2')}/health`)).rejects.toThrow()
  })

  test('a taken port is an error that can be caught', async () => {
    const { url } = await started()
    await expect(startDemo({ port: Number(new URL(url).port) })).rejects.toThrow(/EADDRINUSE/)
  })

  test('closing ends the answers under way and frees the port, and closing twice is no mistake', async () => {
    const demo = await started({ speed: 0.001 })
    const ended = expect(post(demo, '/retrieve')).rejects.toThrow()
    for (let at = 0; at < 3; at += 1) await fetch(`${demo.url}/metrics`)
    await demo.close()
    await ended
    await demo.close()
    await expect(fetch(`${demo.url}/health`)).rejects.toThrow()
    const again = await started({ port: Number(new URL(demo.url).port) })
    expect(again.url).toBe(demo.url)
  })

  test('after closing, a process ends by itself, although an answer was hours away', () => {
    const script = `
      import { startDemo } from ${JSON.stringify(path.join(import.meta.dirname, 'demo.ts'))}
      const demo = await startDemo({ speed: 0.00001 })
      const asked = fetch(demo.url + '/retrieve', { method: 'POST', body: '{}' }).catch(() => process.stdout.write('cut off '))
      for (let at = 0; at < 3; at += 1) await (await fetch(demo.url + '/metrics')).text()
      await demo.close()
      await asked
      process.stdout.write('closed')`
    const { status, stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      encoding: 'utf8',
      timeout: 20_000,
    })
    expect([status, stdout]).toEqual([0, 'cut off closed'])
  })
})
