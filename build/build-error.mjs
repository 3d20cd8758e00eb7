/** An error that is one sentence: where in rollup it was thrown helps nobody. */
export const buildError = (message) => Object.assign(new Error(message), { stack: '' });
