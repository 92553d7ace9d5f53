#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 49140:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("constants");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 91943:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 98995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 80099:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:sqlite");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 37830:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/web");

/***/ }),

/***/ 46193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 87997:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 30714:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:vm");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 78711:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(75919);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(34819);
/* harmony import */ var _text_redact_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(56089);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(32652);




// One entry for every door. What a crash prints is read for workflow commands like any other line, so even our own bugs
// are escaped; 70 says that the fault is ours.
process.exitCode = 70;
process.on('uncaughtException', crash);
process.on('unhandledRejection', crash);
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 19)) {
    process.stderr.write(`load-test needs Node 22.19 or newer; this is ${process.versions.node}.\n`);
    leave(2);
}
const argv = process.argv.slice(2);
if (argv[0] === '--version') {
    // Asked by scripts at every start, so it opens no door.
    process.stdout.write(`${_version_js__WEBPACK_IMPORTED_MODULE_1__/* .version */ .r}\n`);
    leave(0);
}
if (!node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.isMainThread) {
    const thread = await __nccwpck_require__.e(/* import() */ 6210).then(__nccwpck_require__.bind(__nccwpck_require__, 96210));
    await thread.enter();
}
else
    await open();
async function open() {
    const inAction = process.env['GITHUB_ACTIONS'] === 'true' && argv.length === 0 && hasInputs();
    const door = inAction ? await Promise.all(/* import() */[__nccwpck_require__.e(3572), __nccwpck_require__.e(3870), __nccwpck_require__.e(3701), __nccwpck_require__.e(4119), __nccwpck_require__.e(5329), __nccwpck_require__.e(1659), __nccwpck_require__.e(6679), __nccwpck_require__.e(1006), __nccwpck_require__.e(1660)]).then(__nccwpck_require__.bind(__nccwpck_require__, 21660)) : await Promise.all(/* import() */[__nccwpck_require__.e(6679), __nccwpck_require__.e(4962)]).then(__nccwpck_require__.bind(__nccwpck_require__, 64962));
    process.exitCode = await door.enter(argv);
    // An upload that was given up on may still hold a connection, and nobody waits for it.
    setTimeout(() => leave(process.exitCode), 2000).unref();
}
function hasInputs() {
    return Object.keys(process.env).some(name => name.startsWith('INPUT_'));
}
function crash(error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    for (const line of (0,_text_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redact */ .E)(text).split('\n'))
        process.stderr.write(`${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeLog */ .Ah)(line)}\n`);
    process.stderr.write('This is a fault of load-test, not yours. Please report it with the lines above.\n');
    leave(70);
}
function leave(code) {
    process.exit(code);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 34819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ah: () => (/* binding */ escapeLog),
/* harmony export */   GA: () => (/* binding */ cellCode),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   lF: () => (/* binding */ escapeLogLines),
/* harmony export */   mL: () => (/* binding */ escapeLogJson),
/* harmony export */   nv: () => (/* binding */ markdownSentence),
/* harmony export */   p7: () => (/* binding */ markdownText),
/* harmony export */   u5: () => (/* binding */ escapeCsvCell),
/* harmony export */   zn: () => (/* binding */ escapeLogXml)
/* harmony export */ });
/** Longest shown part of a text that somebody else chose, in characters. */
const longestShown = 120;
/** Inserted where letters would mean something together: it is seen by no reader, and by every scanner. */
const gap = '\u200b';
/**
 * escapeLog makes one line of a log from any text: no line breaks, no terminal control, no workflow command.
 * The runner reads `::command::` at the start of a line after blanks, and `##[command]` anywhere; stdout and stderr alike.
 */
function escapeLog(text) {
    return escapeLogLines(visible(text));
}
/**
 * escapeLogLines takes the workflow commands out of a text of ours that has lines and colours of its own. It writes an
 * escape that JSON reads back, and no unseen sign, because .NET compares as if such signs were not there.
 */
function escapeLogLines(text) {
    return text.replaceAll('##[', '##\\u005b').replace(/(?<![^\r\n])((?:(?![\r\n])[\s\p{C}])*)(?=::)/gu, '$1\\');
}
/** escapeLogJson takes the workflow commands out of a JSON text, whose values stay what they are, wherever it is printed. */
function escapeLogJson(json) {
    return json.replaceAll('##[', '##\\u005b');
}
/** escapeLogXml takes the workflow commands out of an XML text, which says the same to every reader of XML. */
function escapeLogXml(xml) {
    return xml.replaceAll('##[', '##&#91;').replace(/(?<![^\r\n])((?:(?![\r\n])[\s\p{C}])*):(?=:)/gu, '$1&#58;');
}
/** codeSpan makes inert Markdown code of any text, outside of tables: markup, mentions and links stay letters. */
function codeSpan(text) {
    return fenced(shown(text));
}
/** cellCode is `codeSpan` inside a table cell, where a bar must be escaped even in code. */
function cellCode(text) {
    // A backslash before that escape would take it for itself in some versions of the parser.
    return fenced(shown(text).replace(/\\(?=\|)/g, `\\${gap}`)).replaceAll('|', '\\|');
}
/** markdownText makes plain Markdown text of any text: no markup, link, mention, reference or list comes out of it. */
function markdownText(text) {
    return atLineStart(inline(withoutMarkers(oneSpaced(visible(text)))));
}
/** markdownSentence is `markdownText` for our own sentences, which quote foreign text in backticks: those become code. */
function markdownSentence(text) {
    const parts = withoutMarkers(oneSpaced(visible(text))).split('`');
    const paired = parts.length % 2 === 1;
    return atLineStart(parts
        .map((part, at) => {
        if (at % 2 === 0)
            return inline(part);
        return paired || at < parts.length - 1 ? codeSpan(part) : `\\\`${inline(part)}`;
    })
        .join(''));
}
/** escapeHtml makes HTML text or attribute content of any text. */
function escapeHtml(text) {
    return visible(text)
        .replace(/[&<>"'`]/g, entity)
        .replace(/(?<=##)\[|^\s*:(?=:)/g, entity);
}
/** escapeCsvCell quotes a cell for a spreadsheet; a cell that would be read as a formula gets an apostrophe in front. */
function escapeCsvCell(text) {
    const inert = /^[\s\p{C}]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(text) ? `'${text}` : text;
    return `"${inert.replaceAll('\0', '\ufffd').replaceAll('"', '""')}"`;
}
/** visible replaces line breaks, control, bidirectional and other unseen signs, which could hide or move what is read. */
function visible(text) {
    return text
        .replace(/[\r\n\t\u2028\u2029]+/g, ' ')
        .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{DI}]/gu, sign => (isEmojiStyle(sign) ? sign : '\ufffd'));
}
/** Emoji of ours and others end in it; it hides nothing. */
function isEmojiStyle(sign) {
    return sign === '\ufe0f';
}
/** The part of a foreign text that is shown as code. */
function shown(text) {
    return shortened(escapeLogLines(withoutMarkers(visible(text))));
}
/** A longer run of backticks than any inside; a blank keeps backticks and blanks at the edges apart from it. */
function fenced(code) {
    const longest = Math.max(0, ...(code.match(/`+/g) ?? []).map(run => run.length));
    const fence = '`'.repeat(longest + 1);
    const padded = code === '' || /^[` ]|[` ]$/.test(code) ? ` ${code} ` : code;
    return `${fence}${padded}${fence}`;
}
function shortened(text) {
    const letters = [...text.slice(0, 2 * longestShown + 2)];
    return letters.length <= longestShown ? text : `${letters.slice(0, longestShown - 1).join('')}…`;
}
function oneSpaced(text) {
    return text.replace(/ {2,}/g, ' ');
}
/** A comment is found again by a hidden marker, so no text may end or begin one. */
function withoutMarkers(text) {
    return text.replace(/<!(?=--)/g, `<!${gap}`).replace(/--(?=!?>)/g, `--${gap}`);
}
/**
 * What means something inside a line. Mentions, references and emoji are found in the rendered text, where an escape is
 * gone, so they need a gap; a tag must be none inside of an HTML block either, where backslashes do not count; the rest gets
 * a backslash, and only where it would mean something.
 */
function inline(text) {
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
        .replace(/\b(?=\d{0,39}[a-f])[0-9a-f]{7,40}\b/gi, sha => sha.replace(/.{6}(?=.)/g, `$&${gap}`));
}
function escapedUnlessInWord(run, at, text) {
    const before = text.slice(Math.max(0, at - 2), at);
    const after = text.slice(at + run.length, at + run.length + 2);
    return /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after) ? run : '\\_'.repeat(run.length);
}
/** Lists, headings, quotes, rules, tables and code blocks begin with these signs, commands with colons. */
function atLineStart(text) {
    return text.replace(/^\s+/, '').replace(/^(?=[-+=](?!\d)|[#>:])|(?<=^\d{1,9})(?=[.)])/, '\\');
}
function entity(signs) {
    return signs.replace(/\S/g, sign => `&#${sign.codePointAt(0)};`);
}


/***/ }),

/***/ 56089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ redactAll),
/* harmony export */   E: () => (/* binding */ redact)
/* harmony export */ });
/** What stands where a secret stood. */
const mask = '***';
/**
 * redact takes out of a text what looks like a secret: passwords and query values of URLs, private keys, authorization,
 * values of telling names, tokens of known shapes, long hexadecimal or chance-like words. Linear in time; what is ordinary
 * stays: names, paths, tags, UUIDs, numbers, short SHAs. A text that went through it comes out of it unchanged.
 */
function redact(text) {
    return rules.reduce((safe, [pattern, replace]) => safe.replace(pattern, replace), text);
}
function redactAll(value) {
    if (typeof value === 'string')
        return redact(value);
    if (Array.isArray(value)) {
        const items = value.map(item => redactAll(item));
        return items.every((item, at) => Object.is(item, value[at])) ? value : items;
    }
    if (!isPlain(value))
        return value;
    const entries = Object.entries(value);
    const redacted = entries.map(([key, item]) => [key, isPath(key) ? item : redactAll(item)]);
    return redacted.every(([, item], at) => Object.is(item, entries[at]?.[1])) ? value : Object.fromEntries(redacted);
}
/** Paths were given by whoever runs the program, who must find them again: an annotation on a masked one is lost. */
function isPath(key) {
    return key === 'file' || key === 'files';
}
const secretName = 'passw(?:or)?d|passphrase|pwd|secret|token|api[_-]?key|access[_-]?key|account[_-]?key|shared[_-]?key|private[_-]?key|signature|credentials?|session[_-]?id|sessid|sid|csrf';
/** In this order: what has the widest reach first. Each pattern begins at a place that its own repetition can't begin at again. */
const rules = [
    [
        /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----(?:[^-]|-(?!----))*(?:-----END [A-Z0-9 ]{0,40}-----)?/g,
        () => mask,
    ],
    // `Authorization: Basic abc`, `Cookie: a=b; c=d`, also in the JSON or Python of an error text
    [
        /\b((?:proxy-)?authorization|(?:set-)?cookie)(["']?\s{0,3}[:=]\s{0,3}["']?)(?:[^\s"'\\][^"'\\\r\n]*)/gi,
        (_, name = '', between = '') => `${name}${between}${mask}`,
    ],
    [/\b(bearer|basic|token|negotiate|apikey)(\s{1,3})([\w.~+/=-]{8,})/gi, maskedCredential],
    // `https://name:password@host`
    [/(?<![a-z\d+.-])([a-z][a-z\d+.-]{0,30}:\/\/)[^\s/?#"'<>`]*@/gi, (_, scheme = '') => `${scheme}${mask}@`],
    // whatever follows the `?` of a path, and `?name=value` anywhere
    [
        /(?<=\/[^\s?"'<>`]*)\?[^\s"'<>`]+?(?=,?(?:[\s"'<>`]|$))|\?[^\s"'<>`=]{1,100}=[^\s"'<>`]*?(?=,?(?:[\s"'<>`]|$))/g,
        () => '?…',
    ],
    // `password=x`, `access_token=x`, `;jsessionid=x`
    [new RegExp(`(${secretName})(=["']?)(?!\\*\\*\\*)[^\\s"'&;,<>]+`, 'gi'), (_, name = '', is = '') => name + is + mask],
    // `"client_secret": "x"`, `x-api-key: x1y2z3w4`
    [
        new RegExp(`(${secretName})(["']?\\s{0,3}:\\s{0,3}["'])(?!\\*\\*\\*)[^"'\\r\\n]+`, 'gi'),
        (_, name = '', is = '') => name + is + mask,
    ],
    [
        new RegExp(`(${secretName})(\\s{0,3}:\\s{0,3})(?=[\\w.~+/=-]{0,100}\\d)[\\w.~+/=-]{8,}`, 'gi'),
        (_, name = '', is = '') => name + is + mask,
    ],
    // JWT
    [/(?<![\w-])eyJ[\w-]{5,}\.[\w-]{5,}(?:\.[\w-]*){0,3}/g, () => mask],
    // what is given out by GitHub, GitLab, npm, PyPI, Hugging Face, DigitalOcean
    [/(?<!\w)(?:gh[a-z]_|github_pat_|gl[a-z]{2,5}-|npm_|pypi-|hf_|do[opr]_v1_)[\w.-]{16,}/g, () => mask],
    // AWS, Google
    [
        /(?<!\w)(?:(?:AKIA|ASIA|ABIA|ACCA)[A-Z\d]{16}(?!\w)|AIza[\w-]{30,}|ya29\.[\w-]{20,}|GOCSPX-[\w-]{20,})/g,
        () => mask,
    ],
    // Slack, OpenAI and those after it, Stripe, SendGrid, Telegram
    [
        /(?<!\w)(?:x(?:ox[a-z]|app)-[\w-]{10,}|(?:sk|pk|rk)-[\w-]{20,}|(?:sk|pk|rk|whsec)_[\w-]{16,}|SG\.[\w-]{16,}\.[\w-]{16,}|\d{8,10}:AA[\w-]{30,})/g,
        () => mask,
    ],
    [/(hooks\.slack\.com\/services\/|discord(?:app)?\.com\/api\/webhooks\/)[\w/-]+/g, (_, host = '') => `${host}${mask}`],
    // SHA-1, SHA-256, raw keys
    [/(?<![\da-z])[\da-f]{40,}(?![\da-z])/gi, () => mask],
    [/(?<![\w+=-])[\w+=-]{32,}/g, word => (isChance(word) ? mask : word)],
];
/** "Basic authentication" is no credential. */
function maskedCredential(found, scheme = '', blank = '', value = '') {
    return /[^a-z]/.test(value) || value.length > 20 ? `${scheme}${blank}${mask}` : found;
}
/** People write a number or two into a long word; chance puts digits between letters of both cases all over it. */
function isChance(word) {
    const edges = word.match(/\d(?=[a-z])|[a-z](?=\d)/gi)?.length ?? 0;
    return edges >= 5 && /[a-z]/.test(word) && /[A-Z]/.test(word);
}
function isPlain(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const prototype = Object.getPrototypeOf(value);
    return prototype === Object.prototype || prototype === null;
}


/***/ }),

/***/ 32652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** version of the program; `house.test.ts` holds it against package.json. */
const version = '0.1.0';


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(78711);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
