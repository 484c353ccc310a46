/** A sentence with what exactly was met in brackets before its full stop, Armenian's included. */
export function withDetail(sentence: string, detail: string): string {
  return detail === "" ? sentence : `${sentence.replace(/[.։]$/, "")} (${detail}).`;
}
