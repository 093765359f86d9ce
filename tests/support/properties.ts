/**
 * A property that fails must say so soon, not look for the smallest counterexample for ever: no test can be
 * stopped from outside.
 */
import fc from 'fast-check';

fc.configureGlobal({ interruptAfterTimeLimit: 30_000, markInterruptAsFailure: true });
