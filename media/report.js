// Runs in the report's page: sends clicks on rows and buttons to the extension.
const vscode = acquireVsCodeApi();
vscode.setState(JSON.parse(document.currentScript.dataset.state));

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
