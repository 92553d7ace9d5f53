export const id = 7273;
export const ids = [7273];
export const modules = {
	97273: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			undiciTransport: () => (undiciTransport)
		});
		var undici_lib_dispatcher_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23701);
		var _connect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23655);
		var _exchange_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89936);
		var _faults_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40972);
		var _keep_alive_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92540);
		function undiciTransport(origin, settings = {}) {
			const open = new Set();
			const shared = {
				origin: (0, _connect_js__WEBPACK_IMPORTED_MODULE_1__.rs)(origin).origin,
				connect: (0, _connect_js__WEBPACK_IMPORTED_MODULE_1__.M3)(origin, settings),
				mostBytes: settings.mostBytes ?? _connect_js__WEBPACK_IMPORTED_MODULE_1__.lY,
				open,
			};
			return {
				name: 'undici',
				open: () => new UndiciConnection(shared),
				close: () => {
					for (const connection of open)
						connection.close();
				},
			};
		}
		class UndiciConnection {
			#shared;
			#exchange;
			#client;
			#socket;
			#wire;
			#state = 'fresh';
			#isSending = false;
			#answers = 0;
			#idleFrom = 0;
			#keepFor = _keep_alive_js__WEBPACK_IMPORTED_MODULE_2__.SR;
			constructor(shared) {
				this.#shared = shared;
				this.#exchange = new _exchange_js__WEBPACK_IMPORTED_MODULE_3__.k(shared.mostBytes);
				this.#client = new undici_lib_dispatcher_client_js__WEBPACK_IMPORTED_MODULE_0__(shared.origin, {
					connect: (_, opened) => this.#connect(opened),
					pipelining: 1,
					headersTimeout: 0,
					bodyTimeout: 0,
					keepAliveTimeout: _keep_alive_js__WEBPACK_IMPORTED_MODULE_2__.SR,
					keepAliveMaxTimeout: _keep_alive_js__WEBPACK_IMPORTED_MODULE_2__.SR,
					keepAliveTimeoutThreshold: _keep_alive_js__WEBPACK_IMPORTED_MODULE_2__.jW,
					maxHeaderSize: _connect_js__WEBPACK_IMPORTED_MODULE_1__.eP,
					allowH2: false,
					useMilo: false,
				});
			}
			isUsable(now) {
				if (this.#exchange.isUnderWay || this.#state === 'ended')
					return false;
				return this.#state === 'fresh' || this.#isKept(now);
			}
			send(call, done) {
				this.#exchange.begin(call, done);
				this.#exchange.isReused = this.#answers > 0;
				this.#isSending = true;
				this.#client.dispatch(optionsOf(call), this);
				this.#isSending = false;
			}
			abort(fault, message) {
				this.#end({ fault, message });
			}
			close() {
				this.#end(cancelled);
			}
			onRequestStart() {
				this.#exchange.sent = performance.now();
			}
			onResponseStarted() {
				this.#exchange.firstByte = performance.now();
			}
			onResponseStart(_, status, headers) {
				this.#exchange.status = status;
				this.#keepFor = (0, _keep_alive_js__WEBPACK_IMPORTED_MODULE_2__.Hw)(String(headers['keep-alive'] ?? ''));
			}
			onResponseData(_, chunk) {
				const failure = this.#exchange.take(chunk, 0, chunk.length);
				if (failure)
					this.#end(failure);
			}
			onResponseEnd({ rawHeaders }) {
				if (!this.#exchange.isUnderWay)
					return;
				this.#answers += 1;
				this.#idleFrom = performance.now();
				if (this.#wire)
					this.#exchange.break((0, _faults_js__WEBPACK_IMPORTED_MODULE_4__.e3)(this.#wire, this.#exchange));
				else
					this.#exchange.answer(this.#idleFrom, () => decoded(rawHeaders));
			}
			onResponseError(_, error) {
				if (!this.#exchange.isUnderWay)
					return;
				const failure = failureOf(error, this.#wire, this.#exchange);
				if (this.#isSending)
					queueMicrotask(() => this.#exchange.break(failure));
				else
					this.#exchange.break(failure);
			}
			#isKept(now) {
				return this.#socket?.writable === true && this.#socket.writableLength === 0 && now - this.#idleFrom < this.#keepFor;
			}
			#end(failure) {
				this.#gone();
				this.#socket?.destroy();
				this.#exchange.break(failure);
				this.#client.destroy(null, () => { });
			}
			#connect(opened) {
				this.#exchange.connectFrom = performance.now();
				this.#exchange.isReused = false;
				this.#answers = 0;
				this.#wire = undefined;
				this.#shared.open.add(this);
				this.#socket = this.#shared.connect((failure, socket) => {
					if (failure) {
						this.#gone();
						opened(new _faults_js__WEBPACK_IMPORTED_MODULE_4__.P_(failure), null);
						return;
					}
					this.#exchange.connectTo = performance.now();
					this.#socket = socket;
					this.#state = 'standing';
					socket.on('close', () => this.#gone()).on('error', error => this.#failed(error));
					opened(null, socket);
				});
			}
			#failed(error) {
				if ((0, _faults_js__WEBPACK_IMPORTED_MODULE_4__.$N)(error).startsWith('E'))
					this.#wire ??= error;
			}
			#gone() {
				this.#state = 'ended';
				this.#shared.open.delete(this);
			}
		}
		const cancelled = { fault: 'cancelled', message: 'cancelled' };
		function optionsOf({ method, path, headers, body }) {
			return { method, path, headers: [...headers], body: body ?? null, reset: false };
		}
		function decoded(raw) {
			if (!Array.isArray(raw))
				return [];
			const texts = raw.map(part => (typeof part === 'string' ? part : part.toString('latin1')));
			return texts.map((text, index) => (index % 2 === 0 ? text.toLowerCase() : text.trim()));
		}
		function failureOf(error, wire, seen) {
			if (error instanceof _faults_js__WEBPACK_IMPORTED_MODULE_4__.P_)
				return error.failure;
			if (wire)
				return (0, _faults_js__WEBPACK_IMPORTED_MODULE_4__.e3)(wire, seen);
			const code = (0, _faults_js__WEBPACK_IMPORTED_MODULE_4__.$N)(error);
			if (code === 'UND_ERR_SOCKET')
				return error.message.startsWith('bad ') ? (0, _faults_js__WEBPACK_IMPORTED_MODULE_4__.TB)(error.message, seen) : (0, _faults_js__WEBPACK_IMPORTED_MODULE_4__.$h)(seen);
			if (code === 'UND_ERR_HEADERS_OVERFLOW')
				return (0, _faults_js__WEBPACK_IMPORTED_MODULE_4__.dE)(seen);
			if (code === 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH') {
				return seen.status === undefined ? (0, _faults_js__WEBPACK_IMPORTED_MODULE_4__.TB)('its lengths contradict each other', seen) : (0, _faults_js__WEBPACK_IMPORTED_MODULE_4__.$h)(seen);
			}
			if (error.name === 'HTTPParserError')
				return unreadable(error, seen);
			if (code === 'UND_ERR_INVALID_ARG' || code === 'UND_ERR_NOT_SUPPORTED')
				return (0, _faults_js__WEBPACK_IMPORTED_MODULE_4__.Yf)(error.message);
			if (code.startsWith('UND_ERR_'))
				return { fault: 'cancelled', message: error.message };
			return (0, _faults_js__WEBPACK_IMPORTED_MODULE_4__.e3)(error, seen);
		}
		function unreadable({ message }, seen) {
			const [, reason = message] = message.match(/\((.*)\)$/) ?? [];
			return reason === 'Invalid EOF state' ? (0, _faults_js__WEBPACK_IMPORTED_MODULE_4__.$h)(seen) : (0, _faults_js__WEBPACK_IMPORTED_MODULE_4__.TB)(reason, seen);
		}
	})
};
