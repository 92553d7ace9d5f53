export const id = 5349;
export const ids = [5349];
export const modules = {
	5349: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			artifactStore: () => (artifactStore)
		});
		var errors = __webpack_require__(22059);
		var external_node_zlib_ = __webpack_require__(38522);
		var baseline_history = __webpack_require__(22797);
		;
		const most = { entries: 1000, ratio: 200 };
		async function textInArchive(archive, name) {
			const { fromBufferPromise } = await __webpack_require__.e(663).then(__webpack_require__.t.bind(__webpack_require__, 20663, 19));
			const zip = await fromBufferPromise(Buffer.from(archive), { strictFileNames: true });
			const names = new Set();
			let found;
			for await (const entry of zip.eachEntry()) {
				if (names.has(entry.fileName))
					throw new Error(`it holds ${entry.fileName.slice(0, 100)} twice`);
				names.add(entry.fileName);
				if (names.size > most.entries)
					throw new Error(`it holds more than ${most.entries} files`);
				if (entry.fileName === name)
					found = entry;
			}
			if (found === undefined)
				return undefined;
			mustBeHarmless(found);
			return textOf(await zip.openReadStreamPromise(found), found);
		}
		const linkMode = 0o120000;
		const kindOfMode = 0o170000;
		function mustBeHarmless(entry) {
			const { fileName, uncompressedSize, compressedSize, externalFileAttributes } = entry;
			if (uncompressedSize > baseline_history.$9)
				throw new Error(`its ${fileName} would have ${uncompressedSize} bytes`);
			if (uncompressedSize > most.ratio * compressedSize)
				throw new Error(`its ${fileName} would grow to more than ${most.ratio} times its size`);
			if (((externalFileAttributes >>> 16) & kindOfMode) === linkMode)
				throw new Error(`its ${fileName} is a link`);
		}
		async function textOf(stream, { fileName, crc32: announced }) {
			const pieces = [];
			for await (const piece of stream)
				pieces.push(piece);
			const content = Buffer.concat(pieces);
			if ((0, external_node_zlib_.crc32)(content) !== announced)
				throw new Error(`its ${fileName} was damaged on the way`);
			return new TextDecoder('utf-8', { fatal: true }).decode(content);
		}
		;
		function artifactStore(repository, name, stem, passedOver) {
			let read;
			const once = () => {
				read ??= historyIn(repository, name, `${stem}.jsonl`, passedOver);
				return read;
			};
			return {
				where: `the artifact ${name}`,
				isReadOnly: true,
				read: once,
				update: async (change) => ({ kind: 'stored', history: change((await once()) ?? []) }),
			};
		}
		async function historyIn(repository, name, file, passedOver) {
			const search = await repository.artifact(name);
			if (search.kind === 'none') {
				if (search.passedOver !== undefined)
					passedOver(search.passedOver);
				return undefined;
			}
			const text = await textIn(search.archive, file, search.of);
			if (text === undefined)
				passedOver(`${search.of} holds no ${file}`);
			return text === undefined ? undefined : (0, baseline_history.Lu)(text, `${file} in ${search.of}`);
		}
		async function textIn(archive, file, of) {
			try {
				return await textInArchive(archive, file);
			}
			catch (error) {
				const why = error instanceof Error ? error.message : String(error);
				throw new errors.y('history-archive', { file: of, why });
			}
		}
	})
};
