export const id = 740;
export const ids = [740];
export const modules = {

/***/ 93740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   decodeHdr: () => (/* binding */ decodeHdr)
/* harmony export */ });
/* unused harmony export encodeHdr */
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);

/** An hour in µs to three digits needs 24,000 counts; a document that says it needs more is not ours. */
const mostPayload = 1_000_000;
const highestUs = 3_600_000_000;
const digits = 3;
/** The first words of V2, compressed, and of the V2 inside; the second digit from the right may vary. */
const compressedCookie = 0x1c849304;
const plainCookie = 0x1c849303;
/** encodeHdr writes buckets (ms, counts) as an HdrHistogram V2 in µs, compressed, base64; longer than an hour counts as one. */
async function encodeHdr(buckets) {
    const { build, encodeIntoCompressedBase64 } = await __webpack_require__.e(/* import() */ 960).then(__webpack_require__.t.bind(__webpack_require__, 32960, 19));
    const histogram = build({
        lowestDiscernibleValue: 1,
        highestTrackableValue: highestUs,
        numberOfSignificantValueDigits: digits,
        bitBucketSize: 64,
        useWebAssembly: false,
    });
    for (const [ms, count] of buckets) {
        histogram.recordValueWithCount(Math.min(Math.max(Math.round(ms * 1000), 0), highestUs), count);
    }
    return encodeIntoCompressedBase64(histogram);
}
/** decodeHdr reads an HdrHistogram V2 in µs, compressed, base64, into buckets in ms, exact to 0.1 %; undefined if it is none. */
async function decodeHdr(base64) {
    if (!isModest(base64))
        return undefined;
    const { decodeFromCompressedBase64, JsHistogram } = await __webpack_require__.e(/* import() */ 960).then(__webpack_require__.t.bind(__webpack_require__, 32960, 19));
    try {
        const histogram = decodeFromCompressedBase64(base64, 64, false);
        return histogram instanceof JsHistogram ? bucketsOf(histogram) : undefined;
    }
    catch {
        return undefined;
    }
}
function bucketsOf(histogram) {
    const buckets = [];
    const top = histogram.countsArrayIndex(histogram.maxValue);
    for (let index = 0; index <= top; index += 1) {
        const count = histogram.getCountAtIndex(index);
        if (!Number.isSafeInteger(count) || count < 0)
            return undefined;
        if (count > 0)
            buckets.push([middle(histogram, index) / 1000, count]);
    }
    return buckets;
}
function middle(histogram, index) {
    return histogram.medianEquivalentValue(histogram.valueFromIndex(index));
}
/** The text comes from somebody's file: what it unpacks to, and the room it asks for, are looked at before it is decoded. */
function isModest(base64) {
    if (base64.length > mostPayload)
        return false;
    const bytes = Buffer.from(base64, 'base64');
    return bytes.length >= 16 && cookieOf(bytes) === compressedCookie && isPayload(bytes.subarray(8));
}
function cookieOf(bytes) {
    return (bytes.readUInt32BE(0) & ~0xf0) >>> 0;
}
function isPayload(compressed) {
    try {
        const payload = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateSync)(compressed, { maxOutputLength: mostPayload });
        if (payload.length < 40 || cookieOf(payload) !== plainCookie)
            return false;
        const precision = payload.readInt32BE(12);
        const [lowest, highest] = [payload.readBigInt64BE(16), payload.readBigInt64BE(24)];
        return (precision >= 1 && precision <= digits && lowest === 1n && highest >= 2n && highest <= 100n * BigInt(highestUs));
    }
    catch {
        return false;
    }
}


/***/ })

};
