/** Two lines to sign, and what the square at the top is for. */
export function SheetSignatures() {
  return (
    <footer className="paper-signatures">
      <p>Prepared by: name, signature, time</p>
      <p>Independently checked by: name, signature, time</p>
      <p className="paper-footer">
        The square opens this plan for checking, its figures sealed until the checker has entered
        their own. It carries figures only, no patient identity. <span>Page 1 of 1</span>
      </p>
    </footer>
  );
}
