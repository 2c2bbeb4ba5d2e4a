import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openSealedPlan } from '../../../src/input/sealedPlan.ts';
import { deriveView } from '../../../src/state/deriveView.ts';
import type { PlanView } from '../../../src/state/planView.ts';
import { createPlanStore } from '../../../src/state/planStore.ts';
import { ShareDialog } from '../../../src/ui/plan/share/ShareDialog.tsx';
import type { LinkKeys } from '../../support/calculateLink.ts';
import { planLink } from '../../support/calculateLink.ts';
import { library } from '../../support/library.ts';

const PAGE = 'http://localhost:3000/';

function planView(keys: LinkKeys = {}): PlanView {
  const store = createPlanStore(library, () => 0);
  store.getState().actions.openLink(planLink(keys));
  return deriveView(store.getState().source);
}

function open(view = planView()) {
  const onClose = vi.fn();
  const user = userEvent.setup();
  render(<ShareDialog view={view} onClose={onClose} />);
  return { user, onClose, view };
}

/** A share sheet that ends with an error of this name. */
function refusing(name: string): () => Promise<void> {
  return () => Promise.reject(new DOMException('no', name));
}

beforeEach(() => {
  // The page of the tests has no dialogs of its own.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
});

describe('the share dialog', () => {
  it('says that the link carries the figures and no patient identity', () => {
    open();
    expect(screen.getByRole('dialog', { name: 'Share this plan' })).toHaveTextContent(
      /The link carries the figures .* and no patient identity\./,
    );
    expect(screen.getByRole('img', { name: 'Square to scan that opens this plan' })).toBeVisible();
  });

  it('copies the link of the plan', async () => {
    const { user, view } = open();
    await user.click(screen.getByRole('button', { name: 'Copy link' }));
    expect(await navigator.clipboard.readText()).toBe(PAGE + view.link);
    expect(await screen.findByText('The link is copied.')).toBeVisible();
  });

  it('copies a sealed link for checking, which says nothing of the figures', async () => {
    const { user, view } = open();
    await user.click(screen.getByRole('button', { name: 'Share for checking' }));
    const [address, sealed = ''] = (await navigator.clipboard.readText()).split('plan=');
    expect(address).toBe(`${PAGE}#/check?`);
    expect(sealed).not.toContain('72.5');
    expect(openSealedPlan(sealed)).toEqual({ ok: true, value: view.link.split('?')[1] });
    expect(await screen.findByText('The sealed link is copied.')).toBeVisible();
  });

  it('gives the link to copy by hand where the browser does not copy', async () => {
    const { user, view } = open();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    await user.click(screen.getByRole('button', { name: 'Copy link' }));
    const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Link' });
    expect(field).toHaveValue(PAGE + view.link);
    expect(field).toHaveFocus();
    expect(field.selectionEnd).toBe(field.value.length);
    expect(screen.getByRole('status')).toHaveTextContent('This browser did not copy it.');
  });

  it('has no link for checking where there are no pump settings', () => {
    open(planView({ doseRate: '5.5mg/kg/h' }));
    expect(screen.getByRole('button', { name: 'Copy link' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Share for checking' })).toBeNull();
    expect(screen.getByText(/cannot be checked against a pump/)).toBeVisible();
  });

  it.each([
    ['it is sent', () => Promise.resolve(), ''],
    ['the person closes it again', refusing('AbortError'), ''],
    ['the browser refuses', refusing('NotAllowedError'), /did not send it\. Copy the link instead/],
  ])('hands the link to another app where the system can: %s', async (_, ending, says) => {
    const share = vi.fn(ending);
    Object.defineProperty(navigator, 'share', { value: share, configurable: true });
    try {
      const { user, view } = open();
      await user.click(screen.getByRole('button', { name: 'Send with another app' }));
      expect(share).toHaveBeenCalledWith({
        title: 'Ketamine infusion plan',
        url: PAGE + view.link,
      });
      await act(async () => {
        await Promise.resolve();
      });
      if (says === '') expect(screen.getByRole('status')).toBeEmptyDOMElement();
      else expect(screen.getByRole('status')).toHaveTextContent(says);
    } finally {
      Reflect.deleteProperty(navigator, 'share');
    }
  });

  it('closes with its button', async () => {
    const { user, onClose } = open();
    expect(screen.queryByRole('button', { name: 'Send with another app' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(onClose).toHaveBeenCalledOnce();
  });
});
