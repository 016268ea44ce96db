/** A command of a setting that sends, fetches and runs, unpacks, or starts what is hidden. */
export const HOSTILE =
  /\b(?:curl|wget|iwr|irm|Invoke-WebRequest|nc|ncat)\b[^\n]{0,200}(?:\||-d\b|--data|-F\b|-T\b|-X\s?POST|https?:\/\/(?!localhost|127\.))|base64\s+-{1,2}d|\/dev\/tcp\/|\/(?:tmp|dev\/shm)\/\./iu;
/** A program that stands in the command itself. */
export const INLINE_PROGRAM = /\b(?:ba|z)?sh\s+-l?c\b|\b(?:python3?|node|perl|ruby|php)\s+-(?:c|e|r)\b|\beval\b|powershell[^\n]{0,40}-e/iu;
