export const id = 2069;
export const ids = [2069];
export const modules = {
	22069: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			readCsv: () => (readCsv)
		});
		var errors = __webpack_require__(22059);
		var text_figure = __webpack_require__(74128);
		var ingest_doubts = __webpack_require__(22150);
		var ingest_failures = __webpack_require__(34494);
		var notice = __webpack_require__(68308);
		var csv = __webpack_require__(73552);
		var read_quantity = __webpack_require__(98972);
		var moment = __webpack_require__(76349);
		var part = __webpack_require__(37300);
		var ingest_rows = __webpack_require__(97152);
		;
		function csvRecords({ file, text, header }) {
			const table = (0, csv.parseCsv)(text, header.delimiter);
			if (table.kind === 'problem')
				throw broken(file, table.problem);
			const places = new Map(header.columns.map((column, index) => [column, index]));
			const name = places.get('name') ?? 0;
			return table.records.slice(1).map(record => {
				const shift = record.length - header.columns.length;
				const isWhole = shift === 0 || (shift > 0 && header.quotedByHand);
				return column => {
					const place = places.get(column);
					if (place === undefined)
						return '';
					return isWhole || place <= name
						? cellAt(record, place, name, Math.max(0, shift), header)
						: `in a row of ${record.length} cells, not ${header.columns.length}`;
				};
			});
		}
		function broken(file, problem) {
			return problem === 'quote-not-closed'
				? new errors.y('report-cut-off', { file, where: 'a quote is not closed' })
				: new errors.y('report-broken', { file, why: 'it is no CSV' });
		}
		function cellAt(record, place, name, shift, header) {
			if (shift === 0 || place < name)
				return bare(record[place] ?? '', header);
			if (place > name)
				return bare(record[place + shift] ?? '', header);
			return bare(record.slice(name, name + shift + 1).join(header.delimiter), header);
		}
		function bare(cell, { quotedByHand }) {
			const wrapped = quotedByHand && cell.length > 1 && cell.startsWith('"') && cell.endsWith('"');
			return wrapped ? cell.slice(1, -1) : cell;
		}
		function readStatsCsv(csv, scale) {
			const { file, header } = csv;
			const doubts = (0, ingest_doubts._)(file);
			const rows = csvRecords(csv).map(cells => rawRow(cells, header));
			const rounding = roundingOf(rows);
			const figures = (0, ingest_rows.h)(rows, { rounding, doubts, scale });
			if (figures === undefined)
				throw new errors.y('report-cut-off', { file, where: 'it has no row `Aggregated`' });
			doubts.tell((0, notice.l)('csv-behind', { file }));
			const { requests, throughput, throughputError } = figures.total;
			return {
				form: 'csv-stats',
				file,
				...(0, moment.ee)(undefined, undefined, (0, moment.ur)(requests, throughput, throughputError)),
				requests,
				figures,
				warnings: doubts.notices(),
			};
		}
		function rawRow(cells, header) {
			const number = (...columns) => decimal(columns.map(cells).join(''), header);
			const throughput = number('requests/s');
			return {
				...named(cells),
				requests: number('request count', '# requests'),
				failures: number('failure count', '# failures'),
				throughput,
				...(isRounded(throughput) && { throughputError: 0.005 }),
				mean: number('average response time'),
				median: number('median response time'),
				min: number('min response time'),
				max: number('max response time'),
				quantiles: percentileColumns(header).map(([column, q]) => [q, number(column)]),
			};
		}
		function named(cells) {
			const method = cells('type') || cells('method');
			const name = cells('name');
			return method === 'None' && (name === 'Total' || name === 'Aggregated') ? { method: '', name } : { method, name };
		}
		function percentileColumns(header) {
			return header.columns.flatMap(column => {
				const q = (0, read_quantity._3)(/^(\d{1,3}(?:\.\d{1,12})?)%?$/.exec(column)?.[1] ?? '');
				return q === undefined ? [] : [[column, q]];
			});
		}
		function decimal(cell, { delimiter }) {
			return delimiter !== ',' && /^\d+,\d+$/.test(cell) ? cell.replace(',', '.') : cell;
		}
		function isRounded(cell) {
			return /^\d+\.\d{2}$/.test(cell);
		}
		function roundingOf(rows) {
			const grid = (cells) => rows.some(row => cells(row).some(hasDecimals)) ? 'exact' : 'floor';
			return {
				rank: 'locust',
				grid: 'locust',
				meanGrid: grid(({ mean }) => [mean]),
				extremesGrid: grid(({ min, max }) => [min, max]),
			};
		}
		function hasDecimals(cell) {
			const figure = (0, text_figure.r)(cell, 'ms');
			return typeof figure === 'number' && !Number.isInteger(figure);
		}
		function readDistributionCsv(csv) {
			const doubts = (0, ingest_doubts._)(csv.file);
			const distribution = csvRecords(csv).map(cells => distributionRow(cells, csv.header, doubts));
			const total = distribution.find(({ name }) => (0, part.Ym)(name));
			return {
				form: 'csv-distribution',
				file: csv.file,
				...(total?.requests !== undefined && { requests: total.requests }),
				distribution,
				warnings: doubts.notices(),
			};
		}
		function distributionRow(cells, header, doubts) {
			const requests = (0, text_figure.r)(decimal(cells('# requests'), header), 'count');
			const quantiles = percentileColumns(header).flatMap(([column, q]) => {
				const value = (0, text_figure.r)(decimal(cells(column), header), 'ms');
				if (value === 'unusable')
					doubts.unusable(cells('name'), column, cells(column));
				return typeof value === 'number' ? [[q, value]] : [];
			});
			return { name: cells('name'), ...(typeof requests === 'number' && { requests }), quantiles };
		}
		;
		function readFailuresCsv(csv) {
			const doubts = (0, ingest_doubts._)(csv.file);
			const failures = csvRecords(csv).flatMap(cells => {
				const count = (0, text_figure.r)(cells('occurrences') || cells('occurences'), 'count');
				if (typeof count === 'number')
					return [failureOf(cells, count)];
				doubts.unusable(cells('name'), 'the number of a failure', cells('occurrences'));
				return [];
			});
			return { form: 'csv-failures', file: csv.file, failures: (0, ingest_failures.B)(failures), warnings: doubts.notices() };
		}
		function failureOf(cells, count) {
			const method = cells('method');
			const firstSeen = (0, moment.T$)(cells('first seen'));
			const lastSeen = (0, moment.T$)(cells('last seen'));
			return {
				...(method !== '' && { method }),
				name: cells('name'),
				error: cells('error'),
				count,
				...(firstSeen !== undefined && { firstSeen: (0, moment.dF)(firstSeen) }),
				...(lastSeen !== undefined && { lastSeen: (0, moment.dF)(lastSeen) }),
			};
		}
		function readExceptionsCsv(csv) {
			const exceptions = csvRecords(csv).map((cells) => {
				const count = (0, text_figure.r)(cells('count'), 'count');
				return { message: cells('message'), traceback: cells('traceback'), count: typeof count === 'number' ? count : 1 };
			});
			return { form: 'csv-exceptions', file: csv.file, exceptions, warnings: [] };
		}
		;
		const delimiters = [',', ';', '\t'];
		function csvHeader(line) {
			if (line.length > 4000)
				return undefined;
			for (const delimiter of delimiters) {
				const table = (0, csv.parseCsv)(line, delimiter);
				const columns = table.kind === 'table' ? (table.records[0] ?? []).map(cell => columnOf(cell, delimiter)) : [];
				const form = formOf(columns);
				if (form !== undefined)
					return { form, delimiter, columns, quotedByHand: line.startsWith('"') };
			}
			return undefined;
		}
		function columnOf(cell, delimiter) {
			const column = cell.trim().toLowerCase();
			return delimiter !== ',' && /^\d+,\d+%?$/.test(column) ? column.replace(',', '.') : column;
		}
		const csv_form_forms = [
			['csv-history', ['timestamp', 'user count', 'type', 'name', 'total request count']],
			['csv-history', ['type', 'name', 'timestamp', '# requests']],
			['csv-log', ['timestamp', 'request_type', 'name', 'response_time_ms', 'exception']],
			['csv-exceptions', ['count', 'message', 'traceback']],
			['csv-failures', ['method', 'name', 'error', 'occurrences']],
			['csv-failures', ['method', 'name', 'error', 'occurences']],
			['csv-stats', ['type', 'name', 'request count', 'failure count']],
			['csv-stats', ['type', 'name', '# requests', '# failures']],
			['csv-stats', ['method', 'name', '# requests', '# failures']],
			['csv-distribution', ['name', '# requests', '100%']],
		];
		function formOf(columns) {
			return csv_form_forms.find(([, required]) => required.every(column => columns.includes(column)))?.[0];
		}
		function isHeaderBegun(text) {
			const begun = text.trim().toLowerCase().replaceAll('"', '');
			return begun.length >= 5 && csv_form_forms.some(([, required]) => required.join(',').startsWith(begun));
		}
		;
		const newline = 0x0a;
		const quote = 0x22;
		const longestRecord = 4_000_000;
		async function scanRecords(pieces, file, onRecord) {
			let rest = Buffer.alloc(0);
			for await (const piece of pieces) {
				const bytes = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
				const used = bytes.includes(quote) ? scanQuoted(bytes, onRecord) : scanPlain(bytes, onRecord);
				rest = bytes.subarray(used);
				if (rest.length > longestRecord)
					throw new errors.y('report-cut-off', { file, where: 'a quote is not closed' });
			}
			if (rest.length > 0)
				onRecord(rest, 0, withoutReturns(rest, 0, rest.length));
		}
		function scanPlain(bytes, onRecord) {
			let start = 0;
			for (let end = bytes.indexOf(newline); end >= 0; end = bytes.indexOf(newline, start)) {
				report(bytes, start, end, onRecord);
				start = end + 1;
			}
			return start;
		}
		function scanQuoted(bytes, onRecord) {
			let start = 0;
			let quoted = false;
			for (let at = 0; at < bytes.length; at += 1) {
				const sign = bytes[at];
				if (sign === quote)
					quoted = !quoted;
				else if (sign === newline && !quoted) {
					report(bytes, start, at, onRecord);
					start = at + 1;
				}
			}
			return start;
		}
		function report(bytes, start, end, onRecord) {
			const trimmed = withoutReturns(bytes, start, end);
			if (trimmed > start)
				onRecord(bytes, start, trimmed);
		}
		function withoutReturns(bytes, start, end) {
			let trimmed = end;
			while (trimmed > start && bytes[trimmed - 1] === 0x0d)
				trimmed -= 1;
			return trimmed;
		}
		function cellStarts(bytes, start, end, delimiter, starts) {
			let count = 1;
			let quoted = false;
			starts[0] = start;
			for (let at = start; at < end && count < starts.length; at += 1) {
				const sign = bytes[at];
				if (sign === quote)
					quoted = !quoted;
				else if (sign === delimiter && !quoted) {
					starts[count] = at + 1;
					count += 1;
				}
			}
			return count;
		}
		function cellText(bytes, start, next) {
			const text = bytes.toString('utf8', start, next - 1);
			return text.startsWith('"') && text.endsWith('"') && text.length > 1 ? text.slice(1, -1).replaceAll('""', '"') : text;
		}
		function cellNumber(bytes, start, next) {
			let at = start;
			let end = next - 1;
			if (bytes[at] === quote && bytes[end - 1] === quote) {
				at += 1;
				end -= 1;
			}
			if (at >= end || end - at > 30)
				return Number.NaN;
			let whole = 0;
			let scale = 0;
			for (; at < end; at += 1) {
				const sign = bytes[at] ?? 0;
				if (sign >= 0x30 && sign <= 0x39) {
					whole = whole * 10 + (sign - 0x30);
					scale *= 10;
				}
				else if ((sign === 0x2e || sign === 0x2c) && scale === 0)
					scale = 1;
				else
					return Number.NaN;
			}
			return scale > 1 ? whole / scale : whole;
		}
		var thin = __webpack_require__(83862);
		;
		async function readHistoryCsv(opened, header, caps) {
			const moments = makeMoments(header);
			let rows = 0;
			await scanRecords(opened.stream(), opened.path, (bytes, start, end) => {
				rows += 1;
				if (rows > caps.mostRows + 1)
					throw new errors.y('report-rows', { file: opened.path, most: caps.mostRows });
				if (rows > 1)
					moments.add(bytes, start, end);
			});
			return moments.part(opened.path);
		}
		function makeMoments(header) {
			const reader = makeRowReader(header);
			const thinner = (0, thin.l_)();
			const watch = makeWatch();
			let last = Buffer.alloc(0);
			let length = 0;
			return {
				add: (bytes, start, end) => {
					const row = reader.open(bytes, start, end);
					if (row === undefined)
						return;
					watch.see(row);
					if (last.length < end - start)
						last = Buffer.alloc((end - start) * 2);
					length = bytes.copy(last, 0, start, end);
					if (thinner.wants())
						thinner.keep(reader.moment());
				},
				part: file => {
					const { first, end, users, requests, windowed, top } = watch.seen();
					const final = reader.open(last, 0, length) && reader.moment();
					return {
						form: 'csv-history',
						file,
						...(first <= end && { startedAt: first * 1000, endedAt: end * 1000 }),
						...(users >= 0 && { usersReached: users }),
						...(requests >= 0 && { requests }),
						series: seriesOf([...thinner.kept(), ...(final ? [final] : [])], windowed),
						warnings: windowed || top === 0 ? [] : [(0, notice.l)('history-cumulative', { file })],
					};
				},
			};
		}
		function makeRowReader(header) {
			const { columns } = header;
			const separator = header.delimiter.charCodeAt(0);
			const starts = new Int32Array(columns.length + 1);
			const percentiles = percentileColumns(header).map(([column, q]) => [columns.indexOf(column), q]);
			const place = (...names) => columns.findIndex(column => names.includes(column));
			const [at, users, requests] = [place('timestamp'), place('user count'), place('total request count', '# requests')];
			const [throughput, failures] = [place('requests/s'), place('failures/s', 'requests failed/s')];
			const top = percentiles.at(-1)?.[0] ?? -1;
			const isTotal = makeTotalTest(place('type'), header.delimiter);
			let open = Buffer.alloc(0);
			const number = (index) => index < 0 ? Number.NaN : cellNumber(open, starts[index] ?? 0, starts[index + 1] ?? 0);
			return {
				open: (bytes, start, end) => {
					if (!isTotal(bytes, start, end))
						return undefined;
					if (cellStarts(bytes, start, end, separator, starts) < columns.length)
						return undefined;
					starts[columns.length] = end + 1;
					open = bytes;
					const row = { at: number(at), users: number(users), requests: number(requests), top: number(top) };
					return (0, moment.uv)(row.at) === undefined ? undefined : row;
				},
				moment: () => ({
					at: number(at),
					users: number(users),
					throughput: number(throughput),
					failuresPerSecond: number(failures),
					requests: number(requests),
					quantiles: percentiles.map(([index, q]) => [q, number(index)]).filter(([, value]) => value > 0),
				}),
			};
		}
		function makeTotalTest(type, delimiter) {
			const separator = delimiter.charCodeAt(0);
			const patterns = ['', '""', 'None', '"None"'].flatMap(none => ['Aggregated', '"Aggregated"', 'Total', '"Total"'].map(name => Buffer.from(`${none}${delimiter}${name}${delimiter}`)));
			return (bytes, start, end) => {
				let at = start;
				for (let left = type; left > 0 && at < end; at += 1)
					if (bytes[at] === separator)
						left -= 1;
				const sign = bytes[at];
				if (sign !== separator && sign !== 0x22 && sign !== 0x4e)
					return false;
				return patterns.some(pattern => startsWith(bytes, at, end, pattern));
			};
		}
		function startsWith(bytes, at, end, pattern) {
			if (end - at < pattern.length)
				return false;
			for (let index = 0; index < pattern.length; index += 1)
				if (bytes[at + index] !== pattern[index])
					return false;
			return true;
		}
		function makeWatch() {
			let [first, end, users, requests, top] = [Number.NaN, Number.NaN, -1, -1, 0];
			let windowed = false;
			return {
				see: row => {
					if (Number.isNaN(first))
						first = row.at;
					end = row.at;
					if (row.users > users)
						users = row.users;
					if (row.requests < requests)
						top = 0;
					else if (row.top < top)
						windowed = true;
					if (row.top > top)
						top = row.top;
					if (row.requests >= 0)
						requests = row.requests;
				},
				seen: () => ({ first, end, users, requests, top, windowed }),
			};
		}
		function seriesOf(moments, windowed) {
			const rising = moments.filter((moment, index) => index === 0 || moment.at > (moments[index - 1]?.at ?? 0));
			const first = rising[0]?.at ?? 0;
			return rising.map((moment, index) => {
				const throughput = counted(moment, rising[index - 1]) ?? moment.throughput;
				return {
					atMs: (moment.at - first) * 1000,
					...(throughput >= 0 && { throughput }),
					...(moment.failuresPerSecond >= 0 && { failuresPerSecond: moment.failuresPerSecond }),
					...(moment.users >= 0 && { users: moment.users }),
					quantiles: windowed ? moment.quantiles : [],
				};
			});
		}
		function counted(moment, before) {
			if (before === undefined || !(moment.requests >= before.requests))
				return undefined;
			return (moment.requests - before.requests) / (moment.at - before.at);
		}
		var latency = __webpack_require__(62676);
		;
		async function readRequestLog(opened, header, caps) {
			const file = opened.path;
			const log = makeLog(header);
			const doubts = (0, ingest_doubts._)(file);
			let rows = 0;
			let unread = 0;
			await scanRecords(opened.stream(), file, (bytes, start, end) => {
				rows += 1;
				if (rows > caps.mostRows + 1)
					throw new errors.y('report-rows', { file, most: caps.mostRows });
				if (unread > 0)
					throw new errors.y('report-broken', { file, why: `record ${unread} is no request` });
				if (rows > 1 && !log.add(bytes, start, end))
					unread = rows;
				(0, ingest_rows.L)(log.tallies.size, { doubts, scale: caps.scale });
			});
			if (unread > 0)
				throw new errors.y('report-cut-off', { file, where: `in record ${unread}` });
			const tallies = [...log.tallies.values()];
			const { first, last } = log.span();
			const span = last > first ? { startedAt: first, endedAt: last, durationMs: last - first } : {};
			return {
				form: 'csv-log',
				file,
				...span,
				requests: sumOf(tallies, 'requests'),
				figures: {
					total: totalOf(tallies, span.durationMs),
					endpoints: tallies.map(tally => endpointOf(tally, span.durationMs)),
				},
				failures: (0, ingest_failures.B)(tallies.flatMap(failuresOf)),
				warnings: doubts.notices(),
			};
		}
		function makeLog({ columns, delimiter }) {
			const separator = delimiter.charCodeAt(0);
			const starts = new Int32Array(columns.length + 1);
			const tallies = new Map();
			const [at, type, name, time, exception] = ['timestamp', 'request_type', 'name', 'response_time_ms', 'exception'].map(column => columns.indexOf(column));
			let first = Number.POSITIVE_INFINITY;
			let last = 0;
			return {
				tallies,
				add: (bytes, start, end) => {
					if (cellStarts(bytes, start, end, separator, starts) < columns.length)
						return false;
					starts[columns.length] = end + 1;
					const from = (column) => starts[column ?? 0] ?? 0;
					const to = (column) => starts[(column ?? 0) + 1] ?? 0;
					const began = (0, moment.uv)(cellNumber(bytes, from(at), to(at)));
					const ms = cellNumber(bytes, from(time), to(time));
					if (began === undefined || !(ms <= 1e9 || to(time) - from(time) === 1))
						return false;
					const tally = tallyOf(tallies, cellText(bytes, from(type), to(type)), cellText(bytes, from(name), to(name)));
					if (began < first)
						first = began;
					if (began + (ms || 0) > last)
						last = began + (ms || 0);
					count(tally, ms);
					if (to(exception) - from(exception) > 1)
						countError(tally, cellText(bytes, from(exception), to(exception)));
					return true;
				},
				span: () => ({ first, last }),
			};
		}
		function tallyOf(tallies, method, name) {
			const key = (0, part.r4)({ method, name });
			const known = tallies.get(key);
			if (known !== undefined)
				return known;
			const tally = {
				method,
				name,
				requests: 0,
				failures: 0,
				sumMs: 0,
				minMs: Number.POSITIVE_INFINITY,
				maxMs: 0,
				buckets: new Map(),
				errors: new Map(),
			};
			tallies.set(key, tally);
			return tally;
		}
		function count(tally, ms) {
			tally.requests += 1;
			if (Number.isNaN(ms))
				return;
			tally.sumMs += ms;
			if (ms < tally.minMs)
				tally.minMs = ms;
			if (ms > tally.maxMs)
				tally.maxMs = ms;
			const value = Number(ms.toPrecision(4));
			tally.buckets.set(value, (tally.buckets.get(value) ?? 0) + 1);
		}
		const mostErrors = 1000;
		function countError(tally, error) {
			tally.failures += 1;
			const key = tally.errors.size < mostErrors || tally.errors.has(error) ? error : 'other errors';
			tally.errors.set(key, (tally.errors.get(key) ?? 0) + 1);
		}
		function endpointOf(tally, durationMs) {
			const { method, name, requests, failures } = tally;
			return {
				...(method !== '' && { method }),
				name,
				requests,
				failures,
				...throughputOf(requests, durationMs),
				latency: latencyOf([tally], bucketsOf(tally)),
			};
		}
		function totalOf(tallies, durationMs) {
			const requests = sumOf(tallies, 'requests');
			return {
				requests,
				failures: sumOf(tallies, 'failures'),
				...throughputOf(requests, durationMs),
				latency: latencyOf(tallies, (0, latency.E0)(tallies.map(bucketsOf))),
			};
		}
		function throughputOf(requests, durationMs) {
			return durationMs === undefined ? {} : { throughput: (requests * 1000) / durationMs };
		}
		function sumOf(tallies, what) {
			return tallies.reduce((sum, tally) => sum + tally[what], 0);
		}
		function bucketsOf({ buckets }) {
			return [...buckets].sort(([a], [b]) => a - b);
		}
		function latencyOf(tallies, buckets) {
			const timed = buckets.reduce((sum, [, requests]) => sum + requests, 0);
			const grids = { rank: 'nearest', grid: 'exact', meanGrid: 'exact', extremesGrid: 'exact' };
			if (timed === 0)
				return { quantiles: [], ...grids };
			return {
				quantiles: [],
				buckets,
				meanMs: sumOf(tallies, 'sumMs') / timed,
				minMs: tallies.reduce((min, tally) => Math.min(min, tally.minMs), Number.POSITIVE_INFINITY),
				maxMs: tallies.reduce((max, tally) => Math.max(max, tally.maxMs), 0),
				...grids,
			};
		}
		function failuresOf({ method, name, errors }) {
			return [...errors].map(([error, times]) => ({ ...(method !== '' && { method }), name, error, count: times }));
		}
		var decoded = __webpack_require__(96363);
		;
		const usualRows = 2_000_000;
		async function readCsv({ opened, head, bytes, scale }) {
			const header = csvHeader(/^[^\r\n]*/.exec(head.text)?.[0] ?? '');
			if (header !== undefined) {
				return isStreamed(header) && !head.isWide
					? readStream(opened, header, scale)
					: readTable(await bytes(), opened, header, scale);
			}
			if (opened.size <= head.text.length * 2 && isHeaderBegun(head.text))
				throw new errors.y('report-cut-off', { file: opened.path, where: 'in its first line' });
			return undefined;
		}
		function isStreamed({ form }) {
			return form === 'csv-history' || form === 'csv-log';
		}
		function readStream(opened, header, scale) {
			const mostRows = usualRows * scale;
			return header.form === 'csv-history'
				? readHistoryCsv(opened, header, { mostRows })
				: readRequestLog(opened, header, { mostRows, scale });
		}
		async function readTable(bytes, opened, header, scale) {
			const { text, isGarbled } = (0, decoded.D)(bytes);
			const file = opened.path;
			const csv = { file, text, header };
			const part = await tablePart();
			return isGarbled ? { ...part, warnings: [...part.warnings, (0, decoded.a)(file)] } : part;
			async function tablePart() {
				switch (header.form) {
					case 'csv-failures':
						return readFailuresCsv(csv);
					case 'csv-exceptions':
						return readExceptionsCsv(csv);
					case 'csv-distribution':
						return readDistributionCsv(csv);
					case 'csv-history':
					case 'csv-log':
						return readStream({ ...opened, stream: () => pieceOf(text) }, header, scale);
					default:
						return readStatsCsv(csv, scale);
				}
			}
		}
		async function* pieceOf(text) {
			yield Buffer.from(text);
		}
	}),
	98972: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$7: () => (readDuration),
			IP: () => (inUnit),
			Q6: () => (restOfHundred),
			T0: () => (isPercentSign),
			Y$: () => (readRatio),
			_3: () => (quantileOfPercent),
			e4: () => (readDecimal),
			ik: () => (readSize),
			nm: () => (readRate),
			uF: () => (unitOf),
			uz: () => (readPercentile)
		});
		const longest = 30;
		const groupers = [',', '\u2009', '\u202f', '\u2007'];
		function readDecimal(text) {
			if (text.length > longest)
				return undefined;
			const [whole = '', fraction, more] = text.split('.');
			if (more !== undefined || (fraction !== undefined && !isDigits(fraction)))
				return undefined;
			const grouped = groupers.find(grouper => whole.includes(grouper));
			if (grouped === undefined)
				return joined(whole, fraction);
			const groups = whole.split(grouped);
			if (!groups.every(isDigits))
				return undefined;
			return isGrouping(groups) ? joined(groups.join(''), fraction) : 'comma';
		}
		function joined(whole, fraction) {
			if (whole !== '' && !isDigits(whole))
				return undefined;
			if (fraction === undefined)
				return whole === '' ? undefined : whole;
			return `${whole === '' ? '0' : whole}.${fraction}`;
		}
		function isGrouping([first = '', ...rest]) {
			return first.length <= 3 && !first.startsWith('0') && rest.every(group => group.length === 3);
		}
		function isDigits(text) {
			return text !== '' && [...text].every(sign => sign >= '0' && sign <= '9');
		}
		function inUnit(decimal, unit) {
			const shifted = Number(`${decimal}e${unit.power}`);
			return (shifted * (unit.times ?? 1)) / (unit.over ?? 1);
		}
		function restOfHundred(decimal) {
			const [whole = '0', fraction = ''] = decimal.split('.');
			const rest = BigInt(`100${'0'.repeat(fraction.length)}`) - BigInt(whole + fraction);
			if (rest < 0n)
				return undefined;
			const digits = String(rest).padStart(fraction.length + 1, '0');
			const point = digits.length - fraction.length;
			return fraction === '' ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`;
		}
		const time = (power, times = 1) => ({ dimension: 'time', power, times });
		const rate = (over = 1) => ({ dimension: 'rate', power: 0, over });
		const size = (power, times = 1) => ({ dimension: 'size', power, times });
		const units = new Map(Object.entries({
			'µs us μs usec microsecond microseconds': time(-3),
			'ms msec msecs millis millisecond milliseconds': time(0),
			's sec secs second seconds': time(3),
			'min mins minute minutes m': time(3, 60),
			'h hr hrs hour hours': time(3, 3600),
			'% percent pct': { dimension: 'ratio', power: -2 },
			ratio: { dimension: 'ratio', power: 0 },
			'/s /sec /second rps qps req/s reqs/s requests/s req/sec reqs/sec requests/sec requests/second queries/s': rate(),
			'/min /minute rpm qpm req/min reqs/min requests/min requests/minute': rate(60),
			'b byte bytes': size(0),
			kb: size(3),
			mb: size(6),
			gb: size(9),
			tb: size(12),
			kib: size(0, 1024),
			mib: size(0, 1024 ** 2),
			gib: size(0, 1024 ** 3),
			tib: size(0, 1024 ** 4),
		}).flatMap(([words, unit]) => words.split(' ').map(word => [word, unit])));
		function unitOf(word) {
			return units.get(word.toLowerCase());
		}
		function isPercentSign(unit) {
			return unit.dimension === 'ratio' && unit.power === -2;
		}
		function readDuration(text) {
			const parts = partsOf(text.trim());
			if (parts === undefined || !descending(parts.map(({ ms }) => ms)))
				return undefined;
			return parts.reduce((sum, { decimal, ms }) => sum + Number(decimal) * ms, 0);
		}
		const durationUnits = new Map([
			['ms', 1],
			['s', 1000],
			['m', 60_000],
			['min', 60_000],
			['h', 3_600_000],
			['d', 86_400_000],
		]);
		function partsOf(text) {
			if (text === '' || text.length > longest)
				return undefined;
			const parts = [];
			let rest = text;
			while (rest !== '') {
				const match = /^(\d+(?:\.\d+)?) ?([a-z]+) ?/.exec(rest);
				const ms = durationUnits.get(match?.[2] ?? '');
				if (match === null || ms === undefined)
					return undefined;
				parts.push({ decimal: match[1] ?? '', ms });
				rest = rest.slice(match[0].length);
			}
			return parts;
		}
		function descending(steps) {
			return steps.every((step, index) => index === 0 || step < (steps[index - 1] ?? 0));
		}
		function readRate(text) {
			return readWith(text, 'rate', rate());
		}
		function readRatio(text) {
			return readWith(text, 'ratio', undefined);
		}
		function readSize(text) {
			return readWith(text, 'size', size(0));
		}
		function readWith(text, dimension, bare) {
			const match = /^([\d.,\u2009\u202f\u2007]{1,30})\s?(\D{0,20})$/.exec(text.trim());
			const decimal = readDecimal(match?.[1] ?? '');
			const unit = match?.[2] === '' ? bare : unitOf(match?.[2] ?? '');
			if (decimal === undefined || decimal === 'comma' || unit?.dimension !== dimension)
				return undefined;
			return inUnit(decimal, unit);
		}
		function readPercentile(name) {
			const match = /^p(?:(\d{1,3}(?:\.\d{1,12})?)|\((\d{1,3}(?:\.\d{1,12})?)\))$/i.exec(name);
			return match === null ? undefined : quantileOfPercent(match[1] ?? match[2] ?? '');
		}
		function quantileOfPercent(decimal) {
			const q = Number(`${decimal}e-2`);
			return q > 0 && q <= 1 ? q : undefined;
		}
	})
};
