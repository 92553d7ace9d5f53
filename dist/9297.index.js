export const id = 9297;
export const ids = [9297, 1445];
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
	}),
	9297: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			keptOf: () => (keptOf),
			replayed: () => (replayed)
		});
		var baseline = __webpack_require__(43111);
		var _compiled_command = __webpack_require__(49829);
		var corrections = __webpack_require__(31445);
		var _compiled_history = __webpack_require__(76935);
		var median = __webpack_require__(66616);
		var latency = __webpack_require__(62676);
		var model_record = __webpack_require__(15290);
		var past_runs = __webpack_require__(50305);
		var regression = __webpack_require__(55776);
		var judge_series = __webpack_require__(18267);
		;
		const changesTried = [0.05, 0.1, 0.15, 0.2, 0.3, 0.5, 1];
		const nightsTried = 3;
		const mostFigures = 60_000;
		const least = { places: 40, ofEndpoint: 4 };
		const mostEndpoints = 10;
		function rowsTried(nights) {
			const last = nights.findLast(({ isFirm }) => isFirm);
			const rows = new Map();
			for (const { series } of last === undefined ? [] : (0, judge_series.Pq)(last.record)) {
				const { indicator: _, ...row } = series;
				rows.set(JSON.stringify(row), row);
			}
			return { rows: [...rows.values()].slice(0, mostEndpoints), leftOut: Math.max(0, rows.size - mostEndpoints) };
		}
		function attemptsOf(nights, rows, judging) {
			const figures = Math.max(1, ...nights.map(({ findings }) => findings.length));
			const most = Math.max(least.places, mostFigures / (figures * nightsTried * changesTried.length));
			const ofEach = Math.max(least.ofEndpoint, Math.floor(most / Math.max(1, rows.length)));
			return rows.flatMap(row => spread(placesOf(nights, row), ofEach).flatMap(place => changesTried.map(change => attempt(place, row, change, judging))));
		}
		function spread(items, most) {
			if (items.length <= most)
				return items;
			return Array.from({ length: most }, (_, at) => items.slice(Math.floor(((at + 0.5) * items.length) / most))[0]).filter(item => item !== undefined);
		}
		function placesOf(nights, row) {
			return nights.flatMap((_, at) => {
				const place = ofOneKind(nights, at);
				const around = [...nights.slice(Math.max(0, at - 1), at), ...place];
				const isWhole = place.length === nightsTried && place.every(night => indicatorsOf(night, row).length > 0);
				const isQuiet = !around.some(({ record }) => record.regressions.some(series => isOf(series, row)));
				return isWhole && isQuiet ? [place] : [];
			});
		}
		function ofOneKind(nights, at) {
			const [first, ...later] = nights.slice(at);
			const found = first === undefined ? [] : [first];
			for (const night of later) {
				if (found.length === nightsTried)
					break;
				if (first !== undefined && (0, past_runs.N_)(first.record, night.record))
					found.push(night);
			}
			return found;
		}
		function isOf({ method, endpoint }, row) {
			return method === row.method && endpoint === row.endpoint;
		}
		function indicatorsOf({ findings }, row) {
			return findings.flatMap(({ code, trend, indicator, ...of }) => {
				const isFirm = trend?.kind === 'figure' && trend.runs >= regression.l3 && code !== 'crept';
				return isFirm && indicator !== undefined && isOf(of, row) ? [indicator] : [];
			});
		}
		function attempt(place, row, change, judging) {
			const anew = new Map();
			const indicators = place.slice(0, 1).flatMap(night => indicatorsOf(night, row));
			const missing = new Set(indicators);
			const said = [];
			for (const { record, earlier, accepts } of place) {
				const run = slower(record, row, 1 + change);
				const before = earlier.map(one => ({ ...one, record: anew.get(one.record) ?? one.record }));
				const told = (0, regression.Jo)({ run, repeats: [], earlier: before, accepts, judging });
				anew.set(record, (0, model_record._U)({ ...run, accepted: true }, told));
				said.push(told.filter(one => isOf(one, row)));
				for (const { indicator, code } of said.at(-1) ?? [])
					if (code === 'regression')
						missing.delete(indicator ?? '');
				if (missing.size === 0)
					break;
			}
			return { row, change, indicators, said };
		}
		function slower(record, row, factor) {
			if (row.endpoint === undefined)
				return { ...record, total: { ...record.total, ...longer(record.total, factor) } };
			const endpoints = record.endpoints.map(one => isOf({ ...one, endpoint: one.name }, row) ? { ...one, ...longer(one, factor) } : one);
			return { ...record, endpoints };
		}
		function longer({ latency, throughput }, factor) {
			const { quantiles, meanMs, medianMs, grid, meanGrid } = latency;
			return {
				...(throughput !== undefined && { throughput: throughput / factor }),
				latency: {
					...latency,
					quantiles: quantiles.map(([q, value]) => [q, printed(value, factor, grid)]),
					...(meanMs !== undefined && { meanMs: printed(meanMs, factor, meanGrid) }),
					...(medianMs !== undefined && { medianMs: printed(medianMs, factor, grid) }),
				},
			};
		}
		function printed(value, factor, grid) {
			const { low, high } = (0, latency.MU)(value, grid);
			return low === high ? value * factor : (0, latency.YN)(value * factor, grid);
		}
		;
		function playedOf(records, accepts, judging) {
			const kept = [];
			return records.flatMap(record => {
				const night = (0, past_runs.em)(record) ? nightOf(record, [...kept], accepts, judging) : undefined;
				kept.push(night?.record ?? record);
				return night ?? [];
			});
		}
		function nightOf(run, records, accepts, judging) {
			const { restart } = run;
			const known = accepts.filter(({ since }) => since <= (0, past_runs.kb)(run));
			const past = { records, accepts: known, ...(restart && { restart }) };
			const { findings } = (0, regression.C2)(run.name, { past, run }, judging);
			return {
				findings,
				record: (0, model_record._U)({ ...run, accepted: true }, findings),
				earlier: (0, past_runs.lY)(run, past).runs,
				accepts: known,
				isFirm: findings.some(({ trend }) => trend?.kind === 'figure' && trend.runs >= regression.l3),
			};
		}
		var differing = __webpack_require__(11806);
		var change_points = __webpack_require__(9936);
		var trial = __webpack_require__(51376);
		;
		function streaksOf(nights, accepts) {
			return alarmsIn(nights).map(streak => {
				const kind = isAccepted(streak, nights, accepts) ? 'accepted' : isOfLevel(streak, nights) ? 'level' : undefined;
				if (kind === undefined)
					return streak;
				const { series, first, last } = streak;
				return { ...streak, change: { kind, series, since: dayOfNight(nights, first), nights: last - first + 1 } };
			});
		}
		function alarmsIn(nights) {
			const open = new Map();
			const done = [];
			for (const [at, { record }] of nights.entries())
				for (const series of [...record.suspects, ...record.regressions]) {
					const key = JSON.stringify([series.method, series.endpoint, series.indicator]);
					const before = open.get(key);
					if (before !== undefined && before.last < at - 1)
						done.push(before);
					const first = before !== undefined && before.last >= at - 1 ? before.first : at;
					open.set(key, { series, first, last: at });
				}
			return [...done, ...open.values()].toSorted((a, b) => a.first - b.first);
		}
		function isAccepted({ series, first, last }, nights, accepts) {
			const next = nights[last + 1];
			if (next?.record.restart !== undefined)
				return true;
			const [from, until] = [dayOfNight(nights, first), next === undefined ? undefined : (0, past_runs.kb)(next.record)];
			return accepts.some(one => (0, past_runs.hU)(one, series) && one.since > from && (until === undefined || one.since <= until));
		}
		const beside = 2;
		function isOfLevel({ series, first, last }, nights) {
			if (first === last)
				return false;
			const now = nights[first]?.record;
			const gated = now && (0, judge_series.Pq)(now).find(one => (0, past_runs.yy)([one.series], series));
			if (now === undefined || gated === undefined)
				return false;
			const told = nights.flatMap(({ record }, at) => {
				const of = (0, differing.R)(record, now).differing.length === 0 ? (0, trial.G)(record, gated) : undefined;
				return of === undefined ? [] : [{ ...of, at }];
			});
			if (new Set(told.map(({ machine }) => machine)).size > 1)
				return false;
			const values = told.map(({ value }) => Math.exp(value));
			return (0, change_points.U)(values, { leastChange: 0.05 })
				.filter(({ before, after }) => after > before)
				.some(({ index }) => Math.abs((told[index]?.at ?? Number.NaN) - first) <= beside);
		}
		function dayOfNight(nights, at) {
			const record = nights[at]?.record;
			return record === undefined ? '' : (0, past_runs.kb)(record);
		}
		;
		function replayOf(records, accepts, judging) {
			const nights = playedOf(records, accepts, judging);
			const firm = nights.filter(({ isFirm }) => isFirm);
			const streaks = streaksOf(nights, accepts);
			const { rows, leftOut } = rowsTried(nights);
			const attempts = attemptsOf(nights, rows, judging);
			const restarts = nights.filter(({ record }) => record.restart !== undefined && record !== records[0]).length;
			return {
				runs: records.length,
				...daysOf(records),
				nights: firm.length,
				restarts,
				noEvidence: records.length - nights.length,
				tooEarly: nights.length - firm.length - restarts,
				...alarmsOf(nights, streaks),
				asked: firm.filter(({ findings }) => findings.some(isAsked)).length,
				figures: countsOf(firm.flatMap(({ findings }) => findings)),
				changes: streaks.flatMap(({ change }) => change ?? []),
				steps: stepsOf(attempts, firm.flatMap(({ findings }) => findings)),
				endpoints: rows.map(row => {
					const own = firm.flatMap(({ findings }) => findings.filter(finding => isOf(finding, row)));
					const tried = attempts.filter(attempt => attempt.row === row);
					return { ...row, figures: countsOf(own), steps: stepsOf(tried, own) };
				}),
				endpointsLeftOut: leftOut,
				indicators: replay_indicatorsOf(attempts, firm),
			};
		}
		function daysOf(records) {
			const [first, last] = [records[0], records.at(-1)];
			return first === undefined || last === undefined ? {} : { since: (0, past_runs.kb)(first), until: (0, past_runs.kb)(last) };
		}
		function alarmsOf(nights, streaks) {
			const explained = streaks.filter(({ change }) => change !== undefined);
			const isExplained = (finding, at) => explained.some(({ series, first, last }) => first <= at && at <= last && (0, past_runs.yy)([series], finding));
			const alarms = nights.flatMap(({ isFirm, findings }, at) => {
				const fails = findings.filter(({ outcome }) => outcome === 'fail');
				const told = fails.length > 0 ? fails : findings.filter(({ outcome }) => outcome === 'warn');
				if (!isFirm || told.length === 0)
					return [];
				return { isFailed: fails.length > 0, isExplained: told.every(finding => isExplained(finding, at)) };
			});
			const count = (isFailed) => {
				const all = alarms.filter(alarm => alarm.isFailed === isFailed);
				const known = all.filter(alarm => alarm.isExplained).length;
				return { false: all.length - known, explained: known };
			};
			return { failed: count(true), warned: count(false) };
		}
		function isAsked({ code, trend }) {
			return code === 'suspect' || (trend !== undefined && trend.confirmedBy === 'one-run');
		}
		function countsOf(findings) {
			const judged = findings.filter(isJudged);
			const count = (code) => judged.filter(finding => finding.code === code).length;
			return { judged: judged.length, suspects: count('suspect'), regressions: count('regression') };
		}
		function isJudged({ code, trend }) {
			return trend !== undefined && code !== 'crept';
		}
		function replay_indicatorsOf(attempts, firm) {
			const names = [...new Set(attempts.flatMap(({ indicators }) => indicators))].toSorted();
			return names.map(indicator => {
				const own = firm.flatMap(({ findings }) => findings.filter(finding => finding.indicator === indicator));
				const tried = attempts
					.filter(({ indicators }) => indicators.includes(indicator))
					.map(attempt => ({ ...attempt, indicators: [indicator] }));
				return { indicator, figures: countsOf(own), steps: stepsOf(tried, own) };
			});
		}
		const visibleFrom = 0.9;
		function stepsOf(attempts, findings) {
			const tried = changesTried.map(change => stepOf(change, attempts.filter(attempt => attempt.change === change)));
			const stated = findings.flatMap(({ code, trend }) => trend?.kind === 'figure' && trend.runs >= regression.l3 && code !== 'crept' ? [Math.abs(trend.visible)] : []);
			const [visible, visibleInTwo] = [visibleBy(tried, 2), visibleBy(tried, 1)];
			return {
				tried,
				...(visible !== undefined && { visible }),
				...(visibleInTwo !== undefined && { visibleInTwo }),
				...(stated.length > 0 && { stated: (0, median.JZ)(stated) }),
			};
		}
		function stepOf(change, attempts) {
			const by = (night, codes) => attempts.filter(({ said, indicators }) => said
				.slice(0, night)
				.flat()
				.some(({ code, indicator = '' }) => codes.includes(code) && indicators.includes(indicator))).length;
			const failed = ['regression'];
			const found = [by(1, failed), by(2, failed), by(3, failed)];
			return { change, places: attempts.length, suspected: by(1, ['suspect', ...failed]), found };
		}
		function visibleBy(tried, night) {
			return tried.find(({ places, found }) => places > 0 && found[night] >= visibleFrom * places)?.change;
		}
		var _compiled_output = __webpack_require__(81444);
		var text_escape = __webpack_require__(34819);
		var quantity = __webpack_require__(64621);
		var words = __webpack_require__(16830);
		;
		function replayJson(histories) {
			const told = histories.map(({ name, where, replay }) => ({ name, where, ...replay }));
			return `${(0, text_escape.mL)(JSON.stringify({ schema: 'load-test/replay/v1', histories: told }, undefined, 2))}\n`;
		}
		function replayText(histories) {
			return `${histories.map(history => linesOf(history).map(text_escape.Ah).join('\n')).join('\n\n')}\n`;
		}
		function linesOf({ name, where, replay }) {
			const { runs, since = '', until = '', nights } = replay;
			const days = since === until ? since : `${since} to ${until}`;
			const head = `${name} in ${where}: ${(0, words.hS)(runs, 'run')}${runs === 0 ? '' : `, ${days}`}`;
			if (nights === 0)
				return [head, `  ${tooFewWords}`];
			const hasPlaces = replay.steps.tried.some(({ places }) => places > 0);
			return [
				head,
				`  ${nightsWords(replay)}`,
				'',
				...alarmLines(replay),
				'',
				...(hasPlaces ? [...stepLines(replay), '', `  ${repeatWords}`] : [`  ${noPlaceWords}`]),
			];
		}
		const tooFewWords = 'None of them has five of its kind before it. A replay needs six runs of one kind, and eight to put steps in: keep more of them.';
		const noPlaceWords = 'No step could be put in: that takes three nights in a row of one kind with five before them, so eight runs. Keep more of them.';
		const repeatWords = 'Runs that repeat a suspect one at once (`confirm`) are in no history, so all of this is the rule for nights. They settle a suspicion on its first night.';
		function nightsWords({ nights, restarts, noEvidence, tooEarly }) {
			const others = [
				tooEarly > 0 ? `${(0, quantity.DK)(tooEarly)} had fewer before them` : '',
				restarts > 0 ? `${(0, quantity.DK)(restarts)} began an accepted level` : '',
				noEvidence > 0 ? `${(0, quantity.DK)(noEvidence)} were no evidence` : '',
			].filter(words => words !== '');
			const rest = others.length === 0 ? '' : `; ${others.join(', ')}`;
			return `${(0, quantity.DK)(nights)} of them could be held against five or more before them, as on their own night${rest}.`;
		}
		function alarmLines(replay) {
			const { nights, failed, warned, asked, figures, changes } = replay;
			const line = (name, count) => `  ${name.padEnd(label)}${(0, quantity.DK)(count).padStart(6)} of ${(0, quantity.DK)(nights)}  ${(0, quantity.cL)(count / nights)
				.slice(1)
				.padStart(6)}`;
			return [
				'  false alarms, by night',
				line('  failed', failed.false),
				line('  only warned', warned.false),
				line('  would be run again', asked),
				`  Of ${(0, quantity.DK)(figures.judged)} figures ${(0, quantity.DK)(figures.suspects)} were suspect and ${(0, quantity.DK)(figures.regressions)} failed.`,
				`  ${countedWords(failed, warned)}`,
				...changes.slice(0, mostChanges).map(change => `    ${changeWords(change)}`),
				...(changes.length > mostChanges ? [`    … and ${(0, quantity.DK)(changes.length - mostChanges)} more`] : []),
			];
		}
		const label = 38;
		const mostChanges = 10;
		function countedWords({ explained: failed }, { explained: warned }) {
			const rule = 'where a level rose lastingly or was accepted anew';
			return failed + warned === 0
				? `Nights that alarm ${rule} would not count as false: there were none.`
				: `Not counted as false: ${(0, quantity.DK)(failed)} that failed and ${(0, quantity.DK)(warned)} that warned ${rule}.`;
		}
		function changeWords({ kind, series, since, nights }) {
			const { method, endpoint, indicator } = series;
			const figure = endpoint === undefined ? indicator : `${indicator} of ${nameOf({ method, endpoint })}`;
			const end = kind === 'accepted' ? 'then accepted' : 'a lasting change';
			return `${figure} from ${since}, ${(0, words.hS)(nights, 'night')}, ${end}`;
		}
		function nameOf({ method, endpoint }) {
			if (endpoint === undefined)
				return 'the whole run';
			const name = `${method === undefined ? '' : `${method} `}${endpoint}`;
			return name.length <= longest ? name : `${name.slice(0, longest - 1)}…`;
		}
		const longest = 60;
		function stepLines({ steps, endpoints, endpointsLeftOut, indicators }) {
			const row = (name, of, count) => `  ${name.padEnd(label)}${of.tried.map(step => share(count(step), step.places).padStart(7)).join('')}`;
			const [worst] = endpoints.filter(hasPlaces).toSorted(byBlindness);
			const most = Math.max(0, ...steps.tried.map(({ places }) => places));
			const left = endpointsLeftOut === 0 ? '' : ` of ${(0, quantity.DK)(endpointsLeftOut + endpoints.length)}, those with the most requests`;
			return [
				`  ${'an endpoint slower by'.padEnd(label)}${steps.tried.map(({ change }) => (0, quantity.cL)(change).padStart(7)).join('')}`,
				row('  suspect on its first night', steps, ({ suspected }) => suspected),
				row('  failed by its first night', steps, ({ found }) => found[0]),
				row('  failed by its second', steps, ({ found }) => found[1]),
				row('  failed by its third', steps, ({ found }) => found[2]),
				...(indicators.length < 2
					? []
					: indicators.map(one => row(`    ${one.indicator}`, one.steps, ({ found }) => found[2]))),
				`  Each at ${(0, words.hS)(most, 'place')} of ${(0, words.hS)(endpoints.length, 'endpoint')}${left}, all of its times longer from a night on.`,
				'',
				`  ${visibleWords('Smallest visible change', steps)}`,
				...(worst === undefined || endpoints.length < 2
					? []
					: [`  ${visibleWords(`The worst, ${nameOf(worst)}`, worst.steps)}`]),
			];
		}
		function hasPlaces({ steps }) {
			return steps.tried.some(({ places }) => places > 0);
		}
		function byBlindness(a, b) {
			const missed = ({ tried }) => tried.reduce((sum, { found, places }) => sum + 1 - found[2] / places, 0);
			const of = ({ visible = Number.MAX_VALUE }) => visible;
			return of(b.steps) - of(a.steps) || missed(b.steps) - missed(a.steps);
		}
		function share(count, of) {
			return of === 0 ? '–' : `${Math.floor((100 * count) / of)} %`;
		}
		function visibleWords(what, { visible, visibleInTwo, stated }) {
			const seen = visible === undefined
				? 'no step was found in 90 % of its places by the third night'
				: `${(0, quantity.cL)(visible)}, found in at least 90 % of its places by the third night${visibleInTwo === undefined ? '' : ` (${(0, quantity.cL)(visibleInTwo)} by the second)`}`;
			const median = stated === undefined ? '' : ` The gate itself states ${(0, quantity.nT)(stated)} (median).`;
			return `${what}: ${seen}.${median}`;
		}
		var setup = __webpack_require__(59513);
		;
		async function replayed(command, desk) {
			const name = (0, _compiled_command.j6)(command, 'name');
			const histories = [];
			for (const one of await keptOf(name, command, desk))
				histories.push(await replayedOne(one, command, desk));
			const instead = histories.length === 0 ? await insteadOf(name, command, desk) : '';
			const output = (0, _compiled_output.X0)(command, {
				json: () => replayJson(histories),
				text: () => (histories.length === 0 ? nothingWords(name, instead) : replayText(histories)),
			});
			return { exitCode: 0, output };
		}
		async function keptOf(name, command, desk) {
			const setup = await setupFor(name, command, desk);
			const kept = [];
			for (const store of await storesOf(name, setup, command, desk))
				for (const [own, entries] of loadTestsIn((await store.read()) ?? [], name))
					kept.push({ name: own, where: store.where, records: entries.map(({ record }) => record) });
			return kept;
		}
		function setupFor(name, command, { host }) {
			return (0, setup.Nf)(command, (0, setup.wA)(host), name?.slice(name.lastIndexOf('/') + 1));
		}
		async function storesOf(name, setup, command, desk) {
			const around = { host: desk.host, repository: () => (0, _compiled_history._M)(desk) };
			const stems = name === undefined ? await (0, baseline.y6)(setup.baseline, around) : undefined;
			if (stems === undefined)
				return [await (0, corrections.nr)(command, desk, setup, name ?? (0, corrections.Vb)(command, setup))];
			return Promise.all(stems.map(stem => (0, corrections.nr)(command, desk, setup, stem)));
		}
		function loadTestsIn(entries, name) {
			return Map.groupBy(entries.filter(({ record }) => name === undefined || record.name === name), ({ record }) => record.name);
		}
		async function replayedOne({ name, where, records }, command, desk) {
			const { accepts, judging } = await setupFor(name, command, desk);
			return { name, where, replay: replayOf(records, accepts, judging(desk.host.now(), undefined)) };
		}
		async function insteadOf(name, command, desk) {
			const setup = await setupFor(name, command, desk);
			const [store] = await storesOf(name, setup, command, desk);
			return (0, corrections.vl)(name, (await store?.read()) ?? [], setup, desk);
		}
		function nothingWords(name, instead) {
			const of = name === undefined ? '' : ` of ${name}`;
			const words = `Nothing is kept${of} yet${instead}. A replay needs eight runs: keep them by --update-baseline, or nightly.`;
			return `${(0, text_escape.Ah)(words)}\n`;
		}
	})
};
