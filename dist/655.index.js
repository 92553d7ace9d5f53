export const id = 655;
export const ids = [655];
export const modules = {
	40655: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			readDocument: () => (readDocument)
		});
		var errors = __webpack_require__(22059);
		var text_document = __webpack_require__(93265);
		var nearest = __webpack_require__(49988);
		var notice = __webpack_require__(68308);
		var read_quantity = __webpack_require__(98972);
		var indicator = __webpack_require__(36444);
		var objectives_reference = __webpack_require__(20620);
		var scope = __webpack_require__(34729);
		var objectives_words = __webpack_require__(88368);
		;
		const parts = ['defaults', 'profiles', 'endpoints'];
		function isBudget(root) {
			return entryOf(root, 'objectives') === undefined && parts.some(part => entryOf(root, part)?.value.kind === 'map');
		}
		function readBudget(root, reference, context) {
			const profile = profileOf(root, reference);
			const defaults = measuresOf('defaults', entryOf(root, 'defaults'));
			const endpoints = entriesOf(entryOf(root, 'endpoints')).map(entry => readMeasures(withDefaults(measuresOf(entry.key, entry), defaults), (0, scope.Q9)(entry.key), context));
			const aggregated = measuresOf('aggregated', profile && entryOf(profile, 'aggregated'));
			const run = readMeasures(aggregated, [{ kind: 'run' }], context);
			return (0, objectives_words.v8)([{ objectives: [], notices: unread(root, profile) }, ...endpoints, run]);
		}
		function profileOf(root, reference) {
			const { file, fragment } = reference;
			const profiles = entriesOf(entryOf(root, 'profiles'));
			const choices = profiles.length === 0 ? 'none' : profiles.map(({ key }) => `\`${file}#${key}\``).join(', ');
			if (fragment === undefined) {
				if (profiles.length > 0)
					throw new errors.y('profile-unnamed', { ...(0, objectives_reference.U)(reference), choices });
				return undefined;
			}
			const picked = profiles.find(({ key }) => key === fragment);
			if (picked?.value.kind === 'map')
				return picked.value;
			if (picked !== undefined)
				throw shapeError(picked);
			const near = (0, nearest.p)(fragment, profiles.map(({ key }) => key));
			throw new errors.y('profile-unknown', { ...(0, objectives_reference.U)(reference), profile: fragment, near: (0, errors.a)(near), choices });
		}
		function measuresOf(name, of) {
			return entriesOf(of).flatMap(entry => {
				if (entry.key === 'latency_ms')
					return entriesOf(entry).map(inner => measure(`${name} ${inner.key}`, inner, 'ms'));
				if (entry.key === 'error_rate')
					return [measure(`${name} error_rate`, entry, 'ratio')];
				return entry.key === 'rps' ? [measure(`${name} rps`, entry, '/s')] : [];
			});
		}
		function measure(name, entry, unit) {
			const subject = (0, indicator.$e)(entry.key, new Set());
			if (subject !== undefined)
				return { name, entry, subject, unit: (0, read_quantity.uF)(unit) };
			const near = (0, errors.a)((0, nearest.p)(entry.key, indicator.To));
			throw new errors.y('objectives-key-unknown', { ...entry.keyPlace, key: (0, objectives_words.SP)(entry.key), near });
		}
		function withDefaults(own, defaults) {
			const named = new Set(own.map(({ subject }) => JSON.stringify(subject.indicator)));
			return [...own, ...defaults.filter(({ subject }) => !named.has(JSON.stringify(subject.indicator)))];
		}
		function readMeasures(measures, scopes, context) {
			return (0, objectives_words.v8)(scopes.flatMap(scope => measures.map(one => readMeasure(one, scope, context))));
		}
		function readMeasure({ name, entry, subject, unit }, scope, context) {
			const { value } = entry;
			if (value.kind !== 'scalar' || value.text.trim() === '' || typeof value.value === 'boolean') {
				throw new errors.y('objectives-shape', { ...value.place, what: `\`${(0, objectives_words.SP)(entry.key)}\` is not a limit` });
			}
			return (0, objectives_words.ux)(value.text, {
				...context,
				place: entry.keyPlace,
				scope,
				subject,
				...(unit && { unit }),
				wording: `${name}: ${value.text}`,
			});
		}
		function unread(root, profile) {
			const figures = [
				entryOf(root, 'defaults'),
				profile && entryOf(profile, 'aggregated'),
				...entriesOf(entryOf(root, 'endpoints')),
			].flatMap(entriesOf);
			return [
				...foreign(root.entries, parts).filter(({ value }) => value.kind !== 'scalar'),
				...foreign(profile?.entries ?? [], ['aggregated']),
				...foreign(figures, ['latency_ms', 'error_rate', 'rps']),
			].map(({ key, keyPlace }) => (0, notice.l)('not-judged', { ...keyPlace, text: (0, objectives_words.SP)(key), why: 'a budget has no such figure' }));
		}
		function foreign(entries, known) {
			const others = entries.filter(({ key }) => !known.includes(key));
			for (const { key, keyPlace } of others) {
				const near = (0, nearest.p)(key, known);
				if (near === undefined)
					continue;
				throw new errors.y('objectives-key-unknown', { ...keyPlace, key: (0, objectives_words.SP)(key), near: (0, errors.a)(near) });
			}
			return others.filter(({ value }) => value.kind !== 'scalar' || typeof value.value !== 'string' || /\d/.test(value.text));
		}
		function entryOf(node, key) {
			return node.entries.find(entry => entry.key === key);
		}
		function entriesOf(entry) {
			if (entry === undefined || (entry.value.kind === 'scalar' && entry.value.value === null))
				return [];
			if (entry.value.kind !== 'map')
				throw shapeError(entry);
			return entry.value.entries;
		}
		function shapeError({ key, value }) {
			return new errors.y('objectives-shape', { ...value.place, what: `\`${(0, objectives_words.SP)(key)}\` holds no map` });
		}
		;
		function readDocument(text, reference, resources) {
			const { file, fragment } = reference;
			const root = (0, text_document.parseDocument)(text, file);
			const context = { place: { file }, resources };
			if (root.kind === 'map' && isBudget(root))
				return readBudget(root, reference, context);
			if (fragment !== undefined)
				throw new errors.y('fragment-unused', { ...(0, objectives_reference.U)(reference), fragment });
			const objectives = root.kind === 'map' ? root.entries.find(({ key }) => key === 'objectives')?.value : root;
			if (objectives === undefined)
				throw document_shapeError(root.place, 'no key is `objectives`');
			return readObjectivesNode(objectives, context);
		}
		function readObjectivesNode(node, context) {
			switch (node.kind) {
				case 'map':
					return (0, objectives_words.v8)(node.entries.map(entry => readEntry(entry, context)));
				case 'list':
					return (0, objectives_words.v8)(node.items.map(item => readListed(item, context)));
				case 'scalar':
					throw document_shapeError(node.place, '`objectives` holds neither a map nor a list');
				default:
					return node;
			}
		}
		function readEntry({ key, keyPlace, value }, context) {
			const subject = (0, indicator.$e)(key, context.resources);
			if (subject !== undefined && isLimit(value))
				return readLimit(key, subject, keyPlace, value, context);
			const scopes = (0, scope.Q9)(key);
			return (0, objectives_words.v8)(scopes.map(scope => readPromised(key, scope, value, context)));
		}
		function isLimit(node) {
			return node.kind === 'scalar' || (node.kind === 'map' && node.entries.some(({ key }) => key === 'limit'));
		}
		function readPromised(key, scope, node, context) {
			const within = { ...context, scope };
			if (node.kind !== 'map')
				return readObjectivesIn(key, node, within);
			return (0, objectives_words.v8)(node.entries.map(entry => {
				const subject = (0, indicator.$e)(entry.key, context.resources);
				if (subject === undefined)
					throw unknownKey(entry);
				return readLimit(`${key} ${entry.key}`, subject, entry.keyPlace, entry.value, within);
			}));
		}
		function readObjectivesIn(key, node, context) {
			const nodes = node.kind === 'list' ? node.items : [node];
			return (0, objectives_words.v8)(nodes.map(item => readListed(item, { ...context, wording: key })));
		}
		function readListed(node, { wording, ...context }) {
			const words = wordsOf(node);
			if (words === undefined)
				throw document_shapeError(node.place, 'this is no objective in words');
			return (0, objectives_words.ux)(words, {
				...context,
				place: node.place,
				...(wording !== undefined && { wording: `${wording}: ${words}` }),
			});
		}
		function wordsOf(node) {
			if (node.kind === 'scalar')
				return typeof node.value === 'string' ? node.value : undefined;
			const [only, another] = node.kind === 'map' ? node.entries : [];
			if (only === undefined || another !== undefined || only.value.kind !== 'scalar')
				return undefined;
			return `${only.key}: ${only.value.text}`;
		}
		function readLimit(name, subject, place, node, context) {
			const { text, severity } = limitOf(node);
			return (0, objectives_words.ux)(text, { ...context, place, subject, severity, wording: `${name}: ${text}` });
		}
		function limitOf(node) {
			if (node.kind === 'scalar')
				return { text: textOf(node), severity: 'fail' };
			if (node.kind === 'list')
				throw document_shapeError(node.place, 'a limit is one text');
			const unknown = node.entries.find(({ key }) => key !== 'limit' && key !== 'severity');
			if (unknown !== undefined)
				throw document_shapeError(unknown.keyPlace, `\`${(0, objectives_words.SP)(unknown.key)}\` is neither \`limit\` nor \`severity\``);
			const limit = node.entries.find(({ key }) => key === 'limit')?.value;
			if (limit === undefined)
				throw document_shapeError(node.place, 'the limit is missing');
			return { text: textOf(limit), severity: severityOf(node) };
		}
		function severityOf(node) {
			const severity = node.entries.find(({ key }) => key === 'severity')?.value;
			if (severity === undefined)
				return 'fail';
			const value = severity.kind === 'scalar' ? severity.value : undefined;
			if (value === 'warn' || value === 'fail')
				return value;
			throw document_shapeError(severity.place, 'a severity is `warn` or `fail`');
		}
		function textOf(node) {
			if (node.kind !== 'scalar' || node.text.trim() === '' || typeof node.value === 'boolean')
				throw document_shapeError(node.place, 'the limit is missing');
			return node.text;
		}
		function unknownKey({ key, keyPlace }) {
			const near = (0, nearest.p)(key, indicator.To);
			return new errors.y('objectives-key-unknown', { ...keyPlace, key: (0, objectives_words.SP)(key), near: (0, errors.a)(near) });
		}
		function document_shapeError(place, what) {
			return new errors.y('objectives-shape', { ...place, what });
		}
	}),
	20620: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			U: () => (mendAt)
		});
		function mendAt({ file, place }) {
			return place === undefined ? { file, path: '' } : { ...place, path: `${file}: ` };
		}
	})
};
