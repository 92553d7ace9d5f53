export const id = 811;
export const ids = [811];
export const modules = {
	10811: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			examine: () => (examine)
		});
		function examine(facts) {
			return [
				node(facts),
				config(facts),
				objectives(facts),
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
				: { name: 'comment', state: 'ill', text: 'no token', next: 'Leave `github-token` at its default.' };
		}
	})
};
