import type { ReactiveControllerHost } from 'lit';

const hour = 3_600_000;

/** Draws an element again each hour, so that a page left open says within the hour that its advice has expired. */
export function redrawAtExpiry(host: ReactiveControllerHost): void {
  let timer = 0;
  host.addController({
    hostConnected: () => { timer = window.setInterval(() => { host.requestUpdate(); }, hour); },
    hostDisconnected: () => { clearInterval(timer); },
  });
}
