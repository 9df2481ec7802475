import { wordSet } from './word-set';

/** Words with a capital that after a company's name make it the name of what it makes: "Google Play", "Honda Accord". In lower case. */
export const PRODUCT_TAILS = wordSet(`
  play maps earth mail docs drive chrome android ds wii gamecube gameboy playstation xbox windows office explorer outlook kinect ipod iphone
  ipad imac itunes macbook vaio walkman trinitron
  accord civic cr-v odyssey pilot fit camry corolla prius rav4 tacoma tundra highlander sienna avalon 4runner altima maxima sentra pathfinder
  rogue xterra murano micra primera mustang focus fiesta mondeo escort explorers expedition taurus fusion ranger transit crown f-150 ascender
  ascenders trooper malibu impala silverado tahoe suburban cobalt cavalier camaro corvette trailblazer equinox lesabre century verano
  rendezvous regal enclave sonata elantra accent santa optima sorento rio jetta passat golf beetle polo galant eclipse lancer outlander
  legacy outback forester impreza mazda3 mazda6 wrangler cherokee liberty charger challenger durango caravan intrepid neon dart avenger
  yukon sierra envoy envoys envoy's vitara astra vectra corsa clio megane laguna punto panda
`);

/** Words that after the whole name of a body make it the name of a rule or fund: "Civil Service Pension Scheme". In lower case. */
export const RULE_TAILS = wordSet('scheme act bill code charter treaty protocol directive');
