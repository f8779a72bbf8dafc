/** Real servers on a busy machine: a test fails for what it finds, not for the company it runs in. Milliseconds. */
jest.setTimeout(60_000);
