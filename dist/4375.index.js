export const id = 4375;
export const ids = [4375, 3888, 2091];
export const modules = {
	72091: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			configSchema: () => (config_document.Qn),
			drillOf: () => (scenario_of.pL),
			hostsOf: () => (hostsOf),
			loadNames: () => (given.n),
			readConfig: () => (config_document.Xg),
			readGiven: () => (given.Q),
			readReportSize: () => (config_document.e$),
			readSettings: () => (settings.sb),
			scenarioNames: () => (scenario_of.LZ),
			scenarioOf: () => (scenario_of.CF),
			scenarioOfUrl: () => (scenarioOfUrl)
		});
		var config_document = __webpack_require__(33116);
		var given = __webpack_require__(91686);
		var config_world = __webpack_require__(13051);
		;
		function hostsOf(config, world) {
			const loads = [config.load, ...[...config.scenarios.values()].map(({ load }) => load)];
			return [...new Set(loads.flatMap(load => (load === undefined ? [] : hostsOfLoad(load, world))))];
		}
		function hostsOfLoad({ target, 'allow-hosts': allowed = [] }, world) {
			const outside = (0, config_world.Y)(world);
			const text = target !== undefined && outside.isSet(target.value) ? outside.resolved(target.value) : '';
			return [...(URL.canParse(text) ? [new URL(text).hostname] : []), ...allowed];
		}
		var scenario_of = __webpack_require__(52267);
		var settings = __webpack_require__(91517);
		var connection = __webpack_require__(60103);
		var template = __webpack_require__(11525);
		;
		async function scenarioOfUrl(given, world, name = 'run') {
			const { target } = given.load;
			const place = target?.place ?? { file: '--target' };
			const [, base = '', query = ''] = /^([^?#]*)(\?[^#]*)?/.exec(target?.value.text ?? '') ?? [];
			const url = (0, connection.$r)(target && { value: (0, template.kW)(base, place), place }, place.file, (0, config_world.Y)(world));
			const { body } = given;
			const step = {
				method: given.method?.value ?? (body === undefined ? 'GET' : 'POST'),
				path: (0, template.kW)((0, template.e1)(url.pathname) + query, place),
				name: (0, template.kW)((0, template.e1)(url.pathname), place),
				headers: typed(given),
				query: [],
				...(body && { body: { kind: 'text', text: body } }),
				expect: [],
				capture: [],
				place,
			};
			return (0, scenario_of.sb)({
				name: { value: name, place },
				keys: {
					...given.load,
					target: { value: (0, template.kW)((0, template.e1)(url.origin), place), place },
				},
				headers: given.headers,
				requests: [{ key: 'run', keyPlace: place, value: { weight: 1, steps: [step] } }],
				variables: new Map(),
			}, world);
		}
		function typed({ body, headers }) {
			if (body === undefined || !isJson(body.text) || headers.some(({ key }) => key.toLowerCase() === 'content-type'))
				return [];
			return [{ key: 'content-type', keyPlace: body.place, value: (0, template.kW)('application/json', body.place) }];
		}
		function isJson(text) {
			try {
				return /^\s*[[{]/.test(text) && JSON.parse(text) !== undefined;
			}
			catch {
				return false;
			}
		}
		;
	}),
	40166: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			v: () => (tokenName)
		});
		const tokenName = 'auth.token';
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
