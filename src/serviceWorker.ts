/** The name under which the content security policy allows the one Trusted Types policy. */
const POLICY = 'service-worker';

/** The part of Trusted Types used here; TypeScript's own DOM types do not have it yet. */
interface TrustedTypesFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL: (url: string) => string };
}

declare global {
  interface Window {
    readonly trustedTypes?: TrustedTypesFactory;
  }
}

/**
 * Keeps the planner on the device, so that it opens without a network.
 *
 * A new version is fetched in the background and takes over when the last open tab of the old one
 * is closed, or when it is asked for: a plan must not change its calculator half way.
 *
 * Rejects when the browser refuses to register (private mode, storage full); the planner works all
 * the same. Undefined where service workers are missing.
 */
export async function registerServiceWorker(): Promise<ServiceWorkerRegistration | undefined> {
  if (!('serviceWorker' in navigator)) return undefined;
  const url = new URL('sw.js', document.baseURI).href;
  const policy = window.trustedTypes?.createPolicy(POLICY, {
    // Only our own worker: a policy that passes anything on would be a hole in the fence.
    createScriptURL: (candidate) => {
      if (candidate !== url) throw new TypeError(`Not the service worker's address: ${candidate}`);
      return candidate;
    },
  });
  return navigator.serviceWorker.register(policy?.createScriptURL(url) ?? url);
}
