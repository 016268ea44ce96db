/**
 * The doors of the program. The build makes one bundle of this module and a stub for each door, so that what several of them
 * need lies in dist/ once: a runner fetches the whole of it for each job.
 */
export const DOORS = {
  action: () => import('./action.js'),
  cli: () => import('./cli.js'),
  worker: () => import('./worker.js'),
};
