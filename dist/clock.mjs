// src/wasi/clock.ts
const DEFAULT_CLOCK = 946684800000000000n;
const READING = 1000n;
const NEVER = 2n ** 64n - 1n;
var VirtualClock = class {
	#start;
	#elapsed = 0n;
	constructor(start) {
		this.#start = start;
	}
	readMonotonic() {
		this.#elapsed += READING;
		return this.#elapsed;
	}
	readWall() {
		const now = this.#start + this.readMonotonic();
		return {
			seconds: now / 1000000000n,
			nanoseconds: Number(now % 1000000000n)
		};
	}
	deadlineAfter(duration) {
		const deadline = this.#elapsed + duration;
		return deadline > NEVER ? NEVER : deadline;
	}
	hasPassed(deadline) {
		return this.#elapsed >= deadline;
	}
	advanceTo(deadline) {
		if (deadline >= NEVER) return false;
		if (deadline > this.#elapsed) this.#elapsed = deadline;
		return true;
	}
};

export { VirtualClock as n, DEFAULT_CLOCK as t };