export const id = 47;
export const ids = [47];
export const modules = {

/***/ 90708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ parseInputs),
/* harmony export */   W: () => (/* binding */ parseArguments)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49829);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22059);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49988);




/** parseArguments reads a command line; throws a UserError that names the nearest known word. */
function parseArguments(argv) {
    const word = argv.find(argument => !argument.startsWith('-'));
    if (argv.includes('--version') || argv[0] === '-v')
        return { kind: 'version' };
    if (word === undefined || word === 'help')
        return helpWanted(argv, argv[argv.indexOf('help') + 1]);
    if (!(0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .isCommand */ .y9)(word))
        throw unknownCommand(word);
    if (argv.includes('--help') || argv.includes('-h'))
        return { kind: 'help', command: word, asked: true };
    const rest = argv.toSpliced(argv.indexOf(word), 1);
    return { kind: 'command', command: parseCommand(word, rest) };
}
function helpWanted(argv, about) {
    const stray = argv.find(argument => argument.startsWith('-') && !['--help', '-h'].includes(argument));
    if (stray !== undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('option-without-command', { option: stray });
    if (about !== undefined && !about.startsWith('-') && !(0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .isCommand */ .y9)(about))
        throw unknownCommand(about);
    const asked = argv.length > 0;
    return about !== undefined && (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .isCommand */ .y9)(about) ? { kind: 'help', command: about, asked } : { kind: 'help', asked };
}
function parseCommand(name, argv) {
    const known = new Map((0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .optionsOf */ .cz)(name).map(setting => [setting.name, setting]));
    const { tokens, positionals } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
        args: [...argv],
        options: Object.fromEntries([...known.values()].map(setting => [setting.name, optionShape(setting)])),
        strict: false,
        allowPositionals: true,
        tokens: true,
    });
    const values = new Map();
    for (const token of tokens) {
        if (token.kind !== 'option')
            continue;
        const setting = known.get(token.name);
        if (setting === undefined)
            throw unknownOption(token.rawName, token.name, [...known.keys()]);
        // `--name --strict` has forgotten the name, and would lose the switch.
        const swallowed = token.inlineValue === false && token.value.startsWith('--');
        const value = checkedValue(setting, swallowed ? undefined : token.value);
        values.set(setting.name, [...(values.get(setting.name) ?? []), value]);
    }
    mustFit(name, positionals);
    return { name, arguments: positionals, values };
}
function optionShape(setting) {
    return { type: setting.value === undefined ? 'boolean' : 'string' };
}
function checkedValue(setting, given) {
    const value = given ?? (setting.value === undefined ? 'true' : undefined);
    if (value === undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('option-without-value', { option: setting.name, value: setting.value ?? '' });
    const choices = setting.value === undefined ? ['true', 'false'] : setting.choices;
    if (choices !== undefined && !choices.includes(value)) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('value-unknown', { option: setting.name, value, choices: choices.join(', ') });
    }
    return value;
}
/** What other load tools call the same thing. */
const otherTools = new Map([
    ['thresholds', '`--slo`'],
    ['threshold', '`--slo`'],
    ['budget', '`--slo`'],
    ['json', '`--format json`'],
    ['out', '`--output`'],
]);
function unknownOption(rawName, name, known) {
    const ours = otherTools.get(name);
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('unknown-option', {
        option: rawName,
        near: ours === undefined ? (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(near(name, known)) : ` (here it is ${ours})`,
    });
}
function near(name, known) {
    const found = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(name, known);
    return found && `--${found}`;
}
function unknownCommand(word) {
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('unknown-command', { word, near: (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)((0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(word, Object.keys(_command_js__WEBPACK_IMPORTED_MODULE_1__/* .commands */ .Pi))) });
}
const argumentCounts = {
    check: [1, Infinity],
    inspect: [1, Infinity],
    report: [1, 1],
    publish: [1, 1],
    completion: [1, 1],
};
function mustFit(name, positionals) {
    const [least, most] = argumentCounts[name] ?? [0, 0];
    if (positionals.length >= least && positionals.length <= most)
        return;
    const shape = _command_js__WEBPACK_IMPORTED_MODULE_1__/* .commands */ .Pi[name];
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('argument-count', {
        command: name,
        argument: shape.argument ?? 'no argument',
        example: shape.example,
    });
}
/** parseInputs reads the Action's inputs, given one at a time by name ('' where unset), as the command they stand for. */
function parseInputs(input) {
    const values = new Map();
    for (const setting of (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .inputs */ .QL)()) {
        const given = linesOf(setting, input(setting.name));
        if (given.length > 0)
            values.set(setting.name, given.map(line => checkedValue(setting, line)));
    }
    const evidence = ['report', 'publish'].filter(name => values.has(name));
    const [only] = evidence;
    if (only === undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('no-evidence-given', {});
    if (evidence.length > 1)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('too-much-evidence', { names: evidence.map(name => `\`${name}\``).join(' and ') });
    return { name: only === 'publish' ? 'publish' : 'check', arguments: values.get(only) ?? [], values };
}
function linesOf(setting, text) {
    const lines = setting.multiple ? text.split('\n') : [text];
    return lines.map(line => line.trim()).filter(line => line !== '');
}


/***/ }),

/***/ 49829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pi: () => (/* binding */ commands),
/* harmony export */   Q7: () => (/* binding */ all),
/* harmony export */   QL: () => (/* binding */ inputs),
/* harmony export */   cz: () => (/* binding */ optionsOf),
/* harmony export */   j6: () => (/* binding */ only),
/* harmony export */   y9: () => (/* binding */ isCommand),
/* harmony export */   zy: () => (/* binding */ has)
/* harmony export */ });
/* unused harmony exports settings, outputs */
/** commands is the one table of commands; help, completion, the README's reference and the parser come from it. */
const commands = {
    check: {
        argument: 'REPORT…',
        summary: 'judge Locust reports, or our own result.json, against objectives',
        example: 'load-test check reports/burst.html --slo ops/README.md#latency-slos',
        exampleSays: 'exit 0 if every objective is kept, 1 if one is missed, 3 if one could not be judged',
    },
    inspect: {
        argument: 'REPORT…',
        summary: 'show what a report holds, without judging it',
        example: 'load-test inspect reports/burst_stats.csv',
        exampleSays: 'endpoints, counts, percentiles, and what the reader noticed on the way',
    },
    validate: {
        summary: 'read config and SLO sources, and print each objective as it was understood',
        example: "load-test validate --slo 'p95 /retrieve < 900ms'",
        exampleSays: 'one line an objective, with file and line; exit 2 if something cannot be read',
    },
    report: {
        argument: 'RESULT',
        summary: 'render a saved result again',
        example: 'load-test report load-test/burst/result.json --html burst.html',
        exampleSays: 'objectives are judged again where --slo or the config names them',
    },
    publish: {
        argument: 'FOLDER',
        summary: "post a fork's saved verdict from a privileged workflow; for the Action's `publish` input",
        example: 'load-test publish downloaded/load-test-burst',
        exampleSays: 'trusts nothing in the folder: judges its result.json again',
    },
    init: {
        summary: 'write config, workflow and SLO table from what is found here',
        example: 'load-test init',
        exampleSays: 'never overwrites a file',
    },
    doctor: {
        summary: 'say what this machine, the config and the token can support',
        example: 'load-test doctor',
        exampleSays: 'one line a check, with what to do where one is not well',
    },
    schema: {
        summary: "print the JSON Schema of the config, for an editor's completion",
        example: 'load-test schema > load-test.schema.json',
        exampleSays: 'draft-07',
    },
    completion: {
        argument: 'SHELL',
        summary: 'print completion for bash, zsh, fish or pwsh',
        example: 'load-test completion bash >> ~/.bashrc',
        exampleSays: 'commands, options and their values',
    },
};
const judging = ['check', 'validate', 'report', 'publish'];
const ingesting = ['check', 'inspect', 'report', 'publish'];
/** settings is the one table of options and inputs, in the order that people read them. */
const settings = [
    {
        name: 'report',
        value: 'REPORT',
        multiple: true,
        input: true,
        summary: 'existing reports: paths and globs, one a line, each optionally `name=path`. Locust HTML, CSV (any file of the set, or its prefix), JSON, or our own `result.json`',
    },
    {
        name: 'publish',
        value: 'FOLDER',
        input: true,
        summary: 'a folder with the saved verdict of another workflow run, to be posted from a privileged workflow',
    },
    {
        name: 'scenario',
        value: 'NAME',
        input: true,
        commands: judging,
        summary: 'judge the report as this scenario of the config: by its objectives and settings',
    },
    {
        name: 'working-directory',
        value: 'DIR',
        default: 'workspace',
        input: true,
        summary: "paths in inputs are relative to it; paths in a config to the config's own folder",
    },
    {
        name: 'config',
        value: 'FILE',
        default: '`load-test.yml`, if it exists',
        input: true,
        commands: [...judging, 'doctor'],
        summary: 'the config file',
    },
    {
        name: 'slo',
        value: 'SOURCE',
        multiple: true,
        input: true,
        commands: judging,
        summary: "SLO sources, one a line, before the config's own: objectives in words (`p95 /retrieve < 900ms`), a file (`SLO.md`), or one heading of it (`README.md#latency-slos`)",
    },
    {
        name: 'slo-from',
        value: 'WHERE',
        choices: ['head', 'base', 'stricter'],
        default: '`head`',
        input: true,
        summary: 'in a pull request: which side the SLO sources are read from. Loosened limits are told whichever it is',
    },
    {
        name: 'fail-on',
        value: 'LIST',
        default: '`breach, regression, inconclusive, invalid`',
        input: true,
        commands: judging,
        summary: 'what fails the build; also `warning`, or `never` (the true verdict stays in the outputs)',
    },
    {
        name: 'strict',
        default: '`false`',
        input: true,
        commands: judging,
        summary: "a limit inside the source's rounding fails, and too few requests are inconclusive",
    },
    {
        name: 'require',
        value: 'proven',
        choices: ['proven'],
        input: true,
        commands: judging,
        summary: 'warn where a limit is kept but the 95 % interval reaches over it',
    },
    {
        name: 'min-requests',
        value: 'N',
        input: true,
        commands: judging,
        summary: 'fewer requests than this behind an objective make it inconclusive',
    },
    {
        name: 'max-age',
        value: 'TIME',
        default: '`1d`',
        input: true,
        commands: judging,
        summary: 'in the Action: a report that ended longer ago is inconclusive; `never` for reports kept on purpose',
    },
    {
        name: 'max-report-size',
        value: 'SIZE',
        default: '64 MB; CSV 256 MB',
        input: true,
        commands: ingesting,
        summary: 'largest report that is read',
    },
    {
        name: 'waive',
        value: 'YAML',
        input: true,
        commands: judging,
        summary: 'findings shown as warnings until a date, as in the config: `[{ indicator: gpu, why: no GPU on staging, until: 2027-01-31 }]`',
    },
    {
        name: 'name',
        value: 'NAME',
        default: "the scenario, behind its config's folder; the job's id for reports",
        input: true,
        commands: ingesting,
        summary: 'one identity over time, for comment, check run, artifact, output folder and JUnit suite',
    },
    {
        name: 'comment',
        value: 'WHEN',
        choices: ['always', 'changes', 'failures', 'never'],
        default: '`always`',
        input: true,
        summary: 'one comment on the pull request, kept current: `always`; `changes` and `failures` relative to what it says; `never`',
    },
    {
        name: 'annotations',
        value: 'BOOL',
        choices: ['true', 'false'],
        default: '`true`',
        input: true,
        summary: "mark each missed objective on its own line of the SLO's file",
    },
    {
        name: 'summary',
        value: 'BOOL',
        choices: ['true', 'false'],
        default: '`true`',
        input: true,
        summary: 'write the job summary',
    },
    {
        name: 'check-name',
        value: 'NAME',
        input: true,
        summary: 'also publish a check run of this name',
    },
    {
        name: 'artifact',
        value: 'NAME',
        default: '`load-test-<name>`',
        input: true,
        summary: 'name of the artifact with all files, uploaded whatever the verdict; `never` turns it off',
    },
    {
        name: 'output-dir',
        value: 'DIR',
        default: '`load-test/<name>`',
        input: true,
        summary: 'where the files are written',
    },
    {
        name: 'github-token',
        value: 'TOKEN',
        default: '`${{ github.token }}`',
        input: true,
        summary: 'token for comment, check run and reading the base branch',
    },
    {
        name: 'html',
        value: 'FILE',
        commands: ['report'],
        summary: 'write the HTML report here',
    },
    {
        name: 'markdown',
        value: 'FILE',
        commands: ['report'],
        summary: 'write the Markdown report here',
    },
    {
        name: 'junit',
        value: 'FILE',
        commands: ['report'],
        summary: 'write JUnit XML here',
    },
    {
        name: 'format',
        value: 'FORMAT',
        choices: ['text', 'json', 'markdown'],
        default: '`text`',
        commands: ['check', 'inspect', 'validate', 'report', 'doctor'],
        summary: 'what stands on stdout; `json` is one document and nothing else',
    },
    {
        name: 'output',
        value: 'DIR',
        commands: ['check', 'report'],
        summary: 'write verdict.json, result.json, report.html, report.md and junit.xml here; nothing is written without it',
    },
    { name: 'quiet', commands: 'all', summary: 'no notices on stderr' },
    { name: 'no-color', commands: 'all', summary: 'no colour; NO_COLOR does the same' },
    { name: 'help', commands: 'all', summary: 'what a command does and takes' },
    { name: 'version', commands: 'all', summary: 'the version, and nothing else' },
];
/** outputs is the one table of what the Action hands to later steps. */
const outputs = {
    verdict: '`pass`, `warn`, `fail`, `inconclusive` or `invalid`: the gravest of the runs',
    headline: "the comment's first sentence as plain text",
    breaches: 'how many objectives were missed',
    'verdict-path': 'verdict.json',
    'result-path': 'result.json; one a line where there are several runs',
    'html-path': 'the HTML report',
    'markdown-path': 'the Markdown report',
    'junit-path': 'JUnit XML',
    'comment-url': 'the comment; empty if there is none',
    'artifact-url': 'the artifact; empty if there is none',
};
/** inputs are the settings that the Action takes. */
function inputs() {
    return settings.filter(setting => setting.input);
}
/** optionsOf are the settings that a command takes. */
function optionsOf(name) {
    return settings.filter(({ commands: takers }) => takers === 'all' || takers?.includes(name));
}
/** isCommand says whether a word is the name of a command. */
function isCommand(word) {
    return Object.hasOwn(commands, word);
}
/** only gives a setting's single value, or undefined. */
function only(command, name) {
    return command.values.get(name)?.at(-1);
}
/** all gives every value of a setting that may be repeated. */
function all(command, name) {
    return command.values.get(name) ?? [];
}
/** has says whether a switch is on. */
function has(command, name) {
    return only(command, name) === 'true';
}


/***/ }),

/***/ 83516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ makeHost)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22059);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49988);
/* harmony import */ var _text_quantity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64621);






/** A glob that matches more files than this is a mistake or an attack. */
const mostFiles = 200;
/** makeHost is the Host of a real machine; it alone checks paths: inside the roots, regular files, links resolved first. */
function makeHost({ folder, roots, log }) {
    return {
        folder,
        log,
        now: () => Date.now(),
        find: (pattern, base = folder) => find(pattern, base),
        open: (file, cap) => openFile(file, { folder, roots, cap }),
        read: async (file, cap) => {
            const exists = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(folder, file)).catch(() => undefined)) !== undefined;
            return exists ? (await openFile(file, { folder, roots, cap })).bytes() : undefined;
        },
        write: (file, content) => write(node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(folder, file), content, roots),
    };
}
async function openFile(file, { folder, roots, cap }) {
    const absolute = node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(folder, file);
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(absolute).catch(() => undefined);
    if (real === undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y('file-missing', { file, near: await nearestFile(absolute) });
    await mustBeInside(real, roots, file);
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(real);
    if (!found.isFile())
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y('file-not-regular', { file });
    if (cap !== undefined && found.size > cap) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y('file-too-large', { file, size: (0,_text_quantity_js__WEBPACK_IMPORTED_MODULE_4__/* .printBytes */ .pF)(found.size), cap: (0,_text_quantity_js__WEBPACK_IMPORTED_MODULE_4__/* .printBytes */ .pF)(cap) });
    }
    return {
        path: shownPath(absolute, folder),
        size: found.size,
        modifiedAt: found.mtimeMs,
        bytes: () => slice(real, 0, found.size),
        slice: (offset, length) => slice(real, offset, length),
        stream: () => stream(real),
    };
}
/** The path is resolved already: a link that appears in its place between check and use is not followed. */
const readOnly = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW;
async function* stream(real) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(real, readOnly);
    yield* handle.createReadStream({ highWaterMark: 1 << 18 });
}
async function slice(real, offset, length) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(real, readOnly);
    try {
        const buffer = Buffer.allocUnsafe(length);
        const { bytesRead } = await handle.read(buffer, 0, length, offset);
        return buffer.subarray(0, bytesRead);
    }
    finally {
        await handle.close();
    }
}
async function write(absolute, content, roots) {
    await mustBeInside(await nearestReal(absolute), roots, absolute);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(absolute), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(absolute, content);
}
async function find(pattern, base) {
    const literal = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(base, pattern)).catch(() => undefined);
    if (literal?.isFile())
        return [shownPath(node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(base, pattern), base)];
    const files = [];
    for await (const entry of (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.glob)(pattern, { cwd: base, withFileTypes: true })) {
        if (entry.isFile() || entry.isSymbolicLink())
            files.push(shownPath(node_path__WEBPACK_IMPORTED_MODULE_2__.join(entry.parentPath, entry.name), base));
        if (files.length > mostFiles)
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y('too-many-files', { pattern, most: mostFiles });
    }
    return files.sort();
}
async function mustBeInside(real, roots, file) {
    if (roots === undefined)
        return;
    for (const root of roots) {
        const realRoot = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root).catch(() => root);
        const relative = node_path__WEBPACK_IMPORTED_MODULE_2__.relative(realRoot, real);
        if (relative !== '..' && !relative.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) && !node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute(relative))
            return;
    }
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y('file-outside', { file });
}
/** The real path of a file that need not exist: that of its nearest existing folder, and the rest. */
async function nearestReal(absolute) {
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(absolute).catch(() => undefined);
    if (real !== undefined)
        return real;
    const parent = node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(absolute);
    return parent === absolute ? absolute : node_path__WEBPACK_IMPORTED_MODULE_2__.join(await nearestReal(parent), node_path__WEBPACK_IMPORTED_MODULE_2__.basename(absolute));
}
async function nearestFile(absolute) {
    const siblings = await Array.fromAsync((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.glob)('*', { cwd: node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(absolute) })).catch(() => []);
    const near = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)(node_path__WEBPACK_IMPORTED_MODULE_2__.basename(absolute), siblings);
    return (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .a)(near);
}
function shownPath(absolute, folder) {
    const relative = node_path__WEBPACK_IMPORTED_MODULE_2__.relative(folder, absolute);
    return (relative.startsWith('..') ? absolute : relative).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_2__.sep, '/');
}


/***/ }),

/***/ 22059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean),
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41809);

/**
 * sentences is the one catalogue of what a user can be told to mend: what, where, what to do.
 * A slot in braces is filled from the error's details, `{at}` from its file, line and column.
 */
const sentences = {
    // command line and inputs
    'no-evidence-given': 'nothing to judge: give `report` (a Locust report, or a glob) or `publish` (a folder with a saved verdict).',
    'too-much-evidence': 'the inputs {names} are both given, and a step judges one kind of evidence. Use a step for each.',
    'unknown-command': '`{word}` is not a command{near}; `load-test --help` lists them.',
    'unknown-option': '`{option}` is not an option here{near}; `load-test COMMAND --help` lists them.',
    'option-without-command': '`{option}` needs a command in front of it, like `load-test check REPORT {option}`.',
    'option-without-value': '`--{option}` needs a value: `--{option} {value}`.',
    'value-unknown': '`{option}` can not be `{value}`. It is one of: {choices}.',
    'argument-count': '`load-test {command}` takes {argument}, like `{example}`.',
    'no-objectives-given': "nothing to judge by: give `slo`, like `--slo README.md` or `--slo 'p95 < 500ms'`, or a `load-test.yml` that names one.",
    'no-objectives-at-base': 'nothing to judge by: `slo-from` is `base`, and the base of this pull request promises nothing. Use `stricter` until it does.',
    'shell-unknown': '`{shell}` is not a shell that completion is made for. It is one of: {shells}.',
    'name-twice': 'two steps of this job judge under the name `{name}`, and the second would overwrite the first. Give each a `name`.',
    'published-nothing': '{file}: holds no result.json. Download the artifact that the other run uploaded, and give its folder.',
    'publish-outside': '`publish` works in a workflow that `workflow_run` started, where it finds the pull request of the other run.',
    // files
    'file-missing': '{file}: no such file{near}. Paths are relative to the working directory.',
    'too-many-files': '{pattern}: matches more than {most} files. Write a narrower pattern.',
    'file-outside': '{file}: lies outside the workspace. Move it inside, or start from its folder.',
    'file-not-regular': '{file}: is not a regular file. Give the path of a file.',
    'file-unwritable': '{file}: can not be written: {why}. Start where you may write.',
    'file-too-large': '{file}: has {size}, more than the {cap} that are read. Raise `max-report-size` if it is meant to be that large.',
    // documents
    'document-too-large': '{file}: has {size}, more than the {cap} that are read of such a file. Split it.',
    'document-syntax': "{at}: can't read this as YAML: {problem}. Mend the line, or quote the text.",
    'document-too-deep': '{at}: is nested deeper than {most} levels. Write it flatter.',
    'document-aliases': '{at}: uses more than {most} aliases. Write the values out.',
    // reports
    'report-none': '{pattern}: no file matches. Check the pattern, and that the step that writes the report ran before this one.',
    'report-folder': '{folder}: is a folder. Name the report in it, like `{file}`, or give a pattern.',
    'report-empty': '{file}: is empty. Look at the log of the load test: it ended before it wrote its report.',
    'not-a-report': '{file}: {seen}, and no report that can be read. Give a Locust HTML, CSV or JSON report, or a `result.json`.',
    'report-cut-off': '{file}: is cut off, {where}. Look at the log of the load test: it was ended while it wrote its report.',
    'report-broken': '{file}: can not be read, {why}. Write the report again, and do not edit it by hand.',
    'report-rows-missing': '{file}: lacks rows: they add up to {rows} {what}, and its last row says {total}. Write the report again, and do not edit it.',
    'report-live-page': '{file}: is a page of Locust\'s web interface, which carries no figures. Use its "Download Report", or run Locust with `--html`.',
    'report-task-ratio': '{file}: is the output of `--show-task-ratio-json`, which carries no figures. Run Locust with `--json-file` or `--html`.',
    'report-part': '{file}: holds only the {what} of a run. Give the report with its statistics too: `_stats.csv`, the HTML or the JSON.',
    'report-endpoints': '{file}: has more than {most} endpoints. Group URLs by a name in the Locust file (`name="/items/[id]"`), or raise `max-report-size`.',
    'report-rows': '{file}: has more than {most} rows. Raise `max-report-size` if it is meant to be that long.',
    'result-schema': '{file}: is a `{schema}` document, and `load-test/result/v1` is what is read here. Give the `result.json` beside it.',
    'result-field': '{file}: `{field}` is {found}, and should be {expected}. Give a `result.json` as `load-test` wrote it.',
    'runs-unnamed': 'the files are {count} different runs: {groups}. Name each (`burst=reports/burst*`), or give the files of one run.',
    'run-several': '`{name}` names {count} different runs: {groups}. Give each a name of its own.',
    'run-name-twice': 'two runs have the name `{name}`: {groups}. Give each a name of its own.',
    'shards-missing': 'of the run {run} there are the shards {present} of {of}. Give the `result.json` of each.',
    'shards-unequal': 'the shards of the run {run} do not fit together: {why}. Give the `result.json` files of one run.',
    // SLO sources
    'slo-missing': '{at}: `{text}`: there is no file {path}. Paths in a config are relative to its own folder.',
    'objective-syntax': "{at}: can't read `{text}`: {why}. Write an indicator, a comparison and a limit, like `p95 /retrieve < 900ms`.",
    'objective-direction': '{at}: `{text}`: {what}. {offer}',
    'limit-without-unit': '{at}: `{text}`: the number {what} has no unit. Write {offer}.',
    'limit-unit': '{at}: `{text}`: {what}. Write {offer}.',
    'limit-comma': '{at}: `{text}`: the comma in {what} can group thousands or be a decimal point. Write {offer}.',
    'limit-impossible': '{at}: `{text}`: {what}. {offer}',
    'endpoint-unclear': '{at}: `{text}`: {why}. Write the endpoint as a path, like `/retrieve`.',
    'objective-conflict': '{at}: promises `{words}`, and {otherPlace} promises `{otherWords}`. Keep one of them.',
    'tables-disagree': '{file}: the tables under {headings} disagree on `{words}` (line {line}) and `{otherWords}` (line {otherLine}). Pick one: `{file}#{slug}`.',
    'table-measured': '{at}: the table {heading} holds measured values ({why}), and what was measured is no promise. Pick the table with the limits.',
    'table-without-percentile': '{at}: the table {heading} does not say which percentile `{header}` is. Write `P95` in its header or its cells.',
    'levels-unclear': '{at}: `{text}`: {why}. Write the stricter limit under the warning, the looser one under the failure.',
    'heading-unknown': '{file}: no heading has `#{fragment}`. The headings are {slugs}.',
    'heading-ambiguous': '{file}: `#{fragment}` is part of several headings: {slugs}. Write one of them whole.',
    'profile-unnamed': '{file}: has profiles. Pick one: {choices}.',
    'profile-unknown': '{file}: has no profile `{profile}`{near}. It has {choices}.',
    'fragment-unused': '{file}: has neither headings nor profiles, so `#{fragment}` picks nothing. Leave it out.',
    'objectives-key-unknown': '{at}: `{key}` is not an indicator{near}. Write one like `p95`, `errors` or `throughput`.',
    'objectives-shape': '{at}: {what}. Write the endpoint as a key, like `/retrieve:`, and under it its limits, like `p95: 900ms`.',
    'markdown-too-large': '{file}: has {size}, more than the {cap} that are read. Put the objectives in a file of their own.',
    'markdown-too-dense': '{at}: has more marks of emphasis, links or quotes than can be read in good time. Put the objectives in a file of their own.',
    'sheet-syntax': '{file}: is no CSV table: {why}. Write a header line, and a line for each endpoint.',
    'objectives-none': '{file}: holds no objective{where}. {what}',
    // config
    'key-unknown': '{at}: `{key}` is not a key here{near}. The keys are {keys}.',
    'value-unexpected': '{at}: found {found}. Expected {expected}.',
    'scenario-unknown': '{file}: has no scenario `{name}`{near}. It has {names}.',
    // GitHub
    'base-unreachable': '{file}: could not be read at the base of this pull request: {why}',
};
/**
 * UserError is a mistake of the user or of their files: one sentence that says what, where and what to do; exit code 2.
 * Only the doors catch it.
 */
class UserError extends Error {
    code;
    place;
    constructor(code, details) {
        super((0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .fill */ .G)(sentences[code], details));
        this.name = 'UserError';
        this.code = code;
        this.place = (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$)(details);
    }
}
/** didYouMean is a clause about an unknown name: the nearest known one, or nothing. */
function didYouMean(near) {
    return near === undefined ? '' : ` (did you mean \`${near}\`?)`;
}


/***/ }),

/***/ 41809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf),
/* harmony export */   G: () => (/* binding */ fill)
/* harmony export */ });
/** fill puts details into the slots of a template; texts are as read, and escaped only where they are printed. */
function fill(template, details) {
    const values = new Map(Object.entries(details));
    return template.replace(/\{(\w+)\}/g, (slot, name) => {
        if (name === 'at')
            return at(values);
        const value = values.get(name);
        return value === undefined ? slot : String(value);
    });
}
/** at prints a place as editors read it: `slo.md:7:3`. */
function at(values) {
    return ['file', 'line', 'column']
        .map(name => values.get(name))
        .filter(part => part !== undefined)
        .join(':');
}
/** placeOf is the place among details, if they have one. */
function placeOf(details) {
    const { file, line, column } = details;
    if (file === undefined)
        return undefined;
    return { file, ...(line !== undefined && { line }), ...(column !== undefined && { column }) };
}


/***/ }),

/***/ 49988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** Longest word that is compared; whoever writes more did not mistype a name. */
const longest = 64;
/** nearest is the known name that a mistyped word most likely means, whatever its case; undefined if none is near. */
function nearest(word, known) {
    if (word.length > longest)
        return undefined;
    const meant = folded(word);
    let best;
    let fewest = Math.max(1, Math.floor(meant.length / 3)) + 1;
    for (const name of known) {
        const distance = editDistance(meant, folded(name), fewest);
        if (distance < fewest)
            [best, fewest] = [name, distance];
    }
    return best;
}
/** `error_rate`, `error-rate` and `Error rate` are the same name to people. */
function folded(name) {
    return name.toLowerCase().replace(/[_\s]/g, '-');
}
/** Insertions, deletions, replacements and swaps of neighbours; `enough` stops early, since a farther name is not used. */
function editDistance(a, b, enough) {
    if (Math.abs(a.length - b.length) >= enough)
        return enough;
    let before = [];
    let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row += 1) {
        const current = [row];
        for (let column = 1; column <= b.length; column += 1) {
            current.push(cheapest(a, b, row, column, before, previous, current));
        }
        ;
        [before, previous] = [previous, current];
    }
    return previous[b.length] ?? enough;
}
function cheapest(a, b, row, column, before, previous, current) {
    const at = (line, index) => line[index] ?? Number.POSITIVE_INFINITY;
    const same = a[row - 1] === b[column - 1];
    const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
    return Math.min(at(previous, column) + 1, at(current, column - 1) + 1, at(previous, column - 1) + (same ? 0 : 1), swapped ? at(before, column - 2) + 1 : Number.POSITIVE_INFINITY);
}


/***/ }),

/***/ 64621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DK: () => (/* binding */ printCount),
/* harmony export */   cL: () => (/* binding */ printChange),
/* harmony export */   ee: () => (/* binding */ printMs),
/* harmony export */   iN: () => (/* binding */ printApart),
/* harmony export */   pF: () => (/* binding */ printBytes),
/* harmony export */   sK: () => (/* binding */ printClock),
/* harmony export */   xi: () => (/* binding */ printQuantity)
/* harmony export */ });
/** printQuantity prints a value of a unit for people: `604 ms`, `2.66 s`, `0.24 %`, `83.1/s`, `24,915`. */
function printQuantity(value, unit, extraDigits = 0) {
    switch (unit) {
        case 'ms':
            return printMs(value, extraDigits);
        case 'ratio':
            return `${withDigits(value * 100, 2 + extraDigits)} %`;
        case 'percent':
            return `${significant(value, 3 + extraDigits)} %`;
        case 'per-second':
            return `${significant(value, 3 + extraDigits)}/s`;
        case 'bytes':
            return printBytes(value);
        case 'count':
        case 'none':
            return printCount(value);
        default:
            return unit;
    }
}
/** printApart prints an observed value and its limit with enough digits that two different values look different. */
function printApart(observed, limit, unit) {
    for (let extra = 0; extra < 6; extra += 1) {
        const pair = [printQuantity(observed, unit, extra), printQuantity(limit, unit)];
        if (observed === limit || pair[0] !== printQuantity(limit, unit, extra))
            return pair;
    }
    return [String(observed), String(limit)];
}
/** printMs prints milliseconds: `4.4 ms`, `604 ms`, `2.66 s`, `75.2 s`. */
function printMs(ms, extraDigits = 0) {
    if (ms < 10)
        return `${trimmed(ms, 1 + extraDigits)} ms`;
    if (ms < 999.5)
        return `${trimmed(ms, extraDigits)} ms`;
    return `${significant(ms / 1000, 3 + extraDigits)} s`;
}
/** printCount prints a whole number with grouped thousands: `24,915`. */
function printCount(count) {
    return trimmed(count, 2);
}
/** printBytes prints a size in powers of 1,000: `1.4 MB`. */
function printBytes(bytes) {
    const units = ['B', 'kB', 'MB', 'GB', 'TB'];
    const step = Math.min(Math.floor(Math.log10(Math.max(1, Math.abs(bytes))) / 3), units.length - 1);
    return `${trimmed(bytes / 1000 ** step, step === 0 ? 0 : 1)} ${units[step] ?? 'B'}`;
}
/** printClock prints a span as minutes and seconds, with hours where there are any: `5:00`, `1:21:31`. */
function printClock(ms) {
    const seconds = Math.round(ms / 1000);
    const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
    const shown = parts[0] === 0 ? parts.slice(1) : parts;
    return shown.map((part, index) => (index === 0 ? String(part) : String(part).padStart(2, '0'))).join(':');
}
/** printChange prints a relative change with its sign: 0.06 is `+6 %`. */
function printChange(ratio) {
    const percent = Math.abs(ratio * 100);
    const digits = percent < 1 ? 1 : 0;
    return `${ratio < 0 ? '−' : '+'}${trimmed(percent, digits)} %`;
}
function significant(value, digits) {
    const whole = value === 0 ? 1 : Math.floor(Math.log10(Math.abs(value))) + 1;
    return withDigits(value, Math.max(0, digits - Math.max(1, whole)));
}
function withDigits(value, digits) {
    return grouped(value.toFixed(digits));
}
function trimmed(value, digits) {
    return grouped(String(Number(value.toFixed(digits))));
}
/** By hand, because making one `Intl` formatter costs more than printing a whole table. */
function grouped(decimal) {
    const [whole = '', fraction] = decimal.split('.');
    const thousands = whole.length < 4 ? whole : whole.replace(/\B(?=(\d{3})+$)/g, ',');
    return fraction === undefined ? thousands : `${thousands}.${fraction}`;
}


/***/ })

};
