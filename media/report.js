// Runs in the report's page: sends clicks on rows and buttons to the extension, and keeps the place when the page is made anew.
const vscode = acquireVsCodeApi();
const { state } = document.currentScript.dataset;
const params = JSON.parse(state);
const earlier = vscode.getState();
const scrolled = earlier?.state === state ? earlier.top : 0;

function keep() {
  vscode.setState({ ...params, state, top: window.scrollY });
}

vscode.setState({ ...params, state, top: scrolled });
window.addEventListener('load', () => window.scrollTo(0, scrolled));
window.addEventListener('scrollend', keep);

document.addEventListener('click', (event) => {
  const row = event.target.closest('a[data-uri]');
  const button = event.target.closest('button[data-format]');
  if (row) {
    event.preventDefault();
    vscode.postMessage({
      type: 'open',
      uri: row.dataset.uri,
      line: Number(row.dataset.line),
      character: Number(row.dataset.character),
    });
  } else if (button) {
    vscode.postMessage({ type: 'save', format: button.dataset.format });
  }
});
