export const id = 5202;
export const ids = [5202];
export const modules = {
	55202: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			filesIn: () => (filesIn),
			gitStore: () => (gitStore)
		});
		var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22059);
		var _history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22797);
		const marker = '.load-test-history';
		const markerText = `load-test/history/v1

load-test keeps the histories of load tests in this branch, one file each, one run a line.
It has no past in common with the code. Delete the branch to begin anew.
`;
		const skip = '[skip ci]';
		const mostTries = 15;
		function gitStore(repository, branch, stem) {
			const place = { repository, branch, file: `${stem}.jsonl`, where: `${stem}.jsonl of the branch ${branch}` };
			return {
				where: place.where,
				isReadOnly: false,
				read: async () => (await foundIn(await filesIn(repository, branch), place))?.history,
				update: change => update(place, change),
			};
		}
		async function foundIn(files, place) {
			const version = files?.get(place.file);
			if (version === undefined)
				return undefined;
			return { version, history: (0, _history_js__WEBPACK_IMPORTED_MODULE_0__.Lu)(await place.repository.text(version), place.where) };
		}
		async function filesIn(repository, branch) {
			if (branch === (await repository.defaultBranch()))
				throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.y('baseline-default-branch', { branch });
			const files = await repository.files(branch);
			if (files !== undefined && !files.has(marker))
				throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.y('baseline-branch-strange', { branch, marker });
			return files;
		}
		async function update(place, change) {
			let why = 'others keep writing it';
			try {
				for (let tries = 1; tries <= mostTries; tries += 1) {
					const step = await attempt(place, change);
					if (step.kind !== 'again')
						return step;
					why = step.why;
					if (!(await place.repository.pause((50 + Math.random() * 150) * Math.min(tries, 8))))
						break;
				}
			}
			catch (error) {
				why = error instanceof Error ? error.message : String(error);
			}
			return { kind: 'refused', why };
		}
		async function attempt(place, change) {
			const { repository, branch, file } = place;
			const files = await filesIn(repository, branch);
			if (files === undefined)
				return begun(place);
			const before = await foundIn(files, place);
			const history = change(before?.history ?? []);
			const text = (0, _history_js__WEBPACK_IMPORTED_MODULE_0__.u_)(history);
			if (before !== undefined && (0, _history_js__WEBPACK_IMPORTED_MODULE_0__.u_)(before.history) === text)
				return { kind: 'stored', history };
			const message = `Record ${file.replace(/\.jsonl$/, '')} ${skip}`;
			const written = await repository.write(branch, { name: file, text, message }, before?.version);
			return written.kind === 'done' ? { kind: 'stored', history } : written;
		}
		async function begun({ repository, branch }) {
			const message = `Begin a history of load tests ${skip}`;
			const written = await repository.begin(branch, { name: marker, text: markerText, message });
			return written.kind === 'done' ? { kind: 'again', why: 'the branch was made a moment ago' } : written;
		}
	})
};
