import { bench, describe } from 'vitest';
import { calculate } from '../../src/core/calculate.ts';
import { orderOf } from '../support/calculateLink.ts';
import { library } from '../support/library.ts';

const plain = orderOf({});
const stepped = orderOf({
  doseRate: undefined,
  duration: undefined,
  step: Array<string>(12).fill('0.3mg/kg/h*30min'),
  loading: '0.2mg/kg*10min',
});

describe('calculate, with every check, hint and line of the working', () => {
  bench('a plain order', () => {
    calculate(plain, library);
  });
  bench('12 rate steps and a loading dose', () => {
    calculate(stepped, library);
  });
});
