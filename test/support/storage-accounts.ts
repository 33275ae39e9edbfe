// Shared by the storage tests and the process that they kill.

/** Accounts between which money is moved; their sum never changes. */
export const ACCOUNTS = 50
