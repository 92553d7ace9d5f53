export const id = 6440;
export const ids = [6440];
export const modules = {
	6440: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			promisesOf: () => (promisesOf)
		});
		var _compiled_command = __webpack_require__(49829);
		var errors = __webpack_require__(22059);
		var notice = __webpack_require__(68308);
		var objectives = __webpack_require__(44173);
		var promise = __webpack_require__(46199);
		var conflict = __webpack_require__(60823);
		;
		function comparePromises(head, base) {
			const pairs = pairsOf(head.objectives, base.objectives);
			const paired = new Set([...pairs.values()]);
			const changed = [...pairs].flatMap(([now, before]) => changeOf(now, before));
			const removed = base.objectives.filter(objective => !paired.has(objective)).map(removal);
			const added = head.objectives.filter(objective => !pairs.has(objective)).map(addition);
			return [...changed.filter(isLoosened), ...removed, ...changed.filter(change => !isLoosened(change)), ...added];
		}
		function isLoosened({ code }) {
			return code === 'promise-loosened';
		}
		function pairsOf(head, base) {
			const pairs = new Map();
			const taken = new Set();
			for (const keyOf of [conflict.ZS, conflict.ow]) {
				for (const now of head) {
					const before = pairs.has(now) ? undefined : base.find(one => !taken.has(one) && keyOf(one) === keyOf(now));
					if (before === undefined)
						continue;
					pairs.set(now, before);
					taken.add(before);
				}
			}
			return pairs;
		}
		function changeOf(now, before) {
			const details = {
				...now.source,
				words: promiseWords(now),
				otherWords: promiseWords(before),
				otherPlace: (0, conflict.fp)(before.source),
			};
			if (isLooser(now, before))
				return [(0, notice.l)('promise-loosened', details)];
			return isLooser(before, now) ? [(0, notice.l)('promise-tightened', details)] : [];
		}
		function promiseWords(objective) {
			return objective.severity === 'warn' ? `${(0, promise.Db)(objective)} (warns)` : (0, promise.Db)(objective);
		}
		function isLooser(a, b) {
			if (a.severity !== b.severity && a.severity === 'warn')
				return true;
			return a.unit !== b.unit || !isWithin(a.condition, b.condition);
		}
		function isWithin(a, b) {
			if (a.comparison === 'between' || b.comparison === 'between') {
				if (a.comparison !== 'between' || b.comparison !== 'between')
					return false;
				return a.limit[0] >= b.limit[0] && a.limit[1] <= b.limit[1];
			}
			if (!('limit' in a) || !('limit' in b))
				return a.comparison === b.comparison;
			if (a.limit === b.limit)
				return a.comparison.length <= b.comparison.length;
			return a.comparison.startsWith('<') ? a.limit < b.limit : a.limit > b.limit;
		}
		function removal(objective) {
			return (0, notice.l)('promise-removed', { ...objective.source, words: promiseWords(objective) });
		}
		function addition(objective) {
			return (0, notice.l)('promise-added', { ...objective.source, words: promiseWords(objective) });
		}
		function stricter(head, base) {
			const kept = new Map(head.objectives.map(objective => [(0, conflict.ZS)(objective), objective]));
			for (const objective of base.objectives) {
				const key = (0, conflict.ZS)(objective);
				const other = kept.get(key);
				kept.set(key, other === undefined ? objective : stricterOf(other, objective));
			}
			return { objectives: [...kept.values()], notices: head.notices };
		}
		function stricterOf(now, before) {
			if (now.unit !== before.unit)
				return before;
			if (isWithin(now.condition, before.condition))
				return now;
			const [a, b] = [now.condition, before.condition];
			if (a.comparison !== 'between' || b.comparison !== 'between')
				return before;
			const [low, high] = [Math.max(a.limit[0], b.limit[0]), Math.min(a.limit[1], b.limit[1])];
			return low < high ? { ...now, condition: { comparison: 'between', limit: [low, high] } } : before;
		}
		var _compiled_setup = __webpack_require__(59513);
		;
		async function promisesOf(command, { host, workflow }, setup, run) {
			const head = await (0, objectives.B0)((0, _compiled_setup.wA)(host), setup.sources);
			if (workflow?.readAtBase === undefined)
				return head;
			const base = await promisesAtBase(command, workflow.readAtBase, run);
			if ('code' in base)
				return { ...head, notices: [...head.notices, base] };
			const notices = comparePromises(head, base);
			const chosen = { head, base, stricter: stricter(head, base) }[sideOf(command)];
			if (chosen.objectives.length === 0)
				throw new errors.y('no-objectives-at-base', {});
			return { ...chosen, notices: [...chosen.notices, ...notices] };
		}
		async function promisesAtBase(command, readAtBase, run) {
			try {
				return await (0, objectives.B0)(readAtBase, (await (0, _compiled_setup.Nf)(command, readAtBase, run)).sources);
			}
			catch (error) {
				if (!(error instanceof errors.y) || sideOf(command) !== 'head')
					throw error;
				return (0, notice.l)('base-unreadable', { why: error.message });
			}
		}
		function sideOf(command) {
			const side = (0, _compiled_command.j6)(command, 'slo-from');
			return side === 'base' || side === 'stricter' ? side : 'head';
		}
	})
};
