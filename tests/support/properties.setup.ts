import fc from 'fast-check';
import { SEED } from './chance.ts';

// Properties that name no seed of their own start from the same one too.
fc.configureGlobal({ seed: SEED });
