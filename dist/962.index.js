export const id = 962;
export const ids = [962];
export const modules = {

/***/ 64962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   enter: () => (/* binding */ enter)
/* harmony export */ });
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90708);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49829);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83516);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22059);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97261);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(34819);
/* harmony import */ var _text_redact_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56089);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(32652);








/** enter is the command line's door: argv in, exit code out; a user's mistake is one sentence on stderr and 2. */
async function enter(argv) {
    // Who reads may stop reading, as `| head` does.
    process.stdout.on('error', () => undefined);
    process.stderr.on('error', () => undefined);
    try {
        return await answer((0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .parseArguments */ .W)(argv));
    }
    catch (error) {
        if (!(error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y))
            throw error;
        complain(`load-test: ${error.message}`);
        return 2;
    }
}
async function answer(request) {
    switch (request.kind) {
        case 'version':
            await print(`${_version_js__WEBPACK_IMPORTED_MODULE_6__/* .version */ .r}\n`);
            return 0;
        case 'help': {
            const { helpFor, overview } = await __webpack_require__.e(/* import() */ 853).then(__webpack_require__.bind(__webpack_require__, 81853));
            await print(request.command === undefined ? overview() : helpFor(request.command));
            return request.asked ? 0 : 2;
        }
        case 'command':
            return perform(request.command);
        default:
            return request;
    }
}
async function perform(command) {
    const quiet = (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .has */ .zy)(command, 'quiet');
    const { exitCode, output, judged } = await (0,_run_js__WEBPACK_IMPORTED_MODULE_4__/* .run */ .e)(command, {
        host: (0,_host_js__WEBPACK_IMPORTED_MODULE_2__/* .makeHost */ .D)({ folder: process.cwd(), log: line => quiet || complain(line) }),
        colour: hasColour((0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .has */ .zy)(command, 'no-color')),
        width: process.stdout.columns || 160,
        machine: async () => ({ nodeVersion: process.version, ...(await locustVersion()) }),
    });
    // Law 10: a verdict does not depend on whether it could be printed.
    return (await print(output)) || judged !== undefined ? exitCode : 2;
}
async function locustVersion() {
    const { spawnSync } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 31421, 19));
    const { status, stdout } = spawnSync('locust', ['--version'], { encoding: 'utf8', timeout: 10_000 });
    return status === 0 ? { locust: stdout.trim().split(' from ')[0] ?? '' } : {};
}
/** Actions shows colour although its log is no terminal; NO_COLOR rules everywhere. */
function hasColour(refused) {
    if (refused || (process.env['NO_COLOR'] ?? '') !== '')
        return false;
    if ((process.env['FORCE_COLOR'] ?? '') !== '')
        return true;
    return process.stdout.isTTY === true ? process.env['TERM'] !== 'dumb' : process.env['GITHUB_ACTIONS'] === 'true';
}
function complain(line) {
    process.stderr.write(`${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .escapeLog */ .Ah)((0,_text_redact_js__WEBPACK_IMPORTED_MODULE_5__/* .redact */ .E)(line))}\n`);
}
/** Says whether the text could be written; who stopped reading wants no more of it. */
async function print(text) {
    const error = await new Promise(resolve => {
        process.stdout.write((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .escapeLogLines */ .lF)(text), resolve);
    });
    if (!error || ('code' in error && error.code === 'EPIPE'))
        return true;
    complain(`load-test: standard output can not be written: ${error.message}`);
    return false;
}


/***/ })

};
