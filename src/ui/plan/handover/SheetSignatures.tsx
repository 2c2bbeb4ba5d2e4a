import { sealedCheckLink } from '../../../input/sealedPlan.ts';
import { addressOf } from '../share/planAddress.ts';
import { QrCode } from '../share/QrCode.tsx';

/** Two lines to sign, and the square that opens the sealed plan for checking. */
export function SheetSignatures({ link }: { readonly link: string }) {
  return (
    <footer className="paper-signatures">
      <p>Prepared by: name, signature, time</p>
      <p>Independently checked by: name, signature, time</p>
      <QrCode
        text={addressOf(sealedCheckLink(link))}
        label="Square to scan that opens this plan for checking"
        onPaper
      />
      <p className="paper-footer">
        The square opens this plan for checking, its figures sealed until the checker has entered
        their own. It carries figures only, no patient identity. <span>Page 1 of 1</span>
      </p>
    </footer>
  );
}
