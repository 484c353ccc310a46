import { ensureProgram } from "./ensure-program.ts";

/** nginx's path, see {@link ensureProgram}. */
export function ensureNginx(): string | undefined {
  return ensureProgram("nginx", process.env.NGINX_PATH);
}
