/** A unit that a short form stands for where a word of its field is near. */
export interface LetterSense {
  readonly unit: string;
  readonly cues: ReadonlySet<string>;
}

const sense = (unit: string, cues: string): LetterSense => ({ unit, cues: new Set(cues.split(' ')) });

const NETWORK = 'broadband modem modems dial-up downstream upstream bandwidth megabits download downloads adsl';

/** Short forms that several units share, as written, by the words near them that make one sure; the first that fits is it. */
export const LETTER_SENSES: ReadonlyMap<string, readonly LetterSense[]> = new Map([
  ['A', [sense('ampere', 'current currents circuit circuits breaker fuse socket charger voltage volts amps wiring')]],
  ['AU', [sense('astronomical unit', 'sun star stars orbit orbits orbiting planet planets comet asteroid solar')]],
  [
    'C',
    [
      sense(
        'degree Celsius',
        'temperature temperatures degrees heat warm warmer cold colder weather melting boiling freezing',
      ),
      sense('coulomb', 'charge charges electron electrons electrostatic coulombs'),
    ],
  ],
  ['F', [sense('farad', 'capacitor capacitors capacitance supercapacitor supercapacitors ultracapacitor')]],
  ['G', [sense('gauss', 'magnetic magnet magnets gauss')]],
  ['H', [sense('henry', 'inductance inductor inductors coil coils')]],
  [
    'K',
    [
      sense('kilobit per second', NETWORK),
      sense(
        'kelvin',
        'temperature temperatures kelvin kelvins cooled superconductor superconducting superconductivity cryogenic absolute',
      ),
    ],
  ],
  ['Mb', [sense('megabit per second', NETWORK)]],
  ['Gb', [sense('gigabit per second', NETWORK)]],
  ['R', [sense('roentgen', 'radiation exposure exposures exposed radiologist roentgens x-ray gamma rays')]],
  ['S', [sense('siemens', 'conductance conductivity')]],
  [
    'T',
    [
      sense('tesla', 'magnetic magnet magnets mri scanner scanners flux teslas'),
      sense('tonne', 'load loads cargo weigh weighs weighing weighed crane truck lorry ore coal wheat tonnes tons'),
    ],
  ],
  [
    't',
    [sense('tonne', 'load loads cargo weigh weighs weighing weighed crane truck lorry ore coal wheat tonnes tons')],
  ],
  ['c', [sense('cup', 'flour sugar butter milk rice oats bowl recipe chopped grated')]],
  ['cal', [sense('calorie', 'food diet meal snack snacks burn burns burned eat eating drink serving calories energy')]],
  [
    'fps',
    [
      sense(
        'foot per second',
        'bullet bullets muzzle velocity velocities arrow arrows projectile pellet pellets crossbow rifle airsoft',
      ),
      sense(
        'frame per second',
        'game games gaming gameplay video videos frame frames camera cameras footage film record records recording shoot shoots console resolution graphics display screen hdr 4k 8k 1080p',
      ),
    ],
  ],
  [
    'kt',
    [sense('knot', 'wind winds gust gusts gusting sail sails sailing ship boat vessel speed aircraft plane storm')],
  ],
  ['mb', [sense('millibar', 'pressure barometric hurricane storm cyclone typhoon depression millibars')]],
  ['pt', [sense('pint', 'beer ale milk cream blood water stock bitter lager pints')]],
  ['g', [sense('standard gravity', 'acceleration deceleration accelerations gravity')]],
  ['h', [sense('hour', 'lasted lasts last took takes take after within for every ran runs about over under')]],
]);
