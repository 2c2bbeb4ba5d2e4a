const STYLE = `
:root { color-scheme: light dark; }
body { margin: 0; background: light-dark(#f6f7f5, #0d1412); color: light-dark(#14211f, #e8f0ed);
  font: 1.0625rem/1.5 system-ui, sans-serif; }
main { max-width: 62ch; margin: 12vh auto; padding: 20px 28px;
  border-top: 3px solid light-dark(#a8201a, #ff9d94); background: light-dark(#fff, #161f1c); }
h1 { margin: 0 0 12px; font-size: 1.4rem; line-height: 1.25; text-wrap: balance; }
p { margin: 0 0 12px; }
`;

const PAGE = `<!doctype html>
<html lang="en" translate="no">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Ketamine infusion planner: not started</title>
    <style>${STYLE}</style>
  </head>
  <body>
    <main id="not-started">
      <h1>The planner has not started</h1>
      <p>What this device keeps of it is lost or damaged, and there is no network to fetch it
      again.</p>
      <p>With a network, reload this page: the planner mends itself, and a plan in the address comes
      back. Until then, work the infusion out by hand and have it checked by a second person.</p>
    </main>
  </body>
</html>
`;

/**
 * Said in place of a page that is lost or spoilt when there is no network: it needs no other file.
 * Under a policy of its own that lets nothing in but the one style sheet written in it.
 */
export async function notStartedPage(): Promise<Response> {
  const bytes = new TextEncoder().encode(STYLE);
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const hash = btoa(String.fromCharCode(...sum));
  return new Response(PAGE, {
    status: 503,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    },
  });
}
