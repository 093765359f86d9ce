/**
 * The words of the data that code also speaks: kinds, states, colours. Without the schemas, so that the app
 * carries no validator.
 */

export const LANGUAGES = [
	'az',
	'fa',
	'hy',
	'ka',
	'kk',
	'ru',
	'tk',
	'tr',
	'uz',
	'zh',
	'el',
	'bg',
	'it',
	'sq',
	'ro',
	'sr',
	'hu',
	'sk',
	'ar',
	'ky'
] as const;
export const MODES = ['rail', 'road', 'ferry', 'oil', 'gas'] as const;
/** From most to least advanced; `suspended` stands apart: built, but not usable. */
export const STATUSES = ['operating', 'limited', 'construction', 'planned', 'proposed', 'suspended'] as const;
/**
 * Whom a restriction on a link is about: travellers only; lorries; goods of some kind or of one state; goods
 * in general, so that no search leads them over it; whatever isn't in a railway wagon, so that a way comes to
 * it and leaves it by rail; any but local traffic.
 */
export const RESTRICTION_KINDS = ['travellers', 'lorries', 'goods', 'general', 'wagons', 'local'] as const;
export const CLOSURE_KINDS = ['country', 'passage', 'episode'] as const;
export const PRECISIONS = ['surveyed', 'traced', 'waypoints', 'schematic'] as const;
export const PLACE_KINDS = [
	'city',
	'station',
	'junction',
	'port',
	'border',
	'terminal',
	'pump',
	'compressor',
	'metering'
] as const;
export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export const DIRECTIONS = ['raises', 'lowers', 'hedges', 'contests'] as const;
export const CLAIM_KINDS = ['fact', 'position', 'forecast', 'recommendation'] as const;
/** Names of route colours; `map/symbology/theme.ts` holds their values by theme. */
export const COLOURS = [
	'vermilion',
	'teal',
	'blue',
	'violet',
	'ink',
	'orange',
	'rose',
	'slate',
	'ochre',
	'moss',
	'brick',
	'umber',
	'steel',
	'plum',
	'olive',
	'cyan',
	'sand',
	'fern',
	'wine'
] as const;
/** The powers whose hold on the network can be looked at, one at a time. */
export const POWERS = ['russia', 'china', 'iran', 'west'] as const;
/**
 * What a power may have at stake on a link, the firmest first. Territory is computed; the rest is on record.
 */
export const STAKE_KINDS = [
	'territory',
	'control-held',
	'control-claimed',
	'ownership',
	'announced'
] as const;
/** Whose names the labels may take: the article, and capitals whose names for routes are on record. */
export const VIEWPOINTS = ['article', 'baku', 'yerevan', 'tehran', 'ankara', 'moscow', 'washington'] as const;
/**
 * What estimates of travelling time rest on: speeds of three means, and waiting at borders, in ports and
 * where gauges meet.
 */
export const ASSUMPTION_IDS = ['rail', 'road', 'ferry', 'border', 'port', 'gauge'] as const;
/** What a network carries: three networks that never meet. */
export const GOODS = ['cargo', 'oil', 'gas'] as const;
/** The least advanced status that counts as usable. What is suspended never does. */
export const USABLE = ['operating', 'construction', 'planned'] as const;
/** By what a way is the best. */
export const YARDSTICKS = ['km', 'hours'] as const;
/** What a correction of ours corrects. */
export const CORRECTION_KINDS = ['figure', 'date', 'fact', 'attribution', 'wording'] as const;
export const STANCES = ['supports', 'conditional', 'opposes', 'not-stated'] as const;

export type Colour = (typeof COLOURS)[number];
export type Viewpoint = (typeof VIEWPOINTS)[number];
export type Mode = (typeof MODES)[number];
export type Status = (typeof STATUSES)[number];
export type Goods = (typeof GOODS)[number];
export type Precision = (typeof PRECISIONS)[number];
export type PlaceKind = (typeof PLACE_KINDS)[number];
export type Power = (typeof POWERS)[number];
export type StakeKind = (typeof STAKE_KINDS)[number];
export type Stance = (typeof STANCES)[number];
export type AssumptionId = (typeof ASSUMPTION_IDS)[number];
export type Yardstick = (typeof YARDSTICKS)[number];
export type Usable = (typeof USABLE)[number];
