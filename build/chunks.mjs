/** The scripts of a rollup bundle, without its other files. */
export const chunksOf = (bundle) => Object.values(bundle).filter(({ type }) => type === 'chunk');
