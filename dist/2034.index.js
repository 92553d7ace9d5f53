export const id = 2034;
export const ids = [2034];
export const modules = {
	72034: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			fileStore: () => (fileStore)
		});
		var external_node_crypto_ = __webpack_require__(77598);
		var promises_ = __webpack_require__(51455);
		var external_node_path_ = __webpack_require__(76760);
		var errors = __webpack_require__(22059);
		var quantity = __webpack_require__(64621);
		var baseline_history = __webpack_require__(22797);
		var external_node_timers_promises_ = __webpack_require__(58500);
		;
		const mostAgeMs = 10_000;
		const mostWaitMs = 25_000;
		async function withLock(lock, work) {
			const token = (0, external_node_crypto_.randomUUID)();
			await acquire(lock, token);
			const isMine = async () => (await textOf(lock)) === token;
			try {
				return await work(isMine);
			}
			finally {
				if (await isMine())
					await (0, promises_.rm)(lock, { force: true });
			}
		}
		async function acquire(lock, token) {
			const end = performance.now() + mostWaitMs;
			while (!(await made(lock, token))) {
				if (performance.now() > end)
					throw new Error(`another process holds it: if none does, remove ${lock}`);
				if (await isDead(lock))
					await takeOver(lock);
				else
					await (0, external_node_timers_promises_.setTimeout)(5 + Math.random() * 20);
			}
		}
		async function made(file, text) {
			try {
				await (0, promises_.writeFile)(file, text, { flag: 'wx' });
				return true;
			}
			catch (error) {
				if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
					return false;
				throw error;
			}
		}
		async function takeOver(lock) {
			const guard = `${lock}.dead`;
			if (!(await made(guard, ''))) {
				if ((await ageMs(guard)) > mostAgeMs)
					await (0, promises_.rm)(guard, { force: true });
				return (0, external_node_timers_promises_.setTimeout)(5 + Math.random() * 20);
			}
			try {
				if (await isDead(lock))
					await (0, promises_.rm)(lock, { force: true });
			}
			finally {
				await (0, promises_.rm)(guard, { force: true });
			}
		}
		async function isDead(lock) {
			return (await ageMs(lock)) > mostAgeMs;
		}
		async function ageMs(file) {
			const found = await (0, promises_.stat)(file).catch(() => undefined);
			return found === undefined ? 0 : Date.now() - found.mtimeMs;
		}
		async function textOf(file) {
			return (0, promises_.readFile)(file, 'utf8').catch(() => undefined);
		}
		;
		function fileStore(real, where) {
			return {
				where,
				isReadOnly: false,
				read: () => read(real, where),
				update: change => update(real, where, change),
			};
		}
		async function read(real, where) {
			const size = await sizeOf(real, where);
			if (size === undefined)
				return undefined;
			if (size > baseline_history.$9)
				throw new errors.y('history-too-large', { file: where, size: (0, quantity.pF)(size), cap: (0, quantity.pF)(baseline_history.$9) });
			return (0, baseline_history.Lu)(file_store_textOf(await (0, promises_.readFile)(real), where), where);
		}
		async function sizeOf(real, where) {
			try {
				return (await (0, promises_.stat)(real)).size;
			}
			catch (error) {
				const { code, message } = Object(error);
				if (code === 'ENOENT')
					return undefined;
				throw new errors.y('history-unreadable', { file: where, why: String(message) });
			}
		}
		function file_store_textOf(bytes, where) {
			try {
				return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
			}
			catch {
				throw new errors.y('history-unreadable', { file: where, why: 'it is not UTF-8' });
			}
		}
		async function update(real, where, change) {
			try {
				await (0, promises_.mkdir)(external_node_path_.dirname(real), { recursive: true });
				return await withLock(`${real}.lock`, async (isMine) => {
					const history = change((await read(real, where)) ?? []);
					await replace(real, (0, baseline_history.u_)(history), isMine);
					return { kind: 'stored', history };
				});
			}
			catch (error) {
				return { kind: 'refused', why: error instanceof Error ? error.message : String(error) };
			}
		}
		async function replace(real, text, isMine) {
			const draft = `${real}.${(0, external_node_crypto_.randomUUID)()}.tmp`;
			try {
				const handle = await (0, promises_.open)(draft, 'wx');
				try {
					await handle.writeFile(text);
					await handle.sync();
				}
				finally {
					await handle.close();
				}
				if (!(await isMine()))
					throw new Error('another process took it over meanwhile');
				await (0, promises_.rename)(draft, real);
			}
			finally {
				await (0, promises_.rm)(draft, { force: true });
			}
		}
	})
};
