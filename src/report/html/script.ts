/** The page's own script: filters the findings, opens what a link leads to. Without it everything is shown. */
export const SCRIPT = `
const filters = document.querySelector('.filters');
const articles = [...document.querySelectorAll('article')];
const search = filters?.querySelector('input[type=search]');
const showing = document.querySelector('.showing');

function chosen(name) {
  return new Set([...filters.querySelectorAll('input[name=' + name + ']:checked')].map((box) => box.value));
}

function apply() {
  const levels = chosen('level');
  const statuses = chosen('status');
  const words = search.value.toLowerCase().split(/\\s+/).filter(Boolean);
  let shown = 0;
  for (const article of articles) {
    const text = article.textContent.toLowerCase();
    const fits = levels.has(article.dataset.level) && statuses.has(article.dataset.status) && words.every((word) => text.includes(word));
    article.hidden = !fits;
    if (fits) shown += 1;
  }
  showing.textContent = 'Showing ' + shown + ' of ' + articles.length + ' findings.';
}

function showTarget() {
  const target = location.hash === '' ? null : document.getElementById(location.hash.slice(1));
  if (target === null) return;
  target.hidden = false;
  target.focus();
}

if (filters !== null) {
  filters.hidden = false;
  filters.addEventListener('input', apply);
  filters.addEventListener('submit', (event) => event.preventDefault());
  document.addEventListener('keydown', (event) => {
    const typing = event.target instanceof HTMLInputElement && event.target.type === 'search';
    if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      search.focus();
    }
    if (event.key === 'Escape' && typing) {
      search.value = '';
      apply();
    }
  });
  apply();
}
addEventListener('hashchange', showTarget);
showTarget();
`;
