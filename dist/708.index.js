export const id = 708;
export const ids = [708];
export const modules = {
	87883: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			XC: () => (planOf),
			YN: () => (judgedTurns),
			aj: () => (pairsFound),
			gn: () => (watchedOf),
			jb: () => (comparisonOf),
			zS: () => (onGround)
		});
		var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49829);
		var _judge_judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14299);
		var _judgement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61534);
		var _load_load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71944);
		var _model_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22059);
		var _standard_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63767);
		var _text_quantity_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64621);
		var _text_read_quantity_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98972);
		const usualLeast = 500;
		async function comparisonOf(name, { asked, sides, isOneInstance, place }, command, desk) {
			if (desk.load === undefined)
				throw new Error('a comparison needs somebody who watches it');
			const standard = await (0, _standard_js__WEBPACK_IMPORTED_MODULE_5__.D1)(name, command, desk, 'optional');
			const judging = standard.setup.judging(desk.host.now(), undefined);
			const question = {
				...{ asked, sides, tolerance: (0, _judgement_js__WEBPACK_IMPORTED_MODULE_2__.fO)(judging), least: judging.minRequests ?? usualLeast },
				...(isOneInstance && { isOneInstance }),
				...(place && { source: place }),
			};
			return { name, question, standard, command, desk, load: desk.load };
		}
		function planOf({ name, question: { least, sides }, standard, command, desk }, scenarios, how) {
			const { budgetMs } = standard.setup;
			const segmentMs = (0, _text_read_quantity_js__WEBPACK_IMPORTED_MODULE_6__.$7)((0, _command_js__WEBPACK_IMPORTED_MODULE_0__.j6)(command, 'duration') ?? '');
			const rules = {
				...{ least, budgetMs, restarts: how === 'restarts' },
				discardMs: Math.max((0, _load_load_js__WEBPACK_IMPORTED_MODULE_3__.Oo)(scenarios.base), (0, _load_load_js__WEBPACK_IMPORTED_MODULE_3__.Oo)(scenarios.head)),
				...(segmentMs !== undefined && { segmentMs }),
				...(how === 'in-a-row' && { longestMs: (0, _load_load_js__WEBPACK_IMPORTED_MODULE_3__.ZE)(scenarios.base) }),
			};
			const offer = (0, _load_load_js__WEBPACK_IMPORTED_MODULE_3__.offerOf)(scenarios.base);
			const plan = how === 'in-a-row' ? (0, _judge_judge_js__WEBPACK_IMPORTED_MODULE_1__.oR)(offer, rules) : (0, _judge_judge_js__WEBPACK_IMPORTED_MODULE_1__.dX)(offer, rules);
			if ('busiest' in plan)
				throw tooLittle(name, plan, rules);
			const [worst, budget] = [minutes(plan.worstMs), minutes(budgetMs)];
			if (plan.worstMs > budgetMs + 1)
				throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__.y('compare-too-long', { name, worst, budget });
			desk.host.log(`${name}: ${planWords(plan, sides, how)}: at most ${worst}${endpointWords(plan, least)}`);
			return plan;
		}
		function tooLittle(name, { busiest, perSecond, neededMs, segmentMs }, { least, budgetMs }) {
			return new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__.y('compare-too-little', {
				...{ name, busiest, least: (0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_7__.DK)(least), rate: (0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_7__.xi)(perSecond, 'per-second') },
				...{ needed: minutes(neededMs), room: minutes(segmentMs), budget: minutes(budgetMs) },
			});
		}
		function minutes(ms) {
			return `${(0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_7__.sK)(ms)} min`;
		}
		function planWords({ segmentMs, discardMs, checkPairs, mostPairs }, [base, head], how) {
			const seconds = (ms) => `${(0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_7__.DK)(ms / 1000)} s`;
			const each = `of ${seconds(segmentMs)}, before each of which ${seconds(discardMs)} are left out`;
			switch (how) {
				case 'restarts':
					return `${checkPairs} pairs of two instances of ${base}, then at most ${mostPairs} of ${base} and ${head}, in segments ${each}; both are started anew every two pairs`;
				case 'turns':
					return `at most ${mostPairs} pairs of ${base} and ${head}, in segments ${each}`;
				case 'in-a-row':
					return `a warm-up, three runs ${base}, three runs ${head}, ${each}`;
				default:
					return how;
			}
		}
		function endpointWords({ judged, beside }, least) {
			const shown = beside.length === 0 ? '' : `; under ${(0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_7__.DK)(least)} requests, so only shown: ${beside.join(', ')}`;
			return judged.length === 0 ? '' : `. Judged: ${judged.join(', ')}${shown}`;
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
				...(load.signal.aborted ? [] : [...endedFinding(turns, question), ...findings]),
				...(problem === undefined ? [] : [notRestored(problem, question)]),
			];
			const [base, head] = ['base', 'head'].map((side, index) => {
				const [first, ...others] = turns.segments[side];
				return first === undefined ? [] : [{ result: (0, _judge_judge_js__WEBPACK_IMPORTED_MODULE_1__.Jh)(question.sides[index] ?? side, [first, ...others]) }];
			});
			const sides = [...(base ?? []), ...(head ?? [])];
			const last = sides.at(-1);
			const told = sides.map(side => (side === last ? { ...side, found, notices: [...turns.notices, ...notices] } : side));
			return (0, _judgement_js__WEBPACK_IMPORTED_MODULE_2__._o)(name, told, standard, command, desk);
		}
		function pairsFound({ pairs }, question) {
			return pairs.length < leastPairs ? [] : (0, _judge_judge_js__WEBPACK_IMPORTED_MODULE_1__.HK)(pairs, question);
		}
		const leastPairs = 8;
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
	39708: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			drilled: () => (drilled)
		});
		var _comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87883);
		var _grounds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51805);
		var _judge_judge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14299);
		var _load_load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71944);
		var _trust_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14870);
		var _turns_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10576);
		async function drilled(name, drill, command, desk) {
			const [before = drill.before, after = drill.after] = await (0, _trust_js__WEBPACK_IMPORTED_MODULE_4__.Z)([drill.before, drill.after], command, desk);
			const { asked, place, restore } = drill;
			const comparison = await (0, _comparison_js__WEBPACK_IMPORTED_MODULE_0__.jb)(name, { asked, sides: ['before', 'after'], place }, command, desk);
			for (const secret of [...before.secrets, ...after.secrets])
				comparison.load.mask(secret);
			const held = { ...drill, before, after };
			return restore === undefined ? drilledInARow(held, comparison) : drilledInTurns({ ...held, restore }, comparison);
		}
		async function drilledInTurns(drill, comparison) {
			const { question, desk, load, name } = comparison;
			const plan = (0, _comparison_js__WEBPACK_IMPORTED_MODULE_0__.XC)(comparison, { base: drill.before, head: drill.after }, 'turns');
			const ground = (0, _grounds_js__WEBPACK_IMPORTED_MODULE_1__.tr)(drill, { signal: load.signal, onSecret: secret => load.mask(secret) });
			const rules = {
				...{ plan, mostPairs: plan.mostPairs, title: name },
				isSettled: (pairs) => (0, _judge_judge_js__WEBPACK_IMPORTED_MODULE_2__.Is)(pairs, question),
			};
			const made = await (0, _comparison_js__WEBPACK_IMPORTED_MODULE_0__.zS)(ground, desk, () => (0, _turns_js__WEBPACK_IMPORTED_MODULE_5__.W)(ground, rules, (0, _comparison_js__WEBPACK_IMPORTED_MODULE_0__.gn)(comparison)));
			return (0, _comparison_js__WEBPACK_IMPORTED_MODULE_0__.YN)(comparison, made, (0, _comparison_js__WEBPACK_IMPORTED_MODULE_0__.aj)(made.turns, question));
		}
		async function drilledInARow({ before, after, between }, comparison) {
			const { question, load } = comparison;
			const plan = (0, _comparison_js__WEBPACK_IMPORTED_MODULE_0__.XC)(comparison, { base: before, head: after }, 'in-a-row');
			const switchOver = async () => {
				const performed = await (0, _load_load_js__WEBPACK_IMPORTED_MODULE_3__.y9)(before, between, { signal: load.signal, onSecret: secret => load.mask(secret) });
				if (performed.kind !== 'done' && !load.signal.aborted)
					throw (0, _grounds_js__WEBPACK_IMPORTED_MODULE_1__.QH)(between, performed);
			};
			const turns = await (0, _turns_js__WEBPACK_IMPORTED_MODULE_5__.F)({ base: before, head: after }, plan, switchOver, (0, _comparison_js__WEBPACK_IMPORTED_MODULE_0__.gn)(comparison));
			const { base, head } = turns.segments;
			const isWhole = base.length === head.length && !base.concat(head).some(({ aborted }) => aborted !== undefined);
			return (0, _comparison_js__WEBPACK_IMPORTED_MODULE_0__.YN)(comparison, { turns }, isWhole ? (0, _judge_judge_js__WEBPACK_IMPORTED_MODULE_2__.Z4)(base, head, question) : []);
		}
	}),
	51805: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Hn: () => (processesGround),
			QH: () => (switchFailed),
			tr: () => (switchedGround),
			Q6: () => (targetsGround)
		});
		var judge = __webpack_require__(14299);
		var load = __webpack_require__(71944);
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
		function split(text) {
			const words = [];
			let word;
			for (let at = 0; at < text.length;) {
				piece.lastIndex = at;
				const found = piece.exec(text);
				if (found !== null) {
					const [all, single, double, escaped, plain] = found;
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
		function processesGround(sides, processes, signal) {
			let running = {};
			const stop = async () => {
				const instances = Object.values(running);
				running = {};
				await Promise.all(instances.map(({ child }) => child.stop()));
			};
			return {
				restart: async (pair) => {
					await stop();
					for (const side of (0, judge._u)(pair)) {
						if (signal.aborted)
							return;
						const instance = await started(sides[side], processes);
						running = { ...running, [side]: instance };
						await ready(instance, sides[side], signal);
					}
				},
				scenarioAt: async (side) => running[side]?.scenario ?? sides[side].scenario,
				idleCpuMs: busy => running[busy === 'base' ? 'head' : 'base']?.child.cpuMs(),
				ended: side => {
					const { child } = running[side] ?? {};
					const how = child?.ended();
					return child === undefined || how === undefined ? undefined : { how, said: lastLine(child) };
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
		async function ready({ child, scenario }, { option }, signal) {
			const wanted = scenario.ready ?? usualReady(option);
			const over = new AbortController();
			const stop = () => over.abort();
			signal.addEventListener('abort', stop);
			void child.ending.then(stop);
			try {
				const wrong = await (0, load.Mw)(scenario, wanted, over.signal);
				if (wrong === undefined || signal.aborted)
					return;
				const ended = child.ended();
				const seconds = wanted.withinMs / 1000;
				const why = ended === undefined ? `was not ready within ${seconds} s (${wrong})` : `${ended} before it was ready`;
				throw new errors.y('command-not-ready', { option, why, said: lastLine(child) });
			}
			finally {
				signal.removeEventListener('abort', stop);
			}
		}
		function lastLine(child) {
			const line = child.output().split('\n').at(-1)?.trim().slice(0, 300) ?? '';
			return line === '' ? 'It said nothing' : `It said last: ${line}`;
		}
		function switchedGround(drill, hooks) {
			const { before, after, between, restore } = drill;
			let at = 'base';
			const go = async (side) => {
				const step = side === 'head' ? between : restore;
				const performed = await (0, load.y9)(before, step, hooks);
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
					const performed = await (0, load.y9)(before, restore, hooks);
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
	10576: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			F: () => (inARow),
			W: () => (takeTurns)
		});
		var _judge_judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14299);
		var _load_load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71944);
		var _model_notice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68308);
		var _text_quantity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64621);
		var _version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32652);
		var _watch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71508);
		const mostDiscard = 4;
		async function takeTurns(ground, rules, watched) {
			const { plan, mostPairs, title } = rules;
			const pairs = [];
			const segments = { base: [], head: [] };
			const idle = makeIdle();
			let discardMs = plan.discardMs;
			let since = 0;
			const turns = (more = {}) => ({ pairs, segments, notices: idle.notices(), ...more });
			while (pairs.length < mostPairs && !rules.isSettled(pairs)) {
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
				}
				const [base, head] = [segments.base.at(-1), segments.head.at(-1)];
				if (base !== undefined && head !== undefined)
					pairs.push({ base, head, first });
				watched.log(`${title}: pair ${pairs.length} of at most ${mostPairs}, ${p95Words(base, head)}`);
				if (discardMs < mostDiscard * plan.discardMs && (0, _judge_judge_js__WEBPACK_IMPORTED_MODULE_0__.Q5)(pairs.slice(since))) {
					discardMs *= 2;
					since = pairs.length;
					watched.log(`${title}: the target answers faster the longer it is asked, so ${(0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_4__.ee)(discardMs)} are left out now`);
				}
			}
			return turns();
		}
		async function inARow(sides, plan, switchOver, watched) {
			const segments = { base: [], head: [] };
			const turns = () => ({ pairs: [], segments, notices: [] });
			const warmed = await sent(sides.base, { ...plan, number: _judge_judge_js__WEBPACK_IMPORTED_MODULE_0__.BK }, watched);
			if (isCut(warmed))
				return { ...turns(), segments: { base: [warmed], head: [] } };
			for (const side of ['base', 'head']) {
				if (side === 'head')
					await switchOver();
				for (let number = 0; number < _judge_judge_js__WEBPACK_IMPORTED_MODULE_0__.BK; number += 1) {
					const result = await sent(sides[side], { ...plan, number }, watched);
					segments[side].push(result);
					if (isCut(result))
						return turns();
				}
			}
			return turns();
		}
		function isCut({ cancelled, aborted }) {
			return cancelled === true || aborted !== undefined;
		}
		async function sent(scenario, { segmentMs, discardMs, number }, { desk }) {
			const watch = (0, _watch_js__WEBPACK_IMPORTED_MODULE_3__._)(scenario, []);
			try {
				return await (0, _load_load_js__WEBPACK_IMPORTED_MODULE_1__.load)((0, _load_load_js__WEBPACK_IMPORTED_MODULE_1__.dJ)(scenario, { judgedMs: segmentMs, discardMs, number }), {
					version: _version_js__WEBPACK_IMPORTED_MODULE_5__.r,
					signal: desk.signal,
					onSecond: progress => desk.show(watch(progress)),
					onSecret: secret => desk.mask(secret),
				});
			}
			finally {
				desk.end();
			}
		}
		function p95Words(...sides) {
			const times = sides.map(side => side?.total.latency.quantiles.find(([q]) => q === 0.95)?.[1]);
			return `p95 ${times.map(ms => (ms === undefined ? 'none' : (0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_4__.ee)(ms))).join(' and ')}`;
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
					return share > mostIdle ? [(0, _model_notice_js__WEBPACK_IMPORTED_MODULE_2__.l)('idle-busy', { side, share: (0, _text_quantity_js__WEBPACK_IMPORTED_MODULE_4__.xi)(share, 'ratio') })] : [];
				}),
			};
		}
	})
};
