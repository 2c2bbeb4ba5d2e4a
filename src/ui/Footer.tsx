import { memo } from 'react';
import type { DrugLibrary } from '../core/library/drugLibrary.ts';

/** What the planner is for and what it is not. */
export const Footer = memo(function Footer({ library }: { readonly library?: DrugLibrary }) {
  return (
    <footer className="footer">
      <p>
        Decision support for professionals who prescribe, prepare or give ketamine infusions. Every
        value has to be verified by them before it is used. Not a certified medical device.{' '}
        <a href="#/safety">Safety</a>
      </p>
      <p>
        What is entered stays in this browser and in the address of the page; nothing is sent.
        {library !== undefined &&
          ` Drug library ${library.version} of ${library.date}, to be reviewed by ${library.reviewBy}. Doses are of racemic ketamine, strengths as base.`}
      </p>
    </footer>
  );
});
