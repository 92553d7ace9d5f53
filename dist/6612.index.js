export const id = 6612;
export const ids = [6612];
export const modules = {
	77: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$: () => (readCell),
			Q: () => (withoutFootnotes)
		});
		var _head_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19859);
		var _token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95980);
		var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88368);
		const blanks = new Set(['', '-', '–', '—', '−', '--', '---', 'n/a', 'na', 'n.a.', '…', '...']);
		function readCell(cell, label, context) {
			const text = withoutFootnotes(cell.words).trim();
			if (blanks.has(text.toLowerCase()))
				return { objectives: [], notices: [] };
			const why = uncheckable(text);
			if (why !== undefined)
				return (0, _words_js__WEBPACK_IMPORTED_MODULE_0__.bC)(text, context, why);
			return (0, _words_js__WEBPACK_IMPORTED_MODULE_0__.ux)(label === '' ? text : `${label}: ${text}`, context);
		}
		function uncheckable(text) {
			if (!/\d/.test(text))
				return isPhrase(text) ? undefined : 'it holds no number';
			if (/[~≈≅]|\b(?:approx|about|around|circa|roughly)\b/i.test(text))
				return 'it is only approximate';
			if (/[[\]{}]|\bXX?\b/.test(text))
				return 'it holds a placeholder';
			if (/[×✕]|\bbaseline\b|\d\s?x\b|^[+]\s?\d/i.test(text))
				return 'it is relative to something else';
			return undefined;
		}
		function isPhrase(text) {
			const tokens = (0, _token_js__WEBPACK_IMPORTED_MODULE_1__.k)(text) ?? [];
			return (0, _head_js__WEBPACK_IMPORTED_MODULE_2__.R)(tokens) !== undefined || tokens.some(token => token.text === 'stable');
		}
		function withoutFootnotes(text) {
			return text.replace(/\[\^[^\]\s]{1,40}\]/g, '');
		}
	}),
	80989: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			G: () => (cellAt)
		});
		function cellAt(row, column) {
			const cell = column === undefined ? undefined : row.cells[column];
			return cell ?? { plain: '', words: '', place: row.place };
		}
	}),
	42904: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Mf: () => (percentilesIn),
			Pt: () => (headingSays),
			ay: () => (readHeader)
		});
		var _text_read_quantity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98972);
		var _indicator_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36444);
		var _limit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19514);
		var _scope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34729);
		var _token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95980);
		const set = (words) => new Set(words.split('|'));
		const requestNames = set('locust name|request name|locust endpoint|locust request');
		const endpoints = set('endpoint|endpoints|endpoint name|api endpoint|endpoint/route|route|routes|path|paths|url|uri|operation|operations|api|' +
			'service|services|name|request|page|transaction|call|api call|method and path|method + path|resource path');
		const methods = set('method|verb|http method|http verb');
		const metrics = set('metric|metrics|metric name|sli|slis|indicator|indicators|measure|kpi|measurement|resource|resources');
		const percentiles = set('percentile|percentiles|quantile|pctl');
		const unitNames = set('unit|units');
		const statuses = set('status|state|pass|pass?|passed|met|met?|ok|ok?|result?|✅|pass/fail|verdict');
		const measuredWords = set('actual|achieved|current|currently|result|results|measured|observed|before|after|baseline|latest|recorded');
		const levels = new Map([
			...['warning', 'warn', 'yellow', 'amber', 'degraded'].map(word => [word, 'warning']),
			...['critical', 'crit', 'red', 'fail', 'failure', 'error', 'alert', 'alarm', 'page'].map(word => [word, 'critical']),
			...['slo', 'target', 'targets', 'goal', 'objective', 'expected', 'ideal', 'desired'].map(word => [word, 'target']),
			...['sla', 'limit', 'threshold', 'budget', 'maximum', 'acceptable', 'requirement', 'required', 'value'].map(word => [word, 'limit']),
		]);
		const fillers = set('latency|latencies|response|time|times|duration|rate|ratio|percentage|request|requests|http|utilization|usage|of|for|the|per|at|level|max');
		function readHeader(text, resources) {
			const name = text.toLowerCase().replace(/\s+/g, ' ').trim();
			if (requestNames.has(name))
				return { kind: 'endpoint', rank: 2 };
			if (endpoints.has(name))
				return { kind: 'endpoint', rank: 1 };
			if (methods.has(name))
				return { kind: 'method' };
			if (metrics.has(name))
				return { kind: 'metric' };
			if (percentiles.has(name))
				return { kind: 'percentile' };
			if (unitNames.has(name))
				return { kind: 'unit' };
			if (statuses.has(name))
				return { kind: 'status' };
			if (isMeasuredName(name))
				return { kind: 'measured' };
			if ((0, _scope_js__WEBPACK_IMPORTED_MODULE_0__.Cn)(text.trim()))
				return { kind: 'values', scope: (0, _scope_js__WEBPACK_IMPORTED_MODULE_0__.hx)(text) };
			const header = valuesOf((0, _token_js__WEBPACK_IMPORTED_MODULE_1__.k)(name) ?? [], resources);
			return header.kind === 'other' && name.includes('_') ? readHeader(name.replaceAll('_', ' '), resources) : header;
		}
		function isMeasuredName(name) {
			return name.startsWith('#') || name.split(/[^\p{L}]+/u).some(word => measuredWords.has(word));
		}
		function valuesOf(tokens, resources) {
			const parts = {};
			let at = 0;
			while (at < tokens.length)
				at = takePart(tokens, at, resources, parts);
			const { two, unknown, ...values } = parts;
			if (two)
				return { kind: 'two' };
			const isPercentile = values.subject?.indicator.kind === 'percentile';
			const says = values.subject ?? values.latency ?? values.level;
			if (says === undefined || (unknown && !isPercentile))
				return { kind: 'other' };
			return { kind: 'values', ...values };
		}
		function takePart(tokens, at, resources, parts) {
			const token = tokens[at];
			const percent = percentHeader(tokens, at);
			const level = levels.get(token?.text ?? '');
			const isWarned = level !== undefined && parts.subject !== undefined && parts.level === undefined;
			const matched = percent ?? (isWarned ? undefined : (0, _indicator_js__WEBPACK_IMPORTED_MODULE_2__.qv)(tokens, at, resources));
			if (matched !== undefined) {
				addSubject(parts, matched.value);
				return matched.next;
			}
			const unit = (0, _limit_js__WEBPACK_IMPORTED_MODULE_3__.qq)(tokens, at);
			const closes = unit !== undefined && (tokens[unit.next] === undefined || /^[)\]]$/.test(tokens[unit.next]?.text ?? ''));
			if (unit !== undefined && closes) {
				parts.unit = unit.value;
				return unit.next;
			}
			if (level !== undefined)
				parts.level = level;
			else if (/^(?:latenc|response$|duration)/.test(token?.text ?? ''))
				parts.latency = true;
			else if (token?.kind !== 'sign' && token?.kind !== 'comparison' && !fillers.has(token?.text ?? ''))
				parts.unknown = true;
			return at + 1;
		}
		function percentHeader(tokens, at) {
			const [number, percent, ile] = tokens.slice(at, at + 3);
			if (number?.kind !== 'number' || percent?.text !== '%')
				return undefined;
			const q = (0, _text_read_quantity_js__WEBPACK_IMPORTED_MODULE_4__._3)(number.text);
			return q === undefined ? undefined : { value: (0, _indicator_js__WEBPACK_IMPORTED_MODULE_2__.u7)(q), next: ile?.text === 'ile' ? at + 3 : at + 2 };
		}
		function addSubject(parts, found) {
			const before = parts.subject;
			if (before === undefined) {
				parts.subject = found;
				return;
			}
			const [resource, other] = before.measure === 'resource' ? [before, found] : [found, before];
			const statistic = (0, _indicator_js__WEBPACK_IMPORTED_MODULE_2__.Qr)(other.indicator.kind);
			if (resource.indicator.kind === 'resource' && statistic !== undefined) {
				parts.subject = (0, _indicator_js__WEBPACK_IMPORTED_MODULE_2__.fu)(resource.indicator.name, statistic);
				return;
			}
			if (before.measure === 'latency' && found.indicator.kind === 'requests')
				return;
			if (before.indicator.kind === found.indicator.kind && found.unit !== undefined) {
				parts.unit = found.unit;
				return;
			}
			const [percentile, most] = before.indicator.kind === 'percentile' ? [before, found] : [found, before];
			if (percentile.indicator.kind === 'percentile' && most.indicator.kind === 'max') {
				parts.subject = percentile;
				parts.level ??= 'limit';
				return;
			}
			parts.two = true;
		}
		function percentilesIn(text) {
			const tokens = (0, _token_js__WEBPACK_IMPORTED_MODULE_1__.k)(text.toLowerCase()) ?? [];
			return tokens.flatMap((_, at) => {
				const found = (0, _indicator_js__WEBPACK_IMPORTED_MODULE_2__.qv)(tokens, at, new Set())?.value;
				return found?.indicator.kind === 'percentile' ? [found] : [];
			});
		}
		const promising = set('slo|slos|sla|slas|target|targets|objective|objectives|limit|limits|threshold|thresholds|goal|goals|budget|expected|requirements');
		const measuring = set('result|results|measured|measurements|measurement|actual|actuals|achieved|benchmark|benchmarks|observed');
		function headingSays(text) {
			const words = text.toLowerCase().split(/[^\p{L}]+/u);
			if (words.some(word => promising.has(word)))
				return 'limits';
			return words.some(word => measuring.has(word)) ? 'measured' : undefined;
		}
	}),
	2211: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			CJ: () => (unitInLabel),
			Eo: () => (isBarePercentile),
			F5: () => (shapeOf),
			ZO: () => (knownRows),
			v4: () => (scopesOfRow)
		});
		var _grid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80989);
		var _header_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42904);
		var _indicator_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36444);
		var _scope_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34729);
		var _token_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95980);
		function shapeOf(grid, resources) {
			const headers = grid.headers.map(({ plain }) => (0, _header_js__WEBPACK_IMPORTED_MODULE_0__.ay)(plain, resources));
			const layout = layoutOf(grid, headers);
			if (layout === undefined)
				return { kind: 'other' };
			const judged = layout.columns.length > 0 && promisesSomething(grid, layout, resources);
			const why = measuredBy(grid, headers, layout);
			if (why !== undefined && (judged || headers.some(isIndicator) || measuresSomething(grid, headers, resources)))
				return { kind: 'measured', why };
			if (!judged && layout.unclear.length === 0)
				return { kind: 'other' };
			const vague = vagueLatency(grid, layout);
			return vague === undefined ? { kind: 'limits', layout } : { kind: 'without-percentile', header: vague };
		}
		function layoutOf(grid, headers) {
			const at = (kind) => {
				const index = headers.findIndex(header => header.kind === kind);
				return index < 0 ? undefined : { index };
			};
			const { endpoint, label } = keysOf(headers);
			const percentile = at('percentile');
			const metric = at('metric') ?? (endpoint === undefined ? (metricByValues(headers) ?? percentile) : undefined);
			if (endpoint === undefined && metric === undefined)
				return undefined;
			const columns = headers.flatMap((header, index) => header.kind === 'values' && index !== metric?.index && suits(header, endpoint, metric)
				? [{ ...(endpoint === undefined ? asLevel(header) : header), index, header: grid.headers[index]?.plain ?? '' }]
				: []);
			const method = at('method');
			const unit = at('unit');
			return {
				...(endpoint !== undefined && { endpoint }),
				...(label !== undefined && { label }),
				...(method && { method: method.index }),
				...(metric && { metric: metric.index }),
				...(percentile && percentile.index !== metric?.index && { percentile: percentile.index }),
				...(unit && { unit: unit.index }),
				columns,
				unclear: headers.flatMap((header, index) => (header.kind === 'two' ? [grid.headers[index]?.plain ?? ''] : [])),
			};
		}
		function keysOf(headers) {
			const keys = headers.flatMap((header, index) => (header.kind === 'endpoint' ? [{ index, rank: header.rank }] : []));
			const [key, other] = keys.toSorted((a, b) => b.rank - a.rank);
			if (key === undefined)
				return {};
			return { endpoint: key.index, ...(other !== undefined && { label: other.index }) };
		}
		function metricByValues(headers) {
			const [first, second] = headers;
			const named = first?.kind === 'values' && first.level === 'target' && first.subject === undefined && first.latency === undefined;
			return named && second?.kind === 'values' && second.level !== undefined ? { index: 0 } : undefined;
		}
		function suits({ subject, scope }, endpoint, metric) {
			if (scope !== undefined)
				return endpoint === undefined && metric !== undefined;
			return !(endpoint !== undefined && (subject?.indicator.kind === 'users' || subject?.measure === 'resource'));
		}
		function asLevel(header) {
			const kind = header.subject?.indicator.kind;
			return kind === 'max' || kind === 'min'
				? { kind: 'values', level: header.level ?? 'limit', ...(header.unit && { unit: header.unit }) }
				: header;
		}
		function measuresSomething(grid, headers, resources) {
			return grid.headers.some(({ plain }, index) => headers[index]?.kind === 'measured' && namesIndicator(plain, resources));
		}
		function isIndicator(header) {
			return header.kind === 'values' && (header.subject !== undefined || header.latency === true);
		}
		function promisesSomething(grid, layout, resources) {
			if (layout.columns.some(({ subject, latency }) => subject !== undefined || latency))
				return true;
			if (layout.endpoint !== undefined && layout.percentile !== undefined)
				return true;
			const named = [layout.metric, layout.percentile, ...layout.columns.map(({ index }) => index)];
			return grid.rows.some(row => named.some(column => column !== undefined && namesIndicator((0, _grid_js__WEBPACK_IMPORTED_MODULE_1__.G)(row, column).plain, resources)));
		}
		function namesIndicator(text, resources) {
			const tokens = (0, _token_js__WEBPACK_IMPORTED_MODULE_2__.k)(text.slice(0, 1000)) ?? [];
			return tokens.some((_, at) => (0, _indicator_js__WEBPACK_IMPORTED_MODULE_3__.qv)(tokens, at, resources) !== undefined) || isBarePercentile(text);
		}
		function isBarePercentile(text) {
			return /^\d{1,3}(?:\.\d{1,6})? ?(?:%|th|st|nd|rd)?$/.test(text.trim());
		}
		function measuredBy(grid, headers, layout) {
			const cells = grid.rows.flatMap(row => layout.columns.map(column => (0, _grid_js__WEBPACK_IMPORTED_MODULE_1__.G)(row, column.index).plain.trim()));
			const limits = cells.filter(text => /\d/.test(text));
			if (limits.length > 0 && limits.every(isCompared))
				return undefined;
			const column = headers.findIndex(({ kind }) => kind === 'measured');
			if (column >= 0)
				return `its column \`${grid.headers[column]?.plain ?? ''}\``;
			const status = headers.findIndex(({ kind }) => kind === 'status');
			if (status >= 0)
				return `its column \`${grid.headers[status]?.plain ?? ''}\` beside bare values`;
			const said = grid.headings.find(({ plain }) => (0, _header_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(plain) !== undefined);
			return said !== undefined && (0, _header_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(said.plain) === 'measured' ? `the heading \`${said.plain}\`` : undefined;
		}
		function isCompared(text) {
			return /[<>≤≥]|\d\s?\+|\b(?:under|below|at least|at most|between|less than|more than)\b/i.test(text);
		}
		function vagueLatency(grid, layout) {
			if (layout.endpoint === undefined || layout.percentile !== undefined || layout.metric !== undefined)
				return undefined;
			const named = (0, _header_js__WEBPACK_IMPORTED_MODULE_0__.Mf)(grid.headings[0]?.plain ?? '').length === 1;
			const vague = layout.columns.find(column => column.latency &&
				column.subject === undefined &&
				!named &&
				!grid.rows.some(row => namesIndicator((0, _grid_js__WEBPACK_IMPORTED_MODULE_1__.G)(row, column.index).plain, new Set())));
			return layout.columns.every(column => column.subject === undefined) ? vague?.header : undefined;
		}
		function knownRows(grid, resources) {
			const shape = shapeOf(grid, resources);
			if (shape.kind !== 'limits')
				return [];
			const { layout } = shape;
			return grid.rows.flatMap(row => scopesOfRow(row, layout).flatMap(scope => scope.kind === 'endpoint' ? [{ scope, label: (0, _grid_js__WEBPACK_IMPORTED_MODULE_1__.G)(row, layout.label).plain }] : []));
		}
		function scopesOfRow(row, layout) {
			if (layout.endpoint === undefined)
				return [];
			const method = (0, _grid_js__WEBPACK_IMPORTED_MODULE_1__.G)(row, layout.method).plain.trim();
			const label = (0, _grid_js__WEBPACK_IMPORTED_MODULE_1__.G)(row, layout.label).plain.trim();
			const written = /^(?!(?:any|all)$)[a-z]+$/i.test(method) ? method.toUpperCase() : undefined;
			const several = method.split(/[,/|&\s]+/).filter(part => part !== '');
			const cell = (0, _grid_js__WEBPACK_IMPORTED_MODULE_1__.G)(row, layout.endpoint).plain;
			const scopes = several.length > 1 ? several.flatMap(one => (0, _scope_js__WEBPACK_IMPORTED_MODULE_4__.Q9)(cell, one.toUpperCase())) : (0, _scope_js__WEBPACK_IMPORTED_MODULE_4__.Q9)(cell, written);
			return scopes.map(scope => (scope.kind === 'endpoint' && label !== '' ? { ...scope, label } : scope));
		}
		function unitInLabel(label, unitOf) {
			const from = Math.max(label.lastIndexOf('('), label.lastIndexOf('['));
			const trimmed = label.trimEnd();
			if (from < 0 || !/[)\]]$/.test(trimmed))
				return { label };
			const unit = unitOf(trimmed.slice(from + 1, -1).trim());
			return unit === undefined ? { label } : { label: trimmed.slice(0, from).trimEnd(), unit };
		}
	}),
	42809: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			F: () => (readItems),
			G: () => (nameResolver)
		});
		var _model_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(22059);
		var _cell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77);
		var _head_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19859);
		var _indicator_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36444);
		var _scope_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34729);
		var _table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31873);
		var _token_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95980);
		var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88368);
		function readItems(items, context) {
			return (0, _words_js__WEBPACK_IMPORTED_MODULE_0__.v8)(items.map(item => readItem(item, context)));
		}
		function readItem(item, context) {
			const text = withoutTask((0, _cell_js__WEBPACK_IMPORTED_MODULE_1__.Q)(item.cell.words)).trim();
			const here = { ...context, place: item.cell.place };
			if (item.children.length > 0 && !holdsLimit(text, context))
				return readUnder(text, item, here);
			return (0, _words_js__WEBPACK_IMPORTED_MODULE_0__.v8)([readOwn(text, item, here), readItems(item.children, context)]);
		}
		function readOwn(text, item, context) {
			if (text === '')
				return { objectives: [], notices: [] };
			if (!holdsLimit(text, context))
				return (0, _words_js__WEBPACK_IMPORTED_MODULE_0__.bC)(text, context, 'it holds no limit');
			const scope = context.scope ?? headingScope(text, item, context);
			return (0, _words_js__WEBPACK_IMPORTED_MODULE_0__.ux)(text, { ...context, ...(scope && { scope }) });
		}
		function withoutTask(text) {
			return text.replace(/^\s*\[[ xX]\]\s/, '');
		}
		function holdsLimit(text, { resources }) {
			const tokens = (0, _token_js__WEBPACK_IMPORTED_MODULE_2__.k)(text.slice(0, 2000));
			if (tokens === undefined)
				return /\d/.test(text);
			if (tokens.some(({ kind }) => kind === 'number') || (0, _head_js__WEBPACK_IMPORTED_MODULE_3__.R)(tokens) !== undefined)
				return true;
			const resource = tokens.some((_, at) => (0, _indicator_js__WEBPACK_IMPORTED_MODULE_4__.qv)(tokens, at, resources)?.value.measure === 'resource');
			return resource && tokens.some(token => token.text === 'stable');
		}
		function readUnder(text, item, context) {
			const label = labelOf(text, context);
			return readItems(item.children, { ...context, ...label });
		}
		function labelOf(text, context) {
			const tokens = (0, _token_js__WEBPACK_IMPORTED_MODULE_2__.k)(text.slice(0, 1000)) ?? [];
			const head = (0, _head_js__WEBPACK_IMPORTED_MODULE_3__.z)(text, tokens, context.resources, true);
			if ('why' in head)
				return {};
			const named = head.name === undefined ? undefined : nameOrNothing(head.name, context);
			const scope = named ?? head.scope;
			const withMethod = scope?.kind === 'endpoint' && head.method !== undefined ? { ...scope, method: head.method } : scope;
			return { ...(head.subject && { subject: head.subject }), ...(withMethod && { scope: withMethod }) };
		}
		function nameOrNothing(name, context) {
			if (name.startsWith('/'))
				return context.nameOf?.(name, context.place).scope;
			const known = [
				'latency',
				'latencies',
				'performance',
				'targets',
				'expected',
				'metrics',
				'resources',
				'general',
				'global',
			];
			return known.includes(name.toLowerCase()) ? undefined : context.nameOf?.(name, context.place).scope;
		}
		function headingScope(text, item, context) {
			const tokens = (0, _token_js__WEBPACK_IMPORTED_MODULE_2__.k)(text.slice(0, 1000)) ?? [];
			const head = (0, _head_js__WEBPACK_IMPORTED_MODULE_3__.z)(text, tokens, context.resources, true);
			if ('why' in head || head.name !== undefined || head.scope !== undefined || head.subject?.measure === 'resource')
				return undefined;
			return tokens.some(({ kind }) => kind === 'path') ? undefined : (0, _table_js__WEBPACK_IMPORTED_MODULE_5__.L)(item.headings);
		}
		function nameResolver(rows) {
			return (name, place) => {
				const whole = (0, _scope_js__WEBPACK_IMPORTED_MODULE_6__.i0)(name);
				if (whole !== undefined)
					return { scope: whole };
				const written = (0, _scope_js__WEBPACK_IMPORTED_MODULE_6__.hx)(name);
				const exact = rows.some(({ scope, label }) => scope.pattern === name || label === name);
				if (exact)
					return { scope: rows.find(({ scope, label }) => scope.pattern !== name && label === name)?.scope ?? written };
				const isPath = name.startsWith('/');
				const found = distinct(rows.filter(row => (isPath ? isStem(name, row) : contains(row, name))));
				const [only] = found;
				if (only !== undefined && found.length === 1)
					return { scope: only, row: rowName(only) };
				if (isPath || /[^\p{L}\p{N}_-]/u.test(name))
					return { scope: written };
				throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_7__.y('endpoint-unclear', { ...place, text: (0, _words_js__WEBPACK_IMPORTED_MODULE_0__.SP)(name), why: whyUnclear(found) });
			};
		}
		function isStem(path, { scope }) {
			return scope.pattern.startsWith(path.endsWith('/') ? path : `${path}/`);
		}
		function contains({ scope, label }, word) {
			const sought = word.toLowerCase();
			return scope.pattern.toLowerCase().includes(sought) || label.toLowerCase() === sought;
		}
		function distinct(rows) {
			const byPattern = Map.groupBy(rows, ({ scope }) => scope.pattern);
			return [...byPattern.values()].flatMap(same => {
				const [first] = same;
				if (first === undefined)
					return [];
				const { method: _method, ...anyMethod } = first.scope;
				return [same.every(({ scope }) => scope.method === first.scope.method) ? first.scope : anyMethod];
			});
		}
		function rowName({ method, pattern }) {
			return method === undefined ? pattern : `${method} ${pattern}`;
		}
		function whyUnclear(found) {
			if (found.length === 0)
				return 'no row of the SLO tables here has such a name';
			return `it can mean ${found
				.slice(0, 10)
				.map(scope => `\`${rowName(scope)}\``)
				.join(', ')}`;
		}
	}),
	20620: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			U: () => (mendAt)
		});
		function mendAt({ file, place }) {
			return place === undefined ? { file, path: '' } : { ...place, path: `${file}: ` };
		}
	}),
	31873: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			L: () => (scopeOfHeadings),
			x: () => (readTable)
		});
		var _model_errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(22059);
		var _model_notice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68308);
		var _text_read_quantity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98972);
		var _cell_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77);
		var _grid_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80989);
		var _header_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(42904);
		var _layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2211);
		var _scope_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34729);
		var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88368);
		function readTable(grid, layout, context) {
			const unclear = layout.unclear.map(header => (0, _model_notice_js__WEBPACK_IMPORTED_MODULE_0__.l)('not-judged', { ...grid.place, text: (0, _words_js__WEBPACK_IMPORTED_MODULE_1__.SP)(header), why: 'the header names two indicators' }));
			const parts = grid.rows.map(row => readRow(grid, row, layout, context));
			return (0, _words_js__WEBPACK_IMPORTED_MODULE_1__.v8)([{ objectives: [], notices: unclear }, ...parts]);
		}
		function readRow(grid, row, layout, context) {
			const scopes = layout.endpoint === undefined ? [undefined] : (0, _layout_js__WEBPACK_IMPORTED_MODULE_2__.v4)(row, layout);
			return (0, _words_js__WEBPACK_IMPORTED_MODULE_1__.v8)(scopes.map(scope => readRowFor(grid, row, layout, scope, context)));
		}
		function readRowFor(grid, row, layout, scope, context) {
			const read = layout.columns.map(column => ({
				column,
				promises: readValue(grid, row, layout, column, scope, context),
			}));
			return (0, _words_js__WEBPACK_IMPORTED_MODULE_1__.v8)(bySeverity(read, row).map(({ promises }) => promises));
		}
		function readValue(grid, row, layout, column, scope, context) {
			const cell = (0, _grid_js__WEBPACK_IMPORTED_MODULE_3__.G)(row, column.index);
			const label = labelOf(row, layout);
			const unit = (0, _layout_js__WEBPACK_IMPORTED_MODULE_2__.CJ)(label.words, _text_read_quantity_js__WEBPACK_IMPORTED_MODULE_4__.uF);
			const within = scope ?? column.scope ?? headingScope(grid, label);
			const headerUnit = (0, _text_read_quantity_js__WEBPACK_IMPORTED_MODULE_4__.uF)((0, _grid_js__WEBPACK_IMPORTED_MODULE_3__.G)(row, layout.unit).plain.trim()) ?? column.unit ?? unit.unit;
			const subject = column.subject ?? subjectAbove(grid, layout, column, cell);
			return (0, _cell_js__WEBPACK_IMPORTED_MODULE_5__.$)(cell, unit.label, {
				...context,
				place: cell.place.line === undefined ? row.place : cell.place,
				wording: [(0, _grid_js__WEBPACK_IMPORTED_MODULE_3__.G)(row, layout.endpoint).plain, label.plain, column.header, cell.plain]
					.map(part => part.slice(0, 200).replace(/\s+/g, ' ').trim())
					.filter(part => part !== '')
					.join(' '),
				...(subject && { subject }),
				...(within && { scope: within }),
				...(headerUnit && { unit: headerUnit }),
				...((column.level === 'warning' || column.level === 'critical') && { alarm: true }),
				severity: 'fail',
			});
		}
		function labelOf(row, layout) {
			const metric = (0, _grid_js__WEBPACK_IMPORTED_MODULE_3__.G)(row, layout.metric);
			const percentile = (0, _grid_js__WEBPACK_IMPORTED_MODULE_3__.G)(row, layout.percentile);
			const named = (0, _layout_js__WEBPACK_IMPORTED_MODULE_2__.Eo)(metric.plain) ? `p${Number.parseFloat(metric.plain)}` : metric.words;
			const beside = (0, _layout_js__WEBPACK_IMPORTED_MODULE_2__.Eo)(percentile.plain) ? `p${Number.parseFloat(percentile.plain)}` : percentile.words;
			return { ...metric, words: `${named} ${beside}`.trim(), plain: `${metric.plain} ${percentile.plain}`.trim() };
		}
		function headingScope(grid, label) {
			return namesRoute(label.plain) ? undefined : scopeOfHeadings(grid.headings);
		}
		function namesRoute(text) {
			return text.split(/\s/).some(word => word.startsWith('/'));
		}
		function scopeOfHeadings(headings) {
			for (const { plain } of headings) {
				const words = plain.split(/\s/);
				const at = words.findIndex(word => word.startsWith('/') && word.length > 1);
				if (at < 0)
					continue;
				if (words.filter(word => word.startsWith('/')).length > 1)
					return undefined;
				const path = (words[at] ?? '').replace(/[:,;]$/, '');
				const withMethod = `${words[at - 1] ?? ''} ${path}`;
				return (0, _scope_js__WEBPACK_IMPORTED_MODULE_6__.hx)(at > 0 && (0, _scope_js__WEBPACK_IMPORTED_MODULE_6__.Cn)(withMethod) ? withMethod : path);
			}
			return undefined;
		}
		function subjectAbove(grid, layout, column, cell) {
			if (layout.percentile !== undefined || layout.metric !== undefined || (0, _header_js__WEBPACK_IMPORTED_MODULE_7__.Mf)(cell.plain).length > 0)
				return undefined;
			const named = (0, _header_js__WEBPACK_IMPORTED_MODULE_7__.Mf)(grid.headings[0]?.plain ?? '');
			return column.latency && named.length === 1 ? named[0] : undefined;
		}
		function bySeverity(read, row) {
			const groups = Map.groupBy(read.filter(({ column, promises }) => column.level !== undefined && promises.objectives.length > 0), ({ promises }) => keyOf(promises.objectives[0]));
			const severities = new Map();
			for (const group of groups.values())
				for (const [one, severity] of severitiesOf(group, row))
					severities.set(one, severity);
			return read.map(one => withSeverity(one, severities.get(one) ?? 'fail'));
		}
		function keyOf(objective) {
			return objective === undefined ? '' : `${(0, _scope_js__WEBPACK_IMPORTED_MODULE_6__.OD)(objective.scope)} ${JSON.stringify(objective.indicator)}`;
		}
		function withSeverity({ column, promises }, severity) {
			return {
				column,
				promises: { ...promises, objectives: promises.objectives.map(objective => ({ ...objective, severity })) },
			};
		}
		const ranks = { warning: 1, target: 1, critical: 2, limit: 2 };
		function severitiesOf(group, row) {
			const [first, second, third] = group;
			if (first === undefined)
				return [];
			if (second === undefined)
				return [[first, first.column.level === 'warning' ? 'warn' : 'fail']];
			const [rank, other] = [rankOf(first), rankOf(second)];
			if (third !== undefined || rank === other)
				throw unclear(group, row, 'it is not clear which column warns and which fails');
			const [soft, hard] = rank < other ? [first, second] : [second, first];
			if (isLooser(soft.promises.objectives[0], hard.promises.objectives[0])) {
				throw unclear(group, row, 'the limit that warns is looser than the one that fails');
			}
			return [
				[soft, 'warn'],
				[hard, 'fail'],
			];
		}
		function rankOf({ column }) {
			return column.level === undefined ? 0 : ranks[column.level];
		}
		function isLooser(soft, hard) {
			if (soft === undefined || hard === undefined)
				return false;
			const [a, b] = [soft.condition, hard.condition];
			if (!('limit' in a) || !('limit' in b) || a.comparison === 'between' || b.comparison === 'between')
				return false;
			if (a.comparison[0] !== b.comparison[0])
				return true;
			return a.comparison.startsWith('<') ? a.limit > b.limit : a.limit < b.limit;
		}
		function unclear(group, row, why) {
			const text = group.flatMap(({ promises }) => promises.objectives.map(objective => objective.text)).join('`, `');
			return new _model_errors_js__WEBPACK_IMPORTED_MODULE_8__.y('levels-unclear', { ...row.place, text: (0, _words_js__WEBPACK_IMPORTED_MODULE_1__.SP)(text), why });
		}
	})
};
