import { Database } from "./database.ts";

/** The one connection of this context; Dexie opens it at the first use and again after a close. */
export const database = new Database();
