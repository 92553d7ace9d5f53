export const id = 8974;
export const ids = [8974];
export const modules = {
	18974: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			checked: () => (checked)
		});
		var _compiled_command = __webpack_require__(49829);
		var quantity = __webpack_require__(64621);
		;
		function history_history(facts) {
			switch (facts.kind) {
				case 'unreadable':
					return [{ name: 'history', state: 'ill', text: facts.why }];
				case 'apart':
					return [{ name: 'history', state: 'note', text: facts.why }];
				case 'kept':
					return facts.histories.length === 0 ? [none] : facts.histories.map(kept);
				default:
					return facts;
			}
		}
		const none = {
			name: 'history',
			state: 'note',
			text: 'nothing is kept yet',
			next: 'Keep runs by `--update-baseline`, or nightly.',
		};
		function kept({ name, where, runs, alike, firm, others }) {
			const isOne = runs === 1;
			const text = `${name} in ${where}: ${isOne ? '1 run' : `${(0, quantity.DK)(runs)} runs, ${(0, quantity.DK)(alike)} of the newest's kind`}`;
			if (alike >= firm)
				return { name: 'history', state: 'well', text, next: '`load-test doctor --history` says what they show.' };
			const little = `With fewer than ${firm} of a kind, what is slower only warns.`;
			return { name: 'history', state: 'note', text, next: others === undefined ? little : `${little} ${others}` };
		}
		;
		const worthNaming = { waiting: 0.1, load: 0.8 };
		function processors({ count, quota, waiting, load }) {
			const text = `${count}${quota === undefined ? '' : `, of which a quota leaves ${rounded(quota)}`}`;
			if (quota !== undefined && quota < 1)
				return note(text, 'Give it one at least: where the quota runs out, requests are sent late.');
			if (waiting !== undefined && waiting > worthNaming.waiting)
				return note(`${text}; something waits for one ${percent(waiting)} of the time`, restWords);
			if (waiting === undefined && load > worthNaming.load)
				return note(`${text}; others use ${percent(load)} of them`, restWords);
			return { name: 'processors', state: 'well', text };
		}
		const restWords = 'Let the machine come to rest: a load generator that waits sends late, and its run may be no evidence.';
		function note(text, next) {
			return { name: 'processors', state: 'note', text, next };
		}
		function percent(share) {
			return `${Math.round(share * 100)} %`;
		}
		function rounded(count) {
			return String(Math.round(count * 100) / 100);
		}
		function files({ limit, left, needs }) {
			const wrong = needs.flatMap(({ problem }) => (problem === undefined ? [] : [problem]));
			const doubts = needs.flatMap(({ scenario, doubt }) => (doubt === undefined ? [] : [`${scenario}: ${doubt}`]));
			const told = [
				...[...new Set(wrong)].map(text => ({ name: 'files', state: 'ill', text })),
				...[...new Set(doubts)].map(text => ({ name: 'files', state: 'note', text, next: 'Raise `ulimit -n`.' })),
			];
			return told.length > 0 ? told : [{ name: 'files', state: 'well', text: enough(limit, left, needs) }];
		}
		function enough(limit, left, needs) {
			const [first, ...others] = [...needs].sort((a, b) => b.most - a.most);
			const room = `${bounded(left)} more may be open (\`ulimit -n\` is ${bounded(limit)})`;
			if (first === undefined)
				return room;
			const who = others.length === 0 ? first.scenario : `${first.scenario}, which needs most,`;
			return `${room}; ${who} needs ${(0, quantity.DK)(first.most)}`;
		}
		function bounded(count) {
			return Number.isFinite(count) ? (0, quantity.DK)(count) : 'any number';
		}
		var notice = __webpack_require__(68308);
		;
		function target({ origin, tookMs, address, isHere, failure }) {
			if (failure !== undefined) {
				const next = cures.get(failure.fault);
				return { name: 'target', state: 'ill', text: `${origin}: ${failure.message}`, ...(next !== undefined && { next }) };
			}
			const where = address === undefined ? 'through the proxy' : `to ${address}`;
			const text = `${origin}: connected ${where} in ${(0, quantity.ee)(tookMs)}`;
			if (!isHere)
				return { name: 'target', state: 'well', text };
			return { name: 'target', state: 'note', text, next: (0, notice.l)('same-machine', { target: origin }).message };
		}
		const cures = new Map([
			['dns', 'Correct the name, or let this machine look it up.'],
			['refused', 'Start it, or correct its port.'],
			['unroutable', 'Look at its address, and at the way there from this machine.'],
			['connect-timeout', 'Look at its address, and at firewalls between; `proxy` leads around them.'],
			['tls', 'Look at what speaks there: perhaps `http://`, perhaps another version of TLS.'],
			[
				'certificate',
				'Trust its issuer by `tls: { ca: FILE }`, name it by `server-name`, or take any certificate by `insecure: true`.',
			],
			['descriptors', 'Raise `ulimit -n`, or wait until others have let go.'],
			['blocked', 'Name it in `allow-hosts` if its owner agrees.'],
		]);
		;
		function examine(facts) {
			return [
				node(facts),
				...(facts.processors ? [processors(facts.processors)] : []),
				...(facts.files ? files(facts.files) : []),
				config(facts),
				objectives(facts),
				...scenarios(facts),
				...facts.targets.map(target),
				...facts.histories.flatMap(history_history),
				locust(facts),
				...(facts.workflow ? workflow(facts.workflow) : []),
			];
		}
		const leastNode = [22, 19];
		function node({ nodeVersion }) {
			const [major = 0, minor = 0] = nodeVersion.replace(/^v/, '').split('.').map(Number);
			const enough = major > leastNode[0] || (major === leastNode[0] && minor >= leastNode[1]);
			return enough
				? { name: 'node', state: 'well', text: nodeVersion }
				: { name: 'node', state: 'ill', text: `${nodeVersion} is too old`, next: 'Use Node 22.19 or newer.' };
		}
		function config({ config: { found, problem } }) {
			if (problem !== undefined)
				return { name: 'config', state: 'ill', text: problem };
			return found === undefined
				? {
					name: 'config',
					state: 'note',
					text: 'no load-test.yml here',
					next: '`load-test init` writes one; `--slo` does without.',
				}
				: { name: 'config', state: 'well', text: found };
		}
		function objectives({ objectives: { problem, count } }) {
			if (problem !== undefined)
				return { name: 'objectives', state: 'ill', text: problem };
			return count === undefined
				? {
					name: 'objectives',
					state: 'note',
					text: 'none are named',
					next: 'Name an SLO source in the config, or with `--slo`.',
				}
				: { name: 'objectives', state: 'well', text: `${count} understood`, next: '`load-test validate` prints them.' };
		}
		function scenarios({ scenarios: all }) {
			const ready = all.filter(({ isReady }) => isReady).map(({ name }) => name);
			const problems = new Set(all.flatMap(({ problem }) => problem ?? []));
			const notices = new Map(all.flatMap(one => one.notices).map(({ code, message }) => [message, code]));
			return [
				...(ready.length === 0 ? [] : [check('well', `can be run: ${ready.join(', ')}`)]),
				...[...problems].map(text => check('ill', text)),
				...[...notices].map(([text, code]) => check(code === 'not-offered' ? 'ill' : 'note', text)),
			];
		}
		function check(state, text) {
			return { name: 'scenarios', state, text };
		}
		function locust({ locust: version }) {
			return version === undefined
				? { name: 'locust', state: 'note', text: 'not on the path; its reports can be judged all the same' }
				: { name: 'locust', state: 'well', text: version };
		}
		function workflow(facts) {
			const { event, hasToken, isPullRequest, isFork, summaryWritable, canUpload } = facts;
			return [
				{ name: 'event', state: 'well', text: event },
				comment(hasToken, isPullRequest, isFork),
				summaryWritable
					? { name: 'summary', state: 'well', text: 'can be written' }
					: { name: 'summary', state: 'note', text: 'cannot be written', next: 'Look at GITHUB_STEP_SUMMARY.' },
				canUpload
					? { name: 'artifact', state: 'well', text: 'can be uploaded' }
					: { name: 'artifact', state: 'note', text: 'only an action, not a `run` step, may upload one' },
			];
		}
		function comment(hasToken, isPullRequest, isFork) {
			if (!isPullRequest)
				return { name: 'comment', state: 'note', text: 'this event has no pull request' };
			if (isFork)
				return {
					name: 'comment',
					state: 'note',
					text: "a fork's token may only read",
					next: 'Publish from a second workflow, as the README shows.',
				};
			return hasToken
				? { name: 'comment', state: 'well', text: 'a token is there', next: 'It needs `pull-requests: write`.' }
				: {
					name: 'comment',
					state: 'note',
					text: 'this step has no token; the action brings its own',
					next: 'Leave `github-token` at its default; it needs `pull-requests: write`.',
				};
		}
		var regression = __webpack_require__(55776);
		var past_runs = __webpack_require__(50305);
		var external_node_os_ = __webpack_require__(48161);
		var proc = __webpack_require__(43465);
		;
		function processorsHere(read = proc.b) {
			const quota = Math.min(...quotasIn(read));
			const waiting = /^some avg10=([\d.]+)/m.exec(read('/proc/pressure/cpu'))?.[1];
			return {
				count: (0, external_node_os_.availableParallelism)(),
				...(Number.isFinite(quota) && { quota }),
				...(waiting !== undefined && { waiting: Number(waiting) / 100 }),
				load: ((0, external_node_os_.loadavg)()[0] ?? 0) / Math.max(1, (0, external_node_os_.cpus)().length),
			};
		}
		function quotasIn(read) {
			return [...read('/proc/self/cgroup').matchAll(/^\d+:([^:\n]*):(\S*)/gm)].flatMap(([, controllers = '', group = '']) => {
				if (controllers === '')
					return foldersTo(group).map(folder => quotaOf(read(`/sys/fs/cgroup${folder}/cpu.max`)));
				if (!controllers.split(',').includes('cpu'))
					return [];
				return foldersTo(group).map(folder => {
					const figure = (name) => read(`/sys/fs/cgroup/cpu${folder}/cpu.cfs_${name}_us`);
					return quotaOf(`${figure('quota')} ${figure('period')}`);
				});
			});
		}
		function foldersTo(group) {
			const parts = group.split('/').filter(part => part !== '');
			return ['', ...parts.map((_, at) => `/${parts.slice(0, at + 1).join('/')}`)];
		}
		function quotaOf(text) {
			const [used, period] = text.trim().split(/\s+/).map(Number);
			return used !== undefined && period !== undefined && used > 0 && period > 0 ? used / period : Number.POSITIVE_INFINITY;
		}
		var descriptors = __webpack_require__(47219);
		var hosts = __webpack_require__(10289);
		var load_connect = __webpack_require__(23655);
		var faults = __webpack_require__(40972);
		var load_target = __webpack_require__(73936);
		;
		function reach(scenarios, withinMs) {
			const ways = new Map();
			for (const scenario of scenarios) {
				const settings = { ...(0, load_target.f5)(scenario), connectTimeoutMs: withinMs };
				for (const origin of originsOf(scenario))
					ways.set(JSON.stringify([origin, settings]), () => reachOne(origin, settings));
			}
			return Promise.all([...ways.values()].map(open => open()));
		}
		function originsOf({ target, flows, ready, token, setup, teardown }) {
			const before = [ready, token].flatMap(one => one?.step ?? []);
			const steps = [...before, ...setup, ...flows.flatMap(flow => flow.steps), ...teardown];
			const urls = [target, ...steps.flatMap(({ path }) => /^https?:\/\/[^/?#]*/i.exec(path)?.[0] ?? [])];
			return new Set(urls.filter(url => URL.canParse(url)).map(url => new URL(url).origin));
		}
		async function reachOne(origin, settings) {
			const began = performance.now();
			const { failure, ends } = await settled(origin, settings);
			const isHere = (0, hosts.U)(new URL(origin).hostname) || (ends !== undefined && ends.own === ends.other);
			const address = settings.proxy === undefined ? ends?.other : undefined;
			return {
				...{ origin, tookMs: performance.now() - began, isHere: isHere && settings.proxy === undefined },
				...(failure && { failure }),
				...(address !== undefined && { address }),
			};
		}
		async function settled(origin, settings) {
			const at = (0, load_target.yv)(origin);
			try {
				const connect = (0, load_connect.M3)(at, settings);
				return await new Promise(resolve => {
					connect((failure, socket) => {
						const ends = endsOf(socket);
						resolve(failure ? { failure } : { ends });
					});
				});
			}
			catch (error) {
				return { failure: (0, faults.vZ)(error, at.host, true) };
			}
		}
		function endsOf(socket) {
			const ends = { own: socket.localAddress, other: socket.remoteAddress };
			socket.on('error', () => undefined).destroy();
			return ends;
		}
		var errors = __webpack_require__(22059);
		var naming = __webpack_require__(38538);
		var objectives_objectives = __webpack_require__(44173);
		var output = __webpack_require__(81444);
		var replayed = __webpack_require__(9297);
		var _compiled_setup = __webpack_require__(59513);
		var standard = __webpack_require__(63767);
		var text_escape = __webpack_require__(34819);
		var trust = __webpack_require__(14870);
		var validated = __webpack_require__(52595);
		;
		async function checked(command, desk) {
			const checks = examine(await factsOf(command, desk));
			return {
				exitCode: checks.some(({ state }) => state === 'ill') ? 2 : 0,
				output: (0, output.X0)(command, {
					json: () => `${JSON.stringify(checks, undefined, 2)}\n`,
					text: () => `${checks.map(checkLine).join('\n')}\n`,
				}),
			};
		}
		function checkLine({ name, state, text, next }) {
			const sign = { well: '✓', note: '·', ill: '✗' }[state];
			return (0, text_escape.Ah)(`${sign} ${name.padEnd(11)}${text}${next === undefined ? '' : ` — ${next}`}`);
		}
		async function factsOf(command, desk) {
			const processors = processorsHere();
			const machine = { nodeVersion: 'unknown', ...(await desk.machine?.()), processors };
			const setup = await tried(() => (0, _compiled_setup.Nf)(command, (0, _compiled_setup.wA)(desk.host)));
			if ('problem' in setup)
				return { ...machine, ...nothingKnown, config: setup };
			const { config, sources } = setup.value;
			const promised = await tried(() => (0, objectives_objectives.B0)((0, _compiled_setup.wA)(desk.host), sources));
			const common = 'value' in promised ? promised.value : standard.J;
			const scenarios = await scenariosOf(config, common, command, desk);
			const files = filesOf(scenarios.flatMap(({ sent }) => sent));
			return {
				...machine,
				...(files && { files }),
				config: config === undefined ? {} : { found: (0, _compiled_setup.Ze)(command) },
				objectives: objectivesRead(promised, sources.length),
				scenarios: 'problem' in promised ? unpromised(scenarios, promised.problem) : scenarios,
				targets: await targetsOf(scenarios, command, desk),
				histories: await historiesOf(setup.value, command, desk),
			};
		}
		const nothingKnown = { objectives: {}, scenarios: [], targets: [], histories: [] };
		async function tried(act) {
			try {
				return { value: await act() };
			}
			catch (error) {
				if (!(error instanceof errors.y))
					throw error;
				return { problem: error.message };
			}
		}
		function objectivesRead(promised, sources) {
			if ('problem' in promised)
				return promised;
			return sources === 0 ? {} : { count: promised.value.objectives.length };
		}
		function unpromised(scenarios, said) {
			return scenarios.filter(({ problem }) => problem !== said).map(one => ({ ...one, isReady: false }));
		}
		async function scenariosOf(config, common, command, desk) {
			const found = [];
			for (const name of config?.scenarios.keys() ?? []) {
				const made = await tried(() => (0, validated.Z)(name, common, command, desk));
				found.push('problem' in made ? { ...unready, ...made, name } : readied(made.value));
			}
			return found;
		}
		const unready = { notices: [], sent: [], isPlaced: false, isReady: false };
		function readied({ name, sent, isPlaced, isReady, own, notices, offered }) {
			return { name, sent, isPlaced, isReady, notices: own === undefined ? notices : [...notices, ...offered] };
		}
		function filesOf(sent) {
			const room = (0, descriptors.wT)();
			if (room === undefined)
				return undefined;
			const needs = sent.map(scenario => {
				const need = { scenario: scenario.name, most: (0, descriptors._d)(scenario) };
				try {
					const [doubt] = (0, descriptors.BQ)(scenario, room);
					return doubt === undefined ? need : { ...need, doubt: doubt.message };
				}
				catch (error) {
					if (!(error instanceof errors.y))
						throw error;
					return { ...need, problem: error.message };
				}
			});
			return { ...room, needs };
		}
		const withinMs = 3000;
		async function targetsOf(scenarios, command, desk) {
			const allowed = [];
			const refused = new Map();
			for (const scenario of scenarios.filter(({ isPlaced }) => isPlaced).flatMap(({ sent }) => sent)) {
				const { target: origin } = scenario;
				const held = await tried(() => (0, trust.Z)([scenario], command, desk));
				if ('value' in held)
					allowed.push(...held.value);
				else
					refused.set(origin, {
						origin,
						tookMs: 0,
						isHere: false,
						failure: { fault: 'host-not-at-base', message: held.problem },
					});
			}
			return [...refused.values(), ...(await reach(allowed, withinMs))];
		}
		async function historiesOf(setup, command, desk) {
			const found = [];
			for (const name of namesOf(setup, command, desk))
				found.push(await historyOf(name, command, desk));
			return found;
		}
		function namesOf({ baseline, config }, command, desk) {
			const name = (0, _compiled_command.j6)(command, 'name');
			const isGiven = command.values.has('baseline');
			const all = baseline.kind === 'none' ? [] : [undefined];
			if (name !== undefined)
				return [name];
			if (isGiven)
				return all;
			const own = [...(config?.scenarios ?? [])].filter(([, scenario]) => scenario.baseline !== undefined);
			return [...all, ...own.map(([scenario]) => (0, naming.u)([{ name: scenario }], config, command, desk))];
		}
		async function historyOf(name, command, desk) {
			try {
				return { kind: 'kept', histories: (await (0, replayed.keptOf)(name, command, desk)).map(keptFacts) };
			}
			catch (error) {
				if (!(error instanceof errors.y))
					throw error;
				return { kind: isApart(error, command) ? 'apart' : 'unreadable', why: error.message };
			}
		}
		function isApart({ code }, command) {
			if (code === 'baseline-without-github')
				return !command.values.has('baseline');
			return code === 'baseline-unnamed' || code === 'baseline-absent';
		}
		function keptFacts({ name, where, records }) {
			const newest = records.at(-1);
			const facts = { name, where, runs: records.length, firm: regression.l3 };
			if (newest === undefined)
				return { ...facts, alike: 0 };
			const { restart } = newest;
			const { runs, notices } = (0, past_runs.lY)(newest, { records, accepts: [], ...(restart && { restart }) });
			const others = notices.find(({ code }) => code === 'some-comparable' || code === 'none-comparable');
			return { ...facts, alike: runs.length + 1, ...(others && { others: others.message }) };
		}
	}),
	23655: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			M3: () => (connector),
			lY: () => (mostBodyBytes),
			eP: () => (mostHeaderBytes),
			rs: () => (urlOf)
		});
		var external_node_dns_ = __webpack_require__(40610);
		var external_node_net_ = __webpack_require__(77030);
		;
		function blocked(address) {
			const plain = address.replace(/%.*$/, '');
			const family = external_node_net_.isIP(plain);
			return family !== 0 && list.check(plain, family === 6 ? 'ipv6' : 'ipv4');
		}
		const list = new external_node_net_.BlockList();
		list.addSubnet('169.254.0.0', 16, 'ipv4');
		list.addSubnet('fe80::', 10, 'ipv6');
		list.addSubnet('64:ff9b::a9fe:0', 112, 'ipv6');
		for (const address of ['100.100.100.200', '192.0.0.192', '168.63.129.16'])
			list.addAddress(address, 'ipv4');
		list.addAddress('fd00:ec2::254', 'ipv6');
		;
		function deadlineIn(withinMs) {
			return { at: performance.now() + withinMs, withinMs };
		}
		function leftUntil({ at }) {
			return at - performance.now();
		}
		var faults = __webpack_require__(40972);
		;
		const mostHeadBytes = 16 * 2 ** 10;
		function askForTunnel(socket, { authority, proxy, deadline }, answered) {
			let head = Buffer.alloc(0);
			const over = (failure) => {
				clearTimeout(timer);
				socket.off('data', read).off('error', broken).off('close', broken);
				answered(failure);
			};
			const read = (chunk) => {
				head = Buffer.concat([head, chunk]);
				const end = head.indexOf('\r\n\r\n') + 4;
				if (end < 4 && head.length < mostHeadBytes)
					return;
				socket.pause();
				const isAlone = end < 4 || head.length === end;
				over(isAlone ? refusalIn(head.toString('latin1', 0, Math.max(end, 0))) : saidTooMuch);
			};
			const broken = () => over(saidNothing);
			const timer = setTimeout(() => {
				const message = `connection timed out at the proxy after ${deadline.withinMs / 1000} s`;
				over({ fault: 'connect-timeout', message });
			}, leftUntil(deadline));
			socket.on('data', read).on('error', broken).on('close', broken);
			socket.write(`CONNECT ${authority} HTTP/1.1\r\nhost: ${authority}\r\n${credentialsOf(proxy)}\r\n`);
		}
		const saidNothing = { fault: 'other', message: 'the proxy ended the connection without an answer' };
		const saidTooMuch = { fault: 'protocol', message: 'the proxy sent more than its answer' };
		function refusalIn(head) {
			const status = /^HTTP\/1\.[01] (\d{3})\b/.exec(head)?.[1];
			if (status === undefined)
				return { fault: 'other', message: 'the proxy answered no HTTP' };
			return status.startsWith('2') ? undefined : { fault: 'other', message: `the proxy refused with HTTP ${status}` };
		}
		function credentialsOf({ username, password }) {
			if (username === '' && password === '')
				return '';
			const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
			return `proxy-authorization: Basic ${Buffer.from(pair).toString('base64')}\r\n`;
		}
		;
		const mostBodyBytes = 64 * 2 ** 20;
		const mostHeaderBytes = 16 * 2 ** 10;
		function urlOf({ protocol, host, port }) {
			return new URL(`${protocol}//${host.includes(':') && !host.startsWith('[') ? `[${host}]` : host}:${port}`);
		}
		function connector(origin, settings) {
			return settings.proxy === undefined ? direct(origin, settings) : tunnelled(origin, new URL(settings.proxy), settings);
		}
		function direct(origin, settings) {
			const host = urlOf(origin).hostname.replace(/^\[|\]$/g, '');
			const timeoutMs = settings.connectTimeoutMs ?? 10_000;
			const dial = origin.protocol === 'https:' ? secureDial(host, origin.port, settings) : plainDial(host, origin.port, settings);
			const isBlocked = isRefused(host, host, settings.allowed ?? []);
			return (settled, onread) => {
				const socket = isBlocked ? new external_node_net_.Socket().destroy(refusal(host, host)) : dialled(dial, onread);
				return settle(socket, { host, deadline: deadlineIn(timeoutMs), isSecure: origin.protocol === 'https:' }, settled);
			};
		}
		function tunnelled(origin, proxy, settings) {
			const { host: authority, hostname } = urlOf(origin);
			const host = hostname.replace(/^\[|\]$/g, '');
			const timeoutMs = settings.connectTimeoutMs ?? 10_000;
			const toProxy = direct(originOf(proxy), { ...settings, tls: {} });
			const options = origin.protocol === 'https:' ? secureOptions(host, settings) : undefined;
			const isBlocked = isRefused(host, host, settings.allowed ?? []);
			const asked = { authority: authority.includes(':') ? authority : `${authority}:${origin.port}`, proxy };
			return settled => {
				const deadline = deadlineIn(timeoutMs);
				if (isBlocked)
					return settle(new external_node_net_.Socket().destroy(refusal(host, host)), { host, deadline, isSecure: false }, settled);
				return toProxy((failure, socket) => {
					if (failure)
						return settled({ ...failure, message: `proxy: ${failure.message}` }, socket);
					askForTunnel(socket, { ...asked, deadline }, refused => {
						if (refused)
							settled(refused, socket.destroy());
						else if (options === undefined)
							settled(undefined, socket);
						else
							settle(connect_secure().connect({ ...options, socket }), { host, deadline, isSecure: true, isConnected: true }, settled);
					});
				});
			};
		}
		function originOf({ protocol, hostname, port }) {
			const isSecure = protocol === 'https:';
			return { protocol: isSecure ? 'https:' : 'http:', host: hostname, port: Number(port) || (isSecure ? 443 : 80) };
		}
		function dialled(dial, onread) {
			try {
				return dial(onread);
			}
			catch (error) {
				return new external_node_net_.Socket().destroy(error instanceof Error ? error : new Error(String(error)));
			}
		}
		function plainDial(host, port, settings) {
			const options = { host, port, lookup: lookupOf(host, settings) };
			return onread => external_node_net_.connect(onread ? { ...options, onread } : options);
		}
		function secureDial(host, port, settings) {
			const options = {
				...secureOptions(host, settings),
				host,
				port,
				lookup: lookupOf(host, settings),
			};
			let session;
			return onread => connect_secure()
				.connect({ ...options, ...(session && { session }), ...(onread && { onread }) })
				.on('session', next => {
				session = next;
			});
		}
		function connect_secure() {
			return process.getBuiltinModule('node:tls');
		}
		function secureOptions(host, settings) {
			const { insecure = false, servername, ...pems } = settings.tls ?? {};
			return {
				secureContext: connect_secure().createSecureContext(pems),
				rejectUnauthorized: !insecure,
				servername: servername ?? (external_node_net_.isIP(host) === 0 ? host : ''),
				ALPNProtocols: ['http/1.1'],
			};
		}
		function settle(socket, attempt, settled) {
			const { host, deadline, isSecure } = attempt;
			const over = (failure) => {
				clearTimeout(timer);
				socket.off('connect', connected).off('secureConnect', stood).off('error', failed).off('close', gone);
				settled(failure, socket);
			};
			let isConnected = attempt.isConnected ?? false;
			const connected = () => {
				isConnected = true;
				if (!isSecure)
					stood();
			};
			const stood = () => over(undefined);
			const failed = (error) => over((0, faults.vZ)(error, host, isConnected));
			const gone = () => over(isConnected ? { fault: 'tls', message: 'TLS handshake failed: connection reset' } : calledOff);
			const timer = setTimeout(() => {
				const what = isConnected ? 'connection timed out in the TLS handshake' : 'connection timed out';
				socket.destroy(new faults.P_({ fault: 'connect-timeout', message: `${what} after ${deadline.withinMs / 1000} s` }));
			}, leftUntil(deadline));
			socket.setNoDelay(true).setKeepAlive(true, 60_000);
			return socket.on('connect', connected).on('secureConnect', stood).on('error', failed).on('close', gone);
		}
		const calledOff = { fault: 'cancelled', message: 'connection called off' };
		function lookupOf(host, { allowed = [], lookup = external_node_dns_.lookup }) {
			const resolve = together(lookup);
			return (name, options, found) => resolve(name, { ...options, all: true }, (error, answer, family) => {
				if (error)
					return found(error, []);
				const all = typeof answer === 'string' ? [{ address: answer, family: family ?? external_node_net_.isIP(answer) }] : answer;
				const open = all.filter(({ address }) => !isRefused(host, address, allowed));
				const [first] = open;
				if (!first)
					return found(refusal(host, all[0]?.address ?? 'no address'), []);
				return options.all ? found(null, open) : found(null, first.address, first.family);
			});
		}
		function together(lookup) {
			const waiting = [];
			return (name, options, found) => {
				if (waiting.push(found) > 1)
					return;
				lookup(name, options, (...answer) => {
					for (const tell of waiting.splice(0))
						tell(...answer);
				});
			};
		}
		function isRefused(host, address, allowed) {
			return blocked(address) && !allowed.includes(address) && !allowed.includes(host);
		}
		function refusal(host, address) {
			const what = host === address ? address : `${host} (${address})`;
			return new faults.P_({ fault: 'blocked', message: `${what} is link-local or a metadata service, and is not allowed` });
		}
	}),
	40972: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$N: () => (codeOf),
			$h: () => (closed),
			Mx: () => (neverStood),
			P_: () => (Refusal),
			Qb: () => (bodyTooLarge),
			TB: () => (protocol),
			Yf: () => (unsendable),
			dE: () => (headerTooLarge),
			e3: () => (wireFailure),
			vZ: () => (connectFailure)
		});
		class Refusal extends Error {
			name = 'Refusal';
			failure;
			constructor(failure) {
				super(failure.message);
				this.failure = failure;
			}
		}
		function closed(seen) {
			if (seen.hasBegun)
				return { fault: 'truncated', message: after(seen, 'connection aborted in the middle of the answer') };
			if (seen.isReused)
				return stale;
			return { fault: 'closed', message: 'connection aborted: closed without an answer' };
		}
		function reset(seen) {
			if (seen.hasBegun)
				return { fault: 'reset', message: after(seen, 'connection reset in the middle of the answer') };
			if (seen.isReused)
				return stale;
			return { fault: 'reset', message: 'connection reset without an answer' };
		}
		const stale = { fault: 'stale', message: 'connection aborted: the kept connection was gone' };
		function neverStood(message) {
			return { fault: 'connect-timeout', message: `connection timed out (${message})` };
		}
		function protocol(reason, seen) {
			return { fault: 'protocol', message: after(seen, `answer is not HTTP/1.1: ${reason}`) };
		}
		function headerTooLarge(seen) {
			return { fault: 'header-too-large', message: after(seen, 'header of the answer is too large') };
		}
		function bodyTooLarge(most, seen) {
			return { fault: 'body-too-large', message: after(seen, `body of the answer is larger than ${most} bytes`) };
		}
		function unsendable(reason) {
			return { fault: 'other', message: `request can't be sent: ${reason}` };
		}
		function after({ status }, text) {
			return status === undefined ? text : `HTTP ${status}, then ${text}`;
		}
		function wireFailure(error, seen) {
			const [code = ''] = codesOf(error);
			if (broken.has(code))
				return reset(seen);
			return secured(code) ?? exhausted(code) ?? { fault: 'other', message: after(seen, textOf(error)) };
		}
		const broken = new Set([
			'ECONNRESET',
			'EPIPE',
			'ECONNABORTED',
			'ETIMEDOUT',
			'EHOSTUNREACH',
			'ENETUNREACH',
		]);
		function connectFailure(error, host, isSecuring) {
			if (error instanceof Refusal)
				return error.failure;
			const codes = codesOf(error);
			for (const name of isSecuring ? [secured, handshake] : [unconnected, exhausted, secured]) {
				const failures = codes.map(code => name(code, host)).filter(failure => failure !== undefined);
				const [gravest] = failures.sort((a, b) => ranked.indexOf(b.fault) - ranked.indexOf(a.fault));
				if (gravest)
					return gravest;
			}
			return { fault: isSecuring ? 'tls' : 'other', message: `connection failed: ${textOf(error)}` };
		}
		const ranked = ['unroutable', 'connect-timeout', 'refused'];
		function unconnected(code, host) {
			if (code === 'EAI_AGAIN')
				return { fault: 'dns', message: `${host}: temporary failure in name resolution` };
			if (code === 'ENOTFOUND' || code.startsWith('EAI_'))
				return { fault: 'dns', message: `${host}: name or service not known` };
			if (code === 'ECONNREFUSED')
				return { fault: 'refused', message: 'connection refused' };
			if (code === 'ETIMEDOUT')
				return { fault: 'connect-timeout', message: 'connection timed out' };
			if (code === 'EHOSTUNREACH' || code === 'EHOSTDOWN')
				return { fault: 'unroutable', message: 'no route to host' };
			if (code === 'ENETUNREACH' || code === 'ENETDOWN')
				return { fault: 'unroutable', message: 'network is unreachable' };
			if (code === 'ECONNRESET')
				return { fault: 'reset', message: 'connection reset while it was opened' };
			return undefined;
		}
		function exhausted(code) {
			if (code === 'EMFILE' || code === 'ENFILE')
				return { fault: 'descriptors', message: 'no file descriptor left here' };
			if (code === 'EADDRNOTAVAIL')
				return { fault: 'descriptors', message: 'no port left here to connect from' };
			if (code === 'ENOBUFS' || code === 'ENOMEM')
				return { fault: 'descriptors', message: 'no memory left here for sockets' };
			return undefined;
		}
		function handshake(code) {
			const isReset = broken.has(code);
			return isReset ? { fault: 'tls', message: 'TLS handshake failed: connection reset' } : undefined;
		}
		function secured(code) {
			if (code.startsWith('ERR_SSL_'))
				return { fault: 'tls', message: `TLS failed: ${words(code.slice('ERR_SSL_'.length))}` };
			if (code === 'EPROTO')
				return { fault: 'tls', message: 'TLS failed: protocol error' };
			if (!certificates.test(code))
				return undefined;
			return { fault: 'certificate', message: `certificate refused: ${reasons.get(code) ?? words(code)}` };
		}
		const certificates = /CERT|^(?:INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_EXCEEDED|HOSTNAME_MISMATCH|UNABLE_TO_VERIFY_LEAF_SIGNATURE)$/;
		const reasons = new Map([
			['CERT_HAS_EXPIRED', 'it has expired'],
			['CERT_NOT_YET_VALID', 'it is not valid yet'],
			['DEPTH_ZERO_SELF_SIGNED_CERT', 'it is self-signed'],
			['SELF_SIGNED_CERT_IN_CHAIN', 'its chain ends in a self-signed one'],
			['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'its issuer is not known here'],
			['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'its issuer is not known here'],
			['ERR_TLS_CERT_ALTNAME_INVALID', 'it is for another name'],
		]);
		function words(code) {
			return code.toLowerCase().replaceAll('_', ' ');
		}
		function codesOf(error) {
			const own = error instanceof Error && 'code' in error && typeof error.code === 'string' ? [error.code] : [];
			return error instanceof AggregateError ? [...error.errors.flatMap(codesOf), ...own] : own;
		}
		function codeOf(error) {
			return codesOf(error).at(-1) ?? '';
		}
		function textOf(error) {
			return (error instanceof Error ? error.message : String(error)).slice(0, 200);
		}
	}),
	14870: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			X: () => (trustedReader),
			Z: () => (withinBase)
		});
		var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22059);
		var _model_hosts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10289);
		var _setup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59513);
		function trustedReader({ host, workflow }) {
			if (workflow?.event !== 'pull_request_target')
				return (0, _setup_js__WEBPACK_IMPORTED_MODULE_0__.wA)(host);
			return workflow.readAtBase ?? (file => Promise.reject(new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.y('base-unreachable', { file, why: 'no token' })));
		}
		async function withinBase(scenarios, command, desk) {
			if (desk.workflow?.isFork !== true)
				return scenarios;
			const hosts = await hostsAtBase(command, desk);
			return scenarios.map(scenario => heldTo(hosts, scenario));
		}
		function heldTo(hosts, scenario) {
			const { hostname } = new URL(scenario.target);
			if (!(0, _model_hosts_js__WEBPACK_IMPORTED_MODULE_2__.X)(hostname, hosts))
				throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.y('host-not-at-base', { host: hostname, name: scenario.name });
			const allowedHosts = scenario.connection.allowedHosts.filter(host => host === hostname || hosts.includes(host));
			return { ...scenario, connection: { ...scenario.connection, allowedHosts } };
		}
		async function hostsAtBase(command, desk) {
			const file = (0, _setup_js__WEBPACK_IMPORTED_MODULE_0__.Ze)(command);
			const text = await desk.workflow?.readAtBase?.(file);
			if (text === undefined)
				return [];
			const { hostsOf, readConfig } = await Promise.all([__webpack_require__.e(8314), __webpack_require__.e(4375)]).then(__webpack_require__.bind(__webpack_require__, 72091));
			return hostsOf(await readConfig(text, file), (0, _setup_js__WEBPACK_IMPORTED_MODULE_0__.cO)(command, desk.host, desk.load?.environment ?? {}));
		}
	})
};
