/** Settings that keep the product from slowing down a client that asks thousands of things. */
export const LIMITS_RAISED: Readonly<Record<string, string>> = {
  SIGN_IN_FAILURES_PER_ACCOUNT: '1000000',
  SIGN_IN_FAILURES_PER_NETWORK: '1000000',
  SESSIONS_PER_PERSON: '1000',
  READ_BUDGET: '1000000',
  READ_BUDGET_SUPERVISOR: '1000000',
};
