import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Plugin } from 'vite';

interface Component {
  readonly name: string;
  readonly 'bom-ref': string;
  readonly properties?: readonly { readonly name: string }[];
}

/** A bill of materials as npm writes it, as far as it is touched here. */
interface Sbom {
  serialNumber?: string;
  readonly metadata: {
    timestamp?: string;
    tools?: unknown;
    readonly component: Component;
  };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

/** How npm marks what is there for development alone. */
const DEVELOPMENT = 'cdx:npm:package:development';

/**
 * The bill of what ships, without what differs from build to build and from machine to machine: its
 * serial number, the time, the version of npm, and the folder that npm takes for the name. The
 * packages for development are left out here: npm's own `--omit=dev` leaves out as well what ships
 * and happens to be needed for development too.
 */
export function reproducibleSbom(text: string): string {
  const bill = JSON.parse(text) as Sbom;
  const { metadata, components, dependencies } = bill;
  const { component } = metadata;
  delete bill.serialNumber;
  delete metadata.timestamp;
  delete metadata.tools;
  const shipped = components.filter(
    ({ properties = [] }) => !properties.some(({ name }) => name === DEVELOPMENT),
  );
  const refs = new Set([component, ...shipped].map((each) => each['bom-ref']));
  const sbom = {
    ...bill,
    metadata: {
      ...metadata,
      component: { ...component, name: component['bom-ref'].replace(/@[^@]*$/, '') },
    },
    components: shipped,
    dependencies: dependencies
      .filter(({ ref }) => refs.has(ref))
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((on) => refs.has(on)) })),
  };
  return `${JSON.stringify(sbom, null, 2)}\n`;
}

/** The bill of materials (CycloneDX) of everything that ships, from the lock file. */
export async function readSbom(): Promise<string> {
  const { stdout } = await promisify(execFile)(
    'npm',
    // Without `--include=dev` npm leaves them out by itself in a build, which is for production.
    ['sbom', '--sbom-format=cyclonedx', '--package-lock-only', '--include=dev'],
    { maxBuffer: 10_000_000, shell: process.platform === 'win32' },
  );
  return reproducibleSbom(stdout);
}

/** Writes `sbom.json` beside the page. */
export function billOfMaterials(): Plugin {
  return {
    name: 'planner:sbom',
    apply: 'build',
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'sbom.json', source: await readSbom() });
    },
  };
}
