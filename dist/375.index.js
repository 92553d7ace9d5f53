export const id = 375;
export const ids = [375];
export const modules = {

/***/ 57349:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var identity = __webpack_require__(41127);
var Scalar = __webpack_require__(63301);
var YAMLMap = __webpack_require__(84454);
var YAMLSeq = __webpack_require__(92223);
var resolveBlockMap = __webpack_require__(87103);
var resolveBlockSeq = __webpack_require__(90334);
var resolveFlowCollection = __webpack_require__(13142);

function resolveCollection(CN, ctx, token, onError, tagName, tag) {
    const coll = token.type === 'block-map'
        ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag)
        : token.type === 'block-seq'
            ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag)
            : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
    const Coll = coll.constructor;
    // If we got a tagName matching the class, or the tag name is '!',
    // then use the tagName from the node class used to create it.
    if (tagName === '!' || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
    }
    if (tagName)
        coll.tag = tagName;
    return coll;
}
function composeCollection(CN, ctx, token, props, onError) {
    const tagToken = props.tag;
    const tagName = !tagToken
        ? null
        : ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg));
    if (token.type === 'block-seq') {
        const { anchor, newlineAfterProp: nl } = props;
        const lastProp = anchor && tagToken
            ? anchor.offset > tagToken.offset
                ? anchor
                : tagToken
            : (anchor ?? tagToken);
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
            const message = 'Missing newline after block sequence props';
            onError(lastProp, 'MISSING_CHAR', message);
        }
    }
    const expType = token.type === 'block-map'
        ? 'map'
        : token.type === 'block-seq'
            ? 'seq'
            : token.start.source === '{'
                ? 'map'
                : 'seq';
    // shortcut: check if it's a generic YAMLMap or YAMLSeq
    // before jumping into the custom tag logic.
    if (!tagToken ||
        !tagName ||
        tagName === '!' ||
        (tagName === YAMLMap.YAMLMap.tagName && expType === 'map') ||
        (tagName === YAMLSeq.YAMLSeq.tagName && expType === 'seq')) {
        return resolveCollection(CN, ctx, token, onError, tagName);
    }
    let tag = ctx.schema.tags.find(t => t.tag === tagName && t.collection === expType);
    if (!tag) {
        const kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType) {
            ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
            tag = kt;
        }
        else {
            if (kt) {
                onError(tagToken, 'BAD_COLLECTION_TYPE', `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? 'scalar'}`, true);
            }
            else {
                onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, true);
            }
            return resolveCollection(CN, ctx, token, onError, tagName);
        }
    }
    const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
    const res = tag.resolve?.(coll, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg), ctx.options) ?? coll;
    const node = identity.isNode(res)
        ? res
        : new Scalar.Scalar(res);
    node.range = coll.range;
    node.tag = tagName;
    if (tag?.format)
        node.format = tag.format;
    return node;
}

exports.composeCollection = composeCollection;


/***/ }),

/***/ 23683:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var Document = __webpack_require__(3021);
var composeNode = __webpack_require__(45937);
var resolveEnd = __webpack_require__(17788);
var resolveProps = __webpack_require__(34631);

function composeDoc(options, directives, { offset, start, value, end }, onError) {
    const opts = Object.assign({ _directives: directives }, options);
    const doc = new Document.Document(undefined, opts);
    const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
    };
    const props = resolveProps.resolveProps(start, {
        indicator: 'doc-start',
        next: value ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
    });
    if (props.found) {
        doc.directives.docStart = true;
        if (value &&
            (value.type === 'block-map' || value.type === 'block-seq') &&
            !props.hasNewline)
            onError(props.end, 'MISSING_CHAR', 'Block collection cannot start on same line with directives-end marker');
    }
    // @ts-expect-error If Contents is set, let's trust the user
    doc.contents = value
        ? composeNode.composeNode(ctx, value, props, onError)
        : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
    const contentEnd = doc.contents.range[2];
    const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
    if (re.comment)
        doc.comment = re.comment;
    doc.range = [offset, contentEnd, re.offset];
    return doc;
}

exports.composeDoc = composeDoc;


/***/ }),

/***/ 45937:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var Alias = __webpack_require__(4065);
var identity = __webpack_require__(41127);
var composeCollection = __webpack_require__(57349);
var composeScalar = __webpack_require__(5413);
var resolveEnd = __webpack_require__(17788);
var utilEmptyScalarPosition = __webpack_require__(22599);

const CN = { composeNode, composeEmptyNode };
function composeNode(ctx, token, props, onError) {
    const atKey = ctx.atKey;
    const { spaceBefore, comment, anchor, tag } = props;
    let node;
    let isSrcToken = true;
    switch (token.type) {
        case 'alias':
            node = composeAlias(ctx, token, onError);
            if (anchor || tag)
                onError(token, 'ALIAS_PROPS', 'An alias node must not specify any properties');
            break;
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'block-scalar':
            node = composeScalar.composeScalar(ctx, token, tag, onError);
            if (anchor)
                node.anchor = anchor.source.substring(1);
            break;
        case 'block-map':
        case 'block-seq':
        case 'flow-collection':
            try {
                node = composeCollection.composeCollection(CN, ctx, token, props, onError);
                if (anchor)
                    node.anchor = anchor.source.substring(1);
            }
            catch (error) {
                // Almost certainly here due to a stack overflow
                const message = error instanceof Error ? error.message : String(error);
                onError(token, 'RESOURCE_EXHAUSTION', message);
            }
            break;
        default: {
            const message = token.type === 'error'
                ? token.message
                : `Unsupported token (type: ${token.type})`;
            onError(token, 'UNEXPECTED_TOKEN', message);
            isSrcToken = false;
        }
    }
    node ?? (node = composeEmptyNode(ctx, token.offset, undefined, null, props, onError));
    if (anchor && node.anchor === '')
        onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    if (atKey &&
        ctx.options.stringKeys &&
        (!identity.isScalar(node) ||
            typeof node.value !== 'string' ||
            (node.tag && node.tag !== 'tag:yaml.org,2002:str'))) {
        const msg = 'With stringKeys, all keys must be strings';
        onError(tag ?? token, 'NON_STRING_KEY', msg);
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        if (token.type === 'scalar' && token.source === '')
            node.comment = comment;
        else
            node.commentBefore = comment;
    }
    // @ts-expect-error Type checking misses meaning of isSrcToken
    if (ctx.options.keepSourceTokens && isSrcToken)
        node.srcToken = token;
    return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
    const token = {
        type: 'scalar',
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ''
    };
    const node = composeScalar.composeScalar(ctx, token, tag, onError);
    if (anchor) {
        node.anchor = anchor.source.substring(1);
        if (node.anchor === '')
            onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        node.comment = comment;
        node.range[2] = end;
    }
    return node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
    const alias = new Alias.Alias(source.substring(1));
    if (alias.source === '')
        onError(offset, 'BAD_ALIAS', 'Alias cannot be an empty string');
    if (alias.source.endsWith(':'))
        onError(offset + source.length - 1, 'BAD_ALIAS', 'Alias ending in : is ambiguous', true);
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
    alias.range = [offset, valueEnd, re.offset];
    if (re.comment)
        alias.comment = re.comment;
    return alias;
}

exports.composeEmptyNode = composeEmptyNode;
exports.composeNode = composeNode;


/***/ }),

/***/ 5413:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var identity = __webpack_require__(41127);
var Scalar = __webpack_require__(63301);
var resolveBlockScalar = __webpack_require__(48913);
var resolveFlowScalar = __webpack_require__(76842);

function composeScalar(ctx, token, tagToken, onError) {
    const { value, type, comment, range } = token.type === 'block-scalar'
        ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError)
        : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
    const tagName = tagToken
        ? ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg))
        : null;
    let tag;
    if (ctx.options.stringKeys && ctx.atKey) {
        tag = ctx.schema[identity.SCALAR];
    }
    else if (tagName)
        tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
    else if (token.type === 'scalar')
        tag = findScalarTagByTest(ctx, value, token, onError);
    else
        tag = ctx.schema[identity.SCALAR];
    let scalar;
    try {
        const res = tag.resolve(value, msg => onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg), ctx.options);
        scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
    }
    catch (error) {
        const msg = error instanceof Error ? error.message : String(error);
        onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg);
        scalar = new Scalar.Scalar(value);
    }
    scalar.range = range;
    scalar.source = value;
    if (type)
        scalar.type = type;
    if (tagName)
        scalar.tag = tagName;
    if (tag.format)
        scalar.format = tag.format;
    if (comment)
        scalar.comment = comment;
    return scalar;
}
function findScalarTagByName(schema, value, tagName, tagToken, onError) {
    if (tagName === '!')
        return schema[identity.SCALAR]; // non-specific tag
    const matchWithTest = [];
    for (const tag of schema.tags) {
        if (!tag.collection && tag.tag === tagName) {
            if (tag.default && tag.test)
                matchWithTest.push(tag);
            else
                return tag;
        }
    }
    for (const tag of matchWithTest)
        if (tag.test?.test(value))
            return tag;
    const kt = schema.knownTags[tagName];
    if (kt && !kt.collection) {
        // Ensure that the known tag is available for stringifying,
        // but does not get used by default.
        schema.tags.push(Object.assign({}, kt, { default: false, test: undefined }));
        return kt;
    }
    onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, tagName !== 'tag:yaml.org,2002:str');
    return schema[identity.SCALAR];
}
function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
    const tag = schema.tags.find(tag => (tag.default === true || (atKey && tag.default === 'key')) &&
        tag.test?.test(value)) || schema[identity.SCALAR];
    if (schema.compat) {
        const compat = schema.compat.find(tag => tag.default && tag.test?.test(value)) ??
            schema[identity.SCALAR];
        if (tag.tag !== compat.tag) {
            const ts = directives.tagString(tag.tag);
            const cs = directives.tagString(compat.tag);
            const msg = `Value may be parsed as either ${ts} or ${cs}`;
            onError(token, 'TAG_RESOLVE_FAILED', msg, true);
        }
    }
    return tag;
}

exports.composeScalar = composeScalar;


/***/ }),

/***/ 89984:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var node_process = __webpack_require__(932);
var directives = __webpack_require__(61342);
var Document = __webpack_require__(3021);
var errors = __webpack_require__(91464);
var identity = __webpack_require__(41127);
var composeDoc = __webpack_require__(23683);
var resolveEnd = __webpack_require__(17788);

function getErrorPos(src) {
    if (typeof src === 'number')
        return [src, src + 1];
    if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
    const { offset, source } = src;
    return [offset, offset + (typeof source === 'string' ? source.length : 1)];
}
function parsePrelude(prelude) {
    let comment = '';
    let atComment = false;
    let afterEmptyLine = false;
    for (let i = 0; i < prelude.length; ++i) {
        const source = prelude[i];
        switch (source[0]) {
            case '#':
                comment +=
                    (comment === '' ? '' : afterEmptyLine ? '\n\n' : '\n') +
                        (source.substring(1) || ' ');
                atComment = true;
                afterEmptyLine = false;
                break;
            case '%':
                if (prelude[i + 1]?.[0] !== '#')
                    i += 1;
                atComment = false;
                break;
            default:
                // This may be wrong after doc-end, but in that case it doesn't matter
                if (!atComment)
                    afterEmptyLine = true;
                atComment = false;
        }
    }
    return { comment, afterEmptyLine };
}
/**
 * Compose a stream of CST nodes into a stream of YAML Documents.
 *
 * ```ts
 * import { Composer, Parser } from 'yaml'
 *
 * const src: string = ...
 * const tokens = new Parser().parse(src)
 * const docs = new Composer().compose(tokens)
 * ```
 */
class Composer {
    constructor(options = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code, message, warning) => {
            const pos = getErrorPos(source);
            if (warning)
                this.warnings.push(new errors.YAMLWarning(pos, code, message));
            else
                this.errors.push(new errors.YAMLParseError(pos, code, message));
        };
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        this.directives = new directives.Directives({ version: options.version || '1.2' });
        this.options = options;
    }
    decorate(doc, afterDoc) {
        const { comment, afterEmptyLine } = parsePrelude(this.prelude);
        //console.log({ dc: doc.comment, prelude, comment })
        if (comment) {
            const dc = doc.contents;
            if (afterDoc) {
                doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
            }
            else if (afterEmptyLine || doc.directives.docStart || !dc) {
                doc.commentBefore = comment;
            }
            else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
                let it = dc.items[0];
                if (identity.isPair(it))
                    it = it.key;
                const cb = it.commentBefore;
                it.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
            else {
                const cb = dc.commentBefore;
                dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
        }
        if (afterDoc) {
            for (let i = 0; i < this.errors.length; ++i)
                doc.errors.push(this.errors[i]);
            for (let i = 0; i < this.warnings.length; ++i)
                doc.warnings.push(this.warnings[i]);
        }
        else {
            doc.errors = this.errors;
            doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
    }
    /**
     * Current stream status information.
     *
     * Mostly useful at the end of input for an empty stream.
     */
    streamInfo() {
        return {
            comment: parsePrelude(this.prelude).comment,
            directives: this.directives,
            errors: this.errors,
            warnings: this.warnings
        };
    }
    /**
     * Compose tokens into documents.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
            yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
    }
    /** Advance the composer by one CST token. */
    *next(token) {
        if (node_process.env.LOG_STREAM)
            console.dir(token, { depth: null });
        switch (token.type) {
            case 'directive':
                this.directives.add(token.source, (offset, message, warning) => {
                    const pos = getErrorPos(token);
                    pos[0] += offset;
                    this.onError(pos, 'BAD_DIRECTIVE', message, warning);
                });
                this.prelude.push(token.source);
                this.atDirectives = true;
                break;
            case 'document': {
                const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
                if (this.atDirectives && !doc.directives.docStart)
                    this.onError(token, 'MISSING_CHAR', 'Missing directives-end/doc-start indicator line');
                this.decorate(doc, false);
                if (this.doc)
                    yield this.doc;
                this.doc = doc;
                this.atDirectives = false;
                break;
            }
            case 'byte-order-mark':
            case 'space':
                break;
            case 'comment':
            case 'newline':
                this.prelude.push(token.source);
                break;
            case 'error': {
                const msg = token.source
                    ? `${token.message}: ${JSON.stringify(token.source)}`
                    : token.message;
                const error = new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg);
                if (this.atDirectives || !this.doc)
                    this.errors.push(error);
                else
                    this.doc.errors.push(error);
                break;
            }
            case 'doc-end': {
                if (!this.doc) {
                    const msg = 'Unexpected doc-end without preceding document';
                    this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg));
                    break;
                }
                this.doc.directives.docEnd = true;
                const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
                this.decorate(this.doc, true);
                if (end.comment) {
                    const dc = this.doc.comment;
                    this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
                }
                this.doc.range[2] = end.offset;
                break;
            }
            default:
                this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', `Unsupported token ${token.type}`));
        }
    }
    /**
     * Call at end of input to yield any remaining document.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
            this.decorate(this.doc, true);
            yield this.doc;
            this.doc = null;
        }
        else if (forceDoc) {
            const opts = Object.assign({ _directives: this.directives }, this.options);
            const doc = new Document.Document(undefined, opts);
            if (this.atDirectives)
                this.onError(endOffset, 'MISSING_CHAR', 'Missing directives-end indicator line');
            doc.range = [0, endOffset, endOffset];
            this.decorate(doc, false);
            yield doc;
        }
    }
}

exports.Composer = Composer;


/***/ }),

/***/ 87103:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var Pair = __webpack_require__(57165);
var YAMLMap = __webpack_require__(84454);
var resolveProps = __webpack_require__(34631);
var utilContainsNewline = __webpack_require__(9499);
var utilFlowIndentCheck = __webpack_require__(74051);
var utilMapIncludes = __webpack_require__(81187);

const startColMsg = 'All mapping items must start at the same column';
function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
    const map = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    let offset = bm.offset;
    let commentEnd = null;
    for (const collItem of bm.items) {
        const { start, key, sep, value } = collItem;
        // key properties
        const keyProps = resolveProps.resolveProps(start, {
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: bm.indent,
            startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
            if (key) {
                if (key.type === 'block-seq')
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'A block sequence may not be used as an implicit map key');
                else if ('indent' in key && key.indent !== bm.indent)
                    onError(offset, 'BAD_INDENT', startColMsg);
            }
            if (!keyProps.anchor && !keyProps.tag && !sep) {
                commentEnd = keyProps.end;
                if (keyProps.comment) {
                    if (map.comment)
                        map.comment += '\n' + keyProps.comment;
                    else
                        map.comment = keyProps.comment;
                }
                continue;
            }
            if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
                onError(key ?? start[start.length - 1], 'MULTILINE_IMPLICIT_KEY', 'Implicit keys need to be on a single line');
            }
        }
        else if (keyProps.found?.indent !== bm.indent) {
            onError(offset, 'BAD_INDENT', startColMsg);
        }
        // key value
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key
            ? composeNode(ctx, key, keyProps, onError)
            : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
        ctx.atKey = false;
        if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
            onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
        // value properties
        const valueProps = resolveProps.resolveProps(sep ?? [], {
            indicator: 'map-value-ind',
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: bm.indent,
            startOnNewline: !key || key.type === 'block-scalar'
        });
        offset = valueProps.end;
        if (valueProps.found) {
            if (implicitKey) {
                if (value?.type === 'block-map' && !valueProps.hasNewline)
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'Nested mappings are not allowed in compact mappings');
                if (ctx.options.strict &&
                    keyProps.start < valueProps.found.offset - 1024)
                    onError(keyNode.range, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit block mapping key');
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
            if (ctx.schema.compat)
                utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
            offset = valueNode.range[2];
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
        else {
            // key with no value
            if (implicitKey)
                onError(keyNode.range, 'MISSING_CHAR', 'Implicit map keys need to be followed by map values');
            if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
    }
    if (commentEnd && commentEnd < offset)
        onError(commentEnd, 'IMPOSSIBLE', 'Map comment with trailing content');
    map.range = [bm.offset, offset, commentEnd ?? offset];
    return map;
}

exports.resolveBlockMap = resolveBlockMap;


/***/ }),

/***/ 48913:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var Scalar = __webpack_require__(63301);

function resolveBlockScalar(ctx, scalar, onError) {
    const start = scalar.offset;
    const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
    if (!header)
        return { value: '', type: null, comment: '', range: [start, start, start] };
    const type = header.mode === '>' ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
    const lines = scalar.source ? splitLines(scalar.source) : [];
    // determine the end of content & start of chomping
    let chompStart = lines.length;
    for (let i = lines.length - 1; i >= 0; --i) {
        const content = lines[i][1];
        if (content === '' || content === '\r')
            chompStart = i;
        else
            break;
    }
    // shortcut for empty contents
    if (chompStart === 0) {
        const value = header.chomp === '+' && lines.length > 0
            ? '\n'.repeat(Math.max(1, lines.length - 1))
            : '';
        let end = start + header.length;
        if (scalar.source)
            end += scalar.source.length;
        return { value, type, comment: header.comment, range: [start, end, end] };
    }
    // find the indentation level to trim from start
    let trimIndent = scalar.indent + header.indent;
    let offset = scalar.offset + header.length;
    let contentStart = 0;
    for (let i = 0; i < chompStart; ++i) {
        const [indent, content] = lines[i];
        if (content === '' || content === '\r') {
            if (header.indent === 0 && indent.length > trimIndent)
                trimIndent = indent.length;
        }
        else {
            if (indent.length < trimIndent) {
                const message = 'Block scalars with more-indented leading empty lines must use an explicit indentation indicator';
                onError(offset + indent.length, 'MISSING_CHAR', message);
            }
            if (header.indent === 0)
                trimIndent = indent.length;
            contentStart = i;
            if (trimIndent === 0 && !ctx.atRoot) {
                const message = 'Block scalar values in collections must be indented';
                onError(offset, 'BAD_INDENT', message);
            }
            break;
        }
        offset += indent.length + content.length + 1;
    }
    // include trailing more-indented empty lines in content
    for (let i = lines.length - 1; i >= chompStart; --i) {
        if (lines[i][0].length > trimIndent)
            chompStart = i + 1;
    }
    let value = '';
    let sep = '';
    let prevMoreIndented = false;
    // leading whitespace is kept intact
    for (let i = 0; i < contentStart; ++i)
        value += lines[i][0].slice(trimIndent) + '\n';
    for (let i = contentStart; i < chompStart; ++i) {
        let [indent, content] = lines[i];
        offset += indent.length + content.length + 1;
        const crlf = content[content.length - 1] === '\r';
        if (crlf)
            content = content.slice(0, -1);
        /* istanbul ignore if already caught in lexer */
        if (content && indent.length < trimIndent) {
            const src = header.indent
                ? 'explicit indentation indicator'
                : 'first line';
            const message = `Block scalar lines must not be less indented than their ${src}`;
            onError(offset - content.length - (crlf ? 2 : 1), 'BAD_INDENT', message);
            indent = '';
        }
        if (type === Scalar.Scalar.BLOCK_LITERAL) {
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
        }
        else if (indent.length > trimIndent || content[0] === '\t') {
            // more-indented content within a folded block
            if (sep === ' ')
                sep = '\n';
            else if (!prevMoreIndented && sep === '\n')
                sep = '\n\n';
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
            prevMoreIndented = true;
        }
        else if (content === '') {
            // empty line
            if (sep === '\n')
                value += '\n';
            else
                sep = '\n';
        }
        else {
            value += sep + content;
            sep = ' ';
            prevMoreIndented = false;
        }
    }
    switch (header.chomp) {
        case '-':
            break;
        case '+':
            for (let i = chompStart; i < lines.length; ++i)
                value += '\n' + lines[i][0].slice(trimIndent);
            if (value[value.length - 1] !== '\n')
                value += '\n';
            break;
        default:
            value += '\n';
    }
    const end = start + header.length + scalar.source.length;
    return { value, type, comment: header.comment, range: [start, end, end] };
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
    /* istanbul ignore if should not happen */
    if (props[0].type !== 'block-scalar-header') {
        onError(props[0], 'IMPOSSIBLE', 'Block scalar header not found');
        return null;
    }
    const { source } = props[0];
    const mode = source[0];
    let indent = 0;
    let chomp = '';
    let error = -1;
    for (let i = 1; i < source.length; ++i) {
        const ch = source[i];
        if (!chomp && (ch === '-' || ch === '+'))
            chomp = ch;
        else {
            const n = Number(ch);
            if (!indent && n)
                indent = n;
            else if (error === -1)
                error = offset + i;
        }
    }
    if (error !== -1)
        onError(error, 'UNEXPECTED_TOKEN', `Block scalar header includes extra characters: ${source}`);
    let hasSpace = false;
    let comment = '';
    let length = source.length;
    for (let i = 1; i < props.length; ++i) {
        const token = props[i];
        switch (token.type) {
            case 'space':
                hasSpace = true;
            // fallthrough
            case 'newline':
                length += token.source.length;
                break;
            case 'comment':
                if (strict && !hasSpace) {
                    const message = 'Comments must be separated from other tokens by white space characters';
                    onError(token, 'MISSING_CHAR', message);
                }
                length += token.source.length;
                comment = token.source.substring(1);
                break;
            case 'error':
                onError(token, 'UNEXPECTED_TOKEN', token.message);
                length += token.source.length;
                break;
            /* istanbul ignore next should not happen */
            default: {
                const message = `Unexpected token in block scalar header: ${token.type}`;
                onError(token, 'UNEXPECTED_TOKEN', message);
                const ts = token.source;
                if (ts && typeof ts === 'string')
                    length += ts.length;
            }
        }
    }
    return { mode, indent, chomp, comment, length };
}
/** @returns Array of lines split up as `[indent, content]` */
function splitLines(source) {
    const split = source.split(/\n( *)/);
    const first = split[0];
    const m = first.match(/^( *)/);
    const line0 = m?.[1]
        ? [m[1], first.slice(m[1].length)]
        : ['', first];
    const lines = [line0];
    for (let i = 1; i < split.length; i += 2)
        lines.push([split[i], split[i + 1]]);
    return lines;
}

exports.resolveBlockScalar = resolveBlockScalar;


/***/ }),

/***/ 90334:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var YAMLSeq = __webpack_require__(92223);
var resolveProps = __webpack_require__(34631);
var utilFlowIndentCheck = __webpack_require__(74051);

function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
    const seq = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = bs.offset;
    let commentEnd = null;
    for (const { start, value } of bs.items) {
        const props = resolveProps.resolveProps(start, {
            indicator: 'seq-item-ind',
            next: value,
            offset,
            onError,
            parentIndent: bs.indent,
            startOnNewline: true
        });
        if (!props.found) {
            if (props.anchor || props.tag || value) {
                if (value?.type === 'block-seq')
                    onError(props.end, 'BAD_INDENT', 'All sequence items must start at the same column');
                else
                    onError(offset, 'MISSING_CHAR', 'Sequence item without - indicator');
            }
            else {
                commentEnd = props.end;
                if (props.comment)
                    seq.comment = props.comment;
                continue;
            }
        }
        const node = value
            ? composeNode(ctx, value, props, onError)
            : composeEmptyNode(ctx, props.end, start, null, props, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
        offset = node.range[2];
        seq.items.push(node);
    }
    seq.range = [bs.offset, offset, commentEnd ?? offset];
    return seq;
}

exports.resolveBlockSeq = resolveBlockSeq;


/***/ }),

/***/ 17788:
/***/ ((__unused_webpack_module, exports) => {



function resolveEnd(end, offset, reqSpace, onError) {
    let comment = '';
    if (end) {
        let hasSpace = false;
        let sep = '';
        for (const token of end) {
            const { source, type } = token;
            switch (type) {
                case 'space':
                    hasSpace = true;
                    break;
                case 'comment': {
                    if (reqSpace && !hasSpace)
                        onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                    const cb = source.substring(1) || ' ';
                    if (!comment)
                        comment = cb;
                    else
                        comment += sep + cb;
                    sep = '';
                    break;
                }
                case 'newline':
                    if (comment)
                        sep += source;
                    hasSpace = true;
                    break;
                default:
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${type} at node end`);
            }
            offset += source.length;
        }
    }
    return { comment, offset };
}

exports.resolveEnd = resolveEnd;


/***/ }),

/***/ 13142:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var identity = __webpack_require__(41127);
var Pair = __webpack_require__(57165);
var YAMLMap = __webpack_require__(84454);
var YAMLSeq = __webpack_require__(92223);
var resolveEnd = __webpack_require__(17788);
var resolveProps = __webpack_require__(34631);
var utilContainsNewline = __webpack_require__(9499);
var utilMapIncludes = __webpack_require__(81187);

const blockMsg = 'Block collections are not allowed within flow collections';
const isBlock = (token) => token && (token.type === 'block-map' || token.type === 'block-seq');
function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
    const isMap = fc.start.source === '{';
    const fcName = isMap ? 'flow map' : 'flow sequence';
    const NodeClass = (tag?.nodeClass ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq));
    const coll = new NodeClass(ctx.schema);
    coll.flow = true;
    const atRoot = ctx.atRoot;
    if (atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = fc.offset + fc.start.source.length;
    for (let i = 0; i < fc.items.length; ++i) {
        const collItem = fc.items[i];
        const { start, key, sep, value } = collItem;
        const props = resolveProps.resolveProps(start, {
            flow: fcName,
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
        });
        if (!props.found) {
            if (!props.anchor && !props.tag && !sep && !value) {
                if (i === 0 && props.comma)
                    onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
                else if (i < fc.items.length - 1)
                    onError(props.start, 'UNEXPECTED_TOKEN', `Unexpected empty item in ${fcName}`);
                if (props.comment) {
                    if (coll.comment)
                        coll.comment += '\n' + props.comment;
                    else
                        coll.comment = props.comment;
                }
                offset = props.end;
                continue;
            }
            if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key))
                onError(key, // checked by containsNewline()
                'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
        }
        if (i === 0) {
            if (props.comma)
                onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
        }
        else {
            if (!props.comma)
                onError(props.start, 'MISSING_CHAR', `Missing , between ${fcName} items`);
            if (props.comment) {
                let prevItemComment = '';
                loop: for (const st of start) {
                    switch (st.type) {
                        case 'comma':
                        case 'space':
                            break;
                        case 'comment':
                            prevItemComment = st.source.substring(1);
                            break loop;
                        default:
                            break loop;
                    }
                }
                if (prevItemComment) {
                    let prev = coll.items[coll.items.length - 1];
                    if (identity.isPair(prev))
                        prev = prev.value ?? prev.key;
                    if (prev.comment)
                        prev.comment += '\n' + prevItemComment;
                    else
                        prev.comment = prevItemComment;
                    props.comment = props.comment.substring(prevItemComment.length + 1);
                }
            }
        }
        if (!isMap && !sep && !props.found) {
            // item is a value in a seq
            // → key & sep are empty, start does not include ? or :
            const valueNode = value
                ? composeNode(ctx, value, props, onError)
                : composeEmptyNode(ctx, props.end, sep, null, props, onError);
            coll.items.push(valueNode);
            offset = valueNode.range[2];
            if (isBlock(value))
                onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
        }
        else {
            // item is a key+value pair
            // key value
            ctx.atKey = true;
            const keyStart = props.end;
            const keyNode = key
                ? composeNode(ctx, key, props, onError)
                : composeEmptyNode(ctx, keyStart, start, null, props, onError);
            if (isBlock(key))
                onError(keyNode.range, 'BLOCK_IN_FLOW', blockMsg);
            ctx.atKey = false;
            // value properties
            const valueProps = resolveProps.resolveProps(sep ?? [], {
                flow: fcName,
                indicator: 'map-value-ind',
                next: value,
                offset: keyNode.range[2],
                onError,
                parentIndent: fc.indent,
                startOnNewline: false
            });
            if (valueProps.found) {
                if (!isMap && !props.found && ctx.options.strict) {
                    if (sep)
                        for (const st of sep) {
                            if (st === valueProps.found)
                                break;
                            if (st.type === 'newline') {
                                onError(st, 'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
                                break;
                            }
                        }
                    if (props.start < valueProps.found.offset - 1024)
                        onError(valueProps.found, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit flow sequence key');
                }
            }
            else if (value) {
                if ('source' in value && value.source?.[0] === ':')
                    onError(value, 'MISSING_CHAR', `Missing space after : in ${fcName}`);
                else
                    onError(valueProps.start, 'MISSING_CHAR', `Missing , or : between ${fcName} items`);
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : valueProps.found
                    ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError)
                    : null;
            if (valueNode) {
                if (isBlock(value))
                    onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
            }
            else if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            if (isMap) {
                const map = coll;
                if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
                    onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
                map.items.push(pair);
            }
            else {
                const map = new YAMLMap.YAMLMap(ctx.schema);
                map.flow = true;
                map.items.push(pair);
                const endRange = (valueNode ?? keyNode).range;
                map.range = [keyNode.range[0], endRange[1], endRange[2]];
                coll.items.push(map);
            }
            offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
    }
    const expectedEnd = isMap ? '}' : ']';
    const [ce, ...ee] = fc.end;
    let cePos = offset;
    if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
    else {
        const name = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot
            ? `${name} must end with a ${expectedEnd}`
            : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? 'MISSING_CHAR' : 'BAD_INDENT', msg);
        if (ce && ce.source.length !== 1)
            ee.unshift(ce);
    }
    if (ee.length > 0) {
        const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
        if (end.comment) {
            if (coll.comment)
                coll.comment += '\n' + end.comment;
            else
                coll.comment = end.comment;
        }
        coll.range = [fc.offset, cePos, end.offset];
    }
    else {
        coll.range = [fc.offset, cePos, cePos];
    }
    return coll;
}

exports.resolveFlowCollection = resolveFlowCollection;


/***/ }),

/***/ 76842:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var Scalar = __webpack_require__(63301);
var resolveEnd = __webpack_require__(17788);

function resolveFlowScalar(scalar, strict, onError) {
    const { offset, type, source, end } = scalar;
    let _type;
    let value;
    const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
    switch (type) {
        case 'scalar':
            _type = Scalar.Scalar.PLAIN;
            value = plainValue(source, _onError);
            break;
        case 'single-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_SINGLE;
            value = singleQuotedValue(source, _onError);
            break;
        case 'double-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_DOUBLE;
            value = doubleQuotedValue(source, _onError);
            break;
        /* istanbul ignore next should not happen */
        default:
            onError(scalar, 'UNEXPECTED_TOKEN', `Expected a flow scalar value, but found: ${type}`);
            return {
                value: '',
                type: null,
                comment: '',
                range: [offset, offset + source.length, offset + source.length]
            };
    }
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
    return {
        value,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
    };
}
function plainValue(source, onError) {
    let badChar = '';
    switch (source[0]) {
        /* istanbul ignore next should not happen */
        case '\t':
            badChar = 'a tab character';
            break;
        case ',':
            badChar = 'flow indicator character ,';
            break;
        case '%':
            badChar = 'directive indicator character %';
            break;
        case '|':
        case '>': {
            badChar = `block scalar indicator ${source[0]}`;
            break;
        }
        case '@':
        case '`': {
            badChar = `reserved character ${source[0]}`;
            break;
        }
    }
    if (badChar)
        onError(0, 'BAD_SCALAR_START', `Plain value cannot start with ${badChar}`);
    return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
    if (source[source.length - 1] !== "'" || source.length === 1)
        onError(source.length, 'MISSING_CHAR', "Missing closing 'quote");
    return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
    const line = /(.*?)\r?\n/sy;
    let match = line.exec(source);
    if (!match)
        return source;
    /**
     * The negative lookbehinds in these RegExps are to
     * prevent causing a polynomial search time in certain cases.
     *
     * The try-catch is for Safari < 16.4 and other old browsers:
     * https://caniuse.com/js-regexp-lookbehind
     */
    let trimEnd, trimBoth;
    try {
        trimEnd = new RegExp('(?<![ \t])[ \t]+$');
        trimBoth = new RegExp('^[ \t]+|(?<![ \t])[ \t]+$', 'g');
    }
    catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
    }
    let res = match[1].replace(trimEnd, '');
    let sep = ' ';
    let pos = line.lastIndex;
    while ((match = line.exec(source))) {
        const lm = match[1].replace(trimBoth, '');
        if (lm === '') {
            if (sep === '\n')
                res += sep;
            else
                sep = '\n';
        }
        else {
            res += sep + lm;
            sep = ' ';
        }
        pos = line.lastIndex;
    }
    const last = /[ \t]*(.*)/sy;
    last.lastIndex = pos;
    match = last.exec(source);
    return res + sep + (match?.[1] ?? '');
}
function doubleQuotedValue(source, onError) {
    let res = '';
    for (let i = 1; i < source.length - 1; ++i) {
        const ch = source[i];
        if (ch === '\r' && source[i + 1] === '\n')
            continue;
        if (ch === '\n') {
            const { fold, offset } = foldNewline(source, i);
            res += fold;
            i = offset;
        }
        else if (ch === '\\') {
            let next = source[++i];
            const cc = escapeCodes[next];
            if (cc)
                res += cc;
            else if (next === '\n') {
                // skip escaped newlines, but still trim the following line
                next = source[i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === '\r' && source[i + 1] === '\n') {
                // skip escaped CRLF newlines, but still trim the following line
                next = source[++i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === 'x' || next === 'u' || next === 'U') {
                const length = next === 'x' ? 2 : next === 'u' ? 4 : 8;
                res += parseCharCode(source, i + 1, length, onError);
                i += length;
            }
            else {
                const raw = source.substr(i - 1, 2);
                onError(i - 1, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
                res += raw;
            }
        }
        else if (ch === ' ' || ch === '\t') {
            // trim trailing whitespace
            const wsStart = i;
            let next = source[i + 1];
            while (next === ' ' || next === '\t')
                next = source[++i + 1];
            if (next !== '\n' && !(next === '\r' && source[i + 2] === '\n'))
                res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
        }
        else {
            res += ch;
        }
    }
    if (source[source.length - 1] !== '"' || source.length === 1)
        onError(source.length, 'MISSING_CHAR', 'Missing closing "quote');
    return res;
}
/**
 * Fold a single newline into a space, multiple newlines to N - 1 newlines.
 * Presumes `source[offset] === '\n'`
 */
function foldNewline(source, offset) {
    let fold = '';
    let ch = source[offset + 1];
    while (ch === ' ' || ch === '\t' || ch === '\n' || ch === '\r') {
        if (ch === '\r' && source[offset + 2] !== '\n')
            break;
        if (ch === '\n')
            fold += '\n';
        offset += 1;
        ch = source[offset + 1];
    }
    if (!fold)
        fold = ' ';
    return { fold, offset };
}
const escapeCodes = {
    '0': '\0', // null character
    a: '\x07', // bell character
    b: '\b', // backspace
    e: '\x1b', // escape character
    f: '\f', // form feed
    n: '\n', // line feed
    r: '\r', // carriage return
    t: '\t', // horizontal tab
    v: '\v', // vertical tab
    N: '\u0085', // Unicode next line
    _: '\u00a0', // Unicode non-breaking space
    L: '\u2028', // Unicode line separator
    P: '\u2029', // Unicode paragraph separator
    ' ': ' ',
    '"': '"',
    '/': '/',
    '\\': '\\',
    '\t': '\t'
};
function parseCharCode(source, offset, length, onError) {
    const cc = source.substr(offset, length);
    const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
    const code = ok ? parseInt(cc, 16) : NaN;
    try {
        return String.fromCodePoint(code);
    }
    catch {
        const raw = source.substr(offset - 2, length + 2);
        onError(offset - 2, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
        return raw;
    }
}

exports.resolveFlowScalar = resolveFlowScalar;


/***/ }),

/***/ 34631:
/***/ ((__unused_webpack_module, exports) => {



function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
    let spaceBefore = false;
    let atNewline = startOnNewline;
    let hasSpace = startOnNewline;
    let comment = '';
    let commentSep = '';
    let hasNewline = false;
    let reqSpace = false;
    let tab = null;
    let anchor = null;
    let tag = null;
    let newlineAfterProp = null;
    let comma = null;
    let found = null;
    let start = null;
    for (const token of tokens) {
        if (reqSpace) {
            if (token.type !== 'space' &&
                token.type !== 'newline' &&
                token.type !== 'comma')
                onError(token.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
            reqSpace = false;
        }
        if (tab) {
            if (atNewline && token.type !== 'comment' && token.type !== 'newline') {
                onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
            }
            tab = null;
        }
        switch (token.type) {
            case 'space':
                // At the doc level, tabs at line start may be parsed
                // as leading white space rather than indentation.
                // In a flow collection, only the parser handles indent.
                if (!flow &&
                    (indicator !== 'doc-start' || next?.type !== 'flow-collection') &&
                    token.source.includes('\t')) {
                    tab = token;
                }
                hasSpace = true;
                break;
            case 'comment': {
                if (!hasSpace)
                    onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                const cb = token.source.substring(1) || ' ';
                if (!comment)
                    comment = cb;
                else
                    comment += commentSep + cb;
                commentSep = '';
                atNewline = false;
                break;
            }
            case 'newline':
                if (atNewline) {
                    if (comment)
                        comment += token.source;
                    else if (!found || indicator !== 'seq-item-ind')
                        spaceBefore = true;
                }
                else
                    commentSep += token.source;
                atNewline = true;
                hasNewline = true;
                if (anchor || tag)
                    newlineAfterProp = token;
                hasSpace = true;
                break;
            case 'anchor':
                if (anchor)
                    onError(token, 'MULTIPLE_ANCHORS', 'A node can have at most one anchor');
                if (token.source.endsWith(':'))
                    onError(token.offset + token.source.length - 1, 'BAD_ALIAS', 'Anchor ending in : is ambiguous', true);
                anchor = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            case 'tag': {
                if (tag)
                    onError(token, 'MULTIPLE_TAGS', 'A node can have at most one tag');
                tag = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            }
            case indicator:
                // Could here handle preceding comments differently
                if (anchor || tag)
                    onError(token, 'BAD_PROP_ORDER', `Anchors and tags must be after the ${token.source} indicator`);
                if (found)
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.source} in ${flow ?? 'collection'}`);
                found = token;
                atNewline =
                    indicator === 'seq-item-ind' || indicator === 'explicit-key-ind';
                hasSpace = false;
                break;
            case 'comma':
                if (flow) {
                    if (comma)
                        onError(token, 'UNEXPECTED_TOKEN', `Unexpected , in ${flow}`);
                    comma = token;
                    atNewline = false;
                    hasSpace = false;
                    break;
                }
            // else fallthrough
            default:
                onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.type} token`);
                atNewline = false;
                hasSpace = false;
        }
    }
    const last = tokens[tokens.length - 1];
    const end = last ? last.offset + last.source.length : offset;
    if (reqSpace &&
        next &&
        next.type !== 'space' &&
        next.type !== 'newline' &&
        next.type !== 'comma' &&
        (next.type !== 'scalar' || next.source !== '')) {
        onError(next.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
    }
    if (tab &&
        ((atNewline && tab.indent <= parentIndent) ||
            next?.type === 'block-map' ||
            next?.type === 'block-seq'))
        onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
    return {
        comma,
        found,
        spaceBefore,
        comment,
        hasNewline,
        anchor,
        tag,
        newlineAfterProp,
        end,
        start: start ?? end
    };
}

exports.resolveProps = resolveProps;


/***/ }),

/***/ 9499:
/***/ ((__unused_webpack_module, exports) => {



function containsNewline(key) {
    if (!key)
        return null;
    switch (key.type) {
        case 'alias':
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            if (key.source.includes('\n'))
                return true;
            if (key.end)
                for (const st of key.end)
                    if (st.type === 'newline')
                        return true;
            return false;
        case 'flow-collection':
            for (const it of key.items) {
                for (const st of it.start)
                    if (st.type === 'newline')
                        return true;
                if (it.sep)
                    for (const st of it.sep)
                        if (st.type === 'newline')
                            return true;
                if (containsNewline(it.key) || containsNewline(it.value))
                    return true;
            }
            return false;
        default:
            return true;
    }
}

exports.containsNewline = containsNewline;


/***/ }),

/***/ 22599:
/***/ ((__unused_webpack_module, exports) => {



function emptyScalarPosition(offset, before, pos) {
    if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
            let st = before[i];
            switch (st.type) {
                case 'space':
                case 'comment':
                case 'newline':
                    offset -= st.source.length;
                    continue;
            }
            // Technically, an empty scalar is immediately after the last non-empty
            // node, but it's more useful to place it after any whitespace.
            st = before[++i];
            while (st?.type === 'space') {
                offset += st.source.length;
                st = before[++i];
            }
            break;
        }
    }
    return offset;
}

exports.emptyScalarPosition = emptyScalarPosition;


/***/ }),

/***/ 74051:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var utilContainsNewline = __webpack_require__(9499);

function flowIndentCheck(indent, fc, onError) {
    if (fc?.type === 'flow-collection') {
        const end = fc.end[0];
        if (end.indent === indent &&
            (end.source === ']' || end.source === '}') &&
            utilContainsNewline.containsNewline(fc)) {
            const msg = 'Flow end indicator should be more indented than parent';
            onError(end, 'BAD_INDENT', msg, true);
        }
    }
}

exports.flowIndentCheck = flowIndentCheck;


/***/ }),

/***/ 81187:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var identity = __webpack_require__(41127);

function mapIncludes(ctx, items, search) {
    const { uniqueKeys } = ctx.options;
    if (uniqueKeys === false)
        return false;
    const isEqual = typeof uniqueKeys === 'function'
        ? uniqueKeys
        : (a, b) => a === b || (identity.isScalar(a) && identity.isScalar(b) && a.value === b.value);
    return items.some(pair => isEqual(pair.key, search));
}

exports.mapIncludes = mapIncludes;


/***/ }),

/***/ 3021:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var Alias = __webpack_require__(4065);
var Collection = __webpack_require__(40101);
var identity = __webpack_require__(41127);
var Pair = __webpack_require__(57165);
var toJS = __webpack_require__(74043);
var Schema = __webpack_require__(45840);
var stringifyDocument = __webpack_require__(6829);
var anchors = __webpack_require__(71596);
var applyReviver = __webpack_require__(83661);
var createNode = __webpack_require__(42404);
var directives = __webpack_require__(61342);

class Document {
    constructor(value, replacer, options) {
        /** A comment before this Document */
        this.commentBefore = null;
        /** A comment immediately after this Document */
        this.comment = null;
        /** Errors encountered during parsing. */
        this.errors = [];
        /** Warnings encountered during parsing. */
        this.warnings = [];
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
        let _replacer = null;
        if (typeof replacer === 'function' || Array.isArray(replacer)) {
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const opt = Object.assign({
            intAsBigInt: false,
            keepSourceTokens: false,
            logLevel: 'warn',
            prettyErrors: true,
            strict: true,
            stringKeys: false,
            uniqueKeys: true,
            version: '1.2'
        }, options);
        this.options = opt;
        let { version } = opt;
        if (options?._directives) {
            this.directives = options._directives.atDocument();
            if (this.directives.yaml.explicit)
                version = this.directives.yaml.version;
        }
        else
            this.directives = new directives.Directives({ version });
        this.setSchema(version, options);
        // @ts-expect-error We can't really know that this matches Contents.
        this.contents =
            value === undefined ? null : this.createNode(value, _replacer, options);
    }
    /**
     * Create a deep copy of this Document and its contents.
     *
     * Custom Node values that inherit from `Object` still refer to their original instances.
     */
    clone() {
        const copy = Object.create(Document.prototype, {
            [identity.NODE_TYPE]: { value: identity.DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
            copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        // @ts-expect-error We can't really know that this matches Contents.
        copy.contents = identity.isNode(this.contents)
            ? this.contents.clone(copy.schema)
            : this.contents;
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** Adds a value to the document. */
    add(value) {
        if (assertCollection(this.contents))
            this.contents.add(value);
    }
    /** Adds a value to the document. */
    addIn(path, value) {
        if (assertCollection(this.contents))
            this.contents.addIn(path, value);
    }
    /**
     * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
     *
     * If `node` already has an anchor, `name` is ignored.
     * Otherwise, the `node.anchor` value will be set to `name`,
     * or if an anchor with that name is already present in the document,
     * `name` will be used as a prefix for a new unique anchor.
     * If `name` is undefined, the generated anchor will use 'a' as a prefix.
     */
    createAlias(node, name) {
        if (!node.anchor) {
            const prev = anchors.anchorNames(this);
            node.anchor =
                // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
                !name || prev.has(name) ? anchors.findNewAnchor(name || 'a', prev) : name;
        }
        return new Alias.Alias(node.anchor);
    }
    createNode(value, replacer, options) {
        let _replacer = undefined;
        if (typeof replacer === 'function') {
            value = replacer.call({ '': value }, '', value);
            _replacer = replacer;
        }
        else if (Array.isArray(replacer)) {
            const keyToStr = (v) => typeof v === 'number' || v instanceof String || v instanceof Number;
            const asStr = replacer.filter(keyToStr).map(String);
            if (asStr.length > 0)
                replacer = replacer.concat(asStr);
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
        const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, 
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        anchorPrefix || 'a');
        const ctx = {
            aliasDuplicateObjects: aliasDuplicateObjects ?? true,
            keepUndefined: keepUndefined ?? false,
            onAnchor,
            onTagObj,
            replacer: _replacer,
            schema: this.schema,
            sourceObjects
        };
        const node = createNode.createNode(value, tag, ctx);
        if (flow && identity.isCollection(node))
            node.flow = true;
        setAnchors();
        return node;
    }
    /**
     * Convert a key and a value into a `Pair` using the current schema,
     * recursively wrapping all values as `Scalar` or `Collection` nodes.
     */
    createPair(key, value, options = {}) {
        const k = this.createNode(key, null, options);
        const v = this.createNode(value, null, options);
        return new Pair.Pair(k, v);
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        if (Collection.isEmptyPath(path)) {
            if (this.contents == null)
                return false;
            // @ts-expect-error Presumed impossible if Strict extends false
            this.contents = null;
            return true;
        }
        return assertCollection(this.contents)
            ? this.contents.deleteIn(path)
            : false;
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    get(key, keepScalar) {
        return identity.isCollection(this.contents)
            ? this.contents.get(key, keepScalar)
            : undefined;
    }
    /**
     * Returns item at `path`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        if (Collection.isEmptyPath(path))
            return !keepScalar && identity.isScalar(this.contents)
                ? this.contents.value
                : this.contents;
        return identity.isCollection(this.contents)
            ? this.contents.getIn(path, keepScalar)
            : undefined;
    }
    /**
     * Checks if the document includes a value with the key `key`.
     */
    has(key) {
        return identity.isCollection(this.contents) ? this.contents.has(key) : false;
    }
    /**
     * Checks if the document includes a value at `path`.
     */
    hasIn(path) {
        if (Collection.isEmptyPath(path))
            return this.contents !== undefined;
        return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    set(key, value) {
        if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = Collection.collectionFromPath(this.schema, [key], value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.set(key, value);
        }
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        if (Collection.isEmptyPath(path)) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = value;
        }
        else if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.setIn(path, value);
        }
    }
    /**
     * Change the YAML version and schema used by the document.
     * A `null` version disables support for directives, explicit tags, anchors, and aliases.
     * It also requires the `schema` option to be given as a `Schema` instance value.
     *
     * Overrides all previously set schema options.
     */
    setSchema(version, options = {}) {
        if (typeof version === 'number')
            version = String(version);
        let opt;
        switch (version) {
            case '1.1':
                if (this.directives)
                    this.directives.yaml.version = '1.1';
                else
                    this.directives = new directives.Directives({ version: '1.1' });
                opt = { resolveKnownTags: false, schema: 'yaml-1.1' };
                break;
            case '1.2':
            case 'next':
                if (this.directives)
                    this.directives.yaml.version = version;
                else
                    this.directives = new directives.Directives({ version });
                opt = { resolveKnownTags: true, schema: 'core' };
                break;
            case null:
                if (this.directives)
                    delete this.directives;
                opt = null;
                break;
            default: {
                const sv = JSON.stringify(version);
                throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
            }
        }
        // Not using `instanceof Schema` to allow for duck typing
        if (options.schema instanceof Object)
            this.schema = options.schema;
        else if (opt)
            this.schema = new Schema.Schema(Object.assign(opt, options));
        else
            throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
    }
    // json & jsonArg are only used from toJSON()
    toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
            anchors: new Map(),
            doc: this,
            keep: !json,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this.contents, jsonArg ?? '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
    /**
     * A JSON representation of the document `contents`.
     *
     * @param jsonArg Used by `JSON.stringify` to indicate the array index or
     *   property name.
     */
    toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
    }
    /** A YAML representation of the document. */
    toString(options = {}) {
        if (this.errors.length > 0)
            throw new Error('Document with errors cannot be stringified');
        if ('indent' in options &&
            (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
            const s = JSON.stringify(options.indent);
            throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options);
    }
}
function assertCollection(contents) {
    if (identity.isCollection(contents))
        return true;
    throw new Error('Expected a YAML collection as document contents');
}

exports.Document = Document;


/***/ }),

/***/ 71596:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var identity = __webpack_require__(41127);
var visit = __webpack_require__(10204);

/**
 * Verify that the input string is a valid anchor.
 *
 * Will throw on errors.
 */
function anchorIsValid(anchor) {
    if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        const sa = JSON.stringify(anchor);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
    }
    return true;
}
function anchorNames(root) {
    const anchors = new Set();
    visit.visit(root, {
        Value(_key, node) {
            if (node.anchor)
                anchors.add(node.anchor);
        }
    });
    return anchors;
}
/** Find a new anchor name with the given `prefix` and a one-indexed suffix. */
function findNewAnchor(prefix, exclude) {
    for (let i = 1; true; ++i) {
        const name = `${prefix}${i}`;
        if (!exclude.has(name))
            return name;
    }
}
function createNodeAnchors(doc, prefix) {
    const aliasObjects = [];
    const sourceObjects = new Map();
    let prevAnchors = null;
    return {
        onAnchor: (source) => {
            aliasObjects.push(source);
            prevAnchors ?? (prevAnchors = anchorNames(doc));
            const anchor = findNewAnchor(prefix, prevAnchors);
            prevAnchors.add(anchor);
            return anchor;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
            for (const source of aliasObjects) {
                const ref = sourceObjects.get(source);
                if (typeof ref === 'object' &&
                    ref.anchor &&
                    (identity.isScalar(ref.node) || identity.isCollection(ref.node))) {
                    ref.node.anchor = ref.anchor;
                }
                else {
                    const error = new Error('Failed to resolve repeated object (this should not happen)');
                    error.source = source;
                    throw error;
                }
            }
        },
        sourceObjects
    };
}

exports.anchorIsValid = anchorIsValid;
exports.anchorNames = anchorNames;
exports.createNodeAnchors = createNodeAnchors;
exports.findNewAnchor = findNewAnchor;


/***/ }),

/***/ 83661:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Applies the JSON.parse reviver algorithm as defined in the ECMA-262 spec,
 * in section 24.5.1.1 "Runtime Semantics: InternalizeJSONProperty" of the
 * 2021 edition: https://tc39.es/ecma262/#sec-json.parse
 *
 * Includes extensions for handling Map and Set objects.
 */
function applyReviver(reviver, obj, key, val) {
    if (val && typeof val === 'object') {
        if (Array.isArray(val)) {
            for (let i = 0, len = val.length; i < len; ++i) {
                const v0 = val[i];
                const v1 = applyReviver(reviver, val, String(i), v0);
                // eslint-disable-next-line @typescript-eslint/no-array-delete
                if (v1 === undefined)
                    delete val[i];
                else if (v1 !== v0)
                    val[i] = v1;
            }
        }
        else if (val instanceof Map) {
            for (const k of Array.from(val.keys())) {
                const v0 = val.get(k);
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    val.delete(k);
                else if (v1 !== v0)
                    val.set(k, v1);
            }
        }
        else if (val instanceof Set) {
            for (const v0 of Array.from(val)) {
                const v1 = applyReviver(reviver, val, v0, v0);
                if (v1 === undefined)
                    val.delete(v0);
                else if (v1 !== v0) {
                    val.delete(v0);
                    val.add(v1);
                }
            }
        }
        else {
            for (const [k, v0] of Object.entries(val)) {
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    delete val[k];
                else if (v1 !== v0)
                    val[k] = v1;
            }
        }
    }
    return reviver.call(obj, key, val);
}

exports.applyReviver = applyReviver;


/***/ }),

/***/ 42404:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var Alias = __webpack_require__(4065);
var identity = __webpack_require__(41127);
var Scalar = __webpack_require__(63301);

const defaultTagPrefix = 'tag:yaml.org,2002:';
function findTagObject(value, tagName, tags) {
    if (tagName) {
        const match = tags.filter(t => t.tag === tagName);
        const tagObj = match.find(t => !t.format) ?? match[0];
        if (!tagObj)
            throw new Error(`Tag ${tagName} not found`);
        return tagObj;
    }
    return tags.find(t => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
    if (identity.isDocument(value))
        value = value.contents;
    if (identity.isNode(value))
        return value;
    if (identity.isPair(value)) {
        const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        map.items.push(value);
        return map;
    }
    if (value instanceof String ||
        value instanceof Number ||
        value instanceof Boolean ||
        (typeof BigInt !== 'undefined' && value instanceof BigInt) // not supported everywhere
    ) {
        // https://tc39.es/ecma262/#sec-serializejsonproperty
        value = value.valueOf();
    }
    const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
    // Detect duplicate references to the same object & use Alias nodes for all
    // after first. The `ref` wrapper allows for circular references to resolve.
    let ref = undefined;
    if (aliasDuplicateObjects && value && typeof value === 'object') {
        ref = sourceObjects.get(value);
        if (ref) {
            ref.anchor ?? (ref.anchor = onAnchor(value));
            return new Alias.Alias(ref.anchor);
        }
        else {
            ref = { anchor: null, node: null };
            sourceObjects.set(value, ref);
        }
    }
    if (tagName?.startsWith('!!'))
        tagName = defaultTagPrefix + tagName.slice(2);
    let tagObj = findTagObject(value, tagName, schema.tags);
    if (!tagObj) {
        if (value && typeof value.toJSON === 'function') {
            // eslint-disable-next-line @typescript-eslint/no-unsafe-call
            value = value.toJSON();
        }
        if (!value || typeof value !== 'object') {
            const node = new Scalar.Scalar(value);
            if (ref)
                ref.node = node;
            return node;
        }
        tagObj =
            value instanceof Map
                ? schema[identity.MAP]
                : Symbol.iterator in Object(value)
                    ? schema[identity.SEQ]
                    : schema[identity.MAP];
    }
    if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
    }
    const node = tagObj?.createNode
        ? tagObj.createNode(ctx.schema, value, ctx)
        : typeof tagObj?.nodeClass?.from === 'function'
            ? tagObj.nodeClass.from(ctx.schema, value, ctx)
            : new Scalar.Scalar(value);
    if (tagName)
        node.tag = tagName;
    else if (!tagObj.default)
        node.tag = tagObj.tag;
    if (ref)
        ref.node = node;
    return node;
}

exports.createNode = createNode;


/***/ }),

/***/ 61342:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var identity = __webpack_require__(41127);
var visit = __webpack_require__(10204);

const escapeChars = {
    '!': '%21',
    ',': '%2C',
    '[': '%5B',
    ']': '%5D',
    '{': '%7B',
    '}': '%7D'
};
const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, ch => escapeChars[ch]);
class Directives {
    constructor(yaml, tags) {
        /**
         * The directives-end/doc-start marker `---`. If `null`, a marker may still be
         * included in the document's stringified representation.
         */
        this.docStart = null;
        /** The doc-end marker `...`.  */
        this.docEnd = false;
        this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, Directives.defaultTags, tags);
    }
    clone() {
        const copy = new Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
    }
    /**
     * During parsing, get a Directives instance for the current document and
     * update the stream state according to the current version's spec.
     */
    atDocument() {
        const res = new Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
            case '1.1':
                this.atNextDocument = true;
                break;
            case '1.2':
                this.atNextDocument = false;
                this.yaml = {
                    explicit: Directives.defaultYaml.explicit,
                    version: '1.2'
                };
                this.tags = Object.assign({}, Directives.defaultTags);
                break;
        }
        return res;
    }
    /**
     * @param onError - May be called even if the action was successful
     * @returns `true` on success
     */
    add(line, onError) {
        if (this.atNextDocument) {
            this.yaml = { explicit: Directives.defaultYaml.explicit, version: '1.1' };
            this.tags = Object.assign({}, Directives.defaultTags);
            this.atNextDocument = false;
        }
        const parts = line.trim().split(/[ \t]+/);
        const name = parts.shift();
        switch (name) {
            case '%TAG': {
                if (parts.length !== 2) {
                    onError(0, '%TAG directive should contain exactly two parts');
                    if (parts.length < 2)
                        return false;
                }
                const [handle, prefix] = parts;
                this.tags[handle] = prefix;
                return true;
            }
            case '%YAML': {
                this.yaml.explicit = true;
                if (parts.length !== 1) {
                    onError(0, '%YAML directive should contain exactly one part');
                    return false;
                }
                const [version] = parts;
                if (version === '1.1' || version === '1.2') {
                    this.yaml.version = version;
                    return true;
                }
                else {
                    const isValid = /^\d+\.\d+$/.test(version);
                    onError(6, `Unsupported YAML version ${version}`, isValid);
                    return false;
                }
            }
            default:
                onError(0, `Unknown directive ${name}`, true);
                return false;
        }
    }
    /**
     * Resolves a tag, matching handles to those defined in %TAG directives.
     *
     * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
     *   `'!local'` tag, or `null` if unresolvable.
     */
    tagName(source, onError) {
        if (source === '!')
            return '!'; // non-specific tag
        if (source[0] !== '!') {
            onError(`Not a valid tag: ${source}`);
            return null;
        }
        if (source[1] === '<') {
            const verbatim = source.slice(2, -1);
            if (verbatim === '!' || verbatim === '!!') {
                onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
                return null;
            }
            if (source[source.length - 1] !== '>')
                onError('Verbatim tags must end with a >');
            return verbatim;
        }
        const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
            onError(`The ${source} tag has no suffix`);
        const prefix = this.tags[handle];
        if (prefix) {
            try {
                return prefix + decodeURIComponent(suffix);
            }
            catch (error) {
                onError(String(error));
                return null;
            }
        }
        if (handle === '!')
            return source; // local tag
        onError(`Could not resolve tag: ${source}`);
        return null;
    }
    /**
     * Given a fully resolved tag, returns its printable string form,
     * taking into account current tag prefixes and defaults.
     */
    tagString(tag) {
        for (const [handle, prefix] of Object.entries(this.tags)) {
            if (tag.startsWith(prefix))
                return handle + escapeTagName(tag.substring(prefix.length));
        }
        return tag[0] === '!' ? tag : `!<${tag}>`;
    }
    toString(doc) {
        const lines = this.yaml.explicit
            ? [`%YAML ${this.yaml.version || '1.2'}`]
            : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
            const tags = {};
            visit.visit(doc.contents, (_key, node) => {
                if (identity.isNode(node) && node.tag)
                    tags[node.tag] = true;
            });
            tagNames = Object.keys(tags);
        }
        else
            tagNames = [];
        for (const [handle, prefix] of tagEntries) {
            if (handle === '!!' && prefix === 'tag:yaml.org,2002:')
                continue;
            if (!doc || tagNames.some(tn => tn.startsWith(prefix)))
                lines.push(`%TAG ${handle} ${prefix}`);
        }
        return lines.join('\n');
    }
}
Directives.defaultYaml = { explicit: false, version: '1.2' };
Directives.defaultTags = { '!!': 'tag:yaml.org,2002:' };

exports.Directives = Directives;


/***/ }),

/***/ 91464:
/***/ ((__unused_webpack_module, exports) => {



class YAMLError extends Error {
    constructor(name, pos, code, message) {
        super();
        this.name = name;
        this.code = code;
        this.message = message;
        this.pos = pos;
    }
}
class YAMLParseError extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLParseError', pos, code, message);
    }
}
class YAMLWarning extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLWarning', pos, code, message);
    }
}
const prettifyError = (src, lc) => (error) => {
    if (error.pos[0] === -1)
        return;
    error.linePos = error.pos.map(pos => lc.linePos(pos));
    const { line, col } = error.linePos[0];
    error.message += ` at line ${line}, column ${col}`;
    let ci = col - 1;
    let lineStr = src
        .substring(lc.lineStarts[line - 1], lc.lineStarts[line])
        .replace(/[\n\r]+$/, '');
    // Trim to max 80 chars, keeping col position near the middle
    if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = '…' + lineStr.substring(trimStart);
        ci -= trimStart - 1;
    }
    if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + '…';
    // Include previous line in context if pointing at line start
    if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        // Regexp won't match if start is trimmed
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
            prev = prev.substring(0, 79) + '…\n';
        lineStr = prev + lineStr;
    }
    if (/[^ ]/.test(lineStr)) {
        let count = 1;
        const end = error.linePos[1];
        if (end?.line === line && end.col > col) {
            count = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = ' '.repeat(ci) + '^'.repeat(count);
        error.message += `:\n\n${lineStr}\n${pointer}\n`;
    }
};

exports.YAMLError = YAMLError;
exports.YAMLParseError = YAMLParseError;
exports.YAMLWarning = YAMLWarning;
exports.prettifyError = prettifyError;


/***/ }),

/***/ 38815:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

var __webpack_unused_export__;


var composer = __webpack_require__(89984);
var Document = __webpack_require__(3021);
var Schema = __webpack_require__(45840);
var errors = __webpack_require__(91464);
var Alias = __webpack_require__(4065);
var identity = __webpack_require__(41127);
var Pair = __webpack_require__(57165);
var Scalar = __webpack_require__(63301);
var YAMLMap = __webpack_require__(84454);
var YAMLSeq = __webpack_require__(92223);
var cst = __webpack_require__(3461);
var lexer = __webpack_require__(40361);
var lineCounter = __webpack_require__(66628);
var parser = __webpack_require__(3456);
var publicApi = __webpack_require__(84047);
var visit = __webpack_require__(10204);



__webpack_unused_export__ = composer.Composer;
__webpack_unused_export__ = Document.Document;
__webpack_unused_export__ = Schema.Schema;
__webpack_unused_export__ = errors.YAMLError;
__webpack_unused_export__ = errors.YAMLParseError;
__webpack_unused_export__ = errors.YAMLWarning;
__webpack_unused_export__ = Alias.Alias;
exports.Vj = identity.isAlias;
__webpack_unused_export__ = identity.isCollection;
__webpack_unused_export__ = identity.isDocument;
exports.jh = identity.isMap;
__webpack_unused_export__ = identity.isNode;
exports.tO = identity.isPair;
exports.jn = identity.isScalar;
exports.oP = identity.isSeq;
__webpack_unused_export__ = Pair.Pair;
__webpack_unused_export__ = Scalar.Scalar;
__webpack_unused_export__ = YAMLMap.YAMLMap;
__webpack_unused_export__ = YAMLSeq.YAMLSeq;
__webpack_unused_export__ = cst;
__webpack_unused_export__ = lexer.Lexer;
exports.HN = lineCounter.LineCounter;
__webpack_unused_export__ = parser.Parser;
__webpack_unused_export__ = publicApi.parse;
__webpack_unused_export__ = publicApi.parseAllDocuments;
exports.Tp = publicApi.parseDocument;
__webpack_unused_export__ = publicApi.stringify;
__webpack_unused_export__ = visit.visit;
__webpack_unused_export__ = visit.visitAsync;


/***/ }),

/***/ 57249:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var node_process = __webpack_require__(932);

function debug(logLevel, ...messages) {
    if (logLevel === 'debug')
        console.log(...messages);
}
function warn(logLevel, warning) {
    if (logLevel === 'debug' || logLevel === 'warn') {
        if (typeof node_process.emitWarning === 'function')
            node_process.emitWarning(warning);
        else
            console.warn(warning);
    }
}

exports.debug = debug;
exports.warn = warn;


/***/ }),

/***/ 4065:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var anchors = __webpack_require__(71596);
var visit = __webpack_require__(10204);
var identity = __webpack_require__(41127);
var Node = __webpack_require__(66673);
var toJS = __webpack_require__(74043);

class Alias extends Node.NodeBase {
    constructor(source) {
        super(identity.ALIAS);
        this.source = source;
        Object.defineProperty(this, 'tag', {
            set() {
                throw new Error('Alias nodes cannot have tags');
            }
        });
    }
    /**
     * Resolve the value of this alias within `doc`, finding the last
     * instance of the `source` anchor before this node.
     */
    resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
            throw new ReferenceError('Alias resolution is disabled');
        let nodes;
        if (ctx?.aliasResolveCache) {
            nodes = ctx.aliasResolveCache;
        }
        else {
            nodes = [];
            visit.visit(doc, {
                Node: (_key, node) => {
                    if (identity.isAlias(node) || identity.hasAnchor(node))
                        nodes.push(node);
                }
            });
            if (ctx)
                ctx.aliasResolveCache = nodes;
        }
        let found = undefined;
        for (const node of nodes) {
            if (node === this)
                break;
            if (node.anchor === this.source)
                found = node;
        }
        if (found && ctx) {
            const { anchors, doc, maxAliasCount } = ctx;
            let data = anchors.get(found);
            if (!data) {
                // Resolve anchors for Node.prototype.toJS()
                toJS.toJS(found, null, ctx);
                data = anchors.get(found);
            }
            /* istanbul ignore if */
            if (data?.res === undefined) {
                const msg = 'This should not happen: Alias anchor was not resolved?';
                throw new ReferenceError(msg);
            }
            if (maxAliasCount >= 0) {
                data.count += 1;
                if (data.aliasCount === 0)
                    data.aliasCount = getAliasCount(doc, found, anchors);
                if (data.count * data.aliasCount > maxAliasCount) {
                    const msg = 'Excessive alias count indicates a resource exhaustion attack';
                    throw new ReferenceError(msg);
                }
            }
        }
        return found;
    }
    toJSON(_arg, ctx) {
        if (!ctx)
            return { source: this.source };
        const source = this.resolve(ctx.doc, ctx);
        if (!source) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
    }
    toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
            anchors.anchorIsValid(this.source);
            if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
                const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
                throw new Error(msg);
            }
            if (ctx.implicitKey)
                return `${src} `;
        }
        return src;
    }
}
function getAliasCount(doc, node, anchors) {
    if (identity.isAlias(node)) {
        const source = node.resolve(doc);
        const anchor = anchors && source && anchors.get(source);
        return anchor ? anchor.count * anchor.aliasCount : 0;
    }
    else if (identity.isCollection(node)) {
        let count = 0;
        for (const item of node.items) {
            const c = getAliasCount(doc, item, anchors);
            if (c > count)
                count = c;
        }
        return count;
    }
    else if (identity.isPair(node)) {
        const kc = getAliasCount(doc, node.key, anchors);
        const vc = getAliasCount(doc, node.value, anchors);
        return Math.max(kc, vc);
    }
    return 1;
}

exports.Alias = Alias;


/***/ }),

/***/ 40101:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var createNode = __webpack_require__(42404);
var identity = __webpack_require__(41127);
var Node = __webpack_require__(66673);

function collectionFromPath(schema, path, value) {
    let v = value;
    for (let i = path.length - 1; i >= 0; --i) {
        const k = path[i];
        if (typeof k === 'number' && Number.isInteger(k) && k >= 0) {
            const a = [];
            a[k] = v;
            v = a;
        }
        else {
            v = new Map([[k, v]]);
        }
    }
    return createNode.createNode(v, undefined, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
            throw new Error('This should not happen, please report a bug.');
        },
        schema,
        sourceObjects: new Map()
    });
}
// Type guard is intentionally a little wrong so as to be more useful,
// as it does not cover untypable empty non-string iterables (e.g. []).
const isEmptyPath = (path) => path == null ||
    (typeof path === 'object' && !!path[Symbol.iterator]().next().done);
class Collection extends Node.NodeBase {
    constructor(type, schema) {
        super(type);
        Object.defineProperty(this, 'schema', {
            value: schema,
            configurable: true,
            enumerable: false,
            writable: true
        });
    }
    /**
     * Create a copy of this collection.
     *
     * @param schema - If defined, overwrites the original's schema
     */
    clone(schema) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema)
            copy.schema = schema;
        copy.items = copy.items.map(it => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /**
     * Adds a value to the collection. For `!!map` and `!!omap` the value must
     * be a Pair instance or a `{ key, value }` object, which may not have a key
     * that already exists in the map.
     */
    addIn(path, value) {
        if (isEmptyPath(path))
            this.add(value);
        else {
            const [key, ...rest] = path;
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.addIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
    /**
     * Removes a value from the collection.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.delete(key);
        const node = this.get(key, true);
        if (identity.isCollection(node))
            return node.deleteIn(rest);
        else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        const [key, ...rest] = path;
        const node = this.get(key, true);
        if (rest.length === 0)
            return !keepScalar && identity.isScalar(node) ? node.value : node;
        else
            return identity.isCollection(node) ? node.getIn(rest, keepScalar) : undefined;
    }
    hasAllNullValues(allowScalar) {
        return this.items.every(node => {
            if (!identity.isPair(node))
                return false;
            const n = node.value;
            return (n == null ||
                (allowScalar &&
                    identity.isScalar(n) &&
                    n.value == null &&
                    !n.commentBefore &&
                    !n.comment &&
                    !n.tag));
        });
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     */
    hasIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.has(key);
        const node = this.get(key, true);
        return identity.isCollection(node) ? node.hasIn(rest) : false;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        const [key, ...rest] = path;
        if (rest.length === 0) {
            this.set(key, value);
        }
        else {
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.setIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
}

exports.Collection = Collection;
exports.collectionFromPath = collectionFromPath;
exports.isEmptyPath = isEmptyPath;


/***/ }),

/***/ 66673:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var applyReviver = __webpack_require__(83661);
var identity = __webpack_require__(41127);
var toJS = __webpack_require__(74043);

class NodeBase {
    constructor(type) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: type });
    }
    /** Create a copy of this node.  */
    clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** A plain JavaScript representation of this node. */
    toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity.isDocument(doc))
            throw new TypeError('A document argument is required');
        const ctx = {
            anchors: new Map(),
            doc,
            keep: true,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this, '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
}

exports.NodeBase = NodeBase;


/***/ }),

/***/ 57165:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var createNode = __webpack_require__(42404);
var stringifyPair = __webpack_require__(59748);
var addPairToJSMap = __webpack_require__(97104);
var identity = __webpack_require__(41127);

function createPair(key, value, ctx) {
    const k = createNode.createNode(key, undefined, ctx);
    const v = createNode.createNode(value, undefined, ctx);
    return new Pair(k, v);
}
class Pair {
    constructor(key, value = null) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
        this.key = key;
        this.value = value;
    }
    clone(schema) {
        let { key, value } = this;
        if (identity.isNode(key))
            key = key.clone(schema);
        if (identity.isNode(value))
            value = value.clone(schema);
        return new Pair(key, value);
    }
    toJSON(_, ctx) {
        const pair = ctx?.mapAsMap ? new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair, this);
    }
    toString(ctx, onComment, onChompKeep) {
        return ctx?.doc
            ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep)
            : JSON.stringify(this);
    }
}

exports.Pair = Pair;
exports.createPair = createPair;


/***/ }),

/***/ 63301:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var identity = __webpack_require__(41127);
var Node = __webpack_require__(66673);
var toJS = __webpack_require__(74043);

const isScalarValue = (value) => !value || (typeof value !== 'function' && typeof value !== 'object');
class Scalar extends Node.NodeBase {
    constructor(value) {
        super(identity.SCALAR);
        this.value = value;
    }
    toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
    }
    toString() {
        return String(this.value);
    }
}
Scalar.BLOCK_FOLDED = 'BLOCK_FOLDED';
Scalar.BLOCK_LITERAL = 'BLOCK_LITERAL';
Scalar.PLAIN = 'PLAIN';
Scalar.QUOTE_DOUBLE = 'QUOTE_DOUBLE';
Scalar.QUOTE_SINGLE = 'QUOTE_SINGLE';

exports.Scalar = Scalar;
exports.isScalarValue = isScalarValue;


/***/ }),

/***/ 84454:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var stringifyCollection = __webpack_require__(61212);
var addPairToJSMap = __webpack_require__(97104);
var Collection = __webpack_require__(40101);
var identity = __webpack_require__(41127);
var Pair = __webpack_require__(57165);
var Scalar = __webpack_require__(63301);

function findPair(items, key) {
    const k = identity.isScalar(key) ? key.value : key;
    for (const it of items) {
        if (identity.isPair(it)) {
            if (it.key === key || it.key === k)
                return it;
            if (identity.isScalar(it.key) && it.key.value === k)
                return it;
        }
    }
    return undefined;
}
class YAMLMap extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:map';
    }
    constructor(schema) {
        super(identity.MAP, schema);
        this.items = [];
    }
    /**
     * A generic collection parsing method that can be extended
     * to other node classes that inherit from YAMLMap
     */
    static from(schema, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map = new this(schema);
        const add = (key, value) => {
            if (typeof replacer === 'function')
                value = replacer.call(obj, key, value);
            else if (Array.isArray(replacer) && !replacer.includes(key))
                return;
            if (value !== undefined || keepUndefined)
                map.items.push(Pair.createPair(key, value, ctx));
        };
        if (obj instanceof Map) {
            for (const [key, value] of obj)
                add(key, value);
        }
        else if (obj && typeof obj === 'object') {
            for (const key of Object.keys(obj))
                add(key, obj[key]);
        }
        if (typeof schema.sortMapEntries === 'function') {
            map.items.sort(schema.sortMapEntries);
        }
        return map;
    }
    /**
     * Adds a value to the collection.
     *
     * @param overwrite - If not set `true`, using a key that is already in the
     *   collection will throw. Otherwise, overwrites the previous value.
     */
    add(pair, overwrite) {
        let _pair;
        if (identity.isPair(pair))
            _pair = pair;
        else if (!pair || typeof pair !== 'object' || !('key' in pair)) {
            // In TypeScript, this never happens.
            _pair = new Pair.Pair(pair, pair?.value);
        }
        else
            _pair = new Pair.Pair(pair.key, pair.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
            if (!overwrite)
                throw new Error(`Key ${_pair.key} already set`);
            // For scalars, keep the old node & its comments and anchors
            if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value))
                prev.value.value = _pair.value;
            else
                prev.value = _pair.value;
        }
        else if (sortEntries) {
            const i = this.items.findIndex(item => sortEntries(_pair, item) < 0);
            if (i === -1)
                this.items.push(_pair);
            else
                this.items.splice(i, 0, _pair);
        }
        else {
            this.items.push(_pair);
        }
    }
    delete(key) {
        const it = findPair(this.items, key);
        if (!it)
            return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node = it?.value;
        return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? undefined;
    }
    has(key) {
        return !!findPair(this.items, key);
    }
    set(key, value) {
        this.add(new Pair.Pair(key, value), true);
    }
    /**
     * @param ctx - Conversion context, originally set in Document#toJS()
     * @param {Class} Type - If set, forces the returned collection type
     * @returns Instance of Type, Map, or Object
     */
    toJSON(_, ctx, Type) {
        const map = Type ? new Type() : ctx?.mapAsMap ? new Map() : {};
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const item of this.items)
            addPairToJSMap.addPairToJSMap(ctx, map, item);
        return map;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        for (const item of this.items) {
            if (!identity.isPair(item))
                throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
            ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '',
            flowChars: { start: '{', end: '}' },
            itemIndent: ctx.indent || '',
            onChompKeep,
            onComment
        });
    }
}

exports.YAMLMap = YAMLMap;
exports.findPair = findPair;


/***/ }),

/***/ 92223:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var createNode = __webpack_require__(42404);
var stringifyCollection = __webpack_require__(61212);
var Collection = __webpack_require__(40101);
var identity = __webpack_require__(41127);
var Scalar = __webpack_require__(63301);
var toJS = __webpack_require__(74043);

class YAMLSeq extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:seq';
    }
    constructor(schema) {
        super(identity.SEQ, schema);
        this.items = [];
    }
    add(value) {
        this.items.push(value);
    }
    /**
     * Removes a value from the collection.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     *
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return undefined;
        const it = this.items[idx];
        return !keepScalar && identity.isScalar(it) ? it.value : it;
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     */
    has(key) {
        const idx = asItemIndex(key);
        return typeof idx === 'number' && idx < this.items.length;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     *
     * If `key` does not contain a representation of an integer, this will throw.
     * It may be wrapped in a `Scalar`.
     */
    set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (identity.isScalar(prev) && Scalar.isScalarValue(value))
            prev.value = value;
        else
            this.items[idx] = value;
    }
    toJSON(_, ctx) {
        const seq = [];
        if (ctx?.onCreate)
            ctx.onCreate(seq);
        let i = 0;
        for (const item of this.items)
            seq.push(toJS.toJS(item, String(i++), ctx));
        return seq;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '- ',
            flowChars: { start: '[', end: ']' },
            itemIndent: (ctx.indent || '') + '  ',
            onChompKeep,
            onComment
        });
    }
    static from(schema, obj, ctx) {
        const { replacer } = ctx;
        const seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
            let i = 0;
            for (let it of obj) {
                if (typeof replacer === 'function') {
                    const key = obj instanceof Set ? it : String(i++);
                    it = replacer.call(obj, key, it);
                }
                seq.items.push(createNode.createNode(it, undefined, ctx));
            }
        }
        return seq;
    }
}
function asItemIndex(key) {
    let idx = identity.isScalar(key) ? key.value : key;
    if (idx && typeof idx === 'string')
        idx = Number(idx);
    return typeof idx === 'number' && Number.isInteger(idx) && idx >= 0
        ? idx
        : null;
}

exports.YAMLSeq = YAMLSeq;


/***/ }),

/***/ 97104:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var log = __webpack_require__(57249);
var merge = __webpack_require__(90452);
var stringify = __webpack_require__(2148);
var identity = __webpack_require__(41127);
var toJS = __webpack_require__(74043);

function addPairToJSMap(ctx, map, { key, value }) {
    if (identity.isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map, value);
    // TODO: Should drop this special case for bare << handling
    else if (merge.isMergeKey(ctx, key))
        merge.addMergeToJSMap(ctx, map, value);
    else {
        const jsKey = toJS.toJS(key, '', ctx);
        if (map instanceof Map) {
            map.set(jsKey, toJS.toJS(value, jsKey, ctx));
        }
        else if (map instanceof Set) {
            map.add(jsKey);
        }
        else {
            const stringKey = stringifyKey(key, jsKey, ctx);
            const jsValue = toJS.toJS(value, stringKey, ctx);
            if (stringKey in map)
                Object.defineProperty(map, stringKey, {
                    value: jsValue,
                    writable: true,
                    enumerable: true,
                    configurable: true
                });
            else
                map[stringKey] = jsValue;
        }
    }
    return map;
}
function stringifyKey(key, jsKey, ctx) {
    if (jsKey === null)
        return '';
    // eslint-disable-next-line @typescript-eslint/no-base-to-string
    if (typeof jsKey !== 'object')
        return String(jsKey);
    if (identity.isNode(key) && ctx?.doc) {
        const strCtx = stringify.createStringifyContext(ctx.doc, {});
        strCtx.anchors = new Set();
        for (const node of ctx.anchors.keys())
            strCtx.anchors.add(node.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
            let jsonStr = JSON.stringify(strKey);
            if (jsonStr.length > 40)
                jsonStr = jsonStr.substring(0, 36) + '..."';
            log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
            ctx.mapKeyWarned = true;
        }
        return strKey;
    }
    return JSON.stringify(jsKey);
}

exports.addPairToJSMap = addPairToJSMap;


/***/ }),

/***/ 41127:
/***/ ((__unused_webpack_module, exports) => {



const ALIAS = Symbol.for('yaml.alias');
const DOC = Symbol.for('yaml.document');
const MAP = Symbol.for('yaml.map');
const PAIR = Symbol.for('yaml.pair');
const SCALAR = Symbol.for('yaml.scalar');
const SEQ = Symbol.for('yaml.seq');
const NODE_TYPE = Symbol.for('yaml.node.type');
const isAlias = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === ALIAS;
const isDocument = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === DOC;
const isMap = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === MAP;
const isPair = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === PAIR;
const isScalar = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SCALAR;
const isSeq = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SEQ;
function isCollection(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case MAP:
            case SEQ:
                return true;
        }
    return false;
}
function isNode(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case ALIAS:
            case MAP:
            case SCALAR:
            case SEQ:
                return true;
        }
    return false;
}
const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;

exports.ALIAS = ALIAS;
exports.DOC = DOC;
exports.MAP = MAP;
exports.NODE_TYPE = NODE_TYPE;
exports.PAIR = PAIR;
exports.SCALAR = SCALAR;
exports.SEQ = SEQ;
exports.hasAnchor = hasAnchor;
exports.isAlias = isAlias;
exports.isCollection = isCollection;
exports.isDocument = isDocument;
exports.isMap = isMap;
exports.isNode = isNode;
exports.isPair = isPair;
exports.isScalar = isScalar;
exports.isSeq = isSeq;


/***/ }),

/***/ 74043:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var identity = __webpack_require__(41127);

/**
 * Recursively convert any node or its contents to native JavaScript
 *
 * @param value - The input value
 * @param arg - If `value` defines a `toJSON()` method, use this
 *   as its first argument
 * @param ctx - Conversion context, originally set in Document#toJS(). If
 *   `{ keep: true }` is not set, output should be suitable for JSON
 *   stringification.
 */
function toJS(value, arg, ctx) {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-return
    if (Array.isArray(value))
        return value.map((v, i) => toJS(v, String(i), ctx));
    if (value && typeof value.toJSON === 'function') {
        // eslint-disable-next-line @typescript-eslint/no-unsafe-call
        if (!ctx || !identity.hasAnchor(value))
            return value.toJSON(arg, ctx);
        const data = { aliasCount: 0, count: 1, res: undefined };
        ctx.anchors.set(value, data);
        ctx.onCreate = res => {
            data.res = res;
            delete ctx.onCreate;
        };
        const res = value.toJSON(arg, ctx);
        if (ctx.onCreate)
            ctx.onCreate(res);
        return res;
    }
    if (typeof value === 'bigint' && !ctx?.keep)
        return Number(value);
    return value;
}

exports.toJS = toJS;


/***/ }),

/***/ 60110:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var resolveBlockScalar = __webpack_require__(48913);
var resolveFlowScalar = __webpack_require__(76842);
var errors = __webpack_require__(91464);
var stringifyString = __webpack_require__(83069);

function resolveAsScalar(token, strict = true, onError) {
    if (token) {
        const _onError = (pos, code, message) => {
            const offset = typeof pos === 'number' ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
            if (onError)
                onError(offset, code, message);
            else
                throw new errors.YAMLParseError([offset, offset + 1], code, message);
        };
        switch (token.type) {
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
            case 'block-scalar':
                return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
        }
    }
    return null;
}
/**
 * Create a new scalar token with `value`
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.end Comments and whitespace after the end of the value, or after the block scalar header. If undefined, a newline will be added.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.indent The indent level of the token.
 * @param context.inFlow Is this scalar within a flow collection? This may affect the resolved type of the token's value.
 * @param context.offset The offset position of the token.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function createScalarToken(value, context) {
    const { implicitKey = false, indent, inFlow = false, offset = -1, type = 'PLAIN' } = context;
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey,
        indent: indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    const end = context.end ?? [
        { type: 'newline', offset: -1, indent, source: '\n' }
    ];
    switch (source[0]) {
        case '|':
        case '>': {
            const he = source.indexOf('\n');
            const head = source.substring(0, he);
            const body = source.substring(he + 1) + '\n';
            const props = [
                { type: 'block-scalar-header', offset, indent, source: head }
            ];
            if (!addEndtoBlockProps(props, end))
                props.push({ type: 'newline', offset: -1, indent, source: '\n' });
            return { type: 'block-scalar', offset, indent, props, source: body };
        }
        case '"':
            return { type: 'double-quoted-scalar', offset, indent, source, end };
        case "'":
            return { type: 'single-quoted-scalar', offset, indent, source, end };
        default:
            return { type: 'scalar', offset, indent, source, end };
    }
}
/**
 * Set the value of `token` to the given string `value`, overwriting any previous contents and type that it may have.
 *
 * Best efforts are made to retain any comments previously associated with the `token`,
 * though all contents within a collection's `items` will be overwritten.
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param token Any token. If it does not include an `indent` value, the value will be stringified as if it were an implicit key.
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.afterKey In most cases, values after a key should have an additional level of indentation.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.inFlow Being within a flow collection may affect the resolved type of the token's value.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function setScalarValue(token, value, context = {}) {
    let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
    let indent = 'indent' in token ? token.indent : null;
    if (afterKey && typeof indent === 'number')
        indent += 2;
    if (!type)
        switch (token.type) {
            case 'single-quoted-scalar':
                type = 'QUOTE_SINGLE';
                break;
            case 'double-quoted-scalar':
                type = 'QUOTE_DOUBLE';
                break;
            case 'block-scalar': {
                const header = token.props[0];
                if (header.type !== 'block-scalar-header')
                    throw new Error('Invalid block scalar header');
                type = header.source[0] === '>' ? 'BLOCK_FOLDED' : 'BLOCK_LITERAL';
                break;
            }
            default:
                type = 'PLAIN';
        }
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey: implicitKey || indent === null,
        indent: indent !== null && indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    switch (source[0]) {
        case '|':
        case '>':
            setBlockScalarValue(token, source);
            break;
        case '"':
            setFlowScalarValue(token, source, 'double-quoted-scalar');
            break;
        case "'":
            setFlowScalarValue(token, source, 'single-quoted-scalar');
            break;
        default:
            setFlowScalarValue(token, source, 'scalar');
    }
}
function setBlockScalarValue(token, source) {
    const he = source.indexOf('\n');
    const head = source.substring(0, he);
    const body = source.substring(he + 1) + '\n';
    if (token.type === 'block-scalar') {
        const header = token.props[0];
        if (header.type !== 'block-scalar-header')
            throw new Error('Invalid block scalar header');
        header.source = head;
        token.source = body;
    }
    else {
        const { offset } = token;
        const indent = 'indent' in token ? token.indent : -1;
        const props = [
            { type: 'block-scalar-header', offset, indent, source: head }
        ];
        if (!addEndtoBlockProps(props, 'end' in token ? token.end : undefined))
            props.push({ type: 'newline', offset: -1, indent, source: '\n' });
        for (const key of Object.keys(token))
            if (key !== 'type' && key !== 'offset')
                delete token[key];
        Object.assign(token, { type: 'block-scalar', indent, props, source: body });
    }
}
/** @returns `true` if last token is a newline */
function addEndtoBlockProps(props, end) {
    if (end)
        for (const st of end)
            switch (st.type) {
                case 'space':
                case 'comment':
                    props.push(st);
                    break;
                case 'newline':
                    props.push(st);
                    return true;
            }
    return false;
}
function setFlowScalarValue(token, source, type) {
    switch (token.type) {
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            token.type = type;
            token.source = source;
            break;
        case 'block-scalar': {
            const end = token.props.slice(1);
            let oa = source.length;
            if (token.props[0].type === 'block-scalar-header')
                oa -= token.props[0].source.length;
            for (const tok of end)
                tok.offset += oa;
            delete token.props;
            Object.assign(token, { type, source, end });
            break;
        }
        case 'block-map':
        case 'block-seq': {
            const offset = token.offset + source.length;
            const nl = { type: 'newline', offset, indent: token.indent, source: '\n' };
            delete token.items;
            Object.assign(token, { type, source, end: [nl] });
            break;
        }
        default: {
            const indent = 'indent' in token ? token.indent : -1;
            const end = 'end' in token && Array.isArray(token.end)
                ? token.end.filter(st => st.type === 'space' ||
                    st.type === 'comment' ||
                    st.type === 'newline')
                : [];
            for (const key of Object.keys(token))
                if (key !== 'type' && key !== 'offset')
                    delete token[key];
            Object.assign(token, { type, indent, source, end });
        }
    }
}

exports.createScalarToken = createScalarToken;
exports.resolveAsScalar = resolveAsScalar;
exports.setScalarValue = setScalarValue;


/***/ }),

/***/ 91733:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Stringify a CST document, token, or collection item
 *
 * Fair warning: This applies no validation whatsoever, and
 * simply concatenates the sources in their logical order.
 */
const stringify = (cst) => 'type' in cst ? stringifyToken(cst) : stringifyItem(cst);
function stringifyToken(token) {
    switch (token.type) {
        case 'block-scalar': {
            let res = '';
            for (const tok of token.props)
                res += stringifyToken(tok);
            return res + token.source;
        }
        case 'block-map':
        case 'block-seq': {
            let res = '';
            for (const item of token.items)
                res += stringifyItem(item);
            return res;
        }
        case 'flow-collection': {
            let res = token.start.source;
            for (const item of token.items)
                res += stringifyItem(item);
            for (const st of token.end)
                res += st.source;
            return res;
        }
        case 'document': {
            let res = stringifyItem(token);
            if (token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
        default: {
            let res = token.source;
            if ('end' in token && token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
    }
}
function stringifyItem({ start, key, sep, value }) {
    let res = '';
    for (const st of start)
        res += st.source;
    if (key)
        res += stringifyToken(key);
    if (sep)
        for (const st of sep)
            res += st.source;
    if (value)
        res += stringifyToken(value);
    return res;
}

exports.stringify = stringify;


/***/ }),

/***/ 97715:
/***/ ((__unused_webpack_module, exports) => {



const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove item');
/**
 * Apply a visitor to a CST document or item.
 *
 * Walks through the tree (depth-first) starting from the root, calling a
 * `visitor` function with two arguments when entering each item:
 *   - `item`: The current item, which included the following members:
 *     - `start: SourceToken[]` – Source tokens before the key or value,
 *       possibly including its anchor or tag.
 *     - `key?: Token | null` – Set for pair values. May then be `null`, if
 *       the key before the `:` separator is empty.
 *     - `sep?: SourceToken[]` – Source tokens between the key and the value,
 *       which should include the `:` map value indicator if `value` is set.
 *     - `value?: Token` – The value of a sequence item, or of a map pair.
 *   - `path`: The steps from the root to the current node, as an array of
 *     `['key' | 'value', number]` tuples.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this token, continue with
 *      next sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current item, then continue with the next one
 *   - `number`: Set the index of the next step. This is useful especially if
 *     the index of the current token has changed.
 *   - `function`: Define the next visitor for this item. After the original
 *     visitor is called on item entry, next visitors are called after handling
 *     a non-empty `key` and when exiting the item.
 */
function visit(cst, visitor) {
    if ('type' in cst && cst.type === 'document')
        cst = { start: cst.start, value: cst.value };
    _visit(Object.freeze([]), cst, visitor);
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current item */
visit.SKIP = SKIP;
/** Remove the current item */
visit.REMOVE = REMOVE;
/** Find the item at `path` from `cst` as the root */
visit.itemAtPath = (cst, path) => {
    let item = cst;
    for (const [field, index] of path) {
        const tok = item?.[field];
        if (tok && 'items' in tok) {
            item = tok.items[index];
        }
        else
            return undefined;
    }
    return item;
};
/**
 * Get the immediate parent collection of the item at `path` from `cst` as the root.
 *
 * Throws an error if the collection is not found, which should never happen if the item itself exists.
 */
visit.parentCollection = (cst, path) => {
    const parent = visit.itemAtPath(cst, path.slice(0, -1));
    const field = path[path.length - 1][0];
    const coll = parent?.[field];
    if (coll && 'items' in coll)
        return coll;
    throw new Error('Parent collection not found');
};
function _visit(path, item, visitor) {
    let ctrl = visitor(item, path);
    if (typeof ctrl === 'symbol')
        return ctrl;
    for (const field of ['key', 'value']) {
        const token = item[field];
        if (token && 'items' in token) {
            for (let i = 0; i < token.items.length; ++i) {
                const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    token.items.splice(i, 1);
                    i -= 1;
                }
            }
            if (typeof ctrl === 'function' && field === 'key')
                ctrl = ctrl(item, path);
        }
    }
    return typeof ctrl === 'function' ? ctrl(item, path) : ctrl;
}

exports.visit = visit;


/***/ }),

/***/ 3461:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var cstScalar = __webpack_require__(60110);
var cstStringify = __webpack_require__(91733);
var cstVisit = __webpack_require__(97715);

/** The byte order mark */
const BOM = '\u{FEFF}';
/** Start of doc-mode */
const DOCUMENT = '\x02'; // C0: Start of Text
/** Unexpected end of flow-mode */
const FLOW_END = '\x18'; // C0: Cancel
/** Next token is a scalar value */
const SCALAR = '\x1f'; // C0: Unit Separator
/** @returns `true` if `token` is a flow or block collection */
const isCollection = (token) => !!token && 'items' in token;
/** @returns `true` if `token` is a flow or block scalar; not an alias */
const isScalar = (token) => !!token &&
    (token.type === 'scalar' ||
        token.type === 'single-quoted-scalar' ||
        token.type === 'double-quoted-scalar' ||
        token.type === 'block-scalar');
/* istanbul ignore next */
/** Get a printable representation of a lexer token */
function prettyToken(token) {
    switch (token) {
        case BOM:
            return '<BOM>';
        case DOCUMENT:
            return '<DOC>';
        case FLOW_END:
            return '<FLOW_END>';
        case SCALAR:
            return '<SCALAR>';
        default:
            return JSON.stringify(token);
    }
}
/** Identify the type of a lexer token. May return `null` for unknown tokens. */
function tokenType(source) {
    switch (source) {
        case BOM:
            return 'byte-order-mark';
        case DOCUMENT:
            return 'doc-mode';
        case FLOW_END:
            return 'flow-error-end';
        case SCALAR:
            return 'scalar';
        case '---':
            return 'doc-start';
        case '...':
            return 'doc-end';
        case '':
        case '\n':
        case '\r\n':
            return 'newline';
        case '-':
            return 'seq-item-ind';
        case '?':
            return 'explicit-key-ind';
        case ':':
            return 'map-value-ind';
        case '{':
            return 'flow-map-start';
        case '}':
            return 'flow-map-end';
        case '[':
            return 'flow-seq-start';
        case ']':
            return 'flow-seq-end';
        case ',':
            return 'comma';
    }
    switch (source[0]) {
        case ' ':
        case '\t':
            return 'space';
        case '#':
            return 'comment';
        case '%':
            return 'directive-line';
        case '*':
            return 'alias';
        case '&':
            return 'anchor';
        case '!':
            return 'tag';
        case "'":
            return 'single-quoted-scalar';
        case '"':
            return 'double-quoted-scalar';
        case '|':
        case '>':
            return 'block-scalar-header';
    }
    return null;
}

exports.createScalarToken = cstScalar.createScalarToken;
exports.resolveAsScalar = cstScalar.resolveAsScalar;
exports.setScalarValue = cstScalar.setScalarValue;
exports.stringify = cstStringify.stringify;
exports.visit = cstVisit.visit;
exports.BOM = BOM;
exports.DOCUMENT = DOCUMENT;
exports.FLOW_END = FLOW_END;
exports.SCALAR = SCALAR;
exports.isCollection = isCollection;
exports.isScalar = isScalar;
exports.prettyToken = prettyToken;
exports.tokenType = tokenType;


/***/ }),

/***/ 40361:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var cst = __webpack_require__(3461);

/*
START -> stream

stream
  directive -> line-end -> stream
  indent + line-end -> stream
  [else] -> line-start

line-end
  comment -> line-end
  newline -> .
  input-end -> END

line-start
  doc-start -> doc
  doc-end -> stream
  [else] -> indent -> block-start

block-start
  seq-item-start -> block-start
  explicit-key-start -> block-start
  map-value-start -> block-start
  [else] -> doc

doc
  line-end -> line-start
  spaces -> doc
  anchor -> doc
  tag -> doc
  flow-start -> flow -> doc
  flow-end -> error -> doc
  seq-item-start -> error -> doc
  explicit-key-start -> error -> doc
  map-value-start -> doc
  alias -> doc
  quote-start -> quoted-scalar -> doc
  block-scalar-header -> line-end -> block-scalar(min) -> line-start
  [else] -> plain-scalar(false, min) -> doc

flow
  line-end -> flow
  spaces -> flow
  anchor -> flow
  tag -> flow
  flow-start -> flow -> flow
  flow-end -> .
  seq-item-start -> error -> flow
  explicit-key-start -> flow
  map-value-start -> flow
  alias -> flow
  quote-start -> quoted-scalar -> flow
  comma -> flow
  [else] -> plain-scalar(true, 0) -> flow

quoted-scalar
  quote-end -> .
  [else] -> quoted-scalar

block-scalar(min)
  newline + peek(indent < min) -> .
  [else] -> block-scalar(min)

plain-scalar(is-flow, min)
  scalar-end(is-flow) -> .
  peek(newline + (indent < min)) -> .
  [else] -> plain-scalar(min)
*/
function isEmpty(ch) {
    switch (ch) {
        case undefined:
        case ' ':
        case '\n':
        case '\r':
        case '\t':
            return true;
        default:
            return false;
    }
}
const hexDigits = new Set('0123456789ABCDEFabcdef');
const tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
const flowIndicatorChars = new Set(',[]{}');
const invalidAnchorChars = new Set(' ,[]{}\n\r\t');
const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
/**
 * Splits an input string into lexical tokens, i.e. smaller strings that are
 * easily identifiable by `tokens.tokenType()`.
 *
 * Lexing starts always in a "stream" context. Incomplete input may be buffered
 * until a complete token can be emitted.
 *
 * In addition to slices of the original input, the following control characters
 * may also be emitted:
 *
 * - `\x02` (Start of Text): A document starts with the next token
 * - `\x18` (Cancel): Unexpected end of flow-mode (indicates an error)
 * - `\x1f` (Unit Separator): Next token is a scalar value
 * - `\u{FEFF}` (Byte order mark): Emitted separately outside documents
 */
class Lexer {
    constructor() {
        /**
         * Flag indicating whether the end of the current buffer marks the end of
         * all input
         */
        this.atEnd = false;
        /**
         * Explicit indent set in block scalar header, as an offset from the current
         * minimum indent, so e.g. set to 1 from a header `|2+`. Set to -1 if not
         * explicitly set.
         */
        this.blockScalarIndent = -1;
        /**
         * Block scalars that include a + (keep) chomping indicator in their header
         * include trailing empty lines, which are otherwise excluded from the
         * scalar's contents.
         */
        this.blockScalarKeep = false;
        /** Current input */
        this.buffer = '';
        /**
         * Flag noting whether the map value indicator : can immediately follow this
         * node within a flow context.
         */
        this.flowKey = false;
        /** Count of surrounding flow collection levels. */
        this.flowLevel = 0;
        /**
         * Minimum level of indentation required for next lines to be parsed as a
         * part of the current scalar value.
         */
        this.indentNext = 0;
        /** Indentation level of the current line. */
        this.indentValue = 0;
        /** Position of the next \n character. */
        this.lineEndPos = null;
        /** Stores the state of the lexer if reaching the end of incpomplete input */
        this.next = null;
        /** A pointer to `buffer`; the current position of the lexer. */
        this.pos = 0;
    }
    /**
     * Generate YAML tokens from the `source` string. If `incomplete`,
     * a part of the last line may be left as a buffer for the next call.
     *
     * @returns A generator of lexical tokens
     */
    *lex(source, incomplete = false) {
        if (source) {
            if (typeof source !== 'string')
                throw TypeError('source is not a string');
            this.buffer = this.buffer ? this.buffer + source : source;
            this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? 'stream';
        while (next && (incomplete || this.hasChars(1)))
            next = yield* this.parseNext(next);
    }
    atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === ' ' || ch === '\t')
            ch = this.buffer[++i];
        if (!ch || ch === '#' || ch === '\n')
            return true;
        if (ch === '\r')
            return this.buffer[i + 1] === '\n';
        return false;
    }
    charAt(n) {
        return this.buffer[this.pos + n];
    }
    continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
            let indent = 0;
            while (ch === ' ')
                ch = this.buffer[++indent + offset];
            if (ch === '\r') {
                const next = this.buffer[indent + offset + 1];
                if (next === '\n' || (!next && !this.atEnd))
                    return offset + indent + 1;
            }
            return ch === '\n' || indent >= this.indentNext || (!ch && !this.atEnd)
                ? offset + indent
                : -1;
        }
        if (ch === '-' || ch === '.') {
            const dt = this.buffer.substr(offset, 3);
            if ((dt === '---' || dt === '...') && isEmpty(this.buffer[offset + 3]))
                return -1;
        }
        return offset;
    }
    getLine() {
        let end = this.lineEndPos;
        if (typeof end !== 'number' || (end !== -1 && end < this.pos)) {
            end = this.buffer.indexOf('\n', this.pos);
            this.lineEndPos = end;
        }
        if (end === -1)
            return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === '\r')
            end -= 1;
        return this.buffer.substring(this.pos, end);
    }
    hasChars(n) {
        return this.pos + n <= this.buffer.length;
    }
    setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
    }
    peek(n) {
        return this.buffer.substr(this.pos, n);
    }
    *parseNext(next) {
        switch (next) {
            case 'stream':
                return yield* this.parseStream();
            case 'line-start':
                return yield* this.parseLineStart();
            case 'block-start':
                return yield* this.parseBlockStart();
            case 'doc':
                return yield* this.parseDocument();
            case 'flow':
                return yield* this.parseFlowCollection();
            case 'quoted-scalar':
                return yield* this.parseQuotedScalar();
            case 'block-scalar':
                return yield* this.parseBlockScalar();
            case 'plain-scalar':
                return yield* this.parsePlainScalar();
        }
    }
    *parseStream() {
        let line = this.getLine();
        if (line === null)
            return this.setNext('stream');
        if (line[0] === cst.BOM) {
            yield* this.pushCount(1);
            line = line.substring(1);
        }
        if (line[0] === '%') {
            let dirEnd = line.length;
            let cs = line.indexOf('#');
            while (cs !== -1) {
                const ch = line[cs - 1];
                if (ch === ' ' || ch === '\t') {
                    dirEnd = cs - 1;
                    break;
                }
                else {
                    cs = line.indexOf('#', cs + 1);
                }
            }
            while (true) {
                const ch = line[dirEnd - 1];
                if (ch === ' ' || ch === '\t')
                    dirEnd -= 1;
                else
                    break;
            }
            const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
            yield* this.pushCount(line.length - n); // possible comment
            this.pushNewline();
            return 'stream';
        }
        if (this.atLineEnd()) {
            const sp = yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - sp);
            yield* this.pushNewline();
            return 'stream';
        }
        yield cst.DOCUMENT;
        return yield* this.parseLineStart();
    }
    *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
            return this.setNext('line-start');
        if (ch === '-' || ch === '.') {
            if (!this.atEnd && !this.hasChars(4))
                return this.setNext('line-start');
            const s = this.peek(3);
            if ((s === '---' || s === '...') && isEmpty(this.charAt(3))) {
                yield* this.pushCount(3);
                this.indentValue = 0;
                this.indentNext = 0;
                return s === '---' ? 'doc' : 'stream';
            }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
            this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
    }
    *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
            return this.setNext('block-start');
        if ((ch0 === '-' || ch0 === '?' || ch0 === ':') && isEmpty(ch1)) {
            const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
            this.indentNext = this.indentValue + 1;
            this.indentValue += n;
            return 'block-start';
        }
        return 'doc';
    }
    *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
            return this.setNext('doc');
        let n = yield* this.pushIndicators();
        switch (line[n]) {
            case '#':
                yield* this.pushCount(line.length - n);
            // fallthrough
            case undefined:
                yield* this.pushNewline();
                return yield* this.parseLineStart();
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel = 1;
                return 'flow';
            case '}':
            case ']':
                // this is an error
                yield* this.pushCount(1);
                return 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'doc';
            case '"':
            case "'":
                return yield* this.parseQuotedScalar();
            case '|':
            case '>':
                n += yield* this.parseBlockScalarHeader();
                n += yield* this.pushSpaces(true);
                yield* this.pushCount(line.length - n);
                yield* this.pushNewline();
                return yield* this.parseBlockScalar();
            default:
                return yield* this.parsePlainScalar();
        }
    }
    *parseFlowCollection() {
        let nl, sp;
        let indent = -1;
        do {
            nl = yield* this.pushNewline();
            if (nl > 0) {
                sp = yield* this.pushSpaces(false);
                this.indentValue = indent = sp;
            }
            else {
                sp = 0;
            }
            sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null)
            return this.setNext('flow');
        if ((indent !== -1 && indent < this.indentNext && line[0] !== '#') ||
            (indent === 0 &&
                (line.startsWith('---') || line.startsWith('...')) &&
                isEmpty(line[3]))) {
            // Allowing for the terminal ] or } at the same (rather than greater)
            // indent level as the initial [ or { is technically invalid, but
            // failing here would be surprising to users.
            const atFlowEndMarker = indent === this.indentNext - 1 &&
                this.flowLevel === 1 &&
                (line[0] === ']' || line[0] === '}');
            if (!atFlowEndMarker) {
                // this is an error
                this.flowLevel = 0;
                yield cst.FLOW_END;
                return yield* this.parseLineStart();
            }
        }
        let n = 0;
        while (line[n] === ',') {
            n += yield* this.pushCount(1);
            n += yield* this.pushSpaces(true);
            this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line[n]) {
            case undefined:
                return 'flow';
            case '#':
                yield* this.pushCount(line.length - n);
                return 'flow';
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel += 1;
                return 'flow';
            case '}':
            case ']':
                yield* this.pushCount(1);
                this.flowKey = true;
                this.flowLevel -= 1;
                return this.flowLevel ? 'flow' : 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'flow';
            case '"':
            case "'":
                this.flowKey = true;
                return yield* this.parseQuotedScalar();
            case ':': {
                const next = this.charAt(1);
                if (this.flowKey || isEmpty(next) || next === ',') {
                    this.flowKey = false;
                    yield* this.pushCount(1);
                    yield* this.pushSpaces(true);
                    return 'flow';
                }
            }
            // fallthrough
            default:
                this.flowKey = false;
                return yield* this.parsePlainScalar();
        }
    }
    *parseQuotedScalar() {
        const quote = this.charAt(0);
        let end = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'") {
            while (end !== -1 && this.buffer[end + 1] === "'")
                end = this.buffer.indexOf("'", end + 2);
        }
        else {
            // double-quote
            while (end !== -1) {
                let n = 0;
                while (this.buffer[end - 1 - n] === '\\')
                    n += 1;
                if (n % 2 === 0)
                    break;
                end = this.buffer.indexOf('"', end + 1);
            }
        }
        // Only looking for newlines within the quotes
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf('\n', this.pos);
        if (nl !== -1) {
            while (nl !== -1) {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = qb.indexOf('\n', cs);
            }
            if (nl !== -1) {
                // this is an error caused by an unexpected unindent
                end = nl - (qb[nl - 1] === '\r' ? 2 : 1);
            }
        }
        if (end === -1) {
            if (!this.atEnd)
                return this.setNext('quoted-scalar');
            end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? 'flow' : 'doc';
    }
    *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
            const ch = this.buffer[++i];
            if (ch === '+')
                this.blockScalarKeep = true;
            else if (ch > '0' && ch <= '9')
                this.blockScalarIndent = Number(ch) - 1;
            else if (ch !== '-')
                break;
        }
        return yield* this.pushUntil(ch => isEmpty(ch) || ch === '#');
    }
    *parseBlockScalar() {
        let nl = this.pos - 1; // may be -1 if this.pos === 0
        let indent = 0;
        let ch;
        loop: for (let i = this.pos; (ch = this.buffer[i]); ++i) {
            switch (ch) {
                case ' ':
                    indent += 1;
                    break;
                case '\n':
                    nl = i;
                    indent = 0;
                    break;
                case '\r': {
                    const next = this.buffer[i + 1];
                    if (!next && !this.atEnd)
                        return this.setNext('block-scalar');
                    if (next === '\n')
                        break;
                } // fallthrough
                default:
                    break loop;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('block-scalar');
        if (indent >= this.indentNext) {
            if (this.blockScalarIndent === -1)
                this.indentNext = indent;
            else {
                this.indentNext =
                    this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
            }
            do {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = this.buffer.indexOf('\n', cs);
            } while (nl !== -1);
            if (nl === -1) {
                if (!this.atEnd)
                    return this.setNext('block-scalar');
                nl = this.buffer.length;
            }
        }
        // Trailing insufficiently indented tabs are invalid.
        // To catch that during parsing, we include them in the block scalar value.
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === ' ')
            ch = this.buffer[++i];
        if (ch === '\t') {
            while (ch === '\t' || ch === ' ' || ch === '\r' || ch === '\n')
                ch = this.buffer[++i];
            nl = i - 1;
        }
        else if (!this.blockScalarKeep) {
            do {
                let i = nl - 1;
                let ch = this.buffer[i];
                if (ch === '\r')
                    ch = this.buffer[--i];
                const lastChar = i; // Drop the line if last char not more indented
                while (ch === ' ')
                    ch = this.buffer[--i];
                if (ch === '\n' && i >= this.pos && i + 1 + indent > lastChar)
                    nl = i;
                else
                    break;
            } while (true);
        }
        yield cst.SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
    }
    *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while ((ch = this.buffer[++i])) {
            if (ch === ':') {
                const next = this.buffer[i + 1];
                if (isEmpty(next) || (inFlow && flowIndicatorChars.has(next)))
                    break;
                end = i;
            }
            else if (isEmpty(ch)) {
                let next = this.buffer[i + 1];
                if (ch === '\r') {
                    if (next === '\n') {
                        i += 1;
                        ch = '\n';
                        next = this.buffer[i + 1];
                    }
                    else
                        end = i;
                }
                if (next === '#' || (inFlow && flowIndicatorChars.has(next)))
                    break;
                if (ch === '\n') {
                    const cs = this.continueScalar(i + 1);
                    if (cs === -1)
                        break;
                    i = Math.max(i, cs - 2); // to advance, but still account for ' #'
                }
            }
            else {
                if (inFlow && flowIndicatorChars.has(ch))
                    break;
                end = i;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('plain-scalar');
        yield cst.SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? 'flow' : 'doc';
    }
    *pushCount(n) {
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos += n;
            return n;
        }
        return 0;
    }
    *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
            yield s;
            this.pos += s.length;
            return s.length;
        }
        else if (allowEmpty)
            yield '';
        return 0;
    }
    *pushIndicators() {
        let n = 0;
        loop: while (true) {
            switch (this.charAt(0)) {
                case '!':
                    n += yield* this.pushTag();
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '&':
                    n += yield* this.pushUntil(isNotAnchorChar);
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '-': // this is an error
                case '?': // this is an error outside flow collections
                case ':': {
                    const inFlow = this.flowLevel > 0;
                    const ch1 = this.charAt(1);
                    if (isEmpty(ch1) || (inFlow && flowIndicatorChars.has(ch1))) {
                        if (!inFlow)
                            this.indentNext = this.indentValue + 1;
                        else if (this.flowKey)
                            this.flowKey = false;
                        n += yield* this.pushCount(1);
                        n += yield* this.pushSpaces(true);
                        continue loop;
                    }
                }
            }
            break loop;
        }
        return n;
    }
    *pushTag() {
        if (this.charAt(1) === '<') {
            let i = this.pos + 2;
            let ch = this.buffer[i];
            while (!isEmpty(ch) && ch !== '>')
                ch = this.buffer[++i];
            return yield* this.pushToIndex(ch === '>' ? i + 1 : i, false);
        }
        else {
            let i = this.pos + 1;
            let ch = this.buffer[i];
            while (ch) {
                if (tagChars.has(ch))
                    ch = this.buffer[++i];
                else if (ch === '%' &&
                    hexDigits.has(this.buffer[i + 1]) &&
                    hexDigits.has(this.buffer[i + 2])) {
                    ch = this.buffer[(i += 3)];
                }
                else
                    break;
            }
            return yield* this.pushToIndex(i, false);
        }
    }
    *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === '\n')
            return yield* this.pushCount(1);
        else if (ch === '\r' && this.charAt(1) === '\n')
            return yield* this.pushCount(2);
        else
            return 0;
    }
    *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
            ch = this.buffer[++i];
        } while (ch === ' ' || (allowTabs && ch === '\t'));
        const n = i - this.pos;
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos = i;
        }
        return n;
    }
    *pushUntil(test) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test(ch))
            ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
    }
}

exports.Lexer = Lexer;


/***/ }),

/***/ 66628:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Tracks newlines during parsing in order to provide an efficient API for
 * determining the one-indexed `{ line, col }` position for any offset
 * within the input.
 */
class LineCounter {
    constructor() {
        this.lineStarts = [];
        /**
         * Should be called in ascending order. Otherwise, call
         * `lineCounter.lineStarts.sort()` before calling `linePos()`.
         */
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        /**
         * Performs a binary search and returns the 1-indexed { line, col }
         * position of `offset`. If `line === 0`, `addNewLine` has never been
         * called or `offset` is before the first known newline.
         */
        this.linePos = (offset) => {
            let low = 0;
            let high = this.lineStarts.length;
            while (low < high) {
                const mid = (low + high) >> 1; // Math.floor((low + high) / 2)
                if (this.lineStarts[mid] < offset)
                    low = mid + 1;
                else
                    high = mid;
            }
            if (this.lineStarts[low] === offset)
                return { line: low + 1, col: 1 };
            if (low === 0)
                return { line: 0, col: offset };
            const start = this.lineStarts[low - 1];
            return { line: low, col: offset - start + 1 };
        };
    }
}

exports.LineCounter = LineCounter;


/***/ }),

/***/ 3456:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var node_process = __webpack_require__(932);
var cst = __webpack_require__(3461);
var lexer = __webpack_require__(40361);

function includesToken(list, type) {
    for (let i = 0; i < list.length; ++i)
        if (list[i].type === type)
            return true;
    return false;
}
function findNonEmptyIndex(list) {
    for (let i = 0; i < list.length; ++i) {
        switch (list[i].type) {
            case 'space':
            case 'comment':
            case 'newline':
                break;
            default:
                return i;
        }
    }
    return -1;
}
function isFlowToken(token) {
    switch (token?.type) {
        case 'alias':
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'flow-collection':
            return true;
        default:
            return false;
    }
}
function getPrevProps(parent) {
    switch (parent.type) {
        case 'document':
            return parent.start;
        case 'block-map': {
            const it = parent.items[parent.items.length - 1];
            return it.sep ?? it.start;
        }
        case 'block-seq':
            return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
            return [];
    }
}
/** Note: May modify input array */
function getFirstKeyStartProps(prev) {
    if (prev.length === 0)
        return [];
    let i = prev.length;
    loop: while (--i >= 0) {
        switch (prev[i].type) {
            case 'doc-start':
            case 'explicit-key-ind':
            case 'map-value-ind':
            case 'seq-item-ind':
            case 'newline':
                break loop;
        }
    }
    while (prev[++i]?.type === 'space') {
        /* loop */
    }
    return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
    // May exhaust call stack with large `source` array
    if (source.length < 1e5)
        Array.prototype.push.apply(target, source);
    else
        for (let i = 0; i < source.length; ++i)
            target.push(source[i]);
}
function fixFlowSeqItems(fc) {
    if (fc.start.type === 'flow-seq-start') {
        for (const it of fc.items) {
            if (it.sep &&
                !it.value &&
                !includesToken(it.start, 'explicit-key-ind') &&
                !includesToken(it.sep, 'map-value-ind')) {
                if (it.key)
                    it.value = it.key;
                delete it.key;
                if (isFlowToken(it.value)) {
                    if (it.value.end)
                        arrayPushArray(it.value.end, it.sep);
                    else
                        it.value.end = it.sep;
                }
                else
                    arrayPushArray(it.start, it.sep);
                delete it.sep;
            }
        }
    }
}
/**
 * A YAML concrete syntax tree (CST) parser
 *
 * ```ts
 * const src: string = ...
 * for (const token of new Parser().parse(src)) {
 *   // token: Token
 * }
 * ```
 *
 * To use the parser with a user-provided lexer:
 *
 * ```ts
 * function* parse(source: string, lexer: Lexer) {
 *   const parser = new Parser()
 *   for (const lexeme of lexer.lex(source))
 *     yield* parser.next(lexeme)
 *   yield* parser.end()
 * }
 *
 * const src: string = ...
 * const lexer = new Lexer()
 * for (const token of parse(src, lexer)) {
 *   // token: Token
 * }
 * ```
 */
class Parser {
    /**
     * @param onNewLine - If defined, called separately with the start position of
     *   each new line (in `parse()`, including the start of input).
     */
    constructor(onNewLine) {
        /** If true, space and sequence indicators count as indentation */
        this.atNewLine = true;
        /** If true, next token is a scalar value */
        this.atScalar = false;
        /** Current indentation level */
        this.indent = 0;
        /** Current offset since the start of parsing */
        this.offset = 0;
        /** On the same line with a block map key */
        this.onKeyLine = false;
        /** Top indicates the node that's currently being built */
        this.stack = [];
        /** The source of the current token, set in parse() */
        this.source = '';
        /** The type of the current token, set in parse() */
        this.type = '';
        // Must be defined after `next()`
        this.lexer = new lexer.Lexer();
        this.onNewLine = onNewLine;
    }
    /**
     * Parse `source` as a YAML stream.
     * If `incomplete`, a part of the last line may be left as a buffer for the next call.
     *
     * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
     *
     * @returns A generator of tokens representing each directive, document, and other structure.
     */
    *parse(source, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
            this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete))
            yield* this.next(lexeme);
        if (!incomplete)
            yield* this.end();
    }
    /**
     * Advance the parser by the `source` of one lexical token.
     */
    *next(source) {
        this.source = source;
        if (node_process.env.LOG_TOKENS)
            console.log('|', cst.prettyToken(source));
        if (this.atScalar) {
            this.atScalar = false;
            yield* this.step();
            this.offset += source.length;
            return;
        }
        const type = cst.tokenType(source);
        if (!type) {
            const message = `Not a YAML token: ${source}`;
            yield* this.pop({ type: 'error', offset: this.offset, message, source });
            this.offset += source.length;
        }
        else if (type === 'scalar') {
            this.atNewLine = false;
            this.atScalar = true;
            this.type = 'scalar';
        }
        else {
            this.type = type;
            yield* this.step();
            switch (type) {
                case 'newline':
                    this.atNewLine = true;
                    this.indent = 0;
                    if (this.onNewLine)
                        this.onNewLine(this.offset + source.length);
                    break;
                case 'space':
                    if (this.atNewLine && source[0] === ' ')
                        this.indent += source.length;
                    break;
                case 'explicit-key-ind':
                case 'map-value-ind':
                case 'seq-item-ind':
                    if (this.atNewLine)
                        this.indent += source.length;
                    break;
                case 'doc-mode':
                case 'flow-error-end':
                    return;
                default:
                    this.atNewLine = false;
            }
            this.offset += source.length;
        }
    }
    /** Call at end of input to push out any remaining constructions */
    *end() {
        while (this.stack.length > 0)
            yield* this.pop();
    }
    get sourceToken() {
        const st = {
            type: this.type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
        return st;
    }
    *step() {
        const top = this.peek(1);
        if (this.type === 'doc-end' && top?.type !== 'doc-end') {
            while (this.stack.length > 0)
                yield* this.pop();
            this.stack.push({
                type: 'doc-end',
                offset: this.offset,
                source: this.source
            });
            return;
        }
        if (!top)
            return yield* this.stream();
        switch (top.type) {
            case 'document':
                return yield* this.document(top);
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return yield* this.scalar(top);
            case 'block-scalar':
                return yield* this.blockScalar(top);
            case 'block-map':
                return yield* this.blockMap(top);
            case 'block-seq':
                return yield* this.blockSequence(top);
            case 'flow-collection':
                return yield* this.flowCollection(top);
            case 'doc-end':
                return yield* this.documentEnd(top);
        }
        /* istanbul ignore next should not happen */
        yield* this.pop();
    }
    peek(n) {
        return this.stack[this.stack.length - n];
    }
    *pop(error) {
        const token = error ?? this.stack.pop();
        /* istanbul ignore if should not happen */
        if (!token) {
            const message = 'Tried to pop an empty stack';
            yield { type: 'error', offset: this.offset, source: '', message };
        }
        else if (this.stack.length === 0) {
            yield token;
        }
        else {
            const top = this.peek(1);
            if (token.type === 'block-scalar') {
                // Block scalars use their parent rather than header indent
                token.indent = 'indent' in top ? top.indent : 0;
            }
            else if (token.type === 'flow-collection' && top.type === 'document') {
                // Ignore all indent for top-level flow collections
                token.indent = 0;
            }
            if (token.type === 'flow-collection')
                fixFlowSeqItems(token);
            switch (top.type) {
                case 'document':
                    top.value = token;
                    break;
                case 'block-scalar':
                    top.props.push(token); // error
                    break;
                case 'block-map': {
                    const it = top.items[top.items.length - 1];
                    if (it.value) {
                        top.items.push({ start: [], key: token, sep: [] });
                        this.onKeyLine = true;
                        return;
                    }
                    else if (it.sep) {
                        it.value = token;
                    }
                    else {
                        Object.assign(it, { key: token, sep: [] });
                        this.onKeyLine = !it.explicitKey;
                        return;
                    }
                    break;
                }
                case 'block-seq': {
                    const it = top.items[top.items.length - 1];
                    if (it.value)
                        top.items.push({ start: [], value: token });
                    else
                        it.value = token;
                    break;
                }
                case 'flow-collection': {
                    const it = top.items[top.items.length - 1];
                    if (!it || it.value)
                        top.items.push({ start: [], key: token, sep: [] });
                    else if (it.sep)
                        it.value = token;
                    else
                        Object.assign(it, { key: token, sep: [] });
                    return;
                }
                /* istanbul ignore next should not happen */
                default:
                    yield* this.pop();
                    yield* this.pop(token);
            }
            if ((top.type === 'document' ||
                top.type === 'block-map' ||
                top.type === 'block-seq') &&
                (token.type === 'block-map' || token.type === 'block-seq')) {
                const last = token.items[token.items.length - 1];
                if (last &&
                    !last.sep &&
                    !last.value &&
                    last.start.length > 0 &&
                    findNonEmptyIndex(last.start) === -1 &&
                    (token.indent === 0 ||
                        last.start.every(st => st.type !== 'comment' || st.indent < token.indent))) {
                    if (top.type === 'document')
                        top.end = last.start;
                    else
                        top.items.push({ start: last.start });
                    token.items.splice(-1, 1);
                }
            }
        }
    }
    *stream() {
        switch (this.type) {
            case 'directive-line':
                yield { type: 'directive', offset: this.offset, source: this.source };
                return;
            case 'byte-order-mark':
            case 'space':
            case 'comment':
            case 'newline':
                yield this.sourceToken;
                return;
            case 'doc-mode':
            case 'doc-start': {
                const doc = {
                    type: 'document',
                    offset: this.offset,
                    start: []
                };
                if (this.type === 'doc-start')
                    doc.start.push(this.sourceToken);
                this.stack.push(doc);
                return;
            }
        }
        yield {
            type: 'error',
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML stream`,
            source: this.source
        };
    }
    *document(doc) {
        if (doc.value)
            return yield* this.lineEnd(doc);
        switch (this.type) {
            case 'doc-start': {
                if (findNonEmptyIndex(doc.start) !== -1) {
                    yield* this.pop();
                    yield* this.step();
                }
                else
                    doc.start.push(this.sourceToken);
                return;
            }
            case 'anchor':
            case 'tag':
            case 'space':
            case 'comment':
            case 'newline':
                doc.start.push(this.sourceToken);
                return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
            this.stack.push(bv);
        else {
            yield {
                type: 'error',
                offset: this.offset,
                message: `Unexpected ${this.type} token in YAML document`,
                source: this.source
            };
        }
    }
    *scalar(scalar) {
        if (this.type === 'map-value-ind') {
            const prev = getPrevProps(this.peek(2));
            const start = getFirstKeyStartProps(prev);
            let sep;
            if (scalar.end) {
                sep = scalar.end;
                sep.push(this.sourceToken);
                delete scalar.end;
            }
            else
                sep = [this.sourceToken];
            const map = {
                type: 'block-map',
                offset: scalar.offset,
                indent: scalar.indent,
                items: [{ start, key: scalar, sep }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map;
        }
        else
            yield* this.lineEnd(scalar);
    }
    *blockScalar(scalar) {
        switch (this.type) {
            case 'space':
            case 'comment':
            case 'newline':
                scalar.props.push(this.sourceToken);
                return;
            case 'scalar':
                scalar.source = this.source;
                // block-scalar source includes trailing newline
                this.atNewLine = true;
                this.indent = 0;
                if (this.onNewLine) {
                    let nl = this.source.indexOf('\n') + 1;
                    while (nl !== 0) {
                        this.onNewLine(this.offset + nl);
                        nl = this.source.indexOf('\n', nl) + 1;
                    }
                }
                yield* this.pop();
                break;
            /* istanbul ignore next should not happen */
            default:
                yield* this.pop();
                yield* this.step();
        }
    }
    *blockMap(map) {
        const it = map.items[map.items.length - 1];
        // it.sep is true-ish if pair already has key or : separator
        switch (this.type) {
            case 'newline':
                this.onKeyLine = false;
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    it.start.push(this.sourceToken);
                }
                return;
            case 'space':
            case 'comment':
                if (it.value) {
                    map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    if (this.atIndentedComment(it.start, map.indent)) {
                        const prev = map.items[map.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            map.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
        }
        if (this.indent >= map.indent) {
            const atMapIndent = !this.onKeyLine && this.indent === map.indent;
            const atNextItem = atMapIndent &&
                (it.sep || it.explicitKey) &&
                this.type !== 'seq-item-ind';
            // For empty nodes, assign newline-separated not indented empty tokens to following node
            let start = [];
            if (atNextItem && it.sep && !it.value) {
                const nl = [];
                for (let i = 0; i < it.sep.length; ++i) {
                    const st = it.sep[i];
                    switch (st.type) {
                        case 'newline':
                            nl.push(i);
                            break;
                        case 'space':
                            break;
                        case 'comment':
                            if (st.indent > map.indent)
                                nl.length = 0;
                            break;
                        default:
                            nl.length = 0;
                    }
                }
                if (nl.length >= 2)
                    start = it.sep.splice(nl[1]);
            }
            switch (this.type) {
                case 'anchor':
                case 'tag':
                    if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        it.sep.push(this.sourceToken);
                    }
                    else {
                        it.start.push(this.sourceToken);
                    }
                    return;
                case 'explicit-key-ind':
                    if (!it.sep && !it.explicitKey) {
                        it.start.push(this.sourceToken);
                        it.explicitKey = true;
                    }
                    else if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start, explicitKey: true });
                    }
                    else {
                        this.stack.push({
                            type: 'block-map',
                            offset: this.offset,
                            indent: this.indent,
                            items: [{ start: [this.sourceToken], explicitKey: true }]
                        });
                    }
                    this.onKeyLine = true;
                    return;
                case 'map-value-ind':
                    if (it.explicitKey) {
                        if (!it.sep) {
                            if (includesToken(it.start, 'newline')) {
                                Object.assign(it, { key: null, sep: [this.sourceToken] });
                            }
                            else {
                                const start = getFirstKeyStartProps(it.start);
                                this.stack.push({
                                    type: 'block-map',
                                    offset: this.offset,
                                    indent: this.indent,
                                    items: [{ start, key: null, sep: [this.sourceToken] }]
                                });
                            }
                        }
                        else if (it.value) {
                            map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else if (isFlowToken(it.key) &&
                            !includesToken(it.sep, 'newline')) {
                            const start = getFirstKeyStartProps(it.start);
                            const key = it.key;
                            const sep = it.sep;
                            sep.push(this.sourceToken);
                            // @ts-expect-error type guard is wrong here
                            delete it.key;
                            // @ts-expect-error type guard is wrong here
                            delete it.sep;
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key, sep }]
                            });
                        }
                        else if (start.length > 0) {
                            // Not actually at next item
                            it.sep = it.sep.concat(start, this.sourceToken);
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    else {
                        if (!it.sep) {
                            Object.assign(it, { key: null, sep: [this.sourceToken] });
                        }
                        else if (it.value || atNextItem) {
                            map.items.push({ start, key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start: [], key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    this.onKeyLine = true;
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (atNextItem || it.value) {
                        map.items.push({ start, key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        this.stack.push(fs);
                    }
                    else {
                        Object.assign(it, { key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    return;
                }
                default: {
                    const bv = this.startBlockValue(map);
                    if (bv) {
                        if (bv.type === 'block-seq') {
                            if (!it.explicitKey &&
                                it.sep &&
                                !includesToken(it.sep, 'newline')) {
                                yield* this.pop({
                                    type: 'error',
                                    offset: this.offset,
                                    message: 'Unexpected block-seq-ind on same line with key',
                                    source: this.source
                                });
                                return;
                            }
                        }
                        else if (atMapIndent) {
                            map.items.push({ start });
                        }
                        this.stack.push(bv);
                        return;
                    }
                }
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *blockSequence(seq) {
        const it = seq.items[seq.items.length - 1];
        switch (this.type) {
            case 'newline':
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        seq.items.push({ start: [this.sourceToken] });
                }
                else
                    it.start.push(this.sourceToken);
                return;
            case 'space':
            case 'comment':
                if (it.value)
                    seq.items.push({ start: [this.sourceToken] });
                else {
                    if (this.atIndentedComment(it.start, seq.indent)) {
                        const prev = seq.items[seq.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            seq.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
            case 'anchor':
            case 'tag':
                if (it.value || this.indent <= seq.indent)
                    break;
                it.start.push(this.sourceToken);
                return;
            case 'seq-item-ind':
                if (this.indent !== seq.indent)
                    break;
                if (it.value || includesToken(it.start, 'seq-item-ind'))
                    seq.items.push({ start: [this.sourceToken] });
                else
                    it.start.push(this.sourceToken);
                return;
        }
        if (this.indent > seq.indent) {
            const bv = this.startBlockValue(seq);
            if (bv) {
                this.stack.push(bv);
                return;
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === 'flow-error-end') {
            let top;
            do {
                yield* this.pop();
                top = this.peek(1);
            } while (top?.type === 'flow-collection');
        }
        else if (fc.end.length === 0) {
            switch (this.type) {
                case 'comma':
                case 'explicit-key-ind':
                    if (!it || it.sep)
                        fc.items.push({ start: [this.sourceToken] });
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'map-value-ind':
                    if (!it || it.value)
                        fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        Object.assign(it, { key: null, sep: [this.sourceToken] });
                    return;
                case 'space':
                case 'comment':
                case 'newline':
                case 'anchor':
                case 'tag':
                    if (!it || it.value)
                        fc.items.push({ start: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (!it || it.value)
                        fc.items.push({ start: [], key: fs, sep: [] });
                    else if (it.sep)
                        this.stack.push(fs);
                    else
                        Object.assign(it, { key: fs, sep: [] });
                    return;
                }
                case 'flow-map-end':
                case 'flow-seq-end':
                    fc.end.push(this.sourceToken);
                    return;
            }
            const bv = this.startBlockValue(fc);
            /* istanbul ignore else should not happen */
            if (bv)
                this.stack.push(bv);
            else {
                yield* this.pop();
                yield* this.step();
            }
        }
        else {
            const parent = this.peek(2);
            if (parent.type === 'block-map' &&
                ((this.type === 'map-value-ind' && parent.indent === fc.indent) ||
                    (this.type === 'newline' &&
                        !parent.items[parent.items.length - 1].sep))) {
                yield* this.pop();
                yield* this.step();
            }
            else if (this.type === 'map-value-ind' &&
                parent.type !== 'flow-collection') {
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                fixFlowSeqItems(fc);
                const sep = fc.end.splice(1, fc.end.length);
                sep.push(this.sourceToken);
                const map = {
                    type: 'block-map',
                    offset: fc.offset,
                    indent: fc.indent,
                    items: [{ start, key: fc, sep }]
                };
                this.onKeyLine = true;
                this.stack[this.stack.length - 1] = map;
            }
            else {
                yield* this.lineEnd(fc);
            }
        }
    }
    flowScalar(type) {
        if (this.onNewLine) {
            let nl = this.source.indexOf('\n') + 1;
            while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf('\n', nl) + 1;
            }
        }
        return {
            type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
    }
    startBlockValue(parent) {
        switch (this.type) {
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return this.flowScalar(this.type);
            case 'block-scalar-header':
                return {
                    type: 'block-scalar',
                    offset: this.offset,
                    indent: this.indent,
                    props: [this.sourceToken],
                    source: ''
                };
            case 'flow-map-start':
            case 'flow-seq-start':
                return {
                    type: 'flow-collection',
                    offset: this.offset,
                    indent: this.indent,
                    start: this.sourceToken,
                    items: [],
                    end: []
                };
            case 'seq-item-ind':
                return {
                    type: 'block-seq',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [this.sourceToken] }]
                };
            case 'explicit-key-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                start.push(this.sourceToken);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, explicitKey: true }]
                };
            }
            case 'map-value-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, key: null, sep: [this.sourceToken] }]
                };
            }
        }
        return null;
    }
    atIndentedComment(start, indent) {
        if (this.type !== 'comment')
            return false;
        if (this.indent <= indent)
            return false;
        return start.every(st => st.type === 'newline' || st.type === 'space');
    }
    *documentEnd(docEnd) {
        if (this.type !== 'doc-mode') {
            if (docEnd.end)
                docEnd.end.push(this.sourceToken);
            else
                docEnd.end = [this.sourceToken];
            if (this.type === 'newline')
                yield* this.pop();
        }
    }
    *lineEnd(token) {
        switch (this.type) {
            case 'comma':
            case 'doc-start':
            case 'doc-end':
            case 'flow-seq-end':
            case 'flow-map-end':
            case 'map-value-ind':
                yield* this.pop();
                yield* this.step();
                break;
            case 'newline':
                this.onKeyLine = false;
            // fallthrough
            case 'space':
            case 'comment':
            default:
                // all other values are errors
                if (token.end)
                    token.end.push(this.sourceToken);
                else
                    token.end = [this.sourceToken];
                if (this.type === 'newline')
                    yield* this.pop();
        }
    }
}

exports.Parser = Parser;


/***/ }),

/***/ 84047:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var composer = __webpack_require__(89984);
var Document = __webpack_require__(3021);
var errors = __webpack_require__(91464);
var log = __webpack_require__(57249);
var identity = __webpack_require__(41127);
var lineCounter = __webpack_require__(66628);
var parser = __webpack_require__(3456);

function parseOptions(options) {
    const prettyErrors = options.prettyErrors !== false;
    const lineCounter$1 = options.lineCounter || (prettyErrors && new lineCounter.LineCounter()) || null;
    return { lineCounter: lineCounter$1, prettyErrors };
}
/**
 * Parse the input as a stream of YAML documents.
 *
 * Documents should be separated from each other by `...` or `---` marker lines.
 *
 * @returns If an empty `docs` array is returned, it will be of type
 *   EmptyStream and contain additional stream information. In
 *   TypeScript, you should use `'empty' in docs` as a type guard for it.
 */
function parseAllDocuments(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    const docs = Array.from(composer$1.compose(parser$1.parse(source)));
    if (prettyErrors && lineCounter)
        for (const doc of docs) {
            doc.errors.forEach(errors.prettifyError(source, lineCounter));
            doc.warnings.forEach(errors.prettifyError(source, lineCounter));
        }
    if (docs.length > 0)
        return docs;
    return Object.assign([], { empty: true }, composer$1.streamInfo());
}
/** Parse an input string into a single YAML.Document */
function parseDocument(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    // `doc` is always set by compose.end(true) at the very latest
    let doc = null;
    for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
        if (!doc)
            doc = _doc;
        else if (doc.options.logLevel !== 'silent') {
            doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), 'MULTIPLE_DOCS', 'Source contains multiple documents; please use YAML.parseAllDocuments()'));
            break;
        }
    }
    if (prettyErrors && lineCounter) {
        doc.errors.forEach(errors.prettifyError(source, lineCounter));
        doc.warnings.forEach(errors.prettifyError(source, lineCounter));
    }
    return doc;
}
function parse(src, reviver, options) {
    let _reviver = undefined;
    if (typeof reviver === 'function') {
        _reviver = reviver;
    }
    else if (options === undefined && reviver && typeof reviver === 'object') {
        options = reviver;
    }
    const doc = parseDocument(src, options);
    if (!doc)
        return null;
    doc.warnings.forEach(warning => log.warn(doc.options.logLevel, warning));
    if (doc.errors.length > 0) {
        if (doc.options.logLevel !== 'silent')
            throw doc.errors[0];
        else
            doc.errors = [];
    }
    return doc.toJS(Object.assign({ reviver: _reviver }, options));
}
function stringify(value, replacer, options) {
    let _replacer = null;
    if (typeof replacer === 'function' || Array.isArray(replacer)) {
        _replacer = replacer;
    }
    else if (options === undefined && replacer) {
        options = replacer;
    }
    if (typeof options === 'string')
        options = options.length;
    if (typeof options === 'number') {
        const indent = Math.round(options);
        options = indent < 1 ? undefined : indent > 8 ? { indent: 8 } : { indent };
    }
    if (value === undefined) {
        const { keepUndefined } = options ?? replacer ?? {};
        if (!keepUndefined)
            return undefined;
    }
    if (identity.isDocument(value) && !_replacer)
        return value.toString(options);
    return new Document.Document(value, _replacer, options).toString(options);
}

exports.parse = parse;
exports.parseAllDocuments = parseAllDocuments;
exports.parseDocument = parseDocument;
exports.stringify = stringify;


/***/ }),

/***/ 45840:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var identity = __webpack_require__(41127);
var map = __webpack_require__(47451);
var seq = __webpack_require__(1706);
var string = __webpack_require__(66464);
var tags = __webpack_require__(90018);

const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
class Schema {
    constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat)
            ? tags.getTags(compat, 'compat')
            : compat
                ? tags.getTags(null, compat)
                : null;
        this.name = (typeof schema === 'string' && schema) || 'core';
        this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
        this.tags = tags.getTags(customTags, this.name, merge);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.MAP, { value: map.map });
        Object.defineProperty(this, identity.SCALAR, { value: string.string });
        Object.defineProperty(this, identity.SEQ, { value: seq.seq });
        // Used by createMap()
        this.sortMapEntries =
            typeof sortMapEntries === 'function'
                ? sortMapEntries
                : sortMapEntries === true
                    ? sortMapEntriesByKey
                    : null;
    }
    clone() {
        const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
    }
}

exports.Schema = Schema;


/***/ }),

/***/ 47451:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var identity = __webpack_require__(41127);
var YAMLMap = __webpack_require__(84454);

const map = {
    collection: 'map',
    default: true,
    nodeClass: YAMLMap.YAMLMap,
    tag: 'tag:yaml.org,2002:map',
    resolve(map, onError) {
        if (!identity.isMap(map))
            onError('Expected a mapping for this tag');
        return map;
    },
    createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
};

exports.map = map;


/***/ }),

/***/ 73632:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var Scalar = __webpack_require__(63301);

const nullTag = {
    identify: value => value == null,
    createNode: () => new Scalar.Scalar(null),
    default: true,
    tag: 'tag:yaml.org,2002:null',
    test: /^(?:~|[Nn]ull|NULL)?$/,
    resolve: () => new Scalar.Scalar(null),
    stringify: ({ source }, ctx) => typeof source === 'string' && nullTag.test.test(source)
        ? source
        : ctx.options.nullStr
};

exports.nullTag = nullTag;


/***/ }),

/***/ 1706:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var identity = __webpack_require__(41127);
var YAMLSeq = __webpack_require__(92223);

const seq = {
    collection: 'seq',
    default: true,
    nodeClass: YAMLSeq.YAMLSeq,
    tag: 'tag:yaml.org,2002:seq',
    resolve(seq, onError) {
        if (!identity.isSeq(seq))
            onError('Expected a sequence for this tag');
        return seq;
    },
    createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
};

exports.seq = seq;


/***/ }),

/***/ 66464:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var stringifyString = __webpack_require__(83069);

const string = {
    identify: value => typeof value === 'string',
    default: true,
    tag: 'tag:yaml.org,2002:str',
    resolve: str => str,
    stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
    }
};

exports.string = string;


/***/ }),

/***/ 73959:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var Scalar = __webpack_require__(63301);

const boolTag = {
    identify: value => typeof value === 'boolean',
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
    resolve: str => new Scalar.Scalar(str[0] === 't' || str[0] === 'T'),
    stringify({ source, value }, ctx) {
        if (source && boolTag.test.test(source)) {
            const sv = source[0] === 't' || source[0] === 'T';
            if (value === sv)
                return source;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
    }
};

exports.boolTag = boolTag;


/***/ }),

/***/ 38405:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var Scalar = __webpack_require__(63301);
var stringifyNumber = __webpack_require__(28689);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: str => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
    resolve: str => parseFloat(str),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str));
        const dot = str.indexOf('.');
        if (dot !== -1 && str[str.length - 1] === '0')
            node.minFractionDigits = str.length - dot - 1;
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;


/***/ }),

/***/ 59874:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var stringifyNumber = __webpack_require__(28689);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
const intResolve = (str, offset, radix, { intAsBigInt }) => (intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix));
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value) && value >= 0)
        return prefix + value.toString(radix);
    return stringifyNumber.stringifyNumber(node);
}
const intOct = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^0o[0-7]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
    stringify: node => intStringify(node, 8, '0o')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^0x[0-9a-fA-F]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intHex = intHex;
exports.intOct = intOct;


/***/ }),

/***/ 70896:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var map = __webpack_require__(47451);
var _null = __webpack_require__(73632);
var seq = __webpack_require__(1706);
var string = __webpack_require__(66464);
var bool = __webpack_require__(73959);
var float = __webpack_require__(38405);
var int = __webpack_require__(59874);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.boolTag,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float
];

exports.schema = schema;


/***/ }),

/***/ 33559:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var Scalar = __webpack_require__(63301);
var map = __webpack_require__(47451);
var seq = __webpack_require__(1706);

function intIdentify(value) {
    return typeof value === 'bigint' || Number.isInteger(value);
}
const stringifyJSON = ({ value }) => JSON.stringify(value);
const jsonScalars = [
    {
        identify: value => typeof value === 'string',
        default: true,
        tag: 'tag:yaml.org,2002:str',
        resolve: str => str,
        stringify: stringifyJSON
    },
    {
        identify: value => value == null,
        createNode: () => new Scalar.Scalar(null),
        default: true,
        tag: 'tag:yaml.org,2002:null',
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
    },
    {
        identify: value => typeof value === 'boolean',
        default: true,
        tag: 'tag:yaml.org,2002:bool',
        test: /^true$|^false$/,
        resolve: str => str === 'true',
        stringify: stringifyJSON
    },
    {
        identify: intIdentify,
        default: true,
        tag: 'tag:yaml.org,2002:int',
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
    },
    {
        identify: value => typeof value === 'number',
        default: true,
        tag: 'tag:yaml.org,2002:float',
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: str => parseFloat(str),
        stringify: stringifyJSON
    }
];
const jsonError = {
    default: true,
    tag: '',
    test: /^/,
    resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
    }
};
const schema = [map.map, seq.seq].concat(jsonScalars, jsonError);

exports.schema = schema;


/***/ }),

/***/ 90018:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var map = __webpack_require__(47451);
var _null = __webpack_require__(73632);
var seq = __webpack_require__(1706);
var string = __webpack_require__(66464);
var bool = __webpack_require__(73959);
var float = __webpack_require__(38405);
var int = __webpack_require__(59874);
var schema = __webpack_require__(70896);
var schema$1 = __webpack_require__(33559);
var binary = __webpack_require__(56083);
var merge = __webpack_require__(90452);
var omap = __webpack_require__(50303);
var pairs = __webpack_require__(18385);
var schema$2 = __webpack_require__(35913);
var set = __webpack_require__(81528);
var timestamp = __webpack_require__(24371);

const schemas = new Map([
    ['core', schema.schema],
    ['failsafe', [map.map, seq.seq, string.string]],
    ['json', schema$1.schema],
    ['yaml11', schema$2.schema],
    ['yaml-1.1', schema$2.schema]
]);
const tagsByName = {
    binary: binary.binary,
    bool: bool.boolTag,
    float: float.float,
    floatExp: float.floatExp,
    floatNaN: float.floatNaN,
    floatTime: timestamp.floatTime,
    int: int.int,
    intHex: int.intHex,
    intOct: int.intOct,
    intTime: timestamp.intTime,
    map: map.map,
    merge: merge.merge,
    null: _null.nullTag,
    omap: omap.omap,
    pairs: pairs.pairs,
    seq: seq.seq,
    set: set.set,
    timestamp: timestamp.timestamp
};
const coreKnownTags = {
    'tag:yaml.org,2002:binary': binary.binary,
    'tag:yaml.org,2002:merge': merge.merge,
    'tag:yaml.org,2002:omap': omap.omap,
    'tag:yaml.org,2002:pairs': pairs.pairs,
    'tag:yaml.org,2002:set': set.set,
    'tag:yaml.org,2002:timestamp': timestamp.timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
    const schemaTags = schemas.get(schemaName);
    if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge.merge)
            ? schemaTags.concat(merge.merge)
            : schemaTags.slice();
    }
    let tags = schemaTags;
    if (!tags) {
        if (Array.isArray(customTags))
            tags = [];
        else {
            const keys = Array.from(schemas.keys())
                .filter(key => key !== 'yaml11')
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
    }
    if (Array.isArray(customTags)) {
        for (const tag of customTags)
            tags = tags.concat(tag);
    }
    else if (typeof customTags === 'function') {
        tags = customTags(tags.slice());
    }
    if (addMergeTag)
        tags = tags.concat(merge.merge);
    return tags.reduce((tags, tag) => {
        const tagObj = typeof tag === 'string' ? tagsByName[tag] : tag;
        if (!tagObj) {
            const tagName = JSON.stringify(tag);
            const keys = Object.keys(tagsByName)
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        if (!tags.includes(tagObj))
            tags.push(tagObj);
        return tags;
    }, []);
}

exports.coreKnownTags = coreKnownTags;
exports.getTags = getTags;


/***/ }),

/***/ 56083:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var node_buffer = __webpack_require__(20181);
var Scalar = __webpack_require__(63301);
var stringifyString = __webpack_require__(83069);

const binary = {
    identify: value => value instanceof Uint8Array, // Buffer inherits from Uint8Array
    default: false,
    tag: 'tag:yaml.org,2002:binary',
    /**
     * Returns a Buffer in node and an Uint8Array in browsers
     *
     * To use the resulting buffer as an image, you'll want to do something like:
     *
     *   const blob = new Blob([buffer], { type: 'image/jpeg' })
     *   document.querySelector('#photo').src = URL.createObjectURL(blob)
     */
    resolve(src, onError) {
        if (typeof node_buffer.Buffer === 'function') {
            return node_buffer.Buffer.from(src, 'base64');
        }
        else if (typeof atob === 'function') {
            // On IE 11, atob() can't handle newlines
            const str = atob(src.replace(/[\n\r]/g, ''));
            const buffer = new Uint8Array(str.length);
            for (let i = 0; i < str.length; ++i)
                buffer[i] = str.charCodeAt(i);
            return buffer;
        }
        else {
            onError('This environment does not support reading binary tags; either Buffer or atob is required');
            return src;
        }
    },
    stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
            return '';
        const buf = value; // checked earlier by binary.identify()
        let str;
        if (typeof node_buffer.Buffer === 'function') {
            str =
                buf instanceof node_buffer.Buffer
                    ? buf.toString('base64')
                    : node_buffer.Buffer.from(buf.buffer).toString('base64');
        }
        else if (typeof btoa === 'function') {
            let s = '';
            for (let i = 0; i < buf.length; ++i)
                s += String.fromCharCode(buf[i]);
            str = btoa(s);
        }
        else {
            throw new Error('This environment does not support writing binary tags; either Buffer or btoa is required');
        }
        type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
        if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
            const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
            const n = Math.ceil(str.length / lineWidth);
            const lines = new Array(n);
            for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
                lines[i] = str.substr(o, lineWidth);
            }
            str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? '\n' : ' ');
        }
        return stringifyString.stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
    }
};

exports.binary = binary;


/***/ }),

/***/ 88398:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var Scalar = __webpack_require__(63301);

function boolStringify({ value, source }, ctx) {
    const boolObj = value ? trueTag : falseTag;
    if (source && boolObj.test.test(source))
        return source;
    return value ? ctx.options.trueStr : ctx.options.falseStr;
}
const trueTag = {
    identify: value => value === true,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
    resolve: () => new Scalar.Scalar(true),
    stringify: boolStringify
};
const falseTag = {
    identify: value => value === false,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
    resolve: () => new Scalar.Scalar(false),
    stringify: boolStringify
};

exports.falseTag = falseTag;
exports.trueTag = trueTag;


/***/ }),

/***/ 35782:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var Scalar = __webpack_require__(63301);
var stringifyNumber = __webpack_require__(28689);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: (str) => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
    resolve: (str) => parseFloat(str.replace(/_/g, '')),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, '')));
        const dot = str.indexOf('.');
        if (dot !== -1) {
            const f = str.substring(dot + 1).replace(/_/g, '');
            if (f[f.length - 1] === '0')
                node.minFractionDigits = f.length;
        }
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;


/***/ }),

/***/ 10873:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var stringifyNumber = __webpack_require__(28689);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
function intResolve(str, offset, radix, { intAsBigInt }) {
    const sign = str[0];
    if (sign === '-' || sign === '+')
        offset += 1;
    str = str.substring(offset).replace(/_/g, '');
    if (intAsBigInt) {
        switch (radix) {
            case 2:
                str = `0b${str}`;
                break;
            case 8:
                str = `0o${str}`;
                break;
            case 16:
                str = `0x${str}`;
                break;
        }
        const n = BigInt(str);
        return sign === '-' ? BigInt(-1) * n : n;
    }
    const n = parseInt(str, radix);
    return sign === '-' ? -1 * n : n;
}
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value)) {
        const str = value.toString(radix);
        return value < 0 ? '-' + prefix + str.substr(1) : prefix + str;
    }
    return stringifyNumber.stringifyNumber(node);
}
const intBin = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'BIN',
    test: /^[-+]?0b[0-1_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
    stringify: node => intStringify(node, 2, '0b')
};
const intOct = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^[-+]?0[0-7_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
    stringify: node => intStringify(node, 8, '0')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9][0-9_]*$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^[-+]?0x[0-9a-fA-F_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intBin = intBin;
exports.intHex = intHex;
exports.intOct = intOct;


/***/ }),

/***/ 90452:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var identity = __webpack_require__(41127);
var Scalar = __webpack_require__(63301);

// If the value associated with a merge key is a single mapping node, each of
// its key/value pairs is inserted into the current mapping, unless the key
// already exists in it. If the value associated with the merge key is a
// sequence, then this sequence is expected to contain mapping nodes and each
// of these nodes is merged in turn according to its order in the sequence.
// Keys in mapping nodes earlier in the sequence override keys specified in
// later mapping nodes. -- http://yaml.org/type/merge.html
const MERGE_KEY = '<<';
const merge = {
    identify: value => value === MERGE_KEY ||
        (typeof value === 'symbol' && value.description === MERGE_KEY),
    default: 'key',
    tag: 'tag:yaml.org,2002:merge',
    test: /^<<$/,
    resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
    }),
    stringify: () => MERGE_KEY
};
const isMergeKey = (ctx, key) => (merge.identify(key) ||
    (identity.isScalar(key) &&
        (!key.type || key.type === Scalar.Scalar.PLAIN) &&
        merge.identify(key.value))) &&
    ctx?.doc.schema.tags.some(tag => tag.tag === merge.tag && tag.default);
function addMergeToJSMap(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (identity.isSeq(source))
        for (const it of source.items)
            mergeValue(ctx, map, it);
    else if (Array.isArray(source))
        for (const it of source)
            mergeValue(ctx, map, it);
    else
        mergeValue(ctx, map, source);
}
function mergeValue(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (!identity.isMap(source))
        throw new Error('Merge sources must be maps or map aliases');
    const srcMap = source.toJSON(null, ctx, Map);
    for (const [key, value] of srcMap) {
        if (map instanceof Map) {
            if (!map.has(key))
                map.set(key, value);
        }
        else if (map instanceof Set) {
            map.add(key);
        }
        else if (!Object.prototype.hasOwnProperty.call(map, key)) {
            Object.defineProperty(map, key, {
                value,
                writable: true,
                enumerable: true,
                configurable: true
            });
        }
    }
    return map;
}
function resolveAliasValue(ctx, value) {
    return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}

exports.addMergeToJSMap = addMergeToJSMap;
exports.isMergeKey = isMergeKey;
exports.merge = merge;


/***/ }),

/***/ 50303:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var identity = __webpack_require__(41127);
var toJS = __webpack_require__(74043);
var YAMLMap = __webpack_require__(84454);
var YAMLSeq = __webpack_require__(92223);
var pairs = __webpack_require__(18385);

class YAMLOMap extends YAMLSeq.YAMLSeq {
    constructor() {
        super();
        this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
        this.tag = YAMLOMap.tag;
    }
    /**
     * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
     * but TypeScript won't allow widening the signature of a child method.
     */
    toJSON(_, ctx) {
        if (!ctx)
            return super.toJSON(_);
        const map = new Map();
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const pair of this.items) {
            let key, value;
            if (identity.isPair(pair)) {
                key = toJS.toJS(pair.key, '', ctx);
                value = toJS.toJS(pair.value, key, ctx);
            }
            else {
                key = toJS.toJS(pair, '', ctx);
            }
            if (map.has(key))
                throw new Error('Ordered maps must not include duplicate keys');
            map.set(key, value);
        }
        return map;
    }
    static from(schema, iterable, ctx) {
        const pairs$1 = pairs.createPairs(schema, iterable, ctx);
        const omap = new this();
        omap.items = pairs$1.items;
        return omap;
    }
}
YAMLOMap.tag = 'tag:yaml.org,2002:omap';
const omap = {
    collection: 'seq',
    identify: value => value instanceof Map,
    nodeClass: YAMLOMap,
    default: false,
    tag: 'tag:yaml.org,2002:omap',
    resolve(seq, onError) {
        const pairs$1 = pairs.resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key } of pairs$1.items) {
            if (identity.isScalar(key)) {
                if (seenKeys.includes(key.value)) {
                    onError(`Ordered maps must not include duplicate keys: ${key.value}`);
                }
                else {
                    seenKeys.push(key.value);
                }
            }
        }
        return Object.assign(new YAMLOMap(), pairs$1);
    },
    createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
};

exports.YAMLOMap = YAMLOMap;
exports.omap = omap;


/***/ }),

/***/ 18385:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var identity = __webpack_require__(41127);
var Pair = __webpack_require__(57165);
var Scalar = __webpack_require__(63301);
var YAMLSeq = __webpack_require__(92223);

function resolvePairs(seq, onError) {
    if (identity.isSeq(seq)) {
        for (let i = 0; i < seq.items.length; ++i) {
            let item = seq.items[i];
            if (identity.isPair(item))
                continue;
            else if (identity.isMap(item)) {
                if (item.items.length > 1)
                    onError('Each pair must have its own sequence indicator');
                const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
                if (item.commentBefore)
                    pair.key.commentBefore = pair.key.commentBefore
                        ? `${item.commentBefore}\n${pair.key.commentBefore}`
                        : item.commentBefore;
                if (item.comment) {
                    const cn = pair.value ?? pair.key;
                    cn.comment = cn.comment
                        ? `${item.comment}\n${cn.comment}`
                        : item.comment;
                }
                item = pair;
            }
            seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
        }
    }
    else
        onError('Expected a sequence for this tag');
    return seq;
}
function createPairs(schema, iterable, ctx) {
    const { replacer } = ctx;
    const pairs = new YAMLSeq.YAMLSeq(schema);
    pairs.tag = 'tag:yaml.org,2002:pairs';
    let i = 0;
    if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
            if (typeof replacer === 'function')
                it = replacer.call(iterable, String(i++), it);
            let key, value;
            if (Array.isArray(it)) {
                if (it.length === 2) {
                    key = it[0];
                    value = it[1];
                }
                else
                    throw new TypeError(`Expected [key, value] tuple: ${it}`);
            }
            else if (it && it instanceof Object) {
                const keys = Object.keys(it);
                if (keys.length === 1) {
                    key = keys[0];
                    value = it[key];
                }
                else {
                    throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
                }
            }
            else {
                key = it;
            }
            pairs.items.push(Pair.createPair(key, value, ctx));
        }
    return pairs;
}
const pairs = {
    collection: 'seq',
    default: false,
    tag: 'tag:yaml.org,2002:pairs',
    resolve: resolvePairs,
    createNode: createPairs
};

exports.createPairs = createPairs;
exports.pairs = pairs;
exports.resolvePairs = resolvePairs;


/***/ }),

/***/ 35913:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var map = __webpack_require__(47451);
var _null = __webpack_require__(73632);
var seq = __webpack_require__(1706);
var string = __webpack_require__(66464);
var binary = __webpack_require__(56083);
var bool = __webpack_require__(88398);
var float = __webpack_require__(35782);
var int = __webpack_require__(10873);
var merge = __webpack_require__(90452);
var omap = __webpack_require__(50303);
var pairs = __webpack_require__(18385);
var set = __webpack_require__(81528);
var timestamp = __webpack_require__(24371);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.trueTag,
    bool.falseTag,
    int.intBin,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float,
    binary.binary,
    merge.merge,
    omap.omap,
    pairs.pairs,
    set.set,
    timestamp.intTime,
    timestamp.floatTime,
    timestamp.timestamp
];

exports.schema = schema;


/***/ }),

/***/ 81528:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var identity = __webpack_require__(41127);
var Pair = __webpack_require__(57165);
var YAMLMap = __webpack_require__(84454);

class YAMLSet extends YAMLMap.YAMLMap {
    constructor(schema) {
        super(schema);
        this.tag = YAMLSet.tag;
    }
    add(key) {
        let pair;
        if (identity.isPair(key))
            pair = key;
        else if (key &&
            typeof key === 'object' &&
            'key' in key &&
            'value' in key &&
            key.value === null)
            pair = new Pair.Pair(key.key, null);
        else
            pair = new Pair.Pair(key, null);
        const prev = YAMLMap.findPair(this.items, pair.key);
        if (!prev)
            this.items.push(pair);
    }
    /**
     * If `keepPair` is `true`, returns the Pair matching `key`.
     * Otherwise, returns the value of that Pair's key.
     */
    get(key, keepPair) {
        const pair = YAMLMap.findPair(this.items, key);
        return !keepPair && identity.isPair(pair)
            ? identity.isScalar(pair.key)
                ? pair.key.value
                : pair.key
            : pair;
    }
    set(key, value) {
        if (typeof value !== 'boolean')
            throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = YAMLMap.findPair(this.items, key);
        if (prev && !value) {
            this.items.splice(this.items.indexOf(prev), 1);
        }
        else if (!prev && value) {
            this.items.push(new Pair.Pair(key));
        }
    }
    toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        if (this.hasAllNullValues(true))
            return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
            throw new Error('Set items must all have null values');
    }
    static from(schema, iterable, ctx) {
        const { replacer } = ctx;
        const set = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
            for (let value of iterable) {
                if (typeof replacer === 'function')
                    value = replacer.call(iterable, value, value);
                set.items.push(Pair.createPair(value, null, ctx));
            }
        return set;
    }
}
YAMLSet.tag = 'tag:yaml.org,2002:set';
const set = {
    collection: 'map',
    identify: value => value instanceof Set,
    nodeClass: YAMLSet,
    default: false,
    tag: 'tag:yaml.org,2002:set',
    createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
    resolve(map, onError) {
        if (identity.isMap(map)) {
            if (map.hasAllNullValues(true))
                return Object.assign(new YAMLSet(), map);
            else
                onError('Set items must all have null values');
        }
        else
            onError('Expected a mapping for this tag');
        return map;
    }
};

exports.YAMLSet = YAMLSet;
exports.set = set;


/***/ }),

/***/ 24371:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var stringifyNumber = __webpack_require__(28689);

/** Internal types handle bigint as number, because TS can't figure it out. */
function parseSexagesimal(str, asBigInt) {
    const sign = str[0];
    const parts = sign === '-' || sign === '+' ? str.substring(1) : str;
    const num = (n) => asBigInt ? BigInt(n) : Number(n);
    const res = parts
        .replace(/_/g, '')
        .split(':')
        .reduce((res, p) => res * num(60) + num(p), num(0));
    return (sign === '-' ? num(-1) * res : res);
}
/**
 * hhhh:mm:ss.sss
 *
 * Internal types handle bigint as number, because TS can't figure it out.
 */
function stringifySexagesimal(node) {
    let { value } = node;
    let num = (n) => n;
    if (typeof value === 'bigint')
        num = n => BigInt(n);
    else if (isNaN(value) || !isFinite(value))
        return stringifyNumber.stringifyNumber(node);
    let sign = '';
    if (value < 0) {
        sign = '-';
        value *= num(-1);
    }
    const _60 = num(60);
    const parts = [value % _60]; // seconds, including ms
    if (value < 60) {
        parts.unshift(0); // at least one : is required
    }
    else {
        value = (value - parts[0]) / _60;
        parts.unshift(value % _60); // minutes
        if (value >= 60) {
            value = (value - parts[0]) / _60;
            parts.unshift(value); // hours
        }
    }
    return (sign +
        parts
            .map(n => String(n).padStart(2, '0'))
            .join(':')
            .replace(/000000\d*$/, '') // % 60 may introduce error
    );
}
const intTime = {
    identify: value => typeof value === 'bigint' || Number.isInteger(value),
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
    resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
    stringify: stringifySexagesimal
};
const floatTime = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
    resolve: str => parseSexagesimal(str, false),
    stringify: stringifySexagesimal
};
const timestamp = {
    identify: value => value instanceof Date,
    default: true,
    tag: 'tag:yaml.org,2002:timestamp',
    // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
    // may be omitted altogether, resulting in a date format. In such a case, the time part is
    // assumed to be 00:00:00Z (start of day, UTC).
    test: RegExp('^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})' + // YYYY-Mm-Dd
        '(?:' + // time is optional
        '(?:t|T|[ \\t]+)' + // t | T | whitespace
        '([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)' + // Hh:Mm:Ss(.ss)?
        '(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?' + // Z | +5 | -03:30
        ')?$'),
    resolve(str) {
        const match = str.match(timestamp.test);
        if (!match)
            throw new Error('!!timestamp expects a date, starting with yyyy-mm-dd');
        const [, year, month, day, hour, minute, second] = match.map(Number);
        const millisec = match[7] ? Number((match[7] + '00').substr(1, 3)) : 0;
        let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
        const tz = match[8];
        if (tz && tz !== 'Z') {
            let d = parseSexagesimal(tz, false);
            if (Math.abs(d) < 30)
                d *= 60;
            date -= 60000 * d;
        }
        return new Date(date);
    },
    stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, '') ?? ''
};

exports.floatTime = floatTime;
exports.intTime = intTime;
exports.timestamp = timestamp;


/***/ }),

/***/ 34475:
/***/ ((__unused_webpack_module, exports) => {



const FOLD_FLOW = 'flow';
const FOLD_BLOCK = 'block';
const FOLD_QUOTED = 'quoted';
/**
 * Tries to keep input at up to `lineWidth` characters, splitting only on spaces
 * not followed by newlines or spaces unless `mode` is `'quoted'`. Lines are
 * terminated with `\n` and started with `indent`.
 */
function foldFlowLines(text, indent, mode = 'flow', { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
    if (!lineWidth || lineWidth < 0)
        return text;
    if (lineWidth < minContentWidth)
        minContentWidth = 0;
    const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
    if (text.length <= endStep)
        return text;
    const folds = [];
    const escapedFolds = {};
    let end = lineWidth - indent.length;
    if (typeof indentAtStart === 'number') {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
            folds.push(0);
        else
            end = lineWidth - indentAtStart;
    }
    let split = undefined;
    let prev = undefined;
    let overflow = false;
    let i = -1;
    let escStart = -1;
    let escEnd = -1;
    if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text, i, indent.length);
        if (i !== -1)
            end = i + endStep;
    }
    for (let ch; (ch = text[(i += 1)]);) {
        if (mode === FOLD_QUOTED && ch === '\\') {
            escStart = i;
            switch (text[i + 1]) {
                case 'x':
                    i += 3;
                    break;
                case 'u':
                    i += 5;
                    break;
                case 'U':
                    i += 9;
                    break;
                default:
                    i += 1;
            }
            escEnd = i;
        }
        if (ch === '\n') {
            if (mode === FOLD_BLOCK)
                i = consumeMoreIndentedLines(text, i, indent.length);
            end = i + indent.length + endStep;
            split = undefined;
        }
        else {
            if (ch === ' ' &&
                prev &&
                prev !== ' ' &&
                prev !== '\n' &&
                prev !== '\t') {
                // space surrounded by non-space can be replaced with newline + indent
                const next = text[i + 1];
                if (next && next !== ' ' && next !== '\n' && next !== '\t')
                    split = i;
            }
            if (i >= end) {
                if (split) {
                    folds.push(split);
                    end = split + endStep;
                    split = undefined;
                }
                else if (mode === FOLD_QUOTED) {
                    // white-space collected at end may stretch past lineWidth
                    while (prev === ' ' || prev === '\t') {
                        prev = ch;
                        ch = text[(i += 1)];
                        overflow = true;
                    }
                    // Account for newline escape, but don't break preceding escape
                    const j = i > escEnd + 1 ? i - 2 : escStart - 1;
                    // Bail out if lineWidth & minContentWidth are shorter than an escape string
                    if (escapedFolds[j])
                        return text;
                    folds.push(j);
                    escapedFolds[j] = true;
                    end = j + endStep;
                    split = undefined;
                }
                else {
                    overflow = true;
                }
            }
        }
        prev = ch;
    }
    if (overflow && onOverflow)
        onOverflow();
    if (folds.length === 0)
        return text;
    if (onFold)
        onFold();
    let res = text.slice(0, folds[0]);
    for (let i = 0; i < folds.length; ++i) {
        const fold = folds[i];
        const end = folds[i + 1] || text.length;
        if (fold === 0)
            res = `\n${indent}${text.slice(0, end)}`;
        else {
            if (mode === FOLD_QUOTED && escapedFolds[fold])
                res += `${text[fold]}\\`;
            res += `\n${indent}${text.slice(fold + 1, end)}`;
        }
    }
    return res;
}
/**
 * Presumes `i + 1` is at the start of a line
 * @returns index of last newline in more-indented block
 */
function consumeMoreIndentedLines(text, i, indent) {
    let end = i;
    let start = i + 1;
    let ch = text[start];
    while (ch === ' ' || ch === '\t') {
        if (i < start + indent) {
            ch = text[++i];
        }
        else {
            do {
                ch = text[++i];
            } while (ch && ch !== '\n');
            end = i;
            start = i + 1;
            ch = text[start];
        }
    }
    return end;
}

exports.FOLD_BLOCK = FOLD_BLOCK;
exports.FOLD_FLOW = FOLD_FLOW;
exports.FOLD_QUOTED = FOLD_QUOTED;
exports.foldFlowLines = foldFlowLines;


/***/ }),

/***/ 2148:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var anchors = __webpack_require__(71596);
var identity = __webpack_require__(41127);
var stringifyComment = __webpack_require__(59799);
var stringifyString = __webpack_require__(83069);

function createStringifyContext(doc, options) {
    const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: 'PLAIN',
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: 'false',
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: 'null',
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: 'true',
        verifyAliasOrder: true
    }, doc.schema.toStringOptions, options);
    let inFlow;
    switch (opt.collectionStyle) {
        case 'block':
            inFlow = false;
            break;
        case 'flow':
            inFlow = true;
            break;
        default:
            inFlow = null;
    }
    return {
        anchors: new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? ' ' : '',
        indent: '',
        indentStep: typeof opt.indent === 'number' ? ' '.repeat(opt.indent) : '  ',
        inFlow,
        options: opt
    };
}
function getTagObject(tags, item) {
    if (item.tag) {
        const match = tags.filter(t => t.tag === item.tag);
        if (match.length > 0)
            return match.find(t => t.format === item.format) ?? match[0];
    }
    let tagObj = undefined;
    let obj;
    if (identity.isScalar(item)) {
        obj = item.value;
        let match = tags.filter(t => t.identify?.(obj));
        if (match.length > 1) {
            const testMatch = match.filter(t => t.test);
            if (testMatch.length > 0)
                match = testMatch;
        }
        tagObj =
            match.find(t => t.format === item.format) ?? match.find(t => !t.format);
    }
    else {
        obj = item;
        tagObj = tags.find(t => t.nodeClass && obj instanceof t.nodeClass);
    }
    if (!tagObj) {
        const name = obj?.constructor?.name ?? (obj === null ? 'null' : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
    }
    return tagObj;
}
// needs to be called before value stringifier to allow for circular anchor refs
function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
    if (!doc.directives)
        return '';
    const props = [];
    const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
    if (anchor && anchors.anchorIsValid(anchor)) {
        anchors$1.add(anchor);
        props.push(`&${anchor}`);
    }
    const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
    if (tag)
        props.push(doc.directives.tagString(tag));
    return props.join(' ');
}
function stringify(item, ctx, onComment, onChompKeep) {
    if (identity.isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
    if (identity.isAlias(item)) {
        if (ctx.doc.directives)
            return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item)) {
            throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        }
        else {
            if (ctx.resolvedAliases)
                ctx.resolvedAliases.add(item);
            else
                ctx.resolvedAliases = new Set([item]);
            item = item.resolve(ctx.doc);
        }
    }
    let tagObj = undefined;
    const node = identity.isNode(item)
        ? item
        : ctx.doc.createNode(item, { onTagObj: o => (tagObj = o) });
    tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
    const props = stringifyProps(node, tagObj, ctx);
    if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
    const str = typeof tagObj.stringify === 'function'
        ? tagObj.stringify(node, ctx, onComment, onChompKeep)
        : identity.isScalar(node)
            ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep)
            : node.toString(ctx, onComment, onChompKeep);
    if (!props)
        return str;
    return identity.isScalar(node) || str[0] === '{' || str[0] === '['
        ? `${props} ${str}`
        : `${props}\n${ctx.indent}${str}`;
}

exports.createStringifyContext = createStringifyContext;
exports.stringify = stringify;


/***/ }),

/***/ 61212:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var identity = __webpack_require__(41127);
var stringify = __webpack_require__(2148);
var stringifyComment = __webpack_require__(59799);

function stringifyCollection(collection, ctx, options) {
    const flow = ctx.inFlow ?? collection.flow;
    const stringify = flow ? stringifyFlowCollection : stringifyBlockCollection;
    return stringify(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
    const { indent, options: { commentString } } = ctx;
    const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
    let chompKeep = false; // flag for the preceding node's status
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
            if (!chompKeep && item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (!chompKeep && ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
            }
        }
        chompKeep = false;
        let str = stringify.stringify(item, itemCtx, () => (comment = null), () => (chompKeep = true));
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        if (chompKeep && comment)
            chompKeep = false;
        lines.push(blockItemPrefix + str);
    }
    let str;
    if (lines.length === 0) {
        str = flowChars.start + flowChars.end;
    }
    else {
        str = lines[0];
        for (let i = 1; i < lines.length; ++i) {
            const line = lines[i];
            str += line ? `\n${indent}${line}` : '\n';
        }
    }
    if (comment) {
        str += '\n' + stringifyComment.indentComment(commentString(comment), indent);
        if (onComment)
            onComment();
    }
    else if (chompKeep && onChompKeep)
        onChompKeep();
    return str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
    const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
    itemIndent += indentStep;
    const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
    });
    let reqNewline = false;
    let linesAtValue = 0;
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
            if (item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, false);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, false);
                if (ik.comment)
                    reqNewline = true;
            }
            const iv = identity.isNode(item.value) ? item.value : null;
            if (iv) {
                if (iv.comment)
                    comment = iv.comment;
                if (iv.commentBefore)
                    reqNewline = true;
            }
            else if (item.value == null && ik?.comment) {
                comment = ik.comment;
            }
        }
        if (comment)
            reqNewline = true;
        let str = stringify.stringify(item, itemCtx, () => (comment = null));
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes('\n'));
        if (i < items.length - 1) {
            str += ',';
        }
        else if (ctx.options.trailingComma) {
            if (ctx.options.lineWidth > 0) {
                reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) +
                    (str.length + 2) >
                    ctx.options.lineWidth);
            }
            if (reqNewline) {
                str += ',';
            }
        }
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        lines.push(str);
        linesAtValue = lines.length;
    }
    const { start, end } = flowChars;
    if (lines.length === 0) {
        return start + end;
    }
    else {
        if (!reqNewline) {
            const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
            reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
            let str = start;
            for (const line of lines)
                str += line ? `\n${indentStep}${indent}${line}` : '\n';
            return `${str}\n${indent}${end}`;
        }
        else {
            return `${start}${fcPadding}${lines.join(' ')}${fcPadding}${end}`;
        }
    }
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
    if (comment && chompKeep)
        comment = comment.replace(/^\n+/, '');
    if (comment) {
        const ic = stringifyComment.indentComment(commentString(comment), indent);
        lines.push(ic.trimStart()); // Avoid double indent on first line
    }
}

exports.stringifyCollection = stringifyCollection;


/***/ }),

/***/ 59799:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Stringifies a comment.
 *
 * Empty comment lines are left empty,
 * lines consisting of a single space are replaced by `#`,
 * and all other lines are prefixed with a `#`.
 */
const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, '#');
function indentComment(comment, indent) {
    if (/^\n+$/.test(comment))
        return comment.substring(1);
    return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
const lineComment = (str, indent, comment) => str.endsWith('\n')
    ? indentComment(comment, indent)
    : comment.includes('\n')
        ? '\n' + indentComment(comment, indent)
        : (str.endsWith(' ') ? '' : ' ') + comment;

exports.indentComment = indentComment;
exports.lineComment = lineComment;
exports.stringifyComment = stringifyComment;


/***/ }),

/***/ 6829:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var identity = __webpack_require__(41127);
var stringify = __webpack_require__(2148);
var stringifyComment = __webpack_require__(59799);

function stringifyDocument(doc, options) {
    const lines = [];
    let hasDirectives = options.directives === true;
    if (options.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
            lines.push(dir);
            hasDirectives = true;
        }
        else if (doc.directives.docStart)
            hasDirectives = true;
    }
    if (hasDirectives)
        lines.push('---');
    const ctx = stringify.createStringifyContext(doc, options);
    const { commentString } = ctx.options;
    if (doc.commentBefore) {
        if (lines.length !== 1)
            lines.unshift('');
        const cs = commentString(doc.commentBefore);
        lines.unshift(stringifyComment.indentComment(cs, ''));
    }
    let chompKeep = false;
    let contentComment = null;
    if (doc.contents) {
        if (identity.isNode(doc.contents)) {
            if (doc.contents.spaceBefore && hasDirectives)
                lines.push('');
            if (doc.contents.commentBefore) {
                const cs = commentString(doc.contents.commentBefore);
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            // top-level block scalars need to be indented if followed by a comment
            ctx.forceBlockIndent = !!doc.comment;
            contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? undefined : () => (chompKeep = true);
        let body = stringify.stringify(doc.contents, ctx, () => (contentComment = null), onChompKeep);
        if (contentComment)
            body += stringifyComment.lineComment(body, '', commentString(contentComment));
        if ((body[0] === '|' || body[0] === '>') &&
            lines[lines.length - 1] === '---') {
            // Top-level block scalars with a preceding doc marker ought to use the
            // same line for their header.
            lines[lines.length - 1] = `--- ${body}`;
        }
        else
            lines.push(body);
    }
    else {
        lines.push(stringify.stringify(doc.contents, ctx));
    }
    if (doc.directives?.docEnd) {
        if (doc.comment) {
            const cs = commentString(doc.comment);
            if (cs.includes('\n')) {
                lines.push('...');
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            else {
                lines.push(`... ${cs}`);
            }
        }
        else {
            lines.push('...');
        }
    }
    else {
        let dc = doc.comment;
        if (dc && chompKeep)
            dc = dc.replace(/^\n+/, '');
        if (dc) {
            if ((!chompKeep || contentComment) && lines[lines.length - 1] !== '')
                lines.push('');
            lines.push(stringifyComment.indentComment(commentString(dc), ''));
        }
    }
    return lines.join('\n') + '\n';
}

exports.stringifyDocument = stringifyDocument;


/***/ }),

/***/ 28689:
/***/ ((__unused_webpack_module, exports) => {



function stringifyNumber({ format, minFractionDigits, tag, value }) {
    if (typeof value === 'bigint')
        return String(value);
    const num = typeof value === 'number' ? value : Number(value);
    if (!isFinite(num))
        return isNaN(num) ? '.nan' : num < 0 ? '-.inf' : '.inf';
    let n = Object.is(value, -0) ? '-0' : JSON.stringify(value);
    if (!format &&
        minFractionDigits &&
        (!tag || tag === 'tag:yaml.org,2002:float') &&
        /^-?\d/.test(n) &&
        !n.includes('e')) {
        let i = n.indexOf('.');
        if (i < 0) {
            i = n.length;
            n += '.';
        }
        let d = minFractionDigits - (n.length - i - 1);
        while (d-- > 0)
            n += '0';
    }
    return n;
}

exports.stringifyNumber = stringifyNumber;


/***/ }),

/***/ 59748:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var identity = __webpack_require__(41127);
var Scalar = __webpack_require__(63301);
var stringify = __webpack_require__(2148);
var stringifyComment = __webpack_require__(59799);

function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
    const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
    let keyComment = (identity.isNode(key) && key.comment) || null;
    if (simpleKeys) {
        if (keyComment) {
            throw new Error('With simple keys, key nodes cannot have comments');
        }
        if (identity.isCollection(key) || (!identity.isNode(key) && typeof key === 'object')) {
            const msg = 'With simple keys, collection cannot be used as a key value';
            throw new Error(msg);
        }
    }
    let explicitKey = !simpleKeys &&
        (!key ||
            (keyComment && value == null && !ctx.inFlow) ||
            identity.isCollection(key) ||
            (identity.isScalar(key)
                ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL
                : typeof key === 'object'));
    ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
    });
    let keyCommentDone = false;
    let chompKeep = false;
    let str = stringify.stringify(key, ctx, () => (keyCommentDone = true), () => (chompKeep = true));
    if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
            throw new Error('With simple keys, single line scalar must not span more than 1024 characters');
        explicitKey = true;
    }
    if (ctx.inFlow) {
        if (allNullValues || value == null) {
            if (keyCommentDone && onComment)
                onComment();
            return str === '' ? '?' : explicitKey ? `? ${str}` : str;
        }
    }
    else if ((allNullValues && !simpleKeys) || (value == null && explicitKey)) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        }
        else if (chompKeep && onChompKeep)
            onChompKeep();
        return str;
    }
    if (keyCommentDone)
        keyComment = null;
    if (explicitKey) {
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}\n${indent}:`;
    }
    else {
        str = `${str}:`;
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
    }
    let vsb, vcb, valueComment;
    if (identity.isNode(value)) {
        vsb = !!value.spaceBefore;
        vcb = value.commentBefore;
        valueComment = value.comment;
    }
    else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value && typeof value === 'object')
            value = doc.createNode(value);
    }
    ctx.implicitKey = false;
    if (!explicitKey && !keyComment && identity.isScalar(value))
        ctx.indentAtStart = str.length + 1;
    chompKeep = false;
    if (!indentSeq &&
        indentStep.length >= 2 &&
        !ctx.inFlow &&
        !explicitKey &&
        identity.isSeq(value) &&
        !value.flow &&
        !value.tag &&
        !value.anchor) {
        // If indentSeq === false, consider '- ' as part of indentation where possible
        ctx.indent = ctx.indent.substring(2);
    }
    let valueCommentDone = false;
    const valueStr = stringify.stringify(value, ctx, () => (valueCommentDone = true), () => (chompKeep = true));
    let ws = ' ';
    if (keyComment || vsb || vcb) {
        ws = vsb ? '\n' : '';
        if (vcb) {
            const cs = commentString(vcb);
            ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === '' && !ctx.inFlow) {
            if (ws === '\n' && valueComment)
                ws = '\n\n';
        }
        else {
            ws += `\n${ctx.indent}`;
        }
    }
    else if (!explicitKey && identity.isCollection(value)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf('\n');
        const hasNewline = nl0 !== -1;
        const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow) {
            let hasPropsLine = false;
            if (hasNewline && (vs0 === '&' || vs0 === '!')) {
                let sp0 = valueStr.indexOf(' ');
                if (vs0 === '&' &&
                    sp0 !== -1 &&
                    sp0 < nl0 &&
                    valueStr[sp0 + 1] === '!') {
                    sp0 = valueStr.indexOf(' ', sp0 + 1);
                }
                if (sp0 === -1 || nl0 < sp0)
                    hasPropsLine = true;
            }
            if (!hasPropsLine)
                ws = `\n${ctx.indent}`;
        }
    }
    else if (valueStr === '' || valueStr[0] === '\n') {
        ws = '';
    }
    str += ws + valueStr;
    if (ctx.inFlow) {
        if (valueCommentDone && onComment)
            onComment();
    }
    else if (valueComment && !valueCommentDone) {
        str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
    }
    else if (chompKeep && onChompKeep) {
        onChompKeep();
    }
    return str;
}

exports.stringifyPair = stringifyPair;


/***/ }),

/***/ 83069:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var Scalar = __webpack_require__(63301);
var foldFlowLines = __webpack_require__(34475);

const getFoldOptions = (ctx, isBlock) => ({
    indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
    lineWidth: ctx.options.lineWidth,
    minContentWidth: ctx.options.minContentWidth
});
// Also checks for lines starting with %, as parsing the output as YAML 1.1 will
// presume that's starting a new document.
const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
    if (!lineWidth || lineWidth < 0)
        return false;
    const limit = lineWidth - indentLength;
    const strLen = str.length;
    if (strLen <= limit)
        return false;
    for (let i = 0, start = 0; i < strLen; ++i) {
        if (str[i] === '\n') {
            if (i - start > limit)
                return true;
            start = i + 1;
            if (strLen - start <= limit)
                return false;
        }
    }
    return true;
}
function doubleQuotedString(value, ctx) {
    const json = JSON.stringify(value);
    if (ctx.options.doubleQuotedAsJSON)
        return json;
    const { implicitKey } = ctx;
    const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    let str = '';
    let start = 0;
    for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
        if (ch === ' ' && json[i + 1] === '\\' && json[i + 2] === 'n') {
            // space before newline needs to be escaped to not be folded
            str += json.slice(start, i) + '\\ ';
            i += 1;
            start = i;
            ch = '\\';
        }
        if (ch === '\\')
            switch (json[i + 1]) {
                case 'u':
                    {
                        str += json.slice(start, i);
                        const code = json.substr(i + 2, 4);
                        switch (code) {
                            case '0000':
                                str += '\\0';
                                break;
                            case '0007':
                                str += '\\a';
                                break;
                            case '000b':
                                str += '\\v';
                                break;
                            case '001b':
                                str += '\\e';
                                break;
                            case '0085':
                                str += '\\N';
                                break;
                            case '00a0':
                                str += '\\_';
                                break;
                            case '2028':
                                str += '\\L';
                                break;
                            case '2029':
                                str += '\\P';
                                break;
                            default:
                                if (code.substr(0, 2) === '00')
                                    str += '\\x' + code.substr(2);
                                else
                                    str += json.substr(i, 6);
                        }
                        i += 5;
                        start = i + 1;
                    }
                    break;
                case 'n':
                    if (implicitKey ||
                        json[i + 2] === '"' ||
                        json.length < minMultiLineLength) {
                        i += 1;
                    }
                    else {
                        // folding will eat first newline
                        str += json.slice(start, i) + '\n\n';
                        while (json[i + 2] === '\\' &&
                            json[i + 3] === 'n' &&
                            json[i + 4] !== '"') {
                            str += '\n';
                            i += 2;
                        }
                        str += indent;
                        // space after newline needs to be escaped to not be folded
                        if (json[i + 2] === ' ')
                            str += '\\';
                        i += 1;
                        start = i + 1;
                    }
                    break;
                default:
                    i += 1;
            }
    }
    str = start ? str + json.slice(start) : json;
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
    if (ctx.options.singleQuote === false ||
        (ctx.implicitKey && value.includes('\n')) ||
        /[ \t]\n|\n[ \t]/.test(value) // single quoted string can't have leading or trailing whitespace around newline
    )
        return doubleQuotedString(value, ctx);
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
    return ctx.implicitKey
        ? res
        : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
    const { singleQuote } = ctx.options;
    let qs;
    if (singleQuote === false)
        qs = doubleQuotedString;
    else {
        const hasDouble = value.includes('"');
        const hasSingle = value.includes("'");
        if (hasDouble && !hasSingle)
            qs = singleQuotedString;
        else if (hasSingle && !hasDouble)
            qs = doubleQuotedString;
        else
            qs = singleQuote ? singleQuotedString : doubleQuotedString;
    }
    return qs(value, ctx);
}
// The negative lookbehind avoids a polynomial search,
// but isn't supported yet on Safari: https://caniuse.com/js-regexp-lookbehind
let blockEndNewlines;
try {
    blockEndNewlines = new RegExp('(^|(?<!\n))\n+(?!\n|$)', 'g');
}
catch {
    blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
    const { blockQuote, commentString, lineWidth } = ctx.options;
    // 1. Block can't end in whitespace unless the last line is non-empty.
    // 2. Strings consisting of only whitespace are best rendered explicitly.
    if (!blockQuote || /\n[\t ]+$/.test(value)) {
        return quotedString(value, ctx);
    }
    const indent = ctx.indent ||
        (ctx.forceBlockIndent || containsDocumentMarker(value) ? '  ' : '');
    const literal = blockQuote === 'literal'
        ? true
        : blockQuote === 'folded' || type === Scalar.Scalar.BLOCK_FOLDED
            ? false
            : type === Scalar.Scalar.BLOCK_LITERAL
                ? true
                : !lineLengthOverLimit(value, lineWidth, indent.length);
    if (!value)
        return literal ? '|\n' : '>\n';
    // determine chomping from whitespace at value end
    let chomp;
    let endStart;
    for (endStart = value.length; endStart > 0; --endStart) {
        const ch = value[endStart - 1];
        if (ch !== '\n' && ch !== '\t' && ch !== ' ')
            break;
    }
    let end = value.substring(endStart);
    const endNlPos = end.indexOf('\n');
    if (endNlPos === -1) {
        chomp = '-'; // strip
    }
    else if (value === end || endNlPos !== end.length - 1) {
        chomp = '+'; // keep
        if (onChompKeep)
            onChompKeep();
    }
    else {
        chomp = ''; // clip
    }
    if (end) {
        value = value.slice(0, -end.length);
        if (end[end.length - 1] === '\n')
            end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent}`);
    }
    // determine indent indicator from whitespace at value start
    let startWithSpace = false;
    let startEnd;
    let startNlPos = -1;
    for (startEnd = 0; startEnd < value.length; ++startEnd) {
        const ch = value[startEnd];
        if (ch === ' ')
            startWithSpace = true;
        else if (ch === '\n')
            startNlPos = startEnd;
        else
            break;
    }
    let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
    if (start) {
        value = value.substring(start.length);
        start = start.replace(/\n+/g, `$&${indent}`);
    }
    const indentSize = indent ? '2' : '1'; // root is at -1
    // Leading | or > is added later
    let header = (startWithSpace ? indentSize : '') + chomp;
    if (comment) {
        header += ' ' + commentString(comment.replace(/ ?[\r\n]+/g, ' '));
        if (onComment)
            onComment();
    }
    if (!literal) {
        const foldedValue = value
            .replace(/\n+/g, '\n$&')
            .replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, '$1$2') // more-indented lines aren't folded
            //                ^ more-ind. ^ empty     ^ capture next empty lines only at end of indent
            .replace(/\n+/g, `$&${indent}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== 'folded' && type !== Scalar.Scalar.BLOCK_FOLDED) {
            foldOptions.onOverflow = () => {
                literalFallback = true;
            };
        }
        const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
            return `>${header}\n${indent}${body}`;
    }
    value = value.replace(/\n+/g, `$&${indent}`);
    return `|${header}\n${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
    const { type, value } = item;
    const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
    if ((implicitKey && value.includes('\n')) ||
        (inFlow && /[[\]{},]/.test(value))) {
        return quotedString(value, ctx);
    }
    if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
        // not allowed:
        // - '-' or '?'
        // - start with an indicator character (except [?:-]) or /[?-] /
        // - '\n ', ': ' or ' \n' anywhere
        // - '#' not preceded by a non-space char
        // - end with ' ' or ':'
        return implicitKey || inFlow || !value.includes('\n')
            ? quotedString(value, ctx)
            : blockString(item, ctx, onComment, onChompKeep);
    }
    if (!implicitKey &&
        !inFlow &&
        type !== Scalar.Scalar.PLAIN &&
        value.includes('\n')) {
        // Where allowed & type not set explicitly, prefer block style for multiline strings
        return blockString(item, ctx, onComment, onChompKeep);
    }
    if (containsDocumentMarker(value)) {
        if (indent === '') {
            ctx.forceBlockIndent = true;
            return blockString(item, ctx, onComment, onChompKeep);
        }
        else if (implicitKey && indent === indentStep) {
            return quotedString(value, ctx);
        }
    }
    const str = value.replace(/\n+/g, `$&\n${indent}`);
    // Verify that output will be parsed as a string, as e.g. plain numbers and
    // booleans get parsed with those types in v1.2 (e.g. '42', 'true' & '0.9e-3'),
    // and others in v1.1.
    if (actualString) {
        const test = (tag) => tag.default && tag.tag !== 'tag:yaml.org,2002:str' && tag.test?.test(str);
        const { compat, tags } = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test))
            return quotedString(value, ctx);
    }
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
    const { implicitKey, inFlow } = ctx;
    const ss = typeof item.value === 'string'
        ? item
        : Object.assign({}, item, { value: String(item.value) });
    let { type } = item;
    if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
        // force double quotes on control characters & unpaired surrogates
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
            type = Scalar.Scalar.QUOTE_DOUBLE;
    }
    const _stringify = (_type) => {
        switch (_type) {
            case Scalar.Scalar.BLOCK_FOLDED:
            case Scalar.Scalar.BLOCK_LITERAL:
                return implicitKey || inFlow
                    ? quotedString(ss.value, ctx) // blocks are not valid inside flow containers
                    : blockString(ss, ctx, onComment, onChompKeep);
            case Scalar.Scalar.QUOTE_DOUBLE:
                return doubleQuotedString(ss.value, ctx);
            case Scalar.Scalar.QUOTE_SINGLE:
                return singleQuotedString(ss.value, ctx);
            case Scalar.Scalar.PLAIN:
                return plainString(ss, ctx, onComment, onChompKeep);
            default:
                return null;
        }
    };
    let res = _stringify(type);
    if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t = (implicitKey && defaultKeyType) || defaultStringType;
        res = _stringify(t);
        if (res === null)
            throw new Error(`Unsupported default string type ${t}`);
    }
    return res;
}

exports.stringifyString = stringifyString;


/***/ }),

/***/ 10204:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var identity = __webpack_require__(41127);

const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove node');
/**
 * Apply a visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
function visit(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        visit_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current node */
visit.SKIP = SKIP;
/** Remove the current node */
visit.REMOVE = REMOVE;
function visit_(key, node, visitor, path) {
    const ctrl = callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visit_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = visit_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = visit_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = visit_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
/**
 * Apply an async visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `Promise`: Must resolve to one of the following values
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
async function visitAsync(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        await visitAsync_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visitAsync.BREAK = BREAK;
/** Do not visit the children of the current node */
visitAsync.SKIP = SKIP;
/** Remove the current node */
visitAsync.REMOVE = REMOVE;
async function visitAsync_(key, node, visitor, path) {
    const ctrl = await callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visitAsync_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = await visitAsync_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = await visitAsync_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = await visitAsync_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
function initVisitor(visitor) {
    if (typeof visitor === 'object' &&
        (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
            Alias: visitor.Node,
            Map: visitor.Node,
            Scalar: visitor.Node,
            Seq: visitor.Node
        }, visitor.Value && {
            Map: visitor.Value,
            Scalar: visitor.Value,
            Seq: visitor.Value
        }, visitor.Collection && {
            Map: visitor.Collection,
            Seq: visitor.Collection
        }, visitor);
    }
    return visitor;
}
function callVisitor(key, node, visitor, path) {
    if (typeof visitor === 'function')
        return visitor(key, node, path);
    if (identity.isMap(node))
        return visitor.Map?.(key, node, path);
    if (identity.isSeq(node))
        return visitor.Seq?.(key, node, path);
    if (identity.isPair(node))
        return visitor.Pair?.(key, node, path);
    if (identity.isScalar(node))
        return visitor.Scalar?.(key, node, path);
    if (identity.isAlias(node))
        return visitor.Alias?.(key, node, path);
    return undefined;
}
function replaceNode(key, path, node) {
    const parent = path[path.length - 1];
    if (identity.isCollection(parent)) {
        parent.items[key] = node;
    }
    else if (identity.isPair(parent)) {
        if (key === 'key')
            parent.key = node;
        else
            parent.value = node;
    }
    else if (identity.isDocument(parent)) {
        parent.contents = node;
    }
    else {
        const pt = identity.isAlias(parent) ? 'alias' : 'scalar';
        throw new Error(`Cannot replace node with ${pt} parent`);
    }
}

exports.visit = visit;
exports.visitAsync = visitAsync;


/***/ }),

/***/ 62676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E0: () => (/* binding */ mergeBuckets),
/* harmony export */   IQ: () => (/* binding */ rankOf),
/* harmony export */   MU: () => (/* binding */ readingOf),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   Xf: () => (/* binding */ quantileOf),
/* harmony export */   _f: () => (/* binding */ isBeyond),
/* harmony export */   o2: () => (/* binding */ onLocustGrid),
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   vA: () => (/* binding */ countBeyond)
/* harmony export */ });
/** readingOf gives the interval a printed value stands for; a value off Locust's grid counts as exact. */
function readingOf(value, grid) {
    switch (grid) {
        case 'exact':
            return { value, low: value, high: value };
        case 'round':
            return Number.isInteger(value)
                ? { value, low: Math.max(0, value - 0.5), high: value + 0.5 }
                : readingOf(value, 'exact');
        case 'floor':
            return Number.isInteger(value)
                ? { value, low: value, high: value + 1, highOpen: true }
                : readingOf(value, 'exact');
        case 'locust':
            return onLocustGrid(value)
                ? { value, low: Math.max(0, value - stepBelow(value) / 2), high: value + stepAt(value) / 2 }
                : readingOf(value, 'exact');
        default:
            return grid;
    }
}
/** onLocustGrid says whether Locust's rounding can have produced a value in ms. */
function onLocustGrid(value) {
    return value >= 0 && value % stepAt(value) === 0;
}
function stepAt(value) {
    if (value < 100)
        return 1;
    if (value < 1000)
        return 10;
    return value < 10_000 ? 100 : 1000;
}
/** At the foot of a coarser range the half step downwards is the finer one: 100 is 99.5–105. */
function stepBelow(value) {
    if (value <= 100)
        return 1;
    if (value <= 1000)
        return 10;
    return value <= 10_000 ? 100 : 1000;
}
/** rankOf gives the ascending, 0-based number of the sample that is the q-quantile of n samples; n is at least 1. */
function rankOf(n, q, rank) {
    const position = rank === 'locust' ? Math.floor(n * q) : Math.ceil(withoutNoise(n * q)) - 1;
    return Math.min(Math.max(position, 0), n - 1);
}
/** 0.95 × 20 is 19.000000000000004 in binary: a nearest rank must not climb a sample for that. */
function withoutNoise(product) {
    const whole = Math.round(product);
    return Math.abs(product - whole) < 1e-9 * Math.max(1, whole) ? whole : product;
}
/** quantileOf reads the q-quantile (0–1): from the histogram where there is one, else as reported, else undefined. */
function quantileOf(latency, q) {
    if (latency.buckets !== undefined)
        return quantileOfBuckets(latency.buckets, q, latency.rank, latency.grid);
    const reported = latency.quantiles.find(([reportedQ]) => Math.abs(reportedQ - q) < 1e-9);
    return reported && readingOf(reported[1], latency.grid);
}
function quantileOfBuckets(buckets, q, rank, grid) {
    const n = countOf(buckets);
    if (n === 0)
        return undefined;
    const position = rankOf(n, q, rank);
    let seen = 0;
    for (const [value, count] of buckets) {
        seen += count;
        if (seen > position)
            return readingOf(value, grid);
    }
    return undefined;
}
/** countOf is the number of requests in a histogram. */
function countOf(buckets) {
    return buckets.reduce((sum, [, count]) => sum + count, 0);
}
/** countBeyond counts the requests above a limit in ms (at or above it when `strict`), a bucket across it either way. */
function countBeyond(buckets, limitMs, grid, strict) {
    let atLeast = 0;
    let atMost = 0;
    for (const [value, count] of buckets) {
        const reading = readingOf(value, grid);
        if (isBeyond(reading, limitMs, strict))
            atLeast += count;
        if (!isWithin(reading, limitMs, strict))
            atMost += count;
    }
    return { atLeast, atMost };
}
/** isWithin says whether the whole interval keeps an upper limit; `strict` is `<`, else `<=`. */
function isWithin(reading, limit, strict) {
    return reading.high < limit || (reading.high === limit && (!strict || reading.highOpen === true));
}
/** isBeyond says whether the whole interval misses an upper limit; `strict` is `<`, else `<=`. */
function isBeyond(reading, limit, strict) {
    return strict ? reading.low >= limit : reading.low > limit;
}
/** mergeBuckets joins histograms of disjoint requests; quantile tables cannot be joined and have no such function. */
function mergeBuckets(histograms) {
    const counts = new Map();
    for (const [value, count] of histograms.flat())
        counts.set(value, (counts.get(value) ?? 0) + count);
    return [...counts].sort(([a], [b]) => a - b);
}


/***/ }),

/***/ 68308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ notice)
/* harmony export */ });
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41809);

/** sentences is the one catalogue of what a reader is told beside the findings; slots as in `errors.ts`. */
const sentences = {
    // what a report is like
    'unusable-figure': '{file}: {figure} of {row} is {value}, which can not be: it counts as not reported.',
    'contradicting-figures': '{file}: the response times of {row} contradict each other ({why}): they count as not reported.',
    'more-unusable-figures': '{file}: {count} more figures can not be, and count as not reported.',
    'rows-do-not-add-up': '{file}: its rows add up to {rows} {what}, and its last row says {total}.',
    'duplicate-rows': '{file}: {row} has more than one row.',
    'off-grid': '{file}: {count} response times are not on the steps that Locust rounds to, and are taken as exact.',
    'garbled-names': '{file}: is not UTF-8 and was read as Windows-1252, so names may look wrong.',
    'csv-behind': "{file}: Locust's CSV lacks up to the last second of a run; its HTML and JSON reports have all of it.",
    'views-combined': 'Views of one run: {used}.',
    'throughput-derived': '{file}: carries only the throughput of the last seconds; that of the run is its count by its duration.',
    'history-cumulative': '{file}: its percentiles are of the run so far, not of each moment, so they are not charted.',
    'zone-unknown': '{file}: its times have no zone and are taken as UTC.',
    'several-documents': '{file}: holds {count} reports one after the other; the one with the most requests is used.',
    'empty-list': '{file}: holds an empty list. Locust writes one when `--json` and `--json-file` are used together.',
    'sibling-skipped': '{file}: belongs to the CSV files given, and was left out: {why}',
    'saved-warning': '{text}',
    'service-time': '{tool} measures service time and counts failed requests in its latencies: waiting that it did not see is not in them.',
    // what an SLO source says
    'not-judged': '{at}: `{text}` is not judged: {why}.',
    'condition-not-checked': '{at}: `{text}` names a condition that is not checked: `{condition}`.',
    'read-as': '{at}: `{name}` is read as `{row}`, the only such row of the tables here.',
    'table-skipped': '{at}: the table under {heading} is not judged: {why}.',
    overridden: '{at}: `{words}` gives way to `{otherWords}` of {otherPlace}, which comes first.',
    drift: '{at}: `{words}` and {otherPlace} (`{otherWords}`) promise different limits. The latter counts.',
    'promise-loosened': '{at}: loosened to `{words}`; it was `{otherWords}` ({otherPlace} of the base).',
    'promise-tightened': '{at}: tightened to `{words}`; it was `{otherWords}` ({otherPlace} of the base).',
    'promise-removed': '{at} of the base promised `{words}`, and nothing does now.',
    'promise-added': '{at}: promises `{words}`, which the base does not.',
    // what matching found
    'uncovered-endpoint': 'No objective covers {names}.',
    'taken-over': '{at}: `{words}` judges nothing: more closely drawn objectives took all of its endpoints.',
    'median-for-p50': 'The report has no p50 there; its median stands in.',
    'p50-for-median': 'The report has no median there; its p50 stands in.',
    'waiver-expired': 'The waiver of {what} ended on {until}: its findings count again.',
    'waiver-idle': 'The waiver of {what} covers no objective.',
    'age-unknown': '{file}: does not say when the run ended, so its age was not checked.',
    'base-unreadable': 'The promises at the base of this pull request could not be read, so changes to them are not told: {why}',
    // what became of the delivery
    'not-delivered': 'No {what}: {why}. The verdict is the same, and the job summary has everything.',
    'missing-permission': 'No {what}: {why}. If the token lacks the permission, add this to the job:\npermissions:\n  contents: read\n  {permission}',
    fork: "No {what}: the token of a fork's or Dependabot's pull request may only read. The job summary has everything; a second workflow can publish it, as the README shows.",
};
/** notice makes a notice from the catalogue. */
function notice(code, details) {
    const source = (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$)(details);
    return { code, message: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .fill */ .G)(sentences[code], details), ...(source && { source }) };
}


/***/ }),

/***/ 87245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ scopeName),
/* harmony export */   p: () => (/* binding */ indicatorName)
/* harmony export */ });
/** indicatorName is the indicator as people and JSON write it: `p95`, `p99.9`, `errors`, `cpu`. */
function indicatorName(indicator) {
    switch (indicator.kind) {
        case 'percentile':
            return `p${Number((indicator.q * 100).toFixed(6))}`;
        case 'resource':
            return indicator.name;
        default:
            return indicator.kind;
    }
}
/** scopeName is the endpoint as JSON writes it: a pattern, `each`, or undefined for the whole run. */
function scopeName(scope) {
    switch (scope.kind) {
        case 'run':
            return undefined;
        case 'each':
            return 'each';
        case 'endpoint':
            return scope.pattern;
        default:
            return scope;
    }
}


/***/ }),

/***/ 23439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ isGraver),
/* harmony export */   Z: () => (/* binding */ gravest)
/* harmony export */ });
const gravity = ['pass', 'warn', 'inconclusive', 'fail', 'invalid'];
/** gravest picks the worst outcome; of nothing it is undefined, because nothing judged is not a pass. */
function gravest(outcomes) {
    return outcomes.reduce((worst, outcome) => (worst === undefined || isGraver(outcome, worst) ? outcome : worst), undefined);
}
/** isGraver says whether one outcome is worse than another. */
function isGraver(outcome, than) {
    return gravity.indexOf(outcome) > gravity.indexOf(than);
}


/***/ }),

/***/ 60823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rf: () => (/* binding */ mergeSources),
/* harmony export */   ZS: () => (/* binding */ promiseKey),
/* harmony export */   fp: () => (/* binding */ placeWords),
/* harmony export */   jP: () => (/* binding */ withoutRepeats),
/* harmony export */   ow: () => (/* binding */ subjectKey),
/* harmony export */   vT: () => (/* binding */ refuseDisagreement)
/* harmony export */ });
/* unused harmony export sameLimit */
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22059);
/* harmony import */ var _model_notice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68308);
/* harmony import */ var _text_promise_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46199);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34729);




/** subjectKey is equal for objectives that promise the same thing in the same direction, whatever the limit and severity. */
function subjectKey({ scope, indicator, condition }) {
    return [(0,_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .scopeKey */ .OD)(scope), JSON.stringify(indicator), directionOf(condition)].join(' ');
}
/** promiseKey is `subjectKey` with the severity: two objectives of one key with different limits disagree. */
function promiseKey(objective) {
    return `${objective.severity} ${subjectKey(objective)}`;
}
function directionOf({ comparison }) {
    if (comparison === 'between' || comparison === 'no-growth' || comparison === 'stable')
        return comparison;
    return comparison.startsWith('<') ? 'upper' : 'lower';
}
/** sameLimit says whether two conditions have the same number, or the same two; `<` and `<=` are no disagreement. */
function sameLimit(a, b) {
    return JSON.stringify(limitOf(a)) === JSON.stringify(limitOf(b));
}
function limitOf(condition) {
    return 'limit' in condition ? condition.limit : undefined;
}
function disagree(a, b) {
    return a.unit !== b.unit || !sameLimit(a.condition, b.condition);
}
/** refuseDisagreement throws where two tables of a file promise different limits for the same. */
function refuseDisagreement(readings, file) {
    const seen = new Map();
    for (const { grid, promises } of readings) {
        for (const objective of promises.objectives) {
            const other = seen.get(promiseKey(objective));
            if (other === undefined)
                seen.set(promiseKey(objective), { objective, grid });
            else if (other.grid !== grid && disagree(objective, other.objective))
                throw tablesDisagree(other, { objective, grid }, file);
        }
    }
}
function tablesDisagree(first, second, file) {
    const headings = [first, second].map(({ grid }) => grid.headings[0]);
    const names = headings.map(heading => (heading === undefined ? 'no heading' : `\`${heading.plain}\``)).join(' and ');
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('tables-disagree', {
        file,
        headings: names,
        words: (0,_text_promise_js__WEBPACK_IMPORTED_MODULE_3__/* .objectiveWords */ .Db)(first.objective),
        line: first.objective.source.line ?? 0,
        otherWords: (0,_text_promise_js__WEBPACK_IMPORTED_MODULE_3__/* .objectiveWords */ .Db)(second.objective),
        otherLine: second.objective.source.line ?? 0,
        slug: (headings[1] ?? headings[0])?.slug ?? 'heading',
    });
}
/** withoutRepeats keeps one of each promise of a source, the strict one of `<` and `<=`; throws where two disagree. */
function withoutRepeats({ objectives, notices }) {
    const kept = new Map();
    for (const objective of objectives) {
        const key = promiseKey(objective);
        const other = kept.get(key);
        if (other !== undefined && disagree(objective, other))
            throw conflict(objective, other);
        if (other === undefined || isStrict(objective))
            kept.set(key, objective);
    }
    return { objectives: [...kept.values()], notices };
}
function isStrict({ condition }) {
    return condition.comparison === '<' || condition.comparison === '>';
}
function conflict(objective, other) {
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('objective-conflict', {
        ...objective.source,
        words: (0,_text_promise_js__WEBPACK_IMPORTED_MODULE_3__/* .objectiveWords */ .Db)(objective),
        otherWords: (0,_text_promise_js__WEBPACK_IMPORTED_MODULE_3__/* .objectiveWords */ .Db)(other),
        otherLine: other.source.line ?? '?',
        otherFile: other.source.file,
    });
}
const order = ['option', 'scenario', 'config'];
/** mergeSources lets the earlier source win where two disagree, with a notice that names both places. */
function mergeSources(sources) {
    const kept = new Map();
    const notices = [];
    for (const { promises, origin } of sources.toSorted((a, b) => order.indexOf(a.origin) - order.indexOf(b.origin))) {
        notices.push(...promises.notices);
        for (const objective of promises.objectives) {
            const key = promiseKey(objective);
            const winner = kept.get(key);
            if (winner === undefined)
                kept.set(key, { objective, origin });
            else if (disagree(objective, winner.objective))
                notices.push(givesWay(objective, origin, winner.objective, winner.origin));
        }
    }
    return { objectives: [...kept.values()].map(({ objective }) => objective), notices };
}
function givesWay(later, origin, winner, winnerOrigin) {
    const details = {
        ...later.source,
        words: (0,_text_promise_js__WEBPACK_IMPORTED_MODULE_3__/* .objectiveWords */ .Db)(later),
        otherWords: (0,_text_promise_js__WEBPACK_IMPORTED_MODULE_3__/* .objectiveWords */ .Db)(winner),
        otherPlace: placeWords(winner.source),
    };
    return origin === winnerOrigin ? (0,_model_notice_js__WEBPACK_IMPORTED_MODULE_1__/* .notice */ .l)('drift', details) : (0,_model_notice_js__WEBPACK_IMPORTED_MODULE_1__/* .notice */ .l)('overridden', details);
}
/** placeWords is a place in a sentence: `README.md:112`. */
function placeWords({ file, line }) {
    return line === undefined ? file : `${file}:${line}`;
}


/***/ }),

/***/ 19859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ endOfNoGrowth),
/* harmony export */   z: () => (/* binding */ readHead)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22059);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49988);
/* harmony import */ var _text_read_quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98972);
/* harmony import */ var _indicator_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36444);
/* harmony import */ var _limit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19514);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34729);






/** Words that a sentence needs and a promise does not. */
const fillers = new Set(('latency latencies response time times duration request http of for on the a an is are be must should shall stay stays ' +
    'remain remains keep kept target targets limit limits slo sla objective goal threshold budget percentile rate ratio ' +
    'utilization utilisation usage consumption successfully with-in all does do not').split(' '));
const fillerSigns = new Set([...':,()=–—-|[]·•']);
/** readHead reads up to and including the limit; `ownSubject` says that no header or row gives the indicator. */
function readHead(text, tokens, resources, ownSubject) {
    const reading = { text, tokens, resources, draft: { conditions: [] } };
    let at = 0;
    while (at < tokens.length) {
        const end = endAt(reading, at, ownSubject);
        if (end !== undefined)
            return { ...settled(reading.draft), ...end };
        const next = step(reading, at);
        if (typeof next !== 'number')
            return next;
        at = next;
    }
    return { ...settled(reading.draft), next: at };
}
function settled({ word: _word, latency: _latency, ...draft }) {
    const suspect = _word ?? draft.name;
    const near = suspect === undefined ? undefined : (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)(suspect, _indicator_js__WEBPACK_IMPORTED_MODULE_2__/* .indicatorWords */ .To);
    return { ...draft, ...(near !== undefined && { near: (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(near) }) };
}
/** The limit, or a phrase that stands for one. */
function endAt({ tokens, draft }, at, ownSubject) {
    const phrase = phraseAt(tokens, at);
    if (phrase !== undefined)
        return phrase;
    const spawned = usersAhead(tokens, at, draft);
    if (spawned !== undefined)
        return spawned;
    if (isOfRequests(tokens, at))
        return undefined;
    if (ownSubject && isOrdinal(tokens, at))
        return undefined;
    const limit = (0,_limit_js__WEBPACK_IMPORTED_MODULE_3__/* .matchLimit */ .tI)(tokens, at, true);
    if (limit === undefined)
        return undefined;
    const rate = limit.value.amounts.some(({ unit }) => unit?.dimension === 'rate');
    const implied = rate && draft.latency === undefined ? (0,_indicator_js__WEBPACK_IMPORTED_MODULE_2__/* .readSubject */ .$e)('throughput', new Set()) : undefined;
    return { limit: limit.value, ...(implied && { implied }), next: limit.next };
}
/** `no growth`, `no leaks`; `stable` is the weaker word, and gives way where both stand. */
function phraseAt(tokens, at) {
    if (endOfNoGrowth(tokens.slice(0, at + 1)) === at + 1)
        return { phrase: 'no-growth', next: at + 1 };
    if (tokens[at]?.text !== 'stable')
        return undefined;
    const grown = endOfNoGrowth(tokens);
    return grown === undefined
        ? { phrase: 'stable', next: at + 1 }
        : { phrase: 'no-growth', next: Math.max(grown, at + 1) };
}
/** endOfNoGrowth is the index after the last `no growth` or `no leaks` among tokens; undefined where there is none. */
function endOfNoGrowth(tokens) {
    let end;
    for (const [index, { text, kind }] of tokens.entries()) {
        if (kind !== 'word')
            continue;
        if (/^no-(?:growth|leaks?)$/.test(text))
            end = index + 1;
        if (/^(?:growth|leaks?|leaking)$/.test(text) && [1, 2].some(back => tokens[index - back]?.text === 'no'))
            end = index + 1;
    }
    return end;
}
function isOrdinal(tokens, at) {
    return tokens[at]?.kind === 'number' && (0,_indicator_js__WEBPACK_IMPORTED_MODULE_2__/* .matchSubject */ .qv)(tokens, at, new Set()) !== undefined;
}
/** `95% of requests`, `99 % of all responses` */
function isOfRequests(tokens, at) {
    const [number, percent, of, ...rest] = tokens.slice(at, at + 6);
    const nouns = rest.slice(0, rest[0]?.text === 'all' || rest[0]?.text === 'the' ? 2 : 1);
    return (number?.kind === 'number' &&
        percent?.text === '%' &&
        of?.text === 'of' &&
        /^(?:requests|responses|calls)$/.test(nouns.at(-1)?.text ?? ''));
}
/** `All 50 users spawn`: the number comes before the noun. */
function usersAhead(tokens, at, { subject }) {
    const [number, ...after] = tokens.slice(at, at + 4);
    const plus = after[0]?.text === '+';
    const noun = after.slice(plus ? 1 : 0);
    const length = noun[0]?.text === 'virtual' || noun[0]?.text === 'concurrent' ? 2 : 1;
    if (subject !== undefined || number?.kind !== 'number' || noun[length - 1]?.text !== 'users')
        return undefined;
    const implied = (0,_indicator_js__WEBPACK_IMPORTED_MODULE_2__/* .readSubject */ .$e)('users', new Set());
    const limit = { amounts: [{ decimal: number.text, text: number.text }], plus };
    return { limit, ...(implied && { implied }), next: at + 1 + (plus ? 1 : 0) + length };
}
const steps = [
    shareOfRequests,
    negative,
    scopeWord,
    subject,
    method,
    endpoint,
    circumstance,
    filler,
    bareName,
];
function step(reading, at) {
    for (const take of steps) {
        const next = take(reading, at);
        if (next !== undefined)
            return next;
    }
    const token = reading.tokens[at];
    return { why: `\`${token === undefined ? '' : written(reading, token)}\` is not understood here` };
}
function shareOfRequests({ tokens, draft }, at) {
    if (!isOfRequests(tokens, at))
        return undefined;
    const q = (0,_text_read_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .readPercentile */ .uz)(`p${tokens[at]?.text}`);
    if (q === undefined || draft.subject !== undefined)
        return { why: 'its share of requests is not understood' };
    draft.subject = (0,_indicator_js__WEBPACK_IMPORTED_MODULE_2__/* .percentileSubject */ .u7)(q);
    const next = tokens.findIndex((token, index) => index > at && /^(?:requests|responses|calls)$/.test(token.text)) + 1;
    return /^(?:complete|completed|finish|served|answered|return|respond|in|take)$/.test(tokens[next]?.text ?? '')
        ? next + 1
        : next;
}
/** `< -5ms`, and `p95 -5ms`; but not the dash of `p95 - 5ms`. */
function negative({ tokens }, at) {
    const compared = tokens[at]?.kind === 'comparison';
    const [sign, number] = tokens.slice(compared ? at + 1 : at);
    const minus = sign !== undefined && /^[-−]$/.test(sign.text) && number?.kind === 'number' && number.glued;
    return minus && (compared || !sign.glued) ? { why: 'a limit is never negative' } : undefined;
}
/** `each`, `each endpoint`, `total`, `the whole run` */
function scopeWord({ tokens, draft }, at) {
    for (const length of [2, 1]) {
        const words = tokens.slice(at, at + length);
        if (words.length < length || words.some(({ kind, text }) => kind !== 'word' && text !== '*' && text !== '**'))
            continue;
        const name = words.map(({ text }) => text).join(' ');
        const scope = name === 'all' || name === 'total requests' ? undefined : (0,_scope_js__WEBPACK_IMPORTED_MODULE_4__/* .wholeScope */ .i0)(name);
        if (scope === undefined)
            continue;
        if (draft.scope !== undefined || draft.name !== undefined)
            return { why: 'it names two endpoints' };
        draft.scope = scope;
        return at + length;
    }
    return undefined;
}
function subject({ tokens, resources, draft }, at) {
    const matched = (0,_indicator_js__WEBPACK_IMPORTED_MODULE_2__/* .matchSubject */ .qv)(tokens, at, resources);
    const statistic = (0,_indicator_js__WEBPACK_IMPORTED_MODULE_2__/* .statisticOf */ .Qr)(tokens[at]?.text ?? '');
    if (matched === undefined) {
        if (statistic === undefined || draft.subject?.measure !== 'resource')
            return undefined;
        draft.statistic = statistic;
        return at + 1;
    }
    return merged(draft, matched.value, statistic, matched.next);
}
function merged(draft, found, statistic, next) {
    const before = draft.subject;
    if (before === undefined) {
        draft.subject = found;
        return next;
    }
    if (before.measure === 'resource' && statistic !== undefined) {
        draft.statistic = statistic;
        return next;
    }
    const earlier = (0,_indicator_js__WEBPACK_IMPORTED_MODULE_2__/* .statisticOf */ .Qr)(before.indicator.kind);
    if (found.measure === 'resource' && earlier !== undefined) {
        draft.subject = found;
        draft.statistic = earlier;
        return next;
    }
    if (found.indicator.kind === 'requests' && (before.measure === 'latency' || before.measure === 'ratio'))
        return next;
    if (before.indicator.kind === 'errors' && found.indicator.kind === '5xx') {
        draft.subject = found;
        return next;
    }
    return { why: 'it names two indicators; write each as its own objective' };
}
function method({ tokens, draft }, at) {
    const token = tokens[at];
    const found = token?.kind === 'word' ? (0,_scope_js__WEBPACK_IMPORTED_MODULE_4__/* .methodOf */ .NY)(token.text) : undefined;
    const beside = tokens[at + 1]?.kind === 'path' || tokens[at + 1]?.kind === 'quoted' || draft.name !== undefined;
    if (found === undefined || !beside || draft.method !== undefined)
        return undefined;
    draft.method = found;
    return at + 1;
}
function endpoint({ tokens, draft }, at) {
    const token = tokens[at];
    if (token?.kind !== 'path' && token?.kind !== 'quoted')
        return undefined;
    if (draft.word !== undefined)
        return notUnderstood(draft.word);
    if (draft.name !== undefined || draft.scope !== undefined)
        return { why: 'it names two endpoints' };
    if (token.text.trim() === '')
        return { why: 'the quoted name is empty' };
    if (token.kind === 'quoted' && (0,_scope_js__WEBPACK_IMPORTED_MODULE_4__/* .isRoute */ .Cn)(token.text))
        return route(draft, token.text, at + 1);
    draft.name = token.text;
    return at + 1;
}
function route(draft, text, next) {
    const scope = (0,_scope_js__WEBPACK_IMPORTED_MODULE_4__/* .readScope */ .hx)(text);
    draft.name = scope.kind === 'endpoint' ? scope.pattern : text;
    if (scope.kind === 'endpoint' && scope.method !== undefined)
        draft.method = scope.method;
    return next;
}
const prepositions = new Set([
    '@',
    'at',
    'during',
    'under',
    'over',
    'with',
    'in',
    'when',
    'while',
    'per',
    'by',
]);
/** `at 150 RPS`, `during steady load`: up to a colon or a comparison, which must follow. */
function circumstance(reading, at) {
    const { tokens, draft, text } = reading;
    if (!prepositions.has(tokens[at]?.text ?? ''))
        return undefined;
    let end = at + 1;
    while (end < tokens.length && tokens[end]?.text !== ':' && (0,_limit_js__WEBPACK_IMPORTED_MODULE_3__/* .matchComparison */ .D0)(tokens, end) === undefined)
        end += 1;
    if (end >= tokens.length)
        return undefined;
    const words = tokens.slice(at, end);
    if (words.some(({ kind }) => kind === 'number'))
        draft.conditions.push(text.slice(words[0]?.from, words.at(-1)?.to));
    return end;
}
function filler({ tokens, draft }, at) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'quoted' || token.kind === 'number')
        return undefined;
    if (token.kind === 'sign')
        return fillerSigns.has(token.text) ? at + 1 : undefined;
    if (token.text === 'no' && endOfNoGrowth(tokens.slice(at, at + 4)) !== undefined)
        return at + 1;
    if (!fillers.has(token.text))
        return undefined;
    if (/^latenc|^response|^duration|^time/.test(token.text))
        draft.latency = true;
    return at + 1;
}
function bareName(reading, at) {
    const { tokens, draft } = reading;
    const token = tokens[at];
    if (token?.kind !== 'word')
        return undefined;
    const name = written(reading, token);
    if (/^p\d|^[1-5]xx$/.test(token.text)) {
        return { why: `\`${name}\` is no indicator${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)((0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)(token.text, _indicator_js__WEBPACK_IMPORTED_MODULE_2__/* .indicatorWords */ .To))}` };
    }
    if (draft.name !== undefined || draft.scope !== undefined) {
        return notUnderstood(name);
    }
    draft.name = name;
    draft.word = name;
    return at + 1;
}
function notUnderstood(word) {
    const near = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)(word, [..._indicator_js__WEBPACK_IMPORTED_MODULE_2__/* .indicatorWords */ .To, ...fillers]);
    return { why: `\`${word}\` is not understood${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(near)}; a name with spaces needs backticks` };
}
function written({ text }, { from, to }) {
    return text.slice(from, to);
}


/***/ }),

/***/ 36444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ readSubject),
/* harmony export */   Dv: () => (/* binding */ knownResources),
/* harmony export */   Qr: () => (/* binding */ statisticOf),
/* harmony export */   To: () => (/* binding */ indicatorWords),
/* harmony export */   fu: () => (/* binding */ resourceSubject),
/* harmony export */   jJ: () => (/* binding */ sameSubject),
/* harmony export */   qv: () => (/* binding */ matchSubject),
/* harmony export */   u7: () => (/* binding */ percentileSubject)
/* harmony export */ });
/* harmony import */ var _text_read_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98972);
/* harmony import */ var _token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95980);


/** knownResources are resources without any config. */
const knownResources = ['cpu', 'memory', 'gpu', 'disk', 'network'];
const perSecond = (0,_text_read_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .unitOf */ .uF)('/s');
const throughput = { indicator: { kind: 'throughput' }, measure: 'rate' };
const namedByUnit = { ...throughput, ...(perSecond && { unit: perSecond }) };
const errors = { indicator: { kind: 'errors' }, measure: 'ratio' };
const availability = { ...errors, inverted: true };
const serverErrors = { indicator: { kind: '5xx' }, measure: 'ratio' };
const latency = (kind) => ({ indicator: { kind }, measure: 'latency' });
const count = (kind) => ({ indicator: { kind }, measure: 'count' });
/** The phrases of indicators, longest first where one begins another; `_` and `-` in a text count as spaces. */
const phrases = [
    [
        serverErrors,
        'http 5xx error rate',
        'http 5xx errors',
        'http 5xx rate',
        'http 5xx',
        '5xx error rate',
        '5xx error ratio',
        '5xx errors',
        '5xx responses',
        '5xx rate',
        '5xx ratio',
        '5xx',
        'error rate ( 5xx )',
        'errors ( 5xx )',
    ],
    [
        namedByUnit,
        'requests per second',
        'queries per second',
        'requests/second',
        'requests/sec',
        'requests/s',
        'reqs/s',
        'req/sec',
        'req/s',
        'rps',
        'qps',
    ],
    [throughput, 'request rate', 'throughput'],
    [
        errors,
        'failed requests',
        'request failure rate',
        'request error rate',
        'http error rate',
        'error percentage',
        'error rate',
        'error ratio',
        'errors rate',
        'failure percentage',
        'failure rate',
        'failure ratio',
        'failures rate',
        'fail rate',
        'fail ratio',
        'errors',
        'error',
        'failures',
    ],
    [availability, 'availability', 'success rate', 'success ratio', 'success percentage'],
    [latency('median'), 'median', 'med'],
    [latency('mean'), 'mean', 'average', 'avg'],
    [latency('min'), 'minimum', 'min'],
    [latency('max'), 'maximum', 'max'],
    [count('requests'), 'request count', 'number of requests', 'total requests', 'requests'],
    [count('users'), 'virtual users', 'concurrent users', 'user count', 'users'],
];
const byFirstWord = new Map();
for (const [subject, ...wordings] of phrases) {
    for (const wording of wordings) {
        const words = wording.split(' ');
        const first = words[0] ?? '';
        const others = [...(byFirstWord.get(first) ?? []), [words, subject]];
        byFirstWord.set(first, others.sort(([a], [b]) => b.length - a.length));
    }
}
/** indicatorWords are the indicators that a mistyped one is compared with. */
const indicatorWords = [
    'p50',
    'p75',
    'p90',
    'p95',
    'p99',
    'p99.9',
    ...phrases.flatMap(([, ...wordings]) => wordings).filter(wording => !wording.includes('(')),
    ...knownResources,
];
/** matchSubject finds an indicator that begins at a token: a percentile in any wording, a phrase, or a resource's name. */
function matchSubject(tokens, at, resources) {
    return matchPercentile(tokens, at) ?? matchPhrase(tokens, at) ?? matchResource(tokens, at, resources);
}
/** `p95`, `p(95)`, `p 95`, `95th percentile`, `percentile 95`. */
function matchPercentile(tokens, at) {
    const [first, second, third, fourth] = tokens.slice(at, at + 4);
    if (first?.kind === 'word') {
        const q = (0,_text_read_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .readPercentile */ .uz)(first.text);
        if (q !== undefined)
            return percentile(q, at + 1);
        if (first.text === 'p' && second?.text === '(' && third?.kind === 'number' && fourth?.text === ')') {
            return percentile((0,_text_read_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .quantileOfPercent */ ._3)(third.text), at + 4);
        }
        if (first.text === 'percentile' && second?.kind === 'number')
            return percentile((0,_text_read_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .quantileOfPercent */ ._3)(second.text), at + 2);
    }
    if (first?.kind !== 'number' || second?.kind !== 'word')
        return undefined;
    const ordinal = second.glued && /^(?:st|nd|rd|th)$/.test(second.text);
    if (ordinal && isPercentileWord(third))
        return percentile((0,_text_read_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .quantileOfPercent */ ._3)(first.text), at + 3);
    return undefined;
}
function isPercentileWord(token) {
    return token?.kind === 'word' && /^(?:percentile|pctl|pct|percent)$/.test(token.text);
}
function percentile(q, next) {
    if (q === undefined)
        return undefined;
    return { value: percentileSubject(q), next };
}
/** percentileSubject is the latency at a quantile in 0–1; 1 is the maximum. */
function percentileSubject(q) {
    return { indicator: q === 1 ? { kind: 'max' } : { kind: 'percentile', q }, measure: 'latency' };
}
function matchPhrase(tokens, at) {
    const folded = foldedWords(tokens, at);
    for (const [words, subject] of byFirstWord.get(folded[0]?.word ?? '') ?? []) {
        const last = folded[words.length - 1];
        if (last?.ends && words.every((word, index) => folded[index]?.word === word))
            return { value: subject, next: last.next };
    }
    return undefined;
}
/** The words of the next tokens with `error_rate` and `error-rate` cut in two. */
function foldedWords(tokens, at) {
    return tokens.slice(at, at + 6).flatMap((token, offset) => {
        const words = token.kind === 'word' ? token.text.split(/[_\-‑]/) : [token.text];
        return words.map((word, index) => ({ word, ends: index === words.length - 1, next: at + offset + 1 }));
    });
}
function matchResource(tokens, at, resources) {
    const token = tokens[at];
    const name = token?.text.toLowerCase();
    if (token === undefined || name === undefined || !(token.kind === 'word' || token.kind === 'quoted'))
        return undefined;
    const words = name.split(/[_-]/);
    const known = resources.has(name) ? name : undefined;
    const split = token.kind === 'word' && words.length === 2 && fillers.has(words[1] ?? '') ? words[0] : undefined;
    const resource = known ?? (split !== undefined && resources.has(split) ? split : undefined);
    return resource === undefined ? undefined : { value: resourceSubject(resource, 'average'), next: at + 1 };
}
const fillers = new Set(['utilization', 'utilisation', 'usage', 'use', 'load']);
/** resourceSubject is a resource by its name in lower case, and which figure of its series counts. */
function resourceSubject(name, statistic) {
    return { indicator: { kind: 'resource', name, statistic }, measure: 'resource' };
}
const statistics = new Map([
    ['average', 'average'],
    ['avg', 'average'],
    ['mean', 'average'],
    ['max', 'max'],
    ['maximum', 'max'],
    ['min', 'min'],
    ['minimum', 'min'],
    ['last', 'last'],
]);
/** statisticOf is the figure of a series that a word selects: average, max, min or last. */
function statisticOf(word) {
    return statistics.get(word);
}
/** readSubject reads a text that is an indicator and nothing else, such as a key of a YAML map; else undefined. */
function readSubject(text, resources) {
    const tokens = (0,_token_js__WEBPACK_IMPORTED_MODULE_1__/* .tokensOf */ .k)(text) ?? [];
    const matched = matchSubject(tokens, 0, resources);
    return matched !== undefined && matched.next === tokens.length ? matched.value : undefined;
}
/** sameSubject says whether two wordings measure the same in the same direction. */
function sameSubject(a, b) {
    return JSON.stringify([a.indicator, a.inverted]) === JSON.stringify([b.indicator, b.inverted]);
}


/***/ }),

/***/ 19514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D0: () => (/* binding */ matchComparison),
/* harmony export */   qq: () => (/* binding */ matchUnit),
/* harmony export */   rI: () => (/* binding */ conditionOf),
/* harmony export */   tI: () => (/* binding */ matchLimit)
/* harmony export */ });
/* unused harmony export natural */
/* harmony import */ var _text_read_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98972);
/* harmony import */ var _indicator_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36444);


const wordings = [
    ['<=', 'no more than', 'not more than', 'not exceed', 'at most', 'up to', 'within'],
    ['>=', 'no less than', 'not less than', 'at least'],
    ['<', 'less than', 'lower than', 'faster than', 'fewer than', 'under', 'below'],
    ['>', 'more than', 'greater than', 'higher than', 'above', 'over'],
    ['between', 'between'],
];
/** matchLimit finds a limit that begins at a token: `< 900ms`, `80-90%`, `50+ QPS`, `under 2 seconds`, `between 1s and 2s`. */
function matchLimit(tokens, at, bare) {
    const compared = matchComparison(tokens, at);
    if (compared === undefined && !bare)
        return undefined;
    const first = matchAmount(tokens, compared?.next ?? at);
    if (first === undefined)
        return undefined;
    const comparison = compared === undefined ? {} : { comparison: compared.value };
    const second = matchSecond(tokens, first.next, compared?.value === 'between');
    if (second !== undefined) {
        const unit = first.value.unit ?? second.value.unit;
        const amounts = [
            { ...first.value, ...(unit && { unit }) },
            { ...(unit && { unit }), ...second.value },
        ];
        return { value: { ...comparison, amounts, plus: false }, next: second.next };
    }
    return withPlus(tokens, first, comparison);
}
/** `50+ QPS` and `50 QPS+` */
function withPlus(tokens, { value, next }, comparison) {
    if (tokens[next]?.text !== '+')
        return { value: { ...comparison, amounts: [value], plus: false }, next };
    const unit = value.unit === undefined ? matchUnit(tokens, next + 1) : undefined;
    const amount = { ...value, ...(unit && { unit: unit.value }) };
    return { value: { ...comparison, amounts: [amount], plus: true }, next: unit?.next ?? next + 1 };
}
/** matchComparison finds `<`, `at least`, `under` and the like. */
function matchComparison(tokens, at) {
    const first = tokens[at];
    if (first?.kind === 'comparison')
        return { value: asBound(first.text), next: at + 1 };
    if (first?.kind !== 'word')
        return undefined;
    for (const [comparison, ...texts] of wordings) {
        for (const text of texts) {
            const words = text.split(' ');
            if (words.every((word, index) => tokens[at + index]?.text === word))
                return { value: comparison, next: at + words.length };
        }
    }
    return undefined;
}
function asBound(text) {
    return text === '<' || text === '<=' || text === '>' ? text : '>=';
}
function matchAmount(tokens, at) {
    const token = tokens[at];
    if (token?.kind !== 'number')
        return undefined;
    const unit = matchUnit(tokens, at + 1);
    const next = unit?.next ?? at + 1;
    const text = tokens
        .slice(at, next)
        .map((part, index) => (index > 0 && !part.glued ? ` ${part.text}` : part.text))
        .join('');
    return { value: { decimal: token.text, text, ...(unit && { unit: unit.value }) }, next };
}
const rangeSigns = new Set(['-', '–', '—', '−', '‐', '‑', '…', 'to']);
function matchSecond(tokens, at, between) {
    const sign = tokens[at]?.text ?? '';
    return rangeSigns.has(sign) || (between && sign === 'and') ? matchAmount(tokens, at + 1) : undefined;
}
const spokenRates = new Map([
    ['second', '/s'],
    ['sec', '/s'],
    ['s', '/s'],
    ['minute', '/min'],
    ['min', '/min'],
]);
/** matchUnit finds a unit that begins at a token: `ms`, `%`, `/s`, `requests per second`. */
function matchUnit(tokens, at) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'quoted')
        return undefined;
    const noun = /^(?:req|reqs|request|requests|query|queries)$/.test(token.text) ? at + 1 : at;
    const per = tokens[noun];
    const spoken = per?.text === 'per' || (per?.text === '/' && per.kind === 'path') ? tokens[noun + 1] : undefined;
    const rate = spokenRates.get(spoken?.text ?? '');
    if (rate !== undefined)
        return unitAt(rate, noun + 2);
    if (noun > at)
        return per?.kind === 'path' ? unitAt(per.text, noun + 1) : undefined;
    return unitAt(token.text, at + 1);
}
function unitAt(word, next) {
    const unit = (0,_text_read_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .unitOf */ .uF)(word);
    return unit && { value: unit, next };
}
/** conditionOf makes a condition of a limit, by decimal arithmetic; a problem where unit, number or direction do not fit. */
function conditionOf(subject, limit, headerUnit) {
    const values = [];
    let unit = 'none';
    for (const amount of limit.amounts) {
        const value = amountIn(subject, { ...amount, ...unitFor(amount, headerUnit ?? subject.unit) });
        if ('code' in value)
            return value;
        values.push(value.value);
        unit = value.unit;
    }
    const [first = 0, second] = values;
    if (second !== undefined)
        return band(first, second, unit, subject, limit);
    return bounded(first, unit, subject, limit);
}
function unitFor(amount, other) {
    const unit = amount.unit ?? other;
    return unit === undefined ? {} : { unit };
}
function band(first, second, unit, subject, limit) {
    if (limit.comparison !== undefined && limit.comparison !== 'between')
        return comparedRange(limit);
    const [low, high] = subject.inverted ? [second, first] : [first, second];
    if (low < high)
        return { condition: { comparison: 'between', limit: [low, high] }, unit };
    const [a, b] = limit.amounts.map(({ text }) => text);
    return {
        code: 'limit-impossible',
        what: `nothing lies between ${a} and ${b}`,
        offer: 'Write the smaller edge first.',
    };
}
function comparedRange({ amounts, comparison }) {
    const range = amounts.map(({ text }) => text).join('-');
    return {
        code: 'limit-impossible',
        what: `\`${comparison}\` and the range ${range} do not go together`,
        offer: 'Write one limit.',
    };
}
function bounded(value, unit, subject, limit) {
    const written = limit.comparison ?? (limit.plus ? '>=' : natural(subject));
    if (written === undefined || written === 'between')
        return unclear(limit);
    const wanted = natural(subject);
    const against = wanted !== undefined && wanted[0] !== written[0];
    if (against || (limit.plus && written[0] === '<'))
        return wrongWay(limit, written);
    const comparison = subject.inverted ? flipped(written) : written;
    if (comparison === '<' && value === 0) {
        return { code: 'limit-impossible', what: 'nothing is below 0', offer: 'Write `<= 0` with the unit.' };
    }
    return { condition: { comparison, limit: value }, unit };
}
/** natural is the comparison that a bare limit of an indicator means; undefined for resources, which have none. */
function natural(subject) {
    if (subject.measure === 'resource')
        return undefined;
    const upwards = subject.measure === 'rate' || subject.measure === 'count' || subject.inverted;
    return upwards ? '>=' : '<=';
}
function flipped(comparison) {
    const other = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' };
    return other[comparison];
}
function unclear({ amounts: [{ text }], comparison }) {
    const what = comparison === 'between' ? '`between` has one edge' : `it does not say whether ${text} is the most or the least`;
    return {
        code: 'objective-direction',
        what,
        offer: comparison === 'between' ? 'Write `between A and B`.' : 'Write `<` or `>` in front.',
    };
}
function wrongWay({ amounts: [{ text }] }, written) {
    const [is, other] = written.startsWith('>') ? ['at least', '<'] : ['at most', '>'];
    return {
        code: 'objective-direction',
        what: `it asks for ${is} ${text}, and this indicator is better the other way`,
        offer: `Did you mean \`${other}${written.slice(1)} ${text}\`?`,
    };
}
function amountIn(subject, { decimal: written, unit, text }) {
    const decimal = (0,_text_read_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .readDecimal */ .e4)(written);
    if (decimal === undefined)
        return { code: 'limit-impossible', what: `${shortened(text)} is no number`, offer: 'Write digits.' };
    if (decimal === 'comma')
        return commaProblem(written);
    if (unit === undefined)
        return withoutUnit(subject, decimal);
    switch (subject.measure) {
        case 'latency':
            return unit.dimension === 'time'
                ? { value: (0,_text_read_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .inUnit */ .IP)(decimal, unit), unit: 'ms' }
                : wrongUnit(text, 'a time', '`ms` or `s`');
        case 'ratio':
            return unit.dimension === 'ratio' ? ratioOf(subject, decimal, unit) : wrongUnit(text, 'a share', '`%`');
        case 'rate':
            return unit.dimension === 'rate'
                ? { value: (0,_text_read_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .inUnit */ .IP)(decimal, unit), unit: 'per-second' }
                : wrongUnit(text, 'a rate', '`/s` or `/min`');
        case 'count':
            return wrongUnit(text, 'a count', 'the number alone');
        case 'resource':
            return resourceValue(decimal, unit);
        default:
            return subject.measure;
    }
}
function withoutUnit(subject, decimal) {
    if (subject.measure === 'count')
        return { value: Number(decimal), unit: 'count' };
    if (subject.measure === 'resource' && !isKnownResource(subject))
        return { value: Number(decimal), unit: 'none' };
    return { code: 'limit-without-unit', what: decimal, offer: unitsFor(subject, decimal) };
}
function isKnownResource({ indicator }) {
    return indicator.kind === 'resource' && _indicator_js__WEBPACK_IMPORTED_MODULE_1__/* .knownResources */ .Dv.some(name => name === indicator.name);
}
function unitsFor(subject, decimal) {
    switch (subject.measure) {
        case 'latency':
            return `\`${decimal}ms\` or \`${decimal}s\``;
        case 'ratio':
            return `\`${decimal}%\`, or \`${decimal} ratio\` for a share of 1`;
        case 'rate':
            return `\`${decimal}/s\` or \`${decimal}/min\``;
        case 'count':
        case 'resource':
            return `\`${decimal}%\` or \`${decimal} GB\``;
        default:
            return subject.measure;
    }
}
function ratioOf(subject, decimal, unit) {
    const hundredths = (0,_text_read_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .isPercentSign */ .T0)(unit) ? decimal : undefined;
    const rest = hundredths === undefined ? undefined : (0,_text_read_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .restOfHundred */ .Q6)(hundredths);
    if ((0,_text_read_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .inUnit */ .IP)(decimal, unit) > 1)
        return { code: 'limit-impossible', what: `${decimal} is more than all`, offer: 'A share is at most 100%.' };
    if (!subject.inverted)
        return { value: (0,_text_read_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .inUnit */ .IP)(decimal, unit), unit: 'ratio' };
    if (rest !== undefined)
        return { value: (0,_text_read_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .inUnit */ .IP)(rest, unit), unit: 'ratio' };
    return { value: Number((1 - Number(decimal)).toFixed(15)), unit: 'ratio' };
}
function resourceValue(decimal, unit) {
    switch (unit.dimension) {
        case 'ratio':
            return { value: (0,_text_read_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .isPercentSign */ .T0)(unit) ? Number(decimal) : Number(`${decimal}e2`), unit: 'percent' };
        case 'size':
            return { value: (0,_text_read_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .inUnit */ .IP)(decimal, unit), unit: 'bytes' };
        case 'time':
            return { value: (0,_text_read_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .inUnit */ .IP)(decimal, unit), unit: 'ms' };
        case 'rate':
            return { value: (0,_text_read_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .inUnit */ .IP)(decimal, unit), unit: 'per-second' };
        default:
            return unit.dimension;
    }
}
function wrongUnit(text, measured, offer) {
    return {
        code: 'limit-unit',
        what: `${shortened(text)} does not fit, since the indicator is ${measured}`,
        offer,
    };
}
function commaProblem(text) {
    const [whole, point] = [text.replaceAll(',', ''), text.replace(',', '.')];
    return { code: 'limit-comma', what: text, offer: `\`${whole}\` or \`${point}\`` };
}
function shortened(text) {
    return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}


/***/ }),

/***/ 34729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cn: () => (/* binding */ isRoute),
/* harmony export */   NY: () => (/* binding */ methodOf),
/* harmony export */   OD: () => (/* binding */ scopeKey),
/* harmony export */   Q9: () => (/* binding */ readScopes),
/* harmony export */   hx: () => (/* binding */ readScope),
/* harmony export */   i0: () => (/* binding */ wholeScope)
/* harmony export */ });
const methods = new Set([
    'GET',
    'POST',
    'PUT',
    'PATCH',
    'DELETE',
    'HEAD',
    'OPTIONS',
    'TRACE',
    'CONNECT',
]);
const runNames = new Set([
    '',
    '*',
    '**',
    'total',
    'aggregated',
    'aggregate',
    'overall',
    'whole run',
    'the whole run',
]);
const eachNames = new Set([
    'each',
    'all',
    ...['each', 'every', 'all'].flatMap(word => ['endpoint', 'endpoints', 'route', 'routes'].map(noun => `${word} ${noun}`)),
]);
/** methodOf is an HTTP method in upper case, whatever its case in a text; undefined for other words. */
function methodOf(word) {
    const method = word.toUpperCase();
    return methods.has(method) ? method : undefined;
}
/** wholeScope is what a name that is no endpoint's means: the whole run, or each endpoint for itself. */
function wholeScope(name) {
    const folded = name.trim().toLowerCase();
    if (runNames.has(folded))
        return { kind: 'run' };
    return eachNames.has(folded) ? { kind: 'each' } : undefined;
}
/** readScope reads one endpoint: `Total`, `each`, `POST /x`, `/x (GET)`, `/x (note)` or a name as it is. */
function readScope(text, method) {
    const name = text.trim();
    const whole = wholeScope(name);
    if (whole !== undefined)
        return whole;
    const [first = '', rest] = cut(name, ' ');
    const leading = methodOf(first);
    if (leading !== undefined && rest !== '')
        return endpoint(rest, method ?? leading);
    const { stem, note } = noteOf(name);
    const trailing = methodOf(note);
    if (trailing !== undefined && stem !== '')
        return endpoint(stem, method ?? trailing);
    return endpoint(name, method);
}
function endpoint(pattern, method) {
    const { stem, note } = noteOf(pattern);
    return {
        kind: 'endpoint',
        ...(method !== undefined && { method }),
        pattern,
        ...(note !== '' && stem !== '' && { withoutNote: stem }),
    };
}
/** A note is a `(…)` at the end, after a space. */
function noteOf(name) {
    const from = name.lastIndexOf(' (');
    if (from < 0 || !name.endsWith(')'))
        return { stem: name, note: '' };
    return { stem: name.slice(0, from).trim(), note: name.slice(from + 2, -1).trim() };
}
/** readScopes reads the cell of an endpoint column, where several routes or methods are several endpoints. */
function readScopes(cell, method) {
    const routes = routesOf(cell);
    return routes.flatMap(route => {
        const { several, pattern } = severalMethods(route);
        return several.length > 1 ? several.map(one => readScope(pattern, one)) : [readScope(route, method)];
    });
}
function routesOf(cell) {
    const parts = cell
        .split(/[\n,;]| and | or | & /)
        .map(part => part.trim())
        .filter(part => part !== '');
    return parts.length > 1 && parts.every(isRoute) ? parts : [cell];
}
/** isRoute says whether a text is a path, with a method or without. */
function isRoute(text) {
    const [first = '', rest] = cut(text, ' ');
    return text.startsWith('/') || /^https?:\/\//i.test(text) || (methodOf(first) !== undefined && rest.startsWith('/'));
}
/** `GET/POST /x` and `GET, POST /x` */
function severalMethods(route) {
    const from = route.indexOf(' /');
    const several = route
        .slice(0, Math.max(0, from))
        .split(/[,/|& ]/)
        .filter(word => word !== '')
        .map(methodOf);
    const known = several.filter(method => method !== undefined);
    return known.length === several.length
        ? { several: known, pattern: route.slice(from + 1) }
        : { several: [], pattern: route };
}
function cut(text, separator) {
    const at = text.indexOf(separator);
    return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1).trim()];
}
/** scopeKey is equal for scopes that speak of the same. */
function scopeKey(scope) {
    return scope.kind === 'endpoint' ? `endpoint ${scope.method ?? ''} ${scope.pattern}` : scope.kind;
}


/***/ }),

/***/ 95980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ tokensOf)
/* harmony export */ });
const quotes = new Map([
    ['`', '`'],
    ['"', '"'],
    ["'", "'"],
    ['“', '”'],
    ['‘', '’'],
]);
const comparisons = new Map([
    ['<=', '<='],
    ['=<', '<='],
    ['>=', '>='],
    ['<', '<'],
    ['>', '>'],
    ['≤', '<='],
    ['⩽', '<='],
    ['≥', '>='],
    ['⩾', '>='],
]);
/** tokensOf cuts a text into tokens in one pass; undefined where a quote is not closed. */
function tokensOf(text) {
    const tokens = [];
    let from = 0;
    while (from < text.length) {
        if (isSpace(text[from])) {
            from += 1;
            continue;
        }
        const token = tokenAt(text, from, tokens.at(-1));
        if (token === undefined)
            return undefined;
        tokens.push(token);
        from = token.to;
    }
    return tokens;
}
function tokenAt(text, from, before) {
    const glued = before !== undefined && before.to === from;
    const sign = text[from] ?? '';
    const make = (kind, to, shown = text.slice(from, to)) => ({
        kind,
        text: shown,
        from,
        to,
        glued,
    });
    const closing = quotes.get(sign);
    if (closing !== undefined) {
        const end = text.indexOf(closing, from + 1);
        return end < 0 ? undefined : make('quoted', end + 1, text.slice(from + 1, end));
    }
    const comparison = comparisons.get(text.slice(from, from + 2)) ?? comparisons.get(sign);
    if (comparison !== undefined)
        return make('comparison', from + (comparisons.has(text.slice(from, from + 2)) ? 2 : 1), comparison);
    if (startsNumber(text, from)) {
        const end = endOfNumber(text, from);
        const status = /^[1-5]xx(?![\p{L}\d])/iu.exec(text.slice(from, from + 4));
        return status === null ? make('number', end) : make('word', from + 3, status[0].toLowerCase());
    }
    if (sign === '/' || sign === '*')
        return make('path', endOfPath(text, from));
    if (isLetter(sign)) {
        const end = endOfWord(text, from);
        return make('word', end, text.slice(from, end).toLowerCase());
    }
    return make('sign', from + 1);
}
function startsNumber(text, at) {
    return isDigit(text[at]) || (text[at] === '.' && isDigit(text[at + 1]));
}
function endOfNumber(text, from) {
    let to = from;
    while (isDigit(text[to]) || (/[.,\u2009\u202f\u2007]/.test(text[to] ?? '') && isDigit(text[to + 1])))
        to += 1;
    return to;
}
/** A path ends at a space, a comparison, a bar or quotes; marks that end a clause are not part of it. */
function endOfPath(text, from) {
    let to = from;
    while (to < text.length && !isSpace(text[to]) && !/[<>≤≥|`"“”]/.test(text[to] ?? ''))
        to += 1;
    while (to > from + 1 && /[:,;.)]/.test(text[to - 1] ?? '') && !closesBracket(text, from, to))
        to -= 1;
    return to;
}
function closesBracket(text, from, to) {
    return text[to - 1] === ')' && text.lastIndexOf('(', to) >= from;
}
/** A word holds digits and, between letters or digits, `. - _ / '`: `p99.9`, `no-growth`, `req/s`. */
function endOfWord(text, from) {
    let to = from + 1;
    while (isWordSign(text[to]) || (/[.\-/'’‑]/.test(text[to] ?? '') && isWordSign(text[to + 1])))
        to += 1;
    return to;
}
function isSpace(sign) {
    return sign !== undefined && /\s/.test(sign);
}
function isDigit(sign) {
    return sign !== undefined && sign >= '0' && sign <= '9';
}
function isLetter(sign) {
    return sign !== undefined && /\p{L}/u.test(sign);
}
function isWordSign(sign) {
    return isLetter(sign) || isDigit(sign) || sign === '_';
}


/***/ }),

/***/ 88368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v8: () => (/* binding */ joinPromises),
  ux: () => (/* binding */ readWords),
  SP: () => (/* binding */ shown),
  bC: () => (/* binding */ unjudged)
});

// EXTERNAL MODULE: ./node_modules/.compiled/model/errors.js
var errors = __webpack_require__(22059);
// EXTERNAL MODULE: ./node_modules/.compiled/model/notice.js
var notice = __webpack_require__(68308);
// EXTERNAL MODULE: ./node_modules/.compiled/objectives/head.js
var objectives_head = __webpack_require__(19859);
// EXTERNAL MODULE: ./node_modules/.compiled/objectives/indicator.js
var indicator = __webpack_require__(36444);
// EXTERNAL MODULE: ./node_modules/.compiled/objectives/limit.js
var limit = __webpack_require__(19514);
// EXTERNAL MODULE: ./node_modules/.compiled/objectives/scope.js
var objectives_scope = __webpack_require__(34729);
;// CONCATENATED MODULE: ./node_modules/.compiled/objectives/tail.js



/** readTail reads the words after the limit; a second limit or indicator among them is refused, never dropped. */
function readTail(text, tokens, head, resources) {
    const tail = tokens.slice(head.next);
    const second = secondPromise(tail, head, resources);
    if (second !== undefined)
        return second;
    const name = nameIn(text, tail);
    if (name !== undefined && (head.name ?? head.scope) !== undefined)
        return { why: 'it names two endpoints' };
    const subject = head.subject === undefined && head.implied === undefined ? latencyIn(tail) : undefined;
    const statistic = head.subject?.measure === 'resource' || head.subject === undefined ? statisticIn(tail) : undefined;
    const kept = tail.slice(statistic === undefined ? 0 : statistic.next);
    const qualifier = wordsOf(text, subject === undefined ? kept : []);
    return {
        ...(subject && { subject }),
        ...(statistic && { statistic: statistic.value }),
        ...(name !== undefined && { name }),
        qualifier,
        conditions: subject === undefined && kept.some(({ kind }) => kind === 'number') ? [qualifier] : [],
    };
}
function secondPromise(tail, head, resources) {
    const two = { why: 'it holds two promises; write each as its own objective' };
    if (tail.some(({ kind }) => kind === 'comparison'))
        return two;
    if (head.phrase === undefined && (0,objectives_head/* endOfNoGrowth */.R)(tail) !== undefined)
        return two;
    const own = head.subject ?? head.implied;
    if (own === undefined)
        return undefined;
    for (const at of tail.keys()) {
        const found = (0,indicator/* matchSubject */.qv)(tail, at, resources);
        if (found === undefined || isPartOf(own, found.value))
            continue;
        const numberFollows = tail.slice(found.next).some(({ kind }) => kind === 'number');
        if (numberFollows || found.value.indicator.kind === 'percentile')
            return two;
    }
    return undefined;
}
/** `average` behind a resource, `of requests` behind anything, and the same indicator once more are no second promise. */
function isPartOf(own, found) {
    const statistic = own.measure === 'resource' && (0,indicator/* statisticOf */.Qr)(found.indicator.kind) !== undefined;
    return statistic || found.measure === 'count' || (0,indicator/* sameSubject */.jJ)(own, found);
}
/** A path or a quoted route, with its method; or `each endpoint`. */
function nameIn(text, tail) {
    for (const [at, token] of tail.entries()) {
        if (token.kind === 'quoted' && (0,objectives_scope/* isRoute */.Cn)(token.text))
            return token.text;
        const method = (0,objectives_scope/* methodOf */.NY)(tail[at - 1]?.text ?? '');
        if (token.kind === 'path' && token.text.startsWith('/'))
            return method === undefined ? token.text : `${method} ${token.text}`;
        const words = text.slice(token.from, tail[at + 1]?.to);
        if (token.kind === 'word' && (0,objectives_scope/* wholeScope */.i0)(words)?.kind === 'each')
            return words;
    }
    return undefined;
}
function latencyIn(tail) {
    const found = tail
        .map((_, at) => (0,indicator/* matchSubject */.qv)(tail, at, new Set())?.value)
        .filter(subject => subject?.measure === 'latency');
    return found.length === 1 ? found[0] : undefined;
}
/** Only before a preposition: in `during average load` the load is average, not the figure. */
function statisticIn(tail) {
    for (const [at, { text, kind }] of tail.entries()) {
        if (/^(?:during|under|over|at|in|for|with|when|while|@)$/.test(text))
            return undefined;
        const value = kind === 'word' ? (0,indicator/* statisticOf */.Qr)(text) : undefined;
        if (value !== undefined)
            return { value, next: at + 1 };
    }
    return undefined;
}
/** The words as written, without the punctuation around them. */
function wordsOf(text, tokens) {
    const [first, last] = [tokens[0], tokens.at(-1)];
    if (first === undefined || last === undefined)
        return '';
    const words = text.slice(first.from, last.to).replace(/\s+/g, ' ');
    return bare(words);
}
function bare(words) {
    let [from, to] = [0, words.length];
    while (from < to && /[,;:.()\-–— ]/.test(words[from] ?? ''))
        from += 1;
    while (from < to && /[,;:. ]/.test(words[to - 1] ?? ''))
        to -= 1;
    const inside = words.slice(from, to);
    return inside.endsWith(')') && !inside.includes('(') ? inside.slice(0, -1) : inside;
}

// EXTERNAL MODULE: ./node_modules/.compiled/objectives/token.js
var token = __webpack_require__(95980);
;// CONCATENATED MODULE: ./node_modules/.compiled/objectives/words.js








/** Longest objective, in characters; a longer one is prose. */
const longest = 1000;
/**
 * readWords reads one objective in words.
 *
 *   objective  = { head } ( limit | "stable" | "no growth" | "no leaks" ) [ tail ]
 *   head       = "each" | indicator | endpoint | statistic | "at 150 RPS" and the like | filler, in any order, each kind once
 *   endpoint   = [ method ] ( path | quoted name | one word ) | "total" | "each endpoint"
 *   limit      = [ comparison ] number [ unit ] [ "+" ] [ "-" number [ unit ] ]
 *   tail       = words; they select a resource's statistic, or name the indicator where the head did not
 *
 * A range of a latency, a rate or a share gives a notice instead of an objective.
 */
function readWords(text, context) {
    const tokens = text.length > longest ? undefined : (0,token/* tokensOf */.k)(text);
    if (tokens === undefined)
        throw unreadable(text, context, text.length > longest ? 'it is too long' : 'a quote is not closed');
    const head = (0,objectives_head/* readHead */.z)(text, tokens, context.resources, context.subject === undefined);
    if ('why' in head)
        throw unreadable(text, context, head.why);
    return assembled(text, tokens, head, context);
}
function assembled(text, tokens, head, context) {
    const tail = readTail(text, tokens, head, context.resources);
    if ('why' in tail)
        throw unreadable(text, context, tail.why);
    const subject = subjectOf(text, { ...head, ...(tail.subject && { subject: tail.subject }) }, context);
    if (isUnjudgedRange(head, subject))
        return unjudged(text, context, 'a range is no limit here; `between` makes it one');
    const { scope, notices } = scopeOf(text, tail.name === undefined ? head : { ...head, ...nameParts(tail.name) }, subject, context);
    const measured = measuredOf(text, head, subject, context);
    if (measured === 'alarm')
        return unjudged(text, context, 'it says when to raise an alarm, against the direction of a promise');
    const conditions = [...head.conditions, ...tail.conditions];
    const objective = {
        scope,
        indicator: tail.statistic === undefined ? subject.indicator : withStatistic(subject, tail.statistic),
        ...measured,
        severity: context.severity ?? 'fail',
        source: sourceOf(context.place),
        text: context.wording ?? oneLine(text),
        ...(tail.qualifier !== '' && { qualifier: tail.qualifier }),
    };
    return {
        objectives: [objective],
        notices: [...notices, ...conditions.map(words => unchecked(objective, words, context))],
    };
}
function withStatistic({ indicator }, statistic) {
    return indicator.kind === 'resource' ? { ...indicator, statistic } : indicator;
}
function subjectOf(text, head, context) {
    const subject = head.subject ?? context.subject ?? head.implied;
    if (subject === undefined)
        throw unreadable(text, context, `it names no indicator${head.near ?? ''}`);
    const given = context.subject;
    if (head.subject !== undefined && given !== undefined && !(0,indicator/* sameSubject */.jJ)(head.subject, given)) {
        throw unreadable(text, context, 'it names another indicator than the header, row or item it stands in');
    }
    return head.statistic === undefined || subject.indicator.kind !== 'resource'
        ? subject
        : { ...subject, indicator: { ...subject.indicator, statistic: head.statistic } };
}
function isUnjudgedRange(head, subject) {
    const { limit } = head;
    return (limit !== undefined &&
        limit.amounts.length === 2 &&
        limit.comparison === undefined &&
        subject.measure !== 'resource');
}
function scopeOf(text, head, subject, context) {
    const named = namedScope(head, context);
    const own = named?.scope ?? head.scope;
    if (own !== undefined && context.scope !== undefined && JSON.stringify(own) !== JSON.stringify(context.scope)) {
        throw unreadable(text, context, 'it names another endpoint than the row, heading or item it stands in');
    }
    const scope = own ?? context.scope ?? { kind: 'run' };
    const whole = subject.measure === 'resource' || subject.indicator.kind === 'users';
    if (whole && scope.kind !== 'run')
        throw unreadable(text, context, 'resources and users belong to the whole run, not to an endpoint');
    if (named?.row === undefined)
        return { scope, notices: [] };
    return { scope, notices: [(0,notice/* notice */.l)('read-as', { ...context.place, name: head.name ?? '', row: named.row })] };
}
function nameParts(text) {
    const scope = (0,objectives_scope/* readScope */.hx)(text);
    if (scope.kind !== 'endpoint')
        return { scope };
    return { name: scope.pattern, ...(scope.method !== undefined && { method: scope.method }) };
}
function namedScope(head, context) {
    if (head.name === undefined)
        return undefined;
    const named = context.nameOf?.(head.name, context.place) ?? {
        scope: { kind: 'endpoint', pattern: head.name },
    };
    return head.method === undefined || named.scope.kind !== 'endpoint'
        ? named
        : { ...named, scope: { ...named.scope, method: head.method } };
}
function measuredOf(text, head, subject, context) {
    if (head.limit === undefined) {
        if (subject.measure === 'resource' && head.phrase !== undefined)
            return { condition: { comparison: head.phrase }, unit: 'none' };
        throw unreadable(text, context, head.phrase === undefined ? 'it names no limit' : `only a resource can be \`${head.phrase}\``);
    }
    const measured = (0,limit/* conditionOf */.rI)(subject, head.limit, context.unit);
    if ('code' in measured) {
        if (context.alarm && measured.code === 'objective-direction')
            return 'alarm';
        const { code, what, offer } = measured;
        throw new errors/* UserError */.y(code, { ...context.place, text: shown(context.wording ?? text), what, offer });
    }
    return measured;
}
/** unjudged is a promise that cannot be checked, as a notice. */
function unjudged(text, context, why) {
    return {
        objectives: [],
        notices: [(0,notice/* notice */.l)('not-judged', { ...context.place, text: shown(context.wording ?? text), why })],
    };
}
function unchecked({ text }, condition, { place }) {
    return (0,notice/* notice */.l)('condition-not-checked', { ...place, text: shown(text), condition: shown(condition) });
}
function unreadable(text, { place, wording }, why) {
    return new errors/* UserError */.y('objective-syntax', { ...place, text: shown(wording ?? text), why });
}
/** The row or item is the anchor, not a column in it. */
function sourceOf({ file, line }) {
    return { file, ...(line !== undefined && { line }) };
}
function oneLine(text) {
    return text.replace(/\s+/g, ' ').trim();
}
/** shown is a text on one line and short enough for a sentence. */
function shown(text) {
    const line = oneLine(text.slice(0, longest));
    return line.length > 100 ? `${line.slice(0, 99)}…` : line;
}
/** joinPromises puts the promises of several places one after the other. */
function joinPromises(parts) {
    return { objectives: parts.flatMap(part => part.objectives), notices: parts.flatMap(part => part.notices) };
}


/***/ }),

/***/ 1475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Md: () => (/* binding */ fileName),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   aq: () => (/* binding */ files),
/* harmony export */   gj: () => (/* binding */ rendered)
/* harmony export */ });
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49829);
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8497);


/** files are all that is kept of a verdict, by their names. */
async function files({ verdict, context }, event) {
    const several = verdict.runs.length > 1;
    const origin = { ...(context.commit && { headSha: context.commit }), ...(event && { event }) };
    return new Map([
        ['verdict.json', (0,_report_report_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictJson */ .Gq)(verdict, origin)],
        ...verdict.runs.map(({ name, result }) => [several ? `${fileName(name)}.result.json` : 'result.json', (0,_report_report_js__WEBPACK_IMPORTED_MODULE_1__/* .resultJson */ .y3)(result)]),
        ['report.html', (0,_report_report_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)(verdict, context)],
        ['report.md', (0,_report_report_js__WEBPACK_IMPORTED_MODULE_1__/* .comment */ .Im)(verdict, context)],
        ['junit.xml', await (0,_report_report_js__WEBPACK_IMPORTED_MODULE_1__/* .junit */ .bA)(verdict)],
    ]);
}
/** fileName makes a part of a path of any name. */
function fileName(name) {
    return (name
        .replace(/[^\p{L}\p{N}._-]+/gu, '-')
        .replace(/^[.-]+/, '')
        .slice(0, 100) || 'report');
}
/** shown is a verdict on stdout, its notices in the log, and its files where they were asked for. */
async function shown(judgement, command, desk) {
    const { verdict, context } = judgement;
    const folder = (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .only */ .j6)(command, 'output');
    if (folder !== undefined)
        await keep(judgement, folder, desk);
    return { exitCode: verdict.exitCode, output: printed(verdict, context, command, desk), judged: judgement };
}
async function keep(judgement, folder, { host, workflow }) {
    for (const [name, content] of await files(judgement, workflow?.event))
        await host.write(`${folder}/${name}`, content);
}
function printed(verdict, context, command, { colour, width, host }) {
    const format = (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .only */ .j6)(command, 'format') ?? 'text';
    if (format === 'json')
        return (0,_report_report_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictJson */ .Gq)(verdict);
    for (const { message, source } of verdict.notices) {
        const where = source?.line === undefined || message.startsWith(source.file) ? '' : `${source.file}:${source.line}: `;
        host.log(`${where}${message}`);
    }
    return format === 'markdown' ? (0,_report_report_js__WEBPACK_IMPORTED_MODULE_1__/* .comment */ .Im)(verdict, context) : (0,_report_report_js__WEBPACK_IMPORTED_MODULE_1__/* .terminal */ .Fo)(verdict, { colour, width });
}
/** rendered is `shown`, with each single file that was asked for by its option. */
async function rendered(judgement, command, desk) {
    const { verdict, context } = judgement;
    const wanted = [
        ['html', () => (0,_report_report_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)(verdict, context)],
        ['markdown', () => (0,_report_report_js__WEBPACK_IMPORTED_MODULE_1__/* .comment */ .Im)(verdict, context)],
        ['junit', () => (0,_report_report_js__WEBPACK_IMPORTED_MODULE_1__/* .junit */ .bA)(verdict)],
    ];
    for (const [option, make] of wanted) {
        const file = (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .only */ .j6)(command, option);
        if (file !== undefined)
            await desk.host.write(file, await make());
    }
    return shown(judgement, command, desk);
}


/***/ }),

/***/ 8497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hk: () => (/* reexport */ annotations),
  Q5: () => (/* reexport */ checkRun),
  Im: () => (/* reexport */ comment),
  qy: () => (/* reexport */ html),
  jj: () => (/* reexport */ inspectJson),
  O0: () => (/* reexport */ inspectText),
  bA: () => (/* reexport */ junit),
  xb: () => (/* reexport */ objectivesJson),
  qP: () => (/* reexport */ objectivesText),
  y3: () => (/* reexport */ resultJson),
  z: () => (/* reexport */ summary),
  Fo: () => (/* reexport */ terminal),
  Gq: () => (/* reexport */ verdictJson)
});

// EXTERNAL MODULE: ./node_modules/.compiled/model/verdict.js
var verdict = __webpack_require__(23439);
// EXTERNAL MODULE: ./node_modules/.compiled/model/objective.js
var model_objective = __webpack_require__(87245);
// EXTERNAL MODULE: ./node_modules/.compiled/text/promise.js
var promise = __webpack_require__(46199);
// EXTERNAL MODULE: ./node_modules/.compiled/text/quantity.js
var quantity = __webpack_require__(64621);
;// CONCATENATED MODULE: ./node_modules/.compiled/report/words.js



/** markOf is the one sign of an outcome; none where nothing was judged. */
function markOf(outcome) {
    switch (outcome) {
        case undefined:
            return 'ℹ️';
        case 'pass':
            return '✅';
        case 'warn':
            return '⚠️';
        case 'inconclusive':
            return '❔';
        case 'fail':
            return '❌';
        case 'invalid':
            return '🚫';
        default:
            return outcome;
    }
}
/** indicatorTitle is an indicator as a column's head: `P95`, `Errors`. */
function indicatorTitle(name) {
    return name === '5xx' ? name : `${name[0]?.toUpperCase()}${name.slice(1)}`;
}
/** titleOf is the indicator of a finding as a title; `Run` for findings about the run itself. */
function titleOf(finding) {
    if (finding.objective !== undefined)
        return indicatorTitle((0,model_objective/* indicatorName */.p)(finding.objective.indicator));
    return finding.indicator === undefined ? 'Run' : indicatorTitle(finding.indicator);
}
/** endpointOf is what a finding speaks of: `POST /extract/*`, or the whole run. */
function endpointOf({ endpoint, method }) {
    if (endpoint === undefined)
        return undefined;
    return method === undefined ? endpoint : `${method} ${endpoint}`;
}
/** observedWords prints what was observed, apart from its limit; what encloses it where that is all; else a dash. */
function observedWords({ observed, interval, condition, unit = 'none' }) {
    if (observed === undefined)
        return interval === undefined ? '–' : enclosed(interval, unit);
    const limit = nearestLimit(observed, condition);
    return limit === undefined ? (0,quantity/* printQuantity */.xi)(observed, unit) : (0,quantity/* printApart */.iN)(observed, limit, unit)[0];
}
function enclosed([low, high], unit) {
    const [from, to] = [(0,quantity/* printQuantity */.xi)(low, unit), (0,quantity/* printQuantity */.xi)(high, unit)];
    if (from === to)
        return from;
    return low === 0 ? `≤ ${to}` : `${from} to ${to}`;
}
/** limitWords prints a limit as a cell has room for it: `900 ms`, `≥ 50.0/s`, `80–90 %`, `no growth`. */
function limitWords(condition, unit) {
    switch (condition.comparison) {
        case '<':
        case '<=':
            return (0,quantity/* printQuantity */.xi)(condition.limit, unit);
        case '>':
        case '>=':
            return `≥ ${(0,quantity/* printQuantity */.xi)(condition.limit, unit)}`;
        default:
            return (0,promise/* conditionWords */.ri)(condition, unit);
    }
}
function nearestLimit(observed, condition) {
    if (condition === undefined || !('limit' in condition))
        return undefined;
    return [condition.limit].flat().toSorted((a, b) => Math.abs(a - observed) - Math.abs(b - observed))[0];
}
/** headroomOf is the share of a limit that a kept upper limit was used up by, where it says something: 0.97. */
function headroomOf({ outcome, observed, condition }) {
    if (outcome !== 'pass' || observed === undefined || condition === undefined)
        return undefined;
    if (condition.comparison !== '<' && condition.comparison !== '<=')
        return undefined;
    return condition.limit > 0 ? observed / condition.limit : undefined;
}
/** factsOf are the figures of a run that stand in one line; one that the source lacks is left out. */
function factsOf({ total, users, durationMs }) {
    const { requests, failures, throughput } = total;
    const facts = [[(0,quantity/* printCount */.DK)(requests), requests === 1 ? 'request' : 'requests']];
    if (throughput !== undefined)
        facts.push([(0,quantity/* printQuantity */.xi)(throughput, 'per-second').replace('/s', ''), 'req/s']);
    if (users?.reached !== undefined)
        facts.push([(0,quantity/* printCount */.DK)(users.reached), 'users']);
    if (durationMs !== undefined)
        facts.push([(0,quantity/* printClock */.sK)(durationMs), 'min']);
    if (requests > 0)
        facts.push([(0,quantity/* printQuantity */.xi)(failures / requests, 'ratio'), 'errors']);
    return facts.filter(([figure]) => !figure.includes('NaN'));
}
/** placeWords prints where something is written: `README.md:119`. */
function placeWords({ file, line }) {
    return line === undefined ? file : `${file}:${line}`;
}
/** counted prints a number with its noun: `1 row`, `12 rows`. */
function counted(count, noun) {
    return `${(0,quantity/* printCount */.DK)(count)} ${noun}${count === 1 ? '' : 's'}`;
}

;// CONCATENATED MODULE: ./node_modules/.compiled/report/annotations.js


/** A step shows ten of each level; the tenth says how many are left. */
const most = 9;
const longestMessage = 2000;
/** annotations mark each missed, unjudged or doubtful objective on the line where it is written, the gravest first. */
function annotations({ findings }) {
    return [
        ...marked(findings.filter(isError), 'error'),
        ...marked(findings.filter(({ outcome }) => outcome === 'warn'), 'warning'),
    ];
}
function isError({ outcome }) {
    return (0,verdict/* isGraver */.C)(outcome, 'warn');
}
function marked(findings, level) {
    const gravestFirst = findings.toSorted((a, b) => Number((0,verdict/* isGraver */.C)(b.outcome, a.outcome)) - Number((0,verdict/* isGraver */.C)(a.outcome, b.outcome)));
    const more = findings.length - most;
    const shown = gravestFirst.slice(0, most).map(finding => annotationOf(finding, level));
    if (more <= 0)
        return shown;
    return [
        ...shown,
        { level, title: 'Load test', message: `and ${counted(more, 'finding')} more; the job summary has all of them` },
    ];
}
function annotationOf(finding, level) {
    const { source, message, next } = finding;
    const endpoint = endpointOf(finding);
    const text = next === undefined ? message : `${message} ${next}`;
    // Words typed as an option or input stand in no file.
    const place = source === undefined || source.file.startsWith('--')
        ? {}
        : { file: source.file, ...(source.line !== undefined && { line: source.line }) };
    return {
        level,
        ...place,
        title: `Load test: ${endpoint === undefined ? '' : `${endpoint} `}${titleOf(finding)}`.slice(0, 200),
        message: text.length > longestMessage ? `${text.slice(0, longestMessage)}…` : text,
    };
}

// EXTERNAL MODULE: ./node_modules/.compiled/text/escape.js
var text_escape = __webpack_require__(34819);
;// CONCATENATED MODULE: ./node_modules/.compiled/report/chart.js
const mostPoints = 60;
/**
 * xychart draws a run over time for a job summary, as mermaid `xychart-beta`, which is the one chart GitHub shows there.
 * No user text stands in it, because a quote in a title breaks the diagram; a line says what is what.
 */
function xychart({ result }, findings, most) {
    const series = thinned(result.series ?? []);
    if (series.length < 3)
        return '';
    const q = upperQuantile(series);
    const charts = [
        q === undefined ? undefined : latencyChart(series, q, findings),
        chart('Requests per second', series, point => point.throughput),
        series.some(({ failuresPerSecond }) => (failuresPerSecond ?? 0) > 0)
            ? chart('Failures per second', series, point => point.failuresPerSecond)
            : undefined,
    ];
    return charts
        .filter(one => one !== undefined)
        .slice(0, most)
        .join('\n\n');
}
function latencyChart(series, q, findings) {
    const name = `P${Number((q * 100).toFixed(4))}`;
    const limit = wholeRunLimit(findings, q);
    const body = chart(`${name} of the whole run in ms`, series, point => point.quantiles.find(([one]) => one === q)?.[1], limit);
    return body && limit !== undefined ? `${body}\n\n<sub>blue: observed · red: limit</sub>` : body;
}
/** Only a promise about the whole run may stand beside the whole run's line. */
function wholeRunLimit(findings, q) {
    const found = findings.find(({ objective }) => objective?.scope.kind === 'run' && objective.indicator.kind === 'percentile' && objective.indicator.q === q);
    const condition = found?.condition;
    return condition?.comparison === '<' || condition?.comparison === '<=' ? condition.limit : undefined;
}
function chart(title, series, read, limit) {
    const points = series.flatMap(point => {
        const value = read(point);
        return value === undefined || !Number.isFinite(value) ? [] : [{ second: point.atMs / 1000, value }];
    });
    const last = points.at(-1);
    if (points.length < 3 || last === undefined || last.second <= 0)
        return undefined;
    const top = Math.max(...points.map(({ value }) => value), limit ?? 0);
    if (top <= 0)
        return undefined;
    return [
        '```mermaid',
        '---',
        'config:',
        '  xyChart:',
        '    width: 900',
        '    height: 260',
        '  themeVariables:',
        '    xyChart:',
        '      backgroundColor: "#00000000"',
        '      plotColorPalette: "#2f81f7,#cf222e"',
        '---',
        'xychart-beta',
        `  title "${title}"`,
        `  x-axis "seconds" 0 --> ${Math.round(last.second)}`,
        `  y-axis 0 --> ${number(top * 1.1)}`,
        `  line [${points.map(({ value }) => number(value)).join(', ')}]`,
        ...(limit === undefined ? [] : [`  line [${points.map(() => number(limit)).join(', ')}]`]),
        '```',
    ].join('\n');
}
function thinned(series) {
    const step = Math.ceil(series.length / mostPoints);
    return series.filter((_, index) => index % step === 0);
}
function upperQuantile(series) {
    const q = Math.max(...series.flatMap(({ quantiles }) => quantiles.map(([one]) => one)));
    return Number.isFinite(q) ? q : undefined;
}
/** Mermaid reads plain decimals only. */
function number(value) {
    return String(Number(value.toFixed(value < 10 ? 2 : 0)));
}

;// CONCATENATED MODULE: ./node_modules/.compiled/report/composed.js
/**
 * composed joins sections by blank lines and drops named ones whole, the last first, until `size` of the text is within the
 * budget; `told` says in the text what is missing.
 */
function composed(sections, budget, size, told) {
    const kept = sections.filter(({ text }) => text !== '');
    const leftOut = [];
    for (;;) {
        const note = leftOut.length === 0 ? [] : [told(leftOut)];
        const text = `${[...kept.map(section => section.text), ...note].join('\n\n')}\n`;
        const last = kept.findLastIndex(({ name }) => name !== undefined);
        if (size(text) <= budget || last < 0)
            return { text, leftOut };
        leftOut.unshift(kept[last]?.name ?? '');
        kept.splice(last, 1);
    }
}
/** bytesOf is the size of a text in UTF-8. */
function bytesOf(text) {
    return Buffer.byteLength(text);
}
/** charactersOf is the size of a text as GitHub counts a comment: UTF-16 units, which is never fewer than it counts. */
function charactersOf(text) {
    return text.length;
}

;// CONCATENATED MODULE: ./node_modules/.compiled/report/sheet.js


/** sheetOf arranges the findings of one run that have an objective. */
function sheetOf(findings) {
    const judged = findings.filter(({ objective }) => objective !== undefined);
    const groups = new Map();
    for (const finding of judged) {
        const key = endpointOf(finding) ?? '';
        groups.set(key, [...(groups.get(key) ?? []), finding]);
    }
    return { columns: columnsOf(judged), rows: [...groups.values()].map(rowOf).sort(byGravity) };
}
function columnsOf(findings) {
    const ranks = new Map(findings.map(finding => [titleOf(finding), rankOfColumn(finding)]));
    return [...ranks].sort(([, a], [, b]) => a - b).map(([title]) => title);
}
const after = ['Median', 'Mean', 'Min', 'Max', 'Errors', '5xx', 'Throughput', 'Requests', 'Users'];
function rankOfColumn(finding) {
    const indicator = finding.objective?.indicator;
    if (indicator?.kind === 'percentile')
        return indicator.q;
    const place = after.indexOf(titleOf(finding));
    return place < 0 ? 1 + after.length : 1 + place;
}
function rowOf(findings) {
    const [first] = findings;
    const endpoint = first && endpointOf(first);
    const cells = new Map();
    for (const finding of findings)
        cells.set(titleOf(finding), [...(cells.get(titleOf(finding)) ?? []), finding]);
    const samples = sheet_most(findings.map(finding => finding.samples));
    const failedShare = sheet_most(findings.map(finding => finding.failedShare));
    return {
        outcome: (0,verdict/* gravest */.Z)(findings.map(({ outcome }) => outcome)) ?? 'inconclusive',
        cells,
        ...(endpoint !== undefined && { endpoint }),
        ...(samples !== undefined && { samples }),
        ...(failedShare !== undefined && { failedShare }),
    };
}
function sheet_most(values) {
    return values.reduce((a, b) => (b === undefined || (a !== undefined && a >= b) ? a : b), undefined);
}
function byGravity(a, b) {
    if (a.outcome !== b.outcome)
        return (0,verdict/* isGraver */.C)(a.outcome, b.outcome) ? -1 : 1;
    return usedUp(b) - usedUp(a);
}
function usedUp({ cells }) {
    return Math.max(0, ...[...cells.values()].flat().map(finding => headroomOf(finding) ?? finding.margin ?? 0));
}

;// CONCATENATED MODULE: ./node_modules/.compiled/report/spark.js

const width = 30;
const bars = '▁▂▃▄▅▆▇█';
/** sparklines draws a run over time in text: its upper percentile, throughput and failures; empty without a series. */
function sparklines({ series = [] }) {
    const lines = [quantileLine(series), rateLine(series), failureLine(series)].filter(line => line !== undefined);
    const last = series.at(-1);
    if (lines.length === 0 || last === undefined)
        return '';
    const label = Math.max(...lines.map(([name]) => name.length));
    const axis = `${' '.repeat(label + 2)}0:00${(0,quantity/* printClock */.sK)(last.atMs).padStart(width - 4)}`;
    return [...lines.map(([name, drawn, words]) => `${name.padEnd(label)}  ${drawn}  ${words}`), axis].join('\n');
}
function quantileLine(series) {
    const q = Math.max(...series.flatMap(({ quantiles }) => quantiles.map(([one]) => one)));
    if (!Number.isFinite(q))
        return undefined;
    return drawn(`P${Number((q * 100).toFixed(4))}`, series, point => point.quantiles.find(([one]) => one === q)?.[1], quantity/* printMs */.ee);
}
function rateLine(series) {
    return drawn('req/s', series, point => point.throughput, value => (0,quantity/* printQuantity */.xi)(value, 'per-second'));
}
function failureLine(series) {
    if (!series.some(({ failuresPerSecond }) => (failuresPerSecond ?? 0) > 0))
        return undefined;
    return drawn('failures', series, point => point.failuresPerSecond, value => (0,quantity/* printQuantity */.xi)(value, 'per-second'));
}
function drawn(name, series, read, print) {
    const points = series.flatMap(point => {
        const value = read(point);
        return value === undefined || !Number.isFinite(value) ? [] : [{ atMs: point.atMs, value }];
    });
    const peak = points.reduce((best, point) => (best === undefined || point.value > best.value ? point : best), points[0]);
    if (peak === undefined || peak.value <= 0)
        return undefined;
    const end = series.at(-1)?.atMs ?? 0;
    const columns = Array.from({ length: width }, (_, column) => columnValue(points, column, end));
    const line = columns.map(value => value === undefined ? ' ' : (bars[Math.min(7, Math.floor((value / peak.value) * 8))] ?? '█'));
    return [name, line.join(''), `peak ${print(peak.value)} at ${(0,quantity/* printClock */.sK)(peak.atMs)}`];
}
/** The largest value in a column's share of the time, since a peak is what one looks for. */
function columnValue(points, column, end) {
    const inside = points.filter(({ atMs }) => Math.min(width - 1, Math.floor((atMs / Math.max(1, end)) * width)) === column);
    return inside.length === 0 ? undefined : Math.max(...inside.map(({ value }) => value));
}

;// CONCATENATED MODULE: ./node_modules/.compiled/report/markdown.js





/** unbroken keeps a figure and its unit on one line. */
function unbroken(text) {
    return text.replace(/(\d) (?=(?:ms|s|%|B|kB|MB|GB|TB)(?![\w]))/g, '$1\u00a0');
}
/** headline is the first line: mark, name, and what is to be said in one sentence. */
function headline(verdict, context, level) {
    const fork = context.fromFork ? " (reported by the fork's own run)" : '';
    const said = unbroken((0,text_escape/* markdownText */.p7)(verdict.headline));
    return `${'#'.repeat(level)} ${markOf(verdict.verdict)} Load test ${(0,text_escape/* codeSpan */.SS)(context.name)}: ${said}${fork}`;
}
/** causes say what is wrong, the gravest first, at most `most` lines; with nothing wrong, how near it was. */
function causes(findings, context, most) {
    const others = findings.filter(({ kind, outcome }) => kind !== 'slo' && kind !== 'resource' && outcome !== 'pass');
    const missed = groupsOf(findings.filter(({ objective, outcome }) => objective !== undefined && outcome === 'fail'));
    const unjudged = findings.filter(({ objective, outcome }) => objective !== undefined && outcome === 'inconclusive');
    const warned = findings.filter(({ objective, outcome }) => objective !== undefined && outcome === 'warn');
    const lines = [
        ...others.map(sentence),
        ...missed.map(group => missedLine(group, context)),
        ...unjudged.map(sentence),
        ...warned.map(sentence),
    ];
    if (lines.length === 0)
        return leastHeadroom(findings);
    const more = lines.length - most;
    const shown = lines.slice(0, most).map(line => (lines.length === 1 ? line : `- ${line}`));
    return [...shown, ...(more > 0 ? [`- … and ${(0,quantity/* printCount */.DK)(more)} more`] : [])].join('\n');
}
/** sentence is a finding's own words, and what to do where there is something to do. */
function sentence(finding) {
    const next = finding.next === undefined ? '' : ` ${(0,text_escape/* markdownText */.p7)(finding.next)}`;
    return unbroken(`${(0,text_escape/* markdownText */.p7)(finding.message)}${next}`);
}
function groupsOf(findings) {
    const groups = new Map();
    for (const finding of findings) {
        const key = `${finding.run}\n${endpointOf(finding) ?? ''}`;
        groups.set(key, [...(groups.get(key) ?? []), finding]);
    }
    return [...groups.values()];
}
function missedLine(findings, context) {
    const endpoint = findings[0] && endpointOf(findings[0]);
    const worstFirst = findings.toSorted((a, b) => (b.margin ?? 0) - (a.margin ?? 0));
    const places = new Set(findings.map(finding => sourceLink(finding, context)));
    const shared = places.size === 1 ? [...places].map(place => (place === '' ? '' : ` (${place})`)) : [];
    const parts = worstFirst.map(finding => missedPart(finding, shared.length > 0 ? '' : sourceLink(finding, context)));
    return `${endpoint === undefined ? 'Whole run:' : (0,text_escape/* codeSpan */.SS)(endpoint)} ${parts.join(' · ')}${shared.join('')}`;
}
function missedPart(finding, place) {
    const limit = finding.condition === undefined ? '' : `, limit ${limitWords(finding.condition, finding.unit ?? 'none')}`;
    const asides = [place, ...doubts(finding)].filter(part => part !== '');
    const aside = asides.length === 0 ? '' : ` (${asides.join('; ')})`;
    return unbroken(`${titleOf(finding)} **${observedWords(finding)}**${limit}${aside}`);
}
function doubts({ flags, confidence, unit = 'none' }) {
    return flags.flatMap(flag => {
        if (flag === 'few-samples')
            return ['few samples'];
        if (flag === 'few-tail-samples')
            return ['few tail samples'];
        if (flag !== 'too-close-to-call')
            return [];
        const reach = confidence?.map(value => (0,quantity/* printQuantity */.xi)(value, unit)).join(' to ');
        return [reach === undefined ? 'too close to call' : `too close to call: ${reach}`];
    });
}
/** sourceLink leads to the line where a limit is written; its words alone where no link is known. */
function sourceLink({ source }, { links }) {
    if (source === undefined)
        return '';
    const words = (0,text_escape/* markdownText */.p7)(placeWords(source));
    if (links?.blob === undefined || source.line === undefined || /^(--|\/|\.\.)/.test(source.file))
        return words;
    const path = source.file.split('/').map(encodeURIComponent).join('/');
    return `[${words}](${links.blob}${path.replace(/[()]/g, sign => `%${sign.charCodeAt(0).toString(16)}`)}#L${source.line})`;
}
function leastHeadroom(findings) {
    const [nearest] = findings
        .filter(finding => headroomOf(finding) !== undefined)
        .toSorted((a, b) => (headroomOf(b) ?? 0) - (headroomOf(a) ?? 0));
    const share = nearest && headroomOf(nearest);
    if (nearest?.condition === undefined || share === undefined)
        return '';
    const endpoint = endpointOf(nearest);
    const of = endpoint === undefined ? '' : `${(0,text_escape/* codeSpan */.SS)(endpoint)} `;
    const limit = limitWords(nearest.condition, nearest.unit ?? 'none');
    return unbroken(`Nearest to its limit: ${of}${titleOf(nearest)} at ${observedWords(nearest)}, ${Math.floor(share * 100)} % of ${limit}.`);
}
/** sheetTable is the table of a run with at most `most` rows, the worst first. */
function sheetTable(findings, most, elsewhere) {
    const sheet = sheetOf(findings);
    if (sheet.rows.length === 0)
        return '';
    const more = sheet.rows.length - most;
    return [
        tableLine(['', 'Endpoint', ...sheet.columns, ...(hasOwnErrors(sheet) ? [] : ['Errors']), 'Requests']),
        tableLine([':-:', ':--', ...sheet.columns.map(() => '--:'), ...(hasOwnErrors(sheet) ? [] : ['--:']), '--:']),
        ...sheet.rows.slice(0, most).map(row => sheetLine(row, sheet)),
        ...(more > 0 ? ['', `… and ${counted(more, 'row')} more ${elsewhere}`.trimEnd()] : []),
        '',
        '<sub>observed / limit</sub>',
    ].join('\n');
}
function hasOwnErrors({ columns }) {
    return columns.includes('Errors');
}
function sheetLine(row, sheet) {
    const errors = row.failedShare === undefined ? '' : (0,quantity/* printQuantity */.xi)(row.failedShare, 'ratio');
    return tableLine([
        markOf(row.outcome),
        row.endpoint === undefined ? 'whole run' : (0,text_escape/* cellCode */.GA)(row.endpoint),
        ...sheet.columns.map(column => cell(row.cells.get(column) ?? [])),
        ...(hasOwnErrors(sheet) ? [] : [errors]),
        row.samples === undefined ? '' : (0,quantity/* printCount */.DK)(row.samples),
    ]);
}
function cell(findings) {
    const [first] = findings;
    if (first === undefined)
        return '';
    const limits = findings.map(({ condition, unit = 'none', outcome }) => {
        const limit = condition === undefined ? '' : limitWords(condition, unit);
        return outcome === 'pass' ? limit : `${limit} ${markOf(outcome)}`;
    });
    const missed = findings.some(({ outcome }) => outcome === 'fail');
    const observed = observedWords(first);
    return `${missed ? `**${observed}**` : observed} / ${limits.join(' · ')}`;
}
function tableLine(cells) {
    return `| ${cells.map(text => unbroken(text)).join(' | ')} |`;
}
/** facts is the one line of a run's figures. */
function facts(result) {
    return unbroken(factsOf(result)
        .map(([figure, word]) => `**${figure}** ${word}`)
        .join(' · '));
}
/** folded hides text behind its title. */
function folded(title, text) {
    return text === '' ? '' : `<details>\n<summary>${title}</summary>\n\n${text}\n\n</details>`;
}
/** noticeList is a list of notices, one a line. */
function noticeList(notices, context) {
    return notices
        .map(notice => {
        const where = notice.source === undefined ? '' : ` (${sourceLink({ ...emptyFinding, source: notice.source }, context)})`;
        return `- ${unbroken((0,text_escape/* markdownText */.p7)(notice.message))}${where}`;
    })
        .join('\n');
}
const emptyFinding = {
    run: '',
    kind: 'slo',
    outcome: 'pass',
    code: 'met',
    severity: 'fail',
    rows: [],
    flags: [],
    message: '',
};
/** isPromiseChange says whether a notice tells that a promise itself was changed, which stands in the open. */
function isPromiseChange({ code }) {
    return promiseCodes.has(code);
}
const promiseCodes = new Set(['loosened', 'tightened', 'removed', 'added']);
/** promiseChanges is the line about changed promises; empty where none changed. */
function promiseChanges({ notices }, context, most) {
    const changes = notices.filter(isPromiseChange);
    if (changes.length === 0)
        return '';
    const more = changes.length - most;
    return `**This pull request changes what is promised:**\n${noticeList(changes.slice(0, most), context)}${more > 0 ? `\n- … and ${(0,quantity/* printCount */.DK)(more)} more` : ''}`;
}
/** failureTable lists the groups of failed requests, the largest first. */
function failureTable({ failures }, most) {
    if (failures.length === 0)
        return '';
    const largest = failures.toSorted((a, b) => b.count - a.count);
    const more = failures.length - most;
    return [
        '| Requests | Endpoint | Error |',
        '| --: | :-- | :-- |',
        ...largest
            .slice(0, most)
            .map(({ count, method, name, error }) => tableLine([(0,quantity/* printCount */.DK)(count), (0,text_escape/* cellCode */.GA)(method === undefined ? name : `${method} ${name}`), (0,text_escape/* cellCode */.GA)(error)])),
        ...(more > 0 ? ['', `… and ${(0,quantity/* printCount */.DK)(more)} more`] : []),
    ].join('\n');
}
/** overTime is the folded text chart of a run; empty where the source has no series. */
function overTime(run) {
    const text = sparklines(run.result);
    return text === '' ? '' : folded('Over time', `\`\`\`text\n${text}\n\`\`\``);
}
/** footer is the small print: what the clock measured, which commit, and where there is more. */
function footer(verdict, context) {
    const { links, commit } = context;
    const service = verdict.runs.find(({ result }) => result.timing === 'service');
    const parts = [
        service &&
            `${(0,text_escape/* markdownText */.p7)(service.result.source.tool)} measures service time, and failed requests count in its latencies`,
        commit && `commit ${commit.slice(0, 7)}`,
        links?.report && `[full report](${links.report})`,
        links?.run && `[workflow run](${links.run})`,
        `load-test ${context.version}`,
    ].filter(part => part !== undefined && part !== '');
    return `<sub>${parts.join(' · ')}</sub>`;
}

;// CONCATENATED MODULE: ./node_modules/.compiled/report/comment.js





/** comment is the pull request comment: verdict and cause first, at most 60,000 characters, nothing cut in the middle. */
function comment(verdict, context) {
    const how = { level: 3, causes: 5, rows: 20, failures: 10, elsewhere: 'in the job summary', charts: 0 };
    const marker = context.marker === undefined ? '' : `${context.marker}\n`;
    const { text } = composed(sections(verdict, context, how), 60_000 - marker.length, charactersOf, names => `<sub>Left out for length: ${names.join(', ')}. The job summary has it.</sub>`);
    return marker + text;
}
/** summary is the job summary: the comment with every row and up to three charts, at most 900,000 bytes. */
function summary(verdict, context) {
    for (const rows of [5000, 1000, 200]) {
        const how = { level: 2, causes: 50, rows, failures: 100, elsewhere: 'in the HTML report', charts: 3 };
        const { text, leftOut } = composed(sections(verdict, context, how), 900_000, bytesOf, names => `<sub>Left out for length: ${names.join(', ')}. The HTML report has it.</sub>`);
        if (rows === 200 || !leftOut.some(name => name.startsWith('the table')))
            return text;
    }
    return '';
}
function sections(verdict, context, how) {
    const several = verdict.runs.length > 1;
    return [
        { text: headline(verdict, context, how.level) },
        { text: several ? '' : causes(verdict.findings, context, how.causes) },
        { text: promiseChanges(verdict, context, how.causes) },
        ...verdict.runs.flatMap(run => runSections(run, verdict, context, how)),
        { text: noticeSection(verdict, context), name: 'the notices' },
        { text: footer(verdict, context) },
    ];
}
function runSections(run, verdict, context, how) {
    const several = verdict.runs.length > 1;
    const findings = verdict.findings.filter(finding => finding.run === run.name);
    const table = sheetTable(findings, how.rows, how.elsewhere);
    const green = run.verdict === 'pass' && how.charts === 0;
    const of = several ? ` of ${run.name}` : '';
    return [
        { text: several ? `${'#'.repeat(how.level + 1)} ${markOf(run.verdict)} ${(0,text_escape/* codeSpan */.SS)(run.name)}` : '' },
        { text: several ? causes(findings, context, how.causes) : '' },
        {
            text: green
                ? folded('Every objective', `${table}

${facts(run.result)}`)
                : table,
            name: `the table${of}`,
        },
        { text: green ? '' : facts(run.result) },
        { text: how.charts > 0 ? xychart(run, findings, how.charts) : overTime(run), name: `the course over time${of}` },
        {
            text: folded(counted(run.result.failures.length, 'kind') + ' of failure', failureTable(run.result, how.failures)),
            name: `the failures${of}`,
        },
    ];
}
function noticeSection({ notices }, context) {
    const shown = notices.filter(notice => !isPromiseChange(notice) && notice.code !== 'service-time');
    return shown.length === 0 ? '' : folded(counted(shown.length, 'notice'), noticeList(shown, context));
}

;// CONCATENATED MODULE: ./node_modules/.compiled/report/check-run.js


/** checkRun is a verdict as a check run. What a fork's own run reported never gives a success. */
function checkRun(verdict, context) {
    const { marker: _, ...unmarked } = context;
    return {
        conclusion: conclusionOf(verdict, context),
        title: verdict.headline.slice(0, 200),
        summary: comment(verdict, unmarked),
        annotations: annotations(verdict),
    };
}
function conclusionOf({ exitCode, verdict }, { fromFork }) {
    if (exitCode !== 0)
        return 'failure';
    return fromFork || verdict === undefined ? 'neutral' : 'success';
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/.compiled/model/latency.js
var model_latency = __webpack_require__(62676);
;// CONCATENATED MODULE: ./node_modules/.compiled/report/html-style.js
/** css is the whole style of the HTML report; its hash stands in the page's policy. */
const css = `
:root{--ink:#1f2328;--soft:#59636e;--line:#d1d9e0;--paper:#fff;--panel:#f6f8fa;--ok:#1a7f37;--warn:#9a6700;--bad:#cf222e;--odd:#8250df}
@media (prefers-color-scheme:dark){:root{--ink:#f0f6fc;--soft:#9198a1;--line:#3d444d;--paper:#0d1117;--panel:#151b23;--ok:#3fb950;--warn:#d29922;--bad:#f85149;--odd:#ab7df8}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.5 system-ui,-apple-system,"Segoe UI",sans-serif}
main{max-width:1080px;margin:0 auto;padding:24px 16px}
h1{font-size:20px;line-height:1.35;margin:0;overflow-wrap:anywhere}
h2{font-size:18px;margin:32px 0 8px}
h3{font-size:16px;margin:28px 0 8px}
code{font:.92em ui-monospace,SFMono-Regular,Menlo,monospace;overflow-wrap:anywhere}
small{color:var(--soft);font-weight:400}
.banner{border:1px solid var(--line);border-left:6px solid var(--soft);border-radius:8px;padding:16px 20px;background:var(--panel)}
.banner.pass{border-left-color:var(--ok)}
.banner.warn,.banner.inconclusive{border-left-color:var(--warn)}
.banner.fail{border-left-color:var(--bad)}
.banner.invalid{border-left-color:var(--odd)}
.banner ul{margin:12px 0 0;padding:0;list-style:none}
.banner li{margin:6px 0;overflow-wrap:anywhere}
.meta{color:var(--soft);margin:16px 0}
.meta span{margin-right:20px}
.meta b{color:var(--ink);font-weight:500;overflow-wrap:anywhere}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(120px,1fr));margin:0;border:1px solid var(--line);border-radius:8px}
.tiles div{padding:12px 16px}
.tiles dt{color:var(--soft);font-size:13px}
.tiles dd{margin:0;font-size:20px;font-weight:600;font-variant-numeric:tabular-nums}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
th,td{text-align:left;vertical-align:top;padding:8px 12px 8px 0;border-bottom:1px solid var(--line)}
thead th{color:var(--soft);font-weight:500;font-size:13px;white-space:nowrap}
tbody th{font-weight:500;min-width:160px}
.n{text-align:right;white-space:nowrap}
.cell{white-space:nowrap;min-width:140px}
.cell+.cell{margin-top:8px}
.cell.fail b{color:var(--bad)}
.cell.warn b,.cell.inconclusive b{color:var(--warn)}
.bar{display:block;width:140px;height:6px;margin-top:4px}
.track{fill:var(--line)}
.reach{fill:var(--ok)}
.warn .reach,.inconclusive .reach{fill:var(--warn)}
.fail .reach{fill:var(--bad)}
.tick{fill:var(--ink)}
details{margin:24px 0}
summary{cursor:pointer}
footer{color:var(--soft);font-size:13px;margin-top:32px}
@media (max-width:600px){.cell{white-space:normal}.bar{width:100px}}
@media print{body{font-size:11px}.banner{break-inside:avoid}tr{break-inside:avoid}.scroll{overflow:visible}main{padding:0}}
`;

;// CONCATENATED MODULE: ./node_modules/.compiled/report/html.js







/** html is the report as one page: no script, no request to anywhere, light and dark, on paper and on a phone. */
function html(verdict, context) {
    const hash = (0,external_node_crypto_.createHash)('sha256').update(css).digest('base64');
    const title = `${context.name}: ${verdict.headline}`;
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${(0,text_escape/* escapeHtml */.ZD)(title)}</title>
<style>${css}</style>
</head>
<body>
<main>
${banner(verdict, context)}
${verdict.runs.map(run => runPart(run, verdict)).join('\n')}
${noticesPart(verdict)}
${smallPrint(verdict, context)}
</main>
</body>
</html>
`;
}
function banner(verdict, context) {
    const fork = context.fromFork ? "<p>Reported by the fork's own run.</p>" : '';
    return `<header class="banner ${verdict.verdict ?? 'none'}">
<h1><span aria-hidden="true">${markOf(verdict.verdict)}</span> Load test <code>${(0,text_escape/* escapeHtml */.ZD)(context.name)}</code>: ${(0,text_escape/* escapeHtml */.ZD)(verdict.headline)}</h1>
${problemList(verdict.findings)}${fork}</header>`;
}
function problemList(findings) {
    const order = ['invalid', 'fail', 'inconclusive', 'warn'];
    const problems = order.flatMap(outcome => findings.filter(finding => finding.outcome === outcome));
    if (problems.length === 0)
        return '';
    const more = problems.length - 200;
    const items = problems.slice(0, 200).map(problemItem);
    return `<ul>\n${items.join('\n')}${more > 0 ? `\n<li>and ${(0,quantity/* printCount */.DK)(more)} more</li>` : ''}\n</ul>\n`;
}
function problemItem({ outcome, message, next, source }) {
    const where = source === undefined ? '' : ` <small>${(0,text_escape/* escapeHtml */.ZD)(placeWords(source))}</small>`;
    const todo = next === undefined ? '' : ` ${(0,text_escape/* escapeHtml */.ZD)(next)}`;
    return `<li><span aria-hidden="true">${markOf(outcome)}</span> ${(0,text_escape/* escapeHtml */.ZD)(message)}${todo}${where}</li>`;
}
function runPart(run, verdict) {
    const findings = verdict.findings.filter(finding => finding.run === run.name);
    const heading = verdict.runs.length > 1 ? `<h2>${markOf(run.verdict)} <code>${(0,text_escape/* escapeHtml */.ZD)(run.name)}</code></h2>\n` : '';
    return `<section>
${heading}${meta(run.result)}
${tiles(run.result)}
${objectivesTable(findings)}
${rowsTable(run.result)}
${failuresTable(run.result)}
</section>`;
}
function meta({ target, startedAt, source }) {
    const facts = [
        ['Target', target],
        ['Started', startedAt?.replace('T', ' ').replace(/(\.\d+)?Z$/, ' UTC')],
        [
            'Source',
            `${source.tool}${source.toolVersion === undefined ? '' : ` ${source.toolVersion}`}, ${source.files.join(', ')}`,
        ],
    ].filter(([, value]) => value !== undefined);
    return `<p class="meta">${facts.map(([name, value]) => `<span>${name} <b>${(0,text_escape/* escapeHtml */.ZD)(value ?? '')}</b></span>`).join(' ')}</p>`;
}
function tiles(result) {
    const cells = factsOf(result).map(([figure, word]) => `<div><dt>${word}</dt><dd>${figure}</dd></div>`);
    return `<dl class="tiles">${cells.join('')}</dl>`;
}
function objectivesTable(findings) {
    const sheet = sheetOf(findings);
    if (sheet.rows.length === 0)
        return '';
    const head = sheet.columns
        .map(column => `<th scope="col">${(0,text_escape/* escapeHtml */.ZD)(column)} <small>observed / limit</small></th>`)
        .join('');
    const rows = sheet.rows.map(row => objectiveRow(row, sheet.columns));
    return `<h3>Objectives</h3>
<div class="scroll" tabindex="0" role="region" aria-label="Objectives"><table>
<thead><tr><th scope="col">Endpoint</th><th scope="col" class="n">Requests</th>${head}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table></div>`;
}
function objectiveRow({ endpoint, samples, cells }, columns) {
    const name = endpoint === undefined ? 'whole run' : `<code>${(0,text_escape/* escapeHtml */.ZD)(endpoint)}</code>`;
    const judged = columns.map(column => `<td>${(cells.get(column) ?? []).map(judgedCell).join('')}</td>`);
    return `<tr><th scope="row">${name}</th><td class="n">${samples === undefined ? '' : (0,quantity/* printCount */.DK)(samples)}</td>${judged.join('')}</tr>`;
}
function judgedCell(finding) {
    const { outcome, condition, unit = 'none' } = finding;
    const limit = condition === undefined ? '' : limitWords(condition, unit);
    return `<div class="cell ${outcome}"><span aria-label="${outcome}">${markOf(outcome)}</span> <b>${(0,text_escape/* escapeHtml */.ZD)(observedWords(finding))}</b> <small>/ ${(0,text_escape/* escapeHtml */.ZD)(limit)}</small>${bar(finding)}</div>`;
}
/** The bar reaches to the observed figure, its tick is the limit; widths are attributes, since the policy forbids inline style. */
function bar({ observed, condition }) {
    if (observed === undefined ||
        condition === undefined ||
        !('limit' in condition) ||
        typeof condition.limit !== 'number')
        return '';
    const { limit } = condition;
    if (!(limit > 0) || !(observed >= 0))
        return '';
    const length = Math.min(100, (observed / limit) * 70);
    return `<svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="100" height="4" y="1"/><rect class="reach" width="${length.toFixed(1)}" height="4" y="1"/><rect class="tick" x="70" width="1" height="6"/></svg>`;
}
const mostRows = 5000;
function rowsTable(result) {
    const quantiles = [0.5, 0.9, 0.95, 0.99].filter(q => result.endpoints.some(({ latency }) => (0,model_latency/* quantileOf */.Xf)(latency, q) !== undefined));
    const head = ['Requests', 'Failures', 'Req/s', 'Mean', ...quantiles.map(q => `P${q * 100}`), 'Max'].map(title => `<th scope="col" class="n">${title}</th>`);
    const rows = result.endpoints.slice(0, mostRows).map(endpoint => {
        const { method, name, requests, failures, throughput, latency } = endpoint;
        const figures = [
            count(requests),
            count(failures),
            throughput === undefined ? '–' : (0,quantity/* printQuantity */.xi)(throughput, 'per-second').replace('/s', ''),
            ms(latency.meanMs),
            ...quantiles.map(q => ms((0,model_latency/* quantileOf */.Xf)(latency, q)?.value)),
            ms(latency.maxMs),
        ];
        return `<tr><th scope="row">${(0,text_escape/* escapeHtml */.ZD)(method ?? '')} <code>${(0,text_escape/* escapeHtml */.ZD)(name)}</code></th>${figures.map(text => `<td class="n">${text}</td>`).join('')}</tr>`;
    });
    const more = result.endpoints.length - rows.length;
    return `<h3>What was measured</h3>
<div class="scroll" tabindex="0" role="region" aria-label="What was measured"><table>
<thead><tr><th scope="col">Endpoint</th>${head.join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table></div>${more > 0 ? `<p>and ${counted(more, 'row')} more in result.json</p>` : ''}`;
}
function count(value) {
    return Number.isFinite(value) ? (0,quantity/* printCount */.DK)(value) : '–';
}
function ms(value) {
    return value === undefined ? '–' : (0,quantity/* printMs */.ee)(value);
}
function failuresTable({ failures }) {
    if (failures.length === 0)
        return '';
    const largest = failures.toSorted((a, b) => b.count - a.count);
    const rows = largest
        .slice(0, 200)
        .map(({ method, name, error, count: times }) => `<tr><td class="n">${(0,quantity/* printCount */.DK)(times)}</td><th scope="row">${(0,text_escape/* escapeHtml */.ZD)(method ?? '')} <code>${(0,text_escape/* escapeHtml */.ZD)(name)}</code></th><td><code>${(0,text_escape/* escapeHtml */.ZD)(error.slice(0, 500))}</code></td></tr>`);
    const more = failures.length - rows.length;
    return `<h3>Failures</h3>
<div class="scroll" tabindex="0" role="region" aria-label="Failures"><table>
<thead><tr><th scope="col" class="n">Requests</th><th scope="col">Endpoint</th><th scope="col">Error</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table></div>${more > 0 ? `<p>and ${(0,quantity/* printCount */.DK)(more)} more in result.json</p>` : ''}`;
}
function noticesPart({ notices }) {
    if (notices.length === 0)
        return '';
    const items = notices
        .slice(0, 200)
        .map(({ message, source }) => `<li>${source === undefined ? '' : `<small>${(0,text_escape/* escapeHtml */.ZD)(placeWords(source))}</small> `}${(0,text_escape/* escapeHtml */.ZD)(message)}</li>`);
    return `<details><summary>${counted(notices.length, 'notice')}</summary><ul>\n${items.join('\n')}\n</ul></details>`;
}
function smallPrint(verdict, { commit, version }) {
    const { result } = verdict.runs.find(run => run.result.timing === 'service') ?? {};
    const clock = result === undefined
        ? ''
        : `<p>${(0,text_escape/* escapeHtml */.ZD)(result.source.tool)} measures service time, and failed requests count in its latencies: waiting that it did not see is not in these figures.</p>`;
    return `<footer>${clock}<p>load-test ${version}${commit === undefined ? '' : `, commit ${(0,text_escape/* escapeHtml */.ZD)(commit.slice(0, 7))}`}</p></footer>`;
}

;// CONCATENATED MODULE: ./node_modules/.compiled/report/inspect.js





/** inspectText is what reports hold, without judging it: source, facts, endpoints, percentiles, failures, notices. */
function inspectText(results) {
    return `${results.map(result => lines(result).join('\n')).join('\n\n')}\n`;
}
function lines(result) {
    const { source, startedAt, durationMs, durationErrorMs, users, target, workload, failures } = result;
    const tool = source.toolVersion === undefined ? source.tool : `${source.tool} ${source.toolVersion}`;
    const lasted = durationMs === undefined
        ? undefined
        : `${(0,quantity/* printClock */.sK)(durationMs)}${durationErrorMs === undefined ? '' : ` ± ${(0,quantity/* printMs */.ee)(durationErrorMs)}`}`;
    const facts = [
        ['source', `${source.kind}, ${tool}: ${source.files.join(', ')}`],
        ['name', result.name],
        ['target', target],
        ['started', startedAt],
        ['lasted', lasted],
        ['users', users?.reached === undefined ? undefined : (0,quantity/* printCount */.DK)(users.reached)],
        ['workload', workload],
        [
            'clock',
            result.timing === 'service'
                ? 'service time, failed requests count in it'
                : 'response time from the intended start',
        ],
        [
            'histogram',
            result.total.latency.buckets || result.endpoints.some(({ latency }) => latency.buckets)
                ? 'yes'
                : 'no: percentiles as reported',
        ],
    ];
    return [
        ...facts
            .filter(([, value]) => value !== undefined)
            .map(([name, value]) => `${name.padEnd(11)}${(0,text_escape/* escapeLog */.Ah)(value ?? '')}`),
        '',
        ...table(result),
        ...(failures.length === 0 ? [] : ['', ...failureLines(result)]),
        ...(source.warnings.length === 0 ? [] : ['', ...source.warnings.map(noticeLine)]),
    ];
}
function table(result) {
    const quantiles = [
        ...new Set([...result.endpoints, result.total].flatMap(({ latency }) => latency.buckets ? [0.5, 0.9, 0.95, 0.99, 1] : latency.quantiles.map(([q]) => q))),
    ].sort((a, b) => a - b);
    const head = [
        'endpoint',
        'requests',
        'failures',
        'req/s',
        'mean',
        'min',
        'max',
        ...quantiles.map(q => `p${Number((q * 100).toFixed(4))}`),
    ];
    const rows = [
        ...result.endpoints.map(one => row(`${one.method === undefined ? '' : `${one.method} `}${one.name}`, one, quantiles)),
        row('whole run', result.total, quantiles),
    ];
    const widths = head.map((title, index) => Math.max(title.length, ...rows.map(cells => cells[index]?.length ?? 0)));
    return [head, ...rows].map(cells => cells
        .map((text, index) => (index === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[index] ?? 0)))
        .join('  ')
        .trimEnd());
}
function row(name, { requests, failures, throughput, latency }, quantiles) {
    return [
        (0,text_escape/* escapeLog */.Ah)(name),
        inspect_count(requests),
        inspect_count(failures),
        throughput === undefined ? '–' : (0,quantity/* printQuantity */.xi)(throughput, 'per-second').replace('/s', ''),
        ...[latency.meanMs, latency.minMs, latency.maxMs].map(inspect_ms),
        ...quantiles.map(q => inspect_ms(quantileValue(latency, q))),
    ];
}
function quantileValue(latency, q) {
    return (0,model_latency/* quantileOf */.Xf)(latency, q)?.value;
}
function inspect_ms(value) {
    return value === undefined ? '–' : (0,quantity/* printMs */.ee)(value);
}
function inspect_count(value) {
    return Number.isFinite(value) ? (0,quantity/* printCount */.DK)(value) : '–';
}
function failureLines({ failures }) {
    const largest = failures.toSorted((a, b) => b.count - a.count).slice(0, 20);
    const more = failures.length - largest.length;
    return [
        counted(failures.length, 'kind') + ' of failure',
        ...largest.map(({ count: times, method, name, error }) => `${(0,quantity/* printCount */.DK)(times).padStart(9)}  ${(0,text_escape/* escapeLog */.Ah)(`${method ?? ''} ${name}: ${error}`.trim())}`),
        ...(more > 0 ? [`           and ${(0,quantity/* printCount */.DK)(more)} more`] : []),
    ];
}
/** objectivesText is each objective as it was understood, with its place, and what was not understood as one. */
function objectivesText(objectives, notices) {
    const rows = objectives.map(objective => [placeWords(objective.source), (0,promise/* objectiveWords */.Db)(objective), objective.severity === 'warn' ? 'warns' : '']);
    const width = Math.max(0, ...rows.map(([place]) => place.length));
    return `${[
        ...rows.map(([place, words, severity]) => (0,text_escape/* escapeLog */.Ah)(`${place.padEnd(width)}  ${words}${severity && `  (${severity})`}`)),
        counted(objectives.length, 'objective'),
        ...(notices.length === 0 ? [] : ['', ...notices.map(noticeLine)]),
    ].join('\n')}\n`;
}
function noticeLine({ code, message, source }) {
    const where = source === undefined || message.includes(placeWords(source)) ? '' : `${placeWords(source)}: `;
    return (0,text_escape/* escapeLog */.Ah)(`${code}: ${where}${message}`);
}

;// CONCATENATED MODULE: ./node_modules/.compiled/model/saved-result.js
/** savedResultSchema is what the first key of every `result.json` says; a reader refuses another major version. */
const savedResultSchema = 'load-test/result/v1';

;// CONCATENATED MODULE: ./node_modules/.compiled/report/json.js



/** verdictJson is the verdict document, `load-test/verdict/v1`; secrets are masked before. */
function verdictJson(verdict, origin) {
    return json_document({
        schema: 'load-test/verdict/v1',
        verdict: verdict.verdict,
        exitCode: verdict.exitCode,
        headline: verdict.headline,
        github: origin,
        runs: verdict.runs.map(run => ({ name: run.name, verdict: run.verdict, result: savedResult(run.result) })),
        findings: verdict.findings.map(findingJson),
        notices: verdict.notices,
    });
}
function findingJson(finding) {
    const { objective, condition, flags, ...rest } = finding;
    return {
        ...rest,
        comparison: condition?.comparison,
        limit: condition !== undefined && 'limit' in condition ? condition.limit : undefined,
        objective: objective?.text,
        flags: flags.length > 0 ? flags : undefined,
    };
}
/** resultJson is one run result, `load-test/result/v1`. */
function resultJson(result) {
    return json_document(savedResult(result));
}
/** inspectJson is one result document, or a list of them where the reports hold several runs. */
function inspectJson(results) {
    const saved = results.map(savedResult);
    return json_document(saved.length === 1 ? saved[0] : saved);
}
/** objectivesJson is what SLO sources were understood as, `load-test/objectives/v1`. */
function objectivesJson(objectives, notices) {
    return json_document({
        schema: 'load-test/objectives/v1',
        objectives: objectives.map(objective => ({
            method: objective.scope.kind === 'endpoint' ? objective.scope.method : undefined,
            endpoint: (0,model_objective/* scopeName */.O)(objective.scope),
            indicator: (0,model_objective/* indicatorName */.p)(objective.indicator),
            ...objective.condition,
            unit: objective.unit === 'none' ? undefined : objective.unit,
            severity: objective.severity,
            source: placeJson(objective.source),
        })),
        notices,
    });
}
function placeJson({ file, line, column }) {
    return { file, ...(line !== undefined && { line }), ...(column !== undefined && { column }) };
}
function savedResult(result) {
    const { shard, total, endpoints, series, ...same } = result;
    return {
        schema: savedResultSchema,
        ...same,
        ...(shard && { shard: `${shard.index}/${shard.of}` }),
        total: savedMeasurement(total),
        endpoints: endpoints.map(({ method, name, ...measurement }) => ({
            ...(method !== undefined && { method }),
            name,
            ...savedMeasurement(measurement),
        })),
        ...(series && { series: series.map(savedPoint) }),
    };
}
function savedMeasurement({ requests, failures, throughput, throughputError, latency }) {
    return {
        requests: Number.isFinite(requests) ? requests : null,
        failures: Number.isFinite(failures) ? failures : null,
        ...(throughput !== undefined && { throughput }),
        ...(throughputError !== undefined && { throughputError }),
        latency: savedLatency(latency),
    };
}
function savedLatency({ quantiles, buckets, meanMs, medianMs, minMs, maxMs, rank, grid, meanGrid, extremesGrid, }) {
    return {
        quantiles: Object.fromEntries(quantiles.map(([q, value]) => [String(q), value])),
        ...(meanMs !== undefined && { meanMs }),
        ...(medianMs !== undefined && { medianMs }),
        ...(minMs !== undefined && { minMs }),
        ...(maxMs !== undefined && { maxMs }),
        ...(buckets && { buckets }),
        rounding: { rank, grid, mean: meanGrid, extremes: extremesGrid },
    };
}
function savedPoint({ quantiles, ...point }) {
    return { ...point, quantiles: Object.fromEntries(quantiles.map(([q, value]) => [String(q), value])) };
}
/** A name may hold `##[command]`, which the runner obeys in the middle of any line: JSON can write the bracket otherwise. */
function json_document(value) {
    return `${(0,text_escape/* escapeLogJson */.mL)(JSON.stringify(value, undefined, 2))}\n`;
}

;// CONCATENATED MODULE: ./node_modules/.compiled/report/junit.js


/** junit is the verdict as JUnit XML: a suite for each run, a case for each finding; a miss is a failure, no answer an error. */
async function junit(verdict) {
    const { default: Builder } = await __webpack_require__.e(/* import() */ 489).then(__webpack_require__.bind(__webpack_require__, 43489));
    const builder = new Builder({
        ignoreAttributes: false,
        format: true,
        suppressEmptyNode: true,
        attributeNamePrefix: '@',
        textNodeName: '#text',
    });
    const suites = verdict.runs.map(run => suiteOf(run.name, verdict.findings.filter(finding => finding.run === run.name)));
    const body = builder.build({
        testsuites: { '@name': 'load-test', ...countsOf(verdict.findings), testsuite: suites },
    });
    return `<?xml version="1.0" encoding="UTF-8"?>\n${body}`;
}
function suiteOf(name, findings) {
    return { '@name': plain(name), ...countsOf(findings), testcase: findings.map(caseOf) };
}
function countsOf(findings) {
    return {
        '@tests': findings.length,
        '@failures': findings.filter(({ outcome }) => outcome === 'fail').length,
        '@errors': findings.filter(({ outcome }) => outcome === 'inconclusive' || outcome === 'invalid').length,
    };
}
function caseOf(finding) {
    const { objective, endpoint, run, message, next, source, code, outcome } = finding;
    const name = objective === undefined ? code : (0,promise/* objectiveWords */.Db)(objective);
    const text = plain([message, next, source && placeWords(source)].filter(part => part !== undefined).join('\n'));
    return {
        '@classname': plain(run),
        '@name': plain(endpoint === undefined || objective?.scope.kind !== 'each' ? name : `${name}: ${endpoint}`),
        ...(source?.line !== undefined && { '@file': plain(source.file), '@line': source.line }),
        ...(outcome === 'fail' && { failure: { '@message': plain(message), '@type': code, '#text': text } }),
        ...((outcome === 'inconclusive' || outcome === 'invalid') && {
            error: { '@message': plain(message), '@type': code, '#text': text },
        }),
        ...((outcome === 'warn' || outcome === 'pass') && { 'system-out': text }),
    };
}
/** XML 1.0 has no way to write control characters, nor halves of surrogate pairs. */
function plain(text) {
    return text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./node_modules/.compiled/report/terminal.js





/** terminal is the verdict for a terminal or a log: table, headline, and what is wrong, with its file and line. */
function terminal(verdict, { colour, width }) {
    const paint = colour
        ? (text, ...formats) => formats.reduce((painted, format) => (0,external_node_util_.styleText)(format, painted, { validateStream: false }), text)
        : text => text;
    const several = verdict.runs.length > 1;
    const lines = [
        ...verdict.runs.flatMap(run => runLines(run, verdict, paint, width)),
        '',
        `${signOf(verdict.verdict, paint)} ${paint(oneLine(verdict.headline), 'bold')}`,
        ...problems(verdict.findings).flatMap(finding => problemLines(finding, several, paint)),
    ];
    return `${lines.join('\n').replace(/^\n+/, '')}\n`;
}
function runLines({ name, result }, { findings }, paint, width) {
    const sheet = sheetOf(findings.filter(finding => finding.run === name));
    const target = result.target === undefined ? '' : paint(` → ${oneLine(result.target)}`, 'dim');
    const facts = factsOf(result).map(([figure, word]) => `${paint(figure, 'bold')} ${paint(word, 'dim')}`);
    return [
        '',
        `${paint(oneLine(name), 'bold')}${target}`,
        `  ${facts.join('  ')}`,
        ...(sheet.rows.length === 0 ? [] : ['', ...terminal_table(sheet, paint, width)]),
    ];
}
function terminal_table(sheet, paint, width) {
    const names = sheet.rows.map(({ endpoint }) => (endpoint === undefined ? 'whole run' : oneLine(endpoint)));
    const room = Math.max(12, Math.min(40, width - 20 * (sheet.columns.length + 1)));
    const label = Math.min(room, Math.max(8, ...names.map(name => name.length)));
    const cells = sheet.rows.map(row => sheet.columns.map(column => cellOf(row, column)));
    const widths = sheet.columns.map((column, index) => Math.max(column.length, ...cells.map(row => (row[index]?.text.length ?? 0) + 2)));
    const head = sheet.columns.map((column, index) => `${column}  `.padStart((widths[index] ?? 0) + 2)).join('');
    return [
        paint(`  ${'endpoint'.padEnd(label)}${head}requests`.trimEnd(), 'dim'),
        ...sheet.rows.map((row, at) => {
            const shown = (cells[at] ?? []).map((cell, index) => painted(cell, widths[index] ?? 0, paint)).join('');
            const samples = row.samples === undefined ? '' : (0,quantity/* printCount */.DK)(row.samples).padStart(8);
            return `  ${cut(names[at] ?? '', label).padEnd(label)}${shown}${samples}`.trimEnd();
        }),
    ];
}
function cellOf(row, column) {
    const findings = row.cells.get(column);
    const [first] = findings ?? [];
    if (findings === undefined || first === undefined)
        return undefined;
    const limits = findings.map(({ condition, unit = 'none' }) => condition === undefined ? '' : limitWords(condition, unit));
    const worst = findings.find(({ outcome }) => outcome !== 'pass') ?? first;
    return { text: `${observedWords(first)} / ${limits.join(', ')}`, outcome: worst.outcome };
}
function painted(cell, width, paint) {
    if (cell === undefined)
        return ' '.repeat(width + 2);
    const text = `${cell.text} ${signs[cell.outcome]}`.padStart(width);
    return `  ${paint(text, ...coloursOf(cell.outcome))}`;
}
const signs = { pass: ' ', warn: '!', inconclusive: '?', fail: '✗', invalid: '✗' };
function coloursOf(outcome) {
    switch (outcome) {
        case undefined:
            return [];
        case 'pass':
            return ['green'];
        case 'warn':
        case 'inconclusive':
            return ['yellow'];
        case 'fail':
            return ['red', 'bold'];
        case 'invalid':
            return ['magenta', 'bold'];
        default:
            return outcome;
    }
}
function signOf(outcome, paint) {
    const sign = outcome === undefined ? '·' : outcome === 'pass' ? '✓' : signs[outcome];
    return paint(sign, ...coloursOf(outcome));
}
function problems(findings) {
    const order = ['invalid', 'fail', 'inconclusive', 'warn'];
    return order.flatMap(outcome => findings.filter(finding => finding.outcome === outcome));
}
function problemLines(finding, several, paint) {
    const where = finding.source === undefined ? '' : paint(`  ${oneLine(placeWords(finding.source))}`, 'dim');
    const run = several ? `${oneLine(finding.run)}: ` : '';
    return [
        `  ${signOf(finding.outcome, paint)} ${run}${oneLine(finding.message)}${where}`,
        ...(finding.next === undefined ? [] : [`    ${paint(oneLine(finding.next), 'dim')}`]),
    ];
}
/** Names are cut to the column; what was cut is seen by the dots. */
function cut(text, width) {
    return text.length <= width ? text : `${text.slice(0, width - 1)}…`;
}
function oneLine(text) {
    return (0,text_escape/* escapeLog */.Ah)(text);
}

;// CONCATENATED MODULE: ./node_modules/.compiled/report/report.js










/***/ }),

/***/ 10375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run_run)
});

// EXTERNAL MODULE: ./node_modules/.compiled/command.js
var _compiled_command = __webpack_require__(49829);
;// CONCATENATED MODULE: ./node_modules/.compiled/completion/completion.js
/** shells are those that completion is made for. */
const shells = ['bash', 'zsh', 'fish', 'pwsh'];
/** completion is the script that a shell reads to complete commands, options and their values. */
function completion(shell, grammar) {
    switch (shell) {
        case 'bash':
            return bash(grammar);
        case 'zsh':
            return zsh(grammar);
        case 'fish':
            return fish(grammar);
        case 'pwsh':
            return pwsh(grammar);
        default:
            return shell;
    }
}
function bash({ program, commands }) {
    const cases = commands.map(({ name, options }) => `    ${name}) words="${flags(options)}" ;;`);
    const values = choices(commands).map(({ name, values: words }) => `    --${name}) COMPREPLY=($(compgen -W "${words.join(' ')}" -- "$current")); return ;;`);
    return `# ${program} completion for bash
_${ident(program)}() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" words="" word
  COMPREPLY=()
  case "$previous" in
${values.join('\n')}
  esac
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do case "$word" in
${cases.join('\n')}
  esac; done
  if [[ -z "$words" ]]; then words="${commands.map(({ name }) => name).join(' ')} --help --version"
  elif [[ "$current" != -* ]]; then COMPREPLY=($(compgen -f -- "$current")); return; fi
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o filenames -F _${ident(program)} ${program}
`;
}
function zsh({ program, commands }) {
    const names = commands.map(({ name, summary }) => `    '${name}:${quoted(summary)}'`);
    const cases = commands.map(({ name, options }) => {
        const lines = options.map(option => {
            const value = option.takesValue ? `:value:${option.values ? `(${option.values.join(' ')})` : '_files'}` : '';
            return `      '--${option.name}[${quoted(option.summary)}]${value}'`;
        });
        return `    ${name}) _arguments \\\n${lines.join(' \\\n')} \\\n      '*:file:_files' ;;`;
    });
    return `#compdef ${program}
_${ident(program)}() {
  local -a commands
  commands=(
${names.join('\n')}
  )
  if (( CURRENT == 2 )); then _describe command commands; return; fi
  local command=$words[2]
  shift words; (( CURRENT-- ))
  case $command in
${cases.join('\n')}
  esac
}
compdef _${ident(program)} ${program}
`;
}
function fish({ program, commands }) {
    const lines = commands.flatMap(({ name, summary, options }) => [
        `complete -c ${program} -n __fish_use_subcommand -f -a ${name} -d '${quoted(summary)}'`,
        ...options.map(option => {
            const value = option.takesValue ? ` -r${option.values ? ` -f -a '${option.values.join(' ')}'` : ''}` : '';
            return `complete -c ${program} -n '__fish_seen_subcommand_from ${name}' -l ${option.name}${value} -d '${quoted(option.summary)}'`;
        }),
    ]);
    return `# ${program} completion for fish\n${lines.join('\n')}\n`;
}
function pwsh({ program, commands }) {
    const table = commands.map(({ name, options }) => `    '${name}' = @(${options.map(option => `'--${option.name}'`).join(', ')})`);
    return `# ${program} completion for PowerShell
Register-ArgumentCompleter -Native -CommandName ${program} -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $options = [ordered]@{
${table.join('\n')}
  }
  $given = $commandAst.CommandElements | ForEach-Object { $_.ToString() }
  $command = $given | Where-Object { $options.Contains($_) } | Select-Object -First 1
  $words = if ($command) { $options[$command] } else { $options.Keys }
  $words | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
}
`;
}
function choices(commands) {
    const found = new Map(commands.flatMap(({ options }) => options.flatMap(({ name, values }) => (values ? [[name, values]] : []))));
    return [...found].map(([name, values]) => ({ name, values }));
}
function flags(options) {
    return options.map(({ name }) => `--${name}`).join(' ');
}
function ident(program) {
    return program.replace(/\W/g, '_');
}
/** Signs that end or open something in one of the shells' own notations. */
function quoted(text) {
    return text
        .replace(/['"`\\[\]:$]/g, ' ')
        .replace(/ +/g, ' ')
        .trim();
}

// EXTERNAL MODULE: ./node_modules/.compiled/model/errors.js
var errors = __webpack_require__(22059);
// EXTERNAL MODULE: ./node_modules/.compiled/text/nearest.js
var nearest = __webpack_require__(49988);
;// CONCATENATED MODULE: ./node_modules/.compiled/text/decoder.js


/** scalar reads one text, as it was written; `read` gives undefined for what it cannot take. */
function scalar(expected, schema, read) {
    return {
        schema,
        decode: node => {
            const value = node.kind === 'scalar' && node.value !== null ? read(node.text.trim(), node) : undefined;
            if (value === undefined)
                throw unexpected(node, expected);
            return value;
        },
    };
}
/** text takes any text that is not empty. */
function decoder_text(description) {
    return scalar('a text', { type: 'string', minLength: 1, description }, given => given || undefined);
}
/** flag takes true and false. */
function flag(description) {
    const values = new Map([
        ['true', true],
        ['false', false],
    ]);
    return scalar('true or false', { type: 'boolean', description }, given => values.get(given));
}
/** choice takes one of some words. */
function choice(words, description) {
    return scalar(`one of ${words.join(', ')}`, { enum: words, description }, given => words.find(word => word === given));
}
/** list takes a list, or one item standing for a list of one. */
function list(item, description) {
    return {
        schema: { description, anyOf: [item.schema, { type: 'array', items: item.schema, minItems: 1 }] },
        decode: node => (node.kind === 'list' ? node.items.map(one => item.decode(one)) : [item.decode(node)]),
    };
}
/** record takes a map from names to values of one kind. */
function record(value, description) {
    return {
        schema: { type: 'object', description, additionalProperties: value.schema },
        decode: node => new Map(mapOf(node).entries.map(entry => [entry.key, value.decode(entry.value)])),
    };
}
/** either takes what the first decoder fits by kind of node, else the second. */
function either(kind, first, second) {
    return {
        schema: { anyOf: [first.schema, second.schema] },
        decode: node => (node.kind === kind ? first.decode(node) : second.decode(node)),
    };
}
/** object takes a map with the keys of a shape; another key is an error that offers the nearest, or what `foreign` says of it. */
function object(shape, description, foreign = new Map()) {
    const properties = Object.fromEntries(Object.entries(shape).map(([key, { schema }]) => [key, schema]));
    return {
        schema: { type: 'object', description, properties, additionalProperties: false },
        decode: node => {
            const values = new Map(mapOf(node)
                .entries.filter(({ value }) => !isNothing(value))
                .map(entry => [entry.key, known(shape, entry, foreign).decode(entry.value)]));
            const decoded = Object.fromEntries(values);
            if (!hasShape(decoded, shape))
                throw new Error('an object holds only the keys that its shape has');
            return decoded;
        },
    };
}
/** mapped changes what a decoder gives, knowing the node that it came from. */
function mapped(from, change) {
    return { schema: from.schema, decode: node => change(from.decode(node), node) };
}
/** unexpected is the error for a node that is not what was expected. */
function unexpected(node, expected) {
    return new errors/* UserError */.y('value-unexpected', { ...node.place, found: foundWords(node), expected });
}
function known(shape, { key, keyPlace }, foreign) {
    const decoder = Object.hasOwn(shape, key) ? shape[key] : undefined;
    if (decoder !== undefined)
        return decoder;
    const ours = foreign.get(key);
    const keys = Object.keys(shape);
    throw new errors/* UserError */.y('key-unknown', {
        ...keyPlace,
        key,
        near: ours === undefined ? (0,errors/* didYouMean */.a)((0,nearest/* nearest */.p)(key, keys)) : ` (here it is ${ours})`,
        keys: keys.join(', '),
    });
}
function mapOf(node) {
    if (node.kind !== 'map')
        throw unexpected(node, 'keys with values');
    return node;
}
/** A key with nothing behind it says nothing: `slo:` alone is as if it were not there. */
function isNothing(node) {
    return node.kind === 'scalar' && node.value === null;
}
function hasShape(value, shape) {
    return typeof value === 'object' && value !== null && Object.keys(value).every(key => Object.hasOwn(shape, key));
}
function foundWords(node) {
    switch (node.kind) {
        case 'scalar':
            return node.text === '' ? 'nothing' : `\`${node.text.length > 60 ? `${node.text.slice(0, 60)}…` : node.text}\``;
        case 'list':
            return 'a list';
        case 'map':
            return 'keys with values';
        default:
            return node;
    }
}

// EXTERNAL MODULE: ./node_modules/.compiled/text/document.js
var text_document = __webpack_require__(93265);
// EXTERNAL MODULE: ./node_modules/.compiled/text/read-quantity.js
var read_quantity = __webpack_require__(98972);
;// CONCATENATED MODULE: ./node_modules/.compiled/config/config.js



const classes = ['breach', 'regression', 'inconclusive', 'invalid', 'warning'];
const failOn = {
    schema: {
        description: 'What fails the build: breach, regression, inconclusive, invalid, warning; or never.',
        type: ['string', 'array'],
        items: { enum: classes },
        examples: ['breach, inconclusive, invalid', 'never'],
    },
    decode: node => {
        const words = node.kind === 'list' ? node.items.map(one => word.decode(one)) : word.decode(node).split(/[\s,]+/);
        if (words.length === 1 && words[0] === 'never')
            return 'never';
        return words
            .filter(one => one !== '')
            .map(one => {
            const known = classes.find(name => name === one);
            if (known === undefined)
                throw unexpected(node, `${classes.join(', ')}, or never alone`);
            return known;
        });
    },
};
const word = decoder_text('A word.');
const positive = scalar('a whole number above 0', { type: 'integer', minimum: 1, description: 'Fewer requests than this behind an objective make it inconclusive.' }, given => (/^[1-9]\d{0,8}$/.test(given) ? Number(given) : undefined));
const age = scalar('a time like `1d` or `12h`, or never', { type: 'string', description: 'A report that ended longer ago is inconclusive.', examples: ['1d', '12h', 'never'] }, given => (given === 'never' ? 'never' : (0,read_quantity/* readDuration */.$7)(given)));
const size = scalar('a size like `100MB`', { type: 'string', description: 'Largest report that is read.', examples: ['100MB', '1GB'] }, read_quantity/* readSize */.ik);
const date = scalar('a date like `2027-01-31`', { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: 'Last day on which this holds.' }, given => (isDate(given) ? given : undefined));
/** The 31st of February would never end. */
function isDate(given) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(given))
        return false;
    const day = new Date(`${given}T00:00:00Z`);
    return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(given);
}
const waiver = mapped(object({
    endpoint: decoder_text('Endpoint or pattern; any where left out.'),
    indicator: decoder_text('Indicator, like p95, errors or gpu; any where left out.'),
    why: decoder_text('The reason, for those who read the report.'),
    until: date,
}, 'Findings shown as warnings until a date.'), ({ endpoint, indicator, why, until }, node) => {
    if (why === undefined || until === undefined)
        throw unexpected(node, 'both `why` and `until`');
    if (endpoint === undefined && indicator === undefined)
        throw unexpected(node, '`endpoint`, `indicator`, or both');
    return { ...(endpoint && { endpoint }), ...(indicator && { indicator }), why, until, source: node.place };
});
const sloEntry = mapped(decoder_text('Objectives in words, a path, or path#heading.'), (given, node) => ({ text: given, place: node.place }));
const settings = {
    'fail-on': failOn,
    strict: flag("A limit inside the source's rounding fails, and too few requests are inconclusive."),
    require: choice(['proven'], 'Warn where a limit is kept but the 95 % interval reaches over it.'),
    'min-requests': positive,
    'max-age': age,
    waive: list(waiver, 'Findings shown as warnings until a date.'),
};
/** What other load tools call the same thing. */
const otherTools = new Map([
    ['thresholds', '`slo`'],
    ['threshold', '`slo`'],
    ['budget', '`slo`'],
    ['slos', '`slo`'],
    ['objectives', '`slo`: objectives in words, or the path of a file with them'],
    ['p(95)', '`slo: "p95 < 900ms"`'],
    ['max_error_rate_percent', '`slo: "errors < 1%"`'],
]);
const scenario = object({ slo: list(sloEntry, 'SLO sources of this scenario.'), ...settings }, 'A kind of run, with objectives and settings of its own.', otherTools);
const config = object({
    slo: list(sloEntry, 'SLO sources: objectives in words, paths, or path#heading.'),
    name: decoder_text('One identity over time, for comment, check run, artifact and output folder.'),
    'max-report-size': size,
    ...settings,
    scenarios: record(scenario, 'Kinds of run by name.'),
}, 'What load-test judges by.', otherTools);
/** readConfig reads load-test.yml; throws UserError with line, column and the nearest known key. */
function readConfig(content, file) {
    const read = config.decode((0,text_document/* parseDocument */.T)(content, file));
    const scenarios = new Map([...(read.scenarios ?? [])].map(([name, one]) => [name, { ...settingsOf(one), ...(one.slo && { slo: one.slo }) }]));
    return {
        ...settingsOf(read),
        ...(read.slo && { slo: read.slo }),
        ...(read.name !== undefined && { name: read.name }),
        ...(read['max-report-size'] !== undefined && { maxReportSize: read['max-report-size'] }),
        scenarios,
    };
}
/** readSettings reads settings given one by one as texts, by the same rules; `given` is [name, text], `file` says by what. */
function readSettings(given, file) {
    const read = [...given].map(([name, value]) => {
        const node = (0,text_document/* parseDocument */.T)(value, file(name));
        const place = { file: file(name) };
        return oneSetting.decode({ kind: 'map', entries: [{ key: name, keyPlace: place, value: node }], place });
    });
    return settingsOf(read.reduce((all, one) => ({ ...all, ...one }), {}));
}
/** readReportSize reads a size given as an option or input, in bytes. */
function readReportSize(given, file) {
    return size.decode((0,text_document/* parseDocument */.T)(given, file));
}
const oneSetting = object(settings, 'One setting.');
/** configSchema is the JSON Schema (draft-07) of load-test.yml, made from the decoder. */
function configSchema() {
    return { $schema: 'http://json-schema.org/draft-07/schema#', title: 'load-test.yml', ...config.schema };
}
function settingsOf(read) {
    return {
        ...(read['fail-on'] && { failOn: read['fail-on'] }),
        ...(read.strict !== undefined && { strict: read.strict }),
        ...(read.require && { require: read.require }),
        ...(read['min-requests'] !== undefined && { minRequests: read['min-requests'] }),
        ...(read['max-age'] !== undefined && { maxAgeMs: read['max-age'] }),
        ...(read.waive && { waive: read.waive }),
    };
}

;// CONCATENATED MODULE: ./node_modules/.compiled/doctor/doctor.js
/** examine says what a machine, its config and its token can support. */
function examine(facts) {
    return [
        node(facts),
        doctor_config(facts),
        objectives(facts),
        locust(facts),
        ...(facts.workflow ? workflow(facts.workflow) : []),
    ];
}
const leastNode = [22, 19];
function node({ nodeVersion }) {
    const [major = 0, minor = 0] = nodeVersion.replace(/^v/, '').split('.').map(Number);
    const enough = major > leastNode[0] || (major === leastNode[0] && minor >= leastNode[1]);
    return enough
        ? { name: 'node', state: 'well', text: nodeVersion }
        : { name: 'node', state: 'ill', text: `${nodeVersion} is too old`, next: 'Use Node 22.19 or newer.' };
}
function doctor_config({ config: { found, problem } }) {
    if (problem !== undefined)
        return { name: 'config', state: 'ill', text: problem };
    return found === undefined
        ? {
            name: 'config',
            state: 'note',
            text: 'no load-test.yml here',
            next: '`load-test init` writes one; `--slo` does without.',
        }
        : { name: 'config', state: 'well', text: found };
}
function objectives({ objectives: { problem, count } }) {
    if (problem !== undefined)
        return { name: 'objectives', state: 'ill', text: problem };
    return count === undefined
        ? {
            name: 'objectives',
            state: 'note',
            text: 'none are named',
            next: 'Name an SLO source in the config, or with `--slo`.',
        }
        : { name: 'objectives', state: 'well', text: `${count} understood`, next: '`load-test validate` prints them.' };
}
function locust({ locust: version }) {
    return version === undefined
        ? { name: 'locust', state: 'note', text: 'not on the path; its reports can be judged all the same' }
        : { name: 'locust', state: 'well', text: version };
}
function workflow(facts) {
    const { event, hasToken, isPullRequest, isFork, summaryWritable, canUpload } = facts;
    return [
        { name: 'event', state: 'well', text: event },
        comment(hasToken, isPullRequest, isFork),
        summaryWritable
            ? { name: 'summary', state: 'well', text: 'can be written' }
            : { name: 'summary', state: 'note', text: 'cannot be written', next: 'Look at GITHUB_STEP_SUMMARY.' },
        canUpload
            ? { name: 'artifact', state: 'well', text: 'can be uploaded' }
            : { name: 'artifact', state: 'note', text: 'only an action, not a `run` step, may upload one' },
    ];
}
function comment(hasToken, isPullRequest, isFork) {
    if (!isPullRequest)
        return { name: 'comment', state: 'note', text: 'this event has no pull request' };
    if (isFork)
        return {
            name: 'comment',
            state: 'note',
            text: "a fork's token may only read",
            next: 'Publish from a second workflow, as the README shows.',
        };
    return hasToken
        ? { name: 'comment', state: 'well', text: 'a token is there', next: 'It needs `pull-requests: write`.' }
        : { name: 'comment', state: 'ill', text: 'no token', next: 'Leave `github-token` at its default.' };
}

// EXTERNAL MODULE: ./node_modules/.compiled/text/csv.js + 10 modules
var csv = __webpack_require__(73552);
;// CONCATENATED MODULE: ./node_modules/.compiled/ingest/csv-form.js

const delimiters = [',', ';', '\t'];
/** csvHeader recognises the first line of a file as the header of one of Locust's CSV files; else undefined. */
function csvHeader(line) {
    if (line.length > 4000)
        return undefined;
    for (const delimiter of delimiters) {
        const table = (0,csv/* parseCsv */.W)(line, delimiter);
        const columns = table.kind === 'table' ? (table.records[0] ?? []).map(cell => cell.trim().toLowerCase()) : [];
        const form = formOf(columns);
        if (form !== undefined)
            return { form, delimiter, columns, quotedByHand: line.startsWith('"') };
    }
    return undefined;
}
/** Each form by columns that only it has; percentiles differ by version and by user. */
const csv_form_forms = [
    ['csv-history', ['timestamp', 'user count', 'type', 'name', 'total request count']],
    ['csv-history', ['type', 'name', 'timestamp', '# requests']],
    ['csv-log', ['timestamp', 'request_type', 'name', 'response_time_ms', 'exception']],
    ['csv-exceptions', ['count', 'message', 'traceback']],
    ['csv-failures', ['method', 'name', 'error', 'occurrences']],
    ['csv-failures', ['method', 'name', 'error', 'occurences']],
    ['csv-stats', ['type', 'name', 'request count', 'failure count']],
    ['csv-stats', ['type', 'name', '# requests', '# failures']],
    ['csv-stats', ['method', 'name', '# requests', '# failures']],
    ['csv-distribution', ['name', '# requests', '100%']],
];
function formOf(columns) {
    return csv_form_forms.find(([, required]) => required.every(column => columns.includes(column)))?.[0];
}
/** isHeaderBegun says whether a text is the beginning of such a header, as a killed process leaves it. */
function isHeaderBegun(text) {
    const begun = text.trim().toLowerCase().replaceAll('"', '');
    return begun.length >= 5 && csv_form_forms.some(([, required]) => required.join(',').startsWith(begun));
}

// EXTERNAL MODULE: ./node_modules/.compiled/model/notice.js
var notice = __webpack_require__(68308);
;// CONCATENATED MODULE: ./node_modules/.compiled/ingest/json.js
/** isObject says whether a JSON value is an object. */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** field reads an own property, so that `toString` and `__proto__` are names like others. */
function field(object, name) {
    return Object.hasOwn(object, name) ? object[name] : undefined;
}
/** textField reads a property that is a text, or undefined. */
function textField(object, name) {
    const value = field(object, name);
    return typeof value === 'string' ? value : undefined;
}
/** listField reads a property that is a list of objects; what is no object in it is left out, no list is undefined. */
function listField(object, name) {
    const value = field(object, name);
    return Array.isArray(value) ? value.filter(isObject) : undefined;
}
/** parseJson parses JSON as Python writes it, where a bare NaN or Infinity may stand; undefined if it is none. */
function parseJson(text) {
    const strict = parseStrict(text);
    return strict === undefined && /NaN|Infinity/.test(text) ? parseStrict(quoteNoNumbers(text)) : strict;
}
function parseStrict(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** A figure that is the text `NaN` is told as unusable further on. */
function quoteNoNumbers(text) {
    const pieces = [];
    let at = 0;
    while (at < text.length) {
        const quote = text.indexOf('"', at);
        const end = quote < 0 ? text.length : quote;
        pieces.push(text.slice(at, end).replace(/-?\bInfinity\b|\bNaN\b/g, '"$&"'));
        at = quote < 0 ? text.length : stringEnd(text, quote);
        pieces.push(text.slice(end, at));
    }
    return pieces.join('');
}
/** Where the JSON string that begins at a quote ends, behind its closing quote. */
function stringEnd(text, quote) {
    let at = quote + 1;
    while (at < text.length && text[at] !== '"')
        at += text[at] === '\\' ? 2 : 1;
    return Math.min(at + 1, text.length);
}
/** jsonEnd finds where the object or list that begins at a position ends, behind its bracket; undefined if it does not. */
function jsonEnd(text, start) {
    let depth = 0;
    for (let at = start; at < text.length; at += 1) {
        const sign = text.charCodeAt(at);
        if (sign === 0x22)
            at = stringEnd(text, at) - 1;
        else if (sign === 0x7b || sign === 0x5b)
            depth += 1;
        else if (sign === 0x7d || sign === 0x5d) {
            depth -= 1;
            if (depth === 0)
                return at + 1;
        }
    }
    return undefined;
}

// EXTERNAL MODULE: ./node_modules/.compiled/model/latency.js
var model_latency = __webpack_require__(62676);
;// CONCATENATED MODULE: ./node_modules/.compiled/ingest/short-text.js
/** shortText cuts a text of a report for a sentence, at 80 characters. */
function shortText(text) {
    const letters = [...text.slice(0, 200)];
    return letters.length <= 80 && text.length <= 200 ? text : `${letters.slice(0, 79).join('')}…`;
}

;// CONCATENATED MODULE: ./node_modules/.compiled/ingest/doubts.js


/** A broken report has thousands of broken figures; whoever reads five of them knows. */
const mostShown = 5;
/** makeDoubts makes an empty collection for a file. */
function doubts_makeDoubts(file) {
    const shown = [];
    const told = [];
    let more = 0;
    let coarse = 0;
    const doubt = (made) => {
        if (shown.length < mostShown)
            shown.push(made());
        else
            more += 1;
    };
    return {
        file,
        unusable: (row, figure, value) => doubt(() => (0,notice/* notice */.l)('unusable-figure', { file, row: shortText(row), figure, value: shortText(String(value)) })),
        contradicting: (row, why) => doubt(() => (0,notice/* notice */.l)('contradicting-figures', { file, row: shortText(row), why })),
        offGrid: count => {
            coarse += count;
        },
        tell: said => {
            told.push(said);
        },
        notices: () => [
            ...shown,
            ...(more > 0 ? [(0,notice/* notice */.l)('more-unusable-figures', { file, count: more })] : []),
            ...(coarse > 0 ? [(0,notice/* notice */.l)('off-grid', { file, count: coarse })] : []),
            ...told,
        ],
    };
}

;// CONCATENATED MODULE: ./node_modules/.compiled/ingest/figure.js
/** Beyond these no load test ever was: a count, eleven days in ms, a rate per second, a sum of ms. */
const most = { count: 1e12, ms: 1e9, rate: 1e9, sum: 1e18 };
const decimal = /^\+?\d{1,30}(?:\.\d{0,30})?(?:[eE][+-]?\d{1,3})?$/;
/** readFigure reads a JSON value or the text of a cell; never negative, never NaN, never absurd. */
function figure_readFigure(raw, kind) {
    if (raw === undefined || raw === null)
        return 'absent';
    if (typeof raw === 'string')
        return readCell(raw.trim(), kind);
    return typeof raw === 'number' ? checked(raw, kind) : 'unusable';
}
function readCell(cell, kind) {
    if (cell === '' || cell === 'N/A' || cell === 'None')
        return 'absent';
    return decimal.test(cell) ? checked(Number(cell), kind) : 'unusable';
}
function checked(value, kind) {
    if (!(value >= 0 && value <= most[kind]))
        return 'unusable';
    return kind === 'count' && !Number.isInteger(value) ? 'unusable' : value;
}

;// CONCATENATED MODULE: ./node_modules/.compiled/ingest/part.js
/** hasFigures says whether a part carries statistics. */
function hasFigures(part) {
    return part.figures !== undefined;
}
/** endpointKey identifies a row: the same name with several methods is several rows. */
function endpointKey({ method, name }) {
    return `${method ?? ''}\u0000${name}`;
}
/** rowLabel names a row for people: `POST /retrieve`. */
function rowLabel({ method, name }) {
    return method === undefined ? name : `${method} ${name}`;
}

;// CONCATENATED MODULE: ./node_modules/.compiled/ingest/measure.js



/** measureEndpoint reads a row of an endpoint; figures that can't be so are absent, counts NaN. */
function measureEndpoint(raw, rounding, doubts) {
    const { method, name } = raw;
    const measured = measure(raw, rowLabel(methodAndName(raw)), rounding, doubts);
    return { ...(method !== '' && { method }), name, ...measured };
}
/** measureTotal reads the row of the whole run. */
function measureTotal(raw, rounding, doubts) {
    return measure(raw, 'the whole run', rounding, doubts);
}
function methodAndName({ method, name }) {
    return method === '' ? { name } : { method, name };
}
function measure(raw, label, rounding, doubts) {
    const figure = figureReader(label, doubts);
    const requests = figure('count', 'the number of requests', raw.requests) ?? missing(label, 'requests', doubts);
    const counted = figure('count', 'the number of failures', raw.failures) ?? missing(label, 'failures', doubts);
    const throughput = figure('rate', 'the throughput', raw.throughput);
    return {
        requests,
        failures: notAbove(counted, requests, label, doubts),
        ...(throughput !== undefined && { throughput }),
        ...(throughput !== undefined && raw.throughputError !== undefined && { throughputError: raw.throughputError }),
        latency: requests > 0 ? latencyOf(raw, label, rounding, doubts) : { quantiles: [], ...rounding },
    };
}
function figureReader(label, doubts) {
    return (kind, what, value) => {
        const figure = figure_readFigure(value, kind);
        if (figure === 'unusable')
            doubts.unusable(label, what, value);
        return typeof figure === 'number' ? figure : undefined;
    };
}
function missing(label, what, doubts) {
    doubts.unusable(label, `the number of ${what}`, 'no number');
    return Number.NaN;
}
function notAbove(failures, requests, label, doubts) {
    if (!(failures > requests))
        return failures;
    doubts.unusable(label, 'the number of failures', `${failures} of ${requests} requests`);
    return Number.NaN;
}
function latencyOf(raw, label, rounding, doubts) {
    const figure = figureReader(label, doubts);
    const meanMs = figure('ms', 'the mean', raw.mean);
    const medianMs = figure('ms', 'the median', raw.median);
    const minMs = figure('ms', 'the minimum', raw.min);
    const maxMs = figure('ms', 'the maximum', raw.max);
    const latency = {
        quantiles: quantilesOf(raw, label, doubts, figure),
        ...(meanMs !== undefined && { meanMs }),
        ...(medianMs !== undefined && { medianMs }),
        ...(minMs !== undefined && { minMs }),
        ...(maxMs !== undefined && { maxMs }),
        ...rounding,
    };
    if (hasNoTimes(latency))
        return { quantiles: [], ...rounding };
    const why = contradiction(latency);
    if (why !== undefined) {
        doubts.contradicting(label, why);
        return { quantiles: [], ...rounding };
    }
    if (rounding.grid === 'locust')
        doubts.offGrid(latency.quantiles.filter(([, value]) => !(0,model_latency/* onLocustGrid */.o2)(value)).length);
    return latency;
}
/** A percentile that stands twice in a file counts only where both say the same. */
function quantilesOf(raw, label, doubts, figure) {
    const points = new Map();
    for (const [q, value] of raw.quantiles) {
        const ms = figure('ms', `p${Number((q * 100).toFixed(6))}`, value);
        if (ms === undefined)
            points.set(q, undefined);
        else if (!points.has(q))
            points.set(q, ms);
        else if (points.get(q) !== ms) {
            doubts.contradicting(label, `p${Number((q * 100).toFixed(6))} stands there twice`);
            points.set(q, undefined);
        }
    }
    return [...points].flatMap(([q, ms]) => (ms === undefined ? [] : [[q, ms]])).sort(([a], [b]) => a - b);
}
/** Locust prints 0 for everything where no request had a time; a time of exactly 0 on average is none. */
function hasNoTimes({ meanMs, maxMs, meanGrid, quantiles }) {
    return meanMs === 0 && maxMs === 0 && meanGrid === 'exact' && quantiles.every(([, value]) => value === 0);
}
/** Coarser roundings than Locust's own exist, so a percentile contradicts an extreme only at twice its size. */
const tolerance = 2;
function contradiction(latency) {
    const { quantiles, meanMs, minMs, maxMs, medianMs } = latency;
    const descent = quantiles.findIndex(([, value], index) => index > 0 && value < (quantiles[index - 1]?.[1] ?? 0));
    if (descent > 0)
        return 'a higher percentile is less than a lower one';
    const min = minMs === undefined ? 0 : (0,model_latency/* readingOf */.MU)(minMs, latency.extremesGrid).low;
    const max = maxMs === undefined ? Number.POSITIVE_INFINITY : (0,model_latency/* readingOf */.MU)(maxMs, latency.extremesGrid).high;
    if (min > max)
        return 'the minimum is above the maximum';
    const middle = [meanMs, medianMs].filter(value => value !== undefined);
    if (middle.some(value => value > max * tolerance + 1 || (value + 1) * tolerance < min)) {
        return 'the mean or the median is not between minimum and maximum';
    }
    if (meanMs !== undefined && !overlaps((0,model_latency/* readingOf */.MU)(meanMs, latency.meanGrid), min, max)) {
        return 'the mean is not between minimum and maximum';
    }
    const beyond = quantiles.some(([, value]) => value > max * tolerance + 1 || (value + 1) * tolerance < min);
    return beyond ? 'a percentile is not between minimum and maximum' : undefined;
}
/** Sums of floating-point numbers are off in their last digits. */
function overlaps({ low, high }, min, max) {
    const noise = 1e-9 * Math.max(1, high);
    return high + noise >= min && low - noise <= max;
}

;// CONCATENATED MODULE: ./node_modules/.compiled/ingest/moment.js
/** readMoment reads `2025-02-20 05:29:13` or `2025-02-20T05:29:13Z`, both UTC, into ms since the epoch; else undefined. */
function readMoment(text) {
    const match = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}:\d{2})(?:\.\d{1,9})?Z?$/.exec(text?.trim() ?? '');
    if (match === null)
        return undefined;
    const ms = Date.parse(`${match[1]}T${match[2]}Z`);
    return Number.isNaN(ms) ? undefined : ms;
}
/** readEpoch reads seconds since the epoch, of this century or the end of the last, into ms; else undefined. */
function readEpoch(raw) {
    const seconds = typeof raw === 'string' && raw.trim() !== '' ? Number(raw) : raw;
    return typeof seconds === 'number' && seconds > 9e8 && seconds < 1e10 ? seconds * 1000 : undefined;
}
/** isoOf prints ms since the epoch as ISO 8601 in UTC. */
function isoOf(ms) {
    return new Date(ms).toISOString().replace('.000Z', 'Z');
}
/** Start and end are whole seconds, each cut off, so their difference is off by less than one. */
const secondsError = 1000;
/**
 * spanOf joins what a report says of its time: exact is the count by the unrounded rate of the whole run; else it is the
 * end less the start, to a second. Where the two are further apart, the error reaches over both.
 */
function spanOf(start, end, byRate) {
    const clock = start !== undefined && end !== undefined && end >= start ? end - start : undefined;
    return {
        ...(start !== undefined && { startedAt: start }),
        ...(end !== undefined && end >= (start ?? 0) && { endedAt: end }),
        ...durationOf(clock, byRate),
    };
}
function durationOf(clock, byRate) {
    if (byRate === undefined)
        return clock === undefined ? {} : { durationMs: clock, durationErrorMs: secondsError };
    const { durationMs, errorMs } = byRate;
    const apart = clock === undefined ? 0 : Math.abs(clock - durationMs);
    const error = apart > secondsError * 2 + errorMs ? apart : errorMs;
    if (clock !== undefined && errorMs > secondsError && apart <= errorMs) {
        return { durationMs: clock, durationErrorMs: secondsError };
    }
    return { durationMs, ...(error > 0 && { durationErrorMs: error }) };
}
/** durationByRate is the time that a count takes at a rate that is known to `rateError`; undefined without both. */
function durationByRate(requests, rate, rateError = 0) {
    if (!(requests > 0) || rate === undefined || !(rate > rateError))
        return undefined;
    const durationMs = (requests / rate) * 1000;
    return { durationMs, errorMs: rateError === 0 ? 0 : (requests / (rate - rateError)) * 1000 - durationMs };
}

;// CONCATENATED MODULE: ./node_modules/.compiled/ingest/rows.js





/** More endpoints than these are URLs that nobody grouped. */
const mostEndpoints = 10_000;
/**
 * figuresOf reads the rows of a table whose last row is the whole run; undefined where there is no such row, as in a
 * file that was cut off. An endpoint may be called "Aggregated" too: the row of the whole run is the one without method.
 */
function figuresOf(rows, settings) {
    const { doubts, rounding } = settings;
    const last = rows.findLastIndex(isTotal);
    const total = rows[last];
    if (total === undefined)
        return undefined;
    mustBeFew(rows.length - 1, settings);
    const endpoints = rows.filter((_, index) => index !== last).map(row => measureEndpoint(row, rounding, doubts));
    const whole = measureTotal(total, rounding, doubts);
    tellSums(endpoints, whole, doubts);
    tellDuplicates(endpoints, doubts);
    return { total: whole, endpoints };
}
/** mustBeFew refuses a report with more endpoints than the cap. */
function mustBeFew(count, { doubts, scale }) {
    const most = mostEndpoints * scale;
    if (count > most)
        throw new errors/* UserError */.y('report-endpoints', { file: doubts.file, most });
}
function isTotal({ method, name }) {
    return method === '' && (name === 'Aggregated' || name === 'Total');
}
function tellSums(endpoints, total, doubts) {
    for (const what of ['requests', 'failures']) {
        const rows = endpoints.reduce((sum, endpoint) => sum + endpoint[what], 0);
        if (rows === total[what] || Number.isNaN(rows) || Number.isNaN(total[what]))
            continue;
        doubts.tell((0,notice/* notice */.l)('rows-do-not-add-up', { file: doubts.file, rows, what, total: total[what] }));
    }
}
function tellDuplicates(endpoints, doubts) {
    const seen = new Set();
    const twice = endpoints.find(endpoint => seen.size === seen.add(endpointKey(endpoint)).size);
    if (twice === undefined)
        return;
    doubts.tell((0,notice/* notice */.l)('duplicate-rows', { file: doubts.file, row: shortText(rowLabel(twice)) }));
}

;// CONCATENATED MODULE: ./node_modules/.compiled/ingest/locust-json.js









/** JSON has Locust's own buckets, and minimum, maximum and mean with all their digits. */
const rounding = { rank: 'locust', grid: 'locust', meanGrid: 'exact', extremesGrid: 'exact' };
/** readLocustJson reads what `--json` and `--json-file` write: a list of entries with histograms, and no whole run. */
function readLocustJson(list, file, scale) {
    const doubts = doubts_makeDoubts(file);
    const entries = list.filter(isObject);
    if (entries.length < list.length)
        throw new errors/* UserError */.y('report-broken', { file, why: 'its list holds other things than entries' });
    mustBeFew(entries.length, { doubts, scale });
    const span = spanOfEntries(entries);
    const read = entries.map(entry => entryOf(entry, doubts));
    const total = totalOf(read, span.durationMs);
    if (entries.length === 0)
        doubts.tell((0,notice/* notice */.l)('empty-list', { file }));
    return {
        form: 'json',
        file,
        ...span,
        requests: total.requests,
        figures: { total, endpoints: read.map(({ endpoint }) => endpoint) },
        warnings: doubts.notices(),
    };
}
/** isEntry says whether a JSON object is an entry of Locust's statistics. */
function isEntry(value) {
    return isObject(value) && isObject(field(value, 'response_times')) && field(value, 'num_requests') !== undefined;
}
function entryOf(entry, doubts) {
    const requests = countIn(entry, 'num_requests') ?? Number.NaN;
    const timed = requests - (countIn(entry, 'num_none_requests') ?? 0);
    const sum = figure_readFigure(field(entry, 'total_response_time'), 'sum');
    const measured = measureEndpoint({
        method: textField(entry, 'method') ?? '',
        name: textField(entry, 'name') ?? '',
        requests: field(entry, 'num_requests'),
        failures: field(entry, 'num_failures'),
        throughput: rateOf(requests, spanOfEntries([entry]).durationMs),
        ...(timed > 0 && {
            mean: typeof sum === 'number' ? sum / timed : field(entry, 'total_response_time'),
            min: field(entry, 'min_response_time'),
            max: field(entry, 'max_response_time'),
        }),
        quantiles: [],
    }, rounding, doubts);
    const buckets = timed > 0 ? bucketsOf(entry, timed, measured, doubts) : undefined;
    if (buckets === undefined)
        return { endpoint: measured, timed };
    return { endpoint: { ...measured, latency: { ...measured.latency, buckets } }, timed };
}
function countIn(entry, name) {
    const figure = figure_readFigure(field(entry, name), 'count');
    return typeof figure === 'number' ? figure : undefined;
}
/** The keys `120` and `120.0` are one bucket; a histogram that does not hold every request with a time is none. */
function bucketsOf(entry, timed, { name, latency }, doubts) {
    const raw = field(entry, 'response_times');
    const pairs = Object.entries(isObject(raw) ? raw : {}).map(([value, count]) => [figure_readFigure(value, 'ms'), figure_readFigure(count, 'count')]);
    const usable = pairs.flatMap(([value, count]) => bucketOf(value, count));
    const buckets = (0,model_latency/* mergeBuckets */.E0)([usable]);
    const why = usable.length < pairs.length ? 'not all numbers' : whyNot(buckets, timed, latency);
    if (why === undefined) {
        doubts.offGrid(buckets.filter(([value]) => !(0,model_latency/* onLocustGrid */.o2)(value)).length);
        return buckets;
    }
    doubts.unusable(name, 'the histogram', why);
    return undefined;
}
function bucketOf(value, count) {
    return typeof value === 'number' && typeof count === 'number' ? [[value, count]] : [];
}
function whyNot(buckets, timed, { minMs, maxMs }) {
    const counted = (0,model_latency/* countOf */.pq)(buckets);
    if (counted !== timed)
        return `one of ${counted} requests, of ${timed}`;
    const [lowest, highest] = [buckets[0]?.[0] ?? 0, buckets.at(-1)?.[0] ?? 0];
    if (maxMs !== undefined && highest > maxMs * 2 + 1)
        return 'beyond the maximum';
    if (minMs !== undefined && (lowest + 1) * 2 < minMs)
        return 'below the minimum';
    return undefined;
}
/** The whole run is all entries together: their histograms join to the very one that Locust keeps for itself. */
function totalOf(entries, durationMs) {
    const sum = (of) => entries.reduce((all, { endpoint }) => all + of(endpoint), 0);
    const requests = sum(endpoint => endpoint.requests);
    const throughput = rateOf(requests, durationMs);
    return {
        requests,
        failures: sum(endpoint => endpoint.failures),
        ...(throughput !== undefined && { throughput }),
        latency: joinedLatency(entries.filter(({ timed }) => timed !== 0)),
    };
}
function joinedLatency(entries) {
    const latencies = entries.map(({ endpoint }) => endpoint.latency);
    const histograms = latencies.map(({ buckets }) => buckets).filter(buckets => buckets !== undefined);
    if (entries.length === 0 || histograms.length < entries.length)
        return { quantiles: [], ...rounding };
    const n = entries.reduce((all, { timed }) => all + timed, 0);
    const means = entries.map(({ timed, endpoint }) => (endpoint.latency.meanMs ?? Number.NaN) * (timed / n));
    const figures = {
        meanMs: means.reduce((all, mean) => all + mean, 0),
        minMs: Math.min(...extremes(latencies, 'minMs')),
        maxMs: Math.max(...extremes(latencies, 'maxMs')),
    };
    const known = Object.fromEntries(Object.entries(figures).filter(([, value]) => Number.isFinite(value)));
    return { quantiles: [], buckets: (0,model_latency/* mergeBuckets */.E0)(histograms), ...known, ...rounding };
}
function extremes(latencies, which) {
    return latencies.map(latency => latency[which] ?? Number.NaN);
}
function rateOf(requests, durationMs) {
    return durationMs === undefined || !(durationMs > 0) || !(requests >= 0) ? undefined : (requests * 1000) / durationMs;
}
/** An entry is made when its first request ends, so a run is up to that request longer than its entries say. */
function spanOfEntries(entries) {
    const starts = entries.map(entry => readEpoch(field(entry, 'start_time'))).filter(ms => ms !== undefined);
    const ends = entries.map(entry => readEpoch(field(entry, 'last_request_timestamp'))).filter(ms => ms !== undefined);
    if (starts.length === 0 || ends.length === 0)
        return {};
    const startedAt = starts.reduce((a, b) => Math.min(a, b));
    const endedAt = ends.reduce((a, b) => Math.max(a, b));
    if (endedAt < startedAt)
        return {};
    return { startedAt, endedAt, durationMs: endedAt - startedAt, durationErrorMs: 1000 + firstRequestMs(entries, startedAt) };
}
function firstRequestMs(entries, startedAt) {
    const first = entries.find(entry => readEpoch(field(entry, 'start_time')) === startedAt);
    const longest = first === undefined ? 'absent' : figure_readFigure(field(first, 'max_response_time'), 'ms');
    return typeof longest === 'number' ? longest : 0;
}

;// CONCATENATED MODULE: ./node_modules/.compiled/ingest/failures.js
/**
 * groupFailures joins failures of one endpoint whose errors differ only in addresses, ports and ids, and adds them up;
 * the most frequent first. A group of a single text keeps that text.
 */
function groupFailures(failures) {
    const groups = new Map();
    for (const failure of failures) {
        const error = unwrapped(failure.error);
        const normal = normalised(error);
        const key = `${failure.method ?? ''}\u0000${failure.name}\u0000${normal}`;
        const group = groups.get(key);
        const one = { ...failure, error };
        if (group === undefined)
            groups.set(key, { failure: one, same: true, normal });
        else
            groups.set(key, { failure: joined(group.failure, one), same: group.same && group.failure.error === error, normal });
    }
    return [...groups.values()]
        .map(({ failure, same, normal }) => (same ? failure : { ...failure, error: normal }))
        .sort((a, b) => b.count - a.count);
}
function joined(a, b) {
    const firstSeen = earliest(a.firstSeen, b.firstSeen);
    const lastSeen = latest(a.lastSeen, b.lastSeen);
    return {
        ...a,
        count: a.count + b.count,
        ...(firstSeen !== undefined && { firstSeen }),
        ...(lastSeen !== undefined && { lastSeen }),
    };
}
function earliest(a, b) {
    return a === undefined || b === undefined ? (a ?? b) : a < b ? a : b;
}
function latest(a, b) {
    return a === undefined || b === undefined ? (a ?? b) : a > b ? a : b;
}
/** Locust before 2.28 prints the error of a distributed run twice over, with its quotes. */
function unwrapped(error) {
    const text = error.trim();
    const quote = text[0];
    const twice = text.length > 2 && (quote === '"' || quote === "'") && text.endsWith(quote);
    return twice && !text.slice(1, -1).includes(quote) ? text.slice(1, -1) : text;
}
function normalised(error) {
    return error
        .replace(/\b0x[0-9a-fA-F]+/g, '0x…')
        .replace(/\b[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\b/g, '…')
        .replace(/\bport=\d+/g, 'port=…')
        .replace(/(['"], ?)\d{4,5}\)/g, '$1…)')
        .replace(/:\d{5}\b/g, ':…')
        .replace(/\b[0-9a-fA-F]{16,64}\b/g, '…')
        .replace(/\d{6,}/g, '…');
}

;// CONCATENATED MODULE: ./node_modules/.compiled/ingest/thin.js
/** mostPoints is how many points of a series are kept: more than a chart can show. */
const mostPoints = 600;
/** thin keeps evenly spaced items, the first and the last among them, so that at most `most` are left. */
function thin(items, most = mostPoints) {
    if (items.length <= most)
        return items;
    const step = (items.length - 1) / (most - 1);
    return Array.from({ length: most }, (_, index) => items[Math.round(index * step)]).filter(item => item !== undefined);
}
/** makeThinner makes a Thinner that holds at most twice `mostPoints` items: when it is full, every second one goes. */
function makeThinner() {
    let items = [];
    let seen = 0;
    let step = 1;
    return {
        wants: () => seen++ % step === 0,
        keep: item => {
            items.push(item);
            if (items.length < 2 * mostPoints)
                return;
            items = items.filter((_, index) => index % 2 === 0);
            step *= 2;
        },
        kept: () => thin(items),
    };
}

;// CONCATENATED MODULE: ./node_modules/.compiled/ingest/html-history.js




/** htmlHistory reads what a modern page charts: the series, thinned, and the most users that ran at once. */
function htmlHistory(args, startedAt) {
    const rows = listField(args, 'history') ?? [];
    const users = rows.reduce((most, row) => Math.max(most, figureIn(row, 'user_count') ?? -1), -1);
    const charted = percentilesCharted(args);
    const clock = makeClock(startedAt);
    const timed = rows.flatMap(row => {
        const at = clock(field(row, 'time'));
        return at === undefined ? [] : [{ row, at }];
    });
    const ascending = timed.filter(({ at }, index) => index === 0 || at > (timed[index - 1]?.at ?? at));
    const first = timed[0]?.at ?? 0;
    const series = thin(ascending).map(({ row, at }) => pointOf(row, at - first, charted));
    return { ...(users >= 0 && { usersReached: users }), ...(series.length > 0 && { series }) };
}
/** From 2.31.3 each figure is `[time, value]`. */
function figureIn(row, name) {
    const raw = field(row, name);
    return figureOf(Array.isArray(raw) ? raw[1] : raw);
}
function figureOf(raw) {
    const figure = figure_readFigure(raw, 'rate');
    return typeof figure === 'number' ? figure : undefined;
}
function pointOf(row, atMs, charted) {
    const throughput = figureIn(row, 'current_rps');
    const failuresPerSecond = figureIn(row, 'current_fail_per_sec');
    const users = figureIn(row, 'user_count');
    return {
        atMs,
        ...(throughput !== undefined && { throughput }),
        ...(failuresPerSecond !== undefined && { failuresPerSecond }),
        ...(users !== undefined && { users }),
        quantiles: html_history_quantilesOf(row, charted),
    };
}
/** Until 2.27 the keys are `…_1` and `…_2`, and what they mean stands beside, until 2.19 at least. */
function percentilesCharted(args) {
    const [first, second] = ['percentile1', 'percentile2'].map(name => figureOf(field(args, name)));
    return new Map([
        ['response_time_percentile_1', first ?? 0.5],
        ['response_time_percentile_2', second ?? 0.95],
    ]);
}
/** A moment without requests is written as 0, which is no response time. */
function html_history_quantilesOf(row, charted) {
    const nested = field(row, 'current_response_time_percentiles');
    const points = new Map();
    for (const key of [...Object.keys(row), ...(isObject(nested) ? Object.keys(nested) : [])]) {
        const q = charted.get(key) ?? Number(/^response_time_percentile_(0?\.\d{1,12}|1\.0)$/.exec(key)?.[1]);
        const value = figureIn(row, key) ?? (isObject(nested) ? figureIn(nested, key) : undefined);
        if (q > 0 && q <= 1 && value !== undefined && value > 0)
            points.set(q, value);
    }
    return [...points].sort(([a], [b]) => a - b);
}
const dayMs = 86_400_000;
/** Until 2.28 a row has a time of day only, which wraps at midnight. */
function makeClock(startedAt) {
    const midnight = startedAt === undefined ? 0 : startedAt - (startedAt % dayMs);
    let previous = startedAt ?? 0;
    return raw => {
        if (typeof raw !== 'string')
            return undefined;
        const whole = readMoment(raw);
        if (whole !== undefined)
            return whole;
        const time = readMoment(`1970-01-01 ${raw}`);
        if (time === undefined)
            return undefined;
        const days = Math.max(0, Math.ceil((previous - dayMs / 2 - midnight - time) / dayMs));
        previous = midnight + time + days * dayMs;
        return previous;
    };
}

;// CONCATENATED MODULE: ./node_modules/.compiled/ingest/locust-html.js










/** Modern pages round minimum and maximum to whole numbers, percentiles to Locust's steps, and the mean not at all. */
const locust_html_rounding = { rank: 'locust', grid: 'locust', meanGrid: 'exact', extremesGrid: 'round' };
/** readModernHtml reads the object that a modern Locust page carries, 2.18 and later. */
function readModernHtml(args, file, scale) {
    const doubts = doubts_makeDoubts(file);
    const rows = listField(args, 'requests_statistics') ?? [];
    const text = rows.some(row => textField(row, 'safe_name') !== undefined) ? unescapeHtml : asIs;
    const figures = figuresOf(rawRows(rows, args, text), { rounding: locust_html_rounding, doubts, scale });
    if (figures === undefined)
        throw new errors/* UserError */.y('report-cut-off', { file, where: 'it has no row of the whole run' });
    const start = readMoment(textField(args, 'start_time'));
    const end = readMoment(textField(args, 'end_time'));
    const { requests, throughput } = figures.total;
    const span = spanOf(start, end, durationByRate(requests, throughput));
    if (throughput === undefined && requests > 0)
        doubts.tell((0,notice/* notice */.l)('throughput-derived', { file }));
    const target = text(textField(args, 'host') ?? 'None');
    return {
        form: 'html',
        file,
        ...span,
        ...(target !== 'None' && target !== '' && { target }),
        ...htmlHistory(args, start),
        requests,
        figures,
        failures: failuresOf(args, text, doubts),
        exceptions: exceptionsOf(args),
        warnings: doubts.notices(),
    };
}
/**
 * unescapeHtml undoes Python's `html.escape`, once: up to 2.37.12 Locust escaped names and errors before it wrote them as
 * JSON, and the rows of such a page have a `safe_name`.
 */
function unescapeHtml(text) {
    return text.replace(/&(?:amp|lt|gt|quot|#x27);/g, entity => entities.get(entity) ?? entity);
}
const entities = new Map([
    ['&amp;', '&'],
    ['&lt;', '<'],
    ['&gt;', '>'],
    ['&quot;', '"'],
    ['&#x27;', "'"],
]);
function asIs(text) {
    return text;
}
function rawRows(rows, args, text) {
    const times = timesByRow(args);
    return rows.map((row, index) => {
        const key = endpointKey(namedAs(row, asIs));
        const table = times.get(`${index}\u0000${key}`) ?? times.get(key);
        return {
            ...namedAs(row, text),
            requests: field(row, 'num_requests'),
            failures: field(row, 'num_failures'),
            throughput: field(row, 'total_rps'),
            mean: field(row, 'avg_response_time'),
            median: field(row, 'median_response_time'),
            min: field(row, 'min_response_time'),
            max: field(row, 'max_response_time'),
            quantiles: [...quantilesIn(table), ...quantilesIn(row)],
        };
    });
}
/** Both tables have the same order; where somebody sorted one of them, name and method find the row. */
function timesByRow(args) {
    const times = new Map();
    for (const [index, row] of (listField(args, 'response_time_statistics') ?? []).entries()) {
        const key = endpointKey(namedAs(row, asIs));
        times.set(`${index}\u0000${key}`, row);
        if (!times.has(key))
            times.set(key, row);
    }
    return times;
}
function namedAs(row, text) {
    return { method: text(textField(row, 'method') ?? ''), name: text(textField(row, 'name') ?? '') };
}
const older = new Map([
    ['ninetieth_response_time', 0.9],
    ['ninety_ninth_response_time', 0.99],
]);
/** Percentiles stand under `0.95`, `response_time_percentile_0.95` and, until 2.27, under words. */
function quantilesIn(row) {
    return Object.entries(row ?? {}).flatMap(([key, value]) => {
        const q = older.get(key) ?? quantileOfKey(key);
        return q === undefined ? [] : [[q, value]];
    });
}
/** quantileOfKey reads `0.95`, `1.0` and `response_time_percentile_0.95`; else undefined. */
function quantileOfKey(key) {
    const match = /^(?:response_time_percentile_)?([01]\.\d{1,12})$/.exec(key);
    const q = Number(match?.[1]);
    return q > 0 && q <= 1 ? q : undefined;
}
function failuresOf(args, text, doubts) {
    const rows = listField(args, 'failures_statistics') ?? [];
    return groupFailures(rows.flatMap(row => {
        const { method, name } = namedAs(row, text);
        const count = figure_readFigure(field(row, 'occurrences'), 'count');
        if (typeof count !== 'number') {
            doubts.unusable(name, 'the number of a failure', field(row, 'occurrences'));
            return [];
        }
        const firstSeen = readEpoch(field(row, 'first_seen'));
        const lastSeen = readEpoch(field(row, 'last_seen'));
        return {
            ...(method !== '' && { method }),
            name,
            error: text(textField(row, 'error') ?? ''),
            count,
            ...(firstSeen !== undefined && { firstSeen: isoOf(firstSeen) }),
            ...(lastSeen !== undefined && { lastSeen: isoOf(lastSeen) }),
        };
    }));
}
function exceptionsOf(args) {
    return (listField(args, 'exceptions_statistics') ?? []).map(row => {
        const count = figure_readFigure(field(row, 'count'), 'count');
        return {
            message: textField(row, 'msg') ?? '',
            traceback: textField(row, 'traceback') ?? '',
            count: typeof count === 'number' ? count : 1,
        };
    });
}

;// CONCATENATED MODULE: ./node_modules/.compiled/ingest/locust-web-json.js







/** Older versions give whole numbers for minimum and maximum. */
const locust_web_json_rounding = { rank: 'locust', grid: 'locust', meanGrid: 'exact', extremesGrid: 'round' };
/** isWebJson says whether a JSON object is what Locust's web interface serves as `/stats/requests`. */
function isWebJson(object) {
    const [row] = listField(object, 'stats') ?? [];
    return row !== undefined && field(row, 'num_requests') !== undefined;
}
/** readWebJson reads `/stats/requests` as scripts save it; its rates are those of its last seconds, so they are left out. */
function readWebJson(object, file, scale) {
    const doubts = doubts_makeDoubts(file);
    const rows = listField(object, 'stats') ?? [];
    const text = rows.some(row => textField(row, 'safe_name') !== undefined) ? unescapeHtml : (plain) => plain;
    const figures = figuresOf(rows.map(row => rawRow(row, text)), { rounding: locust_web_json_rounding, doubts, scale });
    if (figures === undefined)
        throw new errors/* UserError */.y('report-cut-off', { file, where: 'it has no row of the whole run' });
    const users = figure_readFigure(field(object, 'user_count'), 'count');
    return {
        form: 'json-web',
        file,
        ...(typeof users === 'number' && { usersReached: users }),
        requests: figures.total.requests,
        figures,
        failures: groupFailures((listField(object, 'errors') ?? []).flatMap(row => failureOf(row, text))),
        warnings: doubts.notices(),
    };
}
function rawRow(row, text) {
    return {
        method: text(textField(row, 'method') ?? ''),
        name: text(textField(row, 'name') ?? ''),
        requests: field(row, 'num_requests'),
        failures: field(row, 'num_failures'),
        mean: field(row, 'avg_response_time'),
        median: field(row, 'median_response_time'),
        min: field(row, 'min_response_time'),
        max: field(row, 'max_response_time'),
        quantiles: Object.keys(row).flatMap(key => {
            const q = key === 'ninetieth_response_time' ? 0.9 : key === 'ninety_ninth_response_time' ? 0.99 : quantileOfKey(key);
            return q === undefined ? [] : [[q, field(row, key)]];
        }),
    };
}
function failureOf(row, text) {
    const count = figure_readFigure(field(row, 'occurrences') ?? field(row, 'occurences'), 'count');
    const method = text(textField(row, 'method') ?? '');
    const failure = { name: text(textField(row, 'name') ?? ''), error: text(textField(row, 'error') ?? '') };
    return typeof count === 'number' ? [{ ...(method !== '' && { method }), ...failure, count }] : [];
}

;// CONCATENATED MODULE: ./node_modules/.compiled/ingest/saved.js

async function readSaved(_document, file) {
    throw new errors/* UserError */.y('not-a-report', { file, seen: 'is JSON' });
}

;// CONCATENATED MODULE: ./node_modules/.compiled/ingest/json-documents.js






/**
 * readJson reads a file with JSON: one document, or several one after the other with other text between, as the stdout of
 * `--json` has it. Of several the one with the most requests counts.
 */
async function readJson(text, file, scale) {
    const whole = parseJson(text);
    if (whole !== undefined)
        return readDocument(whole, file, scale);
    const documents = documentsIn(text);
    const lists = documents.filter(isStatistics);
    const parts = await Promise.all(lists.map(document => readDocument(document, file, scale)));
    const [largest] = parts.toSorted((a, b) => (b.requests ?? 0) - (a.requests ?? 0));
    if (largest === undefined)
        throw whyNone(text, documents, file);
    if (parts.length === 1)
        return largest;
    return { ...largest, warnings: [...largest.warnings, (0,notice/* notice */.l)('several-documents', { file, count: parts.length })] };
}
function isStatistics(document) {
    if (Array.isArray(document))
        return document.every(isEntry);
    return isObject(document) && (isWebJson(document) || isOurs(document));
}
async function readDocument(document, file, scale) {
    if (Array.isArray(document) && document.every(isEntry))
        return readLocustJson(document, file, scale);
    if (isObject(document)) {
        if (isOurs(document))
            return readSaved(document, file);
        if (isWebJson(document))
            return readWebJson(document, file, scale);
        if (isTaskRatio(document))
            throw new errors/* UserError */.y('report-task-ratio', { file });
    }
    throw new errors/* UserError */.y('not-a-report', { file, seen: 'is JSON' });
}
function isOurs(document) {
    return textField(document, 'schema')?.startsWith('load-test/') === true;
}
function isTaskRatio(document) {
    return isObject(field(document, 'per_class')) && isObject(field(document, 'total'));
}
function whyNone(text, documents, file) {
    if (documents.some(document => isObject(document) && isTaskRatio(document)))
        return new errors/* UserError */.y('report-task-ratio', { file });
    if (documents.length === 0 && /^\s*[[{]/.test(text)) {
        return new errors/* UserError */.y('report-cut-off', { file, where: 'its JSON does not end' });
    }
    if (/"(?:num_requests|response_times)"/.test(text))
        return new errors/* UserError */.y('report-broken', { file, why: 'its JSON has a mistake' });
    return new errors/* UserError */.y('not-a-report', { file, seen: 'is text' });
}
/** A log has many lines that begin with a bracket; looking at the rest for each would take for ever. */
const mostLookedAt = 8;
/** Documents begin at the start of a line. */
function documentsIn(text) {
    const documents = [];
    let work = mostLookedAt * text.length + 1_000_000;
    const begin = /^[ \t]*[[{]/gm;
    for (let found = begin.exec(text); found !== null && work > 0; found = begin.exec(text)) {
        const start = begin.lastIndex - 1;
        const end = jsonEnd(text, start);
        work -= (end ?? text.length) - start;
        const document = end === undefined ? undefined : parseJson(text.slice(start, end));
        if (document === undefined || end === undefined)
            continue;
        documents.push(document);
        begin.lastIndex = end;
    }
    return documents;
}

;// CONCATENATED MODULE: ./node_modules/.compiled/ingest/locust-csv.js








/** csvRecords gives the records of a file below its header; throws a UserError where they make no sense. */
function csvRecords({ file, text, header }) {
    const table = (0,csv/* parseCsv */.W)(text, header.delimiter);
    if (table.kind === 'problem')
        throw broken(file, table.problem);
    const places = new Map(header.columns.map((column, index) => [column, index]));
    return table.records.slice(1).map(record => {
        const shift = Math.max(0, record.length - header.columns.length);
        return column => cellAt(record, places.get(column), places.get('name') ?? 0, shift, header);
    });
}
function broken(file, problem) {
    return problem === 'quote-not-closed'
        ? new errors/* UserError */.y('report-cut-off', { file, where: 'a quote is not closed' })
        : new errors/* UserError */.y('report-broken', { file, why: 'it is no CSV' });
}
/** A name with unescaped quotes and commas makes a record too long: what is too much belongs to the name. */
function cellAt(record, place, name, shift, header) {
    if (place === undefined)
        return '';
    if (shift === 0 || place < name)
        return bare(record[place] ?? '', header);
    if (place > name)
        return bare(record[place + shift] ?? '', header);
    return bare(record.slice(name, name + shift + 1).join(header.delimiter), header);
}
function bare(cell, { quotedByHand }) {
    const wrapped = quotedByHand && cell.length > 1 && cell.startsWith('"') && cell.endsWith('"');
    return wrapped ? cell.slice(1, -1) : cell;
}
/** readStatsCsv reads `_stats.csv`, the older `_requests.csv`, and the web interface's download of it. */
function readStatsCsv(csv, scale) {
    const { file, header } = csv;
    const doubts = doubts_makeDoubts(file);
    const rows = csvRecords(csv).map(cells => locust_csv_rawRow(cells, header));
    const rounding = roundingOf(rows);
    const figures = figuresOf(rows, { rounding, doubts, scale });
    if (figures === undefined)
        throw new errors/* UserError */.y('report-cut-off', { file, where: 'it has no row `Aggregated`' });
    doubts.tell((0,notice/* notice */.l)('csv-behind', { file }));
    const { requests, throughput, throughputError } = figures.total;
    return {
        form: 'csv-stats',
        file,
        ...spanOf(undefined, undefined, durationByRate(requests, throughput, throughputError)),
        requests,
        figures,
        warnings: doubts.notices(),
    };
}
function locust_csv_rawRow(cells, header) {
    const number = (...columns) => locust_csv_decimal(columns.map(cells).join(''), header);
    const throughput = number('requests/s');
    return {
        ...named(cells),
        requests: number('request count', '# requests'),
        failures: number('failure count', '# failures'),
        throughput,
        ...(isRounded(throughput) && { throughputError: 0.005 }),
        mean: number('average response time'),
        median: number('median response time'),
        min: number('min response time'),
        max: number('max response time'),
        quantiles: percentileColumns(header).map(([column, q]) => [q, number(column)]),
    };
}
/** The row of the whole run has the literal method `None` up to 1.0. */
function named(cells) {
    const method = cells('type') || cells('method');
    const name = cells('name');
    return method === 'None' && (name === 'Total' || name === 'Aggregated') ? { method: '', name } : { method, name };
}
/** percentileColumns gives the columns that are percentiles, `95%` or the `99.999` of some versions, with their quantile. */
function percentileColumns(header) {
    return header.columns.flatMap(column => {
        const q = (0,read_quantity/* quantileOfPercent */._3)(/^(\d{1,3}(?:\.\d{1,12})?)%?$/.exec(column)?.[1] ?? '');
        return q === undefined ? [] : [[column, q]];
    });
}
/** A spreadsheet that writes semicolons writes decimal commas too. */
function locust_csv_decimal(cell, { delimiter }) {
    return delimiter !== ',' && /^\d+,\d+$/.test(cell) ? cell.replace(',', '.') : cell;
}
/** Locust up to 1.0 printed two decimals, later ones all digits. */
function isRounded(cell) {
    return /^\d+\.\d{2}$/.test(cell);
}
/** Locust up to 1.0 cut means and extremes off to whole numbers; where any row has decimals, none is cut off. */
function roundingOf(rows) {
    const grid = (cells) => rows.some(row => cells(row).some(hasDecimals)) ? 'exact' : 'floor';
    return {
        rank: 'locust',
        grid: 'locust',
        meanGrid: grid(({ mean }) => [mean]),
        extremesGrid: grid(({ min, max }) => [min, max]),
    };
}
function hasDecimals(cell) {
    const figure = figure_readFigure(cell, 'ms');
    return typeof figure === 'number' && !Number.isInteger(figure);
}
/** readDistributionCsv reads `_distribution.csv`, whose percentiles belong to the rows of `_requests.csv`. */
function readDistributionCsv(csv) {
    const doubts = makeDoubts(csv.file);
    const distribution = csvRecords(csv).map(cells => distributionRow(cells, csv.header, doubts));
    const total = distribution.find(({ name }) => isTotalName(name));
    return {
        form: 'csv-distribution',
        file: csv.file,
        ...(total?.requests !== undefined && { requests: total.requests }),
        distribution,
        warnings: doubts.notices(),
    };
}
function distributionRow(cells, header, doubts) {
    const requests = readFigure(locust_csv_decimal(cells('# requests'), header), 'count');
    const quantiles = percentileColumns(header).flatMap(([column, q]) => {
        const value = readFigure(locust_csv_decimal(cells(column), header), 'ms');
        if (value === 'unusable')
            doubts.unusable(cells('name'), column, cells(column));
        return typeof value === 'number' ? [[q, value]] : [];
    });
    return { name: cells('name'), ...(typeof requests === 'number' && { requests }), quantiles };
}
/** isTotalName says whether a row of `_distribution.csv` is the whole run: `Total`, `None Total`, `None Aggregated`. */
function isTotalName(name) {
    return /^(?:None )?(?:Total|Aggregated)$/.test(name);
}

;// CONCATENATED MODULE: ./node_modules/.compiled/ingest/template-args.js

const assignment = Buffer.from('window.templateArgs');
/** Locust's own page assigns once; a hostile name may hold many assignments, and each costs a look at the rest. */
const mostTried = 16;
/**
 * findTemplateArgs finds the object that a modern Locust page assigns to `window.templateArgs`, without evaluating it:
 * the first assignment that parses, says `is_report` and has statistics. The bundle and the names in the report may
 * hold the same words.
 */
function findTemplateArgs(page) {
    let other = { kind: 'none' };
    let tried = 0;
    for (let hit = page.indexOf(assignment); hit >= 0 && tried < mostTried; hit = page.indexOf(assignment, hit + 1)) {
        const start = objectStart(page, hit + assignment.length);
        if (start === undefined)
            continue;
        tried += 1;
        const args = objectAt(page, start);
        if (args === 'unended')
            other = other.kind === 'none' ? { kind: 'cut-off' } : other;
        else if (args !== undefined && isReport(args))
            return { kind: 'report', args };
        else if (args !== undefined)
            other = { kind: 'live-page' };
    }
    return other;
}
function isReport(args) {
    return field(args, 'is_report') === true && Array.isArray(field(args, 'requests_statistics'));
}
/** Behind the name: blanks, `=`, blanks, `{`. */
function objectStart(page, from) {
    const equals = skipBlanks(page, from);
    if (page[equals] !== 0x3d)
        return undefined;
    const brace = skipBlanks(page, equals + 1);
    return page[brace] === 0x7b ? brace : undefined;
}
function skipBlanks(page, from) {
    let at = from;
    while (page[at] === 0x20 || (page[at] ?? 0) === 0x0a || page[at] === 0x0d || page[at] === 0x09)
        at += 1;
    return at;
}
/** The object is one line as Locust writes it; a page that was edited or beautified needs the careful look. */
function objectAt(page, start) {
    const newline = page.indexOf(0x0a, start);
    const line = page.toString('utf8', start, newline < 0 ? page.length : newline);
    const parsed = line.trimEnd().endsWith('}') ? parseJson(line) : undefined;
    if (isObject(parsed))
        return parsed;
    const rest = page.toString('utf8', start);
    const end = jsonEnd(rest, 0);
    if (end === undefined)
        return 'unended';
    const careful = parseJson(rest.slice(0, end));
    return isObject(careful) ? careful : undefined;
}

;// CONCATENATED MODULE: ./node_modules/.compiled/ingest/ingest.js






async function ingest(host, requests, _settings) {
    const all = [];
    for (const { name, path } of requests) {
        const opened = await host.open(path);
        const bytes = await opened.bytes();
        const text = bytes.toString('utf8');
        let part;
        const found = findTemplateArgs(bytes);
        if (found.kind === 'report')
            part = readModernHtml(found.args, opened.path, 1);
        else if (text.trimStart().startsWith('['))
            part = await readJson(text, opened.path, 1);
        else {
            const header = csvHeader(text.split('\n')[0] ?? '');
            if (!header)
                throw new Error('?');
            part = readStatsCsv({ file: opened.path, text, header }, 1);
        }
        const figures = part.figures;
        if (!figures)
            throw new Error('no figures');
        all.push({ ...(name !== undefined && { name }), source: { kind: 'locust-html', tool: 'locust', files: [opened.path], warnings: part.warnings }, ...(part.startedAt !== undefined && { startedAt: isoOf(part.startedAt) }), ...(part.endedAt !== undefined && { endedAt: isoOf(part.endedAt) }), ...(part.durationMs !== undefined && { durationMs: part.durationMs }), workload: 'closed', ...(part.usersReached !== undefined && { users: { reached: part.usersReached } }), ...(part.target !== undefined && { target: part.target }), total: figures.total, endpoints: figures.endpoints, failures: part.failures ?? [], ...(part.series && { series: part.series }), timing: 'service', latencyOf: 'all' });
    }
    return all;
}

;// CONCATENATED MODULE: ./node_modules/.compiled/init/plan.js
/** plan says which files a folder needs for its first verdict. */
function plan(found) {
    return [
        { path: 'load-test.yml', content: plan_config(found) },
        ...(found.slo === undefined ? [{ path: 'SLO.md', content: table(found.endpoints) }] : []),
        { path: '.github/workflows/load-test.yml', content: plan_workflow(found) },
    ];
}
function plan_config({ slo = 'SLO.md' }) {
    return `# yaml-language-server: $schema=https://github.com/medkg/load-test-action/releases/latest/download/load-test.schema.json
slo: ${JSON.stringify(slo)}
`;
}
/** The error rate is judged from the first day; latencies wait for limits that somebody means. */
function table(endpoints) {
    const rows = (endpoints.length > 0 ? endpoints : ['/']).map(path => `| \`${path.replaceAll('|', '\\|')}\` | TBD | TBD | < 1% |`);
    return `# What we promise

Replace each \`TBD\` by a limit like \`900ms\`: until then it is not judged. \`load-test validate\` says what is understood.

| Endpoint | P95 | P99 | Errors |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
}
function plan_workflow({ locustfile = 'locustfile.py' }) {
    return `name: Load test
on:
  schedule: [{ cron: "0 2 * * *" }]
  pull_request:
permissions: {}
concurrency: { group: "load-test-\${{ github.ref }}", cancel-in-progress: true }
jobs:
  load-test:
    name: Load test
    runs-on: ubuntu-latest
    timeout-minutes: 30
    permissions:
      contents: read # check out
      pull-requests: write # the comment
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with: { persist-credentials: false }
      - uses: actions/setup-python@a309ff8b426b58ec0e2a45f0f869d46889d02405 # v6.2.0
        with: { python-version: "3.13" }
      - run: pip install locust==2.43.4
      - name: Load
        run: >
          locust -f ${locustfile} --headless --users 10 --spawn-rate 2 --run-time 2m
          --host "$TARGET" --exit-code-on-error 0 --html reports/load.html --csv reports/load
        env: { TARGET: "\${{ vars.LOAD_TEST_TARGET }}" } # set this repository variable to the URL under test
      - name: Verdict
        if: \${{ !cancelled() }}
        uses: medkg/load-test-action@v1 # pin by commit once you trust it
        with:
          report: |
            reports/load.html
            reports/load_stats.csv
`;
}

;// CONCATENATED MODULE: ./node_modules/.compiled/init/init.js

const mostBytes = 1_000_000;
const mostLooked = 60;
/** initialise writes config, workflow and, where there is no SLO table yet, a table to be filled in; it overwrites nothing. */
async function initialise(host, objectivesIn) {
    const found = await look(host, objectivesIn);
    const written = [];
    const kept = [];
    for (const { path, content } of plan(found)) {
        if ((await host.read(path, mostBytes)) !== undefined)
            kept.push(path);
        else {
            await host.write(path, content);
            written.push(path);
        }
    }
    return { written, kept, slo: found.slo ?? 'SLO.md' };
}
async function look(host, objectivesIn) {
    const locustfile = await firstLocustfile(host);
    const slo = await firstSlo(host, objectivesIn);
    const source = locustfile === undefined ? '' : await textOf(host, locustfile);
    const openapi = await firstText(host, [
        'openapi.{yml,yaml,json}',
        '*/openapi.{yml,yaml,json}',
        'docs/**/openapi.{yml,yaml,json}',
    ]);
    return {
        ...(locustfile !== undefined && { locustfile }),
        ...(slo !== undefined && { slo }),
        endpoints: [...new Set([...calledIn(source), ...pathsIn(openapi ?? '')])],
    };
}
async function firstLocustfile(host) {
    const named = await found(host, ['locustfile.py', '*/locustfile.py', '*/*/locustfile.py']);
    if (named[0] !== undefined)
        return named[0];
    for (const file of (await found(host, ['*.py', '*/*.py'])).slice(0, mostLooked)) {
        if (/^\s*(?:from|import) locust\b/m.test(await textOf(host, file)))
            return file;
    }
    return undefined;
}
async function firstSlo(host, objectivesIn) {
    const pages = await found(host, ['{SLO,slo,README}.md', '{docs,ops,load_test,load-test,perf}/**/*.md', '*.md']);
    for (const file of pages.slice(0, mostLooked))
        if ((await objectivesIn(file)) > 0)
            return file;
    return undefined;
}
async function firstText(host, patterns) {
    const [file] = await found(host, patterns);
    return file === undefined ? undefined : textOf(host, file);
}
async function found(host, patterns) {
    const files = await Promise.all(patterns.map(pattern => host.find(pattern).catch(() => [])));
    return [...new Set(files.flat())].filter(file => isPlain(file) && !/(^|\/)(node_modules|\.venv|venv|\.git)\//.test(file));
}
/** Names go into a shell line of the workflow. */
function isPlain(file) {
    return /^[\w./-]+$/.test(file);
}
async function textOf(host, file) {
    const bytes = await host.read(file, mostBytes).catch(() => undefined);
    return bytes === undefined ? '' : new TextDecoder().decode(bytes);
}
/** What a Locust file calls: the name of a request where it has one, else its path. */
function calledIn(source) {
    const calls = source.matchAll(/\.client\.(?:get|post|put|patch|delete|head)\(\s*f?["'](\/[^"'{?]*)["'{?]/g);
    return [...calls].map(match => match[1] ?? '').filter(path => path.length > 1);
}
function pathsIn(openapi) {
    return [...openapi.matchAll(/^\s{0,4}["']?(\/[\w/{}.-]+)["']?:/gm)].map(match => match[1] ?? '').slice(0, 20);
}

// EXTERNAL MODULE: ./node_modules/.compiled/model/verdict.js
var model_verdict = __webpack_require__(23439);
// EXTERNAL MODULE: ./node_modules/.compiled/text/promise.js
var promise = __webpack_require__(46199);
;// CONCATENATED MODULE: ./node_modules/.compiled/judge/evidence.js
/** gap makes a gap. */
function gap(code, why, next) {
    return { kind: 'gap', code, why, ...(next !== undefined && { next }) };
}
/** withinRounding is the meaning of a limit inside the source's own rounding. */
const withinRounding = gap('within-rounding', "the limit lies inside the report's rounding");
/** upperLimit is the limit that a condition sets from above, if it does. */
function upperLimit(condition) {
    switch (condition.comparison) {
        case '<':
        case '<=':
            return { limit: condition.limit, strict: condition.comparison === '<' };
        case 'between':
            return { limit: condition.limit[1], strict: false };
        default:
            return undefined;
    }
}
/** listed prints some of many names: `a, b, c and 14 more`. */
function listed(names, most = 4) {
    const shown = names.slice(0, most).map(clipped).join(', ');
    return names.length > most ? `${shown} and ${names.length - most} more` : shown;
}
/** Longest part of a name or error text that a message repeats, in UTF-16 units. */
const longest = 100;
/** clipped shortens what somebody else wrote, so that a message stays a sentence. */
function clipped(text) {
    return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}

;// CONCATENATED MODULE: ./node_modules/.compiled/judge/exit-code.js

/** mayFail keeps the findings of the classes that may fail a build. */
function mayFail(findings, failOn) {
    if (failOn === 'never')
        return [];
    return findings.filter(finding => {
        const mood = classOf(finding);
        return mood !== undefined && failOn.includes(mood);
    });
}
/** exitCodeOf is the code of the gravest of the findings that may fail a build: 1 for a miss or a warning, 3 where nothing can be said. */
function exitCodeOf(failing) {
    const worst = (0,model_verdict/* gravest */.Z)(failing.map(({ outcome }) => outcome));
    switch (worst) {
        case undefined:
        case 'pass':
            return 0;
        case 'warn':
        case 'fail':
            return 1;
        case 'inconclusive':
        case 'invalid':
            return 3;
        default:
            return worst;
    }
}
function classOf({ kind, outcome }) {
    switch (outcome) {
        case 'pass':
            return undefined;
        case 'warn':
            return 'warning';
        case 'fail':
            return kind === 'regression' ? 'regression' : 'breach';
        default:
            return outcome;
    }
}

;// CONCATENATED MODULE: ./node_modules/.compiled/judge/headline.js
/** headlineOf is the first sentence of every report, plain text: what was missed, else what could not be judged, else that all is kept. */
function headlineOf(findings, runs) {
    const objectives = findings.filter(({ objective }) => objective !== undefined);
    const of = (one) => (runs > 1 ? `${one.run}: ${withoutStop(one.message)}` : withoutStop(one.message));
    const invalid = findings.find(({ outcome }) => outcome === 'invalid');
    if (invalid !== undefined)
        return `the run is no evidence: ${of(invalid)}`;
    const unsure = findings.find(({ kind, outcome }) => kind === 'validity' && outcome === 'inconclusive');
    if (unsure !== undefined && count(objectives, 'fail') === 0)
        return `nothing can be said: ${of(unsure)}`;
    if (objectives.length === 0)
        return 'nothing was promised, so nothing was judged';
    return `${counted(objectives)}${runs > 1 ? inRuns(findings, runs) : ''}`;
}
function withoutStop(message) {
    return message.replace(/\.$/, '');
}
function counted(objectives) {
    const all = words(objectives.length);
    const missed = count(objectives, 'fail');
    const unjudged = count(objectives, 'inconclusive');
    const warned = count(objectives, 'warn');
    if (missed > 0)
        return `${missed} of ${all} missed${unjudged > 0 ? `, ${unjudged} could not be judged` : ''}`;
    if (unjudged > 0)
        return `${unjudged} of ${all} could not be judged`;
    if (warned > 0)
        return `${count(objectives, 'pass')} of ${all} kept, ${warned} with a warning`;
    return objectives.length === 1 ? 'the one objective kept' : `all ${all} kept`;
}
function count(findings, which) {
    return findings.filter(({ outcome }) => outcome === which).length;
}
function words(count) {
    return count === 1 ? '1 objective' : `${count} objectives`;
}
/** Which runs are meant, where there are several and not all are well. */
function inRuns(findings, runs) {
    const bad = new Set(findings.filter(({ outcome }) => outcome !== 'pass').map(({ run }) => run));
    return bad.size === 0 ? ` in ${runs} runs` : ` in ${bad.size} of ${runs} runs`;
}

// EXTERNAL MODULE: ./node_modules/.compiled/model/objective.js
var model_objective = __webpack_require__(87245);
;// CONCATENATED MODULE: ./node_modules/.compiled/judge/pattern.js
/** A pattern with more wildcards than anybody writes is plain text: trying it on every name of a report would take hours. */
const mostWildcards = 32;
/** compilePattern reads `*`, `**`, `{id}` and `:id` in a pattern; everything else stands for itself. */
function compilePattern(text) {
    const read = tokensOf(text);
    const plain = text === '' ? [] : [{ kind: 'text', text }];
    const tokens = read.filter(({ kind }) => kind !== 'text').length > mostWildcards ? plain : read;
    const count = (kind) => tokens.filter(token => token.kind === kind).length;
    return {
        text,
        tokens,
        literalSegments: text.split('/').filter(segment => segment !== '' && tokensOf(`/${segment}`).length === 1).length,
        anything: count('anything'),
        stars: count('star'),
        parameters: count('parameter'),
        literals: tokens.reduce((sum, token) => sum + (token.kind === 'text' ? token.text.length : 0), 0),
    };
}
/** isLiteral says whether a pattern has no wildcard. */
function isLiteral(pattern) {
    return pattern.tokens.every(token => token.kind === 'text');
}
/** matches tries a pattern on a whole name, in steps of at most its length times the name's: nothing is tried again. */
function matches(pattern, name) {
    const { tokens } = pattern;
    const [first] = tokens;
    if (first === undefined)
        return name === '';
    if (first.kind !== 'text')
        return run(tokens, name, 0);
    if (!name.startsWith(first.text))
        return false;
    return tokens.length === 1 ? name.length === first.text.length : run(tokens.slice(1), name, first.text.length);
}
/** Holds, for each place of the name, whether the tokens so far can end there; each token makes the next such row. */
function run(tokens, name, from) {
    let ends = new Uint8Array(name.length + 1);
    ends[from] = 1;
    for (const token of tokens) {
        ends = advance(token, name, ends);
        if (!ends.includes(1))
            return false;
    }
    return ends[name.length] === 1;
}
function advance(token, name, ends) {
    const next = new Uint8Array(name.length + 1);
    let open = false;
    for (let at = 0; at <= name.length; at += 1) {
        const starts = ends[at] === 1;
        switch (token.kind) {
            case 'text':
                if (starts && name.startsWith(token.text, at))
                    next[at + token.text.length] = 1;
                break;
            case 'anything':
                open ||= starts;
                if (open)
                    next[at] = 1;
                break;
            case 'star':
            case 'parameter': {
                const carried = open && name[at - 1] !== '/';
                open = carried || starts;
                if (token.least === 0 ? open : carried)
                    next[at] = 1;
                break;
            }
            default:
                token;
        }
    }
    return next;
}
function tokensOf(text) {
    const tokens = [];
    let plain = '';
    for (let at = 0; at < text.length;) {
        const wild = wildcardAt(text, at);
        if (wild === undefined) {
            plain += text[at];
            at += 1;
            continue;
        }
        if (plain !== '')
            tokens.push({ kind: 'text', text: plain });
        plain = '';
        tokens.push(wild.token);
        at += wild.length;
    }
    if (plain !== '')
        tokens.push({ kind: 'text', text: plain });
    return tokens;
}
function wildcardAt(text, at) {
    if (text.startsWith('**', at))
        return { token: { kind: 'anything' }, length: starsAt(text, at) };
    if (text[at] === '*')
        return { token: { kind: 'star', least: isSegment(text, at) ? 1 : 0 }, length: 1 };
    const parameter = parameterLength(text, at);
    return parameter === 0 ? undefined : { token: { kind: 'parameter', least: 1 }, length: parameter };
}
/** A star that is a whole segment stands for at least one sign: `/extract/*` does not cover `/extract/`. */
function isSegment(text, at) {
    const before = text[at - 1] ?? '/';
    const after = text[at + 1] ?? '/';
    return before === '/' && after === '/';
}
function starsAt(text, at) {
    let end = at;
    while (text[end] === '*')
        end += 1;
    return end - at;
}
/** `{id}` anywhere, `:id` at the start of a segment. */
function parameterLength(text, at) {
    if (text[at] === '{') {
        const end = text.indexOf('}', at);
        return end > at + 1 && !text.slice(at, end).includes('/') ? end + 1 - at : 0;
    }
    if (text[at] !== ':' || text[at - 1] !== '/')
        return 0;
    let end = at + 1;
    while (end < text.length && /\w/.test(text[end] ?? ''))
        end += 1;
    return end > at + 1 ? end - at : 0;
}

;// CONCATENATED MODULE: ./node_modules/.compiled/judge/matching.js


/** coverAll gives every row to the most closely drawn objective of each indicator and direction (contract §3.4). */
function coverAll(objectives, rows) {
    const tables = new Map();
    const claims = objectives.filter(isEndpointed).map(objective => claimOf(objective, rows, tables));
    for (const group of Map.groupBy(claims, ({ objective }) => competition(objective)).values()) {
        for (let index = 0; index < rows.length; index += 1)
            settle(group, rows, index);
    }
    return new Map(claims.map(({ objective, table, won, rivals, methodless }) => [
        objective,
        {
            won,
            contests: [...rivals].map(([rival, contested]) => ({ rival, rows: contested })),
            matched: table.reduce((sum, closeness) => sum + (closeness === undefined ? 0 : 1), 0),
            methodless,
        },
    ]));
}
function isEndpointed(objective) {
    return objective.scope.kind === 'endpoint';
}
function claimOf(objective, rows, tables) {
    const { pattern: text, method } = objective.scope;
    const key = JSON.stringify([method?.toUpperCase(), text]);
    const pattern = compilePattern(text);
    const table = tables.get(key) ?? rows.map(row => closenessOf(pattern, method, row));
    tables.set(key, table);
    const methodless = method === undefined ? [] : rows.filter(row => row.method === undefined && matching_formOf(pattern, row) !== undefined);
    return { objective, table, won: [], rivals: new Map(), methodless };
}
/** Upper and lower limits of one indicator do not compete: both can be promised of the same row. */
function competition({ indicator, condition }) {
    const direction = condition.comparison.replace('=', '');
    const statistic = indicator.kind === 'resource' ? indicator.statistic : '';
    return JSON.stringify([indicator.kind, (0,model_objective/* indicatorName */.p)(indicator), statistic, direction]);
}
function settle(group, rows, index) {
    const row = rows[index];
    if (row === undefined)
        return;
    const closest = closestOf(group, index);
    for (const claim of closest) {
        const rivals = closest.filter(other => disagree(claim.objective, other.objective));
        if (rivals.length === 0)
            claim.won.push(row);
        for (const { objective } of rivals) {
            const contested = claim.rivals.get(objective);
            if (contested === undefined)
                claim.rivals.set(objective, [row]);
            else
                contested.push(row);
        }
    }
}
function closestOf(group, index) {
    let best;
    let closest = [];
    for (const claim of group) {
        const closeness = claim.table[index];
        if (closeness === undefined)
            continue;
        const order = best === undefined ? -1 : compareCloseness(closeness, best);
        if (order < 0) {
            best = closeness;
            closest = [claim];
        }
        else if (order === 0)
            closest.push(claim);
    }
    return closest;
}
function disagree(a, b) {
    return a.severity === b.severity && limitOf(a) !== limitOf(b);
}
function limitOf({ condition }) {
    return 'limit' in condition ? JSON.stringify(condition.limit) : '';
}
function closenessOf(pattern, method, row) {
    if (method !== undefined && row.method !== method.toUpperCase())
        return undefined;
    const form = matching_formOf(pattern, row);
    if (form === undefined)
        return undefined;
    const { literalSegments, anything, stars, parameters, literals } = pattern;
    const name = pattern.text === row.name ? 0 : isLiteral(pattern) ? 1 : 2;
    return [name, method === undefined ? 1 : 0, -literalSegments, anything, stars, parameters, -literals];
}
/** A name that itself holds `{id}` or `*` is first of all itself. */
function matching_formOf(pattern, row) {
    return row.forms.find(form => form === pattern.text || matches(pattern, form));
}
function compareCloseness(a, b) {
    const at = a.findIndex((part, index) => part !== b[index]);
    return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
/** matcherOf makes a test of names by an endpoint pattern, whatever their method. */
function matcherOf(text) {
    const pattern = compilePattern(text);
    return name => name === text || matches(pattern, name);
}

;// CONCATENATED MODULE: ./node_modules/.compiled/judge/rows.js
/** rowsOf gives the endpoints of a run as rows. */
function rowsOf(result) {
    return result.endpoints.map(rowOf);
}
/** totalOf gives the whole run as one row. */
function rows_totalOf(result) {
    const figures = sound(result.total);
    return { label: 'whole run', name: '', forms: [], isTotal: true, ...(figures && { figures }) };
}
function rowOf(endpoint) {
    const figures = sound(endpoint);
    const named = methodInName(endpoint);
    const method = endpoint.method || named?.method;
    return {
        label: endpoint.method ? `${endpoint.method} ${endpoint.name}` : endpoint.name,
        name: endpoint.name,
        ...(method !== undefined && { method: method.toUpperCase() }),
        forms: formsOf(endpoint.name, named?.rest),
        ...(figures && { figures }),
    };
}
function formsOf(name, rest) {
    const path = pathOf(rest ?? name);
    const plain = withoutQuery(path);
    return [...new Set([name, path, plain, withoutTag(plain)])];
}
/** Some record the method in the name as well, `GET /items`: there the path alone is tried too. */
function methodInName({ method, name }) {
    const found = /^(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS) (?=\/|https?:\/\/)/i.exec(name);
    if (found?.[1] === undefined)
        return undefined;
    if (method && method.toUpperCase() !== found[1].toUpperCase())
        return undefined;
    return { method: found[1], rest: name.slice(found[0].length) };
}
function pathOf(name) {
    const scheme = /^[a-z][a-z0-9+.-]*:\/\//i.exec(name);
    if (scheme === null)
        return name;
    const slash = name.slice(scheme[0].length).search(/[/?#]/);
    if (slash < 0)
        return '/';
    const path = name.slice(scheme[0].length + slash);
    return path.startsWith('/') ? path : `/${path}`;
}
/** The query ends at a tag, so that `/retrieve?k=1 [ae]` is `/retrieve [ae]`. */
function withoutQuery(name) {
    const query = name.indexOf('?');
    if (query < 0)
        return name;
    const tag = tagAt(name);
    return name.slice(0, query) + (tag > query ? name.slice(tag) : '');
}
function withoutTag(name) {
    const tag = tagAt(name);
    return tag > 0 ? name.slice(0, tag) : name;
}
/** Where a trailing ` [tag]` begins, or −1. */
function tagAt(name) {
    return name.endsWith(']') ? name.lastIndexOf(' [') : -1;
}
/** A hostile or broken report may hold anything: what is no number, or negative, counts as not reported. */
function sound(measurement) {
    const { requests, failures, throughput, throughputError } = measurement;
    if (!isCount(requests) || !isCount(failures) || failures > requests)
        return undefined;
    return {
        requests,
        failures,
        ...(isFigure(throughput) && { throughput }),
        ...(isFigure(throughputError) && { throughputError }),
        latency: soundLatency(measurement.latency),
    };
}
function soundLatency(latency) {
    const { quantiles, buckets, meanMs, medianMs, minMs, maxMs, ...grids } = latency;
    return {
        ...grids,
        quantiles: quantiles.filter(isSoundPoint),
        ...(buckets !== undefined && areSound(buckets) && { buckets }),
        ...(isFigure(meanMs) && { meanMs }),
        ...(isFigure(medianMs) && { medianMs }),
        ...(isFigure(minMs) && { minMs }),
        ...(isFigure(maxMs) && { maxMs }),
    };
}
function isSoundPoint([q, value]) {
    return q >= 0 && q <= 1 && isFigure(value);
}
function areSound(buckets) {
    return buckets.some(([, count]) => count > 0) && buckets.every(([value, count]) => isFigure(value) && isCount(count));
}
function isFigure(value) {
    return value !== undefined && Number.isFinite(value) && value >= 0;
}
function isCount(value) {
    return Number.isInteger(value) && value >= 0;
}

;// CONCATENATED MODULE: ./node_modules/.compiled/judge/comparison.js

/** compare says where a reading stands against a condition; what is no number, or has no limit, is never kept. */
function compare(reading, condition) {
    if (Number.isNaN(reading.low) || Number.isNaN(reading.high))
        return 'unclear';
    switch (condition.comparison) {
        case '<':
        case '<=':
            return against(model_latency/* isWithin */.UO, model_latency/* isBeyond */._f, reading, condition.limit, condition.comparison === '<');
        case '>':
        case '>=':
            return against(isAbove, isBelow, reading, condition.limit, condition.comparison === '>');
        case 'between':
            return both(compare(reading, { comparison: '>=', limit: condition.limit[0] }), compare(reading, { comparison: '<=', limit: condition.limit[1] }));
        case 'no-growth':
        case 'stable':
            return 'unclear';
        default:
            return condition;
    }
}
function against(inside, outside, reading, limit, strict) {
    if (inside(reading, limit, strict))
        return 'kept';
    return outside(reading, limit, strict) ? 'missed' : 'unclear';
}
function both(a, b) {
    if (a === 'missed' || b === 'missed')
        return 'missed';
    return a === 'kept' && b === 'kept' ? 'kept' : 'unclear';
}
function isAbove(reading, limit, strict) {
    return strict ? reading.low > limit : reading.low >= limit;
}
function isBelow(reading, limit, strict) {
    return reading.high < limit || (reading.high === limit && (strict || reading.highOpen === true));
}
/** missedCode is the code of a missed condition. */
function missedCode(condition) {
    switch (condition.comparison) {
        case '<':
        case '<=':
            return 'over-limit';
        case '>':
        case '>=':
            return 'under-limit';
        default:
            return 'outside-band';
    }
}
/**
 * marginOf is the distance of a figure to its limit as a share of the limit: 0.06 is 6 % beyond, −0.03 is 3 % within;
 * to the nearer edge of a band; undefined where the limit is 0 or there is none.
 */
function marginOf(figure, condition) {
    switch (condition.comparison) {
        case '<':
        case '<=':
            return share(figure - condition.limit, condition.limit);
        case '>':
        case '>=':
            return share(condition.limit - figure, condition.limit);
        case 'between': {
            const [low, high] = condition.limit;
            const margins = [share(low - figure, low), share(figure - high, high)].filter(margin => margin !== undefined);
            return margins.length === 0 ? undefined : Math.max(...margins);
        }
        default:
            return undefined;
    }
}
function share(distance, limit) {
    return limit === 0 || !Number.isFinite(distance) ? undefined : distance / limit;
}

;// CONCATENATED MODULE: ./node_modules/.compiled/stats/beta.js
/**
 * betaCdf is the regularised incomplete beta function I_x(a, b): the chance that a Beta(a, b) value is at most x.
 * a and b are positive and need not be whole. Continued fraction of Abramowitz and Stegun 26.5.8 by Lentz's method,
 * its factor by Loader's saddle point (2000), so that it stays exact with millions of requests.
 */
function betaCdf(x, a, b) {
    if (x <= 0)
        return 0;
    if (x >= 1)
        return 1;
    const fromBelow = x < (a + 1) / (a + b + 2);
    return fromBelow ? tail(x, a, b) : 1 - tail(1 - x, b, a);
}
/** betaQuantile is the x with I_x(a, b) = p: Newton's steps, halving the bracket where a step would leave it. */
function betaQuantile(p, a, b) {
    if (p <= 0)
        return 0;
    if (p >= 1)
        return 1;
    let low = 0;
    let high = 1;
    let x = a / (a + b);
    for (let step = 0; step < 200; step += 1) {
        const difference = betaCdf(x, a, b) - p;
        if (difference > 0)
            high = x;
        else
            low = x;
        const newton = x - difference / density(x, a, b);
        const next = newton > low && newton < high ? newton : (low + high) / 2;
        if (Math.abs(next - x) <= 1e-15 * x)
            return next;
        x = next;
    }
    return x;
}
function tail(x, a, b) {
    return (factor(x, a, b) * b) / (a + b) / continuedFraction(x, a, b);
}
function density(x, a, b) {
    return (factor(x, a, b) * a * b) / ((a + b) * x * (1 - x));
}
/** Γ(a+b+1) / (Γ(a+1) Γ(b+1)) · xᵃ (1−x)ᵇ, which for whole numbers is a binomial probability. */
function factor(x, a, b) {
    const n = a + b;
    const stirling = stirlingError(n) - stirlingError(a) - stirlingError(b);
    const distance = deviance(a, n * x) + deviance(b, n * (1 - x));
    return Math.exp(stirling - distance) * Math.sqrt(n / (2 * Math.PI * a * b));
}
/** a · ln(a / mean) + mean − a, without cancellation where a is close to the mean. */
function deviance(a, mean) {
    const ratio = (a - mean) / (a + mean);
    if (Math.abs(ratio) > 0.1)
        return a * Math.log(a / mean) + mean - a;
    let sum = (a - mean) * ratio;
    let term = 2 * a * ratio;
    for (let odd = 3; odd < 200; odd += 2) {
        term *= ratio * ratio;
        const next = sum + term / odd;
        if (next === sum)
            return sum;
        sum = next;
    }
    return sum;
}
/** ln Γ(n+1) minus Stirling's formula for it. */
function stirlingError(n) {
    if (n < 16)
        return lnGamma(n + 1) - (n + 0.5) * Math.log(n) + n - 0.5 * Math.log(2 * Math.PI);
    const square = n * n;
    return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square) / square) / square) / n;
}
/** Lanczos' approximation with g = 7, good to 1e-15. */
const lanczos = [
    676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
    -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];
function lnGamma(z) {
    const sum = lanczos.reduce((total, coefficient, index) => total + coefficient / (z + index), 0.99999999999980993);
    const base = z + 6.5;
    return 0.5 * Math.log(2 * Math.PI) + (z - 0.5) * Math.log(base) - base + Math.log(sum);
}
/** Its length grows with the root of the larger parameter: some 1,000 terms for a million requests. */
function continuedFraction(x, a, b) {
    const tiny = 1e-300;
    const away = (value) => (Math.abs(value) < tiny ? tiny : value);
    let c = 1;
    let d = 1 / away(1 - ((a + b) * x) / (a + 1));
    let fraction = d;
    for (let m = 1; m < 100_000; m += 1) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / away(1 + even * d);
        c = away(1 + even / c);
        fraction *= d * c;
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / away(1 + odd * d);
        c = away(1 + odd / c);
        fraction *= d * c;
        if (Math.abs(d * c - 1) < 1e-15)
            break;
    }
    return 1 / fraction;
}

;// CONCATENATED MODULE: ./node_modules/.compiled/stats/binomial.js

/** binomialCdf is the chance of at most k successes in n trials of chance p. */
function binomialCdf(k, n, p) {
    if (k < 0)
        return 0;
    return k >= n ? 1 : betaCdf(1 - p, n - k, k + 1);
}
/**
 * shareAtMost is the upper bound of Clopper and Pearson (1934) for the share behind k of n, one-sided, 95 % unless told:
 * BetaInv(level; k + 1, n − k). k and n need not be whole.
 */
function shareAtMost(k, n, level = 0.95) {
    if (k >= n)
        return 1;
    return k === 0 ? -Math.expm1(Math.log(1 - level) / n) : betaQuantile(level, k + 1, n - k);
}
/** shareAtLeast is the lower bound of Clopper and Pearson for the share behind k of n: BetaInv(1 − level; k, n − k + 1). */
function shareAtLeast(k, n, level = 0.95) {
    return k <= 0 ? 0 : betaQuantile(1 - level, k, n - k + 1);
}
/** isShareUnder says whether `shareAtMost` is under a limit in 0–1, without computing it: one step instead of many. */
function isShareUnder(k, n, limit, level = 0.95) {
    return k < n ? betaCdf(limit, k + 1, n - k) > level : limit > 1;
}
/** isShareOver says whether `shareAtLeast` is over a limit in 0–1, without computing it. */
function isShareOver(k, n, limit, level = 0.95) {
    return k > 0 && betaCdf(limit, k, n - k + 1) < 1 - level;
}

;// CONCATENATED MODULE: ./node_modules/.compiled/judge/server-errors.js
/** serverErrors encloses the number of requests of rows that failed with a status 5xx: a failure may not say its status. */
function serverErrors(result, rows) {
    const failures = rows.reduce((sum, { figures }) => sum + (figures?.failures ?? 0), 0);
    const groups = result.failures.filter(failure => failure.count > 0 && rows.some(row => isOf(failure, row)));
    const count = (kind) => groups.filter(({ error }) => isServerError(error) === kind).reduce((sum, group) => sum + group.count, 0);
    const low = Math.min(count(true), failures);
    return [low, Math.max(low, failures - Math.max(0, count(false)))];
}
/** Every failure is the whole run's. */
function isOf({ method, name }, row) {
    if (row.isTotal)
        return true;
    return name === row.name && (!method || row.method === undefined || method.toUpperCase() === row.method);
}
/** Whether an error text tells of a status 5xx; undefined where it tells no status, or several, and may be anything. */
function isServerError(error) {
    const answers = new Set(statusesOf(error).map(status => status >= 500 && status <= 599));
    if (answers.size === 0)
        return isBrokenConnection(error) ? false : undefined;
    return answers.size === 1 ? answers.has(true) : undefined;
}
/**
 * As requests, Locust's fast client, locustfiles and we write it: `HTTPError('503 Server Error: …')`, `code=503`,
 * `status code: 503`, `HTTP 503`.
 */
const statuses = [
    /\b([1-5]\d\d) (?:client|server) error\b/gi,
    /\bcode=([1-5]\d\d)\b/gi,
    /\bstatus(?:[ _]code)?[ :=]+([1-5]\d\d)\b/gi,
    /\bhttp[ /]([1-5]\d\d)\b/gi,
    /\bresponse code:? ([1-5]\d\d)\b/gi,
];
/** Longest part of an error text that is searched, in UTF-16 units. */
const server_errors_longest = 2000;
function statusesOf(error) {
    const text = error.slice(0, server_errors_longest);
    return statuses.flatMap(pattern => [...text.matchAll(pattern)].map(([, status]) => Number(status)));
}
const neverConnected = [
    'connection refused',
    'connectionrefused',
    'econnrefused',
    'failed to establish a new connection',
    'name or service not known',
    'nodename nor servname',
    'temporary failure in name resolution',
    'gaierror',
    'enotfound',
    'no route to host',
    'network is unreachable',
    'host is unreachable',
    'ehostunreach',
    'enetunreach',
    'connecttimeout',
    'connection timed out',
];
const brokeOff = [
    'connection reset',
    'connectionreset',
    'econnreset',
    'connection aborted',
    'remotedisconnected',
    'brokenpipe',
    'broken pipe',
    'read timed out',
    'readtimeout',
    'timeouterror',
    'socket.timeout',
];
/** isNeverConnected says whether an error text tells that no connection came about at all, and so no status. */
function isNeverConnected(error) {
    return tells(error, neverConnected) && statusesOf(error).length === 0;
}
function isBrokenConnection(error) {
    return tells(error, neverConnected) || tells(error, brokeOff);
}
function tells(error, signs) {
    const lower = error.slice(0, server_errors_longest).toLowerCase();
    return signs.some(sign => lower.includes(sign));
}

;// CONCATENATED MODULE: ./node_modules/.compiled/judge/count-figure.js



/** errorsFigure is the share of failed requests, Σ failures ÷ Σ requests. */
function errorsFigure(question) {
    const { requests, failures } = sums(question.rows);
    return ratioFigure(exactly(failures / requests), requests, [failures, failures], question);
}
/** serverErrorsFigure is the share of requests that failed with a status 5xx, as far as the failures say their status. */
function serverErrorsFigure(question) {
    const { requests } = sums(question.rows);
    const [low, high] = serverErrors(question.result, question.rows);
    const reading = { value: high / requests, low: low / requests, high: high / requests };
    const figure = ratioFigure(reading, requests, [low, high], question);
    if (low === high)
        return figure;
    const why = `${high - low} of the failures do not say their status, so 5xx may be ${low} to ${high} requests`;
    return { ...figure, enclosed: true, unclear: gap('not-reported', why) };
}
function ratioFigure(reading, n, [atLeast, atMost], { condition }) {
    const upper = upperLimit(condition);
    const counted = atLeast === atMost;
    const tail = upper && upper.limit > 0 && (() => ({ n, atLeast, atMost, allowed: upper.limit }));
    const confidence = [shareAtLeast(atLeast, n, 0.975), shareAtMost(atMost, n, 0.975)];
    return {
        kind: 'figure',
        reading,
        samples: n,
        ...(tail && { tail }),
        ...(counted && { counted, confidence }),
        unclear: withinRounding,
    };
}
/** requestsFigure is the number of requests, failed ones included. */
function requestsFigure({ rows }) {
    return { kind: 'figure', reading: exactly(sums(rows).requests), unclear: withinRounding };
}
/**
 * throughputFigure is successful requests per second: (requests − failures) ÷ duration, or, where the report says no
 * duration, its own rate less the failed share.
 */
function throughputFigure({ rows, result }) {
    const { requests, failures } = sums(rows);
    const reading = overDuration(requests - failures, result) ?? fromRates(rows);
    if (reading === undefined) {
        return gap('not-reported', 'the report says neither how long the run took nor how many requests it made a second');
    }
    return { kind: 'figure', reading, samples: requests, unclear: withinRounding };
}
function overDuration(count, { durationMs, durationErrorMs = 0 }) {
    if (durationMs === undefined || !(durationMs > 0 && durationMs < Number.POSITIVE_INFINITY))
        return undefined;
    if (!(durationErrorMs >= 0))
        return undefined;
    const perSecond = (ms) => (ms > 0 ? (count * 1000) / ms : Number.POSITIVE_INFINITY);
    return {
        value: perSecond(durationMs),
        low: perSecond(durationMs + durationErrorMs),
        high: count === 0 ? 0 : perSecond(durationMs - durationErrorMs),
    };
}
function fromRates(rows) {
    let reading = { value: 0, low: 0, high: 0 };
    for (const { figures } of rows) {
        if (figures === undefined)
            return undefined;
        const { requests, failures, throughput, throughputError = 0 } = figures;
        if (requests === 0)
            continue;
        if (throughput === undefined)
            return undefined;
        const kept = 1 - failures / requests;
        reading = {
            value: reading.value + throughput * kept,
            low: reading.low + Math.max(0, throughput - throughputError) * kept,
            high: reading.high + (throughput + throughputError) * kept,
        };
    }
    return reading;
}
/** usersFigure is the number of virtual users that the run reached. */
function usersFigure({ result }) {
    const reached = result.users?.reached;
    if (reached === undefined || !(reached >= 0 && Number.isFinite(reached))) {
        return gap('not-reported', 'the report does not say how many users ran');
    }
    return { kind: 'figure', reading: exactly(reached), unclear: withinRounding };
}
function exactly(value) {
    return { value, low: value, high: value };
}
function sums(rows) {
    const sum = (of) => rows.reduce((all, { figures }) => all + (figures?.[of] ?? 0), 0);
    return { requests: sum('requests'), failures: sum('failures') };
}

;// CONCATENATED MODULE: ./node_modules/.compiled/stats/order.js

/**
 * leastSamples is the number of samples below which no upper 95 % bound of the q-quantile exists: ⌈ln 0.05 ÷ ln q⌉
 * (the largest of n samples lies above the quantile with chance 1 − qⁿ). 5 for p50, 59 for p95, 299 for p99.
 */
function leastSamples(q) {
    return Math.ceil(Math.log(0.05) / Math.log(q));
}
/** goodSamples is the number of samples from which at least 10 lie beyond the q-quantile: 200 for p95, 1,000 for p99. */
function goodSamples(q) {
    return Math.ceil(10 / (1 - q) - 1e-6);
}
/**
 * quantileRanks encloses the q-quantile of n samples with at least 95 % confidence, 2.5 % at most on each side, by the
 * exact binomial order statistics (Conover, Practical Nonparametric Statistics, 3.2). `low` is 0 below the smallest sample.
 */
function quantileRanks(n, q) {
    const mean = n * q;
    const half = 1.96 * Math.sqrt(mean * (1 - q));
    const low = lastWhere(Math.floor(mean - half), k => binomialCdf(k - 1, n, q) <= 0.025);
    const high = firstWhere(Math.ceil(mean + half), k => binomialCdf(k - 1, n, q) >= 0.975);
    return { low: Math.max(0, low), ...(high <= n && { high }) };
}
/** Both walk from a guess to the edge of a monotone condition; the normal guess is a step or two away. */
function lastWhere(guess, holds) {
    let k = guess;
    while (k > 0 && !holds(k))
        k -= 1;
    while (holds(k + 1))
        k += 1;
    return k;
}
function firstWhere(guess, holds) {
    let k = guess;
    while (!holds(k))
        k += 1;
    while (k > 1 && holds(k - 1))
        k -= 1;
    return k;
}

;// CONCATENATED MODULE: ./node_modules/.compiled/judge/bounds.js

/**
 * pooledReading encloses a quantile of all requests of several rows, from what each row reports (law 3): a sample of
 * known rank says how many of its row's requests lie at or below it, and how many at or above. Nothing is averaged or
 * interpolated. `high` is Infinity where nothing bounds it; undefined where the rows contradict themselves.
 */
function pooledReading(parts, q) {
    const samples = parts.reduce((sum, part) => sum + part.samples, 0);
    const [first] = parts;
    if (first === undefined || samples === 0)
        return undefined;
    const rank = (0,model_latency/* rankOf */.IQ)(samples, q, first.latency.rank);
    const known = parts.map(knownSamples);
    const low = lowest(known, samples - rank);
    const high = highest(known, rank + 1);
    if (low > high.at)
        return undefined;
    return { value: high.at, low, high: high.at, ...(high.open && { highOpen: true }) };
}
/** mostBeyond is the number of requests that may lie beyond an upper limit in ms, as far as the rows' figures tell. */
function mostBeyond(parts, limitMs, strict) {
    return parts.reduce((sum, part) => sum + part.samples - leastWithin(part, limitMs, strict), 0);
}
function leastWithin(part, limitMs, strict) {
    return knownSamples(part).reduce((most, { last, reading }) => ((0,model_latency/* isWithin */.UO)(reading, limitMs, strict) ? Math.max(most, last + 1) : most), 0);
}
function knownSamples({ latency, samples }) {
    if (samples === 0)
        return [];
    if (latency.buckets !== undefined)
        return samplesOfBuckets(latency.buckets, latency, samples);
    const at = (number, reading) => ({ first: number, last: number, samples, reading });
    const { quantiles, grid, rank, minMs, medianMs, maxMs, extremesGrid } = latency;
    const points = quantiles.map(([q, value]) => at((0,model_latency/* rankOf */.IQ)(samples, q, rank), (0,model_latency/* readingOf */.MU)(value, grid)));
    if (minMs !== undefined)
        points.push(at(0, (0,model_latency/* readingOf */.MU)(minMs, extremesGrid)));
    if (maxMs !== undefined)
        points.push(at(samples - 1, (0,model_latency/* readingOf */.MU)(maxMs, extremesGrid)));
    const hasMiddle = quantiles.some(([q]) => q === 0.5);
    if (medianMs !== undefined && !hasMiddle)
        points.push({ ...at(0, (0,model_latency/* readingOf */.MU)(medianMs, grid)), ...middle(samples) });
    return points;
}
/** Sources take either middle sample of an even number as the median, so it is surely only both. */
function middle(samples) {
    return { first: Math.floor(samples / 2), last: Math.floor((samples - 1) / 2) };
}
function samplesOfBuckets(buckets, { grid }, samples) {
    let seen = 0;
    return buckets
        .filter(([, count]) => count > 0)
        .map(([value, count]) => {
        const first = seen;
        seen += count;
        return { first, last: seen - 1, samples, reading: (0,model_latency/* readingOf */.MU)(value, grid) };
    });
}
/** The smallest value that at least `wanted` samples are known not to exceed. */
function highest(rows, wanted) {
    const steps = rows.flatMap((known, row) => known.map(({ last, reading }) => ({ row, count: last + 1, at: reading.high, open: reading.highOpen === true })));
    steps.sort((a, b) => a.at - b.at || Number(b.open) - Number(a.open));
    const reached = sweep(steps, rows.length, wanted);
    return reached ?? { at: Number.POSITIVE_INFINITY, open: false };
}
/** The largest value that at least `wanted` samples are known to reach. */
function lowest(rows, wanted) {
    const steps = rows.flatMap((known, row) => known.map(({ first, samples, reading }) => ({ row, count: samples - first, at: reading.low })));
    steps.sort((a, b) => b.at - a.at);
    return sweep(steps, rows.length, wanted)?.at ?? 0;
}
function sweep(steps, rows, wanted) {
    const counts = new Float64Array(rows);
    let sum = 0;
    for (const step of steps) {
        const before = counts[step.row] ?? 0;
        if (step.count <= before)
            continue;
        sum += step.count - before;
        counts[step.row] = step.count;
        if (sum >= wanted)
            return step;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./node_modules/.compiled/judge/percentile.js






/** partsOf gives the latencies of those rows that have requests. */
function partsOf(rows, result) {
    return rows.flatMap(({ label, figures }) => {
        if (figures === undefined)
            return [];
        const samples = samplesOf(figures, result);
        return samples > 0 ? [{ label, latency: figures.latency, samples }] : [];
    });
}
function samplesOf({ requests, failures, latency }, { latencyOf }) {
    if (latency.buckets !== undefined)
        return (0,model_latency/* countOf */.pq)(latency.buckets);
    return latencyOf === 'successful' ? requests - failures : requests;
}
/**
 * percentileOf finds the q-quantile of the requests of several rows: in the merged histogram, else as the one row
 * reports it, else enclosed by what the rows report (law 3).
 */
function percentileOf(parts, q, { condition }) {
    const merged = mergedLatency(parts);
    if (merged !== undefined)
        return countedFigure(merged, q, condition);
    const [only] = parts;
    const reported = parts.length === 1 && only !== undefined ? reportedFigure(only, q) : undefined;
    const samples = parts.reduce((sum, part) => sum + part.samples, 0);
    const tail = enclosedTail(parts, samples, q, condition);
    if (reported !== undefined)
        return { ...reported, samples, ...(tail && { tail }) };
    const reading = pooledReading(parts, q);
    if (reading === undefined)
        return gap('not-reported', "the report's percentiles contradict each other");
    return {
        kind: 'figure',
        reading,
        enclosed: true,
        samples,
        ...(tail && { tail }),
        unclear: whyUnclear(parts, q, condition),
    };
}
function reportedFigure({ latency }, q) {
    const reading = (0,model_latency/* quantileOf */.Xf)(latency, q);
    if (reading !== undefined)
        return { kind: 'figure', reading, unclear: withinRounding };
    if (q !== 0.5 || latency.medianMs === undefined)
        return undefined;
    const median = (0,model_latency/* readingOf */.MU)(latency.medianMs, latency.grid);
    return { kind: 'figure', reading: median, unclear: withinRounding, substitute: 'median-for-p50' };
}
/** Histograms join only where every row has one and they are of one kind. */
function mergedLatency(parts) {
    const [first] = parts;
    if (first === undefined)
        return undefined;
    const histograms = parts.flatMap(({ latency }) => latency.buckets !== undefined && latency.grid === first.latency.grid && latency.rank === first.latency.rank
        ? [latency.buckets]
        : []);
    const [only] = histograms;
    if (only === undefined || histograms.length < parts.length)
        return undefined;
    return { ...first.latency, buckets: histograms.length === 1 ? only : (0,model_latency/* mergeBuckets */.E0)(histograms) };
}
function countedFigure(latency, q, condition) {
    const n = (0,model_latency/* countOf */.pq)(latency.buckets);
    const reading = (0,model_latency/* quantileOf */.Xf)(latency, q);
    if (reading === undefined)
        return gap('no-requests', 'the histogram is empty');
    const upper = upperLimit(condition);
    const tail = upper &&
        (() => ({ n, ...(0,model_latency/* countBeyond */.vA)(latency.buckets, upper.limit, latency.grid, upper.strict), allowed: 1 - q }));
    const confidence = confidenceOf(latency, n, q);
    return {
        kind: 'figure',
        reading,
        samples: n,
        counted: true,
        ...(tail && { tail }),
        ...(confidence && { confidence }),
        unclear: withinRounding,
    };
}
function confidenceOf({ buckets, grid }, n, q) {
    const { low, high } = quantileRanks(n, q);
    if (high === undefined || low === 0)
        return undefined;
    const from = sampleAt(buckets, low);
    const to = sampleAt(buckets, high);
    return from === undefined || to === undefined ? undefined : [(0,model_latency/* readingOf */.MU)(from, grid).low, (0,model_latency/* readingOf */.MU)(to, grid).high];
}
/** The value of the sample of this number, from 1. */
function sampleAt(buckets, number) {
    let seen = 0;
    for (const [value, count] of buckets) {
        seen += count;
        if (seen >= number)
            return value;
    }
    return undefined;
}
function enclosedTail(parts, n, q, condition) {
    const upper = upperLimit(condition);
    return upper && (() => ({ n, atLeast: 0, atMost: mostBeyond(parts, upper.limit, upper.strict), allowed: 1 - q }));
}
/** Why the rows' figures leave the question open: rounding in each, a figure that is missing, or rows on both sides. */
function whyUnclear(parts, q, condition) {
    const name = (0,model_objective/* indicatorName */.p)({ kind: 'percentile', q });
    const readings = parts.map(part => ({ part, reading: (0,model_latency/* quantileOf */.Xf)(part.latency, q) }));
    const without = readings.filter(({ reading }) => reading === undefined).map(({ part }) => part);
    if (without.length > 0)
        return notReported(name, without, parts.length);
    const standings = readings.map(({ part, reading }) => ({ part, standing: standingOf(reading, condition) }));
    if (standings.every(({ standing }) => standing === 'unclear'))
        return withinRounding;
    const beyond = standings.filter(({ standing }) => standing !== 'kept').map(({ part }) => part.label);
    return gap('rows-straddle', `${beyond.length} of ${parts.length} rows may lie beyond it (${listed(beyond)}), and the report has no histogram to join them`, 'Judge the run by its JSON report (`--json-file`), which has histograms, or promise each row for itself.');
}
function standingOf(reading, condition) {
    return reading === undefined ? 'unclear' : compare(reading, condition);
}
function notReported(name, without, rows) {
    const has = without[0]?.latency.quantiles.map(([q]) => (0,model_objective/* indicatorName */.p)({ kind: 'percentile', q })) ?? [];
    const where = without.length < rows ? ` for ${without.length} of ${rows} rows (${listed(without.map(({ label }) => label))})` : '';
    const instead = has.length > 0 ? `; it has ${listed(has, 12)}` : '';
    return gap('not-reported', `the report carries no ${name}${where}${instead}`, `Judge the JSON report (\`--json-file\`), which serves every percentile, or promise one that is reported.`);
}

;// CONCATENATED MODULE: ./node_modules/.compiled/judge/latency-figure.js



/** latencyFigure finds a latency indicator in rows; over several, min and max are the extremes and the mean is weighted. */
function latencyFigure(indicator, question) {
    const parts = partsOf(question.rows, question.result);
    if (parts.length === 0)
        return gap('no-requests', 'no request there has a time');
    switch (indicator.kind) {
        case 'percentile':
            return indicator.q >= 1 ? extreme(parts, 'max') : percentileOf(parts, indicator.q, question);
        case 'median':
            return median(parts, question);
        case 'mean':
            return mean(parts);
        case 'min':
        case 'max':
            return extreme(parts, indicator.kind);
        default:
            return indicator;
    }
}
/** detailed gives the rows to ask when the total lacks a percentile: its endpoints, where they add up to it. */
function detailed(total, endpoints, indicator) {
    if (total.figures === undefined || answers(total, indicator))
        return [total];
    const requests = endpoints.reduce((sum, { figures }) => sum + (figures?.requests ?? Number.NaN), 0);
    return requests === total.figures.requests ? endpoints : [total];
}
function answers({ figures }, indicator) {
    if (figures === undefined)
        return false;
    const { latency } = figures;
    switch (indicator.kind) {
        case 'percentile':
            if (indicator.q >= 1)
                return extremeOf(latency, 'max') !== undefined;
            return (0,model_latency/* quantileOf */.Xf)(latency, indicator.q) !== undefined || (indicator.q === 0.5 && latency.medianMs !== undefined);
        case 'median':
            return latency.medianMs !== undefined || (0,model_latency/* quantileOf */.Xf)(latency, 0.5) !== undefined;
        case 'mean':
            return latency.meanMs !== undefined;
        case 'min':
        case 'max':
            return extremeOf(latency, indicator.kind) !== undefined;
        default:
            return indicator;
    }
}
function median(parts, question) {
    const [only] = parts;
    const { medianMs, grid } = only?.latency ?? {};
    const samples = only?.samples;
    if (parts.length === 1 && medianMs !== undefined && grid !== undefined && samples !== undefined) {
        return { kind: 'figure', reading: (0,model_latency/* readingOf */.MU)(medianMs, grid), samples, unclear: withinRounding };
    }
    const middle = percentileOf(parts, 0.5, question);
    return middle.kind === 'figure' ? { ...middle, substitute: 'p50-for-median' } : middle;
}
function mean(parts) {
    const without = parts.filter(({ latency }) => latency.meanMs === undefined);
    if (without.length > 0)
        return lacking('mean', without, parts.length);
    const samples = parts.reduce((sum, part) => sum + part.samples, 0);
    const weighted = parts.map(part => ({
        weight: part.samples / samples,
        reading: (0,model_latency/* readingOf */.MU)(part.latency.meanMs ?? Number.NaN, part.latency.meanGrid),
    }));
    const total = (of) => weighted.reduce((sum, { weight, reading }) => sum + weight * of(reading), 0);
    const open = weighted.some(({ reading }) => reading.highOpen === true);
    const reading = {
        value: total(({ value }) => value),
        low: total(({ low }) => low),
        high: total(({ high }) => high),
        ...(open && { highOpen: true }),
    };
    return { kind: 'figure', reading, samples, unclear: withinRounding };
}
/** A row that reports none leaves its side open: what the others have may be beyond already, but can't be within. */
function extreme(parts, which) {
    const readings = parts.map(({ latency }) => extremeOf(latency, which));
    const known = readings.filter(reading => reading !== undefined);
    const without = parts.filter((_, index) => readings[index] === undefined);
    if (known.length === 0)
        return lacking(which, without, parts.length);
    const samples = parts.reduce((sum, part) => sum + part.samples, 0);
    const farthest = known.reduce((a, b) => (which === 'max' ? larger(a, b) : smaller(a, b)));
    if (without.length === 0)
        return { kind: 'figure', reading: farthest, samples, unclear: withinRounding };
    const { highOpen: _, ...closed } = farthest;
    const reading = which === 'max' ? { ...closed, high: Number.POSITIVE_INFINITY } : { ...farthest, low: 0 };
    return { kind: 'figure', reading, enclosed: true, samples, unclear: lacking(which, without, parts.length) };
}
function larger(a, b) {
    const top = a.high > b.high || (a.high === b.high && a.highOpen !== true) ? a : b;
    return { ...top, value: Math.max(a.value, b.value), low: Math.max(a.low, b.low) };
}
function smaller(a, b) {
    const bottom = a.high < b.high || (a.high === b.high && a.highOpen === true) ? a : b;
    return { ...bottom, value: Math.min(a.value, b.value), low: Math.min(a.low, b.low) };
}
/** The exact extreme where it is reported, else the outermost quantile. */
function extremeOf(latency, which) {
    const exact = which === 'max' ? latency.maxMs : latency.minMs;
    return exact === undefined ? (0,model_latency/* quantileOf */.Xf)(latency, which === 'max' ? 1 : 0) : (0,model_latency/* readingOf */.MU)(exact, latency.extremesGrid);
}
function lacking(figure, without, rows) {
    const where = without.length < rows ? ` for ${without.length} of ${rows} rows (${listed(without.map(({ label }) => label))})` : '';
    return gap('not-reported', `the report carries no ${figure}${where}`);
}
/** failedShareOf is the share of failed requests among those of rows; NaN of none. */
function failedShareOf(rows) {
    const sum = (of) => rows.reduce((all, { figures }) => all + (figures?.[of] ?? 0), 0);
    return sum('failures') / sum('requests');
}
/** countsFailures says whether failed requests are inside the latencies that were judged. */
function countsFailures(result) {
    return result.latencyOf === 'all';
}
/** mostlyFailed is the gap where so many requests failed that times say little (law 7). */
function mostlyFailed(share) {
    const percent = Math.floor(share * 1000) / 10;
    return gap('mostly-failed', `${percent} % of the requests failed, so their times say little`, 'Look at the errors first.');
}

// EXTERNAL MODULE: ./node_modules/.compiled/text/quantity.js
var quantity = __webpack_require__(64621);
;// CONCATENATED MODULE: ./node_modules/.compiled/judge/offered.js


/**
 * notOffered excuses a throughput that was missed because the run never sent so much: offered is the arrival rate times
 * the rows' share of all requests, several requests an arrival counted as such.
 */
function notOffered({ objective: { indicator, condition }, result: { arrivals, total }, rows, }) {
    const rate = arrivals?.offeredRate;
    if (indicator.kind !== 'throughput' || arrivals === undefined || rate === undefined || !(total.requests > 0))
        return undefined;
    if (condition.comparison !== '>=' && condition.comparison !== '>')
        return undefined;
    const requests = rows.reduce((sum, { figures }) => sum + (figures?.requests ?? 0), 0);
    const each = arrivals.sent > 0 ? Math.max(1, total.requests / arrivals.sent) : 1;
    const share = requests / total.requests;
    const offered = rate * each * share;
    if (!(offered < condition.limit))
        return undefined;
    const needed = Math.ceil(condition.limit / (each * share));
    const sent = (0,quantity/* printQuantity */.xi)(offered, 'per-second');
    return gap('not-offered', `the run offered ${sent} only, so it could not show more`, `Set rate ≥ ${needed}/s.`);
}

;// CONCATENATED MODULE: ./node_modules/.compiled/judge/samples.js



/**
 * needOf gives the requests that an objective needs (statistics.md §2.2): for a percentile until an upper bound of it
 * exists, for an error ratio until one failure alone does not miss it; undefined where any number will do.
 */
function needOf(indicator, condition) {
    switch (indicator.kind) {
        case 'percentile':
            return indicator.q > 0 && indicator.q < 1 ? quantileNeed(indicator.q) : undefined;
        case 'median':
            return quantileNeed(0.5);
        case 'errors':
        case '5xx': {
            const upper = upperLimit(condition);
            return upper && upper.limit > 0 ? { least: Math.ceil(1 / upper.limit - 1e-9) } : undefined;
        }
        default:
            return undefined;
    }
}
function quantileNeed(q) {
    return { least: leastSamples(q), good: goodSamples(q) };
}
/** isProven says whether the requests beyond a limit are too few, at 95 %, for the share it allows. */
function isProven({ n, atMost, allowed }) {
    return isShareUnder(atMost, n, allowed);
}
/** isDisproven says whether they are too many, at 95 %, for the share it allows. */
function isDisproven({ n, atLeast, allowed }) {
    return isShareOver(atLeast, n, allowed);
}

;// CONCATENATED MODULE: ./node_modules/.compiled/judge/ruling.js






/** ruleOn is the table of outcomes (contract §5), from what was found to what is said. */
function ruleOn(weighing) {
    const { objective, standing, figure } = weighing;
    const flags = flagsOf(weighing);
    switch (standing) {
        case 'missed': {
            const excuse = notOffered(weighing);
            if (excuse !== undefined)
                return { outcome: 'inconclusive', code: excuse.code, flags, because: excuse };
            if (objective.indicator.kind === 'users' && isShort(figure, objective))
                return { outcome: 'invalid', code: 'users-missing', flags };
            return { outcome: 'fail', code: missedCode(objective.condition), flags };
        }
        case 'unclear':
            return ruleOnUnclear(weighing, flags);
        case 'kept':
            return ruleOnKept(weighing, flags);
        default:
            return standing;
    }
}
/** Users that were promised and did not come, not users too many. */
function isShort({ reading }, { condition }) {
    return 'limit' in condition && reading.value <= Math.min(...[condition.limit].flat());
}
function ruleOnUnclear({ figure, judging, objective }, flags) {
    const because = figure.unclear;
    if (because.code !== 'within-rounding')
        return { outcome: 'inconclusive', code: because.code, flags, because };
    if (judging.strict)
        return { outcome: 'fail', code: 'within-rounding', flags, because };
    if (isBelowMinimum(figure, judging, objective))
        return { outcome: 'inconclusive', code: 'few-samples', flags };
    return { outcome: 'warn', code: 'within-rounding', flags, because };
}
function ruleOnKept({ figure, judging, objective, need, share = 0, result }, flags) {
    const { indicator } = objective;
    if (indicator.kind === 'requests' && figure.reading.value === 0) {
        return { outcome: 'inconclusive', code: 'no-requests', flags, because: gap('no-requests', 'no request was made') };
    }
    if (!countsFailures(result) && indicator.kind === 'percentile' && share > 1 - indicator.q + 1e-9) {
        return { outcome: 'inconclusive', code: 'mostly-failed', flags, because: mostlyFailed(share) };
    }
    if (isBelowMinimum(figure, judging, objective))
        return { outcome: 'inconclusive', code: 'few-samples', flags };
    if (isFew(figure, need))
        return { outcome: judging.strict ? 'inconclusive' : 'warn', code: 'few-samples', flags };
    const unproven = judging.require === 'proven' && figure.tail !== undefined && !isProven(figure.tail());
    return { outcome: unproven ? 'warn' : 'pass', code: 'met', flags };
}
function flagsOf({ figure, standing, need, judging, objective }) {
    const few = isFew(figure, need) || isBelowMinimum(figure, judging, objective);
    const fewInTail = !few && need?.good !== undefined && figure.samples !== undefined && figure.samples < need.good;
    return [
        ...(few ? ['few-samples'] : []),
        ...(fewInTail ? ['few-tail-samples'] : []),
        ...(isClose(figure, standing) ? ['too-close-to-call'] : []),
    ];
}
function isFew({ samples }, need) {
    return need !== undefined && samples !== undefined && samples < need.least;
}
function isBelowMinimum({ samples }, { minRequests }, { indicator }) {
    return minRequests !== undefined && samples !== undefined && indicator.kind !== 'throughput' && samples < minRequests;
}
/** Only counted requests can say so: bounds from other rows' percentiles would cry wolf. */
function isClose({ tail, counted }, standing) {
    if (tail === undefined || counted !== true || standing === 'unclear')
        return false;
    return standing === 'kept' ? !isProven(tail()) : !isDisproven(tail());
}
/** softened is an outcome as a warning objective has it: nothing worse than a warning. */
function softened(outcome, { severity }) {
    return severity === 'warn' && outcome !== 'pass' ? 'warn' : outcome;
}
/** nextOf is what to do about a ruling, where there is something; `wanted` requests would be good. */
function nextOf({ code, flags }, wanted) {
    if (code === 'few-samples')
        return `Run longer or faster: from ${(0,quantity/* printCount */.DK)(wanted)} requests on it is good.`;
    if (code === 'within-rounding')
        return 'Set the limit outside of that range, or measure more finely.';
    return flags.includes('too-close-to-call') ? 'More requests would tell.' : undefined;
}

;// CONCATENATED MODULE: ./node_modules/.compiled/judge/sentences.js





/** messageOf is a compared objective in plain sentences: what, against what, by how much, out of how many. */
function messageOf(told) {
    const { objective, standing } = told;
    const limit = (0,promise/* conditionWords */.ri)(objective.condition, objective.unit);
    const parts = [`${subject(told)} ${observedWords(told)}, limit ${limit}: ${standingWords(told)}${basis(told)}.`];
    if (standing === 'unclear')
        parts.push(roundingWords(told));
    for (const flag of told.flags)
        parts.push(flagWords(flag, told));
    if (isUnproven(told))
        parts.push('Kept, but the report cannot prove it: it does not count the requests beyond the limit.');
    return parts.filter(part => part !== '').join(' ');
}
/** gapMessage says why an objective could not be judged; what encloses its figure is told where rows are at odds. */
function gapMessage(one, { code, why }, figure) {
    const { condition, unit } = one.objective;
    const lies = figure === undefined || code !== 'rows-straddle'
        ? ''
        : `it is ${enclosedWords(figure.reading.low, figure.reading.high, unit)}, `;
    return `${subject(one)} ${(0,promise/* conditionWords */.ri)(condition, unit)} could not be judged: ${lies}${why}.`;
}
function isUnproven({ standing, outcome, flags, figure }) {
    return standing === 'kept' && outcome === 'warn' && figure.counted !== true && !flags.includes('few-samples');
}
/** subject is what is promised of what: `p95 of /retrieve`; of each endpoint by its own name. */
function subject({ objective, endpoint, method }) {
    if (endpoint === undefined)
        return clipped((0,promise/* subjectWords */.oR)(objective));
    return clipped(`${(0,model_objective/* indicatorName */.p)(objective.indicator)} of ${method === undefined ? '' : `${method} `}${endpoint}`);
}
function observedWords({ objective: { unit, condition }, figure: { reading, enclosed } }) {
    if (enclosed)
        return enclosedWords(reading.low, reading.high, unit);
    const limit = 'limit' in condition ? nearestLimit(reading.value, [condition.limit].flat()) : undefined;
    return limit === undefined ? (0,quantity/* printQuantity */.xi)(reading.value, unit) : (0,quantity/* printApart */.iN)(reading.value, limit, unit)[0];
}
function enclosedWords(low, high, unit) {
    const from = (0,quantity/* printQuantity */.xi)(low, unit);
    const to = (0,quantity/* printQuantity */.xi)(high, unit);
    if (!Number.isFinite(high))
        return `at least ${from}`;
    if (low === 0)
        return `at most ${to}`;
    return from === to ? from : `between ${from} and ${to}`;
}
function nearestLimit(value, limits) {
    return limits.toSorted((a, b) => Math.abs(a - value) - Math.abs(b - value))[0];
}
function standingWords({ objective, standing, figure }) {
    if (standing === 'unclear')
        return 'within rounding';
    const margin = figure.enclosed ? undefined : marginOf(figure.reading.value, objective.condition);
    if (standing === 'missed')
        return margin === undefined ? 'missed' : `missed by ${unsigned(margin)}`;
    return margin === undefined || margin === 0 ? 'kept' : `kept, ${unsigned(margin)} to spare`;
}
function unsigned(margin) {
    return Math.abs(margin) < 0.0005 ? 'less than 0.1 %' : (0,quantity/* printChange */.cL)(Math.abs(margin)).slice(1);
}
function basis({ figure: { samples }, rows }) {
    const requests = samples === undefined ? '' : `${(0,quantity/* printCount */.DK)(samples)} ${samples === 1 ? 'request' : 'requests'}`;
    const over = rows.length > 1 ? `${(0,quantity/* printCount */.DK)(rows.length)} rows` : '';
    const both = [requests, over].filter(part => part !== '').join(' in ');
    return both === '' ? '' : ` (${both})`;
}
function roundingWords({ figure: { reading }, objective: { unit }, outcome }) {
    const print = (value) => (unit === 'ms' ? (0,promise/* printLimit */.rW)(value, unit) : (0,quantity/* printQuantity */.xi)(value, unit, 1));
    const strict = outcome === 'fail' ? ', which strict judging fails' : '';
    const to = Number.isFinite(reading.high) ? ` to ${print(reading.high)}` : ' or more';
    return `The figure stands for ${print(reading.low)}${to}, and the limit lies inside${strict}.`;
}
function flagWords(flag, told) {
    const { need, figure, objective, share } = told;
    const name = (0,model_objective/* indicatorName */.p)(objective.indicator);
    const n = (0,quantity/* printCount */.DK)(figure.samples ?? 0);
    switch (flag) {
        case 'few-samples':
            return fewWords(name, n, told);
        case 'few-tail-samples':
            return `Few tail samples: ${name} is good from ${(0,quantity/* printCount */.DK)(need?.good ?? 0)} requests on.`;
        case 'too-close-to-call':
            return closeWords(told);
        case 'failures-inside':
            return `${(0,quantity/* printQuantity */.xi)(share ?? 0, 'ratio')} of these requests failed, and their times count in it.`;
        case 'waived':
            return '';
        default:
            return flag;
    }
}
function fewWords(name, n, { need, figure, minRequests = 0 }) {
    if (need === undefined || (figure.samples ?? 0) >= need.least) {
        return `At least ${(0,quantity/* printCount */.DK)(minRequests)} requests were asked for; there were ${n}.`;
    }
    const good = need.good === undefined ? '' : ` and ${(0,quantity/* printCount */.DK)(need.good)} for a good one`;
    return `${name} needs ${(0,quantity/* printCount */.DK)(need.least)} requests for any statement${good}; there were ${n}.`;
}
function closeWords({ figure: { confidence }, objective: { unit } }) {
    if (confidence === undefined)
        return 'Too close to call.';
    return `Too close to call: 95 % interval ${(0,quantity/* printQuantity */.xi)(confidence[0], unit)} to ${(0,quantity/* printQuantity */.xi)(confidence[1], unit)}.`;
}

;// CONCATENATED MODULE: ./node_modules/.compiled/judge/slo.js








/** judgeCase compares one objective with what its rows say. */
function judgeCase(one) {
    const { objective, result } = one;
    const latency = slo_latencyOf(objective.indicator);
    const rows = latency !== undefined && objective.scope.kind === 'run' ? oneOrAll(one, latency) : one.rows;
    const share = failedShareOf(rows);
    const evidence = unsound(one) ??
        (latency === undefined
            ? countEvidence(objective.indicator, { rows, condition: objective.condition, result })
            : latencyEvidence(latency, { rows, condition: objective.condition, result }, share));
    if (evidence.kind === 'gap')
        return { finding: gapFinding(one, evidence) };
    const finding = figureFinding({ ...one, rows }, evidence, latency === undefined ? undefined : share);
    return { finding, ...(evidence.substitute && { substitute: evidence.substitute }) };
}
function oneOrAll({ rows, endpoints }, latency) {
    const [total] = rows;
    return total === undefined ? rows : detailed(total, endpoints, latency);
}
/** Figures that are no numbers, and limits that are none, are never compared. */
function unsound({ rows, objective: { indicator, condition } }) {
    const limits = 'limit' in condition ? [condition.limit].flat() : [];
    if (!limits.every(Number.isFinite))
        return gap('not-reported', 'the limit is not a number');
    if (indicator.kind === 'resource')
        return noEvidence(indicator.name);
    if (limits.length === 0)
        return gap('no-evidence', 'only a resource can be watched for growth');
    if (indicator.kind === 'users')
        return undefined;
    if (rows.some(({ figures }) => figures === undefined)) {
        return gap('not-reported', 'the numbers of requests and failures contradict each other');
    }
    const requests = rows.reduce((sum, { figures }) => sum + (figures?.requests ?? 0), 0);
    return requests > 0 || indicator.kind === 'requests' ? undefined : gap('no-requests', 'no request was made');
}
function noEvidence(resource) {
    return gap('no-evidence', `the run holds no figures of ${resource}`, 'Promise it where it is measured, or waive it until it is.');
}
function slo_latencyOf(indicator) {
    switch (indicator.kind) {
        case 'percentile':
            return indicator;
        case 'median':
        case 'mean':
        case 'min':
        case 'max':
            return { kind: indicator.kind };
        default:
            return undefined;
    }
}
/** Law 7: where most requests failed, a latency says nothing about answers. */
function latencyEvidence(indicator, question, share) {
    return share >= 0.5 ? mostlyFailed(share) : latencyFigure(indicator, question);
}
function countEvidence(indicator, question) {
    switch (indicator.kind) {
        case 'errors':
            return errorsFigure(question);
        case '5xx':
            return serverErrorsFigure(question);
        case 'throughput':
            return throughputFigure(question);
        case 'requests':
            return requestsFigure(question);
        case 'users':
            return usersFigure(question);
        default:
            return gap('no-evidence', `nothing measures ${(0,model_objective/* indicatorName */.p)(indicator)}`);
    }
}
function figureFinding(one, figure, share) {
    const { objective, result, judging } = one;
    const { minRequests } = judging;
    const need = needOf(objective.indicator, objective.condition);
    const standing = compare(figure.reading, objective.condition);
    const weighing = { ...one, figure, standing, need, share };
    const ruling = ruleOn(weighing);
    const inside = share !== undefined && share > 0 && countsFailures(result);
    const flags = inside ? [...ruling.flags, 'failures-inside'] : ruling.flags;
    if (ruling.because !== undefined && ruling.code !== 'within-rounding') {
        return { ...gapFinding(one, ruling.because, figure), ...measured(one, figure, standing, share), flags };
    }
    const next = nextOf(ruling, Math.max(need?.good ?? need?.least ?? 0, minRequests ?? 0));
    return {
        ...identity(one),
        ...measured(one, figure, standing, share),
        outcome: softened(ruling.outcome, objective),
        code: ruling.code,
        flags,
        message: messageOf({ ...weighing, flags, outcome: ruling.outcome, minRequests }),
        ...(next !== undefined && { next }),
    };
}
function measured(one, figure, standing, share) {
    const { reading, enclosed, samples, confidence } = figure;
    const margin = marginOf(enclosed ? nearestTo(figure, one.objective, standing) : reading.value, one.objective.condition);
    const bounded = Number.isFinite(reading.high);
    return {
        ...(!enclosed && { observed: reading.value }),
        ...(bounded && { interval: [reading.low, reading.high] }),
        ...(confidence && { confidence }),
        ...(margin !== undefined && standing !== 'unclear' && { margin }),
        ...(samples !== undefined && { samples }),
        ...(share !== undefined && Number.isFinite(share) && { failedShare: share }),
    };
}
/** The end of an interval that is surely kept or missed: the margin is then no smaller than said, or no larger. */
function nearestTo({ reading }, { condition }, standing) {
    const upper = condition.comparison === '<' || condition.comparison === '<=';
    return (standing === 'missed') === upper ? reading.low : reading.high;
}
/** gapFinding is the finding of an objective that cannot be judged. */
function gapFinding(one, why, figure) {
    return {
        ...identity(one),
        outcome: softened('inconclusive', one.objective),
        code: why.code,
        flags: [],
        message: gapMessage(one, why, figure),
        ...(why.next !== undefined && { next: why.next }),
    };
}
function identity({ run, objective, endpoint, method, rows }) {
    const where = endpoint ?? (0,model_objective/* scopeName */.O)(objective.scope);
    const by = method ?? (objective.scope.kind === 'endpoint' ? objective.scope.method : undefined);
    return {
        run,
        kind: objective.indicator.kind === 'resource' ? 'resource' : 'slo',
        severity: objective.severity,
        objective,
        ...(where !== undefined && { endpoint: where }),
        ...(by !== undefined && { method: by }),
        indicator: (0,model_objective/* indicatorName */.p)(objective.indicator),
        condition: objective.condition,
        unit: objective.unit,
        rows: rows.filter(({ isTotal }) => !isTotal).map(({ label }) => label),
        source: objective.source,
    };
}

;// CONCATENATED MODULE: ./node_modules/.compiled/judge/unmatched.js



/** whyUnmatched says why an objective with an endpoint has no row, and what its author may have meant. */
function whyUnmatched(objective, coverage, rows) {
    if (coverage.methodless.length > 0)
        return withoutMethod(objective, coverage.methodless);
    if (objective.scope.kind !== 'endpoint')
        return gap('no-match', 'the report has no endpoints');
    const { pattern, method } = objective.scope;
    const others = method === undefined ? [] : rows.filter(row => row.forms.some(matcherOf(pattern)));
    if (method !== undefined && others.length > 0)
        return otherMethod(method, others);
    const near = (0,nearest/* nearest */.p)(pattern, namesNear(pattern, rows));
    const names = rows.map(({ label }) => label);
    return gap('no-match', names.length === 0 ? 'the report has no endpoints' : `no endpoint of the report matches${nearWords(near, names)}`, near === undefined
        ? 'Write the name as the report has it, or a pattern like `/extract/*`.'
        : `Write \`${near}\` if that is meant.`);
}
/** Comparing words is slow, and a report may have thousands of names. */
const mostCompared = 1000;
function namesNear(pattern, rows) {
    const names = new Set(rows.map(({ forms, name }) => forms.at(-1) ?? name));
    return [...names].filter(name => Math.abs(name.length - pattern.length) <= pattern.length / 3).slice(0, mostCompared);
}
function nearWords(near, names) {
    return near === undefined ? `; it has ${listed(names)}` : `; the nearest is ${near}`;
}
function withoutMethod({ scope }, rows) {
    const method = scope.kind === 'endpoint' ? (scope.method ?? '') : '';
    return gap('no-method', `the report does not say the method of ${listed(rows.map(({ label }) => label))}`, `Leave \`${method}\` out of the objective, or judge a report with methods.`);
}
function otherMethod(method, rows) {
    return gap('no-match', `the report has no ${method} there, only ${listed(rows.map(({ label }) => label))}`, 'Name that method, or none to cover all.');
}

;// CONCATENATED MODULE: ./node_modules/.compiled/judge/validity.js



/** validityOf finds what makes a run no evidence, whatever it promises: nothing, or one finding for each reason. */
function validityOf(run, result, judging) {
    const found = [cutOff(result), noRequests(result), unreachable(result), usersMissing(result), stale(result, judging)];
    return found.filter(problem => problem !== undefined).map(problem => findingOf(run, result, problem));
}
function cutOff({ cancelled }) {
    if (cancelled !== true)
        return undefined;
    return {
        outcome: 'inconclusive',
        code: 'cut-off',
        message: 'The run was cancelled: what it measured is a part, and was not judged.',
        next: 'Run it again to its end.',
    };
}
function noRequests({ total, endpoints }) {
    if (total.requests > 0 || endpoints.some(({ requests }) => requests > 0))
        return undefined;
    return {
        outcome: 'inconclusive',
        code: 'no-requests',
        message: 'The run made no requests.',
        next: 'Check that its users have tasks, and that it ran long enough for one.',
    };
}
/** Law 2: where every request failed for want of a connection, nothing was measured. */
function unreachable({ total, failures, target }) {
    if (!(total.requests > 0) || total.failures < total.requests || failures.length === 0)
        return undefined;
    const refused = failures.filter(({ error }) => isNeverConnected(error)).reduce((sum, { count }) => sum + count, 0);
    if (refused < total.requests)
        return undefined;
    const where = target === undefined ? 'The target' : clipped(target);
    return {
        outcome: 'invalid',
        code: 'unreachable',
        message: `${where} was never reachable: all ${(0,quantity/* printCount */.DK)(total.requests)} requests failed to connect (${clipped(failures[0]?.error ?? '')}).`,
        next: 'Start the target before the load, and check its address.',
    };
}
function usersMissing({ users }) {
    if (users?.asked === undefined || users.reached === undefined || users.reached >= users.asked)
        return undefined;
    return {
        outcome: 'invalid',
        code: 'users-missing',
        message: `Only ${(0,quantity/* printCount */.DK)(users.reached)} of ${(0,quantity/* printCount */.DK)(users.asked)} users were spawned.`,
        next: 'Give the load generator more time to spawn, or more machines.',
    };
}
/** Times without a zone may be ahead by hours; a day ahead is a wrong clock. */
const mostAhead = 86_400_000;
function stale(result, { maxAgeMs, nowMs }) {
    const ended = endOf(result);
    if (maxAgeMs === undefined || ended === undefined)
        return undefined;
    const age = nowMs - ended;
    if (age <= maxAgeMs && age >= -Math.max(maxAgeMs, mostAhead))
        return undefined;
    const moment = `${new Date(ended).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
    const why = age < 0 ? 'which is still to come' : 'longer ago than max-age allows: it may be left over from another run';
    return {
        outcome: 'inconclusive',
        code: 'stale-report',
        message: `The report ended ${moment}, ${why}.`,
        next: 'Write the report in this job, or set `max-age: never` if it is kept on purpose.',
    };
}
/** endOf is when a run ended, in milliseconds since the epoch, where the report says so. */
function endOf({ startedAt, endedAt, durationMs }) {
    const ended = Date.parse(endedAt ?? '');
    if (Number.isFinite(ended))
        return ended;
    const derived = Date.parse(startedAt ?? '') + (durationMs ?? 0);
    return Number.isFinite(derived) ? derived : undefined;
}
function findingOf(run, result, problem) {
    const [file] = result.source.files;
    const source = file === undefined ? undefined : { file };
    return { run, kind: 'validity', severity: 'fail', rows: [], flags: [], ...problem, ...(source && { source }) };
}

;// CONCATENATED MODULE: ./node_modules/.compiled/judge/waivers.js



/** waive shows findings that a waiver covers as warnings, until the end of its day. */
function waive(findings, { waivers, nowMs }) {
    const valid = waivers.filter(waiver => isValid(waiver, nowMs));
    if (valid.length === 0)
        return findings;
    return findings.map(finding => {
        const waiver = (0,model_verdict/* isGraver */.C)(finding.outcome, 'warn') ? valid.find(one => covers(one, finding)) : undefined;
        return waiver === undefined ? finding : waived(finding, waiver);
    });
}
/** waiverNotices tells the waivers that have ended, and those that cover no objective of any run. */
function waiverNotices(findings, runs) {
    return runs.flatMap(({ waivers, nowMs }) => waivers.flatMap(waiver => {
        const { endpoint, indicator, until, source } = waiver;
        const what = [indicator, endpoint].filter(part => part !== undefined).join(' of ') || 'everything';
        if (!isValid(waiver, nowMs))
            return [(0,notice/* notice */.l)('waiver-expired', { what, until, ...source })];
        return findings.some(finding => covers(waiver, finding)) ? [] : [(0,notice/* notice */.l)('waiver-idle', { what, ...source })];
    }));
}
/** A date that is none has passed. */
function isValid({ until }, nowMs) {
    const today = new Date(nowMs).toISOString().slice(0, 10);
    return /^\d{4}-\d{2}-\d{2}$/.test(until) && today <= until;
}
/** Findings about the run itself have no objective, and are not waived. */
function covers({ endpoint, indicator }, finding) {
    if (finding.objective === undefined)
        return false;
    if (indicator !== undefined && indicator.toLowerCase() !== finding.indicator?.toLowerCase())
        return false;
    return endpoint === undefined || coversEndpoint(endpoint, finding);
}
const wholeRun = ['total', 'aggregated', 'overall', 'whole run', '*', '**'];
function coversEndpoint(text, { endpoint, method }) {
    if (endpoint === undefined)
        return wholeRun.some(name => name === text.toLowerCase());
    const named = /^([A-Z]+) (.+)$/i.exec(text);
    if (named?.[1] !== undefined && named[2] !== undefined && named[1].toUpperCase() === method?.toUpperCase()) {
        return matcherOf(named[2])(endpoint);
    }
    return matcherOf(text)(endpoint);
}
function waived(finding, { why, until }) {
    return {
        ...finding,
        outcome: 'warn',
        code: 'waived',
        flags: [...finding.flags, 'waived'],
        message: `${finding.message} Waived until ${until}: ${why}.`,
    };
}

;// CONCATENATED MODULE: ./node_modules/.compiled/judge/settings.js
/** defaultFailOn is what fails a build unless told otherwise. */
const defaultFailOn = ['breach', 'regression', 'inconclusive', 'invalid'];

;// CONCATENATED MODULE: ./node_modules/.compiled/judge/judge.js













/**
 * judge compares runs with what was promised of them. Without objectives and validity problems the verdict is absent.
 * Notices of the results' own sources and of the objectives come first in the verdict's.
 */
function judge(runs, judging) {
    const judged = runs.map(run => judgeRun(run, run.judging ?? judging));
    const findings = judged.flatMap(run => run.findings);
    const verdict = (0,model_verdict/* gravest */.Z)(findings.map(({ outcome }) => outcome));
    return {
        ...(verdict && { verdict }),
        exitCode: exitCodeOf(judged.flatMap(run => run.failing)),
        headline: headlineOf(findings, runs.length),
        runs: judged.map(({ run }) => run),
        findings,
        notices: distinct([
            ...judged.flatMap(run => run.notices),
            ...waiverNotices(findings, runs.map(run => run.judging ?? judging)),
        ]),
    };
}
function judgeRun({ name, result, objectives, notices = [] }, judging) {
    const validity = validityOf(name, result, judging);
    const slo = result.cancelled === true ? nothing : judgeObjectives(name, result, objectives, judging);
    const findings = waive([...validity, ...slo.findings], judging);
    const verdict = (0,model_verdict/* gravest */.Z)(findings.map(({ outcome }) => outcome));
    return {
        run: { name, result, ...(verdict && { verdict }) },
        findings,
        failing: mayFail(findings, judging.failOn),
        notices: [...result.source.warnings, ...notices, ...ageNotice(result, judging), ...slo.notices],
    };
}
const nothing = { findings: [], notices: [] };
function judgeObjectives(run, result, objectives, judging) {
    const rows = rowsOf(result);
    const coverage = coverAll(objectives.filter(isOfEndpoints), rows);
    const total = rows_totalOf(result);
    const judged = objectives.flatMap(objective => {
        const one = { run, result, judging, objective, endpoints: rows, rows: [total] };
        if (objective.scope.kind === 'each' && isOfEndpoints(objective))
            return judgeEach(one, rows);
        const covered = coverage.get(objective);
        return covered === undefined ? [judgeCase(one)] : judgeCovered(one, covered, rows);
    });
    return {
        findings: judged.map(({ finding }) => finding),
        notices: [...substitutes(judged), ...takenOver(coverage), ...uncovered(objectives, coverage, rows)],
    };
}
/** Users and resources are the run's own, whatever endpoint is named beside them. */
function isOfEndpoints({ indicator }) {
    return indicator.kind !== 'users' && indicator.kind !== 'resource';
}
function judgeEach(one, rows) {
    if (rows.length === 0)
        return [{ finding: gapFinding({ ...one, rows }, gap('no-match', 'the report has no endpoints')) }];
    return rows.map(row => judgeCase({ ...one, rows: [row], endpoint: row.name, ...(row.method !== undefined && { method: row.method }) }));
}
function judgeCovered(one, coverage, rows) {
    const { won, contests, matched, methodless } = coverage;
    const gaps = contests.map(contest => ({
        finding: gapFinding({ ...one, rows: contest.rows }, conflict(one.objective, contest)),
    }));
    if (matched === 0 || methodless.length > 0) {
        gaps.push({ finding: gapFinding({ ...one, rows: methodless }, whyUnmatched(one.objective, coverage, rows)) });
    }
    return won.length === 0 ? gaps : [judgeCase({ ...one, rows: won }), ...gaps];
}
function conflict(objective, { rival, rows }) {
    const other = `${(0,promise/* objectiveWords */.Db)(rival)} (${placeWords(rival.source)})`;
    return gap('conflict', `${other} promises otherwise of ${listed(rows.map(({ label }) => label))}, and neither ${placeWords(objective.source)} nor it is drawn more closely`, 'Promise one limit, or draw one of the two patterns more closely.');
}
function placeWords({ file, line }) {
    return line === undefined ? file : `${file}:${line}`;
}
function takenOver(coverage) {
    return [...coverage]
        .filter(([, { matched, won, contests }]) => matched > 0 && won.length === 0 && contests.length === 0)
        .map(([objective]) => (0,notice/* notice */.l)('taken-over', { words: (0,promise/* objectiveWords */.Db)(objective), ...objective.source }));
}
/** Whole-run objectives cover nothing by name, so that beside them alone no endpoint is missed. */
function uncovered(objectives, coverage, rows) {
    if (coverage.size === 0 || objectives.some(({ scope }) => scope.kind === 'each'))
        return [];
    const covered = new Set([...coverage.values()].flatMap(({ won, contests }) => [...won, ...contests.flatMap(one => one.rows)]));
    const names = rows.filter(row => !covered.has(row)).map(({ label }) => label);
    return names.length === 0 ? [] : [(0,notice/* notice */.l)('uncovered-endpoint', { names: listed(names, 10) })];
}
function substitutes(judged) {
    const used = new Set(judged.map(({ substitute }) => substitute));
    return [...used].filter(substitute => substitute !== undefined).map(substitute => (0,notice/* notice */.l)(substitute, {}));
}
function ageNotice(result, { maxAgeMs }) {
    if (maxAgeMs === undefined || endOf(result) !== undefined)
        return [];
    const [file = 'the report'] = result.source.files;
    return [(0,notice/* notice */.l)('age-unknown', { file })];
}
function distinct(notices) {
    const seen = new Set();
    return notices.filter(({ code, message, source }) => {
        const key = JSON.stringify([code, message, source?.file, source?.line]);
        return !seen.has(key) && seen.add(key);
    });
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/.compiled/objectives/conflict.js
var objectives_conflict = __webpack_require__(60823);
// EXTERNAL MODULE: ./node_modules/.compiled/objectives/indicator.js
var indicator = __webpack_require__(36444);
// EXTERNAL MODULE: ./node_modules/.compiled/objectives/words.js + 1 modules
var objectives_words = __webpack_require__(88368);
;// CONCATENATED MODULE: ./node_modules/.compiled/objectives/compare.js



/** comparePromises says which limits were loosened, tightened, removed and added between base and head, each with its line. */
function comparePromises(head, base) {
    const pairs = pairsOf(head.objectives, base.objectives);
    const paired = new Set([...pairs.values()]);
    const changed = [...pairs].flatMap(([now, before]) => changeOf(now, before));
    const removed = base.objectives.filter(objective => !paired.has(objective)).map(removal);
    const added = head.objectives.filter(objective => !pairs.has(objective)).map(addition);
    return [...changed.filter(isLoosened), ...removed, ...changed.filter(change => !isLoosened(change)), ...added];
}
function isLoosened({ code }) {
    return code === 'promise-loosened';
}
/** Pairs by severity first, so that a warning is compared with the warning; what is left by what it promises alone. */
function pairsOf(head, base) {
    const pairs = new Map();
    const taken = new Set();
    for (const keyOf of [objectives_conflict/* promiseKey */.ZS, objectives_conflict/* subjectKey */.ow]) {
        for (const now of head) {
            const before = pairs.has(now) ? undefined : base.find(one => !taken.has(one) && keyOf(one) === keyOf(now));
            if (before === undefined)
                continue;
            pairs.set(now, before);
            taken.add(before);
        }
    }
    return pairs;
}
function changeOf(now, before) {
    const details = {
        ...now.source,
        words: promiseWords(now),
        otherWords: promiseWords(before),
        otherPlace: (0,objectives_conflict/* placeWords */.fp)(before.source),
    };
    if (isLooser(now, before))
        return [(0,notice/* notice */.l)('promise-loosened', details)];
    return isLooser(before, now) ? [(0,notice/* notice */.l)('promise-tightened', details)] : [];
}
function promiseWords(objective) {
    return objective.severity === 'warn' ? `${(0,promise/* objectiveWords */.Db)(objective)} (warns)` : (0,promise/* objectiveWords */.Db)(objective);
}
/** Whoever lets anything pass that the other did not is looser; a moved band is. */
function isLooser(a, b) {
    if (a.severity !== b.severity && a.severity === 'warn')
        return true;
    return !isWithin(a.condition, b.condition);
}
/** Whether all that keeps condition a keeps b too; both are of one direction. */
function isWithin(a, b) {
    if (a.comparison === 'between' || b.comparison === 'between') {
        if (a.comparison !== 'between' || b.comparison !== 'between')
            return false;
        return a.limit[0] >= b.limit[0] && a.limit[1] <= b.limit[1];
    }
    if (!('limit' in a) || !('limit' in b))
        return a.comparison === b.comparison;
    if (a.limit === b.limit)
        return a.comparison.length <= b.comparison.length;
    return a.comparison.startsWith('<') ? a.limit < b.limit : a.limit > b.limit;
}
function removal(objective) {
    return (0,notice/* notice */.l)('promise-removed', { ...objective.source, words: promiseWords(objective) });
}
function addition(objective) {
    return (0,notice/* notice */.l)('promise-added', { ...objective.source, words: promiseWords(objective) });
}
/** stricter joins both sides: every promise of either, and of two limits for the same the stricter. */
function stricter(head, base) {
    const kept = new Map(head.objectives.map(objective => [(0,objectives_conflict/* promiseKey */.ZS)(objective), objective]));
    for (const objective of base.objectives) {
        const key = (0,objectives_conflict/* promiseKey */.ZS)(objective);
        const other = kept.get(key);
        kept.set(key, other === undefined ? objective : stricterOf(other, objective));
    }
    return { objectives: [...kept.values()], notices: head.notices };
}
function stricterOf(now, before) {
    if (isWithin(now.condition, before.condition))
        return now;
    const [a, b] = [now.condition, before.condition];
    if (a.comparison !== 'between' || b.comparison !== 'between')
        return before;
    const [low, high] = [Math.max(a.limit[0], b.limit[0]), Math.min(a.limit[1], b.limit[1])];
    return low < high ? { ...now, condition: { comparison: 'between', limit: [low, high] } } : before;
}

;// CONCATENATED MODULE: ./node_modules/.compiled/objectives/objectives.js






/**
 * readObjectives reads every source and joins them: an option comes before a scenario, a scenario before the config.
 * Throws UserError where a source cannot be read, contradicts itself, or promises nothing.
 */
async function readObjectives(read, sources, options = {}) {
    const resources = new Set([...indicator/* knownResources */.Dv, ...(options.resources ?? []).map(name => name.toLowerCase())]);
    const written = sources.filter(({ text }) => text.trim() !== '');
    const parts = [];
    for (const [index, source] of written.entries()) {
        const { origin } = source;
        if (isPath(source))
            parts.push({ origin, promises: await readFile(read, source, resources) });
        else if (index === written.findIndex(one => one.origin === origin && !isPath(one))) {
            const words = written.filter(one => one.origin === origin && !isPath(one));
            parts.push({ origin, promises: readAllWords(words, resources) });
        }
    }
    return (0,objectives_conflict/* mergeSources */.Rf)(parts);
}
function isPath({ text }) {
    return /\.(?:md|yml|yaml|json|csv)$/i.test(objectives_partsOf(text).path);
}
function objectives_partsOf(text) {
    const entry = text.trim();
    const at = entry.lastIndexOf('#');
    return at < 0 ? { path: entry } : { path: entry.slice(0, at), fragment: entry.slice(at + 1) };
}
/** The words of one origin are one source: two that disagree are a contradiction, not a precedence. */
function readAllWords(sources, resources) {
    const promises = (0,objectives_words/* joinPromises */.v8)(sources.map(source => (0,objectives_words/* readWords */.ux)(source.text, { place: placeOf(source), resources })));
    return (0,objectives_conflict/* withoutRepeats */.jP)(refuseNone(promises, placeOf(sources[0]), ''));
}
function placeOf(source) {
    return source?.place ?? { file: source?.origin === 'option' ? '--slo' : 'slo' };
}
async function readFile(read, source, resources) {
    const { path, fragment } = objectives_partsOf(source.text);
    const file = source.folder === undefined ? external_node_path_.posix.normalize(path) : external_node_path_.posix.join(source.folder, path);
    const text = await read(file);
    if (text === undefined)
        throw new errors/* UserError */.y('file-missing', { file, near: '' });
    const promises = await readText(text, file, fragment, resources);
    return (0,objectives_conflict/* withoutRepeats */.jP)(refuseNone(promises, { file }, fragment === undefined ? '' : ` under \`#${fragment}\``));
}
/** Parsers are loaded when a source needs them: words on a command line need none. */
async function readText(text, file, fragment, resources) {
    if (/\.md$/i.test(file))
        return (await Promise.all(/* import() */[__webpack_require__.e(809), __webpack_require__.e(311)]).then(__webpack_require__.bind(__webpack_require__, 94311))).readMarkdown(text, file, fragment, resources);
    if (/\.csv$/i.test(file))
        return (await Promise.all(/* import() */[__webpack_require__.e(809), __webpack_require__.e(462)]).then(__webpack_require__.bind(__webpack_require__, 56462))).readSheet(text, file, fragment, resources);
    return (await __webpack_require__.e(/* import() */ 655).then(__webpack_require__.bind(__webpack_require__, 40655))).readDocument(text, file, fragment, resources);
}
function refuseNone(promises, { file }, where) {
    if (promises.objectives.length > 0)
        return promises;
    const said = promises.notices.slice(0, 3).map(({ message }) => message);
    const what = said.length > 0
        ? said.join(' ')
        : 'Write a table with a column of endpoints and a column like `P95`, or list items like `p95 < 900ms`.';
    throw new errors/* UserError */.y('objectives-none', { file, where, what });
}

;// CONCATENATED MODULE: ./node_modules/.compiled/setup.js





/** setupOf reads the config that a command names, or load-test.yml where there is one. */
async function setupOf(command, read) {
    const file = (0,_compiled_command/* only */.j6)(command, 'config') ?? 'load-test.yml';
    const text = await read(file);
    if (text === undefined && (0,_compiled_command/* only */.j6)(command, 'config') !== undefined)
        throw new errors/* UserError */.y('file-missing', { file, near: '' });
    const config = text === undefined ? undefined : readConfig(text, file);
    const scenario = scenarioOf(command, config, file);
    return {
        config,
        sources: sourcesOf(command, config, scenario, file),
        judging: (nowMs, maxAgeMs) => judgingOf(command, [scenario, config], nowMs, maxAgeMs),
    };
}
function scenarioOf(command, config, file) {
    const name = (0,_compiled_command/* only */.j6)(command, 'scenario');
    if (name === undefined)
        return undefined;
    const known = [...(config?.scenarios.keys() ?? [])];
    const scenario = config?.scenarios.get(name);
    if (scenario !== undefined)
        return scenario;
    throw new errors/* UserError */.y('scenario-unknown', {
        file,
        name,
        near: (0,errors/* didYouMean */.a)((0,nearest/* nearest */.p)(name, known)),
        names: known.join(', ') || 'none',
    });
}
function sourcesOf(command, config, scenario, file) {
    const folder = file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '.';
    const options = (0,_compiled_command/* all */.Q7)(command, 'slo').map(text => ({ text, origin: 'option', place: { file: '--slo' } }));
    return [
        ...options,
        ...(scenario?.slo ?? []).map(entry => ({ ...entry, origin: 'scenario', folder })),
        ...(config?.slo ?? []).map(entry => ({ ...entry, origin: 'config', folder })),
    ];
}
const settingNames = ['fail-on', 'strict', 'require', 'min-requests', 'max-age', 'waive'];
function judgingOf(command, lower, nowMs, defaultMaxAgeMs) {
    const given = settingNames.flatMap(name => {
        const text = (0,_compiled_command/* only */.j6)(command, name);
        return text === undefined ? [] : [[name, text]];
    });
    const settings = [readSettings(given, name => `--${name}`), ...lower].filter(one => one !== undefined);
    const pick = (key) => settings.find(one => one[key] !== undefined)?.[key];
    const maxAgeMs = pick('maxAgeMs') ?? defaultMaxAgeMs ?? 'never';
    const require = pick('require');
    const minRequests = pick('minRequests');
    return {
        strict: pick('strict') ?? false,
        ...(require && { require }),
        ...(minRequests !== undefined && { minRequests }),
        failOn: pick('failOn') ?? defaultFailOn,
        waivers: pick('waive') ?? [],
        ...(maxAgeMs !== 'never' && { maxAgeMs }),
        nowMs,
    };
}
/** requestsOf reads the reports that a command names, each a path or `name=path`; a path that itself holds `=` is meant as a path when its name would hold a separator. */
function requestsOf(command) {
    return command.arguments.map(argument => {
        const match = /^([\p{L}\p{N}][\p{L}\p{N} _.-]*)=(.+)$/u.exec(argument);
        const [, name, path] = match ?? [];
        return name === undefined || path === undefined ? { path: argument } : { name, path };
    });
}
/** sizeOf is the largest report that may be read, in bytes, where that was set. */
function sizeOf(command, config) {
    const given = (0,_compiled_command/* only */.j6)(command, 'max-report-size');
    const maxBytes = given === undefined ? config?.maxReportSize : readReportSize(given, '--max-report-size');
    return maxBytes === undefined ? {} : { maxBytes };
}
const mostBytesOfSource = 4_000_000;
/** reader reads small text files of the machine; undefined where there is none. */
function reader(host) {
    return async (file) => {
        const bytes = await host.read(file, mostBytesOfSource);
        return bytes && new TextDecoder().decode(bytes);
    };
}

;// CONCATENATED MODULE: ./node_modules/.compiled/text/redact.js
const masked = '***';
/** Each is linear: no quantifier stands inside another, and every run has an upper bound or one way to match. */
const rules = [
    {
        pattern: /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----[^-]{0,10000}(?:-----END [A-Z ]{0,30}PRIVATE KEY-----)?/g,
        shown: masked,
    },
    { pattern: /\b([a-z][a-z0-9+.-]{0,20}:\/\/)[^\s/@?#]{1,500}@/gi, shown: `$1${masked}@` },
    { pattern: /([?&;][\w.~%[\]-]{1,100}=)[^\s&#;"'`|)\]]{1,4000}/g, shown: '$1…' },
    { pattern: /\beyJ[\w-]{5,4000}\.[\w-]{5,4000}(?:\.[\w-]{0,4000})?/g, shown: masked },
    { pattern: /\b(?:gh[opsur]_[A-Za-z0-9]{16,255}|github_pat_\w{20,255}|glpat-[\w-]{16,64})/g, shown: masked },
    { pattern: /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g, shown: masked },
    { pattern: /\b(?:sk|rk|pk)[-_](?:live|test|proj|ant|or)?[-_]?[\w-]{16,255}/g, shown: masked },
    { pattern: /\b(?:xox[abeprs]|xapp)-[\w-]{10,255}/g, shown: masked },
    { pattern: /\bAIza[\w-]{30,50}/g, shown: masked },
    {
        pattern: /\b(?:npm_[A-Za-z0-9]{30,64}|pypi-[\w-]{30,255}|dop_v1_[a-f0-9]{40,80}|hf_[A-Za-z0-9]{20,64})/g,
        shown: masked,
    },
    { pattern: /\b(Bearer|Basic|Token|ApiKey)(\s{1,5}|%20)[\w.~+/=-]{8,4000}/gi, shown: `$1$2${masked}` },
    {
        pattern: /\b(pass(?:word|wd)?|secret|token|api[-_]?key|access[-_]?key|client[-_]?secret|authorization|x-api-key|private-token)(["']?\s{0,3}[:=]\s{0,3}["']?)(?!\*\*\*)[^\s"',;&|]{4,4000}/gi,
        shown: `$1$2${masked}`,
    },
    { pattern: /\b[a-f0-9]{40,4000}\b/gi, shown: masked },
];
/**
 * redact masks what looks like a secret: user information and query values of URLs, tokens of known shapes, values of
 * keys named like secrets, and long runs of hexadecimal digits. Ordinary names of endpoints stay as they are.
 */
function redact(text) {
    return rules.reduce((shown, { pattern, shown: replacement }) => shown.replace(pattern, replacement), text);
}
function redactAll(value) {
    if (typeof value === 'string')
        return redact(value);
    if (Array.isArray(value))
        return value.some(isWorthAVisit) ? value.map(item => redactAll(item)) : value;
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, redactAll(inner)]));
}
/** Lists of numbers, such as buckets, hold no secret and are long. */
function isWorthAVisit(value) {
    return Array.isArray(value) ? value.some(isWorthAVisit) : typeof value !== 'number';
}

// EXTERNAL MODULE: ./node_modules/.compiled/version.js
var version = __webpack_require__(32652);
;// CONCATENATED MODULE: ./node_modules/.compiled/judgement.js









/** judged reads reports and promises and judges the one by the other; `promises` says whether there must be some. */
async function judged(command, desk, promises) {
    const setup = await setupOf(command, reader(desk.host));
    if (promises === 'required' && setup.sources.length === 0)
        throw new errors/* UserError */.y('no-objectives-given', {});
    const results = await ingest(desk.host, requestsOf(command), sizeOf(command, setup.config));
    const promised = setup.sources.length === 0 ? nothingPromised : await promisesOf(command, desk, setup);
    return verdictOf(results, promised, setup, command, desk);
}
const nothingPromised = { objectives: [], notices: [] };
/** published judges what a fork's run saved by the base branch's own promises; nothing else in its folder is read. */
async function published(command, desk) {
    const [folder = ''] = command.arguments;
    const readAtBase = desk.workflow?.readAtBase;
    if (readAtBase === undefined)
        throw new errors/* UserError */.y('publish-outside', {});
    const setup = await setupOf(command, readAtBase);
    if (setup.sources.length === 0)
        throw new errors/* UserError */.y('no-objectives-given', {});
    const found = [
        ...(await desk.host.find(`${folder}/**/result.json`)),
        ...(await desk.host.find(`${folder}/**/*.result.json`)),
    ];
    if (found.length === 0)
        throw new errors/* UserError */.y('published-nothing', { file: folder });
    const requests = found.map(path => ({
        path,
        ...(found.length > 1 && { name: path.split('/').at(-1)?.replace('.result.json', '') ?? path }),
    }));
    const results = await ingest(desk.host, requests, sizeOf(command, setup.config));
    const { verdict, context } = verdictOf(results, await readObjectives(readAtBase, setup.sources), setup, command, desk);
    return { verdict, context: { ...context, fromFork: true } };
}
/** In a workflow, a report of another day is likely that of another run. */
const oneDayMs = 86_400_000;
function verdictOf(results, promised, setup, command, desk) {
    const name = nameOf(results, setup, command, desk);
    const runs = results.map(result => ({
        name: result.name ?? name,
        result,
        objectives: promised.objectives,
        notices: promised.notices,
    }));
    const { workflow } = desk;
    return {
        verdict: redactAll(judge(runs, setup.judging(desk.host.now(), desk.workflow && oneDayMs))),
        context: {
            name,
            version: version/* version */.r,
            ...(workflow && { links: workflow.links }),
            ...(workflow?.commit !== undefined && { commit: workflow.commit }),
        },
    };
}
/** In a pull request the promises are read at its base as well, because whoever may change them may loosen them. */
async function promisesOf(command, { host, workflow }, setup) {
    const head = await readObjectives(reader(host), setup.sources);
    if (workflow?.readAtBase === undefined)
        return head;
    const base = await promisesAtBase(command, workflow.readAtBase);
    if ('code' in base)
        return { ...head, notices: [...head.notices, base] };
    const notices = comparePromises(head, base);
    const chosen = { head, base, stricter: stricter(head, base) }[sideOf(command)];
    return { ...chosen, notices: [...chosen.notices, ...notices] };
}
async function promisesAtBase(command, readAtBase) {
    try {
        return await readObjectives(readAtBase, (await setupOf(command, readAtBase)).sources);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.y) || sideOf(command) !== 'head')
            throw error;
        return (0,notice/* notice */.l)('base-unreadable', { why: error.message });
    }
}
function sideOf(command) {
    const side = (0,_compiled_command/* only */.j6)(command, 'slo-from');
    return side === 'base' || side === 'stricter' ? side : 'head';
}
function nameOf(results, { config }, command, { workflow }) {
    const [first] = results;
    const own = results.length === 1 ? first?.name : undefined;
    return (0,_compiled_command/* only */.j6)(command, 'name') ?? config?.name ?? own ?? (0,_compiled_command/* only */.j6)(command, 'scenario') ?? workflow?.name ?? 'report';
}

// EXTERNAL MODULE: ./node_modules/.compiled/output.js
var output = __webpack_require__(1475);
// EXTERNAL MODULE: ./node_modules/.compiled/report/report.js + 16 modules
var report = __webpack_require__(8497);
// EXTERNAL MODULE: ./node_modules/.compiled/text/escape.js
var text_escape = __webpack_require__(34819);
;// CONCATENATED MODULE: ./node_modules/.compiled/run.js














/** run does what a command asks for; throws UserError for a user's mistake. */
async function run_run(command, desk) {
    switch (command.name) {
        case 'check':
            return (0,output/* shown */.SP)(await judged(command, desk, 'required'), command, desk);
        case 'report':
            return (0,output/* rendered */.gj)(await judged(command, desk, 'optional'), command, desk);
        case 'publish':
            return (0,output/* shown */.SP)(await published(command, desk), command, desk);
        case 'inspect':
            return inspected(command, desk);
        case 'validate':
            return validated(command, desk);
        case 'schema':
            return { exitCode: 0, output: `${JSON.stringify(configSchema(), undefined, 2)}\n` };
        case 'completion':
            return { exitCode: 0, output: completionFor(command) };
        case 'init':
            return initialised(desk);
        case 'doctor':
            return examined(command, desk);
        default:
            return command.name;
    }
}
async function inspected(command, { host }) {
    const results = redactAll(await ingest(host, requestsOf(command), sizeOf(command, undefined)));
    return { exitCode: 0, output: (0,_compiled_command/* only */.j6)(command, 'format') === 'json' ? (0,report/* inspectJson */.jj)(results) : (0,report/* inspectText */.O0)(results) };
}
async function validated(command, desk) {
    const setup = await setupOf(command, reader(desk.host));
    if (setup.sources.length === 0)
        throw new errors/* UserError */.y('no-objectives-given', {});
    const { objectives, notices } = await readObjectives(reader(desk.host), setup.sources);
    const output = (0,_compiled_command/* only */.j6)(command, 'format') === 'json' ? (0,report/* objectivesJson */.xb)(objectives, notices) : (0,report/* objectivesText */.qP)(objectives, notices);
    return { exitCode: 0, output };
}
function completionFor({ arguments: [given = ''] }) {
    const shell = shells.find(name => name === given);
    if (shell === undefined)
        throw new errors/* UserError */.y('shell-unknown', { shell: given, shells: shells.join(', ') });
    return completion(shell, grammar());
}
function grammar() {
    const names = Object.keys(_compiled_command/* commands */.Pi).filter(_compiled_command/* isCommand */.y9);
    return {
        program: 'load-test',
        commands: names.map(name => ({
            name,
            summary: _compiled_command/* commands */.Pi[name].summary,
            options: (0,_compiled_command/* optionsOf */.cz)(name).map(({ name: option, summary, value, choices }) => ({
                name: option,
                summary,
                takesValue: value !== undefined,
                ...(choices && { values: choices }),
            })),
        })),
    };
}
async function initialised({ host }) {
    const { written, kept, slo } = await initialise(host, path => objectivesIn(host, path));
    const lines = [
        ...written.map(file => `wrote ${file}`),
        ...kept.map(file => `${file} is there already, and stays as it is`),
        `Next: look at ${slo}, then \`load-test validate\`, then \`load-test check REPORT\`.`,
    ];
    return { exitCode: 0, output: `${lines.join('\n')}\n` };
}
async function objectivesIn(host, path) {
    try {
        return (await readObjectives(reader(host), [{ text: path, origin: 'option' }])).objectives.length;
    }
    catch (error) {
        if (error instanceof errors/* UserError */.y)
            return 0;
        throw error;
    }
}
async function examined(command, { host, machine }) {
    const facts = { nodeVersion: 'unknown', ...machine?.(), ...(await readings(command, host)) };
    const checks = examine(facts);
    const ill = checks.some(({ state }) => state === 'ill');
    const json = (0,_compiled_command/* only */.j6)(command, 'format') === 'json';
    return {
        exitCode: ill ? 2 : 0,
        output: json ? `${JSON.stringify(checks, undefined, 2)}\n` : `${checks.map(checkLine).join('\n')}\n`,
    };
}
async function readings(command, host) {
    const file = (0,_compiled_command/* only */.j6)(command, 'config') ?? 'load-test.yml';
    try {
        const { config, sources } = await setupOf(command, reader(host));
        const count = sources.length === 0 ? undefined : (await readObjectives(reader(host), sources)).objectives.length;
        return { config: config === undefined ? {} : { found: file }, objectives: count === undefined ? {} : { count } };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.y))
            throw error;
        return { config: { problem: error.message }, objectives: {} };
    }
}
function checkLine({ name, state, text, next }) {
    const sign = { well: '✓', note: '·', ill: '✗' }[state];
    return (0,text_escape/* escapeLog */.Ah)(`${sign} ${name.padEnd(11)}${text}${next === undefined ? '' : ` — ${next}`}`);
}


/***/ }),

/***/ 73552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ parseCsv),
  F: () => (/* binding */ parseCsvLines)
});

;// CONCATENATED MODULE: ./node_modules/csv-parse/lib/api/CsvError.js
class CsvError extends Error {
  constructor(code, message, options, ...contexts) {
    if (Array.isArray(message)) message = message.join(" ").trim();
    super(message);
    if (Error.captureStackTrace !== undefined) {
      Error.captureStackTrace(this, CsvError);
    }
    this.code = code;
    for (const context of contexts) {
      for (const key in context) {
        const value = context[key];
        this[key] = Buffer.isBuffer(value)
          ? value.toString(options.encoding)
          : value == null
            ? value
            : JSON.parse(JSON.stringify(value));
      }
    }
  }
}



;// CONCATENATED MODULE: ./node_modules/csv-parse/lib/utils/is_object.js
const is_object = function (obj) {
  return typeof obj === "object" && obj !== null && !Array.isArray(obj);
};



;// CONCATENATED MODULE: ./node_modules/csv-parse/lib/api/normalize_columns_array.js



const normalize_columns_array = function (columns) {
  const normalizedColumns = [];
  for (let i = 0, l = columns.length; i < l; i++) {
    const column = columns[i];
    if (column === undefined || column === null || column === false) {
      normalizedColumns[i] = { disabled: true };
    } else if (typeof column === "string" || typeof column === "number") {
      normalizedColumns[i] = { name: `${column}` };
    } else if (is_object(column)) {
      if (typeof column.name !== "string") {
        throw new CsvError("CSV_OPTION_COLUMNS_MISSING_NAME", [
          "Option columns missing name:",
          `property "name" is required at position ${i}`,
          "when column is an object literal",
        ]);
      }
      normalizedColumns[i] = column;
    } else {
      throw new CsvError("CSV_INVALID_COLUMN_DEFINITION", [
        "Invalid column definition:",
        "expect a string or a literal object,",
        `got ${JSON.stringify(column)} at position ${i}`,
      ]);
    }
  }
  return normalizedColumns;
};



;// CONCATENATED MODULE: ./node_modules/csv-parse/lib/utils/ResizeableBuffer.js
class ResizeableBuffer {
  constructor(size = 100) {
    this.size = size;
    this.length = 0;
    this.buf = Buffer.allocUnsafe(size);
  }
  prepend(val) {
    if (Buffer.isBuffer(val)) {
      const length = this.length + val.length;
      if (length >= this.size) {
        this.resize();
        if (length >= this.size) {
          throw Error("INVALID_BUFFER_STATE");
        }
      }
      const buf = this.buf;
      this.buf = Buffer.allocUnsafe(this.size);
      val.copy(this.buf, 0);
      buf.copy(this.buf, val.length);
      this.length += val.length;
    } else {
      const length = this.length++;
      if (length === this.size) {
        this.resize();
      }
      const buf = this.clone();
      this.buf[0] = val;
      buf.copy(this.buf, 1, 0, length);
    }
  }
  append(val) {
    const length = this.length++;
    if (length === this.size) {
      this.resize();
    }
    this.buf[length] = val;
  }
  clone() {
    return Buffer.from(this.buf.slice(0, this.length));
  }
  resize() {
    const length = this.length;
    this.size = this.size * 2;
    const buf = Buffer.allocUnsafe(this.size);
    this.buf.copy(buf, 0, 0, length);
    this.buf = buf;
  }
  toString(encoding) {
    if (encoding) {
      return this.buf.toString(encoding, 0, this.length);
    } else {
      return Uint8Array.prototype.slice.call(this.buf.slice(0, this.length));
    }
  }
  toJSON() {
    return this.toString("utf8");
  }
  reset() {
    this.length = 0;
  }
}

/* harmony default export */ const utils_ResizeableBuffer = (ResizeableBuffer);

;// CONCATENATED MODULE: ./node_modules/csv-parse/lib/api/init_state.js


const init_state = function (options) {
  // ECMAScript WhiteSpace + LineTerminator codepoints, encoded under
  // `options.encoding`. Aligns trimming with `String.prototype.trim()`.
  // https://tc39.es/ecma262/#sec-white-space
  // https://tc39.es/ecma262/#sec-line-terminators
  //
  // Codepoints unrepresentable in the target encoding are dropped: Node's
  // Buffer substitutes them with `?` (0x3F), and including those would cause
  // literal `?` bytes in the input to be trimmed under `latin1`/`ascii`.
  const timchars = [
    // Basic Latin
    0x0020, // [Space](https://www.fileformat.info/info/unicode/char/0020/index.htm)
    0x0009, // [CHARACTER TABULATION (HT)](https://www.fileformat.info/info/unicode/char/0009/index.htm)
    0x000a, // [LINE FEED (LF)](https://www.fileformat.info/info/unicode/char/000a/index.htm)
    0x000d, // [CARRIAGE RETURN (CR)](https://www.fileformat.info/info/unicode/char/000d/index.htm)
    0x000c, // [FORM FEED (FF)](https://www.fileformat.info/info/unicode/char/000c/index.htm)
    0x000b, // [LINE TABULATION (VT)](https://www.fileformat.info/info/unicode/char/000b/index.htm)
    // Latin-1 Supplement
    0x00a0, // [NO-BREAK SPACE (NBSP)](https://www.fileformat.info/info/unicode/char/00a0/index.htm)
    // Ogham
    0x1680, // [OGHAM SPACE MARK](https://www.fileformat.info/info/unicode/char/1680/index.htm)
    // General Punctuation
    0x2000, // [EN QUAD](https://www.fileformat.info/info/unicode/char/2000/index.htm)
    0x2001, // [EM QUAD](https://www.fileformat.info/info/unicode/char/2001/index.htm)
    0x2002, // [EN SPACE](https://www.fileformat.info/info/unicode/char/2002/index.htm)
    0x2003, // [EM SPACE](https://www.fileformat.info/info/unicode/char/2003/index.htm)
    0x2004, // [THREE-PER-EM SPACE](https://www.fileformat.info/info/unicode/char/2004/index.htm)
    0x2005, // [FOUR-PER-EM SPACE](https://www.fileformat.info/info/unicode/char/2005/index.htm)
    0x2006, // [SIX-PER-EM SPACE](https://www.fileformat.info/info/unicode/char/2006/index.htm)
    0x2007, // [FIGURE SPACE](https://www.fileformat.info/info/unicode/char/2007/index.htm)
    0x2008, // [PUNCTUATION SPACE](https://www.fileformat.info/info/unicode/char/2008/index.htm)
    0x2009, // [THIN SPACE](https://www.fileformat.info/info/unicode/char/2009/index.htm)
    0x200a, // [HAIR SPACE](https://www.fileformat.info/info/unicode/char/200a/index.htm)
    0x2028, // [LINE SEPARATOR](https://www.fileformat.info/info/unicode/char/2028/index.htm)
    0x2029, // [PARAGRAPH SEPARATOR](https://www.fileformat.info/info/unicode/char/2029/index.htm)
    0x202f, // [NARROW NO-BREAK SPACE (NNBSP)](https://www.fileformat.info/info/unicode/char/202f/index.htm)
    0x205f, // [MEDIUM MATHEMATICAL SPACE (MMSP)](https://www.fileformat.info/info/unicode/char/205f/index.htm)
    0x3000, // [IDEOGRAPHIC SPACE](https://www.fileformat.info/info/unicode/char/3000/index.htm)
    0xfeff, // [ZERO WIDTH NO-BREAK SPACE (BOM)](https://www.fileformat.info/info/unicode/char/feff/index.htm)
  ].reduce((acc, codepoint) => {
    const encoded = Buffer.from(
      String.fromCharCode(codepoint),
      options.encoding,
    );
    if (codepoint !== 0x3f && encoded.length === 1 && encoded[0] === 0x3f) {
      return acc;
    }
    acc.push(encoded);
    return acc;
  }, []);
  // First-byte lookup table for `__isCharTrimable`. Non-whitespace bytes
  // (the common case) bail out in O(1) without scanning every timchar.
  const timcharFirstBytes = new Uint8Array(256);
  for (const t of timchars) timcharFirstBytes[t[0]] = 1;
  return {
    bomSkipped: false,
    bufBytesStart: 0,
    castField: options.cast_function,
    commenting: false,
    delimiterBufPrevious: undefined,
    delimiterDiscovered: false,
    // Current error encountered by a record
    error: undefined,
    enabled: options.from_line === 1,
    escaping: false,
    escapeIsQuote:
      Buffer.isBuffer(options.escape) &&
      Buffer.isBuffer(options.quote) &&
      Buffer.compare(options.escape, options.quote) === 0,
    // columns can be `false`, `true`, `Array`
    expectedRecordLength: Array.isArray(options.columns)
      ? options.columns.length
      : undefined,
    field: new utils_ResizeableBuffer(20),
    firstLineToHeaders: options.cast_first_line_to_header,
    needMoreDataSize: Math.max(
      // Skip if the remaining buffer smaller than comment
      options.comment !== null ? options.comment.length : 0,
      // Skip if the remaining buffer can be delimiter
      ...(options.delimiter
        ? options.delimiter.map((delimiter) => delimiter.length)
        : []),
      // Auto discovery of delimiter is limited to 1 character
      options.delimiter_auto ? 1 : 0,
      // Skip if the remaining buffer can be escape sequence
      options.quote !== null ? options.quote.length : 0,
      // Skip if the remaining buffer can be a multi-byte trim character
      ...timchars.map((t) => t.length),
    ),
    previousBuf: undefined,
    quoting: false,
    stop: false,
    rawBuffer: new utils_ResizeableBuffer(100),
    record: [],
    recordHasError: false,
    record_length: 0,
    recordDelimiterMaxLength:
      options.record_delimiter.length === 0
        ? 0
        : Math.max(...options.record_delimiter.map((v) => v.length)),
    trimChars: [
      Buffer.from(" ", options.encoding)[0],
      Buffer.from("\t", options.encoding)[0],
    ],
    wasQuoting: false,
    wasRowDelimiter: false,
    timchars: timchars,
    timcharFirstBytes: timcharFirstBytes,
  };
};



;// CONCATENATED MODULE: ./node_modules/csv-parse/lib/utils/underscore.js
const underscore = function (str) {
  return str.replace(/([A-Z])/g, function (_, match) {
    return "_" + match.toLowerCase();
  });
};



;// CONCATENATED MODULE: ./node_modules/csv-parse/lib/api/normalize_options.js





const normalize_options = function (opts) {
  const options = {};
  // Merge with user options
  for (const opt in opts) {
    options[underscore(opt)] = opts[opt];
  }
  // Normalize option `encoding`
  // Note: defined first because other options depends on it
  // to convert chars/strings into buffers.
  if (options.encoding === undefined || options.encoding === true) {
    options.encoding = "utf8";
  } else if (options.encoding === null || options.encoding === false) {
    options.encoding = null;
  } else if (
    typeof options.encoding !== "string" &&
    options.encoding !== null
  ) {
    throw new CsvError(
      "CSV_INVALID_OPTION_ENCODING",
      [
        "Invalid option encoding:",
        "encoding must be a string or null to return a buffer,",
        `got ${JSON.stringify(options.encoding)}`,
      ],
      options,
    );
  }
  // Normalize option `bom`
  if (
    options.bom === undefined ||
    options.bom === null ||
    options.bom === false
  ) {
    options.bom = false;
  } else if (options.bom !== true) {
    throw new CsvError(
      "CSV_INVALID_OPTION_BOM",
      [
        "Invalid option bom:",
        "bom must be true,",
        `got ${JSON.stringify(options.bom)}`,
      ],
      options,
    );
  }
  // Normalize option `cast`
  options.cast_function = null;
  if (
    options.cast === undefined ||
    options.cast === null ||
    options.cast === false ||
    options.cast === ""
  ) {
    options.cast = undefined;
  } else if (typeof options.cast === "function") {
    options.cast_function = options.cast;
    options.cast = true;
  } else if (options.cast !== true) {
    throw new CsvError(
      "CSV_INVALID_OPTION_CAST",
      [
        "Invalid option cast:",
        "cast must be true or a function,",
        `got ${JSON.stringify(options.cast)}`,
      ],
      options,
    );
  }
  // Normalize option `cast_date`
  if (
    options.cast_date === undefined ||
    options.cast_date === null ||
    options.cast_date === false ||
    options.cast_date === ""
  ) {
    options.cast_date = false;
  } else if (options.cast_date === true) {
    options.cast_date = function (value) {
      const date = Date.parse(value);
      return !isNaN(date) ? new Date(date) : value;
    };
  } else if (typeof options.cast_date !== "function") {
    throw new CsvError(
      "CSV_INVALID_OPTION_CAST_DATE",
      [
        "Invalid option cast_date:",
        "cast_date must be true or a function,",
        `got ${JSON.stringify(options.cast_date)}`,
      ],
      options,
    );
  }
  // Normalize option `columns`
  options.cast_first_line_to_header = undefined;
  if (options.columns === true) {
    // Fields in the first line are converted as-is to columns
    options.cast_first_line_to_header = undefined;
  } else if (typeof options.columns === "function") {
    options.cast_first_line_to_header = options.columns;
    options.columns = true;
  } else if (Array.isArray(options.columns)) {
    options.columns = normalize_columns_array(options.columns);
  } else if (
    options.columns === undefined ||
    options.columns === null ||
    options.columns === false
  ) {
    options.columns = false;
  } else {
    throw new CsvError(
      "CSV_INVALID_OPTION_COLUMNS",
      [
        "Invalid option columns:",
        "expect an array, a function or true,",
        `got ${JSON.stringify(options.columns)}`,
      ],
      options,
    );
  }
  // Normalize option `group_columns_by_name`
  if (
    options.group_columns_by_name === undefined ||
    options.group_columns_by_name === null ||
    options.group_columns_by_name === false
  ) {
    options.group_columns_by_name = false;
  } else if (options.group_columns_by_name !== true) {
    throw new CsvError(
      "CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME",
      [
        "Invalid option group_columns_by_name:",
        "expect an boolean,",
        `got ${JSON.stringify(options.group_columns_by_name)}`,
      ],
      options,
    );
  } else if (options.columns === false) {
    throw new CsvError(
      "CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME",
      [
        "Invalid option group_columns_by_name:",
        "the `columns` mode must be activated.",
      ],
      options,
    );
  }
  // Normalize option `comment`
  if (
    options.comment === undefined ||
    options.comment === null ||
    options.comment === false ||
    options.comment === ""
  ) {
    options.comment = null;
  } else {
    if (typeof options.comment === "string") {
      options.comment = Buffer.from(options.comment, options.encoding);
    }
    if (!Buffer.isBuffer(options.comment)) {
      throw new CsvError(
        "CSV_INVALID_OPTION_COMMENT",
        [
          "Invalid option comment:",
          "comment must be a buffer or a string,",
          `got ${JSON.stringify(options.comment)}`,
        ],
        options,
      );
    }
  }
  // Normalize option `comment_no_infix`
  if (
    options.comment_no_infix === undefined ||
    options.comment_no_infix === null ||
    options.comment_no_infix === false
  ) {
    options.comment_no_infix = false;
  } else if (options.comment_no_infix !== true) {
    throw new CsvError(
      "CSV_INVALID_OPTION_COMMENT",
      [
        "Invalid option comment_no_infix:",
        "value must be a boolean,",
        `got ${JSON.stringify(options.comment_no_infix)}`,
      ],
      options,
    );
  }
  // Normalize option `delimiter_auto`
  if (
    options.delimiter_auto === undefined ||
    options.delimiter_auto === null ||
    options.delimiter_auto === false
  ) {
    options.delimiter_auto = false;
  } else if (options.delimiter_auto === true) {
    options.delimiter_auto = {};
  } else if (!is_object(options.delimiter_auto)) {
    throw new CsvError(
      "CSV_INVALID_OPTION_DELIMITER_AUTO",
      [
        "Invalid option delimiter_auto:",
        "delimiter_auto must be a boolean or a configuration object,",
        `got ${JSON.stringify(options.delimiter_auto)}`,
      ],
      options,
    );
  }
  if (options.delimiter_auto) {
    if (options.delimiter_auto.preferred === undefined)
      options.delimiter_auto.preferred = {
        [",".charCodeAt(0)]: 1.8,
        ["\t".charCodeAt(0)]: 1.8,
        [";".charCodeAt(0)]: 1.6,
        [" ".charCodeAt(0)]: 1.6,
        [":".charCodeAt(0)]: 1.5,
        [".".charCodeAt(0)]: 1.4,
        ["/".charCodeAt(0)]: 1.4,
      };
    else if (!is_object(options.delimiter_auto.preferred)) {
      throw new CsvError(
        "CSV_INVALID_OPTION_DELIMITER_AUTO",
        [
          "Invalid option delimiter_auto:",
          "preferred must be an object,",
          `got ${JSON.stringify(options.delimiter_auto.preferred)}`,
        ],
        options,
      );
    }
    if (options.delimiter_auto.score === undefined)
      options.delimiter_auto.score = (info, options) => {
        return (
          (info.total - info.std) * (options.preferred[info.char_code] || 1)
        );
      };
    else if (typeof options.delimiter_auto.score !== "function") {
      throw new CsvError(
        "CSV_INVALID_OPTION_DELIMITER_AUTO",
        [
          "Invalid option delimiter_auto:",
          "score must be a function,",
          `got ${JSON.stringify(options.delimiter_auto.score)}`,
        ],
        options,
      );
    }
    if (options.delimiter_auto.size === undefined)
      options.delimiter_auto.size = 2048;
    else if (typeof options.delimiter_auto.size !== "number") {
      throw new CsvError(
        "CSV_INVALID_OPTION_DELIMITER_AUTO",
        [
          "Invalid option delimiter_auto:",
          "size must be a number,",
          `got ${JSON.stringify(options.delimiter_auto.size)}`,
        ],
        options,
      );
    }
  }
  // Normalize option `delimiter`
  const delimiter_json = JSON.stringify(options.delimiter);
  if (options.delimiter_auto !== false) {
    options.delimiter = [];
  }
  if (!Array.isArray(options.delimiter)) {
    if (
      options.delimiter === undefined ||
      options.delimiter === null ||
      options.delimiter === false
    ) {
      options.delimiter = Buffer.from(",", options.encoding);
    }
    options.delimiter = [options.delimiter];
  }
  options.delimiter = options.delimiter.map(function (delimiter) {
    if (typeof delimiter === "string") {
      delimiter = Buffer.from(delimiter, options.encoding);
    }
    if (!Buffer.isBuffer(delimiter) || delimiter.length === 0) {
      throw new CsvError(
        "CSV_INVALID_OPTION_DELIMITER",
        [
          "Invalid option delimiter:",
          "delimiter must be a non empty string or buffer or array of string|buffer,",
          `got ${delimiter_json}`,
        ],
        options,
      );
    }
    return delimiter;
  });
  // Normalize option `escape`
  if (options.escape === undefined || options.escape === true) {
    options.escape = Buffer.from('"', options.encoding);
  } else if (typeof options.escape === "string") {
    options.escape = Buffer.from(options.escape, options.encoding);
  } else if (options.escape === null || options.escape === false) {
    options.escape = null;
  }
  if (options.escape !== null) {
    if (!Buffer.isBuffer(options.escape)) {
      throw new Error(
        `Invalid Option: escape must be a buffer, a string or a boolean, got ${JSON.stringify(options.escape)}`,
      );
    }
  }
  // Normalize option `from`
  if (options.from === undefined || options.from === null) {
    options.from = 1;
  } else {
    if (typeof options.from === "string" && /\d+/.test(options.from)) {
      options.from = parseInt(options.from);
    }
    if (Number.isInteger(options.from)) {
      if (options.from < 0) {
        throw new Error(
          `Invalid Option: from must be a positive integer, got ${JSON.stringify(opts.from)}`,
        );
      }
    } else {
      throw new Error(
        `Invalid Option: from must be an integer, got ${JSON.stringify(options.from)}`,
      );
    }
  }
  // Normalize option `from_line`
  if (options.from_line === undefined || options.from_line === null) {
    options.from_line = 1;
  } else {
    if (
      typeof options.from_line === "string" &&
      /\d+/.test(options.from_line)
    ) {
      options.from_line = parseInt(options.from_line);
    }
    if (Number.isInteger(options.from_line)) {
      if (options.from_line <= 0) {
        throw new Error(
          `Invalid Option: from_line must be a positive integer greater than 0, got ${JSON.stringify(opts.from_line)}`,
        );
      }
    } else {
      throw new Error(
        `Invalid Option: from_line must be an integer, got ${JSON.stringify(opts.from_line)}`,
      );
    }
  }
  // Normalize options `ignore_last_delimiters`
  if (
    options.ignore_last_delimiters === undefined ||
    options.ignore_last_delimiters === null
  ) {
    options.ignore_last_delimiters = false;
  } else if (typeof options.ignore_last_delimiters === "number") {
    options.ignore_last_delimiters = Math.floor(options.ignore_last_delimiters);
    if (options.ignore_last_delimiters === 0) {
      options.ignore_last_delimiters = false;
    }
  } else if (typeof options.ignore_last_delimiters !== "boolean") {
    throw new CsvError(
      "CSV_INVALID_OPTION_IGNORE_LAST_DELIMITERS",
      [
        "Invalid option `ignore_last_delimiters`:",
        "the value must be a boolean value or an integer,",
        `got ${JSON.stringify(options.ignore_last_delimiters)}`,
      ],
      options,
    );
  }
  if (options.ignore_last_delimiters === true && options.columns === false) {
    throw new CsvError(
      "CSV_IGNORE_LAST_DELIMITERS_REQUIRES_COLUMNS",
      [
        "The option `ignore_last_delimiters`",
        "requires the activation of the `columns` option",
      ],
      options,
    );
  }
  // Normalize option `info`
  if (
    options.info === undefined ||
    options.info === null ||
    options.info === false
  ) {
    options.info = false;
  } else if (options.info !== true) {
    throw new Error(
      `Invalid Option: info must be true, got ${JSON.stringify(options.info)}`,
    );
  }
  // Normalize option `max_record_size`
  if (
    options.max_record_size === undefined ||
    options.max_record_size === null ||
    options.max_record_size === false
  ) {
    options.max_record_size = 0;
  } else if (
    Number.isInteger(options.max_record_size) &&
    options.max_record_size >= 0
  ) {
    // Great, nothing to do
  } else if (
    typeof options.max_record_size === "string" &&
    /\d+/.test(options.max_record_size)
  ) {
    options.max_record_size = parseInt(options.max_record_size);
  } else {
    throw new Error(
      `Invalid Option: max_record_size must be a positive integer, got ${JSON.stringify(options.max_record_size)}`,
    );
  }
  // Normalize option `objname`
  if (
    options.objname === undefined ||
    options.objname === null ||
    options.objname === false
  ) {
    options.objname = undefined;
  } else if (Buffer.isBuffer(options.objname)) {
    if (options.objname.length === 0) {
      throw new Error(`Invalid Option: objname must be a non empty buffer`);
    }
    if (options.encoding === null) {
      // Don't call `toString`, leave objname as a buffer
    } else {
      options.objname = options.objname.toString(options.encoding);
    }
  } else if (typeof options.objname === "string") {
    if (options.objname.length === 0) {
      throw new Error(`Invalid Option: objname must be a non empty string`);
    }
    // Great, nothing to do
  } else if (typeof options.objname === "number") {
    // if(options.objname.length === 0){
    //   throw new Error(`Invalid Option: objname must be a non empty string`);
    // }
    // Great, nothing to do
  } else {
    throw new Error(
      `Invalid Option: objname must be a string or a buffer, got ${options.objname}`,
    );
  }
  if (options.objname !== undefined) {
    if (typeof options.objname === "number") {
      if (options.columns !== false) {
        throw Error(
          "Invalid Option: objname index cannot be combined with columns or be defined as a field",
        );
      }
    } else {
      // A string or a buffer
      if (options.columns === false) {
        throw Error(
          "Invalid Option: objname field must be combined with columns or be defined as an index",
        );
      }
    }
  }
  // Normalize option `on_record`
  if (options.on_record === undefined || options.on_record === null) {
    options.on_record = undefined;
  } else if (typeof options.on_record !== "function") {
    throw new CsvError(
      "CSV_INVALID_OPTION_ON_RECORD",
      [
        "Invalid option `on_record`:",
        "expect a function,",
        `got ${JSON.stringify(options.on_record)}`,
      ],
      options,
    );
  }
  // Normalize option `on_skip`
  // options.on_skip ??= (err, chunk) => {
  //   this.emit('skip', err, chunk);
  // };
  if (
    options.on_skip !== undefined &&
    options.on_skip !== null &&
    typeof options.on_skip !== "function"
  ) {
    throw new Error(
      `Invalid Option: on_skip must be a function, got ${JSON.stringify(options.on_skip)}`,
    );
  }
  // Normalize option `quote`
  if (
    options.quote === null ||
    options.quote === false ||
    options.quote === ""
  ) {
    options.quote = null;
  } else {
    if (options.quote === undefined || options.quote === true) {
      options.quote = Buffer.from('"', options.encoding);
    } else if (typeof options.quote === "string") {
      options.quote = Buffer.from(options.quote, options.encoding);
    }
    if (!Buffer.isBuffer(options.quote)) {
      throw new Error(
        `Invalid Option: quote must be a buffer or a string, got ${JSON.stringify(options.quote)}`,
      );
    }
  }
  // Normalize option `raw`
  if (
    options.raw === undefined ||
    options.raw === null ||
    options.raw === false
  ) {
    options.raw = false;
  } else if (options.raw !== true) {
    throw new Error(
      `Invalid Option: raw must be true, got ${JSON.stringify(options.raw)}`,
    );
  }
  // Normalize option `record_delimiter`
  if (options.record_delimiter === undefined) {
    options.record_delimiter = [];
  } else if (
    typeof options.record_delimiter === "string" ||
    Buffer.isBuffer(options.record_delimiter)
  ) {
    if (options.record_delimiter.length === 0) {
      throw new CsvError(
        "CSV_INVALID_OPTION_RECORD_DELIMITER",
        [
          "Invalid option `record_delimiter`:",
          "value must be a non empty string or buffer,",
          `got ${JSON.stringify(options.record_delimiter)}`,
        ],
        options,
      );
    }
    options.record_delimiter = [options.record_delimiter];
  } else if (!Array.isArray(options.record_delimiter)) {
    throw new CsvError(
      "CSV_INVALID_OPTION_RECORD_DELIMITER",
      [
        "Invalid option `record_delimiter`:",
        "value must be a string, a buffer or array of string|buffer,",
        `got ${JSON.stringify(options.record_delimiter)}`,
      ],
      options,
    );
  }
  options.record_delimiter = options.record_delimiter.map(function (rd, i) {
    if (typeof rd !== "string" && !Buffer.isBuffer(rd)) {
      throw new CsvError(
        "CSV_INVALID_OPTION_RECORD_DELIMITER",
        [
          "Invalid option `record_delimiter`:",
          "value must be a string, a buffer or array of string|buffer",
          `at index ${i},`,
          `got ${JSON.stringify(rd)}`,
        ],
        options,
      );
    } else if (rd.length === 0) {
      throw new CsvError(
        "CSV_INVALID_OPTION_RECORD_DELIMITER",
        [
          "Invalid option `record_delimiter`:",
          "value must be a non empty string or buffer",
          `at index ${i},`,
          `got ${JSON.stringify(rd)}`,
        ],
        options,
      );
    }
    if (typeof rd === "string") {
      rd = Buffer.from(rd, options.encoding);
    }
    return rd;
  });
  // Normalize option `relax_column_count`
  if (typeof options.relax_column_count === "boolean") {
    // Great, nothing to do
  } else if (
    options.relax_column_count === undefined ||
    options.relax_column_count === null
  ) {
    options.relax_column_count = false;
  } else {
    throw new Error(
      `Invalid Option: relax_column_count must be a boolean, got ${JSON.stringify(options.relax_column_count)}`,
    );
  }
  if (typeof options.relax_column_count_less === "boolean") {
    // Great, nothing to do
  } else if (
    options.relax_column_count_less === undefined ||
    options.relax_column_count_less === null
  ) {
    options.relax_column_count_less = false;
  } else {
    throw new Error(
      `Invalid Option: relax_column_count_less must be a boolean, got ${JSON.stringify(options.relax_column_count_less)}`,
    );
  }
  if (typeof options.relax_column_count_more === "boolean") {
    // Great, nothing to do
  } else if (
    options.relax_column_count_more === undefined ||
    options.relax_column_count_more === null
  ) {
    options.relax_column_count_more = false;
  } else {
    throw new Error(
      `Invalid Option: relax_column_count_more must be a boolean, got ${JSON.stringify(options.relax_column_count_more)}`,
    );
  }
  // Normalize option `relax_quotes`
  if (typeof options.relax_quotes === "boolean") {
    // Great, nothing to do
  } else if (
    options.relax_quotes === undefined ||
    options.relax_quotes === null
  ) {
    options.relax_quotes = false;
  } else {
    throw new Error(
      `Invalid Option: relax_quotes must be a boolean, got ${JSON.stringify(options.relax_quotes)}`,
    );
  }
  // Normalize option `skip_empty_lines`
  if (typeof options.skip_empty_lines === "boolean") {
    // Great, nothing to do
  } else if (
    options.skip_empty_lines === undefined ||
    options.skip_empty_lines === null
  ) {
    options.skip_empty_lines = false;
  } else {
    throw new Error(
      `Invalid Option: skip_empty_lines must be a boolean, got ${JSON.stringify(options.skip_empty_lines)}`,
    );
  }
  // Normalize option `skip_records_with_empty_values`
  if (typeof options.skip_records_with_empty_values === "boolean") {
    // Great, nothing to do
  } else if (
    options.skip_records_with_empty_values === undefined ||
    options.skip_records_with_empty_values === null
  ) {
    options.skip_records_with_empty_values = false;
  } else {
    throw new Error(
      `Invalid Option: skip_records_with_empty_values must be a boolean, got ${JSON.stringify(options.skip_records_with_empty_values)}`,
    );
  }
  // Normalize option `skip_records_with_error`
  if (typeof options.skip_records_with_error === "boolean") {
    // Great, nothing to do
  } else if (
    options.skip_records_with_error === undefined ||
    options.skip_records_with_error === null
  ) {
    options.skip_records_with_error = false;
  } else {
    throw new Error(
      `Invalid Option: skip_records_with_error must be a boolean, got ${JSON.stringify(options.skip_records_with_error)}`,
    );
  }
  // Normalize option `rtrim`
  if (
    options.rtrim === undefined ||
    options.rtrim === null ||
    options.rtrim === false
  ) {
    options.rtrim = false;
  } else if (options.rtrim !== true) {
    throw new Error(
      `Invalid Option: rtrim must be a boolean, got ${JSON.stringify(options.rtrim)}`,
    );
  }
  // Normalize option `ltrim`
  if (
    options.ltrim === undefined ||
    options.ltrim === null ||
    options.ltrim === false
  ) {
    options.ltrim = false;
  } else if (options.ltrim !== true) {
    throw new Error(
      `Invalid Option: ltrim must be a boolean, got ${JSON.stringify(options.ltrim)}`,
    );
  }
  // Normalize option `trim`
  if (
    options.trim === undefined ||
    options.trim === null ||
    options.trim === false
  ) {
    options.trim = false;
  } else if (options.trim !== true) {
    throw new Error(
      `Invalid Option: trim must be a boolean, got ${JSON.stringify(options.trim)}`,
    );
  }
  // Normalize options `trim`, `ltrim` and `rtrim`
  if (options.trim === true && opts.ltrim !== false) {
    options.ltrim = true;
  } else if (options.ltrim !== true) {
    options.ltrim = false;
  }
  if (options.trim === true && opts.rtrim !== false) {
    options.rtrim = true;
  } else if (options.rtrim !== true) {
    options.rtrim = false;
  }
  // Normalize option `to`
  if (options.to === undefined || options.to === null) {
    options.to = -1;
  } else if (options.to !== -1) {
    if (typeof options.to === "string" && /\d+/.test(options.to)) {
      options.to = parseInt(options.to);
    }
    if (Number.isInteger(options.to)) {
      if (options.to <= 0) {
        throw new Error(
          `Invalid Option: to must be a positive integer greater than 0, got ${JSON.stringify(opts.to)}`,
        );
      }
    } else {
      throw new Error(
        `Invalid Option: to must be an integer, got ${JSON.stringify(opts.to)}`,
      );
    }
  }
  // Normalize option `to_line`
  if (options.to_line === undefined || options.to_line === null) {
    options.to_line = -1;
  } else if (options.to_line !== -1) {
    if (typeof options.to_line === "string" && /\d+/.test(options.to_line)) {
      options.to_line = parseInt(options.to_line);
    }
    if (Number.isInteger(options.to_line)) {
      if (options.to_line <= 0) {
        throw new Error(
          `Invalid Option: to_line must be a positive integer greater than 0, got ${JSON.stringify(opts.to_line)}`,
        );
      }
    } else {
      throw new Error(
        `Invalid Option: to_line must be an integer, got ${JSON.stringify(opts.to_line)}`,
      );
    }
  }
  return options;
};



;// CONCATENATED MODULE: ./node_modules/csv-parse/lib/utils/delimiter_discover.js



// Discussed in [issue #400](https://github.com/adaltas/node-csv/issues/400)
// See https://github.com/python/cpython/blob/ea1b1c579f600cc85d145c60862b2e6b98701b24/Lib/csv.py#L349
const delimiter_discover = function (records, options) {
  // Normalize the configuration
  if (!options) {
    ({ delimiter_auto: options } = normalize_options({ delimiter_auto: true }));
  }
  // Convert String to Buffer
  if (typeof records === "string") {
    records = Buffer.from(records);
  }
  // Convert Buffer to an array of records
  if (Buffer.isBuffer(records)) {
    records = ((data) => {
      const records = [];
      const parser = transform({ delimiter: [] });
      const push = (record) => records.push(record);
      const close = () => {};
      const error = parser.parse(data, true, push, close);
      if (error !== undefined) throw error;
      return records;
    })(records);
  }
  // Info array initialization, 127 entries, one per char code
  const info = Array(127)
    .fill()
    .map(() => ({ lines: [] }));
  // Traverse each records, count occurences per char code
  records.map(([record], line) => {
    for (let i = 0, l = record.length; i < l; i++) {
      // Count the character frequency
      const code = record.charCodeAt(i);
      if (info[code].lines[line] === undefined) info[code].lines[line] = 0;
      info[code].lines[line]++;
    }
  });
  // Traverse each char code, compute the score
  info.map((info, i) => {
    info.char_code = i;
    info.std = std(info.lines);
    info.total = info.lines.reduce((acc, val) => acc + val, 0);
    info.preferred = !!options.preferred[i];
    info.score = options.score(info, options);
  });
  // Extract the dominant character
  const result = info.reduce(
    (acc, info) => (acc.score > info.score ? acc : info),
    {},
  );
  return String.fromCharCode(result.char_code);
};

const std = function (array) {
  const n = array.length;
  if (n === 0) return 0;
  const mean = array.reduce((a, b) => a + b) / n;
  return Math.sqrt(
    array.map((x) => Math.pow(x - mean, 2)).reduce((a, b) => a + b) / n,
  );
};



;// CONCATENATED MODULE: ./node_modules/csv-parse/lib/api/index.js






const isRecordEmpty = function (record) {
  return record.every(
    (field) =>
      field == null || (field.toString && field.toString().trim() === ""),
  );
};

const cr = 13; // `\r`, carriage return, 0x0D in hexadécimal, 13 in decimal
const nl = 10; // `\n`, newline, 0x0A in hexadecimal, 10 in decimal

const boms = {
  // Note, the following are equals:
  // Buffer.from("\ufeff")
  // Buffer.from([239, 187, 191])
  // Buffer.from('EFBBBF', 'hex')
  utf8: Buffer.from([239, 187, 191]),
  // Note, the following are equals:
  // Buffer.from "\ufeff", 'utf16le
  // Buffer.from([255, 254])
  utf16le: Buffer.from([255, 254]),
};

const transform = function (original_options = {}) {
  const info = {
    bytes: 0,
    bytes_records: 0,
    comment_lines: 0,
    empty_lines: 0,
    invalid_field_length: 0,
    lines: 1,
    records: 0,
  };
  const options = normalize_options(original_options);
  return {
    info: info,
    original_options: original_options,
    options: options,
    state: init_state(options),
    __needMoreData: function (i, bufLen, end) {
      if (end) return false;
      const { encoding, escape, quote } = this.options;
      const { quoting, needMoreDataSize, recordDelimiterMaxLength } =
        this.state;
      const numOfCharLeft = bufLen - i - 1;
      const requiredLength = Math.max(
        needMoreDataSize,
        // Skip if the remaining buffer smaller than record delimiter
        // If "record_delimiter" is yet to be discovered:
        // 1. It is equals to `[]` and "recordDelimiterMaxLength" equals `0`
        // 2. We set the length to windows line ending in the current encoding
        // Note, that encoding is known from user or bom discovery at that point
        // recordDelimiterMaxLength,
        recordDelimiterMaxLength === 0
          ? Buffer.from("\r\n", encoding).length
          : recordDelimiterMaxLength,
        // Skip if remaining buffer can be an escaped quote
        quoting ? (escape === null ? 0 : escape.length) + quote.length : 0,
        // Skip if remaining buffer can be record delimiter following the closing quote
        quoting ? quote.length + recordDelimiterMaxLength : 0,
      );
      return numOfCharLeft < requiredLength;
    },
    // Central parser implementation
    parse: function (nextBuf, end, push, close) {
      const {
        bom,
        comment_no_infix,
        delimiter_auto,
        encoding,
        from_line,
        ltrim,
        max_record_size,
        raw,
        relax_quotes,
        rtrim,
        skip_empty_lines,
        to,
        to_line,
      } = this.options;
      let { comment, escape, quote, record_delimiter } = this.options;
      const {
        bomSkipped,
        delimiterDiscovered,
        delimiterBufPrevious,
        rawBuffer,
        escapeIsQuote,
      } = this.state;
      // Automatic delimiter discovery
      if (!delimiterDiscovered && delimiter_auto) {
        let delimiterBuf;
        if (delimiterBufPrevious === undefined) {
          delimiterBuf = nextBuf;
        } else if (
          delimiterBufPrevious !== undefined &&
          nextBuf === undefined
        ) {
          delimiterBuf = delimiterBufPrevious;
        } else {
          delimiterBuf = Buffer.concat([delimiterBufPrevious, nextBuf]);
        }
        // Ensure that nextBuf is not concatenated a second time during buffer reconciliation
        nextBuf = undefined;
        // this.delimiterBufPrevious = delimiterBuf;
        if (end || delimiterBuf.length > delimiter_auto.size) {
          this.options.delimiter = [
            Buffer.from(
              delimiter_discover(delimiterBuf, this.options.delimiter_auto),
            ),
          ];
          this.state.previousBuf = delimiterBuf;
          this.state.delimiterBufPrevious = undefined;
          this.state.delimiterDiscovered = true;
        } else {
          this.state.delimiterBufPrevious = delimiterBuf;
          return;
        }
      }
      // Previous buffers reconciliation
      const { previousBuf } = this.state;
      let buf;
      if (previousBuf === undefined) {
        if (nextBuf === undefined) {
          // Handle empty string
          close();
          return;
        } else {
          buf = nextBuf;
        }
      } else if (previousBuf !== undefined && nextBuf === undefined) {
        buf = previousBuf;
      } else {
        buf = Buffer.concat([previousBuf, nextBuf]);
      }
      // Handle UTF BOM
      if (bomSkipped === false) {
        if (bom === false) {
          this.state.bomSkipped = true;
        } else if (buf.length < 3) {
          // No enough data
          if (end === false) {
            // Wait for more data
            this.state.previousBuf = buf;
            return;
          }
        } else {
          for (const encoding in boms) {
            if (boms[encoding].compare(buf, 0, boms[encoding].length) === 0) {
              // Skip BOM
              const bomLength = boms[encoding].length;
              this.state.bufBytesStart += bomLength;
              buf = buf.slice(bomLength);
              // Renormalize original options with the new encoding
              const options = normalize_options({
                ...this.original_options,
                encoding: encoding,
              });
              // Properties are merged with the existing options instance
              for (const key in options) {
                this.options[key] = options[key];
              }
              // Options will re-evaluate the Buffer with the new encoding
              ({ comment, escape, quote } = this.options);
              break;
            }
          }
          this.state.bomSkipped = true;
        }
      }
      const bufLen = buf.length;
      let pos;
      for (pos = 0; pos < bufLen; pos++) {
        // Ensure we get enough space to look ahead
        // There should be a way to move this out of the loop
        if (this.__needMoreData(pos, bufLen, end)) {
          break;
        }
        if (this.state.wasRowDelimiter === true) {
          this.info.lines++;
          this.state.wasRowDelimiter = false;
        }
        if (to_line !== -1 && this.info.lines > to_line) {
          this.state.stop = true;
          close();
          return;
        }
        // Auto discovery of record_delimiter, unix, mac and windows supported
        if (this.state.quoting === false && record_delimiter.length === 0) {
          const record_delimiterCount = this.__autoDiscoverRecordDelimiter(
            buf,
            pos,
          );
          if (record_delimiterCount) {
            record_delimiter = this.options.record_delimiter;
          }
        }
        const chr = buf[pos];
        if (raw === true) {
          rawBuffer.append(chr);
        }
        if (
          (chr === cr || chr === nl) &&
          this.state.wasRowDelimiter === false
        ) {
          this.state.wasRowDelimiter = true;
        }
        // Previous char was a valid escape char
        // treat the current char as a regular char
        if (this.state.escaping === true) {
          this.state.escaping = false;
        } else {
          // Escape is only active inside quoted fields
          // We are quoting, the char is an escape chr and there is a chr to escape
          // if(escape !== null && this.state.quoting === true && chr === escape && pos + 1 < bufLen){
          if (
            escape !== null &&
            this.state.quoting === true &&
            this.__isEscape(buf, pos, chr) &&
            pos + escape.length < bufLen
          ) {
            if (escapeIsQuote) {
              if (this.__isQuote(buf, pos + escape.length)) {
                this.state.escaping = true;
                pos += escape.length - 1;
                continue;
              }
            } else {
              this.state.escaping = true;
              pos += escape.length - 1;
              continue;
            }
          }
          // Not currently escaping and chr is a quote
          // TODO: need to compare bytes instead of single char
          if (this.state.commenting === false && this.__isQuote(buf, pos)) {
            if (this.state.quoting === true) {
              const nextChr = buf[pos + quote.length];
              const isNextChrTrimable =
                rtrim && this.__isCharTrimable(buf, pos + quote.length);
              const isNextChrComment =
                comment !== null &&
                this.__compareBytes(comment, buf, pos + quote.length, nextChr);
              const isNextChrDelimiter = this.__isDelimiter(
                buf,
                pos + quote.length,
                nextChr,
              );
              const isNextChrRecordDelimiter =
                record_delimiter.length === 0
                  ? this.__autoDiscoverRecordDelimiter(buf, pos + quote.length)
                  : this.__isRecordDelimiter(nextChr, buf, pos + quote.length);
              // Escape a quote
              // Treat next char as a regular character
              if (
                escape !== null &&
                this.__isEscape(buf, pos, chr) &&
                this.__isQuote(buf, pos + escape.length)
              ) {
                pos += escape.length - 1;
              } else if (
                !nextChr ||
                isNextChrDelimiter ||
                isNextChrRecordDelimiter ||
                isNextChrComment ||
                isNextChrTrimable
              ) {
                this.state.quoting = false;
                this.state.wasQuoting = true;
                pos += quote.length - 1;
                continue;
              } else if (relax_quotes === false) {
                const err = this.__error(
                  new CsvError(
                    "CSV_INVALID_CLOSING_QUOTE",
                    [
                      "Invalid Closing Quote:",
                      `got "${String.fromCharCode(nextChr)}"`,
                      `at line ${this.info.lines}`,
                      "instead of delimiter, record delimiter, trimable character",
                      "(if activated) or comment",
                    ],
                    this.options,
                    this.__infoField(),
                  ),
                );
                if (err !== undefined) return err;
              } else {
                this.state.quoting = false;
                this.state.wasQuoting = true;
                this.state.field.prepend(quote);
                pos += quote.length - 1;
              }
            } else {
              if (this.state.field.length !== 0) {
                // In relax_quotes mode, treat opening quote preceded by chrs as regular
                if (relax_quotes === false) {
                  const info = this.__infoField();
                  const bom = Object.keys(boms)
                    .map((b) =>
                      boms[b].equals(this.state.field.toString()) ? b : false,
                    )
                    .filter(Boolean)[0];
                  const err = this.__error(
                    new CsvError(
                      "INVALID_OPENING_QUOTE",
                      [
                        "Invalid Opening Quote:",
                        `a quote is found on field ${JSON.stringify(info.column)} at line ${info.lines}, value is ${JSON.stringify(this.state.field.toString(encoding))}`,
                        bom ? `(${bom} bom)` : undefined,
                      ],
                      this.options,
                      info,
                      {
                        field: this.state.field,
                      },
                    ),
                  );
                  if (err !== undefined) return err;
                }
              } else {
                this.state.quoting = true;
                pos += quote.length - 1;
                continue;
              }
            }
          }
          if (this.state.quoting === false) {
            const recordDelimiterLength = this.__isRecordDelimiter(
              chr,
              buf,
              pos,
            );
            if (recordDelimiterLength !== 0) {
              // Do not emit comments which take a full line
              const skipCommentLine =
                this.state.commenting &&
                this.state.wasQuoting === false &&
                this.state.record.length === 0 &&
                this.state.field.length === 0;
              if (skipCommentLine) {
                this.info.comment_lines++;
                // Skip full comment line
              } else {
                // Activate records emission if above from_line
                if (
                  this.state.enabled === false &&
                  this.info.lines +
                    (this.state.wasRowDelimiter === true ? 1 : 0) >=
                    from_line
                ) {
                  this.state.enabled = true;
                  this.__resetField();
                  this.__resetRecord();
                  pos += recordDelimiterLength - 1;
                  continue;
                }
                // Skip if line is empty and skip_empty_lines activated
                if (
                  skip_empty_lines === true &&
                  this.state.wasQuoting === false &&
                  this.state.record.length === 0 &&
                  this.state.field.length === 0
                ) {
                  this.info.empty_lines++;
                  pos += recordDelimiterLength - 1;
                  continue;
                }
                this.info.bytes = this.state.bufBytesStart + pos;
                const errField = this.__onField();
                if (errField !== undefined) return errField;
                this.info.bytes =
                  this.state.bufBytesStart + pos + recordDelimiterLength;
                const errRecord = this.__onRecord(push);
                if (errRecord !== undefined) return errRecord;
                if (to !== -1 && this.info.records >= to) {
                  this.state.stop = true;
                  close();
                  return;
                }
              }
              this.state.commenting = false;
              pos += recordDelimiterLength - 1;
              continue;
            }
            if (this.state.commenting) {
              continue;
            }
            if (
              comment !== null &&
              (comment_no_infix === false ||
                (this.state.record.length === 0 &&
                  this.state.field.length === 0))
            ) {
              const commentCount = this.__compareBytes(comment, buf, pos, chr);
              if (commentCount !== 0) {
                this.state.commenting = true;
                continue;
              }
            }
            const delimiterLength = this.__isDelimiter(buf, pos, chr);
            if (delimiterLength !== 0) {
              this.info.bytes = this.state.bufBytesStart + pos;
              const errField = this.__onField();
              if (errField !== undefined) return errField;
              pos += delimiterLength - 1;
              continue;
            }
          }
        }
        if (this.state.commenting === false) {
          if (
            max_record_size !== 0 &&
            this.state.record_length + this.state.field.length > max_record_size
          ) {
            return this.__error(
              new CsvError(
                "CSV_MAX_RECORD_SIZE",
                [
                  "Max Record Size:",
                  "record exceed the maximum number of tolerated bytes",
                  `of ${max_record_size}`,
                  `at line ${this.info.lines}`,
                ],
                this.options,
                this.__infoField(),
              ),
            );
          }
        }
        const lappend =
          ltrim === false ||
          this.state.quoting === true ||
          this.state.field.length !== 0 ||
          !this.__isCharTrimable(buf, pos);
        // rtrim in non quoting is handle in __onField
        const rappend = rtrim === false || this.state.wasQuoting === false;
        if (lappend === true && rappend === true) {
          this.state.field.append(chr);
        } else if (rtrim === true && !this.__isCharTrimable(buf, pos)) {
          return this.__error(
            new CsvError(
              "CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE",
              [
                "Invalid Closing Quote:",
                "found non trimable byte after quote",
                `at line ${this.info.lines}`,
              ],
              this.options,
              this.__infoField(),
            ),
          );
        } else {
          if (lappend === false) {
            pos += this.__isCharTrimable(buf, pos) - 1;
          }
          continue;
        }
      }
      if (end === true) {
        // Ensure we are not ending in a quoting state
        if (this.state.quoting === true) {
          const err = this.__error(
            new CsvError(
              "CSV_QUOTE_NOT_CLOSED",
              [
                "Quote Not Closed:",
                `the parsing is finished with an opening quote at line ${this.info.lines}`,
              ],
              this.options,
              this.__infoField(),
            ),
          );
          if (err !== undefined) return err;
        } else {
          // Skip last line if it has no characters
          if (
            this.state.wasQuoting === true ||
            this.state.record.length !== 0 ||
            this.state.field.length !== 0
          ) {
            this.info.bytes = this.state.bufBytesStart + pos;
            const errField = this.__onField();
            if (errField !== undefined) return errField;
            const errRecord = this.__onRecord(push);
            if (errRecord !== undefined) return errRecord;
          } else if (this.state.wasRowDelimiter === true) {
            this.info.empty_lines++;
          } else if (this.state.commenting === true) {
            this.info.comment_lines++;
          }
        }
      } else {
        this.state.bufBytesStart += pos;
        this.state.previousBuf = buf.slice(pos);
      }
      if (this.state.wasRowDelimiter === true) {
        this.info.lines++;
        this.state.wasRowDelimiter = false;
      }
    },
    __onRecord: function (push) {
      const {
        columns,
        group_columns_by_name,
        encoding,
        info,
        from,
        relax_column_count,
        relax_column_count_less,
        relax_column_count_more,
        raw,
        skip_records_with_empty_values,
      } = this.options;
      const { enabled, record } = this.state;
      if (enabled === false) {
        return this.__resetRecord();
      }
      // Convert the first line into column names
      const recordLength = record.length;
      if (columns === true) {
        if (skip_records_with_empty_values === true && isRecordEmpty(record)) {
          this.__resetRecord();
          return;
        }
        return this.__firstLineToColumns(record);
      }
      if (columns === false && this.info.records === 0) {
        this.state.expectedRecordLength = recordLength;
      }
      if (recordLength !== this.state.expectedRecordLength) {
        const err =
          columns === false
            ? new CsvError(
                "CSV_RECORD_INCONSISTENT_FIELDS_LENGTH",
                [
                  "Invalid Record Length:",
                  `expect ${this.state.expectedRecordLength},`,
                  `got ${recordLength} on line ${this.info.lines}`,
                ],
                this.options,
                this.__infoField(),
                {
                  record: record,
                },
              )
            : new CsvError(
                "CSV_RECORD_INCONSISTENT_COLUMNS",
                [
                  "Invalid Record Length:",
                  `columns length is ${columns.length},`, // rename columns
                  `got ${recordLength} on line ${this.info.lines}`,
                ],
                this.options,
                this.__infoField(),
                {
                  record: record,
                },
              );
        if (
          relax_column_count === true ||
          (relax_column_count_less === true &&
            recordLength < this.state.expectedRecordLength) ||
          (relax_column_count_more === true &&
            recordLength > this.state.expectedRecordLength)
        ) {
          this.info.invalid_field_length++;
          this.state.error = err;
          // Error is undefined with skip_records_with_error
        } else {
          const finalErr = this.__error(err);
          if (finalErr) return finalErr;
        }
      }
      if (skip_records_with_empty_values === true && isRecordEmpty(record)) {
        this.__resetRecord();
        return;
      }
      if (this.state.recordHasError === true) {
        this.__resetRecord();
        this.state.recordHasError = false;
        return;
      }
      this.info.records++;
      if (from === 1 || this.info.records >= from) {
        const { objname } = this.options;
        // With columns, records are object
        if (columns !== false) {
          const obj = {};
          // Transform record array to an object
          for (let i = 0, l = record.length; i < l; i++) {
            if (columns[i] === undefined || columns[i].disabled) continue;
            // Turn duplicate columns into an array
            if (
              group_columns_by_name === true &&
              Object.hasOwn(obj, columns[i].name)
            ) {
              if (Array.isArray(obj[columns[i].name])) {
                obj[columns[i].name] = obj[columns[i].name].concat(record[i]);
              } else {
                obj[columns[i].name] = [obj[columns[i].name], record[i]];
              }
            } else {
              Object.defineProperty(obj, columns[i].name, {
                value: record[i],
                enumerable: true,
                writable: true,
                configurable: true,
              });
            }
          }
          // Without objname (default)
          if (raw === true || info === true) {
            const extRecord = Object.assign(
              { record: obj },
              raw === true
                ? { raw: this.state.rawBuffer.toString(encoding) }
                : {},
              info === true ? { info: this.__infoRecord() } : {},
            );
            const err = this.__push(
              objname === undefined ? extRecord : [obj[objname], extRecord],
              push,
            );
            if (err) {
              return err;
            }
          } else {
            const err = this.__push(
              objname === undefined ? obj : [obj[objname], obj],
              push,
            );
            if (err) {
              return err;
            }
          }
          // Without columns, records are array
        } else {
          if (raw === true || info === true) {
            const extRecord = Object.assign(
              { record: record },
              raw === true
                ? { raw: this.state.rawBuffer.toString(encoding) }
                : {},
              info === true ? { info: this.__infoRecord() } : {},
            );
            const err = this.__push(
              objname === undefined ? extRecord : [record[objname], extRecord],
              push,
            );
            if (err) {
              return err;
            }
          } else {
            const err = this.__push(
              objname === undefined ? record : [record[objname], record],
              push,
            );
            if (err) {
              return err;
            }
          }
        }
      }
      this.__resetRecord();
    },
    __firstLineToColumns: function (record) {
      const { firstLineToHeaders } = this.state;
      try {
        const headers =
          firstLineToHeaders === undefined
            ? record
            : firstLineToHeaders.call(null, record);
        if (!Array.isArray(headers)) {
          return this.__error(
            new CsvError(
              "CSV_INVALID_COLUMN_MAPPING",
              [
                "Invalid Column Mapping:",
                "expect an array from column function,",
                `got ${JSON.stringify(headers)}`,
              ],
              this.options,
              this.__infoField(),
              {
                headers: headers,
              },
            ),
          );
        }
        const normalizedHeaders = normalize_columns_array(headers);
        this.state.expectedRecordLength = normalizedHeaders.length;
        this.options.columns = normalizedHeaders;
        this.__resetRecord();
        return;
      } catch (err) {
        return err;
      }
    },
    __resetRecord: function () {
      if (this.options.raw === true) {
        this.state.rawBuffer.reset();
      }
      this.state.error = undefined;
      this.state.record = [];
      this.state.record_length = 0;
    },
    __onField: function () {
      const { cast, encoding, rtrim, max_record_size } = this.options;
      const { enabled, wasQuoting } = this.state;
      // Short circuit for the from_line options
      if (enabled === false) {
        return this.__resetField();
      }
      let field = this.state.field.toString(encoding);
      if (rtrim === true && wasQuoting === false) {
        field = field.trimRight();
      }
      if (cast === true) {
        const [err, f] = this.__cast(field);
        if (err !== undefined) return err;
        field = f;
      }
      this.state.record.push(field);
      // Increment record length if record size must not exceed a limit
      if (max_record_size !== 0 && typeof field === "string") {
        this.state.record_length += field.length;
      }
      this.__resetField();
    },
    __resetField: function () {
      this.state.field.reset();
      this.state.wasQuoting = false;
    },
    __push: function (record, push) {
      const { on_record } = this.options;
      if (on_record !== undefined) {
        const info = this.__infoRecord();
        try {
          record = on_record.call(null, record, info);
        } catch (err) {
          return err;
        }
        if (record === undefined || record === null) {
          return;
        }
      }
      this.info.bytes_records += this.info.bytes;
      push(record);
    },
    // Return a tuple with the error and the casted value
    __cast: function (field) {
      const { columns, relax_column_count } = this.options;
      const isColumns = Array.isArray(columns);
      // Dont loose time calling cast
      // because the final record is an object
      // and this field can't be associated to a key present in columns
      if (
        isColumns === true &&
        relax_column_count &&
        this.options.columns.length <= this.state.record.length
      ) {
        return [undefined, undefined];
      }
      if (this.state.castField !== null) {
        try {
          const info = this.__infoField();
          return [undefined, this.state.castField.call(null, field, info)];
        } catch (err) {
          return [err];
        }
      }
      if (this.__isFloat(field)) {
        return [undefined, parseFloat(field)];
      } else if (this.options.cast_date !== false) {
        const info = this.__infoField();
        return [undefined, this.options.cast_date.call(null, field, info)];
      }
      return [undefined, field];
    },
    __compareBytes: function (sourceBuf, targetBuf, targetPos, firstByte) {
      if (sourceBuf[0] !== firstByte) return 0;
      const sourceLength = sourceBuf.length;
      for (let i = 1; i < sourceLength; i++) {
        if (sourceBuf[i] !== targetBuf[targetPos + i]) return 0;
      }
      return sourceLength;
    },
    // Helper to test if a character is trimable
    __isCharTrimable: function (buf, pos) {
      const { timchars, timcharFirstBytes } = this.state;
      // Fast bail-out: non-whitespace bytes (the common case) are rejected
      // without scanning the full timchar list.
      const first = buf[pos];
      if (first === undefined || timcharFirstBytes[first] === 0) return 0;
      loop1: for (let i = 0; i < timchars.length; i++) {
        const timchar = timchars[i];
        for (let j = 0; j < timchar.length; j++) {
          if (timchar[j] !== buf[pos + j]) continue loop1;
        }
        return timchar.length;
      }
      return 0;
    },
    __isDelimiter: function (buf, pos, chr) {
      const { delimiter, ignore_last_delimiters } = this.options;
      if (
        ignore_last_delimiters === true &&
        this.state.record.length === this.options.columns.length - 1
      ) {
        return 0;
      } else if (
        ignore_last_delimiters !== false &&
        typeof ignore_last_delimiters === "number" &&
        this.state.record.length === ignore_last_delimiters - 1
      ) {
        return 0;
      }
      loop1: for (let i = 0; i < delimiter.length; i++) {
        const del = delimiter[i];
        if (del[0] === chr) {
          for (let j = 1; j < del.length; j++) {
            if (del[j] !== buf[pos + j]) continue loop1;
          }
          return del.length;
        }
      }
      return 0;
    },
    __isEscape: function (buf, pos, chr) {
      const { escape } = this.options;
      if (escape === null) return false;
      const l = escape.length;
      if (escape[0] === chr) {
        for (let i = 0; i < l; i++) {
          if (escape[i] !== buf[pos + i]) {
            return false;
          }
        }
        return true;
      }
      return false;
    },
    __isFloat: function (value) {
      return value - parseFloat(value) + 1 >= 0; // Borrowed from jquery
    },
    // Keep it in case we implement the `cast_int` option
    // __isInt(value){
    //   // return Number.isInteger(parseInt(value))
    //   // return !isNaN( parseInt( obj ) );
    //   return /^(\-|\+)?[1-9][0-9]*$/.test(value)
    // }
    __isQuote: function (buf, pos) {
      const { quote } = this.options;
      if (quote === null) return false;
      const l = quote.length;
      for (let i = 0; i < l; i++) {
        if (quote[i] !== buf[pos + i]) {
          return false;
        }
      }
      return true;
    },
    __isRecordDelimiter: function (chr, buf, pos) {
      const { record_delimiter } = this.options;
      const recordDelimiterLength = record_delimiter.length;
      loop1: for (let i = 0; i < recordDelimiterLength; i++) {
        const rd = record_delimiter[i];
        const rdLength = rd.length;
        if (rd[0] !== chr) {
          continue;
        }
        for (let j = 1; j < rdLength; j++) {
          if (rd[j] !== buf[pos + j]) {
            continue loop1;
          }
        }
        return rd.length;
      }
      return 0;
    },
    __autoDiscoverRecordDelimiter: function (buf, pos) {
      const { encoding } = this.options;
      // Note, we don't need to cache this information in state,
      // It is only called on the first line until we find out a suitable
      // record delimiter.
      const rds = [
        // Important, the windows line ending must be before mac os 9
        Buffer.from("\r\n", encoding),
        Buffer.from("\n", encoding),
        Buffer.from("\r", encoding),
      ];
      loop: for (let i = 0; i < rds.length; i++) {
        const l = rds[i].length;
        for (let j = 0; j < l; j++) {
          if (rds[i][j] !== buf[pos + j]) {
            continue loop;
          }
        }
        this.options.record_delimiter.push(rds[i]);
        this.state.recordDelimiterMaxLength = rds[i].length;
        return rds[i].length;
      }
      return 0;
    },
    __error: function (msg) {
      const { encoding, raw, skip_records_with_error } = this.options;
      const err = typeof msg === "string" ? new Error(msg) : msg;
      if (skip_records_with_error) {
        this.state.recordHasError = true;
        if (this.options.on_skip !== undefined) {
          try {
            this.options.on_skip(
              err,
              raw ? this.state.rawBuffer.toString(encoding) : undefined,
            );
          } catch (err) {
            return err;
          }
        }
        // this.emit('skip', err, raw ? this.state.rawBuffer.toString(encoding) : undefined);
        return undefined;
      } else {
        return err;
      }
    },
    __infoDataSet: function () {
      return {
        ...this.info,
        columns: this.options.columns,
      };
    },
    __infoRecord: function () {
      const { columns, raw, encoding } = this.options;
      return {
        ...this.__infoDataSet(),
        bytes_records: this.info.bytes,
        error: this.state.error,
        header: columns === true,
        index: this.state.record.length,
        raw: raw ? this.state.rawBuffer.toString(encoding) : undefined,
      };
    },
    __infoField: function () {
      const { columns } = this.options;
      const isColumns = Array.isArray(columns);
      // Bytes records are only incremented when all records'fields are parsed
      const bytes_records = this.info.bytes_records;
      return {
        ...this.__infoRecord(),
        bytes_records: bytes_records,
        column:
          isColumns === true
            ? columns.length > this.state.record.length
              ? columns[this.state.record.length].name
              : null
            : this.state.record.length,
        quoting: this.state.wasQuoting,
      };
    },
  };
};



;// CONCATENATED MODULE: ./node_modules/csv-parse/lib/sync.js



const parse = function (data, opts = {}) {
  if (typeof data === "string") {
    data = Buffer.from(data);
  }
  const records = opts && opts.objname ? Object.create(null) : [];
  const parser = transform(opts);
  const push = (record) => {
    if (parser.options.objname === undefined) records.push(record);
    else {
      records[record[0]] = record[1];
    }
  };
  const close = () => {};
  const error = parser.parse(data, true, push, close);
  if (error !== undefined) throw error;
  return records;
};



;// CONCATENATED MODULE: ./node_modules/.compiled/text/csv.js

const options = {
    bom: true,
    record_delimiter: ['\r\r\n', '\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
};
/**
 * parseCsv reads a CSV text into records: empty lines are no records, also those that `\r\r\n` makes; quotes inside an
 * unquoted cell are letters, and records may have any number of cells.
 */
function parseCsv(text, delimiter = ',') {
    try {
        const records = parse(text, { ...options, delimiter });
        return { kind: 'table', records };
    }
    catch (error) {
        return { kind: 'problem', problem: isUnclosed(error) ? 'quote-not-closed' : 'unreadable' };
    }
}
/** parseCsvLines is `parseCsv` with the line of each record. */
function parseCsvLines(text, delimiter = ',') {
    try {
        const records = [];
        parse(text, {
            ...options,
            delimiter,
            on_record: (cells, { lines }) => {
                records.push({ cells, line: lines - breaksIn(cells) });
                return undefined;
            },
        });
        return records;
    }
    catch (error) {
        return isUnclosed(error) ? 'quote-not-closed' : 'unreadable';
    }
}
/** The parser counts lines at the end of a record. */
function breaksIn(cells) {
    return cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
}
function isUnclosed(error) {
    const code = 'CSV_QUOTE_NOT_CLOSED';
    return error instanceof Error && 'code' in error && error.code === code;
}


/***/ }),

/***/ 93265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ parseDocument)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22059);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64621);



const mostBytes = 256_000;
const deepest = 60;
const mostAliases = 50;
/**
 * parseDocument reads YAML 1.2 or JSON (which is YAML) with positions; an empty document is an empty map.
 * Throws UserError `document-…` for bad syntax, a key twice, tags, more than 256 kB, depth over 60 or over 50 aliases.
 */
function parseDocument(text, file) {
    const bytes = Buffer.byteLength(text);
    if (bytes > mostBytes)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('document-too-large', { file, size: (0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .printBytes */ .pF)(bytes), cap: (0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .printBytes */ .pF)(mostBytes) });
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, {
        lineCounter: lines,
        uniqueKeys: true,
        version: '1.2',
        prettyErrors: false,
        logLevel: 'silent',
    });
    const placeAt = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { file, line: Math.max(1, line), column: Math.max(1, col) };
    };
    const [problem] = [...document.errors, ...document.warnings];
    if (problem?.code === 'RESOURCE_EXHAUSTION')
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('document-too-deep', { file, most: deepest });
    if (problem !== undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('document-syntax', { ...placeAt(problem.pos[0]), problem: inWords(problem.message) });
    if (document.contents === null)
        return { kind: 'map', entries: [], place: placeAt(0) };
    return convert(document.contents, { document, placeAt, aliases: { left: mostAliases }, depth: 0 });
}
function convert(node, how) {
    if (how.depth > deepest)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('document-too-deep', { ...placeOf(node, how), most: deepest });
    const inner = { ...how, depth: how.depth + 1 };
    const place = placeOf(node, how);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
        return convert(resolved(node.resolve(how.document), how, place), inner);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
        return { kind: 'map', entries: node.items.map(item => entryOf(item, inner)), place };
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
        return { kind: 'list', items: node.items.map(item => convert(item, inner)), place };
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
        return { kind: 'scalar', value: plainValue(node.value), text: textOf(node.source, node.value), place };
    return { kind: 'scalar', value: null, text: '', place };
}
function entryOf(pair, how) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isPair */ .tO)(pair))
        throw new Error('a map holds pairs');
    const keyPlace = placeOf(pair.key, how);
    const key = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.key) ? textOf(pair.key.source, pair.key.value) : undefined;
    if (key === undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('document-syntax', { ...keyPlace, problem: 'a key must be plain text' });
    if (key === '<<')
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('document-syntax', { ...keyPlace, problem: 'merge keys (`<<`) are not read' });
    return {
        key,
        keyPlace,
        value: pair.value === null ? { kind: 'scalar', value: null, text: '', place: keyPlace } : convert(pair.value, how),
    };
}
function resolved(target, how, place) {
    how.aliases.left -= 1;
    if (how.aliases.left < 0)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('document-aliases', { ...place, most: mostAliases });
    if (target === undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('document-syntax', { ...place, problem: 'an alias without its anchor' });
    return target;
}
function placeOf(node, how) {
    const range = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) ? node.range : undefined;
    return how.placeAt(range?.[0] ?? 0);
}
function plainValue(value) {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
        return value;
    return value === null || value === undefined ? null : String(value);
}
function textOf(source, value) {
    return source ?? (value === null || value === undefined ? '' : String(value));
}
function inWords(message) {
    const [first = message] = message.split('\n');
    return first
        .replace(/ at line \d+, column \d+:?$/, '')
        .replace(/:$/, '')
        .replace(/\.$/, '');
}


/***/ }),

/***/ 46199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Db: () => (/* binding */ objectiveWords),
/* harmony export */   oR: () => (/* binding */ subjectWords),
/* harmony export */   rW: () => (/* binding */ printLimit),
/* harmony export */   ri: () => (/* binding */ conditionWords)
/* harmony export */ });
/* unused harmony export scopeWords */
/* harmony import */ var _model_objective_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87245);

/** objectiveWords prints an objective as it was understood: `p95 of /retrieve < 900 ms`, `cpu average < 70 %`, `memory no growth`. */
function objectiveWords(objective) {
    const { indicator, condition, unit } = objective;
    const statistic = indicator.kind === 'resource' && 'limit' in condition ? ` ${indicator.statistic}` : '';
    return `${subjectWords(objective)}${statistic} ${conditionWords(condition, unit)}`;
}
/** subjectWords prints what an objective speaks of: `p95 of POST /extract/*`, `errors`, `cpu`. */
function subjectWords({ indicator, scope }) {
    const name = (0,_model_objective_js__WEBPACK_IMPORTED_MODULE_0__/* .indicatorName */ .p)(indicator);
    return scope.kind === 'run' ? name : `${name} of ${scopeWords(scope)}`;
}
/** scopeWords prints a scope: `the whole run`, `each endpoint`, `POST /extract/*`. */
function scopeWords(scope) {
    switch (scope.kind) {
        case 'run':
            return 'the whole run';
        case 'each':
            return 'each endpoint';
        case 'endpoint':
            return scope.method === undefined ? scope.pattern : `${scope.method} ${scope.pattern}`;
        default:
            return scope;
    }
}
/** conditionWords prints a condition: `< 900 ms`, `≤ 0.1 %`, `between 80 % and 90 %`, `no growth`. */
function conditionWords(condition, unit) {
    switch (condition.comparison) {
        case '<':
        case '>':
            return `${condition.comparison} ${printLimit(condition.limit, unit)}`;
        case '<=':
            return `≤ ${printLimit(condition.limit, unit)}`;
        case '>=':
            return `≥ ${printLimit(condition.limit, unit)}`;
        case 'between':
            return `between ${printLimit(condition.limit[0], unit)} and ${printLimit(condition.limit[1], unit)}`;
        case 'no-growth':
            return 'no growth';
        case 'stable':
            return 'stable';
        default:
            return condition;
    }
}
/** printLimit prints a limit with all its digits and no more, since people compare it with what they wrote: `900 ms`, `1.5 s`, `0.1 %`. */
function printLimit(limit, unit) {
    switch (unit) {
        case 'ms':
            return limit < 1000 ? `${plain(limit)} ms` : `${plain(limit / 1000)} s`;
        case 'ratio':
            return `${plain(limit * 100)} %`;
        case 'percent':
            return `${plain(limit)} %`;
        case 'per-second':
            return `${plain(limit)}/s`;
        case 'bytes':
            return printSize(limit);
        case 'count':
        case 'none':
            return plain(limit);
        default:
            return unit;
    }
}
function printSize(bytes) {
    const units = ['B', 'kB', 'MB', 'GB', 'TB'];
    const step = units.findLastIndex((_, power) => bytes >= 1000 ** power);
    return `${plain(bytes / 1000 ** Math.max(0, step))} ${units[Math.max(0, step)] ?? 'B'}`;
}
/** Without the noise of binary fractions, and never as `1e-7`. */
function plain(value) {
    const rounded = Number(value.toPrecision(12));
    return rounded !== 0 && Math.abs(rounded) < 1e-6 ? rounded.toFixed(15).replace(/0+$/, '') : String(rounded);
}


/***/ }),

/***/ 98972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* binding */ readDuration),
/* harmony export */   IP: () => (/* binding */ inUnit),
/* harmony export */   Q6: () => (/* binding */ restOfHundred),
/* harmony export */   T0: () => (/* binding */ isPercentSign),
/* harmony export */   _3: () => (/* binding */ quantileOfPercent),
/* harmony export */   e4: () => (/* binding */ readDecimal),
/* harmony export */   ik: () => (/* binding */ readSize),
/* harmony export */   uF: () => (/* binding */ unitOf),
/* harmony export */   uz: () => (/* binding */ readPercentile)
/* harmony export */ });
/* unused harmony exports readRate, readRatio */
/** Longest number that is read, in characters. */
const longest = 30;
const groupers = [',', '\u2009', '\u202f', '\u2007'];
/**
 * readDecimal reads a number as people write it, `1,500.5` or with thin spaces, into a plain decimal text, which loses nothing.
 * `comma` says that a comma stands where it may mean a decimal point; undefined that it is no number.
 */
function readDecimal(text) {
    if (text.length > longest)
        return undefined;
    const [whole = '', fraction, more] = text.split('.');
    if (more !== undefined || (fraction !== undefined && !isDigits(fraction)))
        return undefined;
    const grouped = groupers.find(grouper => whole.includes(grouper));
    if (grouped === undefined)
        return joined(whole, fraction);
    const groups = whole.split(grouped);
    if (!groups.every(isDigits))
        return undefined;
    return isGrouping(groups) ? joined(groups.join(''), fraction) : 'comma';
}
function joined(whole, fraction) {
    if (whole !== '' && !isDigits(whole))
        return undefined;
    if (fraction === undefined)
        return whole === '' ? undefined : whole;
    return `${whole === '' ? '0' : whole}.${fraction}`;
}
/** `0,500` and `1500,000` hold three digits after the comma and are no thousands all the same. */
function isGrouping([first = '', ...rest]) {
    return first.length <= 3 && !first.startsWith('0') && rest.every(group => group.length === 3);
}
function isDigits(text) {
    return text !== '' && [...text].every(sign => sign >= '0' && sign <= '9');
}
/** inUnit converts a plain decimal text by a unit, by decimal arithmetic: 99.9 % is exactly 0.999. */
function inUnit(decimal, unit) {
    const shifted = Number(`${decimal}e${unit.power}`);
    return (shifted * (unit.times ?? 1)) / (unit.over ?? 1);
}
/** restOfHundred is 100 − decimal for a plain decimal text of at most 100, as a decimal text; else undefined. */
function restOfHundred(decimal) {
    const [whole = '0', fraction = ''] = decimal.split('.');
    const rest = BigInt(`100${'0'.repeat(fraction.length)}`) - BigInt(whole + fraction);
    if (rest < 0n)
        return undefined;
    const digits = String(rest).padStart(fraction.length + 1, '0');
    const point = digits.length - fraction.length;
    return fraction === '' ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`;
}
const time = (power, times = 1) => ({ dimension: 'time', power, times });
const rate = (over = 1) => ({ dimension: 'rate', power: 0, over });
const size = (power, times = 1) => ({ dimension: 'size', power, times });
const units = new Map(Object.entries({
    'µs us μs usec microsecond microseconds': time(-3),
    'ms msec msecs millis millisecond milliseconds': time(0),
    's sec secs second seconds': time(3),
    'min mins minute minutes m': time(3, 60),
    'h hr hrs hour hours': time(3, 3600),
    '% percent pct': { dimension: 'ratio', power: -2 },
    ratio: { dimension: 'ratio', power: 0 },
    '/s /sec /second rps qps req/s reqs/s requests/s req/sec reqs/sec requests/sec requests/second queries/s': rate(),
    '/min /minute rpm qpm req/min reqs/min requests/min requests/minute': rate(60),
    'b byte bytes': size(0),
    kb: size(3),
    mb: size(6),
    gb: size(9),
    tb: size(12),
    kib: size(0, 1024),
    mib: size(0, 1024 ** 2),
    gib: size(0, 1024 ** 3),
    tib: size(0, 1024 ** 4),
}).flatMap(([words, unit]) => words.split(' ').map(word => [word, unit])));
/** unitOf is the unit that a word names, whatever its case: `ms`, `%`, `/s`, `QPS`, `req/min`, `GiB`. */
function unitOf(word) {
    return units.get(word.toLowerCase());
}
/** isPercentSign says whether a unit is hundredths, which a resource reports as they are. */
function isPercentSign(unit) {
    return unit.dimension === 'ratio' && unit.power === -2;
}
/** readDuration reads `300ms`, `30s`, `2m`, `1h30m` or `1d` into ms; undefined for all else, a bare number too. */
function readDuration(text) {
    const parts = partsOf(text.trim());
    if (parts === undefined || !descending(parts.map(({ ms }) => ms)))
        return undefined;
    return parts.reduce((sum, { decimal, ms }) => sum + Number(decimal) * ms, 0);
}
const durationUnits = new Map([
    ['ms', 1],
    ['s', 1000],
    ['m', 60_000],
    ['min', 60_000],
    ['h', 3_600_000],
    ['d', 86_400_000],
]);
function partsOf(text) {
    if (text === '' || text.length > longest)
        return undefined;
    const parts = [];
    let rest = text;
    while (rest !== '') {
        const match = /^(\d+(?:\.\d+)?) ?([a-z]+) ?/.exec(rest);
        const ms = durationUnits.get(match?.[2] ?? '');
        if (match === null || ms === undefined)
            return undefined;
        parts.push({ decimal: match[1] ?? '', ms });
        rest = rest.slice(match[0].length);
    }
    return parts;
}
function descending(steps) {
    return steps.every((step, index) => index === 0 || step < (steps[index - 1] ?? 0));
}
/** readRate reads `50/s`, `600/min`, `50 rps` or a bare `50`, which is per second, into requests or users per second; else undefined. */
function readRate(text) {
    return readWith(text, 'rate', rate());
}
/** readRatio reads `10%` or `0.1 ratio` into 0–1; undefined for all else, a bare number too. */
function readRatio(text) {
    return readWith(text, 'ratio', undefined);
}
/** readSize reads `64MB`, `64 MiB` or bare bytes into bytes; undefined for all else. */
function readSize(text) {
    return readWith(text, 'size', size(0));
}
function readWith(text, dimension, bare) {
    const match = /^([\d.,\u2009\u202f\u2007]{1,30})\s?(\D{0,20})$/.exec(text.trim());
    const decimal = readDecimal(match?.[1] ?? '');
    const unit = match?.[2] === '' ? bare : unitOf(match?.[2] ?? '');
    if (decimal === undefined || decimal === 'comma' || unit?.dimension !== dimension)
        return undefined;
    return inUnit(decimal, unit);
}
/** readPercentile reads a percentile's name, `p95`, `P99.9`, `p(95)`, into a quantile in 0–1; else undefined. */
function readPercentile(name) {
    const match = /^p(?:(\d{1,3}(?:\.\d{1,12})?)|\((\d{1,3}(?:\.\d{1,12})?)\))$/i.exec(name);
    return match === null ? undefined : quantileOfPercent(match[1] ?? match[2] ?? '');
}
/** quantileOfPercent reads the number of a percentile, `99.9`, into a quantile in 0–1; undefined beyond 0 to 100 and at 0. */
function quantileOfPercent(decimal) {
    const q = Number(`${decimal}e-2`);
    return q > 0 && q <= 1 ? q : undefined;
}


/***/ })

};
