/* global location */
import posthog from 'posthog-js';

posthog.init('phc_test', { api_host: `${location.origin}/posthog`, loaded: () => window.started() });
