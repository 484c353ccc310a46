import { delimiter } from "node:path";
import { describe, expect, it } from "vitest";
import { findBrowser, type Machine } from "../../../scripts/browsers/find-browser.ts";

function machineWith(files: string[], more: Partial<Machine> = {}): Machine {
  return {
    platform: "linux",
    env: { PATH: ["/usr/local/bin", "/usr/bin"].join(delimiter) },
    home: "/home/ann",
    isExecutable: (path) => files.includes(path),
    ...more,
  };
}

describe("findBrowser", () => {
  it("prefers Chromium to Chrome, wherever they lie in PATH", () => {
    const machine = machineWith(["/usr/local/bin/google-chrome", "/usr/bin/chromium"]);

    expect(findBrowser("chromium", machine)).toBe("/usr/bin/chromium");
  });

  it("looks in the usual places after PATH", () => {
    const app = "/Applications/Firefox.app/Contents/MacOS/firefox";
    const machine = machineWith([app], { platform: "darwin" });

    expect(findBrowser("firefox", machine)).toBe(app);
  });

  it("finds Edge on Windows", () => {
    const edge = "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe";
    const env = { "ProgramFiles(x86)": "C:\\Program Files (x86)" };
    const machine = machineWith([edge], { platform: "win32", env });

    expect(findBrowser("chromium", machine)).toBe(edge);
  });

  it("takes the one that is named", () => {
    const env = { PATH: "/usr/bin", CHROMIUM_PATH: "/opt/mine" };
    const machine = machineWith(["/usr/bin/chromium", "/opt/mine"], { env });

    expect(findBrowser("chromium", machine)).toBe("/opt/mine");
  });

  it("does not pass over a wrong name", () => {
    const env = { PATH: "/usr/bin", FIREFOX_PATH: "/opt/typo" };
    const machine = machineWith(["/usr/bin/firefox"], { env });

    expect(() => findBrowser("firefox", machine)).toThrow("FIREFOX_PATH is set to /opt/typo");
  });

  it("finds nothing on a machine without", () => {
    expect(findBrowser("firefox", machineWith([]))).toBeUndefined();
  });
});
