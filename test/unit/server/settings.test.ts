import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS, isShown, readSettings } from '../../../src/server/settings';

describe('The settings of the server', () => {
  it('are taken bare or under newsFigures', () => {
    const wanted = { minimumSeverity: 'hint', inlayHints: true };
    assert.deepEqual(readSettings(wanted), wanted);
    assert.deepEqual(readSettings({ newsFigures: wanted }), wanted);
  });

  it('keep their present value where what is sent makes no sense', () => {
    for (const sent of [undefined, null, 7, 'hint', [], { minimumSeverity: 'loud', inlayHints: 'yes' }]) {
      assert.deepEqual(readSettings(sent), DEFAULT_SETTINGS);
    }
    assert.deepEqual(readSettings({ inlayHints: true }, { minimumSeverity: 'warning', inlayHints: false }), {
      minimumSeverity: 'warning',
      inlayHints: true,
    });
  });

  it('hide findings below the minimum severity', () => {
    const settings = { minimumSeverity: 'information', inlayHints: false } as const;
    assert.deepEqual(
      (['warning', 'information', 'hint'] as const).map((severity) => isShown(severity, settings)),
      [true, true, false],
    );
  });
});
