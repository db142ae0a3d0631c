interface Opened {
  close(): Promise<void>;
}

/** The result of the next step. If it fails, closes what was opened before: an open server keeps the tests from ending (B50). */
export async function orClose<Result>(opened: Opened, next: () => Promise<Result>): Promise<Result> {
  try {
    return await next();
  } catch (error) {
    await opened.close();
    throw error;
  }
}
