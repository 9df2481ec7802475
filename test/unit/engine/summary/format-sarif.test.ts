import assert from 'node:assert/strict';
import { formatSarif } from '../../../../src/engine/summary/format-sarif';
import { finding, locate } from './report-sample';

describe('the SARIF format', () => {
  it('is SARIF 2.1.0 with one-based positions and escaped paths', () => {
    const log = JSON.parse(formatSarif([finding], { version: '1.2.3', locate }));
    const [result] = log.runs[0].results;
    assert.equal(log.version, '2.1.0');
    assert.equal(log.runs[0].tool.driver.rules[result.ruleIndex].id, 'same-quantity');
    assert.equal(result.level, 'warning');
    assert.equal(result.locations[0].physicalLocation.region.startLine, 1);
    assert.equal(result.relatedLocations[0].physicalLocation.artifactLocation.uri, 'b%20%3Cb%3E.txt');
    assert.equal(result.relatedLocations[0].physicalLocation.region.startColumn, 1);
  });
});
