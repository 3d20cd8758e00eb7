export default { test: { globals: true, include: ['visit.test.mjs'], watch: false } };
