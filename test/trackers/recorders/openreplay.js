/* global location */
import Tracker from '@openreplay/tracker';

const tracker = new Tracker({ projectKey: 'key', ingestPoint: `${location.origin}/openreplay`, __DISABLE_SECURE_MODE: true });
void tracker.start().then(() => window.started());
