export const id = 9236;
export const ids = [9236];
export const modules = {
	9236: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			rawTransport: () => (rawTransport)
		});
		var connect = __webpack_require__(23655);
		var exchange = __webpack_require__(89936);
		var faults = __webpack_require__(40972);
		var keep_alive = __webpack_require__(92540);
		var llhttp_wasm = __webpack_require__(63870);
		;
		const ok = 0;
		const invalidEof = 14;
		const paused = 21;
		const skipBody = 1;
		const chunkBytes = 64 * 2 ** 10;
		let made;
		function llhttp() {
			made ??= make();
			return made;
		}
		function make() {
			let told;
			const { exports } = new WebAssembly.Instance(new WebAssembly.Module(llhttp_wasm), {
				env: {
					wasm_on_url: () => ok,
					wasm_on_status: () => ok,
					wasm_on_message_begin: () => told?.onBegin() ?? ok,
					wasm_on_header_field: (_, at = 0, length = 0) => told?.onField(at - input, length) ?? ok,
					wasm_on_header_value: (_, at = 0, length = 0) => told?.onValue(at - input, length) ?? ok,
					wasm_on_headers_complete: (_, status = 0, upgrade, kept) => told?.onHeader(status, upgrade === 1, kept === 1) ?? ok,
					wasm_on_body: (_, at = 0, length = 0) => told?.onBody(at - input, length) ?? ok,
					wasm_on_message_complete: () => told?.onWhole() ?? ok,
				},
			});
			const call = (name) => {
				const found = exports[name];
				if (!isCall(found))
					throw new Error(`llhttp has no ${name}`);
				return found;
			};
			const { memory } = exports;
			if (!(memory instanceof WebAssembly.Memory))
				throw new Error('llhttp has no memory');
			const [alloc, free, execute, finish] = [
				call('llhttp_alloc'),
				call('llhttp_free'),
				call('llhttp_execute'),
				call('llhttp_finish'),
			];
			const [errorPos, errorReason] = [call('llhttp_get_error_pos'), call('llhttp_get_error_reason')];
			const input = call('malloc')(chunkBytes);
			let view = new Uint8Array(memory.buffer, input, chunkBytes);
			return {
				alloc: () => alloc(ofAnswers),
				free,
				execute: (parser, listener, chunk, length) => {
					if (view.buffer !== memory.buffer)
						view = new Uint8Array(memory.buffer, input, chunkBytes);
					view.set(chunk.length === length ? chunk : chunk.subarray(0, length));
					told = listener;
					return execute(parser, input, length);
				},
				finish: (parser, listener) => {
					told = listener;
					return finish(parser);
				},
				resume: call('llhttp_resume'),
				stoppedAt: parser => errorPos(parser) - input,
				reason: parser => textAt(memory, errorReason(parser)),
			};
		}
		const ofAnswers = 2;
		function isCall(value) {
			return typeof value === 'function';
		}
		function textAt({ buffer }, at) {
			if (at === 0)
				return 'unknown';
			const bytes = new Uint8Array(buffer, at);
			return Buffer.from(bytes.subarray(0, bytes.indexOf(0))).toString('latin1');
		}
		;
		class Parser {
			keepFor = 0;
			#llhttp = llhttp();
			#exchange;
			#at = this.#llhttp.alloc();
			#chunk;
			#isHead = false;
			#failure;
			#isWhole = false;
			#isInHeader = true;
			#headerBytes = 0;
			#header = '';
			#from = -1;
			#to = 0;
			#mayHint = false;
			constructor(exchange, chunk) {
				this.#exchange = exchange;
				this.#chunk = chunk;
			}
			expect(method) {
				this.#isHead = method === 'HEAD';
				this.#isWhole = false;
			}
			read(length) {
				const end = this.#llhttp.execute(this.#at, this, this.#chunk, length);
				if (this.#isWhole)
					return this.#over(length);
				if (end === ok)
					return this.#pause(length);
				if (this.#failure)
					return this.#failure;
				if (end === invalidEof)
					return (0, faults.$h)(this.#exchange);
				return (0, faults.TB)(this.#llhttp.reason(this.#at), this.#exchange);
			}
			finish() {
				this.#llhttp.finish(this.#at, this);
				return this.#isWhole ? 'whole' : (this.#failure ?? (0, faults.$h)(this.#exchange));
			}
			get header() {
				return this.#header;
			}
			free() {
				if (this.#at !== 0)
					this.#llhttp.free(this.#at);
				this.#at = 0;
			}
			onBegin() {
				this.#exchange.firstByte = performance.now();
				this.#isInHeader = true;
				this.#headerBytes = 0;
				this.#header = '';
				this.#from = -1;
				this.#mayHint = false;
				return ok;
			}
			onField(from, length) {
				if (length === 'keep-alive'.length && isLetterK(this.#chunk[from]))
					this.#mayHint = true;
				return this.#line(from, length);
			}
			onValue(from, length) {
				return this.#line(from, length);
			}
			onHeader(status, isUpgrade, isKept) {
				if (this.#from >= 0)
					this.#header += this.#chunk.toString('latin1', this.#from, this.#to);
				this.#isInHeader = false;
				this.#headerBytes = 0;
				if (isUpgrade)
					return this.#refuse((0, faults.TB)('bad upgrade', this.#exchange));
				this.#exchange.status = status;
				this.keepFor = this.#mayBeKept(status, isKept) ? (0, keep_alive.Hw)(this.#mayHint ? hintIn(this.#header) : undefined) : 0;
				return this.#isHead || status < 200 ? skipBody : ok;
			}
			onBody(from, length) {
				const failure = this.#exchange.take(this.#chunk, from, from + length);
				return failure ? this.#refuse(failure) : ok;
			}
			onWhole() {
				this.#isWhole = (this.#exchange.status ?? 0) >= 200;
				return this.#isWhole ? paused : ok;
			}
			#over(length) {
				if (!isBlank(this.#chunk, this.#llhttp.stoppedAt(this.#at), length))
					this.keepFor = 0;
				this.#llhttp.resume(this.#at);
				return 'whole';
			}
			#pause(length) {
				if (!this.#isInHeader || this.#from < 0)
					return;
				this.#header += this.#chunk.toString('latin1', this.#from, length);
				this.#from = 0;
				this.#to = 0;
				this.#mayHint = true;
			}
			#line(from, length) {
				if (this.#isInHeader) {
					if (this.#from < 0)
						this.#from = from;
					this.#to = from + length;
				}
				this.#headerBytes += length;
				return this.#headerBytes >= connect.eP ? this.#refuse((0, faults.dE)(this.#exchange)) : ok;
			}
			#refuse(failure) {
				this.#failure = failure;
				return -1;
			}
			#mayBeKept(status, isKept) {
				if (this.#isHead)
					return isKept || saysKept(this.#value('connection') ?? '');
				if (status !== 204 && status !== 304)
					return isKept;
				return isKept && !(Number(this.#value('content-length')) > 0) && this.#value('transfer-encoding') === undefined;
			}
			#value(name) {
				const headers = headersOf(this.#header);
				const values = headers.filter((_, index) => index % 2 === 1 && headers[index - 1] === name);
				return values.length === 0 ? undefined : values.join(',');
			}
		}
		function headersOf(header) {
			return header
				.split(/\r?\n/)
				.filter(line => line.includes(':'))
				.flatMap(line => {
				const colon = line.indexOf(':');
				return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
			});
		}
		function isLetterK(byte) {
			return byte === 0x6b || byte === 0x4b;
		}
		function hintIn(header) {
			return header.match(/^keep-alive:(.*)$/im)?.[1];
		}
		function saysKept(connection) {
			const options = connection.split(',').map(option => option.trim().toLowerCase());
			return options.includes('keep-alive') && !options.includes('close');
		}
		function isBlank(chunk, from, to) {
			for (let at = from; at < to; at += 1)
				if (chunk[at] !== 13 && chunk[at] !== 10)
					return false;
			return true;
		}
		;
		class RequestHead {
			#host;
			#call;
			#whole = '';
			#headers;
			#text = '';
			constructor(host) {
				this.#host = host;
			}
			of(call) {
				if (call !== this.#call) {
					this.#call = call;
					this.#whole = this.#made(call);
				}
				return this.#whole;
			}
			#made({ method, path, headers }) {
				if (!token.test(method) || method === 'CONNECT')
					return (0, faults.Yf)('invalid request method');
				if (!target.test(path))
					return (0, faults.Yf)('invalid request path');
				if (headers !== this.#headers) {
					this.#headers = headers;
					this.#text = textOf(headers);
				}
				if (typeof this.#text !== 'string')
					return this.#text;
				return `${method} ${path} HTTP/1.1\r\nhost: ${this.#host}\r\nconnection: keep-alive\r\n${this.#text}`;
			}
		}
		function needsLength(method) {
			return withBody.has(method);
		}
		const withBody = new Set(['PUT', 'POST', 'PATCH', 'QUERY', 'PROPFIND', 'PROPPATCH']);
		function textOf(headers) {
			let text = '';
			for (let index = 0; index < headers.length; index += 2) {
				const [name = '', value = ''] = [headers[index], headers[index + 1]];
				if (!token.test(name))
					return (0, faults.Yf)('invalid header name');
				if (!content.test(value) || ours.has(name.toLowerCase()))
					return (0, faults.Yf)(`invalid ${name} header`);
				text += `${name}: ${value}\r\n`;
			}
			return text;
		}
		const token = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
		const target = /^\/[\x21-\xff]*$/;
		const content = /^[\t\x20-\x7e\x80-\xff]*$/;
		const ours = new Set([
			'host',
			'connection',
			'content-length',
			'transfer-encoding',
			'keep-alive',
			'upgrade',
			'expect',
		]);
		;
		function rawTransport(origin, settings = {}) {
			const open = new Set();
			const shared = {
				host: (0, connect.rs)(origin).host,
				connect: (0, connect.M3)(origin, settings),
				mostBytes: settings.mostBytes ?? connect.lY,
				chunk: Buffer.allocUnsafeSlow(chunkBytes),
				open,
			};
			return {
				name: 'raw',
				open: () => new RawConnection(shared),
				close: () => {
					for (const connection of open)
						connection.close();
				},
			};
		}
		class RawConnection {
			#shared;
			#exchange;
			#head;
			#socket;
			#parser;
			#state = 'fresh';
			#isClosed = false;
			#idleFrom = 0;
			#keepFor = 0;
			constructor(shared) {
				this.#shared = shared;
				this.#exchange = new exchange.k(shared.mostBytes);
				this.#head = new RequestHead(shared.host);
			}
			isUsable(now) {
				if (this.#exchange.isUnderWay || this.#state === 'ended')
					return false;
				return this.#state === 'fresh' || this.#isKept(now);
			}
			send(call, done) {
				this.#exchange.begin(call, done);
				const head = this.#isClosed ? cancelled : this.#head.of(call);
				if (typeof head !== 'string')
					queueMicrotask(() => this.#exchange.break(head));
				else if (this.#state === 'standing' && this.#isKept(performance.now())) {
					this.#exchange.isReused = true;
					this.#write(call, head);
				}
				else
					this.#connect(call, head);
			}
			abort(fault, message) {
				this.#isClosed = true;
				this.#break({ fault, message });
			}
			close() {
				this.#isClosed = true;
				this.#break(cancelled);
			}
			#isKept(now) {
				return this.#socket?.writable === true && this.#socket.writableLength === 0 && now - this.#idleFrom < this.#keepFor;
			}
			#connect(call, head) {
				this.#end();
				this.#exchange.connectFrom = performance.now();
				this.#exchange.isReused = false;
				this.#shared.open.add(this);
				const onread = { buffer: this.#shared.chunk, callback: (length) => this.#read(socket, length) };
				const socket = this.#shared.connect(failure => {
					if (failure)
						this.#break(failure);
					else
						this.#begin(socket, call, head);
				}, onread);
				this.#socket = socket;
			}
			#begin(socket, call, head) {
				this.#exchange.connectTo = performance.now();
				this.#state = 'standing';
				this.#parser = new Parser(this.#exchange, this.#shared.chunk);
				socket
					.on('end', () => this.#finish(socket))
					.on('error', error => this.#lost(socket, (0, faults.e3)(error, this.#exchange)))
					.on('close', () => this.#lost(socket, (0, faults.$h)(this.#exchange)));
				this.#write(call, head);
			}
			#write({ method, body }, head) {
				const socket = this.#socket;
				this.#parser?.expect(method);
				this.#exchange.sent = performance.now();
				if (!body?.length)
					socket?.write(needsLength(method) ? `${head}content-length: 0\r\n\r\n` : `${head}\r\n`, 'latin1');
				else {
					const bytes = typeof body === 'string' ? Buffer.from(body) : body;
					socket?.cork();
					socket?.write(`${head}content-length: ${bytes.length}\r\n\r\n`, 'latin1');
					socket?.write(bytes);
					socket?.uncork();
				}
			}
			#read(socket, length) {
				if (socket !== this.#socket)
					return true;
				if (this.#exchange.isUnderWay)
					this.#take(this.#parser?.read(length));
				else if (!isBlank(this.#shared.chunk, 0, length))
					this.#end();
				return true;
			}
			#finish(socket) {
				if (socket !== this.#socket)
					return;
				if (this.#exchange.isUnderWay)
					this.#take(this.#parser?.finish());
				else
					this.#end();
			}
			#take(outcome) {
				if (outcome === 'whole')
					this.#answer();
				else if (outcome)
					this.#break(outcome);
			}
			#answer() {
				const { keepFor = 0, header = '' } = this.#parser ?? {};
				this.#keepFor = keepFor;
				this.#idleFrom = performance.now();
				if (keepFor === 0)
					this.#end();
				this.#exchange.answer(this.#idleFrom, () => headersOf(header));
			}
			#lost(socket, failure) {
				if (socket === this.#socket)
					this.#break(failure);
			}
			#break(failure) {
				this.#end();
				this.#exchange.break(failure);
			}
			#end() {
				this.#state = 'ended';
				this.#shared.open.delete(this);
				this.#parser?.free();
				this.#parser = undefined;
				const socket = this.#socket;
				this.#socket = undefined;
				socket?.destroy();
			}
		}
		const cancelled = { fault: 'cancelled', message: 'cancelled' };
	})
};
