export default { testEnvironment: 'jsdom', testMatch: ['**/visit.test.mjs'], transform: {} };
