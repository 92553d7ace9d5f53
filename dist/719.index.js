export const id = 719;
export const ids = [719];
export const modules = {

/***/ 60719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  load: () => (/* binding */ load)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/.compiled/model/errors.js
var errors = __webpack_require__(22059);
// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
// EXTERNAL MODULE: ./node_modules/.compiled/stats/random.js
var stats_random = __webpack_require__(29897);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./node_modules/.compiled/load/waker.js


/** timerWaker sleeps until a moment is near and watches the clock from there on: 3 µs late, 7 % of a core at 50 a second. */
function timerWaker(wake) {
    let due;
    let timer;
    let watching;
    const look = () => {
        watching = undefined;
        if (due === undefined)
            return;
        const left = due - external_node_perf_hooks_.performance.now();
        if (left <= 0) {
            due = undefined;
            wake();
        }
        else if (left <= nearMs)
            watching = setImmediate(look);
        else
            sleep(left);
    };
    // Timers count whole milliseconds and may fire almost two of them early.
    const sleep = (left) => {
        timer = setTimeout(look, Math.max(0, Math.floor(left - nearMs)));
    };
    const rest = () => {
        clearTimeout(timer);
        if (watching !== undefined)
            clearImmediate(watching);
        watching = undefined;
    };
    return {
        at: moment => {
            rest();
            due = moment;
            if (moment !== undefined)
                look();
        },
        close: rest,
    };
}
const nearMs = 1.2;
/**
 * metronomeWaker lets a thread of its own sleep until the moment, to fractions of a millisecond, and send a message: 0.1 ms
 * late at any rate, where a watched clock would take a whole core.
 */
function metronomeWaker(wake) {
    const memory = new SharedArrayBuffer(16);
    const [turn, moment] = [new Int32Array(memory, 0, 1), new Float64Array(memory, 8, 1)];
    moment[0] = Number.POSITIVE_INFINITY;
    const thread = new external_node_worker_threads_.Worker(metronome, { eval: true, workerData: memory, stdin: false });
    let due;
    const look = () => {
        if (due === undefined)
            return;
        // A message of a moment that was replaced comes too early.
        if (due > external_node_perf_hooks_.performance.now())
            return;
        due = undefined;
        wake();
    };
    thread.on('message', look);
    return {
        at: next => {
            due = next;
            if (next !== undefined && next <= external_node_perf_hooks_.performance.now())
                return void setImmediate(look);
            moment[0] = next === undefined ? Number.POSITIVE_INFINITY : next + external_node_perf_hooks_.performance.timeOrigin;
            Atomics.add(turn, 0, 1);
            Atomics.notify(turn, 0);
        },
        close: () => {
            due = undefined;
            void thread.terminate();
        },
    };
}
/** Runs in the thread; each turn waits for the moment that was asked for last. */
const metronome = `
const { parentPort, workerData } = require('node:worker_threads')
const { performance } = require('node:perf_hooks')
const turn = new Int32Array(workerData, 0, 1)
const moment = new Float64Array(workerData, 8, 1)
for (;;) {
  const now = Atomics.load(turn, 0)
  const left = moment[0] - performance.timeOrigin - performance.now()
  if (left > 0) Atomics.wait(turn, 0, now, left === Infinity ? undefined : left)
  else {
    parentPort.postMessage(0)
    Atomics.wait(turn, 0, now)
  }
}
`;

;// CONCATENATED MODULE: ./node_modules/.compiled/load/arrivals.js


const lateMs = 5;
/** Above this rate a watched clock would take a whole core. */
const metronomeFrom = 100;
/** What to let go of at once where a long queue was served. */
const mostServed = 10_000;
/** startArrivals lets arrivals come from a moment on; `come` is called after those that are due were queued. */
function startArrivals(pace, { began, peakRate, lag, come }) {
    let queue = [];
    let [head, index, late] = [0, 0, 0];
    let isClosed = false;
    const pickUp = () => {
        const now = external_node_perf_hooks_.performance.now();
        for (let due = pace.due(index); due !== undefined && began + due <= now; due = pace.due(index)) {
            index += 1;
            lag.record((now - began - due) * 1000);
            if (now - began - due > lateMs)
                late += 1;
            queue.push({ due: began + due, picked: now });
        }
    };
    const wake = () => {
        pickUp();
        come();
        const next = pace.due(index);
        if (!isClosed)
            waker.at(next === undefined ? undefined : began + next);
    };
    const waker = peakRate > metronomeFrom ? metronomeWaker(wake) : timerWaker(wake);
    waker.at(began);
    return {
        get planned() {
            return index;
        },
        get isWhole() {
            return pace.due(index) === undefined;
        },
        get late() {
            return late;
        },
        get waiting() {
            return queue.length - head;
        },
        next: () => {
            const arrival = queue[head];
            if (arrival === undefined)
                return undefined;
            head += 1;
            if (head >= mostServed) {
                queue = queue.slice(head);
                head = 0;
            }
            return arrival;
        },
        close: () => {
            pickUp();
            isClosed = true;
            waker.close();
        },
    };
}

;// CONCATENATED MODULE: ./node_modules/.compiled/load/crew.js
/** makeCrew makes a crew of nobody. Those who have been idle for longest are taken first, where users come at a rate. */
function makeCrew({ most, spawnRate, watchedFromMs }) {
    const everyone = [];
    const idle = [];
    let busySince;
    let busyMs = 0;
    const come = () => {
        const user = { connections: new Map() };
        everyone.push(user);
        idle.push(user);
    };
    const isFull = () => idle.length === 0 && everyone.length === most;
    const watched = (from, to) => Math.max(0, to - Math.max(from, watchedFromMs));
    const crew = {
        spawn: elapsedMs => {
            if (spawnRate === undefined)
                return;
            const due = Math.min(most, Math.floor((elapsedMs / 1000) * spawnRate + 1e-9) + 1);
            while (everyone.length < due)
                come();
        },
        take: elapsedMs => {
            crew.spawn(elapsedMs);
            if (idle.length === 0 && spawnRate === undefined && everyone.length < most)
                come();
            // A connection that was used last is the one least likely to have been ended by the other side.
            const user = spawnRate === undefined ? idle.pop() : idle.shift();
            if (user !== undefined && isFull())
                busySince = elapsedMs;
            return user;
        },
        giveBack: (user, elapsedMs) => {
            if (busySince !== undefined)
                busyMs += watched(busySince, elapsedMs);
            busySince = undefined;
            idle.push(user);
        },
        get size() {
            return everyone.length;
        },
        get busy() {
            return everyone.length - idle.length;
        },
        allBusyMs: elapsedMs => busyMs + (busySince === undefined ? 0 : watched(busySince, elapsedMs)),
        close: () => {
            for (const { connections } of everyone)
                for (const connection of connections.values())
                    connection.close();
        },
    };
    return crew;
}

;// CONCATENATED MODULE: ./node_modules/.compiled/load/flights.js
/**
 * makeFlights makes an empty one. Not a Set: one that changes with each request leaves a chain of outgrown tables behind it,
 * which keeps all that they held alive until the next full collection.
 */
function makeFlights() {
    const held = [];
    return {
        get size() {
            return held.length;
        },
        add: flight => {
            const seat = { flight, at: held.length };
            held.push(seat);
            return () => {
                const last = held.pop();
                if (last === undefined || last === seat)
                    return;
                held[seat.at] = last;
                last.at = seat.at;
            };
        },
        all: () => held.map(({ flight }) => flight),
    };
}

;// CONCATENATED MODULE: ./node_modules/.compiled/load/histogram.js
/** longestUs is an hour, in µs; what took longer counts as an hour and is told. */
const longestUs = 3_600_000_000;
/** 2,048 steps double their width every 1,024 from there on. */
const halfSteps = 1024;
const halfBits = 10;
const stepMask = 2 * halfSteps - 1;
const cells = cellOf(longestUs) + 1;
/** makeHistogram makes an empty one; 94 kB. */
function makeHistogram() {
    const counts = new Uint32Array(cells);
    let [count, clamped, maxUs, minUs, sumUs] = [0, 0, 0, 0, 0];
    const histogram = {
        get count() {
            return count;
        },
        get clamped() {
            return clamped;
        },
        get maxUs() {
            return maxUs;
        },
        get minUs() {
            return minUs;
        },
        get sumUs() {
            return sumUs;
        },
        record: given => {
            const us = given >= longestUs ? longestUs : given > 0 ? Math.round(given) : 0;
            if (given > longestUs)
                clamped += 1;
            const cell = cellOf(us);
            counts[cell] = (counts[cell] ?? 0) + 1;
            if (us > maxUs)
                maxUs = us;
            if (count === 0 || us < minUs)
                minUs = us;
            count += 1;
            sumUs += us;
        },
        add: other => {
            other.each((cell, more) => {
                counts[cell] = (counts[cell] ?? 0) + more;
            });
            if (other.count > 0)
                minUs = count === 0 ? other.minUs : Math.min(minUs, other.minUs);
            maxUs = Math.max(maxUs, other.maxUs);
            count += other.count;
            clamped += other.clamped;
            sumUs += other.sumUs;
        },
        addCells: pairs => {
            for (let at = 0; at < pairs.length; at += 2) {
                const [cell, more] = [pairs[at] ?? 0, pairs[at + 1] ?? 0];
                const us = middleOf(cell);
                counts[cell] = (counts[cell] ?? 0) + more;
                minUs = count === 0 ? us : Math.min(minUs, us);
                maxUs = Math.max(maxUs, us);
                count += more;
                sumUs += us * more;
            }
        },
        cells: () => {
            const pairs = [];
            histogram.each((cell, times) => pairs.push(cell, times));
            return Uint32Array.from(pairs);
        },
        quantile: q => {
            if (count === 0)
                return undefined;
            const rank = Math.min(count, Math.max(1, Math.ceil(q * count - 1e-9)));
            let seen = 0;
            for (let cell = 0; cell < cells; cell += 1) {
                seen += counts[cell] ?? 0;
                if (seen >= rank)
                    return middleOf(cell);
            }
            return maxUs;
        },
        buckets: () => {
            const found = [];
            histogram.each((cell, times) => found.push([middleOf(cell) / 1000, times]));
            return found;
        },
        each: see => {
            const top = cellOf(maxUs);
            for (let cell = 0; cell <= top; cell += 1) {
                const times = counts[cell] ?? 0;
                if (times > 0)
                    see(cell, times);
            }
        },
        reset: () => {
            counts.fill(0, 0, cellOf(maxUs) + 1);
            [count, clamped, maxUs, minUs, sumUs] = [0, 0, 0, 0, 0];
        },
    };
    return histogram;
}
/** cellOf is the cell that a time in whole µs falls into. */
function cellOf(us) {
    const doubling = 21 - Math.clz32(us | stepMask);
    return ((doubling + 1) << halfBits) + (us >>> doubling) - halfSteps;
}
/** middleOf is the time in µs that stands for a cell: the middle of what falls there, as HdrHistogram has it. */
function middleOf(cell) {
    const doubling = Math.max(0, (cell >> halfBits) - 1);
    const step = doubling === 0 && cell < 2 * halfSteps ? cell : (cell & (halfSteps - 1)) + halfSteps;
    const width = 2 ** doubling;
    return step * width + Math.floor(width / 2);
}

;// CONCATENATED MODULE: ./node_modules/.compiled/load/iteration.js
/** run sends the steps one after the other and calls back when the user is free again; a step that fails ends it. */
function run(errand, way, done) {
    const { steps, due, picked, taken } = errand;
    const next = (index, dueAt, pickedAt, takenAt) => {
        const step = steps[index];
        if (step === undefined) {
            done();
            return;
        }
        send(step, { due: dueAt, waitedMs: takenAt - pickedAt }, errand, way, (ended, isGood) => {
            const following = steps[index + 1];
            if (following === undefined || !isGood || !way.isOpen()) {
                done();
                return;
            }
            const [from, to] = following.thinkMs ?? [0, 0];
            const then = ended + from + (to - from) * way.chance();
            const go = () => (way.isOpen() ? next(index + 1, then, then, then) : done());
            if (then <= way.now())
                go();
            else
                way.at(then, go);
        });
    };
    next(0, due, picked, taken);
}
function send(step, timing, errand, way, ended) {
    const { user, values } = errand;
    const name = step.nameOf(values);
    const deadline = way.now() + way.timeoutMs;
    const first = step.call(values, user);
    const over = (outcome, error, before) => {
        way.record(sampleOf(step.method, name, timing, whole(outcome, before), error), timing.due);
        ended(outcome.ended, error === undefined);
    };
    const attempt = (call, before, isRetried) => {
        const connection = connectionOf(step.origin, user, way);
        const arrive = way.depart({
            ...{ due: timing.due, deadline, method: step.method, name },
            end: (fault, message) => connection.abort(fault, message),
        });
        connection.send(call, outcome => {
            arrive();
            if (outcome.kind === 'broken') {
                user.connections.delete(step.origin);
                const isAgain = outcome.fault === 'stale' && isRepeatable(call) && !isRetried && way.isOpen();
                if (isAgain)
                    attempt(call, before, true);
                else
                    over(outcome, outcome.message, before);
                return;
            }
            const onward = step.mostRedirects ? step.follow?.(call, outcome, user) : undefined;
            if (onward === undefined)
                over(outcome, step.judge(outcome, values, user), before);
            else if (typeof onward === 'string')
                over(outcome, onward, before);
            else if (before.length === step.mostRedirects)
                over(outcome, `HTTP ${outcome.status}, then more than ${before.length} redirects`, before);
            else
                attempt(onward, [...before, outcome], isRetried);
        });
    };
    attempt(first, [], false);
}
/** A chain of redirects is one request: from the first byte sent to the last one read. */
function whole(last, before) {
    const [first] = before;
    if (first === undefined)
        return last;
    const { sent, connectFrom, connectTo } = first;
    return {
        ...last,
        bytes: before.reduce((sum, { bytes }) => sum + bytes, last.bytes),
        ...(sent !== undefined && { sent }),
        ...(connectFrom !== undefined && { connectFrom }),
        ...(connectTo !== undefined && { connectTo }),
    };
}
/** A connection that has ended, or has been idle for too long, is replaced before it is used. */
function connectionOf(origin, { connections }, way) {
    const kept = connections.get(origin);
    if (kept?.isUsable(way.now()) === true)
        return kept;
    kept?.close();
    const fresh = way.transportTo(origin).open();
    connections.set(origin, fresh);
    return fresh;
}
/** A request that may have been served is sent again only if serving it twice is the same. */
function isRepeatable({ method }) {
    return method !== 'POST' && method !== 'PATCH';
}
function sampleOf(method, name, { due, waitedMs }, outcome, error) {
    const { sent, firstByte, connectFrom, connectTo, ended, status, bytes } = outcome;
    return {
        method,
        name,
        responseMs: ended - due,
        waitedMs,
        bytes,
        serviceMs: between(sent, ended),
        firstByteMs: between(sent, firstByte),
        connectMs: between(connectFrom, connectTo),
        status,
        error,
        isLate: outcome.kind === 'broken' && isOfTime(outcome),
    };
}
function between(from, to) {
    return from === undefined || to === undefined ? undefined : to - from;
}
/** What was sent and got no whole answer took its time; what was refused or malformed failed fast. */
function isOfTime({ fault, sent }) {
    if (fault === 'timeout' || fault === 'cancelled')
        return true;
    return sent !== undefined && (fault === 'reset' || fault === 'closed' || fault === 'truncated');
}

;// CONCATENATED MODULE: ./node_modules/.compiled/load/recorder.js

/** Texts of errors that differ in every request would fill the memory; those beyond are one group. */
const mostErrors = 200;
/** makeRecorder makes an empty one. */
function makeRecorder() {
    const rows = new Map();
    const all = () => [...rows.values()];
    const sum = (of) => all().reduce((total, row) => total + of(row), 0);
    return {
        record: sample => {
            const key = `${sample.method} ${sample.name}`;
            const row = rows.get(key) ?? makeRow(sample);
            rows.set(key, row);
            count(row, sample);
        },
        get requests() {
            return sum(row => row.requests);
        },
        get failures() {
            return sum(row => row.failures);
        },
        get clamped() {
            return sum(row => row.response.clamped);
        },
        total: seconds => measured(joined(all()), seconds),
        endpoints: seconds => all().map(row => ({ method: row.method, name: row.name, ...measured(row, seconds) })),
        failuresByError: () => all()
            .flatMap(failuresOf)
            .toSorted((a, b) => b.count - a.count),
    };
}
function makeRow({ method, name }) {
    return {
        method,
        name,
        requests: 0,
        failures: 0,
        bytes: 0,
        response: makeHistogram(),
        service: makeHistogram(),
        firstByte: makeHistogram(),
        connect: makeHistogram(),
        waited: makeHistogram(),
        statuses: new Map(),
        errors: new Map(),
    };
}
function count(row, sample) {
    row.requests += 1;
    row.bytes += sample.bytes;
    if (sample.error === undefined || sample.isLate === true)
        row.response.record(sample.responseMs * 1000);
    if (sample.serviceMs !== undefined)
        row.service.record(sample.serviceMs * 1000);
    if (sample.firstByteMs !== undefined)
        row.firstByte.record(sample.firstByteMs * 1000);
    if (sample.connectMs !== undefined)
        row.connect.record(sample.connectMs * 1000);
    row.waited.record((sample.waitedMs ?? 0) * 1000);
    if (sample.status !== undefined)
        add(row.statuses, `${Math.floor(sample.status / 100)}xx`);
    if (sample.error === undefined)
        return;
    row.failures += 1;
    const isNew = !row.errors.has(sample.error);
    add(row.errors, isNew && row.errors.size >= mostErrors ? 'other errors' : sample.error);
}
function add(counts, key) {
    counts.set(key, (counts.get(key) ?? 0) + 1);
}
function joined(rows) {
    const whole = makeRow({ method: '', name: '' });
    for (const row of rows) {
        whole.requests += row.requests;
        whole.failures += row.failures;
        whole.bytes += row.bytes;
        for (const kind of ['response', 'service', 'firstByte', 'connect', 'waited'])
            whole[kind].add(row[kind]);
        for (const [status, times] of row.statuses)
            whole.statuses.set(status, (whole.statuses.get(status) ?? 0) + times);
    }
    return whole;
}
function measured(row, seconds) {
    return {
        requests: row.requests,
        failures: row.failures,
        ...(seconds > 0 && { throughput: row.requests / seconds }),
        latency: latencyOf(row.response),
        serviceTime: latencyOf(row.service),
        details: {
            firstByte: latencyOf(row.firstByte),
            connect: latencyOf(row.connect),
            waited: latencyOf(row.waited),
            statuses: Object.fromEntries([...row.statuses].toSorted(([a], [b]) => a.localeCompare(b))),
            bytes: row.bytes,
        },
    };
}
/** What a result of ours tells of every time, whatever is asked of it. */
const told = [0.5, 0.75, 0.9, 0.95, 0.99, 0.999, 1];
/** latencyOf is a histogram as what a result says of times. */
function latencyOf(histogram) {
    const grids = { rank: 'nearest', grid: 'exact', meanGrid: 'exact', extremesGrid: 'exact' };
    if (histogram.count === 0)
        return { quantiles: [], ...grids };
    return {
        quantiles: told.map(q => [q, (histogram.quantile(q) ?? 0) / 1000]),
        buckets: histogram.buckets(),
        meanMs: histogram.sumUs / histogram.count / 1000,
        minMs: histogram.minUs / 1000,
        maxMs: histogram.maxUs / 1000,
        ...grids,
    };
}
function failuresOf({ method, name, errors }) {
    return [...errors].map(([error, times]) => ({ method, name, error, count: times }));
}

;// CONCATENATED MODULE: ./node_modules/.compiled/load/seconds.js

const charted = [0.5, 0.95, 0.99];
/** makeSeconds makes an empty one. */
function makeSeconds() {
    const current = makeHistogram();
    const closed = [];
    let [requests, failures] = [0, 0];
    const close = (users) => {
        closed.push({ requests, failures, users, cells: current.cells() });
        current.reset();
        requests = 0;
        failures = 0;
    };
    return {
        count: (responseMs, failed, isTimed) => {
            requests += 1;
            if (failed)
                failures += 1;
            if (isTimed)
                current.record(responseMs * 1000);
        },
        turn: (nowMs, users) => {
            while (closed.length < Math.floor(nowMs / 1000))
                close(users);
        },
        window: seconds => windowOf(closed.slice(Math.max(0, closed.length - seconds))),
        series: () => closed.map((second, index) => pointOf(second, index * 1000)),
        get length() {
            return closed.length;
        },
    };
}
function windowOf(seconds) {
    const times = makeHistogram();
    for (const { cells } of seconds)
        times.addCells(cells);
    const sum = (of) => seconds.reduce((all, second) => all + of(second), 0);
    return {
        times,
        requests: sum(({ requests }) => requests),
        failures: sum(({ failures }) => failures),
        seconds: seconds.length,
    };
}
function pointOf(second, atMs) {
    const { times } = windowOf([second]);
    return {
        atMs,
        throughput: second.requests,
        failuresPerSecond: second.failures,
        users: second.users,
        quantiles: charted.flatMap(q => {
            const us = times.quantile(q);
            return us === undefined ? [] : [[q, us / 1000]];
        }),
    };
}

;// CONCATENATED MODULE: ./node_modules/.compiled/load/pace.js

/** evenPace spaces arrivals in closed form: arrival i is due when the rate, summed up over time, has reached i. */
function evenPace(pieces) {
    const known = cumulated(pieces);
    return { planned: Math.ceil(withoutNoise(totalOf(known))), due: index => dueAt(known, index) };
}
/** poissonPace draws exponential gaps between arrivals, as of users who know nothing of each other; ask in rising order. */
function poissonPace(pieces, seed) {
    const known = cumulated(pieces);
    const random = (0,stats_random/* randomFrom */.cG)(seed);
    const drawn = [];
    return {
        planned: totalOf(known),
        due: index => {
            while (drawn.length <= index)
                drawn.push((drawn.at(-1) ?? 0) + gap(random));
            return dueAt(known, drawn[index] ?? Number.POSITIVE_INFINITY);
        },
    };
}
/**
 * spawning is the load while users spawn: `rate × spawned ÷ users`, so that nobody who has just spawned carries more than
 * his share. Arrival i is due at √(2·i·users ÷ (rate·spawnRate)) seconds (engine.md §13), which is a rate that rises evenly.
 */
function spawning(rate, users, spawnRate, seconds) {
    const spawned = users / spawnRate;
    if (spawned >= seconds)
        return [{ seconds, from: 0, to: (rate * seconds) / spawned }];
    return [
        { seconds: spawned, from: 0, to: rate },
        { seconds: seconds - spawned, from: rate, to: rate },
    ];
}
function cumulated(pieces) {
    let [after, before] = [0, 0];
    return pieces.map(piece => {
        const known = { ...piece, after, before };
        after += piece.seconds;
        before += arrivalsIn(piece);
        return known;
    });
}
function arrivalsIn({ seconds, from, to }) {
    return ((from + to) / 2) * seconds;
}
function totalOf(pieces) {
    const last = pieces.at(-1);
    return last === undefined ? 0 : last.before + arrivalsIn(last);
}
/** 0.1 × 30 is 3.0000000000000004 in binary, which is three arrivals and no fourth. */
function withoutNoise(count) {
    const whole = Math.round(count);
    return Math.abs(count - whole) < 1e-9 * Math.max(1, whole) ? whole : count;
}
function dueAt(pieces, arrivals) {
    const last = pieces.at(-1);
    if (last === undefined || arrivals >= withoutNoise(totalOf(pieces)))
        return undefined;
    const piece = pieces.findLast(({ before }) => withoutNoise(before) <= arrivals) ?? last;
    return (piece.after + secondsFor(piece, Math.max(0, arrivals - piece.before))) * 1000;
}
/** Solves from·t + slope·t²÷2 = count for t, in the form that stays exact where the slope is small. */
function secondsFor({ seconds, from, to }, count) {
    if (count === 0)
        return 0;
    const slope = (to - from) / seconds;
    const root = Math.sqrt(Math.max(0, from * from + 2 * slope * count));
    return (2 * count) / (from + root);
}
function gap(random) {
    return -Math.log(1 - random());
}

;// CONCATENATED MODULE: ./node_modules/.compiled/load/shape.js

/** durationOf is how long a load lasts, in ms. */
function durationOf(load) {
    return load.kind === 'open' ? load.stages.reduce((sum, { durationMs }) => sum + durationMs, 0) : load.durationMs;
}
/** spawnMsOf is how long users spawn, in ms; what is due meanwhile is shown and not judged. */
function spawnMsOf(load) {
    return load.kind === 'open' ? 0 : Math.min(load.durationMs, (load.users / load.spawnRate) * 1000);
}
/** crewOf is how many users carry a load: open arrivals need as many as connections may be open. */
function crewOf(load, mostConnections) {
    switch (load.kind) {
        case 'open':
            return { most: mostConnections };
        case 'carried':
            return { most: load.users, spawnRate: load.spawnRate };
        case 'closed':
            return { most: load.users };
        default:
            return load;
    }
}
/** paceOf is when arrivals are due; closed users have no pace. */
function paceOf(load, seed) {
    const pieces = piecesOf(load);
    return load.arrivals === 'poisson' ? poissonPace(pieces, seed) : evenPace(pieces);
}
/** peakRate is the highest rate of a load, per second. */
function peakRate(load) {
    return load.kind === 'carried' ? load.rate : Math.max(0, ...load.stages.flatMap(({ from, to }) => [from, to]));
}
function piecesOf(load) {
    if (load.kind === 'carried')
        return spawning(load.rate, load.users, load.spawnRate, load.durationMs / 1000);
    return load.stages.map(({ from, to, durationMs }) => ({ from, to, seconds: durationMs / 1000 }));
}

;// CONCATENATED MODULE: ./node_modules/.compiled/load/timers.js

/** makeTimers makes an empty set. */
function makeTimers() {
    const [once, often] = [new Set(), new Set()];
    const at = (moment, act) => {
        const timer = setTimeout(() => {
            once.delete(timer);
            // Timers count whole milliseconds, and may fire almost two of them early.
            if (external_node_perf_hooks_.performance.now() < moment)
                at(moment, act);
            else
                act();
        }, Math.max(0, Math.ceil(moment - external_node_perf_hooks_.performance.now())));
        once.add(timer);
    };
    return {
        at,
        every: (ms, act) => {
            often.add(setInterval(act, ms));
        },
        close: () => {
            for (const timer of once)
                clearTimeout(timer);
            for (const timer of often)
                clearInterval(timer);
        },
    };
}

;// CONCATENATED MODULE: ./node_modules/.compiled/load/engine.js











/** start begins a run; its result comes when all that was due has ended, or the drain is over. */
function start(job) {
    const state = begin(job);
    const { load } = job;
    if (load.kind === 'closed')
        startClosed(state, load);
    else {
        const { began, lag } = state;
        const peak = peakRate(load);
        state.arrivals = startArrivals(paceOf(load, job.seed), { began, peakRate: peak, lag, come: () => serve(state) });
    }
    state.timers.every(sweepMs, () => sweep(state));
    state.timers.every(1000, () => turn(state));
    state.timers.at(state.began + state.durationMs, () => {
        state.crew.spawn(state.durationMs);
        state.timers.at(external_node_perf_hooks_.performance.now() + job.drainMs, () => stop(state, 'whole'));
        settleIfDone(state);
    });
    return { result: state.result, cancel: () => stop(state, 'cancelled') };
}
const sweepMs = 50;
const probeMs = 10;
/** How long an answer may take to hear that nobody waits for it any more. */
const hearMs = 1000;
function begin(job) {
    const { load } = job;
    const durationMs = durationOf(load);
    const judgedFromMs = Math.min(durationMs, Math.max(spawnMsOf(load), job.warmUpMs));
    const { promise: result, resolve: settle } = Promise.withResolvers();
    const state = {
        ...{ job, durationMs, judgedFromMs, result, settle },
        began: external_node_perf_hooks_.performance.now() + 2,
        crew: makeCrew({ ...crewOf(load, job.mostConnections), watchedFromMs: judgedFromMs }),
        ...{ judged: makeRecorder(), aside: makeRecorder(), seconds: makeSeconds(), lag: makeHistogram() },
        ...{ flights: makeFlights(), timers: makeTimers(), random: (0,stats_random/* randomFrom */.cG)(job.seed) },
        way: {
            transportTo: origin => job.transportTo(origin),
            timeoutMs: job.timeoutMs,
            now: () => external_node_perf_hooks_.performance.now(),
            at: (moment, act) => state.timers.at(moment, act),
            chance: () => state.random(),
            depart: flight => state.flights.add(flight),
            record: (sample, due) => record(state, sample, due),
            isOpen: () => !isOver(state),
        },
        ...{ arrivals: undefined, begun: 0, unfinished: 0, unsent: 0, ended: undefined, why: undefined },
    };
    return state;
}
function elapsed({ began }) {
    return external_node_perf_hooks_.performance.now() - began;
}
/** No arrival becomes due and no flow goes on; what is due may still be sent until the drain is over. */
function isOver(state) {
    return state.ended !== undefined || elapsed(state) >= state.durationMs;
}
function record(state, sample, due) {
    const isJudged = due - state.began >= state.judgedFromMs - 1e-6;
    const recorder = isJudged ? state.judged : state.aside;
    recorder.record(sample);
    const isTimed = sample.error === undefined || sample.isLate === true;
    state.seconds.count(sample.responseMs, sample.error !== undefined, isTimed);
}
/** Gives arrivals that wait to users that are idle. */
function serve(state) {
    const { arrivals, crew, job } = state;
    while (arrivals !== undefined && arrivals.waiting > 0 && state.ended === undefined) {
        const user = crew.take(elapsed(state));
        if (user === undefined)
            return;
        const iteration = job.deal();
        if (iteration === undefined) {
            crew.giveBack(user, elapsed(state));
            stop(state, 'exhausted');
            return;
        }
        const arrival = arrivals.next();
        if (arrival !== undefined)
            carry(state, user, iteration, arrival);
    }
}
function carry(state, user, iteration, arrival) {
    state.begun += 1;
    run({ user, ...iteration, ...arrival, taken: external_node_perf_hooks_.performance.now() }, state.way, () => {
        state.crew.giveBack(user, elapsed(state));
        serve(state);
        settleIfDone(state);
    });
}
/** Closed users begin one after the other, and each goes on for itself. */
function startClosed(state, load) {
    for (let index = 0; index < load.users; index += 1) {
        const due = state.began + (index * 1000) / load.spawnRate;
        state.timers.at(due, () => {
            const user = state.crew.take(elapsed(state));
            if (user !== undefined)
                iterate(state, load, user);
        });
    }
    // Who is slow to come back to a tick is slow to come back to an answer.
    let tick = state.began + probeMs;
    state.timers.every(probeMs, () => {
        const now = external_node_perf_hooks_.performance.now();
        state.lag.record(Math.max(0, now - tick) * 1000);
        tick = now + probeMs;
    });
}
function iterate(state, load, user) {
    const iteration = isOver(state) ? undefined : state.job.deal();
    if (iteration === undefined) {
        state.crew.giveBack(user, elapsed(state));
        if (isOver(state))
            settleIfDone(state);
        else
            stop(state, 'exhausted');
        return;
    }
    state.begun += 1;
    const now = external_node_perf_hooks_.performance.now();
    let isUnderWay = false;
    run({ user, ...iteration, due: now, picked: now, taken: now }, state.way, () => {
        const next = nextOf(state, load, now);
        // What fails before anything was sent leaves other events their turn.
        if (isUnderWay && next <= external_node_perf_hooks_.performance.now())
            iterate(state, load, user);
        else
            state.timers.at(next, () => iterate(state, load, user));
        settleIfDone(state);
    });
    isUnderWay = true;
}
function nextOf({ random }, { between }, begun) {
    if (between.kind === 'pacing')
        return begun + between.everyMs;
    return external_node_perf_hooks_.performance.now() + between.fromMs + (between.toMs - between.fromMs) * random();
}
function sweep({ flights, job }) {
    const now = external_node_perf_hooks_.performance.now();
    for (const flight of flights.all()) {
        if (flight.deadline <= now)
            flight.end('timeout', `timeout after ${job.timeoutMs / 1000} s`);
    }
}
function turn(state) {
    const { crew, seconds, job, durationMs } = state;
    const elapsedMs = elapsed(state);
    crew.spawn(elapsedMs);
    seconds.turn(Math.min(elapsedMs, durationMs), crew.size);
    job.onSecond?.(progressOf(state, elapsedMs));
    const why = isOver(state) ? undefined : job.shouldAbort?.(count => seconds.window(count), elapsedMs);
    if (why === undefined)
        return;
    state.why = why;
    stop(state, 'aborted');
}
function progressOf({ crew, seconds, job, judged, aside, durationMs, arrivals }, elapsedMs) {
    const { times, requests, failures } = seconds.window(1);
    const [p50, p95, p99] = [0.5, 0.95, 0.99].map(q => times.quantile(q));
    return {
        ...{ elapsedMs, durationMs, isSpawning: elapsedMs < spawnMsOf(job.load) },
        ...{ users: crew.size, busy: crew.busy, waiting: arrivals?.waiting ?? 0 },
        requests: judged.requests + aside.requests,
        failures: judged.failures + aside.failures,
        ...{ perSecond: requests, failuresPerSecond: failures },
        ...(p50 !== undefined && { p50Ms: p50 / 1000 }),
        ...(p95 !== undefined && { p95Ms: p95 / 1000 }),
        ...(p99 !== undefined && { p99Ms: p99 / 1000 }),
    };
}
/** A pump that was held up at the end has still to pick up what became due before it. */
function settleIfDone(state) {
    const { flights, arrivals } = state;
    const isServed = arrivals === undefined || (arrivals.isWhole && arrivals.waiting === 0);
    if (isOver(state) && state.ended === undefined && flights.size === 0 && isServed)
        stop(state, 'whole');
}
/** What is in flight is at least as old as it is, and what was never sent as well. */
function stop(state, how) {
    if (state.ended !== undefined)
        return;
    state.ended = how;
    const at = elapsed(state);
    state.timers.close();
    state.arrivals?.close();
    for (let left = state.arrivals?.next(); left !== undefined; left = state.arrivals?.next())
        unsent(state, left);
    for (const flight of state.flights.all()) {
        state.unfinished += 1;
        flight.end('cancelled', 'unfinished when the run ended');
    }
    settleWhenHeard(state, at, external_node_perf_hooks_.performance.now() + hearMs);
}
/** A transport may tell only later that it ended a request. */
function settleWhenHeard(state, at, until) {
    if (state.flights.size === 0 || external_node_perf_hooks_.performance.now() >= until)
        settle(state, at);
    else
        setTimeout(() => settleWhenHeard(state, at, until), 2);
}
function settle(state, at) {
    const { judged, aside, seconds, lag, crew, arrivals, judgedFromMs, durationMs } = state;
    seconds.turn(Math.min(Math.ceil(at / 1000) * 1000, durationMs), crew.size);
    const judgedToMs = Math.max(judgedFromMs, Math.min(at, durationMs));
    const judgedMs = judgedToMs - judgedFromMs;
    crew.close();
    state.settle({
        ...{ judged, aside, judgedFromMs, judgedToMs, seconds, pumpLag: lag },
        // An arrival for which there was no data left was none.
        planned: arrivals === undefined || state.ended === 'exhausted' ? state.begun : arrivals.planned,
        late: arrivals?.late ?? 0,
        ...{ sent: state.begun, unfinished: state.unfinished, unsent: state.unsent, users: crew.size },
        usersBusy: judgedMs > 0 ? Math.min(1, crew.allBusyMs(judgedToMs) / judgedMs) : 0,
        ended: state.ended ?? 'whole',
        ...(state.why !== undefined && { why: state.why }),
    });
}
function unsent(state, { due }) {
    if (state.ended === 'exhausted')
        return;
    state.unsent += 1;
    const { steps: [step] = [], values = new Map() } = state.job.deal() ?? {};
    if (step === undefined)
        return;
    const error = 'never sent: every user was busy';
    const { method } = step;
    record(state, { method, name: step.nameOf(values), responseMs: external_node_perf_hooks_.performance.now() - due, bytes: 0, error, isLate: true }, due);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./node_modules/.compiled/load/health.js


/** Above these a figure is named as a cause; none of them alone says that a run is no evidence (engine.md §13). */
const worthNaming = { loop: 0.8, delayMs: 20, throttled: 0.2, steal: 0.02, pressure: 0.5 };
/** watchHealth begins to watch. */
function watchHealth() {
    const loop = external_node_perf_hooks_.performance.eventLoopUtilization();
    const delay = (0,external_node_perf_hooks_.monitorEventLoopDelay)({ resolution: 10 });
    delay.enable();
    const before = { cpu: cpuTimes(), throttling: throttling(), pressureUs: pressureUs(), at: external_node_perf_hooks_.performance.now() };
    return {
        causes: () => {
            delay.disable();
            const { utilization } = external_node_perf_hooks_.performance.eventLoopUtilization(loop);
            const wallUs = (external_node_perf_hooks_.performance.now() - before.at) * 1000;
            const waited = pressureUs() - before.pressureUs;
            return [
                ...named(utilization, worthNaming.loop, share => `its thread was busy ${share} of the time`),
                ...(delay.percentile(99) / 1e6 > worthNaming.delayMs
                    ? [`its event loop was held up by ${Math.round(delay.percentile(99) / 1e6)} ms at p99`]
                    : []),
                ...named(throttled(before.throttling, throttling()), worthNaming.throttled, share => `its CPU quota ran out in ${share} of the periods`),
                ...named(stolen(before.cpu, cpuTimes()), worthNaming.steal, share => `${share} of the CPU was stolen by other machines`),
                ...named(waited / wallUs, worthNaming.pressure, share => `something waited for a CPU ${share} of the time`),
            ];
        },
    };
}
function named(share, limit, words) {
    return share > limit ? [words(`${Math.round(share * 100)} %`)] : [];
}
function cpuTimes() {
    const [, ...times] = textOf('/proc/stat').split('\n', 1)[0]?.split(/\s+/).map(Number) ?? [];
    return { all: times.reduce((sum, time) => sum + time, 0), steal: times[7] ?? 0 };
}
function stolen(before, after) {
    return after.all > before.all ? (after.steal - before.steal) / (after.all - before.all) : 0;
}
function throttling() {
    const text = textOf('/sys/fs/cgroup/cpu.stat') || textOf('/sys/fs/cgroup/cpu/cpu.stat');
    const figure = (name) => Number(new RegExp(`^${name} (\\d+)`, 'm').exec(text)?.[1] ?? 0);
    return { periods: figure('nr_periods'), throttled: figure('nr_throttled') };
}
function throttled(before, after) {
    return after.periods > before.periods ? (after.throttled - before.throttled) / (after.periods - before.periods) : 0;
}
/** Microseconds in which something waited for a CPU, since the machine began. */
function pressureUs() {
    return Number(/^some .*total=(\d+)/m.exec(textOf('/proc/pressure/cpu'))?.[1] ?? 0);
}
/** Not every machine has these files. */
function textOf(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch {
        return '';
    }
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./node_modules/.compiled/load/content.js

/** Most bytes that come out of a compressed body; what would be more stays compressed. */
const mostBytes = 16 * 1024 * 1024;
const opened = new WeakMap();
/** contentOf opens the body of an answer: once, however many expectations and captures look at it. */
function contentOf(answer) {
    const known = opened.get(answer);
    if (known !== undefined)
        return known;
    const content = content_open(answer);
    opened.set(answer, content);
    return content;
}
/** headersOf lists the values of a header, by its name in lower case. */
function headersOf(answer, name) {
    return answer.headers.filter((_, at, all) => at % 2 === 1 && all[at - 1] === name);
}
function content_open(answer) {
    const body = answer.body ?? Buffer.alloc(0);
    const bytes = decompressed(body, headersOf(answer, 'content-encoding').join());
    let json;
    let isRead = false;
    return {
        bytes,
        get json() {
            if (!isRead)
                json = parsed(bytes);
            isRead = true;
            return json;
        },
    };
}
function parsed(bytes) {
    try {
        const value = JSON.parse(bytes.toString('utf8').replace(/^\ufeff/, ''));
        return { value };
    }
    catch {
        return undefined;
    }
}
function decompressed(body, encoding) {
    const decompress = decompressors.get(encoding.trim().toLowerCase());
    if (decompress === undefined || body.length === 0)
        return body;
    try {
        return decompress(body, { maxOutputLength: mostBytes });
    }
    catch {
        return body;
    }
}
const decompressors = new Map([
    ['gzip', external_node_zlib_.gunzipSync],
    ['x-gzip', external_node_zlib_.gunzipSync],
    ['deflate', external_node_zlib_.inflateSync],
    ['br', external_node_zlib_.brotliDecompressSync],
    ['zstd', external_node_zlib_.zstdDecompressSync],
]);

;// CONCATENATED MODULE: ./node_modules/.compiled/load/jsonpath.js

/** Levels below a value that `..name` looks at. */
const deepest = 100;
/** Values that are looked at in one search, however its parts multiply. */
const mostVisits = 1_000_000;
/** compileJsonPath reads the subset of RFC 9535 that stands in this file; throws `jsonpath-syntax`. */
function compileJsonPath(text, source) {
    const refuse = (why) => new errors/* UserError */.y('jsonpath-syntax', { ...source, path: text, why });
    if (!text.startsWith('$'))
        throw refuse('it does not begin with `$`');
    const parts = [];
    for (let at = 1; at < text.length;) {
        const read = partAt(text, at);
        if (read === undefined)
            throw refuse(`\`${text.slice(at, at + 20)}\` is unknown here`);
        parts.push(read.part);
        at += read.length;
    }
    return { text, parts };
}
/**
 * find lists what a path leads to, in the order of the document: nothing where it leads nowhere. It takes any value, sees
 * own members of plain data alone (a text has no length), and ends after a million steps.
 */
function find(path, value) {
    const visits = { left: mostVisits };
    return path.parts.reduce((found, part) => found.flatMap(one => step(part, one, visits)), [value]);
}
/** textOf is a found value as a text: a text as it is, anything else as JSON; undefined for null and what can't be written. */
function jsonpath_textOf(value) {
    if (typeof value === 'string')
        return value;
    if (value === null)
        return undefined;
    try {
        return JSON.stringify(value);
    }
    catch {
        // Nested too deeply to be written, or a circle.
        return undefined;
    }
}
const shapes = [
    [/\.\.([\p{L}\p{N}_-]+)/uy, name => ({ kind: 'deep', name })],
    [/\.([\p{L}\p{N}_-]+)/uy, name => ({ kind: 'name', name })],
    [/\[(\*)\]/y, () => ({ kind: 'all' })],
    [/\[(0|-?[1-9]\d{0,8})\]/y, index => ({ kind: 'index', index: Number(index) })],
    [/\['((?:[^'\\]|\\['"\\])*)'\]/y, name => ({ kind: 'name', name: unescaped(name) })],
    [/\["((?:[^"\\]|\\['"\\])*)"\]/y, name => ({ kind: 'name', name: unescaped(name) })],
];
function partAt(text, at) {
    for (const [shape, part] of shapes) {
        shape.lastIndex = at;
        const match = shape.exec(text);
        if (match !== null)
            return { part: part(match[1] ?? ''), length: match[0].length };
    }
    return undefined;
}
function unescaped(text) {
    return text.replace(/\\(.)/g, '$1');
}
function step(part, value, visits) {
    visits.left -= 1;
    if (visits.left < 0)
        return [];
    switch (part.kind) {
        case 'name':
            return member(value, part.name);
        case 'index':
            return jsonpath_element(value, part.index);
        case 'all':
            return childrenOf(value);
        case 'deep':
            return deep(value, part.name, visits);
        default:
            return part;
    }
}
/** An object that is no list: a list has members of its own, like `length`. */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function member(value, name) {
    const own = isObject(value) ? Object.getOwnPropertyDescriptor(value, name) : undefined;
    return own === undefined || !('value' in own) ? [] : [own.value];
}
function jsonpath_element(value, index) {
    if (!Array.isArray(value))
        return [];
    const at = index < 0 ? value.length + index : index;
    return at >= 0 && at < value.length ? [value[at]] : [];
}
function childrenOf(value) {
    if (Array.isArray(value))
        return value;
    return isObject(value) ? Object.keys(value).flatMap(key => member(value, key)) : [];
}
/** Without recursion, a parent before its children. */
function deep(top, name, visits) {
    const found = [];
    const waiting = [{ value: top, depth: 0 }];
    for (let next = waiting.pop(); next !== undefined && visits.left > 0; next = waiting.pop()) {
        const { value, depth } = next;
        visits.left -= 1;
        found.push(...member(value, name));
        if (depth < deepest) {
            for (const child of childrenOf(value).toReversed())
                waiting.push({ value: child, depth: depth + 1 });
        }
    }
    return found;
}

// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(30714);
;// CONCATENATED MODULE: ./node_modules/.compiled/load/pattern.js


/** Longest pattern, in signs. */
const longest = 1000;
/** Up to so many repeats a group is seen as written out. */
const fewRepeats = 8;
/** Ways that a pattern may have to match one place, beside its repeats. */
const mostChoices = 10_000;
/** Signs that a pattern has with its repeats written out. */
const mostSigns = 10_000;
/** Steps that take less than 100 ms, even slow ones; where a text may take more, time is limited to that. */
const mostSteps = 1e7;
const mostMs = 100;
/**
 * compilePattern reads a regular expression whose time is bounded: groups whose repeats can match the same text in many
 * ways, and references back, are refused (`pattern-slow`), as is what can't be read (`pattern-syntax`). On a long text a
 * search that lasts 100 ms finds nothing, and is not made again.
 */
function compilePattern(pattern, source) {
    const { expression, group } = expressionOf(pattern, source);
    const { degree, choices, signs } = costOf(pattern, source);
    let isTooSlow = false;
    return {
        find: text => {
            if (isTooSlow)
                return undefined;
            const match = limited(expression, text, signs * choices * text.length ** (degree + 1) > mostSteps);
            isTooSlow = match === 'too slow';
            return match === null || match === 'too slow' ? undefined : match[group];
        },
    };
}
function expressionOf(pattern, source) {
    const refuse = (why) => new errors/* UserError */.y('pattern-syntax', { ...source, pattern, why });
    if (pattern.length > longest)
        throw refuse(`it is longer than ${longest} signs`);
    try {
        const expression = new RegExp(pattern, 'u');
        return { expression, group: new RegExp(`${pattern}|`, 'u').exec('')?.length === 1 ? 0 : 1 };
    }
    catch (error) {
        throw refuse(error instanceof Error ? (error.message.split(': ').at(-1) ?? '') : 'it is none');
    }
}
let room;
/** V8 looks for the end of the time whenever it goes back in a text; nothing else can stop a search, so it costs 0.15 ms. */
function limited(expression, text, isLong) {
    try {
        if (!isLong)
            return expression.exec(text);
        room ??= makeRoom();
        const { script, context } = room;
        Object.assign(context, { expression, text });
        return script.runInContext(context, { timeout: mostMs });
    }
    catch {
        return 'too slow';
    }
    finally {
        if (isLong && room !== undefined)
            room.context.text = '';
    }
}
function makeRoom() {
    const context = { expression: undefined, text: '' };
    (0,external_node_vm_.createContext)(context);
    return { script: new external_node_vm_.Script('expression.exec(text)'), context };
}
const nothing = { degree: 0, choices: 1, signs: 0, varies: false };
const plain = { ...nothing, signs: 1 };
function costOf(pattern, source) {
    const refuse = (why) => new errors/* UserError */.y('pattern-slow', { ...source, pattern, why });
    const reader = { pattern, at: 0, refuse };
    const cost = alternatives(reader);
    if (cost.choices > mostChoices)
        throw refuse('too many choices');
    if (cost.signs > mostSigns)
        throw refuse('too many repeats');
    return cost;
}
function alternatives(reader) {
    let cost = sequence(reader);
    while (reader.pattern[reader.at] === '|') {
        reader.at += 1;
        const other = sequence(reader);
        cost = {
            degree: Math.max(cost.degree, other.degree),
            choices: cost.choices + other.choices,
            signs: cost.signs + other.signs,
            varies: true,
        };
    }
    return cost;
}
function sequence(reader) {
    let cost = nothing;
    while (reader.at < reader.pattern.length && !/[|)]/.test(reader.pattern[reader.at] ?? '')) {
        const next = repeated(reader, atom(reader));
        cost = {
            degree: cost.degree + next.degree,
            choices: cost.choices * next.choices,
            signs: cost.signs + next.signs,
            varies: cost.varies || next.varies,
        };
    }
    return cost;
}
function atom(reader) {
    const { pattern, at } = reader;
    switch (pattern[at]) {
        case '(':
            return group(reader);
        case '[':
            reader.at += /^\[(?:[^\]\\]|\\[\s\S])*\]/.exec(pattern.slice(at))?.[0].length ?? 1;
            return plain;
        case '\\':
            if (/[1-9k]/.test(pattern[at + 1] ?? ''))
                throw reader.refuse('a reference back');
            reader.at += 2;
            return plain;
        default:
            reader.at += 1;
            return plain;
    }
}
function group(reader) {
    reader.at += /^\((?:\?(?:[=!:]|<[=!]|<[^>]*>|[a-z-]*:))?/.exec(reader.pattern.slice(reader.at))?.[0].length ?? 1;
    const cost = alternatives(reader);
    reader.at += 1;
    return cost;
}
function repeated(reader, inner) {
    const quantifier = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/.exec(reader.pattern.slice(reader.at));
    if (quantifier === null)
        return inner;
    reader.at += quantifier[0].length;
    const [least, most] = bounds(quantifier);
    if (most > fewRepeats && (inner.varies || inner.degree > 0)) {
        throw reader.refuse('a repeated group with a repeat or alternatives in it');
    }
    const signs = inner.signs * (Number.isFinite(most) ? most : Math.max(1, least));
    if (most > fewRepeats)
        return { degree: most === least ? 0 : 1, choices: 1, signs, varies: most !== least };
    return {
        degree: inner.degree * most,
        choices: inner.choices ** most * (most - least + 1),
        signs,
        varies: inner.varies || most !== least,
    };
}
function bounds([quantifier, from = '0', comma, to]) {
    switch (quantifier[0]) {
        case '*':
            return [0, Number.POSITIVE_INFINITY];
        case '+':
            return [1, Number.POSITIVE_INFINITY];
        case '?':
            return [0, 1];
        default:
            return [Number(from), comma === '' ? Number(from) : to === '' ? Number.POSITIVE_INFINITY : Number(to)];
    }
}

;// CONCATENATED MODULE: ./node_modules/.compiled/load/capture.js



/** Most bytes of a body that a pattern is tried on. */
const capture_mostBytes = 1024 * 1024;
/** compileCaptures prepares captures; throws `jsonpath-syntax`, `pattern-syntax` and `pattern-slow`. */
function compileCaptures(captures, source) {
    return {
        needsBody: captures.some(({ from }) => from !== 'header'),
        names: captures.map(({ name }) => name),
        takers: captures.map(capture => takerOf(capture, source)),
    };
}
/**
 * capture adds what an answer has to the values of an iteration; its result is undefined, or the error text of the first
 * that the answer lacks. Of several found by a path it is the first; an object or a list is taken as JSON, null is nothing.
 */
function capture({ takers }, answer, values) {
    for (const { name, missing, take } of takers) {
        const value = take(answer);
        if (value === undefined)
            return missing;
        values.set(name, value);
    }
    return undefined;
}
function takerOf(capture, source) {
    const { name } = capture;
    const missing = (where) => `nothing to capture for ${name} at ${where}`;
    switch (capture.from) {
        case 'jsonpath': {
            const path = compileJsonPath(capture.path, source);
            const take = (answer) => jsonpath_textOf(find(path, contentOf(answer).json?.value)[0]);
            return { name, missing: missing(capture.path), take };
        }
        case 'header': {
            const header = capture.header.toLowerCase();
            return { name, missing: missing(`header ${header}`), take: answer => headersOf(answer, header)[0] };
        }
        case 'regex': {
            const pattern = compilePattern(capture.pattern, source);
            const take = (answer) => pattern.find(contentOf(answer).bytes.toString('utf8', 0, capture_mostBytes));
            return { name, missing: missing(`/${capture.pattern}/`), take };
        }
        default:
            return capture;
    }
}

;// CONCATENATED MODULE: ./node_modules/.compiled/load/cookies.js
/** Most cookies of a jar; the oldest gives way. */
const mostCookies = 50;
/** Most bytes of a cookie's name and value; a larger one is left out. */
const cookies_mostBytes = 4096;
/** makeJar is an empty jar that works as RFC 6265 §5 says, for one host. */
function makeJar() {
    const cookies = new Map();
    let sorted = [];
    let nextEndMs = Number.POSITIVE_INFINITY;
    const sort = () => {
        sorted = [...cookies.values()].toSorted((a, b) => b.path.length - a.path.length);
        nextEndMs = sorted.reduce((first, { untilMs }) => Math.min(first, untilMs), Number.POSITIVE_INFINITY);
    };
    const expire = (nowMs) => {
        for (const [key, { untilMs }] of cookies)
            if (untilMs <= nowMs)
                cookies.delete(key);
        sort();
    };
    return {
        take: (headers, path, nowMs) => {
            const set = headers.filter((_, at) => at % 2 === 1 && headers[at - 1] === 'set-cookie');
            for (const text of set)
                put(cookies, cookieOf(text, path, nowMs));
            if (set.length > 0 || nextEndMs <= nowMs)
                expire(nowMs);
        },
        header: (path, isSecure) => {
            if (sorted.length === 0)
                return undefined;
            const asked = withoutQuery(path);
            const sent = sorted.filter(cookie => (isSecure || !cookie.isSecure) && covers(cookie.path, asked));
            return sent.length === 0 ? undefined : sent.map(({ pair }) => pair).join('; ');
        },
    };
}
/** One that is replaced keeps its place; one that has expired is taken out afterwards. */
function put(cookies, cookie) {
    if (cookie === undefined)
        return;
    cookies.set(`${cookie.path};${cookie.name}`, cookie);
    if (cookies.size <= mostCookies)
        return;
    const [oldest] = cookies.keys();
    if (oldest !== undefined)
        cookies.delete(oldest);
}
function cookieOf(text, path, nowMs) {
    const [pair = '', ...attributes] = text.split(';');
    const cut = pair.indexOf('=');
    const [name, value] = [pair.slice(0, cut).trim(), pair.slice(cut + 1).trim()];
    // A control character would be one in our own request.
    if (cut < 0 || name === '' || /[\0-\x1f\x7f]/.test(name + value))
        return undefined;
    if (Buffer.byteLength(name + value) > cookies_mostBytes)
        return undefined;
    const given = attributesOf(attributes);
    const own = given.get('path');
    return {
        name,
        pair: `${name}=${value}`,
        path: own?.startsWith('/') ? own : defaultPath(path),
        isSecure: given.has('secure'),
        untilMs: endOf(given, nowMs),
    };
}
/** By name in lower case; the last of a name counts. */
function attributesOf(texts) {
    return new Map(texts.map(text => {
        const [name = '', ...value] = text.split('=');
        return [name.trim().toLowerCase(), value.join('=').trim()];
    }));
}
/** Max-Age outranks Expires; one that can't be read counts as not given. */
function endOf(given, nowMs) {
    const age = given.get('max-age') ?? '';
    if (/^-?\d+$/.test(age))
        return Number(age) <= 0 ? Number.NEGATIVE_INFINITY : nowMs + Number(age) * 1000;
    const expires = given.get('expires') ?? '';
    const ms = Date.parse(/(?:GMT|UTC|Z|[+-]\d{4})$/i.test(expires) ? expires : `${expires} GMT`);
    return Number.isNaN(ms) ? Number.POSITIVE_INFINITY : ms;
}
function withoutQuery(path) {
    return path.split('?', 1)[0] ?? '';
}
function defaultPath(path) {
    const asked = withoutQuery(path);
    const end = asked.lastIndexOf('/');
    return end <= 0 ? '/' : asked.slice(0, end);
}
function covers(cookiePath, asked) {
    if (!asked.startsWith(cookiePath))
        return false;
    return asked.length === cookiePath.length || cookiePath.endsWith('/') || asked[cookiePath.length] === '/';
}

;// CONCATENATED MODULE: ./node_modules/.compiled/load/deck.js

/** Most cards of a deck, but one for each weight above 0 where there are more of them. */
const mostCards = 1000;
/**
 * makeDeck deals indexes from a seeded, shuffled deck: over each deck's length (from the first card on) the counts are
 * those of `cardsOf(weights)`, exactly, and each round has another order. A weight that is 0 or no number is never dealt.
 * Throws RangeError where no weight is above 0.
 */
function makeDeck(weights, seed) {
    const { counts } = cardsOf(weights);
    const cards = counts.flatMap((count, index) => Array(count).fill(index));
    if (cards.length === 0)
        throw new RangeError('a deck needs a weight above 0');
    return makeDealer(Uint32Array.from(cards), (0,stats_random/* randomFrom */.cG)(seed));
}
/**
 * makeDealer deals all cards, each once, and then again in another order (Fisher and Yates, a step a card, so that no
 * deal takes longer than another); it keeps and changes the array that it is given.
 */
function makeDealer(cards, random) {
    let at = 0;
    return () => {
        const from = at + Math.floor(random() * (cards.length - at));
        const card = cards[from] ?? 0;
        cards[from] = cards[at] ?? 0;
        cards[at] = card;
        at = at + 1 === cards.length ? 0 : at + 1;
        return card;
    };
}
/**
 * cardsOf is the smallest deck that keeps the weights exactly, of at most 1,000 cards (or one for each weight, where
 * there are more weights). Weights that fit none are rounded to the largest such deck, each above 0 to at least one card.
 */
function cardsOf(weights) {
    const shares = sharesOf(weights);
    const used = shares.filter(share => share > 0).length;
    const most = Math.max(mostCards, used);
    for (let size = used; size > 0 && size <= most; size += 1) {
        const counts = wholeCounts(shares, size);
        if (counts !== undefined)
            return { counts, isExact: true };
    }
    return { counts: nearestCounts(shares, most), isExact: used === 0 };
}
/** Scaled by the largest first, so that huge weights have a finite sum, and beside them a tiny one is not nothing. */
function sharesOf(weights) {
    const usable = weights.map(weight => (Number.isFinite(weight) && weight > 0 ? weight : 0));
    const largest = usable.reduce((most, weight) => Math.max(most, weight), 0);
    if (largest === 0)
        return usable;
    const scaled = usable.map(weight => (weight > 0 ? Math.max(1e-12, weight / largest) : 0));
    const sum = scaled.reduce((total, weight) => total + weight, 0);
    return scaled.map(weight => weight / sum);
}
/** The counts of a deck of this size if all are whole, beside the noise of binary fractions. */
function wholeCounts(shares, size) {
    const counts = [];
    for (const share of shares) {
        const count = Math.round(share * size);
        if (Math.abs(share * size - count) > 1e-9 * count)
            return undefined;
        counts.push(count);
    }
    return counts;
}
/** One card for each that has a share, and the others one by one to whoever lacks most of his; too many are taken back so. */
function nearestCounts(shares, size) {
    const counts = shares.map(share => (share > 0 ? Math.max(1, Math.floor(share * size)) : 0));
    const lack = (index) => (shares[index] ?? 0) * size - (counts[index] ?? 0);
    const byLack = counts.map((_, index) => index).toSorted((a, b) => lack(b) - lack(a));
    const left = size - counts.reduce((sum, count) => sum + count, 0);
    const used = byLack.filter(index => (shares[index] ?? 0) > 0);
    for (const index of used.slice(0, Math.max(0, left)))
        counts[index] = (counts[index] ?? 0) + 1;
    const largest = counts.indexOf(Math.max(...counts));
    if (left < 0)
        counts[largest] = Math.max(1, (counts[largest] ?? 0) + left);
    return counts;
}

;// CONCATENATED MODULE: ./node_modules/.compiled/load/template.js

/**
 * fill puts values into the gaps of a template. Throws RangeError for a name without a value: `namesOf` says before a run
 * which are needed.
 */
function fill(template, values) {
    if (template.fixed !== undefined)
        return template.fixed;
    let text = template.start;
    for (const { name, encode, after } of template.gaps) {
        const value = values.get(name);
        if (value === undefined)
            throw new RangeError(`\${${name}} has no value`);
        text += encode(value) + after;
    }
    return text;
}
/**
 * compileTemplate reads a text with `${name}` in it, whose values are filled in as they are; `$${` stands for `${`.
 * Throws `template-name`.
 */
function compileTemplate(text, source = nowhere) {
    return compile(text, source, { gap: asItIs, text: asItIs });
}
/**
 * compileJson is `compileTemplate` for a JSON text, which stays one for any value: inside a string the value is escaped, so
 * that `"${n}"` stays a string; elsewhere a value that is JSON is filled in as it is, and any other as a string.
 */
function compileJson(text, source = nowhere) {
    const template = compile(text, source, { gap: asItIs, text: asItIs });
    let isInside = endsInside(template.start, false);
    const gaps = template.gaps.map(gap => {
        const encode = isInside ? insideJsonString : asJson;
        isInside = endsInside(gap.after, isInside);
        return { ...gap, encode };
    });
    return { ...template, gaps };
}
/** compileForm is `compileTemplate` for `application/x-www-form-urlencoded`: no value ends its field. */
function compileForm(text, source = nowhere) {
    return compile(text, source, { gap: percentEncoded, text: asItIs });
}
/** compileHeader is `compileTemplate` for the value of a header: text and values go through `headerText`. */
function compileHeader(text, source = nowhere) {
    return compile(text, source, { gap: headerText, text: headerText });
}
/**
 * compilePath is `compileTemplate` for a path and query below a base. A value is percent-encoded and never adds a segment or
 * a parameter; but one at the very start is itself a path, or a URL at the base's origin. What can't stand in a request line
 * is percent-encoded, a fragment is left out.
 */
function compilePath(text, base, source = nowhere) {
    const template = compile(withoutFragment(text), source, { gap: segment, text: requestTarget });
    const [first, ...others] = template.gaps;
    if (first !== undefined && template.start === '') {
        const isFollowed = first.after.startsWith('/');
        return { ...template, gaps: [{ ...first, encode: value => below(base, value, isFollowed) }, ...others] };
    }
    const isBare = template.start === '' || /^[/?]/.test(template.start);
    const start = base.path + (isBare ? '' : '/') + template.start;
    const rooted = start.startsWith('/') ? start : `/${start}`;
    return { ...template, start: rooted, fixed: template.fixed === undefined ? undefined : rooted };
}
/** namesOf lists the names that templates need, each once. */
function namesOf(templates) {
    return new Set([...templates].flatMap(({ gaps }) => gaps.map(({ name }) => name)));
}
/** headerText is a text that can stand in a header: without line breaks, beyond ASCII as UTF-8, a sign a byte. */
function headerText(text) {
    const line = text.replace(/\r\n|[\0-\x08\x0a-\x1f\x7f]/g, ' ');
    return /^[\t\x20-\x7e]*$/.test(line) ? line : Buffer.from(line, 'utf8').toString('latin1');
}
/** Where a text is from if nobody says. */
const nowhere = { file: 'a request' };
function compile(text, source, encoders) {
    const names = [];
    const texts = [];
    let plain = '';
    let at = 0;
    for (const match of text.matchAll(/\$\$\{|\$\{[^}]*\}?/g)) {
        plain += text.slice(at, match.index);
        at = match.index + match[0].length;
        if (match[0] === '$${')
            plain += '${';
        else {
            names.push(nameIn(match[0], source));
            texts.push(encoders.text(plain));
            plain = '';
        }
    }
    texts.push(encoders.text(plain + text.slice(at)));
    const start = texts[0] ?? '';
    const gaps = names.map((name, index) => ({ name, encode: encoders.gap, after: texts[index + 1] ?? '' }));
    return { fixed: gaps.length === 0 ? start : undefined, start, gaps };
}
function nameIn(gap, source) {
    const name = gap.endsWith('}') ? gap.slice(2, -1) : '';
    if (!/^[A-Za-z_][\w.-]{0,99}$/.test(name)) {
        throw new errors/* UserError */.y('template-name', { ...source, text: gap.slice(0, 60), example: '${intent}' });
    }
    return name;
}
function asItIs(text) {
    return text;
}
/** Whether a JSON text ends within a string, if it began so. */
function endsInside(json, isInside) {
    let inside = isInside;
    for (let at = 0; at < json.length; at += 1) {
        if (json[at] === '"')
            inside = !inside;
        else if (inside && json[at] === '\\')
            at += 1;
    }
    return inside;
}
function insideJsonString(value) {
    return JSON.stringify(value).slice(1, -1);
}
function asJson(value) {
    return isJson(value) ? value : JSON.stringify(value);
}
function isJson(value) {
    if (!/^[-\d"[{tfn]/.test(value))
        return false;
    try {
        JSON.parse(value);
        return true;
    }
    catch {
        return false;
    }
}
/** Only what RFC 3986 calls unreserved is left: encodeURIComponent keeps some signs that servers give a meaning. */
function percentEncoded(value) {
    return encodeURIComponent(value.toWellFormed()).replace(/[!'()*]/g, sign => `%${hex(sign)}`);
}
/** A segment of dots would leave its place. */
function segment(value) {
    return value === '.' || value === '..' ? value.replaceAll('.', '%2E') : percentEncoded(value);
}
function hex(sign) {
    return sign.charCodeAt(0).toString(16).toUpperCase();
}
function requestTarget(text) {
    return text.toWellFormed().replace(/[^\w\-.~:/?[\]@!$&'()*+,;=%]+/g, encodeURIComponent);
}
function withoutFragment(text) {
    return text.split('#', 1)[0] ?? '';
}
/** A value that is a whole path, or a URL at this origin; any other is one segment. */
function below(base, value, isFollowed) {
    const origin = /^https?:\/\/[^/?#\\]*/i.exec(value)?.[0];
    if (origin !== undefined && URL.canParse(origin) && new URL(origin).origin === base.origin) {
        const rest = requestTarget(withoutFragment(value.slice(origin.length)));
        if (isFollowed && (rest === '' || rest === '/'))
            return '';
        return rest.startsWith('/') ? rest : `/${rest}`;
    }
    if (value.startsWith('/'))
        return base.path + requestTarget(withoutFragment(value));
    return `${base.path}/${segment(value)}`;
}

;// CONCATENATED MODULE: ./node_modules/.compiled/load/expectation.js



/** compileExpectations prepares expectations; throws `jsonpath-syntax` and `template-name`. */
function compileExpectations(expectations, source) {
    const statuses = [];
    const templates = [];
    const rules = [];
    for (const expectation of expectations) {
        if (expectation.kind === 'status')
            statuses.push(expectation.anyOf);
        else {
            const { rule, template } = compiled(expectation, source);
            rules.push(rule);
            if (template !== undefined)
                templates.push(template);
        }
    }
    const needsBody = expectations.some(({ kind }) => kind === 'body' || kind === 'jsonpath');
    return { needsBody, templates, statuses, rules };
}
/**
 * check is undefined for an answer of which all holds, else a short text for the table of failures: what is expected
 * stands in it as written, without values, so that it is one text for all answers. A status must be in one of the
 * ranges that are expected; where none is, it must be below 400.
 */
function check({ statuses, rules }, answer, values = none) {
    const { status } = answer;
    if (!isExpected(status, statuses))
        return `HTTP ${status}`;
    for (const rule of rules) {
        const wrong = rule(answer, values);
        if (wrong !== undefined)
            return wrong;
    }
    return undefined;
}
function isExpected(status, statuses) {
    if (statuses.length === 0)
        return status < 400;
    return statuses.every(anyOf => anyOf.some(([from, to]) => status >= from && status <= to));
}
const none = new Map();
function compiled(expectation, source) {
    switch (expectation.kind) {
        case 'header':
            return headerRule(expectation.name.toLowerCase(), expectation.contains, source);
        case 'body':
            return bodyRule(expectation.contains, source);
        case 'jsonpath':
            return jsonRule(expectation.path, expectation.equals, source);
        default:
            return expectation;
    }
}
function headerRule(name, contains, source) {
    const template = compileTemplate(contains, source);
    const wrong = `expected header ${name}${contains === '' ? '' : ` to contain ${quoted(contains)}`}`;
    const rule = (answer, values) => {
        const part = fill(template, values);
        return headersOf(answer, name).some(value => value.includes(part)) ? undefined : wrong;
    };
    return { rule, template };
}
function bodyRule(contains, source) {
    const template = compileTemplate(contains, source);
    const wrong = `expected body to contain ${quoted(contains)}`;
    const rule = (answer, values) => contentOf(answer).bytes.includes(fill(template, values), 0, 'utf8') ? undefined : wrong;
    return { rule, template };
}
/** Something must be found; and all that is found must be equal, if that is expected. */
function jsonRule(text, equals, source) {
    const path = compileJsonPath(text, source);
    const template = equals === undefined ? undefined : compileTemplate(equals, source);
    const wrong = `expected ${text}${equals === undefined ? '' : ` to be ${quoted(equals)}`}`;
    const rule = (answer, values) => {
        const { json } = contentOf(answer);
        if (json === undefined)
            return 'body is no JSON';
        const found = find(path, json.value);
        const wanted = template === undefined ? undefined : fill(template, values);
        const holds = found.length > 0 && (wanted === undefined || found.every(value => isEqual(value, wanted)));
        return holds ? undefined : wrong;
    };
    return { rule, ...(template && { template }) };
}
/** A number is equal however it is written, `1.0` and `1` alike. */
function isEqual(value, wanted) {
    if (value === null)
        return wanted === 'null';
    return jsonpath_textOf(value) === wanted || (typeof value === 'number' && wanted.trim() !== '' && Number(wanted) === value);
}
/** Long enough to know it again. */
function quoted(text) {
    return JSON.stringify(text.length > 60 ? `${text.slice(0, 59)}…` : text);
}

;// CONCATENATED MODULE: ./node_modules/.compiled/load/redirect.js
/**
 * redirected is the call that an answer asks for instead of the one that it answers (RFC 9110 §15.4); undefined where it asks
 * for none, and a text where it must not be followed: headers go to no other origin.
 * `cookie` is what the user's own cookies are at a path, where it keeps them.
 */
function redirected(call, { status, headers }, { origin, cookie }) {
    const [, location] = moves.has(status) ? (pairsOf(headers).find(([name]) => name === 'location') ?? []) : [];
    if (location === undefined)
        return undefined;
    const base = `${origin}${call.path}`;
    if (!URL.canParse(location, base))
        return `HTTP ${status}, then a redirect to what is no URL`;
    const url = new URL(location, base);
    if (url.origin !== origin)
        return `HTTP ${status}, then a redirect to another origin, which is not followed`;
    const path = `${url.pathname}${url.search}`;
    const isChanged = status === 303 ? call.method !== 'HEAD' : (status === 301 || status === 302) && call.method === 'POST';
    const kept = pairsOf(call.headers).filter(([name]) => {
        const lower = name.toLowerCase();
        return (lower !== 'cookie' || cookie === undefined) && !(isChanged && lower.startsWith('content-'));
    });
    const jar = cookie?.(path);
    return {
        ...call,
        path,
        headers: [...kept, ...(jar === undefined ? [] : [['cookie', jar]])].flat(),
        ...(isChanged && { method: 'GET', body: undefined }),
    };
}
const moves = new Set([301, 302, 303, 307, 308]);
function pairsOf(headers) {
    return headers.flatMap((name, index) => (index % 2 === 0 ? [[name, headers[index + 1] ?? '']] : []));
}

;// CONCATENATED MODULE: ./node_modules/.compiled/load/request.js





/**
 * compileStep prepares a step for a target. Throws UserError: `template-name`, `target-invalid`, `header-own`,
 * `value-unexpected`, `jsonpath-syntax`, `pattern-syntax` and `pattern-slow`.
 */
function compileStep(step, target) {
    const { source } = step;
    const { base, path, isAtTarget } = placed(step.path, target, source);
    const expectations = compileExpectations(step.expect, source);
    const captures = compileCaptures(step.capture, source);
    const { payload, type } = payloadOf(step.body, source);
    const headers = request_headersOf(step, type);
    const draft = {
        method: methodOf(step.method, source),
        path: compilePath(path, base, source),
        headers,
        flat: headers.every(([, { fixed }]) => fixed !== undefined) ? Object.freeze(flatOf(headers, new Map())) : undefined,
        body: payload,
        wantsBody: expectations.needsBody || captures.needsBody,
    };
    const name = compileTemplate(step.name, source);
    const needed = templatesOf(draft);
    return {
        step,
        name,
        origin: base.origin,
        isAtTarget,
        isSecure: isSafeWay(base.origin),
        names: namesOf([name, ...needed, ...expectations.templates]),
        expectations,
        captures,
        draft,
        fixed: needed.every(({ fixed }) => fixed !== undefined) ? Object.freeze(made(draft, new Map())) : undefined,
    };
}
/**
 * callOf is the call of a step in an iteration: the same frozen object each time where nothing in it changes. The cookies
 * of a jar go to the target alone.
 */
function callOf(compiled, values, jar) {
    const call = compiled.fixed ?? made(compiled.draft, values);
    const cookies = compiled.isAtTarget ? jar?.header(call.path, compiled.isSecure) : undefined;
    return cookies === undefined ? call : { ...call, headers: withCookies(call.headers, cookies) };
}
/** nameOf is what a request of an iteration is recorded under. */
function nameOf({ name }, values) {
    return fill(name, values);
}
function made({ method, path, headers, flat, body, wantsBody }, values) {
    return {
        method,
        path: fill(path, values),
        headers: flat ?? flatOf(headers, values),
        body: bodyOf(body, values),
        wantsBody,
    };
}
function flatOf(headers, values) {
    return headers.flatMap(([name, value]) => [name, fill(value, values)]);
}
function bodyOf(payload, values) {
    switch (payload.kind) {
        case 'none':
            return undefined;
        case 'text':
            return fill(payload.text, values);
        case 'bytes':
            return payload.bytes;
        case 'pieces':
            return Buffer.concat(payload.pieces.map(piece => (piece instanceof Uint8Array ? piece : Buffer.from(fill(piece, values)))));
        default:
            return payload;
    }
}
function templatesOf({ path, headers, body }) {
    const inBody = body.kind === 'text' ? [body.text] : body.kind === 'pieces' ? body.pieces.filter(piece => 'gaps' in piece) : [];
    return [path, ...headers.map(([, value]) => value), ...inBody];
}
/** A request has one cookie header. */
function withCookies(headers, cookies) {
    const at = headers.findIndex((name, index) => index % 2 === 0 && name.toLowerCase() === 'cookie');
    return at < 0 ? [...headers, 'cookie', cookies] : headers.with(at + 1, `${headers[at + 1] ?? ''}; ${cookies}`);
}
/** A whole URL stands for itself, a path is below the target. */
function placed(path, target, source) {
    const [, scheme, rest = ''] = /^([a-z][a-z\d+.-]*:)\/\/(.*)$/is.exec(path) ?? [];
    const own = urlOf(target, source);
    if (scheme === undefined) {
        return { base: { origin: own.origin, path: own.pathname.replace(/\/+$/, '') }, path, isAtTarget: true };
    }
    const authority = /^[^/?#]*/.exec(rest)?.[0] ?? '';
    const { origin } = urlOf(`${scheme}//${authority}`, source);
    return { base: { origin, path: '' }, path: rest.slice(authority.length), isAtTarget: origin === own.origin };
}
function urlOf(text, source) {
    const refuse = (why) => new errors/* UserError */.y('target-invalid', { ...source, text, why });
    if (text.includes('${'))
        throw refuse('has a variable in its host');
    if (!/^https?:\/\//i.test(text) || !URL.canParse(text))
        throw refuse('is no http(s) URL');
    const url = new URL(text);
    if (url.username !== '' || url.password !== '')
        throw refuse('holds a name or password, which belong in `auth`');
    return url;
}
function isSafeWay(origin) {
    const { protocol, hostname } = new URL(origin);
    return protocol === 'https:' || /^(?:.*\.)?localhost$|^127\.|^\[::1\]$/.test(hostname);
}
function methodOf(method, source) {
    if (!isToken(method) || method.toUpperCase() === 'CONNECT') {
        throw new errors/* UserError */.y('value-unexpected', { ...source, found: method, expected: 'a method like `GET` or `POST`' });
    }
    return method.toUpperCase();
}
function isToken(text) {
    return /^[\w!#$%&'*+.^`|~-]+$/.test(text);
}
/** Headers that the connection writes, as they say how the request is carried. */
const ownHeaders = new Set([
    'host',
    'connection',
    'content-length',
    'transfer-encoding',
    'keep-alive',
    'proxy-connection',
    'upgrade',
    'expect',
]);
function request_headersOf({ headers, body, source }, type) {
    const given = headers
        // The type of a form names the boundary, which nobody else knows.
        .filter(([name]) => body?.kind !== 'multipart' || name.toLowerCase() !== 'content-type')
        .map(([name, value]) => [headerName(name, source), compileHeader(value, source)]);
    const isTyped = given.some(([name]) => name.toLowerCase() === 'content-type');
    return isTyped || type === '' ? given : [...given, ['content-type', compileHeader(type, source)]];
}
function headerName(name, source) {
    if (ownHeaders.has(name.toLowerCase()))
        throw new errors/* UserError */.y('header-own', { ...source, name });
    if (isToken(name))
        return name;
    throw new errors/* UserError */.y('value-unexpected', { ...source, found: name, expected: 'the name of a header' });
}
function payloadOf(body, source) {
    switch (body?.kind) {
        case undefined:
            return { payload: { kind: 'none' }, type: '' };
        case 'text':
            return { payload: { kind: 'text', text: compilerFor(body.escape)(body.text, source) }, type: body.type };
        case 'bytes':
            return { payload: { kind: 'bytes', bytes: body.bytes }, type: body.type };
        case 'multipart':
            return multipart(body.parts, source);
        default:
            return body;
    }
}
function compilerFor(kind) {
    switch (kind) {
        case 'json':
            return compileJson;
        case 'form':
            return compileForm;
        case 'none':
            return compileTemplate;
        default:
            return kind;
    }
}
function multipart(parts, source) {
    const boundary = boundaryOf(parts);
    const pieces = parts.flatMap(part => [
        Buffer.from(`--${boundary}\r\n${headOf(part)}`),
        typeof part.value === 'string' ? compileTemplate(part.value, source) : part.value,
        Buffer.from('\r\n'),
    ]);
    const end = Buffer.from(`--${boundary}--\r\n`);
    return {
        payload: { kind: 'pieces', pieces: request_joined([...pieces, end]) },
        type: `multipart/form-data; boundary=${boundary}`,
    };
}
function headOf({ name, fileName, type }) {
    const file = fileName === undefined ? '' : `; filename="${quotable(fileName)}"`;
    const typed = type === undefined ? '' : `Content-Type: ${headerText(type)}\r\n`;
    return `Content-Disposition: form-data; name="${quotable(name)}"${file}\r\n${typed}\r\n`;
}
/** As browsers write names in quotes. */
function quotable(text) {
    return text.toWellFormed().replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
/** Pieces without gaps are made bytes once, and those beside each other one. */
function request_joined(pieces) {
    const out = [];
    for (const piece of pieces) {
        const bytes = piece instanceof Uint8Array ? piece : piece.fixed === undefined ? undefined : Buffer.from(piece.fixed);
        const last = out.at(-1);
        if (bytes !== undefined && last instanceof Uint8Array)
            out[out.length - 1] = Buffer.concat([last, bytes]);
        else
            out.push(bytes ?? piece);
    }
    return out;
}
/** The same for the same parts, and in none of them as they are written. */
function boundaryOf(parts) {
    const written = JSON.stringify(parts.map(({ name, value, fileName }) => [name, value.length, fileName]));
    for (let salt = 0;; salt += 1) {
        const boundary = `load-test-${request_hex((0,stats_random/* hash */.tW)(`${salt} ${written}`))}${request_hex((0,stats_random/* hash */.tW)(`${written} ${salt}`))}`;
        if (!parts.some(({ value }) => Buffer.from(value).includes(boundary)))
            return boundary;
    }
}
function request_hex(number) {
    return number.toString(16).padStart(8, '0');
}

;// CONCATENATED MODULE: ./node_modules/.compiled/load/values.js


/**
 * makeValues draws the variables of iterations by a seed: the same seed gives the same values in the same order, on every
 * machine, and a variable keeps its values when another is added. Call `next` once for each iteration.
 */
function makeValues(variables, seed) {
    const sources = variables.map(variable => [variable.name, sourceOf(variable, seed)]);
    let isExhausted = false;
    return {
        next: () => {
            const values = new Map();
            for (const [name, source] of sources) {
                const value = isExhausted ? undefined : source();
                isExhausted ||= value === undefined;
                if (value !== undefined)
                    values.set(name, value);
            }
            return isExhausted ? 'exhausted' : values;
        },
    };
}
function sourceOf(variable, seed) {
    const own = (0,stats_random/* hash */.tW)(`${seed} ${variable.name}`);
    switch (variable.kind) {
        case 'choice': {
            const deal = makeDeck(variable.weights, own);
            return () => variable.values[deal()] ?? '';
        }
        case 'rows':
            return rows(variable.values, variable.order, own);
        case 'uuid':
            return uuids(own);
        case 'integer':
            return integers(variable.from, variable.to, (0,stats_random/* randomFrom */.cG)(own));
        case 'words':
            return wordsOf(variable.count, (0,stats_random/* randomFrom */.cG)(own));
        default:
            return variable;
    }
}
function rows(values, order, seed) {
    if (values.length === 0)
        return () => undefined;
    if (order === 'shuffled') {
        const deal = makeDealer(Uint32Array.from(values, (_, index) => index), (0,stats_random/* randomFrom */.cG)(seed));
        return () => values[deal()];
    }
    let at = -1;
    return () => {
        at = order === 'sequential' && at + 1 === values.length ? 0 : at + 1;
        return values[at];
    };
}
/** Version 4, variant 10; two generators of 32 bits, so that two variables hardly ever meet in one sequence. */
function uuids(seed) {
    const [first, second] = [(0,stats_random/* randomFrom */.cG)(seed), (0,stats_random/* randomFrom */.cG)((0,stats_random/* hash */.tW)(`${seed} uuid`))];
    return () => {
        const a = values_hex(first) + values_hex(second);
        const b = values_hex(second) + values_hex(first);
        const variant = (8 + (Number.parseInt(b.charAt(0), 16) % 4)).toString(16);
        return `${a.slice(0, 8)}-${a.slice(8, 12)}-4${a.slice(13)}-${variant}${b.slice(1, 4)}-${b.slice(4)}`;
    };
}
function values_hex(random) {
    return (random() * 4_294_967_296).toString(16).padStart(8, '0');
}
/** Both ends included; a range wider than 32 bits takes two draws. */
function integers(from, to, random) {
    const count = to - from + 1;
    const isWide = count > 4_294_967_296;
    return () => {
        const drawn = isWide ? (Math.floor(random() * 2 ** 27) * 2 ** 26 + random() * 2 ** 26) / 2 ** 53 : random();
        return String(Math.min(to, from + Math.floor(drawn * count)));
    };
}
function wordsOf(count, random) {
    return () => Array.from({ length: count }, () => words[Math.floor(random() * words.length)] ?? '').join(' ');
}
const words = ('apple basket bridge butter candle carpet castle cloud coffee copper corner cotton daisy desert dinner doctor eagle ' +
    'earth engine feather field finger flower forest garden glass grape hammer harbour honey island jacket kitchen ladder ' +
    'lemon letter lumber marble market meadow mirror morning mountain needle ocean olive orange paper pencil pepper planet ' +
    'pocket rabbit rain ribbon river saddle school shadow silver sparrow spring stone sugar summer table thunder timber ' +
    'tunnel valley velvet village walnut water willow window winter wood yellow').split(' ');

;// CONCATENATED MODULE: ./node_modules/.compiled/load/plan.js







/** planOf compiles a scenario. Throws UserError where a step can't be sent as it is written. */
function planOf({ flows, target, variables, seed, connection }) {
    const jarOf = connection.cookies ? jars() : () => undefined;
    const prepared = flows.map(({ steps }) => steps.map(step => prepare(step, target, jarOf, connection.mostRedirects)));
    const deck = makeDeck(flows.map(({ weight }) => weight), seed);
    const values = makeValues(variables, seed);
    return {
        deal: () => {
            const drawn = values.next();
            return drawn === 'exhausted' ? undefined : { steps: prepared[deck()] ?? [], values: drawn };
        },
        origins: [...new Set(prepared.flat().map(({ origin }) => origin))],
    };
}
/** prepare compiles one step; its cookies are those of the user's jar, if it has one. */
function prepare(step, target, jarOf, mostRedirects = 0) {
    const compiled = compileStep(step, target);
    const jarAtTarget = (user) => (compiled.isAtTarget ? jarOf(user) : undefined);
    return {
        method: compiled.draft.method,
        origin: compiled.origin,
        nameOf: values => nameOf(compiled, values),
        ...(step.thinkMs !== undefined && { thinkMs: step.thinkMs }),
        call: (values, user) => callOf(compiled, values, jarAtTarget(user)),
        ...(mostRedirects > 0 && { mostRedirects }),
        follow: (call, answer, user) => {
            const jar = jarAtTarget(user);
            jar?.take(answer.headers, call.path, Date.now());
            const cookie = (path) => jar?.header(path, compiled.isSecure);
            return redirected(call, answer, { origin: compiled.origin, ...(jar && { cookie }) });
        },
        judge: (answer, values, user) => {
            jarAtTarget(user)?.take(answer.headers, callOf(compiled, values).path, Date.now());
            return check(compiled.expectations, answer, values) ?? capture(compiled.captures, answer, values);
        },
    };
}
/** Each user has a jar of its own, for as long as the user is there. */
function jars() {
    const all = new WeakMap();
    return user => {
        const jar = all.get(user) ?? makeJar();
        all.set(user, jar);
        return jar;
    };
}

;// CONCATENATED MODULE: ./node_modules/.compiled/load/once.js


/**
 * sendOnce sends one step that is not measured, before a load or behind it; gives what is wrong with the answer, if anything.
 * It is filled from `values`, and what it takes out of the answer is added to them.
 */
function sendOnce(step, target, { transportTo, timeoutMs }, values = new Map()) {
    const prepared = prepare(step, target, () => undefined);
    const user = { connections: new Map() };
    const connection = transportTo(prepared.origin).open();
    return new Promise(resolve => {
        const late = setTimeout(() => connection.abort('timeout', `timeout after ${timeoutMs / 1000} s`), timeoutMs);
        connection.send(prepared.call(values, user), outcome => {
            clearTimeout(late);
            connection.close();
            resolve(outcome.kind === 'answer' ? prepared.judge(outcome, values, user) : outcome.message);
        });
    });
}
const pauseMs = 500;
/** waitUntilReady sends a step until it is answered well; undefined then, else what was wrong last when the time was over. */
async function waitUntilReady(send, withinMs) {
    const until = external_node_perf_hooks_.performance.now() + withinMs;
    for (;;) {
        const wrong = await send();
        if (wrong === undefined || external_node_perf_hooks_.performance.now() + pauseMs > until)
            return wrong;
        await new Promise(resolve => setTimeout(resolve, pauseMs));
    }
}

// EXTERNAL MODULE: ./node_modules/.compiled/model/notice.js
var notice = __webpack_require__(68308);
;// CONCATENATED MODULE: ./node_modules/.compiled/load/result.js


/** resultOf is a run of ours as a result: judged is what was due in the judged time, the rest is told beside it. */
function resultOf(measured, told) {
    const { scenario } = told;
    const judgedMs = measured.judgedToMs - measured.judgedFromMs;
    const seconds = judgedMs / 1000;
    return {
        name: scenario.name,
        runId: told.runId,
        source: {
            kind: 'load-test',
            tool: 'load-test',
            toolVersion: told.version,
            files: [],
            warnings: noticesOf(measured, told),
        },
        startedAt: new Date(told.startedAt).toISOString(),
        endedAt: new Date(told.endedAt).toISOString(),
        durationMs: judgedMs,
        workload: scenario.load.kind === 'closed' ? 'closed' : 'open',
        ...usersOf(scenario.load, measured),
        ...arrivalsOf(scenario.load, measured),
        target: scenario.target,
        total: measured.judged.total(seconds),
        endpoints: measured.judged.endpoints(seconds),
        failures: measured.judged.failuresByError(),
        series: measured.seconds.series(),
        timing: 'response',
        latencyOf: 'successful',
        ...(measured.ended === 'cancelled' && { cancelled: true }),
        ...(measured.ended === 'aborted' && { aborted: measured.why ?? 'a rule of the scenario' }),
        pumpLag: latencyOf(measured.pumpLag),
        generator: {
            transport: told.transport,
            ...(scenario.load.kind !== 'closed' && { usersBusy: measured.usersBusy }),
            causes: told.causes,
        },
    };
}
function usersOf(load, { users }) {
    return load.kind === 'open' ? {} : { users: { asked: load.users, reached: users } };
}
function arrivalsOf(load, { planned, sent, late, unfinished }) {
    const [stage, ...more] = load.kind === 'open' ? load.stages : [];
    const constant = load.kind === 'carried' ? load.rate : more.length === 0 && stage?.from === stage?.to ? stage?.to : undefined;
    return { arrivals: { planned, sent, late, unfinished, ...(constant !== undefined && { offeredRate: constant }) } };
}
function noticesOf({ aside, judgedFromMs, unsent, judged, ended }, { scenario }) {
    return [
        ...(aside.requests > 0
            ? [(0,notice/* notice */.l)('not-judged-yet', { requests: aside.requests, seconds: judgedFromMs / 1000 })]
            : []),
        ...(unsent > 0 ? [(0,notice/* notice */.l)('never-sent', { count: unsent })] : []),
        ...(judged.clamped > 0 ? [(0,notice/* notice */.l)('clamped', { count: judged.clamped })] : []),
        ...(ended === 'exhausted' ? [(0,notice/* notice */.l)('data-exhausted', {})] : []),
        ...(isThisMachine(scenario.target) ? [(0,notice/* notice */.l)('same-machine', { target: scenario.target })] : []),
    ];
}
/** A target on the generator's own machine shares its processor. */
function isThisMachine(target) {
    return URL.canParse(target) && /^(?:localhost|127\.|\[::1\]|0\.0\.0\.0)/.test(new URL(target).hostname);
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
;// CONCATENATED MODULE: ./node_modules/.compiled/load/warm.js


const calls = 3000;
const connections = 8;
/**
 * warm sends some thousand requests to a server of its own on loopback, so that the code is compiled before the first
 * measured one: cold, it is late by up to 135 ms at p99 (engine.md §12).
 */
async function warm(transportTo) {
    const server = (0,external_node_http_.createServer)((_, response) => response.end('{"status":"ok"}'));
    server.listen(0, '127.0.0.1');
    await (0,external_node_events_.once)(server, 'listening');
    const address = server.address();
    if (address === null || typeof address === 'string')
        throw new Error('a server on loopback has a port');
    const transport = transportTo({ protocol: 'http:', host: '127.0.0.1', port: address.port });
    await Promise.all(Array.from({ length: connections }, () => exercise(transport.open(), calls / connections)));
    transport.close();
    server.closeAllConnections();
    server.close();
}
const call = {
    method: 'POST',
    path: '/warm',
    headers: ['content-type', 'application/json'],
    body: '{}',
    wantsBody: false,
};
function exercise(connection, times) {
    return new Promise(resolve => {
        const next = (left) => {
            if (left === 0)
                resolve();
            else
                connection.send(call, ({ kind }) => (kind === 'answer' ? next(left - 1) : resolve()));
        };
        next(times);
    });
}

;// CONCATENATED MODULE: ./node_modules/.compiled/load/load.js








/**
 * load runs a scenario and measures it; an abort of the signal ends it at once, with what was measured so far. Throws
 * UserError where a step can't be sent, where the setup fails, and where the target never gets ready.
 */
async function load(scenario, hooks) {
    const plan = planOf(scenario);
    const settings = settingsOf(scenario);
    const transports = new Map();
    const { name, transport } = await chosen(scenario);
    const transportTo = (origin) => {
        const known = transports.get(origin) ?? transport(originOf(origin), settings);
        transports.set(origin, known);
        return known;
    };
    const way = { transportTo, timeoutMs: scenario.timeoutMs };
    try {
        const shared = await prepareTarget(scenario, way);
        // The other transport is warm from the first request on.
        if (name === 'undici')
            await warm(origin => transport(origin, {}));
        const startedAt = Date.now();
        const health = watchHealth();
        const engine = start(jobOf(scenario, () => sharing(plan.deal(), shared), transportTo, hooks));
        const cancel = () => engine.cancel();
        hooks.signal?.addEventListener('abort', cancel, { once: true });
        if (hooks.signal?.aborted === true)
            cancel();
        const measured = await engine.result;
        hooks.signal?.removeEventListener('abort', cancel);
        const causes = health.causes();
        for (const step of scenario.teardown)
            await sendOnce(step, scenario.target, way, shared);
        const endedAt = Date.now();
        const told = {
            scenario,
            transport: name,
            causes,
            startedAt,
            endedAt,
            version: hooks.version,
            runId: (0,external_node_crypto_.randomUUID)(),
        };
        return resultOf(measured, told);
    }
    finally {
        for (const transport of transports.values())
            transport.close();
    }
}
/** Sockets with undici's parser do the same for half the work; a proxy is undici's alone. */
async function chosen({ connection, }) {
    if (connection.transport === 'undici' || connection.proxy !== undefined) {
        return { name: 'undici', transport: (await Promise.all(/* import() */[__webpack_require__.e(870), __webpack_require__.e(701), __webpack_require__.e(496), __webpack_require__.e(273)]).then(__webpack_require__.bind(__webpack_require__, 97273))).undiciTransport };
    }
    return { name: 'raw', transport: (await Promise.all(/* import() */[__webpack_require__.e(870), __webpack_require__.e(496), __webpack_require__.e(236)]).then(__webpack_require__.bind(__webpack_require__, 9236))).rawTransport };
}
/** What the setup took out of its answers holds for every iteration. */
async function prepareTarget({ ready, setup, target }, way) {
    const shared = new Map();
    if (ready !== undefined) {
        const wrong = await waitUntilReady(() => sendOnce(ready.step, target, way), ready.withinMs);
        if (wrong !== undefined)
            throw new errors/* UserError */.y('target-not-ready', {
                ...ready.step.source,
                target,
                seconds: ready.withinMs / 1000,
                why: wrong,
            });
    }
    for (const step of setup) {
        const wrong = await sendOnce(step, target, way, shared);
        if (wrong !== undefined)
            throw new errors/* UserError */.y('setup-failed', { ...step.source, step: step.name, why: wrong });
    }
    return shared;
}
function sharing(iteration, shared) {
    for (const [name, value] of shared)
        iteration?.values.set(name, value);
    return iteration;
}
function jobOf(scenario, deal, transportTo, { onSecond }) {
    const { load, seed, timeoutMs, drainMs, warmUp, mostConnections, abort } = scenario;
    return {
        ...{ load, seed, timeoutMs, drainMs, mostConnections, deal, transportTo },
        warmUpMs: warmUp === 'auto' ? 0 : warmUp,
        shouldAbort: (window, elapsedMs) => abort.find(rule => isBroken(rule, window, elapsedMs))?.text,
        ...(onSecond && { onSecond: progress => onSecond(progress) }),
    };
}
/** A rule is broken where its figure of the whole of its time is beyond the limit. */
function isBroken({ indicator, above, forMs, afterMs }, window, elapsedMs) {
    if (elapsedMs < afterMs + forMs)
        return false;
    const { times, requests, failures } = window(Math.max(1, Math.round(forMs / 1000)));
    if (indicator.kind === 'errors')
        return requests > 0 && failures / requests > above;
    const us = times.quantile(indicator.q);
    return us !== undefined && us / 1000 > above;
}
function settingsOf({ connection: { tls, mostBytes, allowedHosts, proxy } }) {
    return {
        mostBytes,
        allowed: allowedHosts,
        ...(proxy !== undefined && { proxy }),
        tls: {
            insecure: tls.insecure,
            ...(tls.ca !== undefined && { ca: tls.ca }),
            ...(tls.certificate !== undefined && { cert: tls.certificate }),
            ...(tls.key !== undefined && { key: tls.key }),
            ...(tls.serverName !== undefined && { servername: tls.serverName }),
        },
    };
}
function originOf(text) {
    const { protocol, hostname, port } = new URL(text);
    const isSecure = protocol === 'https:';
    return {
        protocol: isSecure ? 'https:' : 'http:',
        host: hostname.replace(/^\[|\]$/g, ''),
        port: Number(port) || (isSecure ? 443 : 80),
    };
}


/***/ }),

/***/ 29897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cG: () => (/* binding */ randomFrom),
/* harmony export */   qb: () => (/* binding */ normal),
/* harmony export */   tW: () => (/* binding */ hash)
/* harmony export */ });
/** randomFrom is a seeded generator (mulberry32): the same seed gives the same numbers on every machine. */
function randomFrom(seed) {
    let state = seed >>> 0;
    return () => {
        state = (state + 0x6d2b79f5) >>> 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
    };
}
/** hash turns a text into a seed (FNV-1a, 32 bits). */
function hash(text) {
    let value = 0x811c9dc5;
    for (const sign of text)
        value = Math.imul(value ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
    return value;
}
/** normal draws from the standard normal distribution (Box and Muller). */
function normal(random) {
    return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}


/***/ })

};
