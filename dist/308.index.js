export const id = 308;
export const ids = [308];
export const modules = {

/***/ 87308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  configSchema: () => (/* binding */ configSchema),
  readConfig: () => (/* binding */ readConfig),
  readReportSize: () => (/* binding */ readReportSize),
  readSettings: () => (/* binding */ readSettings)
});

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
        minItems: 1,
        examples: ['breach, inconclusive, invalid', 'never'],
    },
    decode: node => {
        const words = node.kind === 'list' ? node.items.map(one => word.decode(one)) : word.decode(node).split(/[\s,]+/);
        if (words.length === 1 && words[0] === 'never')
            return 'never';
        const listed = words.filter(one => one !== '');
        // An empty list would let everything pass without a word.
        if (listed.length === 0)
            throw unexpected(node, `${classes.join(', ')}, or never alone`);
        return listed.map(one => {
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
    return settingsOf(Object.assign({}, ...read));
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


/***/ })

};
