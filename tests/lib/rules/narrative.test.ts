import { describe } from 'vitest';
import { runCases } from './case-suite';
import { narrativeCases } from './narrative-cases';

describe('the text against the tables and against itself', () => runCases(narrativeCases));
