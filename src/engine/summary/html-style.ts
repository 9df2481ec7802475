/** The report's style: VS Code's theme where the page is shown in it, else the reader's light or dark. Nothing is fetched. */
export const REPORT_STYLE = `
:root { color-scheme: light dark;
  --ink: var(--vscode-editor-foreground, #1f2328); --paper: var(--vscode-editor-background, #fff);
  --faint: var(--vscode-descriptionForeground, #59636e); --line: var(--vscode-panel-border, #d1d9e0);
  --link: var(--vscode-textLink-foreground, #0550ae); --alarm: var(--vscode-editorWarning-foreground, #9a3412); --mild: var(--vscode-editorInfo-foreground, #1a5fb4);
  --bar: var(--vscode-charts-blue, #2f6fb2); --rest: var(--vscode-input-background, #e7ebef); }
@media (prefers-color-scheme: dark) { :root {
  --ink: var(--vscode-editor-foreground, #e6edf3); --paper: var(--vscode-editor-background, #0d1117);
  --faint: var(--vscode-descriptionForeground, #9198a1); --line: var(--vscode-panel-border, #3d444d);
  --link: var(--vscode-textLink-foreground, #6cb6ff); --alarm: var(--vscode-editorWarning-foreground, #f0a35e); --mild: var(--vscode-editorInfo-foreground, #6cb6ff);
  --bar: var(--vscode-charts-blue, #4493f8); --rest: var(--vscode-input-background, #262c36); } }
body { color: var(--ink); background: var(--paper); font: 15px/1.5 var(--vscode-font-family, system-ui, sans-serif);
  max-width: 60rem; margin: 0 auto; padding: 1rem 1.5rem 4rem; }
h1 { font-size: 1.6rem; line-height: 1.25; } h2 { font-size: 1.2rem; margin-top: 2.5rem; } h3 { font-size: 1rem; margin: 1.5rem 0 .3rem; }
a { color: var(--link); text-decoration: none; } p a, a:hover, a:focus { text-decoration: underline; }
a:focus-visible { outline: 2px solid var(--vscode-focusBorder, var(--link)); outline-offset: 2px; }
table { border-collapse: collapse; width: 100%; } caption { text-align: left; color: var(--faint); }
th, td { text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid var(--line); }
th { font-weight: 600; } table.rows { table-layout: fixed; } table.rows th:first-child { width: 24%; } table.rows th:last-child { width: 22%; }
td, th { overflow-wrap: anywhere; } td.figure { font-variant-numeric: tabular-nums; font-weight: 600; }
.faint, .because { color: var(--faint); } .because { margin: .3rem 0; }
.keys { display: grid; grid-template-columns: repeat(auto-fit, minmax(16rem, 1fr)); gap: .6rem; padding: 0; list-style: none; }
.keys li { border: 1px solid var(--line); border-radius: 4px; padding: .5rem .8rem; }
.keys strong { display: block; font-size: 1.25rem; font-variant-numeric: tabular-nums; }
.finding { border-left: 3px solid var(--alarm); padding-left: .8rem; margin: 1.2rem 0; } .mild { border-left: 3px dashed var(--mild); }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr)); gap: .8rem; padding: 0; list-style: none; }
.sides li { border: 1px solid var(--line); border-radius: 4px; padding: .5rem .8rem; }
svg { display: block; width: 100%; max-width: 45rem; height: auto; margin: .4rem 0; } svg text { fill: var(--ink); font-size: 11px; }
.bar { fill: var(--bar); stroke: var(--paper); stroke-width: 1; } .rest { fill: var(--rest); stroke: var(--line); stroke-dasharray: 3 2; }
.course { fill: none; stroke: var(--bar); stroke-width: 1.5; } .point { fill: var(--bar); }
@media print { a { color: inherit; } .finding, tr { break-inside: avoid; } }
`;
