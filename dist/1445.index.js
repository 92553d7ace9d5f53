export const id = 1445;
export const ids = [1445];
export const modules = {
	31445: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			corrected: () => (corrected),
			vl: () => (keptInstead),
			Vb: () => (nameOf),
			nr: () => (openedStore)
		});
		var baseline_history = __webpack_require__(22797);
		var baseline_baseline = __webpack_require__(43111);
		var _compiled_command = __webpack_require__(49829);
		var _compiled_history = __webpack_require__(76935);
		var errors = __webpack_require__(22059);
		var output = __webpack_require__(81444);
		var latency = __webpack_require__(62676);
		var record = __webpack_require__(15290);
		var text_escape = __webpack_require__(34819);
		var quantity = __webpack_require__(64621);
		;
		function recordsText(records) {
			const counting = new Set((0, record.wr)(records).filter(({ accepted }) => accepted));
			const rows = [head, ...records.map(record => cells(record, counting.has(record)))];
			const widths = head.map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0)));
			return rows.map(row => `${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ')}`.trimEnd() + '\n').join('');
		}
		const head = ['run', 'recorded', 'commit', 'verdict', 'requests', 'p95', 'mean', 'counts', ''];
		function cells(record, counts) {
			const { id, recordedAt, commit = '', verdict = '', total } = record;
			const p95 = (0, latency.Xf)(total.latency, 0.95)?.value;
			const { meanMs } = total.latency;
			return [
				id.slice(0, 12),
				recordedAt.slice(0, 16).replace('T', ' '),
				commit.slice(0, 7),
				verdict,
				total.requests === undefined ? '' : (0, quantity.DK)(total.requests),
				p95 === undefined ? '' : (0, quantity.ee)(p95),
				meanMs === undefined ? '' : (0, quantity.ee)(meanMs),
				counts ? 'yes' : 'no',
				marks(record).join(', '),
			].map(text_escape.Ah);
		}
		function marks({ pinned, restart, regressions, suspects, flags }) {
			return [
				...(pinned === true ? ['pinned'] : []),
				...(restart === undefined ? [] : [`new level: ${restart.why.slice(0, 100)}`]),
				...(regressions.length === 0 ? [] : [`regressed in ${regressions.length}`]),
				...(suspects.length === 0 ? [] : [`suspected in ${suspects.length}`]),
				...flags,
			];
		}
		var _compiled_setup = __webpack_require__(59513);
		var nearest = __webpack_require__(49988);
		;
		const actions = ['list', 'accept', 'pin', 'export'];
		async function corrected(command, desk) {
			const [word = '', run] = command.arguments;
			const action = actions.find(one => one === word);
			if (action === undefined)
				throw new errors.y('baseline-action', {
					action: word,
					near: (0, errors.a)((0, nearest.p)(word, actions)),
					actions: actions.join(', '),
				});
			const setup = await (0, _compiled_setup.Nf)(command, (0, _compiled_setup.wA)(desk.host));
			const name = nameOf(command, setup);
			const store = await openedStore(command, desk, setup, name);
			const all = (await store.read()) ?? [];
			const entries = all.filter(({ record }) => name === undefined || record.name === name);
			const instead = entries.length === 0 ? await keptInstead(name, all, setup, desk) : '';
			switch (action) {
				case 'list':
					return listed(command, entries, store, instead);
				case 'export':
					return (0, baseline_history.u_)(entries);
				case 'accept':
				case 'pin':
					if (desk.environment?.['GITHUB_EVENT_NAME']?.startsWith('pull_request'))
						throw new errors.y('baseline-pull-request', {});
					return changed(action, chosen(entries, run, store, instead, name), store, (0, _compiled_command.j6)(command, 'why'));
				default:
					return action;
			}
		}
		function nameOf(command, { config }) {
			const [scenario, ...more] = config?.scenarios.keys() ?? [];
			const sole = more.length === 0 ? scenario : undefined;
			return (0, _compiled_command.j6)(command, 'name') ?? (0, _compiled_command.j6)(command, 'scenario') ?? config?.name ?? sole;
		}
		async function openedStore(command, desk, setup, name) {
			const { baseline } = setup;
			const isWhole = baseline.kind === 'file' && baseline.path.endsWith('.jsonl');
			if (name === undefined && baseline.kind !== 'none' && !isWhole)
				throw new errors.y('baseline-unnamed', {});
			const wanted = { name: name ?? 'history', step: name ?? 'history' };
			const store = await (0, _compiled_history.xX)(wanted, setup, command, desk, why => desk.host.log(why));
			if (store === undefined)
				throw new errors.y('baseline-absent', {});
			return store;
		}
		async function keptInstead(name, entries, { baseline }, desk) {
			if (baseline.kind === 'file' && (await (0, baseline_baseline.b2)(baseline, desk.host)))
				return `: there is no ${baseline.path.endsWith('.jsonl') ? 'file' : 'folder'} ${baseline.path}`;
			const stems = await (0, baseline_baseline.y6)(baseline, { host: desk.host, repository: () => (0, _compiled_history._M)(desk) });
			const names = new Set(stems ?? entries.map(({ record }) => record.name));
			if (name !== undefined)
				names.delete((0, output.Md)(name));
			if (names.size === 0)
				return '';
			const near = name === undefined ? '' : (0, errors.a)((0, nearest.p)(name, [...names]));
			return `; there are runs of ${[...names].slice(0, mostNamed).join(', ')}${names.size > mostNamed ? ', …' : ''}${near}`;
		}
		const mostNamed = 20;
		function listed(command, entries, { where }, instead) {
			if ((0, _compiled_command.j6)(command, 'format') !== 'json')
				return entries.length === 0
					? `nothing is kept in ${(0, text_escape.Ah)(`${where} yet${instead}`)}\n`
					: recordsText(entries.map(({ record }) => record));
			return `[${entries.map(({ line }) => `\n  ${line}`).join(',')}\n]\n`;
		}
		function chosen(entries, run, { where }, instead, name = 'any load test') {
			const newest = entries.at(-1);
			if (newest === undefined)
				throw new errors.y('baseline-empty', { where, name, instead });
			if (run === undefined)
				return newest.record;
			const found = entries.findLast(({ record }) => record.id.startsWith(run) || record.commit?.startsWith(run) === true);
			if (found === undefined)
				throw new errors.y('baseline-run-unknown', { where, name, run });
			return found.record;
		}
		async function changed(action, record, store, why = 'accepted by hand') {
			const { where } = store;
			if (store.isReadOnly)
				throw new errors.y('baseline-read-only', { where });
			const updated = await store.update(action === 'pin' ? (0, baseline_history.Ij)(record) : (0, baseline_history.yu)(record, why));
			if (updated.kind === 'refused')
				throw new errors.y('baseline-unwritten', { where, why: updated.why });
			const words = action === 'pin' ? 'slow changes are held against it' : 'a new level begins with it';
			return `${(0, text_escape.Ah)(record.name)}, run ${(0, text_escape.Ah)(record.id.slice(0, 12))} of ${record.recordedAt.slice(0, 10)}: ${words}\n`;
		}
	})
};
