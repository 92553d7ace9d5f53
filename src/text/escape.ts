/** Longest shown part of a text that somebody else chose, in characters. */
const longestShown = 120

/**
 * escapeLog makes one line of a log from any text: no line breaks, no terminal control, no workflow command.
 * The runner reads `::command::` at the start of a line after blanks, and `##[command]` anywhere; stdout and stderr alike.
 */
export function escapeLog(text: string): string {
  return visible(text)
    .replace(/##\[/g, '#\u200b#[')
    .replace(/^([\s\p{C}]*):(?=:)/u, '$1:\u200b')
}

/** withoutCommands breaks what the runner would obey in lines that are otherwise ours, such as Markdown on stdout. */
export function withoutCommands(text: string): string {
  return text.replace(/##\[/g, '#\u200b#[').replace(/^([\s\p{C}]*):(?=:)/gmu, '$1:\u200b')
}

/** codeSpan makes inert Markdown code of any text, outside of tables: markup, mentions and links stay letters. */
export function codeSpan(text: string): string {
  const shown = shortened(withoutMarkers(visible(text)))
  const longest = Math.max(0, ...(shown.match(/`+/g) ?? []).map(run => run.length))
  const fence = '`'.repeat(longest + 1)
  const padded = shown === '' || /^[` ]|[` ]$/.test(shown) ? ` ${shown} ` : shown
  return `${fence}${padded}${fence}`
}

/** cellCode is `codeSpan` inside a table cell, where a bar must be escaped even in code. */
export function cellCode(text: string): string {
  return codeSpan(text).replaceAll('|', '\\|')
}

/** markdownText makes plain Markdown text of any text: no markup, link, mention, reference or list comes out of it. */
export function markdownText(text: string): string {
  return withoutMarkers(visible(text))
    .replace(/&/g, '&amp;')
    .replace(/[\\`*_[\]<>|~$]/g, '\\$&')
    .replace(/@(?=[\w-])/g, '@\u200b')
    .replace(/#(?=\d)/g, '#\u200b')
    .replace(/\b(GH)-(?=\d)/gi, '$1\u200b-')
    .replace(/:(?=\/\/)/g, ':\u200b')
    .replace(/\b(www|mailto|xmpp)(?=[.:])/gi, '$1\u200b')
    .replace(/^(\s*)(?=(?:[-+=#]|\d+[.)])(?:\s|$|[-=#]))/, '$1\u200b')
}

/** escapeHtml makes HTML text or attribute content of any text. */
export function escapeHtml(text: string): string {
  return visible(text).replace(/[&<>"'`]/g, sign => entity(sign))
}

/** escapeCsvCell quotes a cell for a spreadsheet; a cell that would be read as a formula gets an apostrophe in front. */
export function escapeCsvCell(text: string): string {
  const inert = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return `"${inert.replaceAll('"', '""')}"`
}

/** visible replaces line breaks, control, bidirectional and zero-width signs, which could hide or move what is read. */
export function visible(text: string): string {
  return text.replace(/[\r\n\t\u2028\u2029]+/g, ' ').replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu, '\ufffd')
}

function shortened(text: string): string {
  const letters = [...text]
  return letters.length <= longestShown ? text : `${letters.slice(0, longestShown - 1).join('')}…`
}

/** A comment is found again by a hidden marker, so no text may end or begin one. */
function withoutMarkers(text: string): string {
  return text.replace(/<!-{2,}/g, '<!\u200b--').replace(/-{2,}>/g, '--\u200b>')
}

function entity(sign: string): string {
  return `&#${sign.codePointAt(0)};`
}
