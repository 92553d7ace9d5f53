export const id = 953;
export const ids = [953];
export const modules = {
	17953: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			corrected: () => (corrected)
		});
		var _baseline_baseline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29633);
		var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49829);
		var _history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9028);
		var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22059);
		var _report_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82339);
		var _setup_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89953);
		var _text_escape_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(34819);
		var _text_nearest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49988);
		const actions = ['list', 'accept', 'pin', 'export'];
		async function corrected(command, desk) {
			const [word = '', run] = command.arguments;
			const action = actions.find(one => one === word);
			if (action === undefined)
				throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__.y('baseline-action', {
					action: word,
					near: (0, _model_errors_js__WEBPACK_IMPORTED_MODULE_3__.a)((0, _text_nearest_js__WEBPACK_IMPORTED_MODULE_6__.p)(word, actions)),
					actions: actions.join(', '),
				});
			const setup = await (0, _setup_js__WEBPACK_IMPORTED_MODULE_5__.Nf)(command, (0, _setup_js__WEBPACK_IMPORTED_MODULE_5__.wA)(desk.host));
			const name = nameOf(command, setup);
			const store = await openedStore(command, desk, setup, name);
			const entries = ((await store.read()) ?? []).filter(({ record }) => name === undefined || record.name === name);
			switch (action) {
				case 'list':
					return listed(command, entries, store);
				case 'export':
					return (0, _baseline_baseline_js__WEBPACK_IMPORTED_MODULE_0__.u_)(entries);
				case 'accept':
				case 'pin':
					if (desk.environment?.['GITHUB_EVENT_NAME']?.startsWith('pull_request'))
						throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__.y('baseline-pull-request', {});
					return changed(action, chosen(entries, run, store, name), store, (0, _command_js__WEBPACK_IMPORTED_MODULE_1__.j6)(command, 'why'));
				default:
					return action;
			}
		}
		function nameOf(command, { config }) {
			const [scenario, ...more] = config?.scenarios.keys() ?? [];
			const sole = more.length === 0 ? scenario : undefined;
			return (0, _command_js__WEBPACK_IMPORTED_MODULE_1__.j6)(command, 'name') ?? (0, _command_js__WEBPACK_IMPORTED_MODULE_1__.j6)(command, 'scenario') ?? config?.name ?? sole;
		}
		async function openedStore(command, desk, setup, name) {
			const { baseline } = setup;
			const isWhole = baseline.kind === 'file' && baseline.path.endsWith('.jsonl');
			if (name === undefined && baseline.kind !== 'none' && !isWhole)
				throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__.y('baseline-unnamed', {});
			const wanted = { name: name ?? 'history', step: name ?? 'history' };
			const store = await (0, _history_js__WEBPACK_IMPORTED_MODULE_2__.xX)(wanted, setup, command, desk, why => desk.host.log(why));
			if (store === undefined)
				throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__.y('baseline-absent', {});
			return store;
		}
		function listed(command, entries, { where }) {
			if ((0, _command_js__WEBPACK_IMPORTED_MODULE_1__.j6)(command, 'format') !== 'json')
				return entries.length === 0 ? `nothing is kept in ${where} yet\n` : (0, _report_report_js__WEBPACK_IMPORTED_MODULE_4__.iF)(entries.map(({ record }) => record));
			return `[${entries.map(({ line }) => `\n  ${line}`).join(',')}\n]\n`;
		}
		function chosen(entries, run, { where }, name = 'any load test') {
			const newest = entries.at(-1);
			if (newest === undefined)
				throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__.y('baseline-empty', { where, name });
			if (run === undefined)
				return newest.record;
			const found = entries.findLast(({ record }) => record.id.startsWith(run) || record.commit?.startsWith(run) === true);
			if (found === undefined)
				throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__.y('baseline-run-unknown', { where, name, run });
			return found.record;
		}
		async function changed(action, record, store, why = 'accepted by hand') {
			const { where } = store;
			if (store.isReadOnly)
				throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__.y('baseline-read-only', { where });
			const updated = await store.update(action === 'pin' ? (0, _baseline_baseline_js__WEBPACK_IMPORTED_MODULE_0__.Ij)(record) : (0, _baseline_baseline_js__WEBPACK_IMPORTED_MODULE_0__.yu)(record, why));
			if (updated.kind === 'refused')
				throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__.y('baseline-unwritten', { where, why: updated.why });
			const words = action === 'pin' ? 'slow changes are held against it' : 'a new level begins with it';
			return `${(0, _text_escape_js__WEBPACK_IMPORTED_MODULE_7__.Ah)(record.name)}, run ${(0, _text_escape_js__WEBPACK_IMPORTED_MODULE_7__.Ah)(record.id.slice(0, 12))} of ${record.recordedAt.slice(0, 10)}: ${words}\n`;
		}
	})
};
