/** Whose work is built in, and on what terms: files of the build, kept for use without a network. */
export function Licenses() {
  return (
    <section className="card panel" aria-labelledby="licenses">
      <h2 id="licenses">Licenses</h2>
      <ul>
        <li>
          <a href="./licenses.txt">Licenses of the programs that are built in</a>
        </li>
        <li>
          <a href="./font-licenses.txt">License of the fonts</a>
        </li>
        <li>
          <a href="./worker-license.txt">License of what keeps the planner offline</a>
        </li>
        <li>
          <a href="./sbom.json">Bill of materials: every package with its version (CycloneDX)</a>
        </li>
      </ul>
    </section>
  );
}
