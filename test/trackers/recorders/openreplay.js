/* global location */
import Tracker from '@openreplay/tracker';

const tracker = new Tracker({
  projectKey: 'key',
  ingestPoint: `${location.origin}/openreplay`,
  __DISABLE_SECURE_MODE: true,
});
// It sends every 30 s. What was done last may not be in the batch yet, so it is asked again.
addEventListener('control', () => setInterval(() => tracker.forceFlushBatch(), 200));
void tracker.start().then(() => window.started());
