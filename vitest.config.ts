import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { QUIET_ARGS } from "./scripts/drive/quiet-chromium.ts";

const CHROMIUM_ARGS = ["--no-sandbox", "--disable-gpu", ...QUIET_ARGS];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          environment: "node",
          include: ["tests/unit/**/*.test.{ts,tsx}"],
          setupFiles: ["tests/unit/know-english.ts"],
          // Property tests run hundreds of texts; on a busy machine five seconds are too few.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: "e2e",
          environment: "node",
          include: ["tests/e2e/**/*.test.ts"],
          // Whole browsers are driven: one at a time, and each step may be slow on a busy machine.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.{ts,tsx}"],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
                args: CHROMIUM_ARGS,
              },
            }),
            instances: [{ browser: "chromium" }],
          },
        },
      },
    ],
  },
});
