import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compileForm, compileHeader, compileJson, compilePath, compileTemplate, fill, namesOf } from './template.ts'

const place = { file: 'load-test.yml', line: 3 }
const values = (given: readonly (readonly [string, string])[]): ReadonlyMap<string, string> => new Map(given)
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string(),
  fc.constantFrom('"', '\\', '\\"', '\r\n', '${x}', '..', '\ud800'),
)

describe('a template', () => {
  test.each([
    ['plain', 'plain'],
    ['', ''],
    ['${a}', 'A'],
    ['x${a}y${b}z', 'xAyBz'],
    ['${a}${a}', 'AA'],
    ['$${a}', '${a}'],
    ['$$${a}', '$${a}'],
    ['$${', '${'],
    ['$${a} ${b}', '${a} B'],
    ['$5 and $a and {a} and }', '$5 and $a and {a} and }'],
    ['${__proto__}', 'P'],
    ['${x.y-z_1}', 'X'],
  ])('%s is %s', (text, filled) => {
    const given = values([...Object.entries({ a: 'A', b: 'B', 'x.y-z_1': 'X' }), ['__proto__', 'P']])
    expect(fill(compileTemplate(text, place), given)).toBe(filled)
  })

  test.each(['${', '${a', '${}', '${a b}', '${ a }', '${1}', '${a${b}}', '$${a} ${', '${"a"}'])(
    '%s is refused where it stands',
    text => {
      expect(() => compileTemplate(text, place)).toThrow(/^load-test\.yml:3: `\$\{.*` names no variable\. Write /)
    },
  )

  test('without variables is given back as it is', () => {
    const template = compileTemplate('a long text', place)
    expect([template.fixed, template.gaps]).toEqual(['a long text', []])
  })

  test('a value is not read again', () => {
    expect(fill(compileTemplate('${a}', place), values([['a', '${b} $& $1 $${']]))).toBe('${b} $& $1 $${')
  })

  test('a name without a value is a mistake of the program, also one that objects have', () => {
    for (const name of ['a', '__proto__', 'constructor']) {
      expect(() => fill(compileTemplate(`\${${name}}`, place), values([]))).toThrow(RangeError)
    }
  })

  test('says which names it needs', () => {
    const templates = [compileTemplate('${b} ${a} $${c}', place), compileTemplate('${a}', place)]
    expect(namesOf(templates)).toEqual(new Set(['b', 'a']))
  })
})

describe('a JSON text', () => {
  test.each([
    ['{"q":"${v}"}', 'say "hi"', '{"q":"say \\"hi\\""}'],
    ['{"q":"${v}"}', '5', '{"q":"5"}'],
    ['{"q":"a ${v} b"}', 'x\ny\\', '{"q":"a x\\ny\\\\ b"}'],
    ['{"${v}":1}', '__proto__', '{"__proto__":1}'],
    ['{"a\\"b":"${v}"}', '"', '{"a\\"b":"\\""}'],
    ['{"n":${v}}', '5', '{"n":5}'],
    ['{"n":${v}}', '-1.5e3', '{"n":-1.5e3}'],
    ['{"n":${v}}', 'true', '{"n":true}'],
    ['{"n":${v}}', '{"deep":[1]}', '{"n":{"deep":[1]}}'],
    ['{"n":${v}}', 'plain', '{"n":"plain"}'],
    ['{"n":${v}}', '', '{"n":""}'],
    ['{"n":${v}}', '1,"admin":true', '{"n":"1,\\"admin\\":true"}'],
    ['{"n":${v}}', '007', '{"n":"007"}'],
    ['${v}', '[1]', '[1]'],
    ['{"q":"$${v}"}', 'x', '{"q":"${v}"}'],
  ])('%s with %s is %s', (text, value, filled) => {
    expect(fill(compileJson(text, place), values([['v', value]]))).toBe(filled)
  })

  test('stays JSON for any value, which is read as it was', () => {
    const template = compileJson('{"in":"<${v}>","${v}!":["${v}",${v}],"after":true}', place)
    fc.assert(
      fc.property(texts, value => {
        const read: unknown = JSON.parse(fill(template, values([['v', value]])))
        const wellFormed = JSON.parse(JSON.stringify(value))
        expect(read).toHaveProperty(['in'], `<${wellFormed}>`)
        expect(read).toHaveProperty(['after'], true)
        expect(read).toHaveProperty([`${wellFormed}!`, 0], wellFormed)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('a path', () => {
  const base = { origin: 'https://api.example.com', path: '/v1' }
  const root = { origin: 'http://localhost:8080', path: '' }

  test.each([
    ['/items', '/v1/items'],
    ['items', '/v1/items'],
    ['', '/v1'],
    ['/', '/v1/'],
    ['?a=1', '/v1?a=1'],
    ['/items/${v}', '/v1/items/a%2Fb%3Fc%3Dd%26e%20%23%25'],
    ['/items?q=${v}&n=1', '/v1/items?q=a%2Fb%3Fc%3Dd%26e%20%23%25&n=1'],
    ['items${v}', '/v1/itemsa%2Fb%3Fc%3Dd%26e%20%23%25'],
    ['/a b/ü?q=ä"<>\\^`{|}', '/v1/a%20b/%C3%BC?q=%C3%A4%22%3C%3E%5C%5E%60%7B%7C%7D'],
    ['/done%20already/%zz', '/v1/done%20already/%zz'],
    ['/x#part', '/v1/x'],
    ['/x#${v}', '/v1/x'],
    ['/😀', '/v1/%F0%9F%98%80'],
    ["/ids[]=1,2;a@b:c!$&'()*+~", "/v1/ids[]=1,2;a@b:c!$&'()*+~"],
    ['//other.example.com/x', '/v1//other.example.com/x'],
  ])('%s is %s', (text, path) => {
    expect(fill(compilePath(text, base, place), values([['v', 'a/b?c=d&e #%']]))).toBe(path)
  })

  test.each([
    ["!'()*", '%21%27%28%29%2A'],
    ['..', '%2E%2E'],
    ['.', '%2E'],
    ['...', '...'],
    ['a-b_c.d~e', 'a-b_c.d~e'],
    ['ä', '%C3%A4'],
    ['\ud800', '%EF%BF%BD'],
    ['a\r\nHost: x', 'a%0D%0AHost%3A%20x'],
  ])('the value %j is %s in it', (value, encoded) => {
    expect(fill(compilePath('/${v}', root, place), values([['v', value]]))).toBe(`/${encoded}`)
  })

  test.each([
    ['${v}', '/items?a=1&b=%20', '/v1/items?a=1&b=%20'],
    ['${v}', 'https://api.example.com/next?page=2#x', '/next?page=2'],
    ['${v}', 'HTTPS://API.example.com:443/next', '/next'],
    ['${v}', 'https://api.example.com', '/'],
    ['${v}', 'https://api.example.com?x=1', '/?x=1'],
    ['${v}/items', 'https://api.example.com', '/items'],
    ['${v}/items', 'https://api.example.com/', '/items'],
    ['${v}', 'https://evil.example.com/next', '/v1/https%3A%2F%2Fevil.example.com%2Fnext'],
    ['${v}', 'https://api.example.com.evil.com/x', '/v1/https%3A%2F%2Fapi.example.com.evil.com%2Fx'],
    ['${v}', 'pico', '/v1/pico'],
    ['${v}', '/a b\r\nc', '/v1/a%20b%0D%0Ac'],
  ])('%s with %j at its start is %s', (text, value, path) => {
    expect(fill(compilePath(text, base, place), values([['v', value]]))).toBe(path)
  })

  test('never holds what ends a request line, and a value adds no segment and no parameter', () => {
    fc.assert(
      fc.property(texts, texts, (written, value) => {
        const text = `/${written.replaceAll('$', '')}/\${v}/end`
        const path = fill(compilePath(text, root, place), values([['v', value]]))
        expect(path).toMatch(/^\/[\x21-\x7e]*$/)
        const leading = fill(compilePath('${v}', root, place), values([['v', value]]))
        expect(leading).toMatch(/^\/[\x21-\x7e]*$/)
        const own = fill(compilePath('/${v}', root, place), values([['v', value]]))
        expect(own).toMatch(/^\/(?!\.{1,2}$)[\w.~%-]*$/)
        expect(decodeURIComponent(own.slice(1))).toBe(value.toWellFormed())
      }),
      { numRuns: 2000 },
    )
  })
})

describe('a header', () => {
  test.each([
    ['Bearer ${v}', 'abc', 'Bearer abc'],
    ['${v}', 'a\r\nx-evil: 1', 'a x-evil: 1'],
    ['${v}', 'a\nb\rc\0d', 'a b c d'],
    ['a\nb', '', 'a b'],
    ['${v}', 'tab\tstays', 'tab\tstays'],
    ['${v}', 'é', 'Ã©'],
  ])('%j with %j is %j', (text, value, header) => {
    expect(fill(compileHeader(text, place), values([['v', value]]))).toBe(header)
  })

  test('never begins another, and holds bytes alone', () => {
    fc.assert(
      fc.property(texts, texts, (written, value) => {
        const template = compileHeader(`${written.replaceAll('$', '')}\${v}`, place)
        expect(fill(template, values([['v', value]]))).toMatch(/^[\t\x20-\x7e\x80-\xff]*$/)
      }),
      { numRuns: 2000 },
    )
  })
})

test('a form is read with the values that were put in', () => {
  const template = compileForm('a=${v}&b=1', place)
  fc.assert(
    fc.property(texts, value => {
      const read = new URLSearchParams(fill(template, values([['v', value]])))
      expect([...read]).toEqual([
        ['a', value.toWellFormed()],
        ['b', '1'],
      ])
    }),
  )
})
