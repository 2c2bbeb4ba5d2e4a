import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { HAZARD_LOG } from '../../../src/ui/safety/hazards/hazardLog.ts';
import { SafetyPage } from '../../../src/ui/safety/SafetyPage.tsx';
import { library } from '../../support/library.ts';

const hazards = HAZARD_LOG.flatMap((group) => group.hazards);

describe('the hazard log in the page', () => {
  it('has a heading for each part and each hazard, in the order of the work', () => {
    render(<SafetyPage library={library} />);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Safety');
    expect(screen.getAllByRole('heading', { level: 2 }).map((each) => each.textContent)).toEqual([
      'Entering the order',
      'Bag and concentration',
      'The sum and its limits',
      'On the screen',
      'From the plan to the pump',
      'Not in the hands of a planner',
      'Published lists',
      'Licenses',
    ]);
    const titles = screen.getAllByRole('heading', { level: 3 }).map((each) => each.textContent);
    expect(titles).toEqual(hazards.map(({ title }) => title));
  });

  it('says of a hazard its cause, effect, control, what remains, where it was published and its tests', async () => {
    render(<SafetyPage library={library} />);
    const hazard = within(
      screen.getByRole('article', { name: 'A number goes into the wrong field of the pump' }),
    );
    expect(hazard.getAllByRole('term').map((each) => each.textContent)).toEqual([
      'Cause',
      'Effect',
      'Control',
      'Remains',
      'Published',
    ]);
    expect(hazard.getByText(/^mg\/h typed as mL\/h/)).toBeInTheDocument();
    expect(hazard.getByText(/^Singapore lidocaine death/)).toBeInTheDocument();
    await userEvent.click(hazard.getByText('Proved by 3 tests'));
    expect(hazard.getByText('tests/laws/verify.test.ts')).toBeVisible();
    expect(
      hazard.getByText('a slip > that happened is among those named, unless it changed nothing'),
    ).toBeVisible();
  });

  it('tells of a tenfold number that pump settings are withheld, and which test shows what it hints at', async () => {
    render(<SafetyPage library={library} />);
    const hazard = screen.getByRole('article', { name: 'Ten or a hundred times the number' });
    expect(hazard).toHaveTextContent('beyond a hard limit there are no pump settings');
    await userEvent.click(within(hazard).getByText(/^Proved by/));
    expect(within(hazard).getByText('tests/core/hints/hints.test.ts')).toBeVisible();
  });

  it('says everything that outlives the page: theme, date of a newer version, program, library', () => {
    render(<SafetyPage library={library} />);
    const hazard = within(screen.getByRole('article', { name: 'What was entered reaches others' }));
    expect(hazard.getByText(/kept on the device/)).toHaveTextContent(
      'Three things are kept on the device: the choice of colors, the date since when a newer version has been ready, and in the browser’s cache the program and the drug library. Nothing of a plan is kept there.',
    );
    expect(screen.queryByText(/nothing is stored/i)).not.toBeInTheDocument();
  });

  it('says so where a hazard has no published source', () => {
    render(<SafetyPage library={library} />);
    const own = screen.getAllByText('Found by this project, no published source.');
    expect(own).toHaveLength(hazards.filter(({ sources }) => sources.length === 0).length);
  });

  it('leads to a part by its name and leaves the address alone', async () => {
    render(<SafetyPage library={library} />);
    const contents = within(screen.getByRole('navigation', { name: 'Parts of the hazard log' }));
    await userEvent.click(contents.getByRole('button', { name: 'On the screen' }));
    expect(screen.getByRole('heading', { name: 'On the screen' })).toHaveFocus();
    expect(window.location.hash).toBe('');
  });

  it('leads to the licenses of what ships', () => {
    render(<SafetyPage library={library} />);
    for (const [name, file] of [
      [/^Licenses of the programs/, './licenses.txt'],
      ['License of the fonts', './font-licenses.txt'],
      ['License of what keeps the planner offline', './worker-license.txt'],
      [/^Bill of materials/, './sbom.json'],
    ] as const) {
      expect(screen.getByRole('link', { name })).toHaveAttribute('href', file);
    }
  });
});
