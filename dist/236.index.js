export const id = 236;
export const ids = [236];
export const modules = {

/***/ 6747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M3: () => (/* binding */ connector),
  lY: () => (/* binding */ mostBodyBytes),
  eP: () => (/* binding */ mostHeaderBytes),
  rs: () => (/* binding */ urlOf)
});

// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(40610);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
;// CONCATENATED MODULE: ./node_modules/.compiled/load/blocked.js

/**
 * blocked says whether an address is link-local or a cloud's metadata service, which hands out credentials to whoever can
 * reach it. Addresses of IPv4 written as IPv6 count as what they are.
 */
function blocked(address) {
    const plain = address.replace(/%.*$/, '');
    const family = external_node_net_.isIP(plain);
    return family !== 0 && list.check(plain, family === 6 ? 'ipv6' : 'ipv4');
}
const list = new external_node_net_.BlockList();
list.addSubnet('169.254.0.0', 16, 'ipv4');
list.addSubnet('fe80::', 10, 'ipv6');
// The same behind NAT64.
list.addSubnet('64:ff9b::a9fe:0', 112, 'ipv6');
// Metadata of Alibaba, Oracle and Azure; and of AWS by IPv6.
for (const address of ['100.100.100.200', '192.0.0.192', '168.63.129.16'])
    list.addAddress(address, 'ipv4');
list.addAddress('fd00:ec2::254', 'ipv6');

// EXTERNAL MODULE: ./node_modules/.compiled/load/faults.js
var faults = __webpack_require__(40972);
;// CONCATENATED MODULE: ./node_modules/.compiled/load/connect.js





/** mostBodyBytes is what an answer's body may have where the settings say nothing. */
const mostBodyBytes = 64 * 2 ** 20;
/** mostHeaderBytes is what the names and values of an answer's header must stay below together. */
const mostHeaderBytes = 16 * 2 ** 10;
/** urlOf is an origin as a URL: with the default port left out, and IPv6 in brackets. */
function urlOf({ protocol, host, port }) {
    return new URL(`${protocol}//${host.includes(':') && !host.startsWith('[') ? `[${host}]` : host}:${port}`);
}
/**
 * connector opens the connections of both transports, so that names, addresses and TLS are the same for both. Throws where
 * OpenSSL can't read the certificates.
 */
function connector(origin, settings) {
    const host = urlOf(origin).hostname.replace(/^\[|\]$/g, '');
    const timeoutMs = settings.connectTimeoutMs ?? 10_000;
    const dial = origin.protocol === 'https:' ? secureDial(host, origin.port, settings) : plainDial(host, origin.port, settings);
    const isBlocked = isRefused(host, host, settings.allowed ?? []);
    return (settled, onread) => {
        // An address as a literal is not looked up, and so is judged here.
        const socket = isBlocked ? new external_node_net_.Socket().destroy(refusal(host, host)) : dialled(dial, onread);
        return settle(socket, { host, timeoutMs, isSecure: origin.protocol === 'https:' }, settled);
    };
}
function dialled(dial, onread) {
    try {
        return dial(onread);
    }
    catch (error) {
        return new external_node_net_.Socket().destroy(error instanceof Error ? error : new Error(String(error)));
    }
}
function plainDial(host, port, settings) {
    const options = { host, port, lookup: lookupOf(host, settings) };
    return onread => external_node_net_.connect(onread ? { ...options, onread } : options);
}
/** Certificates are read once, and sessions are resumed as a browser does. */
function secureDial(host, port, settings) {
    const { insecure = false, servername, ...pems } = settings.tls ?? {};
    const options = {
        host,
        port,
        lookup: lookupOf(host, settings),
        secureContext: external_node_tls_.createSecureContext(pems),
        rejectUnauthorized: !insecure,
        // A name of TLS must not be an address.
        servername: servername ?? (external_node_net_.isIP(host) === 0 ? host : ''),
        ALPNProtocols: ['http/1.1'],
    };
    let session;
    return onread => external_node_tls_.connect({ ...options, ...(session && { session }), ...(onread && { onread }) }).on('session', next => {
        session = next;
    });
}
function settle(socket, { host, timeoutMs, isSecure }, settled) {
    const over = (failure) => {
        clearTimeout(timer);
        socket.off('connect', connected).off('secureConnect', stood).off('error', failed).off('close', gone);
        settled(failure, socket);
    };
    let isConnected = false;
    const connected = () => {
        isConnected = true;
        if (!isSecure)
            stood();
    };
    const stood = () => over(undefined);
    const failed = (error) => over((0,faults/* connectFailure */.vZ)(error, host, isConnected));
    const gone = () => over(isConnected ? { fault: 'tls', message: 'TLS handshake failed: connection reset' } : calledOff);
    const timer = setTimeout(() => {
        const what = isConnected ? 'connection timed out in the TLS handshake' : 'connection timed out';
        socket.destroy(new faults/* Refusal */.P_({ fault: 'connect-timeout', message: `${what} after ${timeoutMs / 1000} s` }));
    }, timeoutMs);
    socket.setNoDelay(true).setKeepAlive(true, 60_000);
    return socket.on('connect', connected).on('secureConnect', stood).on('error', failed).on('close', gone);
}
const calledOff = { fault: 'cancelled', message: 'connection called off' };
/** The addresses that a name has just now are judged, and only those are connected to: a name can't change in between. */
function lookupOf(host, { allowed = [], lookup = external_node_dns_.lookup }) {
    return (name, options, found) => lookup(name, { ...options, all: true }, (error, answer, family) => {
        if (error)
            return found(error, []);
        const all = typeof answer === 'string' ? [{ address: answer, family: family ?? external_node_net_.isIP(answer) }] : answer;
        const open = all.filter(({ address }) => !isRefused(host, address, allowed));
        const [first] = open;
        if (!first)
            return found(refusal(host, all[0]?.address ?? 'no address'), []);
        return options.all ? found(null, open) : found(null, first.address, first.family);
    });
}
function isRefused(host, address, allowed) {
    return blocked(address) && !allowed.includes(address) && !allowed.includes(host);
}
function refusal(host, address) {
    const what = host === address ? address : `${host} (${address})`;
    return new faults/* Refusal */.P_({ fault: 'blocked', message: `${what} is link-local or a metadata service, and is not allowed` });
}


/***/ }),

/***/ 89936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ Exchange)
/* harmony export */ });
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40972);

/** Exchange is the call under way on a connection: its stamps, what came back, and who is told. One is used again and again. */
class Exchange {
    connectFrom;
    connectTo;
    sent;
    firstByte;
    status;
    isReused = false;
    #mostBytes;
    #bytes = 0;
    #parts;
    #done;
    constructor(mostBytes) {
        this.#mostBytes = mostBytes;
    }
    get isUnderWay() {
        return this.#done !== undefined;
    }
    get hasBegun() {
        return this.firstByte !== undefined;
    }
    begin(call, done) {
        if (this.#done)
            throw new Error('a connection carries one call at a time');
        this.connectFrom = undefined;
        this.connectTo = undefined;
        this.sent = undefined;
        this.firstByte = undefined;
        this.status = undefined;
        this.#bytes = 0;
        this.#parts = call.wantsBody ? [] : undefined;
        this.#done = done;
    }
    /** Counts a part of the body; gives the failure once there are too many bytes. `chunk` may be written over afterwards. */
    take(chunk, from, to) {
        this.#bytes += to - from;
        if (this.#bytes > this.#mostBytes)
            return (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .bodyTooLarge */ .Qb)(this.#mostBytes, this);
        this.#parts?.push(Buffer.copyBytesFrom(chunk, from, to - from));
        return undefined;
    }
    answer(ended, headers) {
        this.#tell(new Whole(this, ended, this.#bytes, this.#body(), headers));
    }
    break({ fault, message }) {
        const { connectFrom, connectTo, sent, firstByte, status } = this;
        this.#tell({
            kind: 'broken',
            fault,
            message,
            bytes: Math.min(this.#bytes, this.#mostBytes),
            ended: performance.now(),
            ...(connectFrom !== undefined && { connectFrom }),
            ...(connectTo !== undefined && { connectTo }),
            ...(sent !== undefined && { sent }),
            ...(firstByte !== undefined && { firstByte }),
            ...(status !== undefined && { status }),
        });
    }
    #body() {
        const parts = this.#parts;
        return parts?.length === 1 ? parts[0] : parts && Buffer.concat(parts);
    }
    /** Once. An error of the one who is told must not be taken for one of the connection, and must not be lost. */
    #tell(outcome) {
        const done = this.#done;
        this.#done = undefined;
        this.#parts = undefined;
        try {
            done?.(outcome);
        }
        catch (error) {
            queueMicrotask(() => {
                throw error;
            });
        }
    }
}
/** Headers are read when somebody asks for them: for most calls nobody does. */
class Whole {
    kind = 'answer';
    connectFrom;
    connectTo;
    sent;
    firstByte;
    ended;
    status;
    bytes;
    body;
    #headers;
    constructor(exchange, ended, bytes, body, headers) {
        if (exchange.connectFrom !== undefined)
            this.connectFrom = exchange.connectFrom;
        if (exchange.connectTo !== undefined)
            this.connectTo = exchange.connectTo;
        if (exchange.sent !== undefined)
            this.sent = exchange.sent;
        if (exchange.firstByte !== undefined)
            this.firstByte = exchange.firstByte;
        this.ended = ended;
        this.status = exchange.status ?? 0;
        this.bytes = bytes;
        this.body = body;
        this.#headers = headers;
    }
    get headers() {
        if (typeof this.#headers === 'function')
            this.#headers = this.#headers();
        return this.#headers;
    }
}


/***/ }),

/***/ 40972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   $h: () => (/* binding */ closed),
/* harmony export */   P_: () => (/* binding */ Refusal),
/* harmony export */   Qb: () => (/* binding */ bodyTooLarge),
/* harmony export */   TB: () => (/* binding */ protocol),
/* harmony export */   Yf: () => (/* binding */ unsendable),
/* harmony export */   dE: () => (/* binding */ headerTooLarge),
/* harmony export */   e3: () => (/* binding */ wireFailure),
/* harmony export */   vZ: () => (/* binding */ connectFailure)
/* harmony export */ });
/* unused harmony export reset */
/** Refusal carries a failure through code that wants an error. */
class Refusal extends Error {
    name = 'Refusal';
    failure;
    constructor(failure) {
        super(failure.message);
        this.failure = failure;
    }
}
/** closed is the failure of a call whose connection the other side ended in good order. */
function closed(seen) {
    if (seen.hasBegun)
        return { fault: 'truncated', message: after(seen, 'connection aborted in the middle of the answer') };
    if (seen.isReused)
        return stale;
    return { fault: 'closed', message: 'connection aborted: closed without an answer' };
}
/** reset is the failure of a call whose connection broke off. */
function reset(seen) {
    if (seen.hasBegun)
        return { fault: 'reset', message: after(seen, 'connection reset in the middle of the answer') };
    if (seen.isReused)
        return stale;
    return { fault: 'reset', message: 'connection reset without an answer' };
}
const stale = { fault: 'stale', message: 'connection aborted: the kept connection was gone' };
/** protocol is the failure of a call whose answer is not HTTP/1.1. */
function protocol(reason, seen) {
    return { fault: 'protocol', message: after(seen, `answer is not HTTP/1.1: ${reason}`) };
}
/** headerTooLarge is the failure of a call whose answer's header goes on too long. */
function headerTooLarge(seen) {
    return { fault: 'header-too-large', message: after(seen, 'header of the answer is too large') };
}
/** bodyTooLarge is the failure of a call whose answer's body goes on too long. */
function bodyTooLarge(most, seen) {
    return { fault: 'body-too-large', message: after(seen, `body of the answer is larger than ${most} bytes`) };
}
/** unsendable is the failure of a call that must not be put into a request. */
function unsendable(reason) {
    return { fault: 'other', message: `request can't be sent: ${reason}` };
}
function after({ status }, text) {
    return status === undefined ? text : `HTTP ${status}, then ${text}`;
}
/** wireFailure names the error of a connection that stood. */
function wireFailure(error, seen) {
    const [code = ''] = codesOf(error);
    if (broken.has(code))
        return reset(seen);
    return secured(code) ?? exhausted(code) ?? { fault: 'other', message: after(seen, textOf(error)) };
}
const broken = new Set([
    'ECONNRESET',
    'EPIPE',
    'ECONNABORTED',
    'ETIMEDOUT',
    'EHOSTUNREACH',
    'ENETUNREACH',
]);
/** connectFailure names the error of a connection that never stood. */
function connectFailure(error, host, isSecuring) {
    if (error instanceof Refusal)
        return error.failure;
    const codes = codesOf(error);
    for (const name of isSecuring ? [secured, handshake] : [unconnected, exhausted, secured]) {
        const failures = codes.map(code => name(code, host)).filter(failure => failure !== undefined);
        const [gravest] = failures.sort((a, b) => ranked.indexOf(b.fault) - ranked.indexOf(a.fault));
        if (gravest)
            return gravest;
    }
    return { fault: isSecuring ? 'tls' : 'other', message: `connection failed: ${textOf(error)}` };
}
/** Where several addresses failed, each in its way: an answer says more than silence, and silence more than no way there. */
const ranked = ['unroutable', 'connect-timeout', 'refused'];
function unconnected(code, host) {
    if (code === 'EAI_AGAIN')
        return { fault: 'dns', message: `${host}: temporary failure in name resolution` };
    if (code === 'ENOTFOUND' || code.startsWith('EAI_'))
        return { fault: 'dns', message: `${host}: name or service not known` };
    if (code === 'ECONNREFUSED')
        return { fault: 'refused', message: 'connection refused' };
    if (code === 'ETIMEDOUT')
        return { fault: 'connect-timeout', message: 'connection timed out' };
    if (code === 'EHOSTUNREACH' || code === 'EHOSTDOWN')
        return { fault: 'unroutable', message: 'no route to host' };
    if (code === 'ENETUNREACH' || code === 'ENETDOWN')
        return { fault: 'unroutable', message: 'network is unreachable' };
    if (code === 'ECONNRESET')
        return { fault: 'reset', message: 'connection reset while it was opened' };
    return undefined;
}
/** Ports are among what runs out: each connection takes one, and an ended one stays taken for a minute. */
function exhausted(code) {
    if (code === 'EMFILE' || code === 'ENFILE')
        return { fault: 'descriptors', message: 'no file descriptor left here' };
    if (code === 'EADDRNOTAVAIL')
        return { fault: 'descriptors', message: 'no port left here to connect from' };
    if (code === 'ENOBUFS' || code === 'ENOMEM')
        return { fault: 'descriptors', message: 'no memory left here for sockets' };
    return undefined;
}
function handshake(code) {
    const isReset = broken.has(code);
    return isReset ? { fault: 'tls', message: 'TLS handshake failed: connection reset' } : undefined;
}
function secured(code) {
    if (code.startsWith('ERR_SSL_'))
        return { fault: 'tls', message: `TLS failed: ${words(code.slice('ERR_SSL_'.length))}` };
    if (code === 'EPROTO')
        return { fault: 'tls', message: 'TLS failed: protocol error' };
    if (!certificates.test(code))
        return undefined;
    return { fault: 'certificate', message: `certificate refused: ${reasons.get(code) ?? words(code)}` };
}
/** As OpenSSL and Node name what is wrong with a certificate. */
const certificates = /CERT|^(?:INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_EXCEEDED|HOSTNAME_MISMATCH|UNABLE_TO_VERIFY_LEAF_SIGNATURE)$/;
const reasons = new Map([
    ['CERT_HAS_EXPIRED', 'it has expired'],
    ['CERT_NOT_YET_VALID', 'it is not valid yet'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'it is self-signed'],
    ['SELF_SIGNED_CERT_IN_CHAIN', 'its chain ends in a self-signed one'],
    ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'its issuer is not known here'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'its issuer is not known here'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'it is for another name'],
]);
function words(code) {
    return code.toLowerCase().replaceAll('_', ' ');
}
/** An attempt at several addresses has an error for each. */
function codesOf(error) {
    const own = error instanceof Error && 'code' in error && typeof error.code === 'string' ? [error.code] : [];
    return error instanceof AggregateError ? [...error.errors.flatMap(codesOf), ...own] : own;
}
/** codeOf gives the code that Node and undici put on their errors, or ''. */
function codeOf(error) {
    return codesOf(error).at(-1) ?? '';
}
function textOf(error) {
    return (error instanceof Error ? error.message : String(error)).slice(0, 200);
}


/***/ }),

/***/ 92540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hw: () => (/* binding */ keepFor),
/* harmony export */   SR: () => (/* binding */ mostMs),
/* harmony export */   jW: () => (/* binding */ marginMs)
/* harmony export */ });
/**
 * keepFor is for how long in ms an idle connection may be used again, given the answer's `Keep-Alive` header: a second less
 * than the server says, and 4 s at most. 0 is never.
 */
function keepFor(hint) {
    const [, seconds] = hint?.match(/(?:^|,)[\t ]*timeout=(\d+)/i) ?? [];
    return seconds === undefined ? mostMs : Math.max(0, Math.min(Number(seconds) * 1000 - marginMs, mostMs));
}
/** mostMs is for how long a connection may be idle, whatever the server says. */
const mostMs = 4000;
/** marginMs is taken off the server's hint, for the way there. */
const marginMs = 1000;


/***/ }),

/***/ 9236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rawTransport: () => (/* binding */ rawTransport)
});

// EXTERNAL MODULE: ./node_modules/.compiled/load/connect.js + 1 modules
var connect = __webpack_require__(6747);
// EXTERNAL MODULE: ./node_modules/.compiled/load/exchange.js
var exchange = __webpack_require__(89936);
// EXTERNAL MODULE: ./node_modules/.compiled/load/faults.js
var faults = __webpack_require__(40972);
// EXTERNAL MODULE: ./node_modules/.compiled/load/keep-alive.js
var keep_alive = __webpack_require__(92540);
// EXTERNAL MODULE: ./node_modules/undici/lib/llhttp/llhttp-wasm.js
var llhttp_wasm = __webpack_require__(63870);
;// CONCATENATED MODULE: ./node_modules/.compiled/load/llhttp.js
/// <reference path="./undici-lib.d.ts" />

/** ok is no error; the numbers are those of llhttp.h. */
const ok = 0;
/** invalidEof is an end of the connection where the answer goes on. */
const invalidEof = 14;
/** paused stops after an answer, so that what follows is not read as the next. */
const paused = 21;
/** skipBody is told by `onHeader` where no body follows, whatever the header says. */
const skipBody = 1;
/** chunkBytes is the most that is read at once. */
const chunkBytes = 64 * 2 ** 10;
let made;
/** llhttp is made when the first connection needs it. */
function llhttp() {
    made ??= make();
    return made;
}
function make() {
    let told;
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(llhttp_wasm), {
        env: {
            wasm_on_url: () => ok,
            wasm_on_status: () => ok,
            wasm_on_message_begin: () => told?.onBegin() ?? ok,
            wasm_on_header_field: (_, at = 0, length = 0) => told?.onField(at - input, length) ?? ok,
            wasm_on_header_value: (_, at = 0, length = 0) => told?.onValue(at - input, length) ?? ok,
            wasm_on_headers_complete: (_, status = 0, upgrade, kept) => told?.onHeader(status, upgrade === 1, kept === 1) ?? ok,
            wasm_on_body: (_, at = 0, length = 0) => told?.onBody(at - input, length) ?? ok,
            wasm_on_message_complete: () => told?.onWhole() ?? ok,
        },
    });
    const call = (name) => {
        const found = exports[name];
        if (!isCall(found))
            throw new Error(`llhttp has no ${name}`);
        return found;
    };
    const { memory } = exports;
    if (!(memory instanceof WebAssembly.Memory))
        throw new Error('llhttp has no memory');
    const [alloc, free, execute, finish] = [
        call('llhttp_alloc'),
        call('llhttp_free'),
        call('llhttp_execute'),
        call('llhttp_finish'),
    ];
    const [errorPos, errorReason] = [call('llhttp_get_error_pos'), call('llhttp_get_error_reason')];
    const input = call('malloc')(chunkBytes);
    let view = new Uint8Array(memory.buffer, input, chunkBytes);
    return {
        alloc: () => alloc(ofAnswers),
        free,
        execute: (parser, listener, chunk, length) => {
            // Memory that has grown is another buffer.
            if (view.buffer !== memory.buffer)
                view = new Uint8Array(memory.buffer, input, chunkBytes);
            view.set(chunk.length === length ? chunk : chunk.subarray(0, length));
            told = listener;
            return execute(parser, input, length);
        },
        finish: (parser, listener) => {
            told = listener;
            return finish(parser);
        },
        resume: call('llhttp_resume'),
        stoppedAt: parser => errorPos(parser) - input,
        reason: parser => textAt(memory, errorReason(parser)),
    };
}
const ofAnswers = 2;
function isCall(value) {
    return typeof value === 'function';
}
/** A string of C. */
function textAt({ buffer }, at) {
    if (at === 0)
        return 'unknown';
    const bytes = new Uint8Array(buffer, at);
    return Buffer.from(bytes.subarray(0, bytes.indexOf(0))).toString('latin1');
}

;// CONCATENATED MODULE: ./node_modules/.compiled/load/http1-parser.js




/**
 * Parser reads the answers of one connection into its exchange, by llhttp. `read` and `finish` give 'whole' when the answer
 * is there, undefined while it is not, else the failure. Must be freed.
 */
class Parser {
    /** Of the answer that was read last: for how long in ms the connection may be idle, 0 for never used again. */
    keepFor = 0;
    #llhttp = llhttp();
    #exchange;
    #at = this.#llhttp.alloc();
    #chunk;
    #isHead = false;
    #failure;
    #isWhole = false;
    #isInHeader = true;
    /** Names and values together, as undici counts them; of the trailers too. */
    #headerBytes = 0;
    /** The header so far, and where it is in this chunk. */
    #header = '';
    #from = -1;
    #to = 0;
    #mayHint = false;
    /** Answers are read out of `chunk`, which is filled anew for each `read`. */
    constructor(exchange, chunk) {
        this.#exchange = exchange;
        this.#chunk = chunk;
    }
    expect(method) {
        this.#isHead = method === 'HEAD';
        this.#isWhole = false;
    }
    /** Bytes after the answer are nobody's: the connection must not be used again. */
    read(length) {
        const end = this.#llhttp.execute(this.#at, this, this.#chunk, length);
        if (this.#isWhole)
            return this.#over(length);
        if (end === ok)
            return this.#pause(length);
        if (this.#failure)
            return this.#failure;
        if (end === invalidEof)
            return (0,faults/* closed */.$h)(this.#exchange);
        return (0,faults/* protocol */.TB)(this.#llhttp.reason(this.#at), this.#exchange);
    }
    /** The other side has ended the connection, which may be the end of the answer. */
    finish() {
        this.#llhttp.finish(this.#at, this);
        return this.#isWhole ? 'whole' : (this.#failure ?? (0,faults/* closed */.$h)(this.#exchange));
    }
    /** The header of the last answer, for `headersOf`. */
    get header() {
        return this.#header;
    }
    free() {
        if (this.#at !== 0)
            this.#llhttp.free(this.#at);
        this.#at = 0;
    }
    onBegin() {
        this.#exchange.firstByte = performance.now();
        this.#isInHeader = true;
        this.#headerBytes = 0;
        this.#header = '';
        this.#from = -1;
        this.#mayHint = false;
        return ok;
    }
    onField(from, length) {
        if (length === 'keep-alive'.length)
            this.#mayHint = true;
        return this.#line(from, length);
    }
    onValue(from, length) {
        return this.#line(from, length);
    }
    onHeader(status, isUpgrade, isKept) {
        if (this.#from >= 0)
            this.#header += this.#chunk.toString('latin1', this.#from, this.#to);
        this.#isInHeader = false;
        this.#headerBytes = 0;
        if (isUpgrade)
            return this.#refuse((0,faults/* protocol */.TB)('bad upgrade', this.#exchange));
        this.#exchange.status = status;
        this.keepFor = this.#mayBeKept(status, isKept) ? (0,keep_alive/* keepFor */.Hw)(this.#mayHint ? hintIn(this.#header) : undefined) : 0;
        return this.#isHead || status < 200 ? skipBody : ok;
    }
    onBody(from, length) {
        const failure = this.#exchange.take(this.#chunk, from, from + length);
        return failure ? this.#refuse(failure) : ok;
    }
    /** What comes before the answer, like 103, is no answer. */
    onWhole() {
        this.#isWhole = (this.#exchange.status ?? 0) >= 200;
        return this.#isWhole ? paused : ok;
    }
    #over(length) {
        if (!isBlank(this.#chunk, this.#llhttp.stoppedAt(this.#at), length))
            this.keepFor = 0;
        this.#llhttp.resume(this.#at);
        return 'whole';
    }
    /** The chunk will be filled anew. */
    #pause(length) {
        if (!this.#isInHeader || this.#from < 0)
            return;
        this.#header += this.#chunk.toString('latin1', this.#from, length);
        this.#from = 0;
        this.#to = 0;
        // A name may have come in pieces.
        this.#mayHint = true;
    }
    #line(from, length) {
        if (this.#isInHeader) {
            if (this.#from < 0)
                this.#from = from;
            this.#to = from + length;
        }
        this.#headerBytes += length;
        return this.#headerBytes >= connect/* mostHeaderBytes */.eP ? this.#refuse((0,faults/* headerTooLarge */.dE)(this.#exchange)) : ok;
    }
    #refuse(failure) {
        this.#failure = failure;
        return -1;
    }
    /** llhttp keeps no connection after a HEAD that may have had a body, and undici none after a 204 or 304 that may have one. */
    #mayBeKept(status, isKept) {
        if (this.#isHead)
            return isKept || saysKept(this.#value('connection') ?? '');
        if (status !== 204 && status !== 304)
            return isKept;
        return isKept && !(Number(this.#value('content-length')) > 0) && this.#value('transfer-encoding') === undefined;
    }
    #value(name) {
        const headers = headersOf(this.#header);
        const values = headers.filter((_, index) => index % 2 === 1 && headers[index - 1] === name);
        return values.length === 0 ? undefined : values.join(',');
    }
}
/** headersOf gives names in lower case and values in turn; llhttp has made sure that they are such. */
function headersOf(header) {
    return header
        .split(/\r?\n/)
        .filter(line => line.includes(':'))
        .flatMap(line => {
        const colon = line.indexOf(':');
        return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    });
}
function hintIn(header) {
    return header.match(/^keep-alive:(.*)$/im)?.[1];
}
function saysKept(connection) {
    const options = connection.split(',').map(option => option.trim().toLowerCase());
    return options.includes('keep-alive') && !options.includes('close');
}
/** isBlank says whether bytes between answers are only ends of lines, which HTTP lets pass. */
function isBlank(chunk, from, to) {
    for (let at = from; at < to; at += 1)
        if (chunk[at] !== 13 && chunk[at] !== 10)
            return false;
    return true;
}

;// CONCATENATED MODULE: ./node_modules/.compiled/load/http1-request.js

/** RequestHead is all of a request up to `content-length`: the same bytes as undici writes. */
class RequestHead {
    #host;
    #headers;
    #text = '';
    constructor(host) {
        this.#host = host;
    }
    /** Without the empty line at its end. Whatever could smuggle a second request is refused. */
    of({ method, path, headers }) {
        if (!token.test(method) || method === 'CONNECT')
            return (0,faults/* unsendable */.Yf)('invalid request method');
        if (!target.test(path))
            return (0,faults/* unsendable */.Yf)('invalid request path');
        // Most calls come with the headers of the one before.
        if (headers !== this.#headers) {
            this.#headers = headers;
            this.#text = textOf(headers);
        }
        if (typeof this.#text !== 'string')
            return this.#text;
        return `${method} ${path} HTTP/1.1\r\nhost: ${this.#host}\r\nconnection: keep-alive\r\n${this.#text}`;
    }
}
/** needsLength says whether a request without a body has to say so. */
function needsLength(method) {
    return withBody.has(method);
}
const withBody = new Set(['PUT', 'POST', 'PATCH', 'QUERY', 'PROPFIND', 'PROPPATCH']);
function textOf(headers) {
    let text = '';
    for (let index = 0; index < headers.length; index += 2) {
        const [name = '', value = ''] = [headers[index], headers[index + 1]];
        if (!token.test(name))
            return (0,faults/* unsendable */.Yf)('invalid header name');
        if (!content.test(value) || ours.has(name.toLowerCase()))
            return (0,faults/* unsendable */.Yf)(`invalid ${name} header`);
        text += `${name}: ${value}\r\n`;
    }
    return text;
}
const token = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
const target = /^\/[\x21-\xff]*$/;
const content = /^[\t\x20-\x7e\x80-\xff]*$/;
/** What frames a request is not the scenario's to say. */
const ours = new Set([
    'host',
    'connection',
    'content-length',
    'transfer-encoding',
    'keep-alive',
    'upgrade',
    'expect',
]);

;// CONCATENATED MODULE: ./node_modules/.compiled/load/raw.js






/** rawTransport sends by sockets and undici's parser alone: as undici does, at little more than half the work. */
function rawTransport(origin, settings = {}) {
    const open = new Set();
    const shared = {
        host: (0,connect/* urlOf */.rs)(origin).host,
        connect: (0,connect/* connector */.M3)(origin, settings),
        mostBytes: settings.mostBytes ?? connect/* mostBodyBytes */.lY,
        chunk: Buffer.allocUnsafeSlow(chunkBytes),
        open,
    };
    return {
        name: 'raw',
        open: () => new RawConnection(shared),
        close: () => {
            for (const connection of open)
                connection.close();
        },
    };
}
class RawConnection {
    #shared;
    #exchange;
    #head;
    #socket;
    #parser;
    #state = 'fresh';
    #isClosed = false;
    #idleFrom = 0;
    #keepFor = 0;
    constructor(shared) {
        this.#shared = shared;
        this.#exchange = new exchange/* Exchange */.k(shared.mostBytes);
        this.#head = new RequestHead(shared.host);
    }
    isUsable(now) {
        if (this.#exchange.isUnderWay || this.#state === 'ended')
            return false;
        return this.#state === 'fresh' || this.#isKept(now);
    }
    send(call, done) {
        this.#exchange.begin(call, done);
        const head = this.#isClosed ? cancelled : this.#head.of(call);
        if (typeof head !== 'string')
            queueMicrotask(() => this.#exchange.break(head));
        else if (this.#state === 'standing' && this.#isKept(performance.now())) {
            this.#exchange.isReused = true;
            this.#write(call, head);
        }
        else
            this.#connect(call, head);
    }
    abort(fault, message) {
        this.#isClosed = true;
        this.#break({ fault, message });
    }
    close() {
        this.#isClosed = true;
        this.#break(cancelled);
    }
    #isKept(now) {
        return this.#socket?.writable === true && this.#socket.writableLength === 0 && now - this.#idleFrom < this.#keepFor;
    }
    #connect(call, head) {
        this.#end();
        this.#exchange.connectFrom = performance.now();
        this.#exchange.isReused = false;
        this.#shared.open.add(this);
        const onread = { buffer: this.#shared.chunk, callback: (length) => this.#read(socket, length) };
        const socket = this.#shared.connect(failure => {
            if (failure)
                this.#break(failure);
            else
                this.#begin(socket, call, head);
        }, onread);
        this.#socket = socket;
    }
    #begin(socket, call, head) {
        this.#exchange.connectTo = performance.now();
        this.#state = 'standing';
        this.#parser = new Parser(this.#exchange, this.#shared.chunk);
        socket
            .on('end', () => this.#finish(socket))
            .on('error', error => this.#lost(socket, (0,faults/* wireFailure */.e3)(error, this.#exchange)))
            .on('close', () => this.#lost(socket, (0,faults/* closed */.$h)(this.#exchange)));
        this.#write(call, head);
    }
    /** Small requests in one piece; else the head waits for the body, so that both go out together. */
    #write({ method, body }, head) {
        const socket = this.#socket;
        this.#parser?.expect(method);
        this.#exchange.sent = performance.now();
        if (!body?.length)
            socket?.write(needsLength(method) ? `${head}content-length: 0\r\n\r\n` : `${head}\r\n`, 'latin1');
        else {
            const bytes = typeof body === 'string' ? Buffer.from(body) : body;
            socket?.cork();
            socket?.write(`${head}content-length: ${bytes.length}\r\n\r\n`, 'latin1');
            socket?.write(bytes);
            socket?.uncork();
        }
    }
    /** Always true: to go on reading. */
    #read(socket, length) {
        if (socket !== this.#socket)
            return true;
        if (this.#exchange.isUnderWay)
            this.#take(this.#parser?.read(length));
        // Nobody asked for it.
        else if (!isBlank(this.#shared.chunk, 0, length))
            this.#end();
        return true;
    }
    #finish(socket) {
        if (socket !== this.#socket)
            return;
        if (this.#exchange.isUnderWay)
            this.#take(this.#parser?.finish());
        else
            this.#end();
    }
    #take(outcome) {
        if (outcome === 'whole')
            this.#answer();
        else if (outcome)
            this.#break(outcome);
    }
    #answer() {
        const { keepFor = 0, header = '' } = this.#parser ?? {};
        this.#keepFor = keepFor;
        this.#idleFrom = performance.now();
        // Before it is told, so that nobody takes it for usable.
        if (keepFor === 0)
            this.#end();
        this.#exchange.answer(this.#idleFrom, () => headersOf(header));
    }
    #lost(socket, failure) {
        if (socket === this.#socket)
            this.#break(failure);
    }
    #break(failure) {
        this.#end();
        this.#exchange.break(failure);
    }
    #end() {
        this.#state = 'ended';
        this.#shared.open.delete(this);
        this.#parser?.free();
        this.#parser = undefined;
        const socket = this.#socket;
        this.#socket = undefined;
        socket?.destroy();
    }
}
const cancelled = { fault: 'cancelled', message: 'cancelled' };


/***/ })

};
