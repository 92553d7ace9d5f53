import { UserError } from '../model/errors.ts'
import type { Place } from '../model/notice.ts'
import { type Decoder, unexpected } from '../text/decoder.ts'

/** Template is a text that may hold `${name}`, as it is written. */
export interface Template {
  readonly text: string
  readonly uses: readonly Use[]
  readonly place: Place
}

/** Use is one `${name}` and where it stands. */
export interface Use {
  readonly name: string
  readonly place: Place
}

/** What stands for a `${` that names nothing. */
const plainGap = '$${'
const gap = /\$\$\{|\$\{[^}]*\}?/g

/** isName says whether a text can stand in `${…}`. */
export function isName(text: string): boolean {
  return /^[A-Za-z_][\w.-]{0,99}$/.test(text)
}

/** usesIn finds each `${name}` of a text; throws UserError `template-name` for `${` that names nothing. */
export function usesIn(text: string, place: Place): readonly Use[] {
  return [...text.matchAll(gap)]
    .filter(([found]) => found !== plainGap)
    .map(([found]) => {
      const name = found.endsWith('}') ? found.slice(2, -1) : ''
      if (!isName(name))
        throw new UserError('template-name', { ...place, text: found.slice(0, 60), example: '${intent}' })
      return { name, place }
    })
}

/** templateOf makes a template of a text. */
export function templateOf(text: string, place: Place): Template {
  return { text, uses: usesIn(text, place), place }
}

/** filled puts values in the place of each `${name}`; `plain` is what becomes of `$${`. */
export function filled({ text, uses }: Template, value: (use: Use) => string, plain = plainGap): string {
  let index = -1
  return text.replace(gap, found => {
    if (found === plainGap) return plain
    index += 1
    const use = uses[index]
    return use === undefined ? found : value(use)
  })
}

/** asText writes a text so that nothing of it is read as `${name}`. */
export function asText(text: string): string {
  return text.replaceAll('${', () => plainGap)
}

/** template takes a text that may hold `${name}`; spaces in quotes count, and numbers are taken as written. */
export function template(description: string, least: 0 | 1 = 1): Decoder<Template> {
  return {
    schema: { type: ['string', 'number', 'boolean'], ...(least === 1 && { minLength: 1 }), description },
    decode: node => {
      if (node.kind !== 'scalar' || node.value === null || node.text.length < least) throw unexpected(node, 'a text')
      return templateOf(node.text, node.place)
    },
  }
}

/** encoded percent-encodes what is no `${name}`. */
export function encoded(text: string): string {
  return text
    .split(/(?<!\$)(\$\{[^}]*\})/)
    .map((part, at) => (at % 2 === 1 ? part : encodeURIComponent(part.replaceAll(plainGap, '${').toWellFormed())))
    .join('')
}
