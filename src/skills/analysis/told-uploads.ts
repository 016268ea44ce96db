import type { BundleView } from './bundle-view.js';

/** Words by which a page says that something goes to a service. */
const TELLS =
  /\b(?:uploads?|uploaded|uploading|sends?|sent|cloud|servers?|remote|hosted|api|submits?|shared?|sync\w{0,6}|telemetry|online|service|backs? up|backup|deploy\w{0,6})\b/iu;

/** Whether the prose of the bundle says that anything leaves the machine. */
export function tellsOfUploads(view: BundleView): boolean {
  return view.files.some(
    ({ role, text, zones }) =>
      (role === 'manifest' || role === 'document') &&
      zones.some(({ kind, start, end }) => kind !== 'fence' && kind !== 'comment' && TELLS.test(text.slice(start, end))),
  );
}
