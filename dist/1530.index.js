export const id = 1530;
export const ids = [1530];
export const modules = {
	87883: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ok: () => (leftMs),
			XC: () => (planOf),
			YN: () => (judgedTurns),
			aj: () => (pairsFound),
			gn: () => (watchedOf),
			jb: () => (comparisonOf),
			zS: () => (onGround)
		});
		var _beside_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95848);
		var _command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49829);
		var _judge_judge_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92391);
		var _judge_judge_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(91918);
		var _judge_judge_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4259);
		var _judge_judge_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(66736);
		var _judgement_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(40767);
		var _load_load_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45784);
		var _load_load_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32011);
		var _model_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(22059);
		var _model_notice_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(68308);
		var _standard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63767);
		var _text_quantity_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(64621);
		var _text_read_quantity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98972);
		const usualLeast = 500;
		async function comparisonOf(name, { asked, sides, isOneInstance, place }, command, desk) {
			if (desk.load === undefined)
				throw new Error('a comparison needs somebody who watches it');
			const standard = await (0, _standard_js__WEBPACK_IMPORTED_MODULE_0__.D)(name, command, desk, 'optional');
			const judging = standard.setup.judging(desk.host.now(), undefined);
			const question = {
				...{ asked, sides, tolerance: (0, _beside_js__WEBPACK_IMPORTED_MODULE_1__.fO)(judging), least: judging.minRequests ?? usualLeast },
				...(isOneInstance && { isOneInstance }),
				...(place && { source: place }),
			};
			return { name, question, standard, command, desk, load: desk.load };
		}
		function planOf({ name, question: { least, sides }, standard, command, desk }, scenarios, how) {
			const { budgetMs } = standard.setup;
			const segmentMs = (0, _text_read_quantity_js__WEBPACK_IMPORTED_MODULE_2__.$7)((0, _command_js__WEBPACK_IMPORTED_MODULE_3__.j6)(command, 'duration') ?? '');
			const rules = {
				...{ least, budgetMs, restarts: how === 'restarts' },
				discardMs: Math.max((0, _load_load_js__WEBPACK_IMPORTED_MODULE_4__.Oo)(scenarios.base), (0, _load_load_js__WEBPACK_IMPORTED_MODULE_4__.Oo)(scenarios.head)),
				...(segmentMs !== undefined && { segmentMs }),
				...(how === 'in-a-row' && { longestMs: (0, _load_load_js__WEBPACK_IMPORTED_MODULE_4__.ZE)(scenarios.base) }),
			};
			const offer = (0, _load_load_js__WEBPACK_IMPORTED_MODULE_5__.y)(scenarios.base);
			const plan = how === 'in-a-row' ? (0, _judge_judge_js__WEBPACK_IMPORTED_MODULE_6__.oR)(offer, rules) : (0, _judge_judge_js__WEBPACK_IMPORTED_MODULE_6__.dX)(offer, rules);
			if (plan.kind !== 'plan')
				throw unplanned(name, plan, rules);
			desk.host.log(`${name}: ${planWords(plan, sides, how)}: ${timeWords(plan)}. ${lengthWords(plan, least, budgetMs)}${endpointWords(plan, least)}`);
			return plan;
		}
		function unplanned(name, plan, { least, budgetMs }) {
			const all = { name, budget: minutes(budgetMs), enough: minutes(Math.ceil(plan.enoughMs / 1000) * 1000) };
			switch (plan.kind) {
				case 'no-room':
					return new _model_errors_js__WEBPACK_IMPORTED_MODULE_7__.y('compare-no-room', { ...all, segments: plan.segments, beside: minutes(plan.besideMs) });
				case 'too-long':
					return new _model_errors_js__WEBPACK_IMPORTED_MODULE_7__.y(plan.hasShorter ? 'compare-too-long' : 'compare-budget-short', all);
				case 'too-little': {
					const sent = { busiest: plan.busiest, rate: (0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_8__.xi)(plan.perSecond, 'per-second') };
					const needed = seconds(Math.ceil(plan.neededMs / 100) * 100);
					const of = { ...all, ...sent, least: (0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_8__.DK)(least), needed, room: seconds(plan.segmentMs) };
					if (!plan.isWanted)
						return new _model_errors_js__WEBPACK_IMPORTED_MODULE_7__.y('compare-too-little', of);
					return new _model_errors_js__WEBPACK_IMPORTED_MODULE_7__.y(plan.enoughMs > budgetMs ? 'compare-too-short-both' : 'compare-too-short', of);
				}
				default:
					return plan;
			}
		}
		function minutes(ms) {
			return `${(0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_8__.sK)(ms)} min`;
		}
		function seconds(ms) {
			return `${(0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_8__.DK)(ms / 1000)} s`;
		}
		function timeWords({ soonestMs, worstMs }) {
			if (soonestMs === worstMs)
				return `about ${minutes(worstMs)}`;
			return `about ${minutes(soonestMs)} where the first ${_judge_judge_js__WEBPACK_IMPORTED_MODULE_6__.PU} pairs settle it, at most ${minutes(worstMs)}`;
		}
		function lengthWords({ lengthBy }, least, budgetMs) {
			const by = {
				wanted: 'as long as `duration` says',
				scenario: 'as long as their scenario',
				budget: `as long as the budget of ${minutes(budgetMs)} allows`,
				requests: 'as long as their rarest endpoint needs at this rate',
				'least-time': 'as short as they may be at this rate',
				users: 'as long as is usual where users alone set the pace',
			};
			return `Segments are ${by[lengthBy]}: an endpoint must have ${(0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_8__.DK)(least)} requests in each, and ${(0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_8__.DK)(2 * least)} are better`;
		}
		function planWords({ segmentMs, discardMs, checkPairs, mostPairs }, [base, head], how) {
			const each = `of ${seconds(segmentMs)}, before each of which ${seconds(discardMs)} are left out`;
			switch (how) {
				case 'restarts':
					return `${checkPairs} pairs of two instances of ${base}, then ${_judge_judge_js__WEBPACK_IMPORTED_MODULE_6__.PU} to ${mostPairs} of ${base} and ${head}, in segments ${each}; both are started anew every two pairs`;
				case 'turns':
					return `${_judge_judge_js__WEBPACK_IMPORTED_MODULE_6__.PU} to ${mostPairs} pairs of ${base} and ${head}, in segments ${each}`;
				case 'in-a-row':
					return `a warm-up, three runs ${base}, three runs ${head}, ${each}`;
				default:
					return how;
			}
		}
		function endpointWords({ judged, beside, segmentMs }, least) {
			const few = beside.map(({ name, perSecond }) => `${name} (${(0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_8__.DK)(Math.floor((perSecond * segmentMs) / 1000))} requests in each)`);
			const shown = few.length === 0 ? '' : `. Too rarely asked for ${(0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_8__.DK)(least)}, so only shown: ${few.join(', ')}`;
			return `${judged.length === 0 ? '' : `. Judged: ${judged.join(', ')}`}${shown}`;
		}
		function leftMs({ standard, desk }, sinceMs) {
			return standard.setup.budgetMs - (desk.host.now() - sinceMs);
		}
		function watchedOf({ desk: { host }, load }) {
			return { desk: load, now: () => host.now(), log: line => host.log(line) };
		}
		async function onGround(ground, { host }, measure) {
			let turns;
			try {
				turns = await measure();
			}
			catch (error) {
				const problem = await ground.close();
				if (problem !== undefined)
					host.log(notRestoredWords(problem));
				throw error;
			}
			const problem = await ground.close();
			return { turns, ...(problem !== undefined && { problem }) };
		}
		function notRestoredWords(why) {
			return `The target was not restored: ${why}. It still is as the comparison left it.`;
		}
		function judgedTurns(comparison, { turns, problem }, findings, notices = []) {
			const { name, question, standard, command, desk, load } = comparison;
			const found = [
				...(load.signal.aborted ? [] : [...stopped(turns, question), ...findings]),
				...(problem === undefined ? [] : [notRestored(problem, question)]),
			];
			const [base, head] = ['base', 'head'].map((side, index) => {
				const [first, ...others] = turns.segments[side];
				return first === undefined ? [] : [{ result: (0, _judge_judge_js__WEBPACK_IMPORTED_MODULE_9__.J)(question.sides[index] ?? side, [first, ...others]) }];
			});
			const [sides, shared] = toldOnce([...(base ?? []), ...(head ?? [])]);
			const last = sides.at(-1);
			const told = sides.map(side => side === last
				? { ...side, found, notices: [...unreachedNotice(turns, question), ...shared, ...turns.notices, ...notices] }
				: side);
			return (0, _judgement_js__WEBPACK_IMPORTED_MODULE_10__._o)(name, told, standard, command, desk);
		}
		function unreachedNotice({ unreached, segments }, { sides }) {
			if (unreached === undefined)
				return [];
			const [side, target] = [sides[unreached === 'base' ? 0 : 1], segments[unreached].at(-1)?.target ?? 'its target'];
			return [(0, _model_notice_js__WEBPACK_IMPORTED_MODULE_11__.l)('side-unreached', { side, target })];
		}
		function toldOnce(sides) {
			const isHere = ({ code }) => code === 'same-machine';
			if (sides.length < 2 || !sides.every(({ result }) => result.source.warnings.some(isHere)))
				return [sides, []];
			const without = sides.map(({ result }) => ({
				result: { ...result, source: { ...result.source, warnings: result.source.warnings.filter(one => !isHere(one)) } },
			}));
			return [without, [(0, _model_notice_js__WEBPACK_IMPORTED_MODULE_11__.l)('both-here', {})]];
		}
		function pairsFound({ pairs }, question) {
			return pairs.length < _judge_judge_js__WEBPACK_IMPORTED_MODULE_6__.PU ? [] : (0, _judge_judge_js__WEBPACK_IMPORTED_MODULE_12__.HK)(pairs, question);
		}
		function lateFinding({ isLate, pairs }, question) {
			if (isLate !== true || pairs.length >= _judge_judge_js__WEBPACK_IMPORTED_MODULE_6__.PU)
				return [];
			const { sides, source } = question;
			return [
				{
					...{ run: sides[1], kind: 'comparison', severity: 'fail', rows: [], flags: [], code: 'cut-off' },
					outcome: 'inconclusive',
					message: `Nothing was judged: the budget was used up after ${(0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_8__.DK)(pairs.length)} of at least ${_judge_judge_js__WEBPACK_IMPORTED_MODULE_6__.PU} pairs.`,
					next: 'Look at what takes longer than its load: starts, drains, a target that does not answer. Or raise `budget`.',
					...(source && { source }),
				},
			];
		}
		function stopped(turns, question) {
			return [...endedFinding(turns, question), ...unreachedFinding(turns, question), ...lateFinding(turns, question)];
		}
		function unreachedFinding({ unreached, segments }, { sides, source }) {
			const last = unreached && segments[unreached].at(-1);
			if (last === undefined || unreached === undefined)
				return [];
			if (segments[unreached].every(segment => (0, _judge_judge_js__WEBPACK_IMPORTED_MODULE_13__.PF)(segment) !== undefined))
				return [];
			const { total, target = 'The target' } = last;
			return [
				{
					...{ run: sides[unreached === 'base' ? 0 : 1], kind: 'comparison', severity: 'fail', rows: [], flags: [] },
					...{ outcome: 'invalid', code: 'unreachable' },
					message: `${target} was not reachable any more: all ${(0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_8__.DK)(total.requests)} requests of its last segment failed to connect (${(0, _judge_judge_js__WEBPACK_IMPORTED_MODULE_13__.PF)(last)}).`,
					next: 'Look why it went away under its load.',
					...(source && { source }),
				},
			];
		}
		function endedFinding({ ended }, { sides: [base, head], source }) {
			if (ended === undefined)
				return [];
			const isHead = ended.side === 'head';
			return [
				{
					...{ run: head, kind: 'comparison', severity: 'fail', rows: [], flags: [], code: 'ended' },
					outcome: isHead ? 'fail' : 'invalid',
					message: `The process of ${isHead ? head : base} ${ended.how} under its load. ${ended.said}.`,
					...(source && { source }),
				},
			];
		}
		function notRestored(why, { sides: [, run], source }) {
			return {
				...{ run, kind: 'comparison', severity: 'fail', rows: [], flags: [], code: 'not-restored', outcome: 'warn' },
				message: notRestoredWords(why),
				next: 'Send what `restore` says by hand.',
				...(source && { source }),
			};
		}
	}),
	51805: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Hn: () => (processesGround),
			QH: () => (switchFailed),
			tr: () => (switchedGround),
			Q6: () => (targetsGround)
		});
		var comparison_plan = __webpack_require__(92391);
		var errand = __webpack_require__(97761);
		var errors = __webpack_require__(22059);
		;
		const assignment = /^([A-Za-z_]\w*)=(.*)$/s;
		function readCommandLine(text, option, port) {
			const [words, wrong] = split(text);
			if (wrong !== undefined)
				throw new errors.y('command-line', { option, text, why: wrong });
			const count = words.findIndex(word => !assignment.test(word));
			const [program, ...more] = (count < 0 ? [] : words.slice(count)).map(word => withPort(word, port));
			if (program === undefined)
				throw new errors.y('command-line', { option, text, why: 'it names no program' });
			const pairs = words.slice(0, count).flatMap(word => {
				const [, name, value] = assignment.exec(word) ?? [];
				return name === undefined || value === undefined ? [] : [[name, withPort(value, port)]];
			});
			return { variables: Object.fromEntries(pairs), words: [program, ...more] };
		}
		function withPort(word, port) {
			return word.replace(/\$PORT\b|\$\{PORT\}/g, String(port));
		}
		const piece = /'([^']*)'|"((?:[^"\\]|\\.)*)"|\\(.)|([^\s'"\\|&;<>()`]+)/sy;
		const special = /[|&;<>()`]+/y;
		const unknownVariable = /\$(?!PORT\b|\{PORT\})(?:\w+|\{[^}]*\}?)/;
		function split(text) {
			const words = [];
			let word;
			for (let at = 0; at < text.length;) {
				piece.lastIndex = at;
				const found = piece.exec(text);
				if (found !== null) {
					const [all, single, double, escaped, plain] = found;
					const [variable] = unknownVariable.exec(plain ?? double?.replace(/\\./gs, '') ?? '') ?? [];
					if (variable !== undefined)
						return [words, `without a shell, \`${variable}\` means nothing`];
					word = (word ?? '') + (single ?? double?.replace(/\\(["\\$`\n])/g, '$1') ?? escaped ?? plain ?? '');
					at += all.length;
				}
				else if (/\s/.test(text[at] ?? '')) {
					if (word !== undefined)
						words.push(word);
					word = undefined;
					at += 1;
				}
				else
					return [words, wrongAt(text, at)];
			}
			return [word === undefined ? words : [...words, word]];
		}
		function wrongAt(text, at) {
			special.lastIndex = at;
			const found = special.exec(text)?.[0];
			return found === undefined ? 'a quote or a backslash is not closed' : `without a shell, \`${found}\` means nothing`;
		}
		;
		function targetsGround(sides) {
			return {
				restart: async () => undefined,
				scenarioAt: async (side) => sides[side],
				idleCpuMs: () => undefined,
				ended: () => undefined,
				close: async () => undefined,
			};
		}
		const hurriedMs = 1000;
		function processesGround(sides, processes, load) {
			let running = {};
			const stop = async () => {
				const instances = Object.values(running);
				running = {};
				await Promise.all(instances.map(({ child }) => child.stop(load.signal.aborted ? hurriedMs : undefined)));
			};
			return {
				restart: async (pair) => {
					await stop();
					for (const side of (0, comparison_plan._u)(pair)) {
						if (load.signal.aborted)
							return;
						const instance = await started(sides[side], processes);
						running = { ...running, [side]: instance };
						await ready(instance, sides[side], load);
					}
				},
				scenarioAt: async (side) => running[side]?.scenario ?? sides[side].scenario,
				idleCpuMs: busy => running[busy === 'base' ? 'head' : 'base']?.child.cpuMs(),
				ended: side => {
					const instance = running[side];
					const how = instance?.child.ended();
					if (instance === undefined || how === undefined)
						return undefined;
					return { how, said: lastLine(instance.child, instance.scenario.secrets) };
				},
				close: async () => {
					await stop();
					return undefined;
				},
			};
		}
		async function started({ command, option, scenario, isFixed }, processes) {
			const port = await processes.freePort();
			const { words, variables } = readCommandLine(command, option, port);
			const child = processes.start({ words, variables: { PORT: String(port), ...variables } });
			const target = isFixed ? scenario.target : `http://127.0.0.1:${port}${pathOf(scenario.target)}`;
			return { child, scenario: { ...scenario, target } };
		}
		function pathOf(target) {
			return new URL(target).pathname.replace(/\/+$/, '');
		}
		function usualReady(option) {
			const step = {
				...{ name: '/', method: 'GET', path: '/', headers: [], capture: [], source: { file: option } },
				expect: [{ kind: 'status', anyOf: [[100, 599]] }],
			};
			return { step, withinMs: 60_000 };
		}
		async function ready({ child, scenario }, { option }, load) {
			const wanted = scenario.ready ?? usualReady(option);
			const { signal } = load;
			const over = new AbortController();
			const stop = () => over.abort();
			signal.addEventListener('abort', stop);
			void child.ending.then(stop);
			try {
				const { name, target } = scenario;
				const onWait = (waiting) => load.wait({ name, target, ...waiting });
				const wrong = await (0, errand.M)(scenario, wanted, { signal: over.signal, onWait });
				if (wrong === undefined || signal.aborted)
					return;
				const ended = child.ended();
				const seconds = wanted.withinMs / 1000;
				const why = ended === undefined ? `was not ready within ${seconds} s (${wrong})` : `${ended} before it was ready`;
				throw new errors.y('command-not-ready', { option, why, said: lastLine(child, scenario.secrets) });
			}
			finally {
				signal.removeEventListener('abort', stop);
				load.end();
			}
		}
		function lastLine(child, secrets) {
			const lines = child.output().split('\n');
			const line = (lines.findLast(one => error.test(one)) ?? lines.at(-1) ?? '').trim();
			const safe = secrets.reduce((text, secret) => text.replaceAll(secret, '***'), line).slice(0, 300);
			return safe === '' ? 'It said nothing' : `It said last: ${safe}`;
		}
		const error = /^\w*(?:Error|Exception)\b.*:/;
		function switchedGround(drill, hooks) {
			const { before, after, between, restore } = drill;
			let at = 'base';
			const go = async (side) => {
				const step = side === 'head' ? between : restore;
				const performed = await (0, errand.y)(before, step, hooks);
				at = performed.kind === 'done' ? side : performed.kind === 'unknown' ? 'unknown' : at;
				if (performed.kind !== 'done' && !hooks.signal.aborted)
					throw switchFailed(step, performed);
			};
			return {
				restart: async () => undefined,
				scenarioAt: async (side) => {
					if (side !== at)
						await go(side);
					return side === 'head' ? after : before;
				},
				idleCpuMs: () => undefined,
				ended: () => undefined,
				close: async () => {
					if (at === 'base')
						return undefined;
					const performed = await (0, errand.y)(before, restore, hooks);
					if (performed.kind !== 'done')
						return performed.why;
					at = 'base';
					return undefined;
				},
			};
		}
		function switchFailed(step, { why }) {
			return new errors.y('switch-failed', { ...step.source, step: `${step.method} ${step.path}`, why });
		}
	}),
	43083: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			oH: () => (errorsInARow),
			oj: () => (errorsOfPairs),
			v6: () => (errorsRuling)
		});
		var _stats_median_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66616);
		var _stats_pairs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75749);
		var _stats_signed_rank_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52133);
		var _comparison_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23755);
		var _comparison_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59119);
		const leastErrors = 0.001;
		function errorsRuling(pairs) {
			const [ruling] = (0, _stats_pairs_js__WEBPACK_IMPORTED_MODULE_0__.ff)([differencesOf(pairs)], leastErrors);
			return ruling ?? { kind: 'open', pairs: 0, change: 0, chance: 1 };
		}
		const rulings = {
			slower: ['fail', 'more-errors'],
			'not-shown': ['pass', 'not-shown'],
			open: ['inconclusive', 'cut-off'],
		};
		function errorsOfPairs(pairs, question) {
			const ruling = errorsRuling(pairs);
			const differences = differencesOf(pairs).slice(0, ruling.pairs || undefined);
			const interval = (0, _stats_signed_rank_js__WEBPACK_IMPORTED_MODULE_1__.YW)(differences);
			return findingOf(pairs, rulings[ruling.kind], question, {
				...{ design: 'interleaved', change: (0, _stats_signed_rank_js__WEBPACK_IMPORTED_MODULE_1__.i6)(differences), pairs: differences.length },
				...(Number.isFinite(interval[0]) && { interval, confidence: 0.95 }),
				...(ruling.pairs > 0 && { chance: ruling.chance }),
			});
		}
		function errorsInARow(runs, question) {
			const [before, after] = [runs.map(({ base }) => shareOf(base)), runs.map(({ head }) => shareOf(head))];
			const interval = [Math.min(...after) - Math.max(...before), Math.max(...after) - Math.min(...before)];
			return findingOf(runs, interval[0] >= leastErrors ? ['warn', 'more-errors'] : ['pass', 'not-shown'], question, {
				...{ design: 'in-a-row', change: (0, _stats_median_js__WEBPACK_IMPORTED_MODULE_2__.JZ)(after) - (0, _stats_median_js__WEBPACK_IMPORTED_MODULE_2__.JZ)(before), pairs: runs.length, interval, confidence: 0.9 },
			});
		}
		function findingOf(pairs, [outcome, code], question, known) {
			const [base, head] = [pairs.map(pair => shareOf(pair.base)), pairs.map(pair => shareOf(pair.head))];
			if (![...base, ...head].some(share => share > 0))
				return [];
			const effect = {
				...{ ...known, asked: question.asked.kind, sides: question.sides, base: (0, _stats_median_js__WEBPACK_IMPORTED_MODULE_2__.JZ)(base), head: (0, _stats_median_js__WEBPACK_IMPORTED_MODULE_2__.JZ)(head) },
				requestsEach: (0, _stats_median_js__WEBPACK_IMPORTED_MODULE_2__.JZ)(pairs.flatMap(pair => [pair.base.total.requests, pair.head.total.requests])),
			};
			const samples = pairs.reduce((sum, pair) => sum + pair.head.total.requests, 0);
			return [
				{
					...(0, _comparison_finding_js__WEBPACK_IMPORTED_MODULE_3__.cu)(question),
					...{ indicator: 'errors', unit: 'ratio', observed: effect.head, samples, effect, outcome, code },
					message: (0, _comparison_words_js__WEBPACK_IMPORTED_MODULE_4__.Xn)(effect, code),
				},
			];
		}
		function differencesOf(pairs) {
			return pairs.map(({ base, head }) => shareOf(head) - shareOf(base));
		}
		function shareOf({ total: { requests, failures } }) {
			return requests > 0 ? failures / requests : 0;
		}
	}),
	43439: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			P: () => (metricsOf),
			X: () => (middleOf)
		});
		var _model_latency_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62676);
		var _model_run_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47289);
		var _stats_median_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66616);
		var _matching_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98265);
		var _rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48483);
		const mostJudged = 8;
		function metricsOf(pairs, { least, pattern, by }) {
			const segments = pairs.map(({ base, head }) => ({ base: byLabel(base), head: byLabel(head) }));
			const early = segments.slice(0, by);
			const shared = sharedRows(early);
			const each = pattern === undefined ? pools(shared) : [coveredBy(pattern, shared)];
			const found = each.flatMap(pool => (pattern === undefined ? apart(pool, early, least) : [pool]));
			const choices = withoutSurplus(found.filter(({ rows }) => rows.length > 0).map(pool => measured(pool, early, least)));
			return choices.map(metric => latest(metric, segments));
		}
		function sharedRows(segments) {
			const [bases, heads] = ['base', 'head'].map(side => new Map(segments.flatMap(segment => [...segment[side]])));
			return [...(bases ?? [])].flatMap(([label, row]) => (heads?.has(label) ? [row] : []));
		}
		function apart(pool, segments, least) {
			const alone = pool.rows.map(row => ({ ...named(row), rows: [row] }));
			return alone.every(one => measured(one, segments, least).requestsEach >= least) ? alone : [pool];
		}
		function middleOf(cuts) {
			return (0, _stats_median_js__WEBPACK_IMPORTED_MODULE_0__.JZ)(cuts.flatMap(({ p95Ms }) => p95Ms ?? []));
		}
		function byLabel(result) {
			return new Map((0, _rows_js__WEBPACK_IMPORTED_MODULE_1__.RO)(result).map(row => [row.label, row]));
		}
		function pools(rows) {
			const groups = Map.groupBy(rows, ({ method, forms, name }) => JSON.stringify([method, forms.at(-1) ?? name]));
			return [...groups.values()].flatMap(group => {
				const [first] = group;
				if (first === undefined)
					return [];
				return [
					{ ...named(first), endpoint: group.length === 1 ? first.name : (first.forms.at(-1) ?? first.name), rows: group },
				];
			});
		}
		function named({ name, method }) {
			return { endpoint: name, ...(method !== undefined && { method }) };
		}
		function coveredBy(pattern, rows) {
			const [, method, path = pattern] = /^([A-Z]+) (.+)$/.exec(pattern) ?? [];
			const fits = (0, _matching_js__WEBPACK_IMPORTED_MODULE_2__.Ke)(path);
			return {
				endpoint: path,
				...(method !== undefined && { method }),
				rows: rows.filter(row => (method === undefined || row.method === method) && row.forms.some(fits)),
			};
		}
		function measured({ rows, ...names }, segments, least) {
			const labels = rows.map(({ label }) => label);
			const [base, head] = [cutsOf(labels, segments, 'base'), cutsOf(labels, segments, 'head')];
			const requestsEach = timedIn([...base, ...head]);
			const isFew = requestsEach < least || [...base, ...head].some(({ requests }) => requests === 0);
			const isFewer = hasEnough(base, least) && !hasEnough(head, least) && timedIn(head) < muchFewer * timedIn(base);
			const few = isFewer ? 'fewer' : 'few';
			const standing = isFailing(base) || isFailing(head) ? 'failing' : isFew ? few : 'judged';
			return { ...names, rows: labels, base, head, requestsEach, standing };
		}
		function hasEnough(cuts, least) {
			return timedIn(cuts) >= least && cuts.every(({ requests }) => requests > 0);
		}
		const muchFewer = 0.9;
		function timedIn(cuts) {
			return (0, _stats_median_js__WEBPACK_IMPORTED_MODULE_0__.JZ)(cuts.map(({ timed }) => timed));
		}
		function latest(metric, segments) {
			const [base, head] = [cutsOf(metric.rows, segments, 'base'), cutsOf(metric.rows, segments, 'head')];
			return { ...metric, base, head, ...((isFailing(base) || isFailing(head)) && { standing: 'failing' }) };
		}
		function cutsOf(labels, segments, side) {
			return segments.map(segment => cutOf(labels, segment[side]));
		}
		function isFailing(cuts) {
			const sum = (of) => cuts.reduce((all, cut) => all + cut[of], 0);
			return ((sum('failures') > 0 && 2 * sum('failures') >= sum('requests')) ||
				cuts.some(({ requests, p95Ms }) => requests > 0 && p95Ms === undefined));
		}
		function cutOf(labels, rows) {
			const figures = labels.flatMap(label => rows.get(label)?.figures ?? []);
			const buckets = (0, _model_latency_js__WEBPACK_IMPORTED_MODULE_3__.E0)(figures.map(({ latency }) => latency.buckets ?? []));
			const p95Ms = (0, _model_latency_js__WEBPACK_IMPORTED_MODULE_3__.Xf)({ ..._model_run_result_js__WEBPACK_IMPORTED_MODULE_4__.G, buckets }, 0.95)?.value;
			const sum = (of) => figures.reduce((all, one) => all + one[of], 0);
			return {
				requests: sum('requests'),
				failures: sum('failures'),
				timed: (0, _model_latency_js__WEBPACK_IMPORTED_MODULE_3__.pq)(buckets),
				...(p95Ms !== undefined && p95Ms > 0 && { p95Ms }),
			};
		}
		function withoutSurplus(metrics) {
			const fewestFirst = metrics
				.filter(({ standing }) => standing === 'judged')
				.toSorted((a, b) => a.requestsEach - b.requestsEach);
			const surplus = new Set(fewestFirst.slice(mostJudged));
			return metrics.map(metric => (surplus.has(metric) ? { ...metric, standing: 'surplus' } : metric));
		}
	}),
	4259: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			HK: () => (pairFindings),
			Is: () => (isSettled),
			Q5: () => (isWarming),
			XP: () => (unlikeBases)
		});
		var _model_latency_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(62676);
		var _stats_median_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66616);
		var _stats_pairs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75749);
		var _stats_signed_rank_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52133);
		var _comparison_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43083);
		var _comparison_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23755);
		var _comparison_metrics_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43439);
		var _comparison_sides_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(91918);
		var _comparison_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59119);
		var _strain_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(63867);
		const perhapsInstance = 0.2;
		function isSettled(pairs, question) {
			if (!_stats_pairs_js__WEBPACK_IMPORTED_MODULE_0__.dx.some(look => look === pairs.length))
				return false;
			const { rulings } = lookedAt(pairs, question);
			return [...rulings.flat().map(({ ruling }) => ruling), (0, _comparison_errors_js__WEBPACK_IMPORTED_MODULE_1__.v6)(pairs)].every(({ kind }) => kind !== 'open');
		}
		function pairFindings(pairs, question) {
			const { metrics, rulings } = lookedAt(pairs, question);
			const strain = strainOfPairs(pairs);
			const judged = metrics
				.filter(_comparison_finding_js__WEBPACK_IMPORTED_MODULE_2__.sL)
				.map((metric, index) => judgedFinding(metric, rulings[index] ?? [], strain, question));
			return [
				...(0, _comparison_finding_js__WEBPACK_IMPORTED_MODULE_2__.Vp)(metrics, question),
				...(0, _comparison_finding_js__WEBPACK_IMPORTED_MODULE_2__._K)(judged, question),
				...(0, _comparison_errors_js__WEBPACK_IMPORTED_MODULE_1__.oj)(pairs, question),
				...metrics
					.filter(metric => !(0, _comparison_finding_js__WEBPACK_IMPORTED_MODULE_2__.sL)(metric))
					.map(metric => (0, _comparison_finding_js__WEBPACK_IMPORTED_MODULE_2__.oC)(metric, effectOf(metric, undefined, question), (0, _comparison_finding_js__WEBPACK_IMPORTED_MODULE_2__.OR)(metric), question)),
			];
		}
		function unlikeBases(pairs, question) {
			const each = (0, _comparison_metrics_js__WEBPACK_IMPORTED_MODULE_3__.P)(pairs, question).filter(_comparison_finding_js__WEBPACK_IMPORTED_MODULE_2__.sL).map(differencesOf);
			const shared = pairs.map((_, index) => (0, _stats_median_js__WEBPACK_IMPORTED_MODULE_4__.JZ)(each.map(differences => differences[index] ?? 0)));
			if (each.length === 0 || (0, _stats_pairs_js__WEBPACK_IMPORTED_MODULE_0__.xn)(shared, question.tolerance))
				return undefined;
			return {
				...(0, _comparison_finding_js__WEBPACK_IMPORTED_MODULE_2__.cu)(question),
				outcome: 'invalid',
				code: 'unlike-bases',
				message: (0, _comparison_words_js__WEBPACK_IMPORTED_MODULE_5__.qe)(Math.expm1((0, _stats_signed_rank_js__WEBPACK_IMPORTED_MODULE_6__.i6)(shared)), pairs.length),
				next: 'Give it a machine of its own, or look what the two processes do not share alike: a port, a disk, a limit of CPU.',
			};
		}
		const warming = { every: 2, least: 4, faster: Math.log(0.9) };
		function isWarming(pairs) {
			if (pairs.length < warming.least || pairs.length % warming.every !== 0)
				return false;
			const moves = pairs.flatMap(({ base, head, first }) => {
				const [before, after] = (first === 'base' ? [base, head] : [head, base]).map(medianOf);
				return before !== undefined && after !== undefined ? [Math.log(after / before)] : [];
			});
			return (0, _stats_median_js__WEBPACK_IMPORTED_MODULE_4__.JZ)(moves) <= warming.faster;
		}
		function medianOf({ total: { latency } }) {
			const value = latency.quantiles.find(([q]) => q === 0.5)?.[1];
			return value !== undefined && value > 0 ? value : undefined;
		}
		function lookedAt(pairs, question) {
			const pattern = (0, _comparison_finding_js__WEBPACK_IMPORTED_MODULE_2__.Id)(question);
			const metrics = (0, _comparison_metrics_js__WEBPACK_IMPORTED_MODULE_3__.P)(pairs, { ...question, by: _stats_pairs_js__WEBPACK_IMPORTED_MODULE_0__.dx[0], ...(pattern !== undefined && { pattern }) });
			return { metrics, rulings: directed(metrics.filter(_comparison_finding_js__WEBPACK_IMPORTED_MODULE_2__.sL).map(differencesOf), question) };
		}
		function differencesOf({ base, head }) {
			return base.flatMap(({ p95Ms }, index) => {
				const other = head[index]?.p95Ms;
				return p95Ms === undefined || other === undefined ? [] : [Math.log(other / p95Ms)];
			});
		}
		function directed(each, question) {
			if (each.length === 0)
				return [];
			const { asked, tolerance } = question;
			const turned = each.map(differences => differences.map(difference => -difference));
			const of = (kind, rulings) => rulings.map(ruling => ({ of: kind, ruling }));
			switch (asked.kind) {
				case 'not-slower':
					return of('slower', (0, _stats_pairs_js__WEBPACK_IMPORTED_MODULE_0__.ff)(each, tolerance)).map(one => [one]);
				case 'improved':
					return of('faster', (0, _stats_pairs_js__WEBPACK_IMPORTED_MODULE_0__.ff)(turned, (0, _comparison_finding_js__WEBPACK_IMPORTED_MODULE_2__.Lz)((0, _comparison_finding_js__WEBPACK_IMPORTED_MODULE_2__.OT)(question)))).map(one => [one]);
				case 'unchanged': {
					const both = (0, _stats_pairs_js__WEBPACK_IMPORTED_MODULE_0__.ff)([...each, ...turned], tolerance);
					const faster = of('faster', both.slice(each.length));
					return of('slower', both.slice(0, each.length)).map((one, index) => [one, ...faster.slice(index, index + 1)]);
				}
				default:
					return asked;
			}
		}
		function judgedFinding(metric, rulings, strain, question) {
			const shown = rulings.find(({ ruling }) => ruling.kind === 'slower');
			const effect = effectOf(metric, (shown ?? rulings[0])?.ruling, question);
			const isOpen = shown === undefined && rulings.some(({ ruling }) => ruling.kind === 'open');
			return (0, _comparison_finding_js__WEBPACK_IMPORTED_MODULE_2__.oC)(metric, effect, rulingOf(isOpen ? 'open' : shown?.of, effect, strain, question), question);
		}
		function rulingOf(shown, effect, strain, question) {
			const { change, base, head } = effect;
			const { asked, isOneInstance } = question;
			if (shown === 'open')
				return ['inconclusive', 'cut-off'];
			if (shown === undefined && asked.kind === 'improved')
				return ['warn', 'not-shown'];
			if (shown === undefined)
				return isHidden(effect, strain, question) ? ['inconclusive', 'saturated'] : ['pass', 'not-shown'];
			if (strain?.worseOf === shown && Math.abs(head - base) <= _strain_js__WEBPACK_IMPORTED_MODULE_7__.gl * strain.lagMs)
				return ['invalid', 'saturated'];
			if (shown === 'faster')
				return [asked.kind === 'improved' ? 'pass' : 'fail', 'faster'];
			return isOneInstance && change < perhapsInstance ? ['warn', 'one-instance'] : ['fail', 'slower'];
		}
		function isHidden({ base, interval: [low, high] = [-Infinity, Infinity] }, strain, { asked, tolerance }) {
			const isInReach = high >= tolerance || (asked.kind === 'unchanged' && low <= -tolerance / (1 + tolerance));
			return strain !== undefined && isInReach && tolerance * base <= _strain_js__WEBPACK_IMPORTED_MODULE_7__.gl * strain.lagMs;
		}
		const surely = 0.05;
		function strainOfPairs(pairs) {
			const [first, ...others] = pairs.flatMap(({ base, head }) => [base, head]);
			const lagMs = first && (0, _strain_js__WEBPACK_IMPORTED_MODULE_7__.dO)((0, _comparison_sides_js__WEBPACK_IMPORTED_MODULE_8__.J)('', [first, ...others]), [])?.lagMs;
			if (lagMs === undefined)
				return undefined;
			const lags = pairs.map(({ base, head }) => lagOf(head) - lagOf(base));
			if ((0, _stats_signed_rank_js__WEBPACK_IMPORTED_MODULE_6__.dZ)(lags) <= surely)
				return { lagMs, worseOf: 'slower' };
			return (0, _stats_signed_rank_js__WEBPACK_IMPORTED_MODULE_6__.dZ)(lags.map(lag => -lag)) <= surely ? { lagMs, worseOf: 'faster' } : { lagMs };
		}
		function lagOf({ pumpLag }) {
			return (pumpLag && (0, _model_latency_js__WEBPACK_IMPORTED_MODULE_9__.Xf)(pumpLag, 0.99)?.value) ?? 0;
		}
		function effectOf(metric, ruling, question) {
			const { asked, sides } = question;
			const differences = differencesOf(metric).slice(0, ruling?.pairs || undefined);
			const [low, high] = (0, _stats_signed_rank_js__WEBPACK_IMPORTED_MODULE_6__.YW)(differences);
			return {
				...{ design: 'interleaved', asked: asked.kind, sides, base: (0, _comparison_metrics_js__WEBPACK_IMPORTED_MODULE_3__.X)(metric.base), head: (0, _comparison_metrics_js__WEBPACK_IMPORTED_MODULE_3__.X)(metric.head) },
				change: Math.expm1((0, _stats_signed_rank_js__WEBPACK_IMPORTED_MODULE_6__.i6)(differences)),
				...(Number.isFinite(low) && { interval: [Math.expm1(low), Math.expm1(high)], confidence: 0.95 }),
				...(ruling !== undefined && ruling.pairs > 0 && { chance: ruling.chance }),
				pairs: differences.length,
				requestsEach: metric.requestsEach,
			};
		}
	}),
	92391: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			BK: () => (runsInARow),
			Kq: () => (isRestart),
			PU: () => (leastPairs),
			_u: () => (startOrderOf),
			dX: () => (planComparison),
			mJ: () => (orderOf),
			oR: () => (planInARow)
		});
		var _stats_pairs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75749);
		var _rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48483);
		function orderOf(pair) {
			return pair % 2 === 0 ? ['base', 'head'] : ['head', 'base'];
		}
		function isRestart(pair) {
			return pair % 2 === 0;
		}
		function startOrderOf(pair) {
			return pair % 4 === 0 ? ['base', 'head'] : ['head', 'base'];
		}
		const [leastPairs] = _stats_pairs_js__WEBPACK_IMPORTED_MODULE_0__.dx;
		const mostPairs = Math.max(..._stats_pairs_js__WEBPACK_IMPORTED_MODULE_0__.dx);
		const overheadMs = { segment: 500, start: 5000 };
		const wished = { factor: 2, leastMs: 10_000 };
		const unknownMs = 30_000;
		function planComparison(offer, rules) {
			const checkPairs = rules.restarts ? leastPairs : 0;
			const pairs = checkPairs + mostPairs;
			const fixedMs = pairs * 2 * (rules.discardMs + overheadMs.segment) + (rules.restarts ? (pairs / 2) * overheadMs.start : 0);
			return planned(offer, rules, { segments: pairs * 2, soonest: (checkPairs + leastPairs) * 2, fixedMs, checkPairs });
		}
		const runsInARow = 3;
		function planInARow(offer, rules) {
			const segments = 2 * runsInARow + 1;
			const fixedMs = segments * (rules.discardMs + overheadMs.segment);
			return planned(offer, rules, { segments, soonest: segments, fixedMs, checkPairs: 0 });
		}
		function planned(offer, rules, frame) {
			const { least, discardMs, budgetMs, segmentMs: wanted, longestMs } = rules;
			const { segments, soonest, fixedMs, checkPairs } = frame;
			const mostMs = wanted ?? (budgetMs - fixedMs) / segments;
			const endpoints = offer === undefined ? [] : endpointsOf(offer);
			const enough = (ms) => endpoints.filter(({ perSecond }) => (perSecond * ms) / 1000 >= least);
			const judged = enough(mostMs);
			const [busiest] = endpoints.toSorted((a, b) => b.perSecond - a.perSecond);
			const neededMs = busiest === undefined ? wished.leastMs : (least / busiest.perSecond) * 1000;
			const enoughMs = fixedMs + segments * neededMs;
			if (fixedMs >= budgetMs)
				return { kind: 'no-room', segments, besideMs: fixedMs, enoughMs };
			if (judged.length === 0 && busiest !== undefined)
				return {
					...{ kind: 'too-little', busiest: busiest.name, perSecond: busiest.perSecond },
					...{ neededMs, segmentMs: mostMs, isWanted: wanted !== undefined, enoughMs },
				};
			const slowest = Math.min(...judged.map(({ perSecond }) => perSecond));
			const wishedMs = offer === undefined ? unknownMs : Math.max(wished.leastMs, ((wished.factor * least) / slowest) * 1000);
			const goodMs = longestMs ?? wishedMs;
			const segmentMs = wanted ?? Math.min(mostMs, goodMs);
			const lengthBy = longestMs !== undefined
				? 'scenario'
				: offer === undefined
					? 'users'
					: wishedMs > wished.leastMs
						? 'requests'
						: 'least-time';
			const worstMs = fixedMs + segments * segmentMs;
			if (worstMs > budgetMs + 1) {
				const { segmentMs: _, ...free } = rules;
				return { kind: 'too-long', enoughMs: worstMs, hasShorter: planned(offer, free, frame).kind === 'plan' };
			}
			return {
				...{ kind: 'plan', segmentMs, discardMs, checkPairs, mostPairs, worstMs },
				soonestMs: worstMs * (soonest / segments),
				lengthBy: wanted !== undefined ? 'wanted' : mostMs < goodMs ? 'budget' : lengthBy,
				judged: enough(segmentMs).map(({ name }) => name),
				beside: endpoints.filter(one => !enough(segmentMs).includes(one)),
			};
		}
		function endpointsOf({ rate, calls }) {
			const groups = Map.groupBy(calls, call => `${call.method} ${(0, _rows_js__WEBPACK_IMPORTED_MODULE_1__.R_)(call)}`);
			return [...groups].map(([name, group]) => ({
				name,
				perSecond: rate * group.reduce((sum, { times }) => sum + times, 0),
			}));
		}
	}),
	91918: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			J: () => (sideOf)
		});
		var _model_latency_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62676);
		var _model_merged_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20384);
		function sideOf(name, segments) {
			const [first] = segments;
			const last = segments.at(-1) ?? first;
			const { series: _, warmUp: __, cancelled: ___, aborted: ____, pumpLag: _____, ...same } = first;
			const durationMs = sum(segments.map(segment => segment.durationMs ?? 0));
			const seconds = durationMs / 1000;
			const aborted = segments.find(segment => segment.aborted !== undefined)?.aborted;
			const lags = segments.flatMap(({ pumpLag }) => pumpLag ?? []);
			return {
				...same,
				name,
				source: { ...first.source, warnings: distinct(segments.flatMap(({ source }) => source.warnings)) },
				...(last.endedAt !== undefined && { endedAt: last.endedAt }),
				durationMs,
				...usersOf(segments),
				...arrivalsOf(segments),
				total: told((0, _model_merged_js__WEBPACK_IMPORTED_MODULE_0__.Tq)(segments.map(({ total }) => total)), seconds),
				endpoints: (0, _model_merged_js__WEBPACK_IMPORTED_MODULE_0__.h2)(segments.flatMap(({ endpoints }) => endpoints)).map((endpoint) => told(endpoint, seconds)),
				failures: failuresOf(segments),
				...(segments.some(({ cancelled }) => cancelled === true) && { cancelled: true }),
				...(aborted !== undefined && { aborted }),
				...(lags.length > 0 && { pumpLag: (0, _model_merged_js__WEBPACK_IMPORTED_MODULE_0__.$i)(lags) }),
				...generatorOf(segments),
			};
		}
		const usual = [0.5, 0.75, 0.9, 0.95, 0.99, 0.999, 1];
		function told(figures, seconds) {
			const all = (latency) => (0, _model_latency_js__WEBPACK_IMPORTED_MODULE_1__.F6)(latency, usual);
			return {
				...figures,
				...(seconds > 0 && { throughput: figures.requests / seconds }),
				latency: all(figures.latency),
				...(figures.serviceTime && { serviceTime: all(figures.serviceTime) }),
			};
		}
		function usersOf(segments) {
			const users = segments.flatMap(segment => segment.users ?? []);
			const asked = users[0]?.asked;
			const reached = users.flatMap(one => one.reached ?? []);
			if (users.length === 0)
				return {};
			return {
				users: { ...(asked !== undefined && { asked }), ...(reached.length > 0 && { reached: Math.min(...reached) }) },
			};
		}
		function arrivalsOf(segments) {
			const all = segments.flatMap(({ arrivals }) => arrivals ?? []);
			const [first] = all;
			if (first === undefined)
				return {};
			const { offeredRate } = first;
			return {
				arrivals: {
					planned: sum(all.map(({ planned }) => planned)),
					sent: sum(all.map(({ sent }) => sent)),
					late: sum(all.map(({ late }) => late)),
					unfinished: sum(all.map(({ unfinished }) => unfinished)),
					...(first.judged !== undefined && { judged: sum(all.map(({ judged = 0 }) => judged)) }),
					...(offeredRate !== undefined && { offeredRate }),
				},
			};
		}
		function failuresOf(segments) {
			const all = segments.flatMap(({ failures }) => failures);
			const groups = Map.groupBy(all, ({ method, name, error }) => JSON.stringify([method, name, error]));
			return [...groups.values()]
				.flatMap(([first, ...others]) => first === undefined ? [] : [{ ...first, count: sum([first, ...others].map(({ count }) => count)) }])
				.sort((a, b) => b.count - a.count);
		}
		function generatorOf(segments) {
			const all = segments.flatMap(({ generator }) => generator ?? []);
			const [first] = all;
			if (first === undefined)
				return {};
			const busy = all.flatMap(({ usersBusy }) => usersBusy ?? []);
			const lost = all.flatMap(({ clockLostMs }) => clockLostMs ?? []);
			return {
				generator: {
					...first,
					...(lost.length > 0 && { clockLostMs: sum(lost) }),
					...(busy.length > 0 && { usersBusy: Math.max(...busy) }),
					causes: [...new Map(all.flatMap(({ causes }) => causes.map(cause => [kindOf(cause), cause]))).values()],
				},
			};
		}
		function kindOf(cause) {
			return cause.replace(/\d[\d.,]*/g, '');
		}
		function distinct(notices) {
			return notices.filter((one, index) => notices.findIndex(({ code }) => code === one.code) === index);
		}
		function sum(values) {
			return values.reduce((all, value) => all + value, 0);
		}
	}),
	97761: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			M: () => (untilReady),
			y: () => (perform)
		});
		var _once_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53300);
		var _plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81558);
		var _target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73936);
		async function perform(scenario, step, hooks) {
			const { plan, asked } = errandOf(scenario, step);
			const [last] = plan.teardown;
			const way = await (0, _target_js__WEBPACK_IMPORTED_MODULE_0__.bj)(scenario);
			const hurry = hurried(hooks.signal);
			let isAnswered = false;
			const errands = {
				...{ transportTo: way.to, timeoutMs: scenario.timeoutMs, signal: hurry.signal },
				...{ values: new Map(plan.once), user: { connections: new Map() } },
				onAnswer: () => {
					isAnswered = true;
				},
			};
			try {
				await (0, _target_js__WEBPACK_IMPORTED_MODULE_0__.zb)(asked, plan, errands, hooks.onSecret);
				isAnswered = false;
				const wrong = last && (await (0, _once_js__WEBPACK_IMPORTED_MODULE_1__.E)(last.prepared, errands));
				return wrong === undefined ? { kind: 'done' } : { kind: isAnswered ? 'refused' : 'unknown', why: wrong };
			}
			finally {
				hurry.close();
				plan.keeper.close();
				way.close();
			}
		}
		function errandOf(scenario, step) {
			const { ready: _, ...rest } = scenario;
			const captured = scenario.setup.flatMap(({ capture }) => capture.map(({ name }) => name));
			const alone = { ...rest, setup: [], teardown: [step] };
			const plan = (0, _plan_js__WEBPACK_IMPORTED_MODULE_2__.X)(alone);
			if (!captured.some(name => plan.teardown[0]?.needs.has(name)))
				return { plan, asked: alone };
			const asked = { ...alone, setup: scenario.setup };
			return { plan: (0, _plan_js__WEBPACK_IMPORTED_MODULE_2__.X)(asked), asked };
		}
		const hurriedMs = 2000;
		function hurried(signal) {
			const late = new AbortController();
			let timer;
			const begin = () => {
				timer = setTimeout(() => late.abort(), hurriedMs);
			};
			if (signal.aborted)
				begin();
			else
				signal.addEventListener('abort', begin);
			return {
				signal: late.signal,
				close: () => {
					clearTimeout(timer);
					signal.removeEventListener('abort', begin);
				},
			};
		}
		async function untilReady(scenario, ready, hooks) {
			const plan = (0, _plan_js__WEBPACK_IMPORTED_MODULE_2__.X)({ ...scenario, ready });
			const way = await (0, _target_js__WEBPACK_IMPORTED_MODULE_0__.bj)(scenario);
			const errands = { transportTo: way.to, timeoutMs: scenario.timeoutMs, user: { connections: new Map() }, ...hooks };
			try {
				if (plan.ready === undefined)
					return undefined;
				return await (0, _once_js__WEBPACK_IMPORTED_MODULE_1__.b)(plan.ready.prepared, ready.withinMs, { ...errands, values: new Map(plan.once) });
			}
			finally {
				plan.keeper.close();
				way.close();
			}
		}
	}),
	45784: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Oo: () => (discardOf),
			ZE: () => (judgedMsOf),
			dJ: () => (segmentOf)
		});
		var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88244);
		function segmentOf(scenario, { discardMs, judgedMs, number }) {
			const load = lasting(scenario.load, discardMs + judgedMs);
			return { ...scenario, load, warmUp: discardMs - (0, _shape_js__WEBPACK_IMPORTED_MODULE_0__.l2)(load), seed: (scenario.seed + number) % 2 ** 32 };
		}
		function lasting(load, durationMs) {
			if (load.kind !== 'open')
				return { ...load, durationMs };
			const share = durationMs / (0, _shape_js__WEBPACK_IMPORTED_MODULE_0__.cf)(load);
			return { ...load, stages: load.stages.map(stage => ({ ...stage, durationMs: stage.durationMs * share })) };
		}
		const usualMs = 5000;
		function discardOf({ load, warmUp }) {
			return Math.max((0, _shape_js__WEBPACK_IMPORTED_MODULE_0__.l2)(load), typeof warmUp === 'number' && warmUp > 0 ? (0, _shape_js__WEBPACK_IMPORTED_MODULE_0__.l2)(load) + warmUp : usualMs);
		}
		function judgedMsOf(scenario) {
			return Math.max(0, (0, _shape_js__WEBPACK_IMPORTED_MODULE_0__.cf)(scenario.load) - discardOf(scenario));
		}
	}),
	75749: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			dx: () => (looks),
			ff: () => (comparePairs),
			xn: () => (areAlike)
		});
		var _holm_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8220);
		var _signed_rank_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52133);
		const looks = [8, 12, 16, 20];
		const lookChance = (metrics) => (metrics === 1 ? 0.004 : 0.016);
		function comparePairs(metrics, tolerance) {
			let rulings = metrics.map(() => ({ kind: 'open', pairs: 0, change: 0, chance: 1 }));
			const measured = Math.min(...metrics.map(differences => differences.length));
			for (const pairs of looks.filter(look => look <= measured)) {
				const seen = metrics.map(differences => differences.slice(0, pairs));
				const chances = (0, _holm_js__WEBPACK_IMPORTED_MODULE_0__.f)(seen.map((differences, index) => (isOpen(rulings[index]) ? (0, _signed_rank_js__WEBPACK_IMPORTED_MODULE_1__.dZ)(differences) : 1)));
				rulings = rulings.map((ruling, index) => isOpen(ruling) ? looked(seen[index] ?? [], chances[index] ?? 1, metrics.length, tolerance) : ruling);
			}
			return rulings;
		}
		function areAlike(differences, tolerance) {
			const chance = 2 * Math.min((0, _signed_rank_js__WEBPACK_IMPORTED_MODULE_1__.dZ)(differences), (0, _signed_rank_js__WEBPACK_IMPORTED_MODULE_1__.dZ)(differences.map(difference => -difference)));
			return chance > 0.016 || Math.abs((0, _signed_rank_js__WEBPACK_IMPORTED_MODULE_1__.i6)(differences)) < Math.log1p(tolerance) / 2;
		}
		function isStillWarming(firsts, seconds) {
			return median(firsts.map((first, pair) => first - (seconds[pair] ?? Number.NaN))) >= Math.log1p(0.1);
		}
		function isOpen(ruling) {
			return ruling?.kind === 'open';
		}
		function looked(differences, chance, metrics, tolerance) {
			const change = (0, _signed_rank_js__WEBPACK_IMPORTED_MODULE_1__.i6)(differences);
			const asked = Math.log1p(tolerance);
			const pairs = differences.length;
			if (chance <= lookChance(metrics) && change >= asked)
				return { kind: 'slower', pairs, change, chance };
			const isSettled = change < 0.4 * asked || pairs === looks.at(-1);
			return { kind: isSettled ? 'not-shown' : 'open', pairs, change, chance };
		}
	}),
	52133: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			YW: () => (shiftInterval),
			dZ: () => (signedRank),
			i6: () => (hodgesLehmann)
		});
		var _median_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66616);
		function signedRank(differences) {
			const signed = differences.filter(difference => difference !== 0);
			const ranks = doubledRanks(signed.map(Math.abs));
			const positive = ranks.filter((_, index) => (signed[index] ?? 0) > 0).reduce((sum, rank) => sum + rank, 0);
			const ways = waysToSum(ranks);
			return ways.slice(positive).reduce((sum, count) => sum + count, 0) / 2 ** ranks.length;
		}
		function hodgesLehmann(differences) {
			return (0, _median_js__WEBPACK_IMPORTED_MODULE_0__.JZ)(walshAverages(differences));
		}
		function shiftInterval(differences) {
			const means = walshAverages(differences).toSorted((a, b) => a - b);
			const refused = refusedSums(differences.length);
			if (refused === 0)
				return [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
			return [means[refused - 1] ?? Number.NaN, means[means.length - refused] ?? Number.NaN];
		}
		function walshAverages(differences) {
			return differences.flatMap((a, index) => differences.slice(index).map(b => (a + b) / 2));
		}
		function refusedSums(n) {
			const ways = waysToSum(Array.from({ length: n }, (_, index) => index + 1));
			let sums = 0;
			for (let chance = 0;; sums += 1) {
				chance += (ways[sums] ?? 1) / 2 ** n;
				if (chance > 0.025)
					return sums;
			}
		}
		function doubledRanks(sizes) {
			return sizes.map(size => sizes.filter(other => other < size).length + sizes.filter(other => other <= size).length + 1);
		}
		function waysToSum(ranks) {
			const ways = Array(ranks.reduce((sum, rank) => sum + rank, 1)).fill(0);
			ways[0] = 1;
			for (const rank of ranks)
				for (let sum = ways.length - 1; sum >= rank; sum -= 1)
					ways[sum] = (ways[sum] ?? 0) + (ways[sum - rank] ?? 0);
			return ways;
		}
	}),
	10576: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			F: () => (inARow),
			W: () => (takeTurns)
		});
		var _judge_judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92391);
		var _judge_judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66736);
		var _judge_judge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4259);
		var _load_load_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41435);
		var _load_load_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(45784);
		var _model_notice_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68308);
		var _text_quantity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64621);
		var _version_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(32652);
		var _watch_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71508);
		const mostDiscard = 4;
		async function takeTurns(ground, rules, watched) {
			const { plan, mostPairs, title } = rules;
			const pairs = [];
			const segments = { base: [], head: [] };
			const idle = makeIdle();
			let discardMs = plan.discardMs;
			let since = 0;
			const turns = (more = {}) => ({
				...{ pairs, segments, notices: [...idle.notices(), ...cancelNotice(pairs.length, 'pair', _judge_judge_js__WEBPACK_IMPORTED_MODULE_0__.PU, watched)] },
				...more,
			});
			const until = watched.now() + rules.mostMs;
			while (pairs.length < mostPairs && !rules.isSettled(pairs)) {
				if (pairs.length > 0 && watched.now() >= until)
					return turns({ isLate: true });
				const number = pairs.length;
				if ((0, _judge_judge_js__WEBPACK_IMPORTED_MODULE_0__.Kq)(number))
					await ground.restart(number);
				const [first, second] = (0, _judge_judge_js__WEBPACK_IMPORTED_MODULE_0__.mJ)(number);
				for (const side of [first, second]) {
					const scenario = await ground.scenarioAt(side);
					const before = ground.idleCpuMs(side);
					const began = watched.now();
					const result = await sent(scenario, { ...plan, discardMs, number }, watched);
					idle.see(side, before, ground.idleCpuMs(side), watched.now() - began);
					segments[side].push(result);
					const ended = ground.ended(side);
					if (ended !== undefined)
						return turns({ ended: { side, ...ended } });
					if (isCut(result))
						return turns();
					if ((0, _judge_judge_js__WEBPACK_IMPORTED_MODULE_1__.PF)(result) !== undefined)
						return turns({ unreached: side });
				}
				const [base, head] = [segments.base.at(-1), segments.head.at(-1)];
				if (base !== undefined && head !== undefined)
					pairs.push({ base, head, first });
				watched.log(`${title}: pair ${pairs.length} of at most ${mostPairs}, ${p95Words(base, head)}`);
				if (discardMs < mostDiscard * plan.discardMs && (0, _judge_judge_js__WEBPACK_IMPORTED_MODULE_2__.Q5)(pairs.slice(since))) {
					discardMs *= 2;
					since = pairs.length;
					watched.log(`${title}: the target answers faster the longer it is asked, so ${(0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_3__.ee)(discardMs)} are left out now`);
				}
			}
			return turns();
		}
		async function inARow(sides, plan, switchOver, watched) {
			const segments = { base: [], head: [] };
			const turns = (more = {}) => ({
				...{ pairs: [], segments, ...more },
				notices: cancelNotice(segments.base.concat(segments.head).filter(one => !isCut(one)).length, 'run', 2 * _judge_judge_js__WEBPACK_IMPORTED_MODULE_0__.BK, watched),
			});
			const warmed = await sent(sides.base, { ...plan, number: _judge_judge_js__WEBPACK_IMPORTED_MODULE_0__.BK }, watched);
			const isUnreached = (0, _judge_judge_js__WEBPACK_IMPORTED_MODULE_1__.PF)(warmed) !== undefined;
			if (isUnreached || isCut(warmed))
				return { ...turns(isUnreached ? { unreached: 'base' } : {}), segments: { base: [warmed], head: [] } };
			for (const side of ['base', 'head']) {
				if (side === 'head')
					await switchOver();
				for (let number = 0; number < _judge_judge_js__WEBPACK_IMPORTED_MODULE_0__.BK; number += 1) {
					const result = await sent(sides[side], { ...plan, number }, watched);
					segments[side].push(result);
					if (isCut(result))
						return turns();
					if ((0, _judge_judge_js__WEBPACK_IMPORTED_MODULE_1__.PF)(result) !== undefined)
						return turns({ unreached: side });
				}
			}
			return turns();
		}
		function cancelNotice(count, what, least, { desk: { signal } }) {
			if (!signal.aborted)
				return [];
			const done = `${count === 0 ? 'no' : (0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_3__.DK)(count)} whole ${what}${count === 1 ? '' : 's'}`;
			return count < least
				? [(0, _model_notice_js__WEBPACK_IMPORTED_MODULE_4__.l)('comparison-cancelled', { done, least: (0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_3__.DK)(least) })]
				: [(0, _model_notice_js__WEBPACK_IMPORTED_MODULE_4__.l)('comparison-cancelled-late', { done })];
		}
		function isCut({ cancelled, aborted }) {
			return cancelled === true || aborted !== undefined;
		}
		async function sent(scenario, { segmentMs, discardMs, number }, { desk }) {
			const watch = (0, _watch_js__WEBPACK_IMPORTED_MODULE_5__._)(scenario, []);
			try {
				return await (0, _load_load_js__WEBPACK_IMPORTED_MODULE_6__.load)((0, _load_load_js__WEBPACK_IMPORTED_MODULE_7__.dJ)(scenario, { judgedMs: segmentMs, discardMs, number }), {
					version: _version_js__WEBPACK_IMPORTED_MODULE_8__.r,
					signal: desk.signal,
					onProgress: progress => desk.show(watch(progress)),
					onSecret: secret => desk.mask(secret),
				});
			}
			finally {
				desk.end();
			}
		}
		function p95Words(...sides) {
			const times = sides.map(side => side?.total.latency.quantiles.find(([q]) => q === 0.95)?.[1]);
			return `p95 ${times.map(ms => (ms === undefined ? 'none' : (0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_3__.ee)(ms))).join(' and ')}`;
		}
		const mostIdle = 0.05;
		function makeIdle() {
			const used = { base: 0, head: 0, wall: { base: 0, head: 0 } };
			return {
				see: (busy, fromMs, toMs, wallMs) => {
					if (fromMs === undefined || toMs === undefined)
						return;
					const side = busy === 'base' ? 'head' : 'base';
					used[side] += toMs - fromMs;
					used.wall[side] += wallMs;
				},
				notices: () => ['base', 'head'].flatMap(side => {
					const share = used.wall[side] > 0 ? used[side] / used.wall[side] : 0;
					return share > mostIdle ? [(0, _model_notice_js__WEBPACK_IMPORTED_MODULE_4__.l)('idle-busy', { side, share: (0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_3__.xi)(share, 'ratio') })] : [];
				}),
			};
		}
	})
};
