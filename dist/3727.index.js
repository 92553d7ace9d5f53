export const id = 3727;
export const ids = [3727];
export const modules = {
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
	89936: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			k: () => (Exchange)
		});
		var _faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40972);
		class Exchange {
			connectFrom;
			connectTo;
			sent;
			firstByte;
			status;
			isReused = false;
			#mostBytes;
			#bytes = 0;
			#parts;
			#done;
			constructor(mostBytes) {
				this.#mostBytes = mostBytes;
			}
			get isUnderWay() {
				return this.#done !== undefined;
			}
			get hasBegun() {
				return this.firstByte !== undefined;
			}
			begin(call, done) {
				if (this.#done)
					throw new Error('a connection carries one call at a time');
				this.connectFrom = undefined;
				this.connectTo = undefined;
				this.sent = undefined;
				this.firstByte = undefined;
				this.status = undefined;
				this.#bytes = 0;
				this.#parts = call.wantsBody ? [] : undefined;
				this.#done = done;
			}
			take(chunk, from, to) {
				this.#bytes += to - from;
				if (this.#bytes > this.#mostBytes)
					return (0, _faults_js__WEBPACK_IMPORTED_MODULE_0__.Qb)(this.#mostBytes, this);
				this.#parts?.push(Buffer.copyBytesFrom(chunk, from, to - from));
				return undefined;
			}
			answer(ended, headers) {
				this.#tell(new Whole(this, ended, this.#bytes, this.#body(), headers));
			}
			break(failure) {
				const { connectFrom, connectTo, sent, firstByte, status } = this;
				const isConnecting = connectFrom !== undefined && connectTo === undefined;
				this.#tell({
					kind: 'broken',
					...(failure.fault === 'timeout' && isConnecting ? (0, _faults_js__WEBPACK_IMPORTED_MODULE_0__.Mx)(failure.message) : failure),
					bytes: Math.min(this.#bytes, this.#mostBytes),
					ended: performance.now(),
					...(connectFrom !== undefined && { connectFrom }),
					...(connectTo !== undefined && { connectTo }),
					...(sent !== undefined && { sent }),
					...(firstByte !== undefined && { firstByte }),
					...(status !== undefined && { status }),
				});
			}
			#body() {
				const parts = this.#parts;
				return parts?.length === 1 ? parts[0] : parts && Buffer.concat(parts);
			}
			#tell(outcome) {
				const done = this.#done;
				this.#done = undefined;
				this.#parts = undefined;
				try {
					done?.(outcome);
				}
				catch (error) {
					queueMicrotask(() => {
						throw error;
					});
				}
			}
		}
		class Whole {
			kind = 'answer';
			connectFrom;
			connectTo;
			sent;
			firstByte;
			ended;
			status;
			bytes;
			body;
			#headers;
			constructor(exchange, ended, bytes, body, headers) {
				if (exchange.connectFrom !== undefined)
					this.connectFrom = exchange.connectFrom;
				if (exchange.connectTo !== undefined)
					this.connectTo = exchange.connectTo;
				if (exchange.sent !== undefined)
					this.sent = exchange.sent;
				if (exchange.firstByte !== undefined)
					this.firstByte = exchange.firstByte;
				this.ended = ended;
				this.status = exchange.status ?? 0;
				this.bytes = bytes;
				this.body = body;
				this.#headers = headers;
			}
			get headers() {
				if (typeof this.#headers === 'function')
					this.#headers = this.#headers();
				return this.#headers;
			}
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
	92540: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Hw: () => (keepFor),
			SR: () => (mostMs),
			jW: () => (marginMs)
		});
		function keepFor(hint) {
			const [, seconds] = hint?.match(/(?:^|,)[\t ]*timeout=(\d+)/i) ?? [];
			return seconds === undefined ? mostMs : Math.max(0, Math.min(Number(seconds) * 1000 - marginMs, mostMs));
		}
		const mostMs = 4000;
		const marginMs = 1000;
	})
};
