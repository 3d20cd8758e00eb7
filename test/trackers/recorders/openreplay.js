/* global location */
import Tracker from '@openreplay/tracker';

const tracker = new Tracker({
  projectKey: 'key',
  ingestPoint: `${location.origin}/openreplay`,
  __DISABLE_SECURE_MODE: true,
});
addEventListener('control', () => setTimeout(() => tracker.forceFlushBatch())); // it sends every 30 s
void tracker.start().then(() => window.started());
