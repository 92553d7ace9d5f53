export const id = 5346;
export const ids = [5346];
export const modules = {
	65346: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			drilled: () => (drilled)
		});
		var _compiled_comparison = __webpack_require__(87883);
		var grounds = __webpack_require__(51805);
		var comparison_pairs = __webpack_require__(4259);
		var median = __webpack_require__(66616);
		;
		function improvement(before, after, tolerance) {
			const change = (0, median.JZ)(before) - (0, median.JZ)(after);
			const spread = Math.max(...before) - Math.min(...before);
			const least = Math.min(...before) - Math.max(...after);
			const most = Math.max(...before) - Math.min(...after);
			const isShown = least > 0 && change >= Math.max(Math.log1p(tolerance), 2 * spread);
			return { change, interval: [least, most], isShown };
		}
		var comparison_errors = __webpack_require__(43083);
		var comparison_finding = __webpack_require__(23755);
		var comparison_metrics = __webpack_require__(43439);
		var comparison_sides = __webpack_require__(91918);
		var strain = __webpack_require__(63867);
		;
		const leastShown = 0.1;
		function inARowFindings(before, after, question) {
			const pattern = (0, comparison_finding.Id)(question);
			const runs = before.flatMap((base, index) => {
				const head = after[index];
				return head === undefined ? [] : [{ base, head, first: 'base' }];
			});
			const [first, ...others] = [...before, ...after];
			const lagMs = first && (0, strain.dO)((0, comparison_sides.J)('', [first, ...others]), [])?.lagMs;
			const metrics = (0, comparison_metrics.P)(runs, { ...question, ...(pattern !== undefined && { pattern }) });
			return [
				...(0, comparison_finding.Vp)(metrics, question),
				...(0, comparison_errors.oH)(runs, question),
				...(0, comparison_finding._K)(metrics.map(metric => {
					const effect = effectOf(metric, question);
					const ruled = (0, comparison_finding.sL)(metric)
						? unlessLate(rulingOf(metric, question), effect, lagMs, question)
						: (0, comparison_finding.OR)(metric);
					return (0, comparison_finding.oC)(metric, effect, ruled, question);
				}), question),
			];
		}
		function unlessLate(ruled, { base, head }, lagMs, question) {
			const [outcome, code] = ruled;
			if (lagMs === undefined || outcome !== 'pass')
				return ruled;
			const mattersMs = code === 'faster' ? Math.abs(head - base) : (0, comparison_finding.OT)(question) * base;
			return mattersMs <= strain.gl * lagMs ? ['inconclusive', 'saturated'] : ruled;
		}
		function rulingOf(metric, question) {
			const [before, after] = [logarithms(metric.base), logarithms(metric.head)];
			const tolerance = (0, comparison_finding.Lz)(Math.max(leastShown, (0, comparison_finding.OT)(question)));
			const isFaster = improvement(before, after, tolerance).isShown;
			if (question.asked.kind === 'improved')
				return isFaster ? ['pass', 'faster'] : ['warn', 'not-shown'];
			if (isFaster)
				return [question.asked.kind === 'unchanged' ? 'warn' : 'pass', 'faster'];
			return improvement(turned(before), turned(after), tolerance).isShown ? ['warn', 'slower'] : ['pass', 'not-shown'];
		}
		function logarithms(cuts) {
			return cuts.flatMap(({ p95Ms }) => (p95Ms === undefined ? [] : [Math.log(p95Ms)]));
		}
		function turned(values) {
			return values.map(value => -value);
		}
		function effectOf(metric, { asked, sides }) {
			const [before, after] = [logarithms(metric.base), logarithms(metric.head)];
			const { change, interval } = improvement(before, after, 0);
			const [least, most] = interval.map(move => Math.expm1(-move));
			return {
				...{ design: 'in-a-row', asked: asked.kind, sides },
				...{ base: (0, comparison_metrics.X)(metric.base), head: (0, comparison_metrics.X)(metric.head), change: Math.expm1(-change) },
				...(least !== undefined && most !== undefined && { interval: [most, least], confidence: 0.9 }),
				pairs: metric.base.length,
				requestsEach: metric.requestsEach,
			};
		}
		var errand = __webpack_require__(97761);
		var trust = __webpack_require__(14870);
		var _compiled_turns = __webpack_require__(10576);
		;
		async function drilled(name, drill, command, desk) {
			const [before = drill.before, after = drill.after] = await (0, trust.Z)([drill.before, drill.after], command, desk);
			const { asked, place, restore } = drill;
			const comparison = await (0, _compiled_comparison.jb)(name, { asked, sides: ['before', 'after'], place }, command, desk);
			for (const secret of [...before.secrets, ...after.secrets])
				comparison.load.mask(secret);
			const held = { ...drill, before, after };
			return restore === undefined ? drilledInARow(held, comparison) : drilledInTurns({ ...held, restore }, comparison);
		}
		async function drilledInTurns(drill, comparison) {
			const { question, desk, load, name } = comparison;
			const plan = (0, _compiled_comparison.XC)(comparison, { base: drill.before, head: drill.after }, 'turns');
			const ground = (0, grounds.tr)(drill, { signal: load.signal, onSecret: secret => load.mask(secret) });
			const rules = {
				...{ plan, mostPairs: plan.mostPairs, mostMs: (0, _compiled_comparison.Ok)(comparison, desk.host.now()), title: name },
				isSettled: (pairs) => (0, comparison_pairs.Is)(pairs, question),
			};
			const made = await (0, _compiled_comparison.zS)(ground, desk, () => (0, _compiled_turns.W)(ground, rules, (0, _compiled_comparison.gn)(comparison)));
			return (0, _compiled_comparison.YN)(comparison, made, (0, _compiled_comparison.aj)(made.turns, question));
		}
		async function drilledInARow({ before, after, between }, comparison) {
			const { question, load } = comparison;
			const plan = (0, _compiled_comparison.XC)(comparison, { base: before, head: after }, 'in-a-row');
			const switchOver = async () => {
				const performed = await (0, errand.y)(before, between, { signal: load.signal, onSecret: secret => load.mask(secret) });
				if (performed.kind !== 'done' && !load.signal.aborted)
					throw (0, grounds.QH)(between, performed);
			};
			const turns = await (0, _compiled_turns.F)({ base: before, head: after }, plan, switchOver, (0, _compiled_comparison.gn)(comparison));
			const { segments, unreached } = turns;
			const { base, head } = segments;
			const isWhole = unreached === undefined &&
				base.length === head.length &&
				!base.concat(head).some(({ aborted }) => aborted !== undefined);
			return (0, _compiled_comparison.YN)(comparison, { turns }, isWhole ? inARowFindings(base, head, question) : []);
		}
	})
};
