/** Longest shown part of a text that somebody else chose, in characters. */
const longestShown = 120

/** Inserted where letters would mean something together: it is seen by no reader, and by every scanner. */
const gap = '\u200b'

/**
 * escapeLog makes one line of a log from any text: no line breaks, no terminal control, no workflow command.
 * The runner reads `::command::` at the start of a line after blanks, and `##[command]` anywhere; stdout and stderr alike.
 */
export function escapeLog(text: string): string {
  return escapeLogLines(visible(text))
}

/**
 * escapeLogLines takes the workflow commands out of a text of ours that has lines and colours of its own. It writes an
 * escape that JSON reads back, and no unseen sign, because .NET compares as if such signs were not there.
 */
export function escapeLogLines(text: string): string {
  return text.replaceAll('##[', '##\\u005b').replace(/(?<![^\r\n])((?:(?![\r\n])[\s\p{C}])*)(?=::)/gu, '$1\\')
}

/** escapeLogJson takes the workflow commands out of a JSON text, whose values stay what they are, wherever it is printed. */
export function escapeLogJson(json: string): string {
  return json.replaceAll('##[', '##\\u005b')
}

/** escapeLogXml takes the workflow commands out of an XML text, which says the same to every reader of XML. */
export function escapeLogXml(xml: string): string {
  return xml.replaceAll('##[', '##&#91;').replace(/(?<![^\r\n])((?:(?![\r\n])[\s\p{C}])*):(?=:)/gu, '$1&#58;')
}

/** codeSpan makes inert Markdown code of any text, outside of tables: markup, mentions and links stay letters. */
export function codeSpan(text: string): string {
  return fenced(shown(text))
}

/** cellCode is `codeSpan` inside a table cell, where a bar must be escaped even in code. */
export function cellCode(text: string): string {
  // A backslash before that escape would take it for itself in some versions of the parser.
  return fenced(shown(text).replace(/\\(?=\|)/g, `\\${gap}`)).replaceAll('|', '\\|')
}

/** markdownText makes plain Markdown text of any text: no markup, link, mention, reference or list comes out of it. */
export function markdownText(text: string): string {
  return atLineStart(inline(withoutMarkers(oneSpaced(visible(text)))))
}

/** markdownSentence is `markdownText` for our own sentences, which quote foreign text in backticks: those become code. */
export function markdownSentence(text: string): string {
  const parts = withoutMarkers(oneSpaced(visible(text))).split('`')
  const paired = parts.length % 2 === 1
  return atLineStart(
    parts
      .map((part, at) => {
        if (at % 2 === 0) return inline(part)
        return paired || at < parts.length - 1 ? codeSpan(part) : `\\\`${inline(part)}`
      })
      .join(''),
  )
}

/** escapeHtml makes HTML text or attribute content of any text. */
export function escapeHtml(text: string): string {
  return visible(text)
    .replace(/[&<>"'`]/g, entity)
    .replace(/(?<=##)\[|^\s*:(?=:)/g, entity)
}

/** escapeCsvCell quotes a cell for a spreadsheet; a cell that would be read as a formula gets an apostrophe in front. */
export function escapeCsvCell(text: string): string {
  const inert = /^[\s\p{C}]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(text) ? `'${text}` : text
  return `"${inert.replaceAll('\0', '\ufffd').replaceAll('"', '""')}"`
}

/** visible replaces line breaks, control, bidirectional and other unseen signs, which could hide or move what is read. */
export function visible(text: string): string {
  return text
    .replace(/[\r\n\t\u2028\u2029]+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{DI}]/gu, sign => (isEmojiStyle(sign) ? sign : '\ufffd'))
}

/** Emoji of ours and others end in it; it hides nothing. */
function isEmojiStyle(sign: string): boolean {
  return sign === '\ufe0f'
}

/** The part of a foreign text that is shown as code. */
function shown(text: string): string {
  return shortened(escapeLogLines(withoutMarkers(visible(text))))
}

/** A longer run of backticks than any inside; a blank keeps backticks and blanks at the edges apart from it. */
function fenced(code: string): string {
  const longest = Math.max(0, ...(code.match(/`+/g) ?? []).map(run => run.length))
  const fence = '`'.repeat(longest + 1)
  const padded = code === '' || /^[` ]|[` ]$/.test(code) ? ` ${code} ` : code
  return `${fence}${padded}${fence}`
}

function shortened(text: string): string {
  const letters = [...text.slice(0, 2 * longestShown + 2)]
  return letters.length <= longestShown ? text : `${letters.slice(0, longestShown - 1).join('')}…`
}

function oneSpaced(text: string): string {
  return text.replace(/ {2,}/g, ' ')
}

/** A comment is found again by a hidden marker, so no text may end or begin one. */
function withoutMarkers(text: string): string {
  return text.replace(/<!(?=--)/g, `<!${gap}`).replace(/--(?=!?>)/g, `--${gap}`)
}

/**
 * What means something inside a line. Mentions, references and emoji are found in the rendered text, where an escape is
 * gone, so they need a gap; a tag must be none inside of an HTML block either, where backslashes do not count; the rest gets
 * a backslash, and only where it would mean something.
 */
function inline(text: string): string {
  return text
    .replace(/:(?=(?:(?!\d+:)[\w+-]{1,40}|100|1234):)/g, `:${gap}`)
    .replace(/[\\`*[\]|~]/g, '\\$&')
    .replace(/&(?=#?\w)/g, '&amp;')
    .replace(/<(?=[a-z/!?])/gi, '&lt;')
    .replace(/!$/, '\\!')
    .replace(/_+/g, escapedUnlessInWord)
    .replace(/\$/g, '<span>$</span>')
    .replace(/@(?=\S)/g, `@${gap}`)
    .replace(/#(?=\d)/g, `#${gap}`)
    .replace(/GH-(?=\d)/gi, `$&${gap}`)
    .replace(/:(?=\/\/)/g, `:${gap}`)
    .replace(/www(?=\.)/gi, `$&${gap}`)
    .replace(/\b(?=\d{0,39}[a-f])[0-9a-f]{7,40}\b/gi, sha => sha.replace(/.{6}(?=.)/g, `$&${gap}`))
}

function escapedUnlessInWord(run: string, at: number, text: string): string {
  const before = text.slice(Math.max(0, at - 2), at)
  const after = text.slice(at + run.length, at + run.length + 2)
  return /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after) ? run : '\\_'.repeat(run.length)
}

/** Lists, headings, quotes, rules, tables and code blocks begin with these signs, commands with colons. */
function atLineStart(text: string): string {
  return text.replace(/^\s+/, '').replace(/^(?=[-+=](?!\d)|[#>:])|(?<=^\d{1,9})(?=[.)])/, '\\')
}

function entity(signs: string): string {
  return signs.replace(/\S/g, sign => `&#${sign.codePointAt(0)};`)
}
