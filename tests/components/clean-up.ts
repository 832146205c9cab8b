import { cleanup } from '@testing-library/preact';
import { afterEach } from 'vitest';

// Files share a process, and its document: nothing that one test drew is there in the next.
afterEach(cleanup);
